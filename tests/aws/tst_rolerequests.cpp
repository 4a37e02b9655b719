// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/connections.h"

#include "support/net/fixture.h"
#include "support/net/scriptedprompter.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using test::Connection;

/** One connection, many accounts: a role in each, and the person is asked once. */
class TestRoleRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneCodeForAllAccounts();
    void typedKey();
    void refusedInOneAccount();

private:
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    ports::ConnectionRequest request(const QString& account, const QString& region) const
    {
        ports::ConnectionRequest request;
        request.profile = u"base"_s;
        request.region = region;
        request.role = ports::RoleRequest{job::AccountId(account), u"team/SecurityAudit"_s};
        return request;
    }
    /** Lists all at once; how many ended well. */
    int list(const std::vector<std::shared_ptr<ports::JobSource>>& sources)
    {
        int ended = 0;
        int good = 0;
        std::vector<std::unique_ptr<ports::Operation>> running;
        for (const auto& source : sources) {
            running.push_back(source->listJobs({[](const std::vector<job::Job>&) {},
                [&](const Expected<void, ports::CallError>& result) {
                    ++ended;
                    good += result.has_value();
                }}));
        }
        const bool done = QTest::qWaitFor([&] { return ended == int(sources.size()); }, 20'000);
        return done ? good : -1;
    }
    QStringList rolesTaken() const
    {
        QStringList roles;
        for (const auto& received : m_at->server.received()) {
            for (const QByteArray& field : received.body.split('&')) {
                if (field.startsWith("RoleArn="))
                    roles += QString::fromUtf8(QByteArray::fromPercentEncoding(field.mid(8)));
            }
        }
        return roles;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_at;
    test::ScriptedPrompter m_prompter;
    QProcessEnvironment m_environment;
};

void TestRoleRequests::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_at = std::make_unique<Connection>();
    m_prompter.asked.clear();
    m_prompter.code = "123456";
    m_environment = {};
    m_environment.insert(u"AWS_CONFIG_FILE"_s, m_folder->filePath(u"config"_s));
    m_environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, m_folder->filePath(u"credentials"_s));
    m_environment.insert(u"AWS_ENDPOINT_URL"_s, QString::fromLatin1(m_at->server.url()));
    m_environment.insert(u"AWS_CA_BUNDLE"_s, m_folder->filePath(u"ca.pem"_s));
    write(u"ca.pem"_s, Connection::pki().authorityPem);
    write(u"config"_s,
        "[profile base]\nregion = eu-central-1\nrole_arn = arn:aws:iam::999999999999:role/hub\nsource_profile = "
        "person\nmfa_serial = arn:aws:iam::999999999999:mfa/phone\n");
    write(u"credentials"_s,
        "[person]\naws_access_key_id = AKIDEXAMPLE\n"
        "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY\n");
    // Only the first role wants a code.
    m_at->server.setHandler([this](const test::Received& received, test::TestServer::Reply reply) {
        m_at->standIn.mfaCode = received.body.contains("SerialNumber") ? "123456" : "";
        m_at->standIn.handler()(received, std::move(reply));
    });
}

void TestRoleRequests::oneCodeForAllAccounts()
{
    aws::Connections connections(m_environment, m_at->clock, m_at->ticker, &m_prompter);
    std::vector<std::shared_ptr<ports::JobSource>> sources;
    for (const auto& account : {u"111111111111"_s, u"222222222222"_s}) {
        for (const auto& region : {u"eu-central-1"_s, u"eu-west-1"_s}) {
            const auto source = connections.open(request(account, region));
            QVERIFY(source);
            // Known before anybody was asked.
            QCOMPARE((*source)->info().account.text(), account);
            sources.push_back(*source);
        }
    }
    QCOMPARE(list(sources), 4);
    QCOMPARE(m_prompter.asked.size(), 1);
    QStringList taken = rolesTaken();
    taken.sort();
    QCOMPARE(taken,
        QStringList({u"arn:aws:iam::111111111111:role/team/SecurityAudit"_s,
            u"arn:aws:iam::222222222222:role/team/SecurityAudit"_s, u"arn:aws:iam::999999999999:role/hub"_s}));
}

void TestRoleRequests::typedKey()
{
    aws::Connections connections(m_environment, m_at->clock, m_at->ticker, nullptr);
    auto wanted = request(u"111111111111"_s, u"cn-north-1"_s);
    wanted.profile = {};
    const auto keys = test::AwsStandIn::longLived();
    wanted.key = ports::AccessKey{QString::fromUtf8(keys.accessKeyId), keys.secretAccessKey, {}};
    const auto source = connections.open(wanted);
    QVERIFY(source);
    QCOMPARE(list({*source}), 1);
    QCOMPARE(rolesTaken(), QStringList(u"arn:aws-cn:iam::111111111111:role/team/SecurityAudit"_s));
}

void TestRoleRequests::refusedInOneAccount()
{
    m_at->server.setHandler([this](const test::Received& received, test::TestServer::Reply reply) {
        m_at->standIn.mfaCode = received.body.contains("SerialNumber") ? "123456" : "";
        if (received.body.contains("222222222222"))
            m_at->standIn.mfaCode = "nobody knows";
        m_at->standIn.handler()(received, std::move(reply));
    });
    aws::Connections connections(m_environment, m_at->clock, m_at->ticker, &m_prompter);
    std::vector<std::shared_ptr<ports::JobSource>> sources;
    for (const auto& account : {u"111111111111"_s, u"222222222222"_s})
        sources.push_back(*connections.open(request(account, u"eu-central-1"_s)));
    QCOMPARE(list(sources), 1);
}

JOBSCOPE_TEST_MAIN(TestRoleRequests)

#include "tst_rolerequests.moc"
