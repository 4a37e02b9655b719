// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/awsfixture.h"

#include "support/jobfactory.h"

#include <QDateTime>
#include <QFile>

#include <cstdlib>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::Received;
using Reply = test::TestServer::Reply;

/** What the program gets from AWS, against the stand-in for it. */
class TestAws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_aws = std::make_unique<test::AwsFixture>();
    }
    void cleanup() { m_aws.reset(); }

    void lists();
    void listsDetails();
    void listsRegions();
    void describesByteForByte_data();
    void describesByteForByte();
    void asksForNoMoreThanNeeded_data();
    void asksForNoMoreThanNeeded();
    void explains();
    void reports();
    void findsSettings_data();
    void findsSettings();
    void sameAsTheAwsCli();
    void heedsTheServersClock_data();
    void heedsTheServersClock();
    void namesWhatJobsName();
    void goesOnWithoutNames();

private:
    std::unique_ptr<test::AwsFixture> m_aws;
};

void TestAws::lists()
{
    const test::Ran table = m_aws->run({u"list"_s, u"--profile"_s, u"work"_s});
    COMPARE_CODE(table, 0);
    QCOMPARE(table.err, QByteArray());
    QVERIFY2(table.out.contains(QByteArray("job " + test::firstId.toUtf8())), table.out.constData());
    const test::Ran ran = m_aws->run({u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s});
    COMPARE_CODE(ran, 0);
    QCOMPARE(test::idsOf(ran.out), QStringList({test::firstId, test::secondId, test::thirdId}));
    const auto first = test::parsed(ran.out).children().at(0);
    QCOMPARE(first.member(u"accountId")->toString(), u"111122223333"_s);
    QCOMPARE(first.member(u"region")->toString(), u"eu-central-1"_s);
    QCOMPARE(first.member(u"source")->toString(), u"work"_s);
    QVERIFY(first.member(u"numberOfRuns")->isNull());
    QVERIFY(first.member(u"schedule")->isNull());
    for (const auto& request : m_aws->server.received())
        QVERIFY2(!request.path.startsWith("/jobs/0"), "details were asked for");
}

void TestAws::listsDetails()
{
    const test::Ran ran = m_aws->run({u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s, u"--details"_s});
    COMPARE_CODE(ran, 0);
    QCOMPARE(test::idsOf(ran.out), QStringList({test::firstId, test::secondId, test::thirdId}));
    for (const auto& item : test::parsed(ran.out).children())
        QVERIFY(item.member(u"schedule")->isObject());
}

void TestAws::listsRegions()
{
    const test::Ran ran = m_aws->run({u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s, u"--region"_s, u"eu-west-1"_s,
        u"--region"_s, u"eu-central-1"_s, u"--region"_s, u"eu-west-1"_s});
    COMPARE_CODE(ran, 0);
    QCOMPARE(test::idsOf(ran.out), QStringList({test::westId, test::firstId, test::secondId, test::thirdId}));
    QCOMPARE(test::parsed(ran.out).children().at(0).member(u"region")->toString(), u"eu-west-1"_s);
    QCOMPARE(test::parsed(ran.out).children().at(1).member(u"region")->toString(), u"eu-central-1"_s);
}

void TestAws::describesByteForByte_data()
{
    QTest::addColumn<QStringList>("job");
    QTest::newRow("id") << QStringList{test::secondId};
    QTest::newRow("name") << QStringList{u"job "_s + test::secondId};
    QTest::newRow("options first") << QStringList{u"--now"_s, u"2020-01-01T00:00:00Z"_s, test::secondId};
}

void TestAws::describesByteForByte()
{
    QFETCH(QStringList, job);
    m_aws->central.jobs[1]
        = "  " + m_aws->central.jobs[1].left(m_aws->central.jobs[1].size() - 1) + ", \"later\": 1.50 }";
    const test::Ran ran = m_aws->run(QStringList{u"describe"_s, u"--profile"_s, u"work"_s} + job);
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out, m_aws->central.jobs[1].trimmed());
}

void TestAws::asksForNoMoreThanNeeded_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("paths");
    const QByteArray second = "/jobs/" + test::secondId.toUtf8();
    QTest::newRow("id") << QStringList{u"describe"_s, test::secondId} << QByteArrayList{second};
    QTest::newRow("name") << QStringList{u"explain"_s, u"job "_s + test::secondId}
                          << QByteArrayList{"/", "/jobs/list", "/jobs/list", second,
                                 "/classification-export-configuration", "/datasources/s3", "/",
                                 "/findings/statistics"}; // "/": whose keys, and the log
    QTest::newRow("one of several") << QStringList{u"describe"_s} << QByteArrayList{"/", "/jobs/list", "/jobs/list"};
}

void TestAws::asksForNoMoreThanNeeded()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, paths);
    m_aws->environment.insert(u"AWS_ENDPOINT_URL_STS"_s, QString::fromLatin1(m_aws->server.url()));
    m_aws->run(arguments + QStringList{u"--profile"_s, u"work"_s});
    QByteArrayList asked;
    for (const auto& request : m_aws->server.received())
        asked += request.path;
    // What is asked at once may come in any order.
    std::sort(asked.begin(), asked.end());
    std::sort(paths.begin(), paths.end());
    QCOMPARE(asked, paths);
}

void TestAws::explains()
{
    const test::Ran ran
        = m_aws->run({u"explain"_s, u"--profile"_s, u"work"_s, test::firstId, u"--format"_s, u"json"_s});
    COMPARE_CODE(ran, 0);
    const auto root = test::parsed(ran.out);
    QVERIFY(root.member(u"complete")->toBool());
    QVERIFY(root.member(u"asOf")->isString());
}

void TestAws::reports()
{
    const QString file = m_aws->folder.filePath(u"report.html"_s);
    const test::Ran ran = m_aws->run({u"report"_s, u"--profile"_s, u"work"_s, u"--output"_s, file});
    COMPARE_CODE(ran, 0);
    QFile report(file);
    QVERIFY(report.open(QFile::ReadOnly));
    const auto html = report.readAll();
    for (const auto& id : {test::firstId, test::secondId, test::thirdId})
        QVERIFY(html.contains(id.toUtf8()));
    QVERIFY(html.contains("11111111-2222-3333-4444-555555555555")); // request id
    // Who asked is found out for a single job as well, which needs no list.
    const test::Ran one = m_aws->run({u"report"_s, u"--profile"_s, u"work"_s, u"--output"_s, file, test::firstId});
    COMPARE_CODE(one, 0);
    QFile single(file);
    QVERIFY(single.open(QFile::ReadOnly));
    const auto alone = single.readAll();
    for (const QByteArray& text : {html, alone})
        QVERIFY(text.contains("Asked as") && text.contains("arn:aws:iam::111122223333:user/me"));
}

void TestAws::findsSettings_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("region");
    const QStringList keys{u"AWS_ACCESS_KEY_ID=AKIDEXAMPLE"_s,
        u"AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"_s, u"AWS_CA_BUNDLE=@ca.pem"_s};
    const QStringList url{u"AWS_ENDPOINT_URL=@url"_s};
    QTest::newRow("environment") << QStringList{u"--aws"_s}
                                 << keys + url + QStringList{u"AWS_REGION=eu-west-1"_s, u"AWS_DEFAULT_REGION=x"_s}
                                 << u"eu-west-1"_s;
    QTest::newRow("default Region") << QStringList{u"--aws"_s}
                                    << keys + url + QStringList{u"AWS_DEFAULT_REGION=eu-west-1"_s} << u"eu-west-1"_s;
    QTest::newRow("region option") << QStringList{u"--region=eu-west-1"_s}
                                   << keys + url + QStringList{u"AWS_REGION=eu-central-1"_s} << u"eu-west-1"_s;
    QTest::newRow("endpoint option") << QStringList{u"--endpoint-url"_s, u"@url"_s}
                                     << keys
            + QStringList{u"AWS_REGION=eu-west-1"_s, u"AWS_ENDPOINT_URL=https://127.0.0.1:9"_s,
                u"AWS_ENDPOINT_URL_STS=@url"_s}
                                     << u"eu-west-1"_s;
    QTest::newRow("AWS_PROFILE") << QStringList{u"--aws"_s} << QStringList{u"AWS_PROFILE=work"_s} << u"eu-central-1"_s;
    QTest::newRow("option before AWS_PROFILE")
        << QStringList{u"--profile"_s, u"work"_s} << QStringList{u"AWS_PROFILE=nobody"_s} << u"eu-central-1"_s;
    QTest::newRow("profile before keys of the environment")
        << QStringList{u"--profile"_s, u"work"_s}
        << QStringList{u"AWS_ACCESS_KEY_ID=wrong"_s, u"AWS_SECRET_ACCESS_KEY=wrong"_s} << u"eu-central-1"_s;
}

void TestAws::findsSettings()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, variables);
    QFETCH(QString, region);
    const auto filled = [this](QString text) {
        return text.replace(u"@url"_s, QString::fromLatin1(m_aws->server.url()))
            .replace(u"@ca.pem"_s, m_aws->folder.filePath(u"ca.pem"_s));
    };
    for (const auto& variable : std::as_const(variables))
        m_aws->environment.insert(variable.section(u'=', 0, 0), filled(variable.section(u'=', 1)));
    for (auto& argument : arguments)
        argument = filled(argument);
    const test::Ran ran = m_aws->run(QStringList{u"list"_s, u"--json"_s} + arguments);
    COMPARE_CODE(ran, 0);
    QCOMPARE(m_aws->regionsAsked(), QStringList{region});
    QVERIFY(!test::idsOf(ran.out).isEmpty());
}

void TestAws::sameAsTheAwsCli()
{
    if (!QFile::exists(u"/usr/bin/aws"_s))
        QSKIP("/usr/bin/aws is not here");
    const auto theirs = [this](const QStringList& arguments) {
        QProcess aws;
        auto environment = m_aws->environment;
        environment.insert(u"AWS_PAGER"_s, QString());
        aws.setProcessEnvironment(environment);
        aws.start(u"/usr/bin/aws"_s,
            QStringList{u"macie2"_s} + arguments
                + QStringList{u"--profile"_s, u"work"_s, u"--endpoint-url"_s, QString::fromLatin1(m_aws->server.url()),
                    u"--output"_s, u"json"_s});
        if (!QTest::qWaitFor([&aws] { return aws.state() == QProcess::NotRunning; }, 60'000) || aws.exitCode() != 0)
            qFatal("%s", aws.readAllStandardError().constData());
        return aws.readAllStandardOutput();
    };
    const test::Ran list = m_aws->run({u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s});
    COMPARE_CODE(list, 0);
    const auto items = test::parsed(theirs({u"list-classification-jobs"_s})).member(u"items")->children();
    const auto ours = test::parsed(list.out).children();
    QCOMPARE(ours.size(), items.size());
    for (size_t at = 0; at < items.size(); ++at) {
        for (const auto& name : {u"jobId"_s, u"name"_s, u"jobType"_s, u"jobStatus"_s})
            QCOMPARE(ours[at].member(name)->toString(), items[at].member(name)->toString());
    }
    const test::Ran job = m_aws->run({u"describe"_s, u"--profile"_s, u"work"_s, test::secondId});
    COMPARE_CODE(job, 0);
    const auto own = test::parsed(job.out);
    const auto other = test::parsed(theirs({u"describe-classification-job"_s, u"--job-id"_s, test::secondId}));
    QCOMPARE(own.size(), other.size());
    for (const auto& member : other.children()) {
        QVERIFY2(own.member(member.key()), qPrintable(member.key()));
        // The AWS CLI writes instants in its own form.
        if (member.key() != u"createdAt")
            QVERIFY2(json::equal(member, *own.member(member.key())), qPrintable(member.key()));
    }
}

void TestAws::heedsTheServersClock_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("corrects");
    QTest::newRow("ahead") << 1 << QStringList() << true;
    QTest::newRow("behind") << -1 << QStringList() << true;
    QTest::newRow("as it is") << 0 << QStringList() << false;
    const auto now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    QTest::newRow("--now stays") << 1 << QStringList{u"--now"_s, now} << false;
}

void TestAws::heedsTheServersClock()
{
    QFETCH(int, hours);
    QFETCH(QStringList, more);
    QFETCH(bool, corrects);
    m_aws->central.skew = std::chrono::hours{hours};
    const auto expiry = QDateTime::currentDateTimeUtc().addSecs(5 * 3600);
    m_aws->central.jobs = {test::detailsJson(test::firstId,
        R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":")" + expiry.toString(Qt::ISODate).toUtf8()
            + R"("},)")};
    const test::Ran ran = m_aws->run(
        QStringList{u"explain"_s, u"--profile"_s, u"work"_s, test::firstId, u"--format"_s, u"json"_s} + more);
    COMPARE_CODE(ran, 0);
    const auto left = test::parsed(ran.out).member(u"deadline")->member(u"remainingSeconds")->toInt64();
    QVERIFY(left);
    const qint64 expected = (5 - (corrects ? hours : 0)) * 3600;
    QVERIFY2(std::abs(*left - expected) < 120, qPrintable(QString::number(*left)));
    QCOMPARE(ran.err.count('\n'), hours == 0 ? 0 : 1);
    if (hours != 0)
        QVERIFY2(ran.err.startsWith("jobscope-cli: this computer's clock differs from AWS's by 60 minutes"),
            ran.err.constData());
    QCOMPARE(ran.err.contains("countdowns"), corrects);
}

void TestAws::namesWhatJobsName()
{
    m_aws->central.jobs = {test::detailsJson(test::firstId, R"("customDataIdentifierIds":["a","b"],)")};
    m_aws->central.live.customIdentifiers = {R"({"id":"a","name":"Customer number"})"};
    m_aws->central.live.buckets = {R"({"accountId":"111122223333","bucketName":"b-)" + test::firstId.toUtf8() + "\"}"};
    const QStringList source{u"--profile"_s, u"work"_s, test::firstId};
    const test::Ran text = m_aws->run(QStringList{u"explain"_s} + source);
    COMPARE_CODE(text, 0);
    QVERIFY2(text.out.contains("By name: \"Customer number\", b (not found)."), text.out.constData());
    const test::Ran check = m_aws->run(QStringList{u"check"_s, u"--json"_s, u"--only"_s, u"live"_s} + source);
    COMPARE_CODE(check, 1);
    QCOMPARE(test::parsed(check.out).children().size(), size_t{1});
    QCOMPARE(test::parsed(check.out).children()[0].member(u"category")->toString(), u"live"_s);
    // Nobody is asked for what is not said.
    const auto before = m_aws->server.received().size();
    const test::Ran definition = m_aws->run(QStringList{u"check"_s, u"--only"_s, u"definition"_s} + source);
    COMPARE_CODE(definition, 0);
    QCOMPARE(m_aws->server.received().size(), before + 1);
}

void TestAws::goesOnWithoutNames()
{
    m_aws->central.jobs = {test::detailsJson(test::firstId, R"("customDataIdentifierIds":["a"],)")};
    m_aws->central.live.refused = {"/custom-data-identifiers/get"};
    const test::Ran ran = m_aws->run({u"explain"_s, u"--profile"_s, u"work"_s, test::firstId});
    COMPARE_CODE(ran, 0);
    QVERIFY2(ran.out.contains("the permission macie2:BatchGetCustomDataIdentifiers is missing."), ran.out.constData());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains("not looked up") && ran.err.contains("macie2:BatchGetCustomDataIdentifiers"),
        ran.err.constData());
}

JOBSCOPE_TEST_MAIN(TestAws)

#include "tst_aws.moc"
