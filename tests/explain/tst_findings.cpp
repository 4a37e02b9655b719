// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkrun.h"

#include "explain/checkjobs.h"
#include "explain/checks/marks.h"
#include "explain/language.h"
#include "explain/output.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QTest>

#include <algorithm>

using namespace jobscope;
using namespace jobscope::test;
using namespace Qt::StringLiterals;

/** What the checks find together: under both readings, in sound jobs, between jobs, and how it is said. */
class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void bothReadings_data();
    void bothReadings();
    void swallowedUnderTheOtherReading();
    void soundJobs_data();
    void soundJobs();
    void listEntries();
    void overlaps_data();
    void overlaps();
    void sentences();
    void order();
    void marks();
    void json();
};

using explain::CheckId;

void TestFindings::bothReadings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("byDefault");
    QTest::addColumn<QString>("alone"); //!< exclude-join=any
    QTest::addColumn<QString>("anyOf"); //!< ne-values=any-of
    const auto row = [](const char* name, const QByteArray& json, const char* id, const char* byDefault,
                         const char* alone, const char* anyOf) {
        QTest::newRow(name) << json << QString::fromLatin1(id) << expanded(QString::fromLatin1(byDefault))
                            << expanded(QString::fromLatin1(alone)) << expanded(QString::fromLatin1(anyOf));
    };
    const char* const swallows = "exclude-swallows-include";
    row("one of two excludes covers it",
        objects(prefix(R"("logs/")"), prefix(R"("logs/")") + ',' + ext("EQ", R"("csv")")), swallows, "", "@i/0 @e/0",
        "");
    row("two excludes cover it together", objects({}, size("LT", R"("5000")") + ',' + size("GTE", R"("5000")")),
        swallows, "", "@e/0 @e/1", "");
    row("alone, one that cannot be read is no help", objects({}, prefix(R"("")") + ',' + ext("GT", R"("csv")")),
        swallows, "", "@e/0", "");
    row("allow list of two", objects(ext("EQ", R"("csv")"), ext("NE", R"("tsv","json")")), swallows, "@i/0 @e/0",
        "@i/0 @e/0", "@e/0");
    row("allow list with the wanted", objects(ext("EQ", R"("csv")"), ext("NE", R"("csv","json")")), swallows, "", "",
        "@e/0");
    row("wanted and unwanted", objects(ext("EQ", R"("csv")") + ',' + ext("NE", R"("csv","json")")),
        "extension-conflict", "@i/0 @i/1", "@i/0 @i/1", "");
    row("two values of one tag",
        objects(tag("EQ", R"({"key":"env","value":"a"})"),
            tag("NE", R"({"key":"env","value":"b"},{"key":"env","value":"c"})")),
        swallows, "@i/0 @e/0", "@i/0 @e/0", "@e/0");
}

void TestFindings::bothReadings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    QFETCH(QString, byDefault);
    QFETCH(QString, alone);
    QFETCH(QString, anyOf);
    explain::Readings any;
    QVERIFY(any.settle(u"exclude-join=any"));
    explain::Readings letter;
    QVERIFY(letter.settle(u"ne-values=any-of"));
    QCOMPARE(found(findingsOf(json), id), byDefault);
    QCOMPARE(found(findingsOf(json, any), id), alone);
    QCOMPARE(found(findingsOf(json, letter), id), anyOf);
}

void TestFindings::swallowedUnderTheOtherReading()
{
    const explain::Language english;
    const auto whatOf = [&](const std::vector<Finding>& findings, CheckId id) {
        const auto at
            = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.id == id; });
        return at == findings.end() ? QString() : explain::plain(at->what, english);
    };
    const QByteArray json = objects(prefix(R"("logs/")"), prefix(R"("logs/")") + ',' + ext("EQ", R"("csv")"));
    QVERIFY(whatOf(findingsOf(json), CheckId::SeveralExcludes).contains(u"nothing at all would be left to read"));
    const QByteArray harmless = objects(prefix(R"("logs/")"), prefix(R"("tmp/")") + ',' + ext("EQ", R"("csv")"));
    QVERIFY(!whatOf(findingsOf(harmless), CheckId::SeveralExcludes).contains(u"nothing at all"));
    const QByteArray certain = objects(ext("EQ", R"("csv")"), ext("EQ", R"("csv")"));
    QVERIFY(!whatOf(findingsOf(certain), CheckId::ExcludeSwallowsInclude).contains(u"reading used here"));
    const QByteArray open = objects(ext("EQ", R"("csv")"), ext("NE", R"("csv","json")"));
    explain::Readings letter;
    letter.settle(u"ne-values=any-of");
    QVERIFY(!whatOf(findingsOf(open, letter), CheckId::ExcludeSwallowsInclude).contains(u"reading used here"));
}

void TestFindings::soundJobs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("list, no conditions") << jobWith(list);
    QTest::newRow("criteria, no conditions") << jobWith("\"bucketCriteria\":{}");
    QTest::newRow("daily") << jobWith(list, daily + R"(,"lastRunTime":"2026-08-27T02:00:00Z")");
    QTest::newRow("weekly, between two runs") << recurring(
        R"(,"initialRun":true,"scheduleFrequency":{"weeklySchedule":{"dayOfWeek":"FRIDAY"}},"lastRunTime":"2026-08-21T05:00:00Z")");
    QTest::newRow("monthly, never ran") << recurring(
        R"(,"initialRun":true,"scheduleFrequency":{"monthlySchedule":{"dayOfMonth":28}},"lastRunTime":"2026-08-01T00:00:00Z","statistics":{"numberOfRuns":0})");
    QTest::newRow("everything that a person can say")
        << objects(prefix(R"("exports/","reports/2024")") + ',' + ext("EQ", R"("csv","CSV","tar.gz","log")") + ','
                   + size("GTE", R"("1")") + ',' + size("LTE", R"("5242880")") + ','
                   + date("GTE", R"("2024-01-01T00:00:00Z")") + ',' + date("LT", R"("2025-01-01T00:00:00Z")") + ','
                   + tag("EQ", R"({"key":"class","value":"secret"},{"key":"class","value":"internal"})"),
               tag("EQ", R"({"key":"reviewed","value":""})"));
    QTest::newRow("a longer prefix left out") << objects(prefix(R"("exports/")"), prefix(R"("exports/old/")"));
    QTest::newRow("empty objects left out") << objects({}, size("EQ", R"("0")"));
    QTest::newRow("criteria") << buckets(criterion("ACCOUNT_ID", "EQ", R"("111122223333","444455556666")") + ','
            + criterion("S3_BUCKET_SHARED_ACCESS", "NE", R"("NOT_SHARED")") + ','
            + bucketTag("NE", R"({"key":"env","value":"dev"})"),
        criterion("S3_BUCKET_NAME", "EQ", R"("www","www-assets")"));
    QTest::newRow("paused for a while") << jobWith(
        list, R"(,"jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":"2026-09-20T00:00:00Z"})");
    QTest::newRow("sampled once") << jobWith(list, R"(,"samplingPercentage":10)");
}

void TestFindings::soundJobs()
{
    QFETCH(QByteArray, json);
    std::vector<Finding> findings = findingsOf(json);
    std::erase_if(findings, [](const Finding& finding) { return finding.severity() == explain::Severity::Info; });
    QCOMPARE(namesOf(findings), QString());
}

void TestFindings::listEntries()
{
    const QByteArray json = R"({"jobId":"x","name":"n","jobType":"SCHEDULED","jobStatus":"COMPLETE",
        "lastRunErrorStatus":{"code":"ERROR"},"bucketCriteria":)"
        + scope(criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"("public")"), {}) + "}";
    const std::vector<Finding> findings = findingsOf(json);
    QCOMPARE(namesOf(findings), u"unknown-enum-value status-contradiction last-run-error"_s);
    QCOMPARE(findings.front().pointers.front(), u"/bucketCriteria/includes/and/0/simpleCriterion/values/0"_s);
    QCOMPARE(namesOf(findingsOf(R"({"jobId":"x","name":"n","jobType":"SCHEDULED","jobStatus":"IDLE"})")), QString());
}

void TestFindings::overlaps_data()
{
    QTest::addColumn<QByteArrayList>("definitions");
    QTest::addColumn<QString>("counts"); //!< of findings, by job
    const auto active
        = [](const QByteArray& definition, const QByteArray& more = {}) { return jobWith(definition, daily + more); };
    const QByteArray other = R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["other","invoices"]}])";
    const QByteArray criteria = "\"bucketCriteria\":" + scope(criterion("ACCOUNT_ID", "EQ", R"("111122223333")"), {});
    const auto scoped
        = [](const QByteArray& includes) -> QByteArray { return list + ",\"scoping\":" + scope(includes, {}); };
    QTest::newRow("the same bucket") << QByteArrayList{active(list), active(other)} << u"1 1"_s;
    QTest::newRow("another account") << QByteArrayList{active(list), active(QByteArray(other).replace("1111", "2222"))}
                                     << u"0 0"_s;
    QTest::newRow("other data types") << QByteArrayList{active(list),
        active(list, R"(,"managedDataIdentifierSelector":"RECOMMENDED")")}
                                      << u"0 0"_s;
    QTest::newRow("the same ids in another order")
        << QByteArrayList{active(list,
                              R"(,"managedDataIdentifierSelector":"INCLUDE","managedDataIdentifierIds":["A","B"])"),
               active(list, R"(,"managedDataIdentifierSelector":"INCLUDE","managedDataIdentifierIds":["B","A"])")}
        << u"1 1"_s;
    QTest::newRow("one-time") << QByteArrayList{active(list), jobWith(list)} << u"0 0"_s;
    QTest::newRow("paused") << QByteArrayList{active(list), active(list).replace("IDLE", "USER_PAUSED")} << u"0 0"_s;
    QTest::newRow("list and criteria") << QByteArrayList{active(list), active(criteria)} << u"1 1"_s;
    QTest::newRow("the same criteria") << QByteArrayList{active(criteria), active(criteria)} << u"1 1"_s;
    QTest::newRow("other objects") << QByteArrayList{active(scoped(prefix(R"("a/")"))),
        active(scoped(prefix(R"("b/")")))}
                                   << u"0 0"_s;
    QTest::newRow("objects in common") << QByteArrayList{active(scoped(prefix(R"("a/")"))),
        active(scoped(ext("EQ", R"("csv")")))}
                                       << u"1 1"_s;
    QTest::newRow("three") << QByteArrayList{active(list), active(other), active(list)} << u"1 1 1"_s;
}

void TestFindings::overlaps()
{
    QFETCH(QByteArrayList, definitions);
    QFETCH(QString, counts);
    std::vector<job::Job> jobs;
    for (QByteArray& json : definitions) {
        // Jobs with the same id are the same job.
        json.replace("0123456789abcdef0123456789abcdef", QByteArray::number(qulonglong(jobs.size() + 1)));
        jobs.push_back(test::jobFromJson(json));
    }
    const auto findings = explain::findOverlaps(jobs, {});
    QStringList found;
    for (const std::vector<Finding>& some : findings)
        found += QString::number(some.size());
    QCOMPARE(found.join(u' '), counts);
    jobs.push_back(jobs.front());
    jobs.erase(jobs.begin() + 1, jobs.end() - 1);
    QVERIFY(explain::findOverlaps(jobs, {}).front().empty());
}

// What, why and action are one or two whole sentences, in both languages.
void TestFindings::sentences()
{
    const explain::Language english;
    const explain::Language german(u"de"_s);
    for (const explain::CheckInfo& info : explain::allChecks()) {
        for (const char* message : {info.why, info.action}) {
            const QString text = QString::fromUtf8(message);
            QVERIFY2(text.endsWith(u'.') && (text.front().isUpper() || text.front().isDigit()), message);
            QVERIFY2(german.message(message) != text, message);
        }
        QVERIFY2(QLatin1StringView(info.why).contains("("_L1), info.why);
    }
}

void TestFindings::order()
{
    const std::vector<Finding> findings
        = findingsOf(objects(size("LT", R"("0")") + ',' + ext("EQ", R"("csv")"), ext("NE", R"("a","b")")));
    QVERIFY(std::is_sorted(findings.begin(), findings.end(),
        [](const Finding& a, const Finding& b) { return a.severity() < b.severity(); }));
    QCOMPARE(namesOf(findings),
        u"size-range-empty ne-in-excludes extension-single-case extension-single-case "
        u"ne-several-values"_s);
    explain::FindingCounts counts = explain::countsOf(findings);
    QCOMPARE(counts.errors, 1);
    QCOMPARE(counts.warnings, 1);
    QCOMPARE(counts.infos, 3);
}

void TestFindings::marks()
{
    const explain::Language english;
    explain::Explanation explanation = explain::explain(
        test::jobFromJson(objects(size("LT", R"("0")") + ',' + ext("EQ", R"("csv")"), ext("NE", R"("a","b")"))), {},
        test::someTime());
    const auto notes = [&](const explain::LogicNode& node) {
        QStringList texts;
        for (const explain::Phrase& note : node.notes)
            texts += explain::plain(note, english);
        return texts.join(u'|');
    };
    explain::LogicNode whole = explanation.objects;
    explain::markFindings(whole, explanation.checks);
    QCOMPARE(notes(whole.children[0].children[0]), u"see Checks: Error"_s);
    // The other one has a note on letter case only; what is worth knowing leaves no mark.
    QVERIFY(!notes(whole.children[0].children[1]).contains(u"see Checks"));
    QCOMPARE(notes(whole.children[1].children[0]), u"see Checks: Warning"_s);
    for (Finding& finding : explanation.checks)
        finding.acceptedReason = u"known"_s;
    explain::LogicNode accepted = explanation.objects;
    explain::markFindings(accepted, explanation.checks);
    QCOMPARE(notes(accepted.children[1].children[0]), QString());
    QVERIFY(explain::isAbout(explanation.checks.front(), u"/s3JobDefinition/scoping"_s));
    QVERIFY(!explain::isAbout(explanation.checks.front(), u"/s3JobDefinition/scopin"_s));
    QVERIFY(explain::plain(explain::findingText(explanation.checks.front()), english).startsWith(u"Error: No size"));
}

void TestFindings::json()
{
    const job::Job one = test::jobFromJson(monthly(31));
    const explain::Language english;
    const explain::Explanation explanation = explain::explain(one, {}, test::someTime());
    const auto document = json::Document::parse(explain::toJson(one, explanation, english));
    QVERIFY(document.has_value());
    QCOMPARE(document->at(u"/checks/0/id")->toString(), u"short-month-day"_s);
    QCOMPARE(document->at(u"/checks/0/severity")->toString(), u"warning"_s);
    QCOMPARE(document->at(u"/checks/0/category")->toString(), u"definition"_s);
    QCOMPARE(document->at(u"/checks/0/pointers/0")->toString(), u"/scheduleFrequency/monthlySchedule/dayOfMonth"_s);
    QVERIFY(!document->at(u"/checks/0/accepted")->toBool());
    QVERIFY(document->at(u"/checks/0/acceptedReason")->isNull());
}

JOBSCOPE_TEST_MAIN(TestFindings)
#include "tst_findings.moc"
