// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::atNow;
using test::isOneLine;
using test::parsed;
using test::Ran;
using test::runProgram;
using test::writeFile;

/** `check` of the built program, and what its findings are elsewhere. */
class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void checkExitCode_data();
    void checkExitCode();
    void checkJson();
    void checkText();
    void checkComparesJobs();
    void accepted();
    void acceptErrors_data();
    void acceptErrors();

private:
    QTemporaryDir m_folder;
};

void TestCheck::checkExitCode_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    const QString sound = uR"("managedDataIdentifierSelector":"ALL",)"_s;
    const QString info = u""_s; // no selector
    const QString warning = uR"("jobStatus":"PAUSED",)"_s;
    const QString error = uR"("samplingPercentage":0,)"_s;
    QTest::newRow("sound") << sound << QStringList{u"--fail-on=info"_s} << 0;
    QTest::newRow("info") << info << QStringList() << 0;
    QTest::newRow("info, fail on info") << info << QStringList{u"--fail-on=info"_s} << 1;
    QTest::newRow("warning") << warning << QStringList() << 1;
    QTest::newRow("warning, fail on error") << warning << QStringList{u"--fail-on"_s, u"error"_s} << 0;
    QTest::newRow("error, fail on error") << error << QStringList{u"--fail-on"_s, u"error"_s} << 1;
    QTest::newRow("state alone") << warning << QStringList{u"--only"_s, u"state"_s} << 1;
    QTest::newRow("definition alone") << warning << QStringList{u"--only"_s, u"definition"_s} << 0;
    QTest::newRow("live alone") << error << QStringList{u"--only"_s, u"live"_s, u"--fail-on=info"_s} << 0;
    QTest::newRow("unknown severity") << sound << QStringList{u"--fail-on"_s, u"fatal"_s} << 2;
    QTest::newRow("unknown kind") << sound << QStringList{u"--only"_s, u"all"_s} << 2;
    QTest::newRow("unknown job") << sound << QStringList{u"nobody"_s} << 4;
}

void TestCheck::checkExitCode()
{
    QFETCH(QString, members);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    const QByteArray job = test::detailsJson(u"1"_s, members.toUtf8());
    COMPARE_CODE(runProgram(atNow({u"check"_s, u"-"_s}) + options, job), code);
}

void TestCheck::checkJson()
{
    const QByteArray job = test::detailsJson(
        u"1"_s, R"("managedDataIdentifierSelector":"ALL","jobStatus":"PAUSED","samplingPercentage":0,)");
    const Ran ran
        = runProgram(atNow({u"check"_s, u"-"_s, u"--json"_s}), '[' + job + ',' + test::summaryJson(u"2"_s) + ']');
    COMPARE_CODE(ran, 1);
    const std::vector<json::Value> findings = parsed(ran.out).children();
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].member(u"jobId")->toString(), u"1"_s);
    QCOMPARE(findings[0].member(u"id")->toString(), u"sampling-range"_s);
    QCOMPARE(findings[1].member(u"id")->toString(), u"paused-by-macie"_s);
    QStringList names;
    for (const json::Value& member : findings[1].children())
        names += member.key();
    QCOMPARE(names.join(u' '), u"jobId id severity category pointers what why action accepted acceptedReason"_s);
    QCOMPARE(runProgram({u"check"_s, u"-"_s, u"--json"_s}, "[]").out, QByteArray("[]\n"));
}

void TestCheck::checkText()
{
    const QByteArray job = test::detailsJson(u"1"_s, R"("managedDataIdentifierSelector":"ALL","jobStatus":"PAUSED",)");
    const Ran ran = runProgram(atNow({u"check"_s, u"-"_s}), job);
    COMPARE_CODE(ran, 1);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.contains("  Warning paused-by-macie: Macie has paused the job.\n"), ran.out.constData());
    QVERIFY2(ran.out.contains("    /jobStatus\n"), ran.out.constData());
    QVERIFY2(ran.out.endsWith("1 job: 0 errors, 1 warning, 0 notes.\n"), ran.out.constData());
    const Ran german = runProgram(atNow({u"check"_s, u"-"_s, u"--lang"_s, u"de"_s}), job);
    QVERIFY2(german.out.contains("  Warnung paused-by-macie: Macie hat den Job pausiert.\n"), german.out.constData());
}

void TestCheck::checkComparesJobs()
{
    const QByteArray daily
        = R"("s3JobDefinition":{"bucketCriteria":{}},"jobType":"SCHEDULED","jobStatus":"IDLE","managedDataIdentifierSelector":"ALL",
        "initialRun":true,"scheduleFrequency":{"dailySchedule":{}},)";
    const QByteArray jobs = '[' + test::detailsJson(u"1"_s, daily) + ',' + test::detailsJson(u"2"_s, daily) + ']';
    // The job that is named is compared with all of its source, and every command says so.
    const Ran check = runProgram(atNow({u"check"_s, u"-"_s, u"--json"_s, u"1"_s}), jobs);
    COMPARE_CODE(check, 0);
    const json::Value found = parsed(check.out).children().front();
    QCOMPARE(found.member(u"id")->toString(), u"jobs-overlap"_s);
    const Ran explain = runProgram(atNow({u"explain"_s, u"-"_s, u"1"_s, u"--format=json"_s}), jobs);
    QVERIFY(explain.out.contains("jobs-overlap"));
    const Ran list = runProgram(atNow({u"list"_s, u"-"_s, u"--json"_s}), jobs);
    QCOMPARE(parsed(list.out).children().front().member(u"checks")->member(u"info")->toInt64().value_or(-1), qint64(1));
}

void TestCheck::accepted()
{
    const QByteArray job = test::detailsJson(u"1"_s, R"("managedDataIdentifierSelector":"ALL","jobStatus":"PAUSED",)");
    const QString file = writeFile(
        m_folder, u"accepted.json"_s, R"([{"id":"paused-by-macie","jobId":"1","reason":"quota asked for"}])");
    const Ran json = runProgram(atNow({u"check"_s, u"-"_s, u"--json"_s, u"--accept"_s, file}), job);
    COMPARE_CODE(json, 0);
    const json::Value finding = parsed(json.out).children().front();
    QVERIFY(finding.member(u"accepted")->toBool());
    QCOMPARE(finding.member(u"acceptedReason")->toString(), u"quota asked for"_s);
    const Ran text = runProgram(atNow({u"check"_s, u"-"_s, u"--accept"_s, file}), job);
    QVERIFY2(text.out.contains("Accepted: quota asked for"), text.out.constData());
    QVERIFY2(text.out.endsWith("0 warnings, 0 notes, 1 accepted.\n"), text.out.constData());
    const QString report = m_folder.filePath(u"accepted.html"_s);
    COMPARE_CODE(runProgram(atNow({u"report"_s, u"-"_s, u"--output"_s, report, u"--accept"_s, file}), job), 0);
    QFile html(report);
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    QVERIFY(page.contains("paused-by-macie") && page.contains("quota asked for"));
    const QString other
        = writeFile(m_folder, u"other.json"_s, R"([{"id":"paused-by-macie","jobId":"2","reason":"x"}])");
    COMPARE_CODE(runProgram(atNow({u"check"_s, u"-"_s, u"--accept"_s, other}), job), 1);
}

void TestCheck::acceptErrors_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("unknown id") << QByteArray(R"([{"id":"no-such-check","reason":"x"}])") << QByteArray("/0/id");
    QTest::newRow("no reason") << QByteArray(R"([{"id":"jobs-overlap"}])") << QByteArray("/0 ");
    QTest::newRow("no JSON") << QByteArray("id: jobs-overlap") << QByteArray("byte 0");
}

void TestCheck::acceptErrors()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, place);
    const Ran ran = runProgram(
        {u"check"_s, u"-"_s, u"--accept"_s, writeFile(m_folder, u"bad.json"_s, file)}, test::detailsJson(u"1"_s));
    COMPARE_CODE(ran, 2);
    QVERIFY2(isOneLine(ran.err), ran.err.constData());
    QVERIFY2(ran.err.contains("bad.json") && ran.err.contains(place), ran.err.constData());
    COMPARE_CODE(runProgram({u"check"_s, u"-"_s, u"--accept"_s, u"/nowhere.json"_s}, test::detailsJson(u"1"_s)), 2);
}

JOBSCOPE_TEST_MAIN(TestCheck)
#include "tst_check.moc"
