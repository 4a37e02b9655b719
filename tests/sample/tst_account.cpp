// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sample/sampleaccount.h"
#include "json/document.h"

#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace std::chrono_literals;

namespace {

job::Instant instant(QStringView text)
{
    return job::parseInstant(text, job::InstantForm::Lenient)->at;
}

/** Rows of all sorts of moments. */
void moments()
{
    QTest::addColumn<QString>("now");
    for (const auto* text : {
             "1990-01-01T00:00:00Z",
             "2019-12-31T23:59:59.999999999Z",
             "2021-06-08T00:00:00Z",
             "2024-02-29T12:00:00Z",
             "2025-03-01T00:00:00Z",
             "2025-12-31T23:59:59Z",
             "2026-01-01T00:00:00Z",
             "2026-08-27T12:00:12Z",
             "2026-08-31T03:20:11.5Z",
             "2028-02-29T23:59:59Z",
             "2100-02-28T23:59:59Z",
             "2100-03-01T00:00:00Z",
         })
        QTest::newRow(text) << QString::fromLatin1(text);
}

const job::ClassificationJob& byName(const std::vector<job::Job>& jobs, const QString& name)
{
    const auto found
        = std::find_if(jobs.begin(), jobs.end(), [&name](const job::Job& each) { return each.name() == name; });
    if (found == jobs.end())
        qFatal("no sample job of that name");
    return *found->definition();
}

/** Names of the members in the order of the text. */
QStringList memberNames(const json::Value& object)
{
    QStringList names;
    for (const auto& each : object.children())
        names += each.key();
    return names;
}

} // namespace

class TestAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void reads_data() { moments(); }
    void reads();
    void readsAtTheEndsOfTime_data();
    void readsAtTheEndsOfTime();
    void writesBackEqual();
    void identities();
    void provenance();
    void looksAsTheCommandLinePrintsIt();
    void bytesDependOnNowAlone();
    void erasStay();
    void timesMakeSense_data() { moments(); }
    void timesMakeSense();
    void runsFallOnTheirDays_data() { moments(); }
    void runsFallOnTheirDays();
    void countdowns_data() { moments(); }
    void countdowns();
    void listPages_data() { moments(); }
    void listPages();
    void listPageBounds();
    void listEntriesHoldWhatTheServiceLists();
    void summaries();
    void goldenCustomerExports();
    void goldenLedger();
    void goldenSharedBuckets();
};

void TestAccount::reads()
{
    QFETCH(QString, now);
    const auto at = instant(now);
    const auto answers = sample::sampleAnswers(at);
    QCOMPARE(answers.size(), size_t{24});
    const auto jobs = sample::sampleJobs(at);
    QCOMPARE(jobs.size(), answers.size());
    for (size_t i = 0; i < jobs.size(); ++i) {
        QVERIFY2(!answers[i].contains("@now") && !answers[i].contains("@names"), answers[i].constData());
        QVERIFY(json::Document::parse(answers[i]));
        QCOMPARE(jobs[i].answer.bytes, answers[i]);
        QVERIFY(jobs[i].isComplete());
    }
}

void TestAccount::readsAtTheEndsOfTime_data()
{
    QTest::addColumn<qint64>("now");
    QTest::newRow("first") << qint64{job::Instant::min().time_since_epoch().count()};
    QTest::newRow("last") << qint64{job::Instant::max().time_since_epoch().count()};
}

void TestAccount::readsAtTheEndsOfTime()
{
    QFETCH(qint64, now);
    QCOMPARE(sample::sampleJobs(job::Instant(std::chrono::nanoseconds(now))).size(), size_t{24});
}

void TestAccount::writesBackEqual()
{
    for (const auto& each : sample::sampleJobs(instant(u"2026-08-27T12:00:12Z"))) {
        const auto before = json::Document::parse(each.answer.bytes);
        const auto after = json::Document::parse(job::toJson(*each.definition()));
        QVERIFY(before && after);
        QVERIFY2(json::equal(before->root(), after->root()), qPrintable(each.name()));
    }
}

void TestAccount::identities()
{
    const QRegularExpression hex(u"\\A[0-9a-f]{32}\\z"_s);
    QSet<QString> ids;
    QSet<QString> names;
    QSet<QString> regions;
    QSet<QString> tokens;
    const auto jobs = sample::sampleJobs(instant(u"2026-08-27T12:00:12Z"));
    for (const auto& each : jobs) {
        QVERIFY(hex.match(each.id().text()).hasMatch());
        const auto arn = job::JobArn::parse(each.arn());
        QVERIFY(arn.isValid());
        QCOMPARE(arn.jobId.text(), each.id().text());
        QCOMPARE(arn.partition, u"aws"_s);
        QCOMPARE(each.account().text(), u"111122223333"_s);
        ids.insert(each.id().text());
        names.insert(each.name());
        regions.insert(each.region().text());
        tokens.insert(*each.definition()->clientToken);
        QVERIFY(each.name().size() <= 500);
    }
    const auto count = static_cast<qsizetype>(jobs.size());
    QCOMPARE(ids.size(), count);
    QCOMPARE(names.size(), count);
    QCOMPARE(tokens.size(), count);
    QCOMPARE(regions, QSet<QString>({u"eu-west-1"_s, u"us-east-1"_s}));
}

void TestAccount::provenance()
{
    const auto now = instant(u"2026-08-27T12:00:12.123456789Z");
    QSet<QString> requests;
    for (const auto& each : sample::sampleJobs(now)) {
        QVERIFY(each.answer.origin == job::Origin::Sample);
        QCOMPARE(each.answer.source, u"sample"_s);
        QCOMPARE(each.answer.operation, u"DescribeClassificationJob"_s);
        QCOMPARE(each.answer.endpoint, QString());
        QCOMPARE(each.answer.account.text(), u"111122223333"_s);
        QCOMPARE(each.answer.region.text(), each.region().text());
        QVERIFY(each.answer.receivedAt == now);
        QCOMPARE(each.answer.utf8, each.answer.bytes);
        requests.insert(each.answer.requestId);
    }
    QCOMPARE(requests.size(), 24);
    const auto first = sample::sampleJobs(now);
    const auto again = sample::sampleJobs(now + 1h);
    for (size_t i = 0; i < first.size(); ++i)
        QCOMPARE(again[i].answer.requestId, first[i].answer.requestId);
}

void TestAccount::looksAsTheCommandLinePrintsIt()
{
    const auto now = instant(u"2026-08-27T12:00:12Z");
    auto texts = sample::sampleAnswers(now);
    texts.push_back(sample::sampleListPage(now, 0));
    for (const auto& text : texts) {
        int depth = 0;
        for (const auto& line : text.split('\n')) {
            const auto content = line.trimmed();
            QVERIFY(!content.isEmpty());
            if (content.startsWith('}') || content.startsWith(']'))
                --depth;
            QCOMPARE(line, QByteArray(depth * 4, ' ') + content);
            if (content.endsWith('{') || content.endsWith('['))
                ++depth;
        }
        QCOMPARE(depth, 0);
        auto names = memberNames(json::Document::parse(text)->root());
        auto sorted = names;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(names, sorted);
    }
}

void TestAccount::bytesDependOnNowAlone()
{
    const auto now = instant(u"2026-08-27T12:00:12Z");
    const auto bytes = sample::sampleAnswers(now);
    QVERIFY(sample::sampleAnswers(now + 1s) != bytes);
    QVERIFY(sample::sampleAnswers(now - 365 * 24h) != bytes);
    QVERIFY(sample::sampleAnswers(now) == bytes);
    QCOMPARE(sample::sampleListPage(now, 1), sample::sampleListPage(now, 1));
}

void TestAccount::erasStay()
{
    const auto older = sample::sampleJobs(instant(u"1990-01-01T00:00:00Z"));
    const auto newer = sample::sampleJobs(instant(u"2100-01-01T00:00:00Z"));
    QStringList fixed;
    for (size_t i = 0; i < older.size(); ++i) {
        if (older[i].head().createdAt->at == newer[i].head().createdAt->at) {
            QCOMPARE(newer[i].answer.bytes, older[i].answer.bytes);
            fixed += older[i].name();
        }
    }
    QCOMPARE(fixed, QStringList({u"audit-2022"_s, u"staff-shares-2024"_s, u"media-rights-2020"_s}));
    // Before the stricter rules of 2021, and either side of the change of the selector's default.
    QVERIFY(byName(older, u"media-rights-2020"_s).createdAt->at < instant(u"2021-06-08"));
    QVERIFY(byName(older, u"audit-2022"_s).createdAt->at < instant(u"2023-09-18"));
    QVERIFY(byName(older, u"staff-shares-2024"_s).createdAt->at > instant(u"2023-09-18"));
}

void TestAccount::timesMakeSense()
{
    QFETCH(QString, now);
    const auto at = std::chrono::floor<std::chrono::seconds>(instant(now));
    for (const auto& each : sample::sampleJobs(at)) {
        const auto& definition = *each.definition();
        const bool ofAnEra = definition.name->contains(u"-202") && definition.name != u"customer-exports-2026"_s;
        const auto created = definition.createdAt->at;
        const auto lastRun = definition.lastRunTime->at;
        const bool neverRan = definition.statistics->numberOfRuns->value == 0;
        QVERIFY2(neverRan ? lastRun == created : created < lastRun, qPrintable(each.name()));
        if (!ofAnEra)
            QVERIFY2(lastRun <= at, qPrintable(each.name()));
        if (definition.userPausedDetails) {
            const auto paused = definition.userPausedDetails->jobPausedAt->at;
            QVERIFY2(lastRun < paused && paused < at, qPrintable(each.name()));
            if (definition.userPausedDetails->jobExpiresAt)
                QVERIFY2(definition.userPausedDetails->jobExpiresAt->at - paused == 30 * 24h, qPrintable(each.name()));
        }
        const bool inRun = each.status() == job::JobStatus::Running || each.status() == job::JobStatus::Paused
            || (definition.userPausedDetails && definition.userPausedDetails->jobExpiresAt);
        if (each.status()) // a newer service's status says nothing
            QCOMPARE(definition.statistics->approximateNumberOfObjectsToProcess->value > 0, inRun);
    }
}

void TestAccount::runsFallOnTheirDays()
{
    QFETCH(QString, now);
    for (const auto& each : sample::sampleJobs(instant(now))) {
        const auto& definition = *each.definition();
        if (!definition.scheduleFrequency)
            continue;
        const auto day = std::chrono::floor<std::chrono::days>(definition.lastRunTime->at);
        if (definition.scheduleFrequency->weeklySchedule) {
            const auto dayOfWeek = definition.scheduleFrequency->weeklySchedule->dayOfWeek->known;
            QVERIFY(dayOfWeek);
            const bool onDay = std::chrono::weekday(day).c_encoding() == static_cast<unsigned>(*dayOfWeek);
            const bool neverRan = definition.statistics->numberOfRuns->value == 0;
            QVERIFY2(onDay != neverRan, qPrintable(each.name()));
        }
        if (definition.scheduleFrequency->monthlySchedule) {
            const auto dayOfMonth = *definition.scheduleFrequency->monthlySchedule->dayOfMonth;
            QCOMPARE(qint64{static_cast<unsigned>(std::chrono::year_month_day(day).day())}, dayOfMonth);
        }
    }
}

void TestAccount::countdowns()
{
    QFETCH(QString, now);
    const auto at = std::chrono::floor<std::chrono::seconds>(instant(now));
    const auto jobs = sample::sampleJobs(at);
    const auto remaining
        = [&jobs, at](const QString& name) { return byName(jobs, name).userPausedDetails->jobExpiresAt->at - at; };
    QCOMPARE(std::chrono::floor<std::chrono::hours>(remaining(u"archive-weekly"_s)).count(), 16 * 24 + 2);
    QCOMPARE(std::chrono::floor<std::chrono::hours>(remaining(u"hr-documents-once"_s)).count(), 4 * 24 + 6);
    QCOMPARE(std::chrono::floor<std::chrono::minutes>(remaining(u"card-data-daily"_s)).count(), 5 * 60 + 12);
    QVERIFY(remaining(u"vendor-dropbox-once"_s) < 0s);
    QVERIFY(remaining(u"clickstream-weekly"_s) < 0s);
    QVERIFY(byName(jobs, u"crm-attachments-daily"_s).userPausedDetails->jobExpiresAt.isAbsent());
}

void TestAccount::listPages()
{
    QFETCH(QString, now);
    const auto at = instant(now);
    const auto answers = sample::sampleAnswers(at);
    size_t next = 0;
    for (qsizetype page = 0; page < 3; ++page) {
        const auto document = json::Document::parse(sample::sampleListPage(at, page));
        QVERIFY(document);
        QCOMPARE(memberNames(document->root()),
            page < 2 ? QStringList({u"items"_s, u"nextToken"_s}) : QStringList({u"items"_s}));
        for (const auto& item : document->at(u"/items")->children()) {
            const auto full = json::Document::parse(answers[next++]);
            QVERIFY(full);
            for (const auto& member : item.children()) {
                const auto name = member.key();
                const QString place = (name.startsWith(u"bucket") ? u"/s3JobDefinition/"_s : u"/"_s) + name;
                const auto original = full->at(place);
                QVERIFY2(original, qPrintable(place));
                QVERIFY2(json::equal(*original, member), qPrintable(place));
            }
        }
    }
    QCOMPARE(next, answers.size());
}

void TestAccount::listPageBounds()
{
    const auto now = instant(u"2026-08-27T12:00:12Z");
    const auto items = [now](qsizetype page, qsizetype size) {
        return json::Document::parse(sample::sampleListPage(now, page, size))->at(u"/items")->size();
    };
    QCOMPARE(items(0, 24), 24);
    QCOMPARE(items(0, 100), 24);
    QCOMPARE(items(23, 1), 1);
    QCOMPARE(sample::sampleListPage(now, 1, 24), QByteArray("{\n    \"items\": []\n}"));
    QVERIFY(!sample::sampleListPage(now, 1, 12).contains("nextToken"));
    QVERIFY(sample::sampleListPage(now, 0, 12).contains("nextToken"));
    QVERIFY(sample::sampleSummaries(now, 3).empty());
}

void TestAccount::listEntriesHoldWhatTheServiceLists()
{
    const QStringList always = {u"createdAt"_s, u"jobId"_s, u"jobStatus"_s, u"jobType"_s, u"name"_s};
    const QStringList maybe
        = {u"bucketCriteria"_s, u"bucketDefinitions"_s, u"lastRunErrorStatus"_s, u"userPausedDetails"_s};
    const auto document = json::Document::parse(sample::sampleListPage(instant(u"2026-08-27T12:00:12Z"), 0, 100));
    QVERIFY(document);
    for (const auto& item : document->at(u"/items")->children()) {
        const auto names = memberNames(item);
        for (const auto& name : names)
            QVERIFY2(always.contains(name) || maybe.contains(name), qPrintable(name));
        for (const auto& name : always)
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(names.contains(u"bucketCriteria"_s) || names.contains(u"bucketDefinitions"_s));
        const auto status = item.member(u"jobStatus")->toString();
        const auto paused = item.member(u"userPausedDetails");
        QCOMPARE(paused && paused->isObject(), status == u"USER_PAUSED"_s);
    }
}

void TestAccount::summaries()
{
    const auto now = instant(u"2026-08-27T12:00:12Z");
    const auto page = sample::sampleListPage(now, 1);
    const auto jobs = sample::sampleJobs(now);
    const auto entries = sample::sampleSummaries(now, 1);
    QCOMPARE(entries.size(), size_t{10});
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        const auto& full = jobs[i + 10];
        QVERIFY(!entry.isComplete());
        QVERIFY(entry.answer.origin == job::Origin::Sample);
        QCOMPARE(entry.answer.operation, u"ListClassificationJobs"_s);
        QCOMPARE(entry.answer.elementPointer, u"/items/%1"_s.arg(i));
        QCOMPARE(page.sliced(entry.answer.elementByte, entry.answer.bytes.size()), entry.answer.bytes);
        QCOMPARE(entry.id().text(), full.id().text());
        QCOMPARE(entry.name(), full.name());
        QVERIFY(entry.status() == full.status());
        QCOMPARE(entry.account().text(), full.account().text());
        QCOMPARE(entry.region().text(), full.region().text());
    }
}

void TestAccount::goldenCustomerExports()
{
    const auto jobs = sample::sampleJobs(instant(u"2026-08-27T12:00:12Z"));
    const auto& job = byName(jobs, u"customer-exports-2026"_s);
    QVERIFY(job.jobType->is(job::JobType::OneTime));
    QVERIFY(job.jobStatus->is(job::JobStatus::Complete));
    QVERIFY(job.lastRunErrorStatus->code->is(job::LastRunErrorCode::None));
    QVERIFY(job.managedDataIdentifierSelector->is(job::ManagedDataIdentifierSelector::All));
    QCOMPARE(job.samplingPercentage->value, 100.0);
    QCOMPARE(job::JobArn::parse(*job.jobArn).region.text(), u"eu-west-1"_s);
    const auto& buckets = *job.s3JobDefinition->buckets.definitions;
    QCOMPARE(buckets.size(), 1);
    QCOMPARE(buckets[0].accountId->text(), u"111122223333"_s);
    QCOMPARE(buckets[0].buckets->size(), 1);
    QCOMPARE(buckets[0].buckets->front().text(), u"customer-exports"_s);
    QVERIFY(job.s3JobDefinition->buckets.criteria.isAbsent());
    QVERIFY(job.s3JobDefinition->scoping->excludes.isAbsent());
    const auto& conditions = *job.s3JobDefinition->scoping->includes->conditions;
    QCOMPARE(conditions.size(), 3);
    QCOMPARE(*conditions[0].simple->values, QStringList({u"exports/"_s, u"reports/"_s}));
    QCOMPARE(*conditions[1].simple->values, QStringList({u"csv"_s, u"json"_s}));
    QCOMPARE(*conditions[2].simple->values, QStringList({u"5242880"_s}));
    QCOMPARE(*conditions[2].simple->comparator, u"LTE"_s);
}

void TestAccount::goldenLedger()
{
    const auto jobs = sample::sampleJobs(instant(u"2026-08-27T12:00:12Z"));
    const auto& scoping = *byName(jobs, u"ledger-retention-review"_s).s3JobDefinition->scoping;
    QVERIFY(scoping.includes.isAbsent());
    const auto& conditions = *scoping.excludes->conditions;
    QCOMPARE(conditions.size(), 2);
    QCOMPARE(*conditions[0].simple->key, u"OBJECT_LAST_MODIFIED_DATE"_s);
    QCOMPARE(*conditions[0].simple->comparator, u"LT"_s);
    QCOMPARE(*conditions[0].simple->values, QStringList({u"2024-01-01T00:00:00Z"_s}));
    QCOMPARE(*conditions[1].tag->tagValues->front().key, u"retention"_s);
    QCOMPARE(*conditions[1].tag->tagValues->front().value, u"expired"_s);
}

void TestAccount::goldenSharedBuckets()
{
    const auto jobs = sample::sampleJobs(instant(u"2026-08-27T12:00:12Z"));
    const auto& job = byName(jobs, u"shared-buckets-daily"_s);
    QVERIFY(job.jobStatus->is(job::JobStatus::Paused));
    QCOMPARE(job::JobArn::parse(*job.jobArn).region.text(), u"us-east-1"_s);
    const auto& criteria = *job.s3JobDefinition->buckets.criteria;
    const auto& taken = *criteria.includes->conditions;
    QCOMPARE(taken.size(), 3);
    QCOMPARE(*taken[0].simple->values, QStringList({u"EXTERNAL"_s, u"UNKNOWN"_s}));
    QCOMPARE(*taken[1].simple->comparator, u"NE"_s);
    QCOMPARE(*taken[1].simple->values, QStringList({u"111122223333"_s, u"444455556666"_s}));
    QCOMPARE(*taken[2].tag->comparator, u"NE"_s);
    QVERIFY(taken[2].tag->tagValues->at(1).value.isAbsent());
    const auto& left = *criteria.excludes->conditions;
    QCOMPARE(left.size(), 1);
    QVERIFY(left[0].tag->tagValues->at(1).key.isAbsent());
    const auto& objects = *job.s3JobDefinition->scoping->excludes->conditions;
    QCOMPARE(*objects[0].simple->comparator, u"NE"_s);
    QCOMPARE(*objects[0].simple->values, QStringList({u"csv"_s, u"parquet"_s}));
    QVERIFY(job.s3JobDefinition->scoping->includes.isAbsent());
}

JOBSCOPE_TEST_MAIN(TestAccount)

#include "tst_account.moc"
