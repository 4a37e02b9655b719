// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/connections.h"

#include "support/net/fixture.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using ports::ProfileKind;
using test::Connection;

/** The whole way: files on disk, settings, keys, and a server that is found by them. */
class TestConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void profiles();
    void fiveHundred();
    void brokenFile();
    void opensProfile();
    void opensTypedKey();
    void refused_data();
    void refused();
    void tests();
    void testOfRefusedKeys();
    void sharesTheRetryBudget();

private:
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }
    aws::Connections connections() { return {m_environment, m_at->clock, m_at->ticker, nullptr}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_at;
    QProcessEnvironment m_environment;
};

void TestConnections::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_at = std::make_unique<Connection>();
    m_environment = {};
    m_environment.insert(u"AWS_CONFIG_FILE"_s, m_folder->filePath(u"config"_s));
    m_environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, m_folder->filePath(u"credentials"_s));
    write(u"ca.pem"_s, Connection::pki().authorityPem);
    write(u"config"_s,
        "[profile work]\nregion = eu-central-1\nrole_arn = arn:aws:iam::111122223333:role/audit\nsource_profile = "
        "base\n"
        "endpoint_url = "
            + m_at->server.url() + "\nca_bundle = " + m_folder->filePath(u"ca.pem"_s).toUtf8()
            + "\n[profile login]\nsso_account_id = 1\nsso_role_name = r\nsso_region = eu-west-1\nsso_start_url = "
              "https://x\n"
              "[profile program]\ncredential_process = x\n[profile lost]\nrole_arn = a\nsource_profile = nobody\n");
    write(u"credentials"_s,
        "[base]\naws_access_key_id = AKIDEXAMPLE\n"
        "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY\n");
}

void TestConnections::profiles()
{
    const auto infos = connections().profiles();
    QVERIFY(infos);
    QStringList names;
    for (const auto& info : *infos)
        names += info.name;
    QCOMPARE(names, QStringList({u"base"_s, u"login"_s, u"lost"_s, u"program"_s, u"work"_s}));
    QVERIFY(infos->at(0).kind == ProfileKind::Keys);
    QVERIFY(infos->at(1).kind == ProfileKind::Sso);
    QVERIFY(!infos->at(1).problem);
    QVERIFY(infos->at(2).kind == ProfileKind::Broken);
    QVERIFY(infos->at(2).problem && infos->at(2).problem->problem == ports::LocalProblem::Contradiction);
    QVERIFY2(infos->at(2).problem->detail.contains(u"config:16: there is no profile 'nobody'"),
        qPrintable(infos->at(2).problem->detail));
    QVERIFY(infos->at(3).kind == ProfileKind::Process);
    QVERIFY(infos->at(4).kind == ProfileKind::Role);
    QCOMPARE(infos->at(4).roleArn, u"arn:aws:iam::111122223333:role/audit"_s);
    QCOMPARE(infos->at(4).region.text(), u"eu-central-1"_s);
    QCOMPARE(infos->at(4).line, qint64{1});
    QCOMPARE(connections().regions().size(), size_t{22});
}

void TestConnections::fiveHundred()
{
    QByteArray text;
    for (int i = 0; i < 500; ++i)
        text += "[profile p" + QByteArray::number(i) + "]\nrole_arn = arn\nsource_profile = base\nregion = eu-west-1\n";
    write(u"config"_s, text);
    const auto infos = connections().profiles();
    QVERIFY(infos);
    QCOMPARE(infos->size(), size_t{501});
}

void TestConnections::brokenFile()
{
    write(u"config"_s, "[profile a]\nb = 1\nb = 2\n");
    const auto infos = connections().profiles();
    QVERIFY(!infos);
    QVERIFY(infos.error().kind == CallErrorKind::Local);
    QVERIFY2(infos.error().detail.contains(u"config:3: "), qPrintable(infos.error().detail));
}

void TestConnections::opensProfile()
{
    m_at->standIn.jobs = {R"({"jobId":"3ce0","name":"n","s3JobDefinition":null})"};
    const auto source = connections().open({{}, u"work"_s, {}, {}, {}});
    QVERIFY2(source, source ? "" : qPrintable(source.error().detail));
    QCOMPARE((*source)->info().name, u"work"_s);
    QCOMPARE((*source)->info().region.text(), u"eu-central-1"_s);
    QCOMPARE(m_at->server.openConnections(), 0);
    QStringList got;
    const auto operation = (*source)->listJobs({[&got](const std::vector<job::Job>& page) {
                                                    for (const auto& each : page)
                                                        got += each.id().text();
                                                },
        [&got](const Expected<void, ports::CallError>& end) { got += end ? u"end"_s : end.error().detail; }});
    QTRY_VERIFY(got.size() >= 2);
    QCOMPARE(got, QStringList({u"3ce0"_s, u"end"_s}));
    QCOMPARE((*source)->info().account.text(), u"111122223333"_s);
    // The role was taken on with the keys of the other profile.
    QVERIFY(m_at->server.received()[0].body.startsWith("Action=AssumeRole"));
    QVERIFY(m_at->server.received()[0].header("Authorization").contains("Credential=AKIDEXAMPLE/"));
    QVERIFY(m_at->server.received()[1].header("Authorization").contains("Credential=ASIAROLE"));
}

void TestConnections::opensTypedKey()
{
    m_environment.insert(u"AWS_PROFILE"_s, u"nobody"_s);
    m_environment.insert(u"AWS_CA_BUNDLE"_s, m_folder->filePath(u"ca.pem"_s));
    m_environment.insert(u"AWS_ENDPOINT_URL_STS"_s, QString::fromLatin1(m_at->server.url()));
    const auto keys = Connection::temporaryKeys();
    ports::ConnectionRequest request;
    request.name = u"typed"_s;
    request.key = ports::AccessKey{QString::fromLatin1(keys.accessKeyId), keys.secretAccessKey, keys.sessionToken};
    request.region = u"eu-central-1"_s;
    request.endpointUrl = QString::fromLatin1(m_at->server.url());
    std::optional<Expected<ports::ConnectionReport, ports::CallError>> report;
    auto all = connections();
    const auto operation = all.test(request, [&report](auto result) { report = std::move(result); });
    QVERIFY(!report);
    QTRY_VERIFY(report);
    QVERIFY2(*report, *report ? "" : qPrintable(report->error().detail));
    QCOMPARE((*report)->account.text(), u"111122223333"_s);
    QCOMPARE((*report)->macieStatus, u"ENABLED"_s);
    QVERIFY(m_at->server.received()[0].header("Authorization").contains("Credential=ASIATEMPORARY/"));
}

void TestConnections::refused_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("url");
    QTest::addColumn<CallErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("no such profile") << u"nobody"_s << QString() << QString() << CallErrorKind::Local << u"nobody"_s;
    QTest::newRow("no Region") << u"base"_s << QString() << QString() << CallErrorKind::Local << u"no Region"_s;
    QTest::newRow("bad Region") << u"base"_s << u"a/b"_s << QString() << CallErrorKind::Local << u"a/b"_s;
    QTest::newRow("bad endpoint") << u"base"_s << u"eu-west-1"_s << u"ftp://x"_s << CallErrorKind::Local
                                  << u"ftp://x"_s;
    QTest::newRow("lost role") << u"lost"_s << u"eu-west-1"_s << QString() << CallErrorKind::Local << u"config:16"_s;
    QTest::newRow("no keys") << QString() << u"eu-west-1"_s << QString() << CallErrorKind::SignIn
                             << u"no credentials"_s;
}

void TestConnections::refused()
{
    QFETCH(QString, profile);
    QFETCH(QString, region);
    QFETCH(QString, url);
    QFETCH(QString, word);
    const auto given = [](const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    const auto source = connections().open({{}, given(profile), {}, given(region), given(url)});
    QVERIFY(!source);
    QTEST(source.error().kind, "kind");
    QVERIFY2(source.error().detail.contains(word), qPrintable(source.error().detail));
}

void TestConnections::tests()
{
    m_at->server.addFault(m_at->standIn.handler());
    m_at->server.addFault(m_at->standIn.handler());
    m_at->server.addFault([](const test::Received&, test::TestServer::Reply reply) {
        reply.send(401, test::errorBody("Macie is not enabled"), {{"x-amzn-ErrorType", "AccessDeniedException"}});
    });
    std::optional<Expected<ports::ConnectionReport, ports::CallError>> report;
    auto all = connections();
    const auto operation
        = all.test({{}, u"work"_s, {}, {}, {}}, [&report](auto result) { report = std::move(result); });
    QTRY_VERIFY(report);
    QVERIFY2(*report, *report ? "" : qPrintable(report->error().detail));
    QCOMPARE((*report)->identity, u"arn:aws:iam::111122223333:user/me"_s);
    QVERIFY((*report)->macieStatus.isEmpty());
    QVERIFY((*report)->macieError && (*report)->macieError->kind == CallErrorKind::MacieOff);
}

void TestConnections::testOfRefusedKeys()
{
    m_at->standIn.keys.clear();
    std::optional<Expected<ports::ConnectionReport, ports::CallError>> report;
    auto all = connections();
    auto operation = all.test({{}, u"work"_s, {}, {}, {}}, [&report](auto result) { report = std::move(result); });
    QTRY_VERIFY(report);
    QVERIFY(!*report);
    QVERIFY(report->error().kind == CallErrorKind::SignIn);
    QCOMPARE(report->error().awsCode, u"UnrecognizedClientException"_s);

    report.reset();
    operation = all.test({{}, u"nobody"_s, {}, {}, {}}, [&report](auto result) { report = std::move(result); });
    QTRY_VERIFY(report);
    QVERIFY(!*report && report->error().kind == CallErrorKind::Local);
}

void TestConnections::sharesTheRetryBudget()
{
    auto all = connections();
    const auto first = *all.open({{}, u"work"_s, {}, {}, {}});
    const auto second = *all.open({{}, u"work"_s, {}, {}, {}});
    int ends = 0;
    std::vector<std::unique_ptr<ports::Operation>> operations;
    for (const auto& source : {first, second})
        operations.push_back(source->listJobs({[](std::vector<job::Job>) {}, [&ends](auto) { ++ends; }}));
    QTRY_COMPARE(ends, 2);
    // One taken-on role serves both.
    int roles = 0;
    for (const auto& request : m_at->server.received())
        roles += request.body.startsWith("Action=AssumeRole") ? 1 : 0;
    QCOMPARE(roles, 1);
    m_at->server.setFault(
        [](const test::Received&, test::TestServer::Reply reply) { reply.send(500, test::errorBody("broken")); });
    ends = 0;
    constexpr int many = 80;
    for (int i = 0; i < many; ++i)
        operations.push_back(first->describeJob(job::JobId(u"1"_s), [&ends](auto) { ++ends; }));
    QTRY_COMPARE(ends, many);
    const auto before = m_at->server.received().size();
    operations.push_back(second->describeJob(job::JobId(u"1"_s), [&ends](auto) { ++ends; }));
    QTRY_COMPARE(ends, many + 1);
    QCOMPARE(m_at->server.received().size(), before + 1); // nothing is left to try again with
    // Another Region has its own.
    const auto other = *all.open({{}, u"work"_s, {}, u"eu-west-1"_s, {}});
    operations.push_back(other->describeJob(job::JobId(u"1"_s), [&ends](auto) { ++ends; }));
    QTRY_COMPARE(ends, many + 2);
    QCOMPARE(m_at->server.received().size(), before + 4);
}

JOBSCOPE_TEST_MAIN(TestConnections)

#include "tst_connections.moc"
