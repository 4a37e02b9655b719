// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/awsfixture.h"

#include "support/jobfactory.h"

#include <QFile>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::Received;
using Reply = test::TestServer::Reply;

namespace {

const auto s_otherId = u"0000000000000000000000000000000b"_s;

} // namespace

/** Several profiles in several Regions: what one of them refuses takes nothing away from the others. */
class TestAwsProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_aws.reset(); }

    void listsAll_data();
    void listsAll();
    void oneFails_data();
    void oneFails();
    void allFail();
    void sameAccountTwice();
    void findsAJobInAnyOfThem();

private:
    static QStringList profiles(const QStringList& names)
    {
        QStringList arguments;
        for (const QString& name : names)
            arguments += {u"--profile"_s, name};
        return arguments;
    }

    std::unique_ptr<test::AwsFixture> m_aws;
    std::unique_ptr<test::AwsStandIn> m_other; //!< another account
    std::unique_ptr<test::AwsStandIn> m_otherWest; //!< which has no jobs there
};

void TestAwsProfiles::init()
{
    test::failOnAnyWarning();
    m_aws = std::make_unique<test::AwsFixture>();
    m_other = std::make_unique<test::AwsStandIn>();
    m_otherWest = std::make_unique<test::AwsStandIn>();
    for (test::AwsStandIn* other : {m_other.get(), m_otherWest.get()}) {
        other->account = "444455556666";
        other->keys = {{"AKIDOTHER", {"AKIDOTHER", ports::SecureBytes(QByteArrayView("other")), {}, {}}}};
    }
    m_other->jobs = {test::detailsJson(s_otherId)};
    m_aws->server.setHandler([this](const Received& request, Reply reply) {
        const bool isOther = request.header("Authorization").contains("AKIDOTHER");
        const bool isWest = test::regionOf(request) == "eu-west-1";
        (isOther         ? (isWest ? *m_otherWest : *m_other)
                : isWest ? m_aws->west
                         : m_aws->central)
            .handler()(request, reply);
    });
    QFile config(m_aws->folder.filePath(u"config"_s));
    QVERIFY(config.open(QFile::ReadOnly));
    const QByteArray common = "region = eu-central-1\nendpoint_url = " + m_aws->server.url()
        + "\nca_bundle = " + m_aws->folder.filePath(u"ca.pem"_s).toUtf8() + '\n';
    m_aws->write(u"config"_s,
        config.readAll() + "[profile other]\naws_access_key_id = AKIDOTHER\naws_secret_access_key = other\n" + common
            + "[profile wrong]\naws_access_key_id = AKIDOTHER\naws_secret_access_key = wrong\n" + common
            + "[profile half]\naws_access_key_id = AKIDOTHER\n" + common);
}

void TestAwsProfiles::listsAll_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("ids");
    const QStringList work{test::firstId, test::secondId, test::thirdId};
    QTest::newRow("two profiles") << profiles({u"other"_s, u"work"_s}) << QStringList{s_otherId} + work;
    QTest::newRow("each in two Regions") << profiles({u"work"_s, u"other"_s})
            + QStringList{u"--region"_s, u"eu-west-1"_s, u"--region"_s, u"eu-central-1"_s}
                                         << QStringList{test::westId} + work + QStringList{s_otherId};
}

void TestAwsProfiles::listsAll()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, ids);
    const test::Ran ran = m_aws->run(QStringList{u"list"_s, u"--json"_s} + arguments);
    COMPARE_CODE(ran, 0);
    QCOMPARE(test::idsOf(ran.out), ids);
}

void TestAwsProfiles::oneFails_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("refused") << u"wrong"_s << QByteArray("HTTP 403");
    QTest::newRow("no such profile") << u"nowhere"_s << QByteArray("nowhere");
    QTest::newRow("half a key") << u"half"_s << QByteArray("config");
}

void TestAwsProfiles::oneFails()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, words);
    const QStringList both = profiles({profile, u"work"_s});
    const test::Ran ran = m_aws->run(QStringList{u"list"_s, u"--json"_s, u"--details"_s} + both);
    COMPARE_CODE(ran, 3);
    QCOMPARE(test::idsOf(ran.out), QStringList({test::firstId, test::secondId, test::thirdId}));
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(QByteArray(profile.toUtf8() + ": ")), ran.err.constData());
    QVERIFY2(ran.err.contains(words), ran.err.constData());

    // What the checks found stands beside what could not be asked.
    const test::Ran check = m_aws->run(QStringList{u"check"_s, u"--json"_s} + both);
    COMPARE_CODE(check, 3);
    QVERIFY2(check.out.contains(test::firstId.toUtf8()), check.out.constData());
    QCOMPARE(check.err.count('\n'), 1);

    // A report says which account it leaves out.
    const QString file = m_aws->folder.filePath(u"report.html"_s);
    const test::Ran report = m_aws->run(QStringList{u"report"_s, u"--output"_s, file} + both);
    COMPARE_CODE(report, 3);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray html = written.readAll();
    QVERIFY2(html.contains("so this report is not complete") && html.contains(profile.toUtf8()), html.left(4000));
}

void TestAwsProfiles::allFail()
{
    for (const auto& command : {u"list"_s, u"check"_s}) {
        const test::Ran ran = m_aws->run(QStringList{command} + profiles({u"wrong"_s, u"nowhere"_s}));
        COMPARE_CODE(ran, 3);
        QVERIFY2(ran.out.isEmpty(), ran.out.constData());
        QCOMPARE(ran.err.count('\n'), 2);
    }
}

void TestAwsProfiles::sameAccountTwice()
{
    const test::Ran ran = m_aws->run(QStringList{u"list"_s, u"--json"_s} + profiles({u"work"_s, u"program"_s}));
    // There is no terminal to confirm the program on.
    COMPARE_CODE(ran, 3);
    QFile config(m_aws->folder.filePath(u"config"_s));
    QVERIFY(config.open(QFile::ReadOnly));
    m_aws->write(u"config"_s,
        config.readAll() + "[profile twin]\nregion = eu-central-1\nrole_arn = arn:aws:iam::111122223333:role/audit\n"
            + "source_profile = work\nendpoint_url = " + m_aws->server.url()
            + "\nca_bundle = " + m_aws->folder.filePath(u"ca.pem"_s).toUtf8() + '\n');
    const test::Ran twice
        = m_aws->run(QStringList{u"list"_s, u"--json"_s, u"--details"_s} + profiles({u"work"_s, u"twin"_s}));
    COMPARE_CODE(twice, 0);
    QCOMPARE(test::idsOf(twice.out), QStringList({test::firstId, test::secondId, test::thirdId}));
}

void TestAwsProfiles::findsAJobInAnyOfThem()
{
    const test::Ran ran
        = m_aws->run(QStringList{u"describe"_s} + profiles({u"work"_s, u"other"_s}) + QStringList{s_otherId});
    COMPARE_CODE(ran, 0);
    QVERIFY(ran.out.contains(s_otherId.toUtf8()));
    // It may be where nobody could look.
    const test::Ran none
        = m_aws->run(QStringList{u"describe"_s} + profiles({u"work"_s, u"nowhere"_s}) + QStringList{s_otherId});
    COMPARE_CODE(none, 3);
}

JOBSCOPE_TEST_MAIN(TestAwsProfiles)

#include "tst_awsprofiles.moc"
