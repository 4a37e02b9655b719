// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/awsfixture.h"

#include <QFile>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::Received;
using Reply = test::TestServer::Reply;

/** How the program says what AWS refuses, and what was asked in a wrong way. */
class TestAwsErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_aws = std::make_unique<test::AwsFixture>();
    }
    void cleanup() { m_aws.reset(); }

    void oneRegionOff();
    void refused_data();
    void refused();
    void wrongUse_data();
    void wrongUse();
    void notFound_data();
    void notFound();

private:
    std::unique_ptr<test::AwsFixture> m_aws;
};

void TestAwsErrors::oneRegionOff()
{
    m_aws->server.setHandler([this](const Received& request, Reply reply) {
        if (test::regionOf(request) == "eu-west-1" && request.path == "/jobs/list")
            return test::refusal(401, "AccessDeniedException", "Macie is not enabled")(request, reply);
        m_aws->central.handler()(request, reply);
    });
    const QStringList regions{u"--region"_s, u"eu-west-1"_s, u"--region"_s, u"eu-central-1"_s};
    const test::Ran ran = m_aws->run(QStringList{u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s} + regions);
    COMPARE_CODE(ran, 3);
    QCOMPARE(test::idsOf(ran.out), QStringList({test::firstId, test::secondId, test::thirdId}));
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains("Macie is not enabled"), ran.err.constData());
    // A report says which Region it leaves out.
    const QString file = m_aws->folder.filePath(u"report.html"_s);
    const test::Ran report
        = m_aws->run(QStringList{u"report"_s, u"--profile"_s, u"work"_s, u"--output"_s, file} + regions);
    COMPARE_CODE(report, 3);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray html = written.readAll();
    QVERIFY2(html.contains("so this report is not complete") && html.contains("Macie is not enabled"), html.left(4000));
}

void TestAwsErrors::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("awsCode");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no permission") << 403 << QByteArray("AccessDeniedException")
                                   << QByteArray("User: x is not authorized to perform: macie2:ListClassificationJobs")
                                   << QByteArray("lacks the permission macie2:ListClassificationJobs");
    QTest::newRow("off") << 401 << QByteArray("AccessDeniedException") << QByteArray("Macie is not enabled")
                         << QByteArray("Macie is not enabled in Region eu-central-1 of account 111122223333");
    QTest::newRow("expired") << 403 << QByteArray("ExpiredTokenException") << QByteArray("expired")
                             << QByteArray("temporary keys have expired");
    QTest::newRow("invalid") << 400 << QByteArray("ValidationException") << QByteArray("no") << QByteArray("refused");
}

void TestAwsErrors::refused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, awsCode);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, sentence);
    m_aws->server.setHandler([&, this](const Received& request, Reply reply) {
        if (request.path != "/jobs/list")
            return m_aws->central.handler()(request, reply);
        test::refusal(status, awsCode, message)(request, reply);
    });
    const test::Ran ran = m_aws->run({u"list"_s, u"--profile"_s, u"work"_s});
    COMPARE_CODE(ran, 3);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    for (const auto& part : {QByteArray("jobscope-cli: "), sentence, QByteArray("ListClassificationJobs"),
             QByteArray("HTTP " + QByteArray::number(status)), awsCode, QByteArray("7a62c49f")})
        QVERIFY2(ran.err.contains(part), ran.err.constData());
}

void TestAwsErrors::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("no such profile") << QStringList{u"list"_s, u"--profile"_s, u"nobody"_s}
                                     << QByteArray("there is no profile 'nobody'");
    QTest::newRow("empty profile") << QStringList{u"list"_s, u"--profile="_s} << QByteArray("there is no profile ''");
    QTest::newRow("no Region") << QStringList{u"list"_s, u"--aws"_s} << QByteArray("no Region is named");
    QTest::newRow("no Region name") << QStringList{u"list"_s, u"--region"_s, u"a/b"_s} << QByteArray("a/b");
    QTest::newRow("no URL") << QStringList{u"list"_s, u"--profile"_s, u"work"_s, u"--endpoint-url"_s, u"x"_s}
                            << QByteArray("x");
    QTest::newRow("sample and AWS") << QStringList{u"list"_s, u"--sample"_s, u"--aws"_s}
                                    << QByteArray("exclude each other");
    QTest::newRow("several jobs and none named")
        << QStringList{u"describe"_s, u"--profile"_s, u"work"_s} << QByteArray("needs a job");
}

void TestAwsErrors::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    const test::Ran ran = m_aws->run(arguments);
    COMPARE_CODE(ran, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(error), ran.err.constData());
}

void TestAwsErrors::notFound_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("id") << QStringList{u"ffffffffffffffffffffffffffffffff"_s}
                        << QByteArray("ResourceNotFoundException");
    QTest::newRow("name") << QStringList{u"nobody"_s} << QByteArray("no job \"nobody\"");
    QTest::newRow("ARN of another Region")
        << QStringList{test::westArns + test::firstId, u"--region"_s, u"eu-central-1"_s} << QByteArray("no job");
    QTest::newRow("ARN of another account")
        << QStringList{u"arn:aws:macie2:eu-west-1:999999999999:classification-job/0000000000000000000000000000000a"_s}
        << QByteArray("no job");
}

void TestAwsErrors::notFound()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    const test::Ran ran = m_aws->run(QStringList{u"describe"_s, u"--profile"_s, u"work"_s} + arguments);
    COMPARE_CODE(ran, 4);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(error), ran.err.constData());
    // An ARN says by itself where the job is.
    const test::Ran other = m_aws->run({u"describe"_s, u"--profile"_s, u"work"_s, test::westArns + test::westId});
    COMPARE_CODE(other, 0);
    QCOMPARE(other.out, m_aws->west.jobs.first());
}

JOBSCOPE_TEST_MAIN(TestAwsErrors)

#include "tst_awserrors.moc"
