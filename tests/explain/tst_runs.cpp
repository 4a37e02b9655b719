// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkrun.h"
#include "explain/language.h"
#include "explain/runwording.h"
#include "support/jobfactory.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jobscope;

using Events = std::vector<job::RunEvent>;
Q_DECLARE_METATYPE(Events)

namespace {

job::Instant at(const QString& time)
{
    return job::parseInstant(u"2026-09-10T%1Z"_s.arg(time), job::InstantForm::Lenient)->at;
}

job::RunEvent entry(const char* type, const QString& time, const QString& account = {}, const QString& bucket = {})
{
    return {at(time), QString::fromLatin1(type), {}, account, bucket, {}};
}

job::LiveFacts logOf(const Events& events, bool isThere = true, bool isCut = false)
{
    job::LiveFacts facts;
    facts.runLog.value = std::make_shared<const job::RunLog>(job::RunLog{events, at(u"00:00:00"_s), isThere, isCut});
    return facts;
}

QStringList said(const job::LiveFacts& facts)
{
    const explain::Language english;
    QStringList texts;
    for (const explain::Statement& statement : explain::runStatements(facts))
        texts += explain::plain(statement.text, english);
    return texts;
}

const job::RunEvent s_start = entry("SCHEDULED_RUN_STARTED", u"01:00:00"_s);
const job::RunEvent s_end = entry("SCHEDULED_RUN_COMPLETED", u"02:00:00"_s);
const job::RunEvent s_match = entry("BUCKET_MATCHED_THE_CRITERIA", u"01:00:01"_s, u"1"_s, u"logs"_s);
const job::RunEvent s_denied = entry("BUCKET_ACCESS_DENIED", u"01:30:00"_s, u"1"_s, u"logs"_s);

} // namespace

/** What AWS tells of a job's runs, in words. */
class TestRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void log_data();
    void log();
    void absentOrCut();
    void eventTitles_data();
    void eventTitles();
    void findings();
    void repository();
    void quotas();
    void refused();
};

void TestRuns::log_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QString>("part"); // of what is said
    const auto row
        = [](const char* name, const Events& events, const QString& part) { QTest::newRow(name) << events << part; };
    row("no entry", {}, u"tells of no run since 2026-09-10 00:00:00 UTC."_s);
    row("no run", {entry("JOB_CREATED", u"00:30:00"_s)}, u"tells of no run since 2026-09-10 00:30:00 UTC."_s);
    row("one that ended", {s_start, s_end},
        u"1 run since 2026-09-10 01:00:00 UTC; it began at 2026-09-10 01:00:00 UTC and ended at 2026-09-10 02:00:00 UTC."_s);
    row("one without an end", {s_start}, u"and the log has no end of it."_s);
    row("the latest of two", {s_start, s_denied, s_end, entry("SCHEDULED_RUN_STARTED", u"03:00:00"_s)},
        u"names no account and no bucket that it could not read."_s);
    row("nothing matched", {s_start, entry("NO_BUCKETS_MATCHED_THE_CRITERIA", u"01:00:01"_s), s_end},
        u"That run read nothing: no bucket met the criteria when it looked for them."_s);
    row("matched", {s_start, s_match, s_end}, u"1 bucket met the criteria when it looked for them."_s);
    row("matched and denied", {s_start, s_match, s_denied, s_end},
        u"That run read nothing: it could not read any of the buckets that met the criteria."_s);
    row("denied, twice in the log", {s_start, s_denied, s_denied, s_end},
        u"It could not read 1 bucket: \"logs\" (access denied)."_s);
    row("an account", {s_start, entry("ACCOUNT_SUSPENDED", u"01:00:01"_s, u"444455556666"_s), s_end},
        u"It left out 1 account: \"444455556666\" (suspended)."_s);
    row("of a run before the log", {s_denied, s_start, s_end},
        u"names no account and no bucket that it could not read."_s);
    row("paused twice",
        {s_start, entry("JOB_PAUSED_BY_USER", u"01:10:00"_s),
            entry("JOB_PAUSED_BY_MACIE_SERVICE_QUOTA_MET", u"01:20:00"_s)},
        u"It was paused 2 times, the last time at 2026-09-10 01:20:00 UTC."_s);
    row("cancelled", {s_start, entry("JOB_CANCELLED", u"01:10:00"_s)},
        u"It was cancelled at 2026-09-10 01:10:00 UTC."_s);
    row("of a later version", {s_start, entry("RUN_TELEPORTED", u"01:10:00"_s), s_end}, u"1 run since"_s);
}

void TestRuns::log()
{
    QFETCH(Events, events);
    QFETCH(QString, part);
    const QStringList texts = said(logOf(events));
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.front().contains(part), qPrintable(texts.front()));
}

void TestRuns::absentOrCut()
{
    QCOMPARE(said(logOf({}, false)),
        QStringList{u"This job has no log: it has not run yet, or somebody deleted the log."_s});
    QVERIFY(said(logOf({s_start}, true, true)).front().endsWith(u"its later entries were not read."));
    QCOMPARE(said({}), QStringList());
}

void TestRuns::eventTitles_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("title");
    QTest::newRow("run") << u"ONE_TIME_JOB_STARTED"_s << u"Run started"_s;
    QTest::newRow("account") << u"ACCOUNT_DISABLED"_s << u"Account: Macie is off there"_s;
    QTest::newRow("bucket") << u"BUCKET_DOES_NOT_EXIST"_s << u"Bucket: does not exist"_s;
    QTest::newRow("unknown") << u"BUCKET_ON_FIRE"_s << u"BUCKET_ON_FIRE"_s;
    QTest::newRow("none") << QString() << u"Not an entry of Macie's"_s;
}

void TestRuns::eventTitles()
{
    QFETCH(QString, type);
    QTEST(explain::plain(explain::runEventInfo(type).title, explain::Language()), "title");
}

static std::shared_ptr<const job::Answer> answerAt(const QString& operation, int hour)
{
    job::Answer answer;
    answer.operation = operation;
    answer.receivedAt
        = job::parseInstant(u"2026-08-30T%1:00:00Z"_s.arg(hour, 2, 10, QChar(u'0')), job::InstantForm::Condition)->at;
    return std::make_shared<const job::Answer>(std::move(answer));
}

void TestRuns::findings()
{
    job::LiveFacts facts;
    facts.findings.value = {{u"High"_s, 1200}, {u"Low"_s, 3}};
    QCOMPARE(said(facts),
        QStringList{
            u"Macie has at least 1,203 findings of this job: 1,200 High, 3 Low. It keeps findings for 90 days."_s});
    facts.findings.value->clear();
    QCOMPARE(said(facts), QStringList{u"Macie has no finding of this job. It keeps findings for 90 days."_s});
    // The answers are not all of one time.
    facts.answers = {answerAt(u"GetFindingStatistics"_s, 12), answerAt(u"GetUsageStatistics"_s, 14)};
    QCOMPARE(said(facts),
        QStringList{u"Macie has no finding of this job. It keeps findings for 90 days. "
                    "As of 2026-08-30 12:00:00 UTC."_s});
}

void TestRuns::repository()
{
    const auto job = test::details(u"1"_s);
    const auto finds = [&job](const job::LiveFacts& facts) {
        const auto found = explain::runChecks(job, {}, test::someTime(), facts);
        return std::any_of(found.begin(), found.end(),
            [](const explain::Finding& each) { return each.id == explain::CheckId::NoResultsRepository; });
    };
    job::LiveFacts facts;
    QVERIFY(!finds(facts));
    facts.resultsRepository.value = job::ResultsRepository{u"results"_s, {}};
    QVERIFY(!finds(facts));
    QCOMPARE(said(facts), QStringList{u"Macie puts the results of runs into the bucket \"results\"."_s});
    facts.resultsRepository.value = job::ResultsRepository();
    QVERIFY(finds(facts));
    QVERIFY(said(facts).front().startsWith(u"No results repository is set up"));
}

void TestRuns::quotas()
{
    const auto job = test::details(u"1"_s, R"("jobStatus":"PAUSED",)");
    const auto check = [&job](const job::LiveFacts& facts) {
        for (const explain::Finding& each : explain::runChecks(job, {}, test::someTime(), facts)) {
            if (each.id == explain::CheckId::PausedByMacie)
                return explain::plain(each.what, explain::Language());
        }
        return QString();
    };
    job::LiveFacts facts;
    QCOMPARE(check(facts), u"Macie has paused the job."_s);
    facts.quotas.value = {{u"1"_s, false, 5}};
    QCOMPARE(said(facts), QStringList());
    facts.quotas.value = {{u"1"_s, false, 5}, {u"2"_s, true, 5}, {u"3"_s, true, {}}};
    const QString text = u"Account 2 has reached its monthly quota of 5 TB for jobs. Account 3 has reached its monthly "
                         "quota for jobs."_s;
    QCOMPARE(said(facts), QStringList{text});
    QCOMPARE(check(facts), QString(u"Macie has paused the job. "_s + text));
    facts.answers = {answerAt(u"GetUsageStatistics"_s, 9), answerAt(u"GetUsageStatistics"_s, 10)};
    QCOMPARE(said(facts), QStringList{text + u" As of 2026-08-30 10:00:00 UTC."_s});
}

void TestRuns::refused()
{
    job::LiveFacts facts;
    facts.runLog.refusal = job::Refusal{u"FilterLogEvents"_s, u"logs:FilterLogEvents"_s, u"AccessDeniedException"_s};
    QCOMPARE(said(facts).size(), 1);
    QVERIFY2(said(facts).front().contains(u"logs:FilterLogEvents"), qPrintable(said(facts).front()));
}

JOBSCOPE_TEST_MAIN(TestRuns)

#include "tst_runs.moc"
