// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/eligibility.h"
#include "explain/evaluator.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using explain::Evaluator;
using explain::ObjectFacts;
using explain::Outcome;
using explain::Verdict;

/** What would happen to an object: verdict, what decides, what is missing, by the rules of the contract. */
class TestEvaluator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void verdict_data();
    void verdict();
    void fixedList_data();
    void fixedList();
    void deciding_data();
    void deciding();
    void readings();
    void settledReadings();
    void caveats_data();
    void caveats();
    void listEntry();
    void eligibility_data();
    void eligibility();
    void bucketGate();
    void trace();
};

namespace {

ObjectFacts wholeObject()
{
    ObjectFacts object;
    object.bucket = u"b"_s;
    object.accountId = u"111122223333"_s;
    object.effectivePermission = u"NOT_PUBLIC"_s;
    object.sharedAccess = u"INTERNAL"_s;
    object.bucketTags = explain::TagMap{{u"env"_s, u"prod"_s}};
    object.key = u"a/b.csv"_s;
    object.size = 1048576;
    object.lastModified = job::parseInstant(u"2024-05-01T00:00:00Z", job::InstantForm::Lenient)->at;
    object.tags = explain::TagMap{{u"k"_s, u"v"_s}};
    object.storageClass = u"STANDARD"_s;
    return object;
}

QByteArray term(const char* key, const char* comparator, const char* values)
{
    return QByteArray(R"({"simpleScopeTerm":{"key":")") + key + R"(","comparator":")" + comparator + R"(","values":)"
        + values + "}}";
}

const QByteArray includesCsv = R"({"includes":{"and":[)" + term("OBJECT_EXTENSION", "EQ", R"(["csv"])") + "]}}";

QStringList list(const std::vector<QString>& pointers)
{
    return QStringList(pointers.begin(), pointers.end());
}

QStringList names(const std::vector<explain::Fact>& facts)
{
    QStringList result;
    for (const explain::Fact fact : facts)
        result += explain::factName(fact);
    return result;
}

} // namespace

void TestEvaluator::verdict_data()
{
    QTest::addColumn<QByteArray>("scoping");
    QTest::addColumn<QString>("change"); // what is taken from or put into the whole object
    QTest::addColumn<Verdict>("verdict");
    const auto excludes
        = [](const QByteArray& terms) -> QByteArray { return R"({"excludes":{"and":[)" + terms + "]}}"; };
    QTest::newRow("everything") << QByteArray("{}") << QString() << Verdict::Analyzed;
    QTest::newRow("another bucket") << QByteArray("{}") << u"bucket"_s << Verdict::BucketNotSelected;
    QTest::newRow("bucket not known") << QByteArray("{}") << u"-bucket"_s << Verdict::Unknown;
    QTest::newRow("archive class") << QByteArray("{}") << u"GLACIER"_s << Verdict::NotEligible;
    QTest::newRow("picture") << QByteArray("{}") << u"a/b.JPG"_s << Verdict::NotEligible;
    QTest::newRow("key not known") << QByteArray("{}") << u"-key"_s << Verdict::Unknown;
    QTest::newRow("archive class, key not known") << QByteArray("{}") << u"-key GLACIER"_s << Verdict::NotEligible;
    QTest::newRow("included") << includesCsv << QString() << Verdict::Analyzed;
    QTest::newRow("case counts") << includesCsv << u"a/b.CSV"_s << Verdict::NotIncluded;
    QTest::newRow("no extension") << includesCsv << u"README"_s << Verdict::NotIncluded;
    QTest::newRow("excluded") << excludes(term("OBJECT_KEY", "STARTS_WITH", R"(["a/"])")) << QString()
                              << Verdict::Excluded;
    QTest::newRow("prefix of the bucket's name")
        << excludes(term("OBJECT_KEY", "STARTS_WITH", R"(["/a"])")) << QString() << Verdict::Analyzed;
    QTest::newRow("one of two excludes") << excludes(
        term("OBJECT_KEY", "STARTS_WITH", R"(["a/"])") + "," + term("OBJECT_EXTENSION", "EQ", R"(["x"])"))
                                         << QString() << Verdict::DependsOnReading;
    QTest::newRow("both of two excludes")
        << excludes(term("OBJECT_KEY", "STARTS_WITH", R"(["a/"])") + "," + term("OBJECT_EXTENSION", "EQ", R"(["csv"])"))
        << QString() << Verdict::Excluded;
    QTest::newRow("none of two values") << excludes(term("OBJECT_EXTENSION", "NE", R"(["csv","json"])")) << QString()
                                        << Verdict::DependsOnReading;
    QTest::newRow("size at the bound") << excludes(term("OBJECT_SIZE", "GTE", R"(["1048576"])")) << QString()
                                       << Verdict::Excluded;
    QTest::newRow("size beside the bound")
        << excludes(term("OBJECT_SIZE", "GT", R"(["1048576"])")) << QString() << Verdict::Analyzed;
    QTest::newRow("size not known") << excludes(term("OBJECT_SIZE", "GT", R"(["1048576"])")) << u"-size"_s
                                    << Verdict::Unknown;
    QTest::newRow("date with an offset") << excludes(
        term("OBJECT_LAST_MODIFIED_DATE", "EQ", R"(["2024-05-01T02:00:00+02:00"])"))
                                         << QString() << Verdict::Excluded;
    QTest::newRow("date a nanosecond later")
        << excludes(term("OBJECT_LAST_MODIFIED_DATE", "EQ", R"(["2024-05-01T00:00:00.000000001Z"])")) << QString()
        << Verdict::Analyzed;
    QTest::newRow("malformed include") << QByteArray(R"({"includes":{"and":[7]}})") << QString() << Verdict::Unknown;
    QTest::newRow("malformed beside false")
        << QByteArray(R"({"includes":{"and":[7,)" + term("OBJECT_EXTENSION", "EQ", R"(["x"])") + "]}}") << QString()
        << Verdict::NotIncluded;
    QTest::newRow("unreadable excludes") << QByteArray(R"({"excludes":{"or":[]}})") << QString() << Verdict::Unknown;
    QTest::newRow("unreadable scoping") << QByteArray(R"({"x":{}})") << QString() << Verdict::Unknown;
    QTest::newRow("later gate decides over an unknown one")
        << includesCsv << u"-bucket README"_s << Verdict::NotIncluded;
}

void TestEvaluator::verdict()
{
    QFETCH(QByteArray, scoping);
    QFETCH(QString, change);
    QFETCH(Verdict, verdict);
    ObjectFacts object = wholeObject();
    const QStringList changes = change.split(u' ', Qt::SkipEmptyParts);
    for (const QString& what : changes) {
        if (what == u"bucket")
            object.bucket = u"other"_s;
        else if (what == u"-bucket")
            object.bucket.reset();
        else if (what == u"-key")
            object.key.reset();
        else if (what == u"-size")
            object.size.reset();
        else if (what == u"GLACIER")
            object.storageClass = what;
        else
            object.key = what;
    }
    const Evaluator evaluator(test::jobWithScoping(scoping), {});
    QCOMPARE(evaluator.evaluate(object).verdict, verdict);
    QCOMPARE(evaluator.verdict(object), verdict);
}

void TestEvaluator::fixedList_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray two
        = R"({"accountId":"111122223333","buckets":["a","b"]},{"accountId":"444455556666","buckets":["c"]})";
    const auto row = [](const char* name, const QByteArray& entries, const QString& account, const QString& bucket,
                         Verdict verdict) { QTest::newRow(name) << entries << account << bucket << verdict; };
    row("together", two, u"111122223333"_s, u"a"_s, Verdict::Analyzed);
    row("not together", two, u"444455556666"_s, u"a"_s, Verdict::BucketNotSelected);
    row("name alone", two, {}, u"c"_s, Verdict::Analyzed);
    row("another name alone", two, {}, u"d"_s, Verdict::BucketNotSelected);
    row("account alone", two, u"111122223333"_s, {}, Verdict::Unknown);
    row("another account alone", two, u"999999999999"_s, {}, Verdict::BucketNotSelected);
    row("nothing known", two, {}, {}, Verdict::Unknown);
    row("odd entry beside", two + R"(,{"buckets":["x"]})", u"111122223333"_s, u"x"_s, Verdict::Unknown);
    row("odd entry beside the right one", two + R"(,{"accountId":5,"buckets":[]})", u"111122223333"_s, u"a"_s,
        Verdict::Analyzed);
    row("odd entry, another account", two + ",{}", u"999999999999"_s, {}, Verdict::Unknown);
    row("odd entry, nothing known", ",{}" + QByteArray(), {}, {}, Verdict::Unknown);
}

void TestEvaluator::fixedList()
{
    QFETCH(QByteArray, entries);
    QFETCH(QString, account);
    QFETCH(QString, bucket);
    QFETCH(Verdict, verdict);
    if (entries.startsWith(','))
        entries.remove(0, 1);
    ObjectFacts object = wholeObject();
    object.accountId = account.isEmpty() ? std::nullopt : std::optional(account);
    object.bucket = bucket.isEmpty() ? std::nullopt : std::optional(bucket);
    const Evaluator evaluator(
        test::jobFromJson(R"({"jobId":"1","s3JobDefinition":{"bucketDefinitions":[)" + entries + "]}}"), {});
    const Outcome outcome = evaluator.evaluate(object);
    QCOMPARE(outcome.verdict, verdict);
    if (verdict == Verdict::Analyzed) {
        QVERIFY(outcome.deciding.empty());
        return;
    }
    QCOMPARE(list(outcome.deciding), QStringList{u"/s3JobDefinition/bucketDefinitions"_s});
    QCOMPARE(names(outcome.missing), verdict == Verdict::Unknown ? QStringList{u"bucket"_s} : QStringList());
}

void TestEvaluator::deciding_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QStringList>("deciding");
    QTest::addColumn<QStringList>("missing");
    const QByteArray bucketList = R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}])";
    const QByteArray csv = term("OBJECT_EXTENSION", "EQ", R"(["csv"])");
    const QByteArray txt = term("OBJECT_EXTENSION", "EQ", R"(["txt"])");
    const QByteArray small = term("OBJECT_SIZE", "LT", R"(["10"])");
    const QByteArray prefix = term("OBJECT_KEY", "STARTS_WITH", R"(["a/"])");
    const QByteArray named = R"({"simpleCriterion":{"key":"S3_BUCKET_NAME","comparator":"EQ","values":["b"]}})";
    const QByteArray publicOnly
        = R"({"simpleCriterion":{"key":"S3_BUCKET_EFFECTIVE_PERMISSION","comparator":"EQ","values":["PUBLIC"]}})";
    const auto row = [](const char* name, const QByteArray& definition, const QStringList& deciding,
                         const QStringList& missing) { QTest::newRow(name) << definition << deciding << missing; };
    const QString scoping = u"/s3JobDefinition/scoping"_s;
    const QString criteria = u"/s3JobDefinition/bucketCriteria"_s;

    row("first false include",
        bucketList + R"(,"scoping":{"includes":{"and":[)" + csv + "," + txt + "," + small + "]}}",
        {scoping + u"/includes/and/1"_s}, {});
    row("every exclude", bucketList + R"(,"scoping":{"excludes":{"and":[)" + csv + "," + prefix + "]}}",
        {scoping + u"/excludes/and/0"_s, scoping + u"/excludes/and/1"_s}, {});
    row("first false criterion", R"("bucketCriteria":{"includes":{"and":[)" + named + "," + publicOnly + "]}}",
        {criteria + u"/includes/and/1"_s}, {});
    row("bucket excludes", R"("bucketCriteria":{"excludes":{"and":[)" + named + "]}}",
        {criteria + u"/excludes/and/0"_s}, {});
    row("false includes before excludes",
        R"("bucketCriteria":{"excludes":{"and":[)" + named + R"(]},"includes":{"and":[)" + publicOnly + "]}}",
        {criteria + u"/includes/and/0"_s}, {});
    row("both forms", bucketList + R"(,"bucketCriteria":{})", {u"/s3JobDefinition"_s}, {});
    row("neither form", R"("scoping":{})", {u"/s3JobDefinition"_s}, {});
    row("malformed in the order of the text",
        bucketList + R"(,"scoping":{"excludes":{"and":[7]},"includes":{"and":[8]}})",
        {scoping + u"/excludes/and/0"_s, scoping + u"/includes/and/0"_s}, {});
    row("objects before buckets in the text",
        R"("scoping":{"includes":{"and":[8]}},"bucketCriteria":{"includes":{"and":[9]}})",
        {scoping + u"/includes/and/0"_s, criteria + u"/includes/and/0"_s}, {});
    row("unreadable scoping, once", bucketList + R"(,"scoping":{"x":1})", {scoping}, {});
    row("unreadable block", bucketList + R"(,"scoping":{"includes":[]})", {scoping + u"/includes"_s}, {});
}

void TestEvaluator::deciding()
{
    QFETCH(QByteArray, definition);
    QFETCH(QStringList, deciding);
    QFETCH(QStringList, missing);
    const Evaluator evaluator(test::jobFromJson(R"({"jobId":"1","s3JobDefinition":{)" + definition + "}}"), {});
    const Outcome outcome = evaluator.evaluate(wholeObject());
    QCOMPARE(list(outcome.deciding), deciding);
    QCOMPARE(names(outcome.missing), missing);
}

void TestEvaluator::readings()
{
    const job::Job job
        = test::jobWithScoping(R"({"excludes":{"and":[)" + term("OBJECT_EXTENSION", "NE", R"(["csv","json"])") + ","
            + term("OBJECT_KEY", "STARTS_WITH", R"(["z/"])") + "]}}");
    const Outcome outcome = Evaluator(job, {}).evaluate(wholeObject());
    QCOMPARE(outcome.verdict, Verdict::DependsOnReading);
    QStringList verdicts;
    for (const explain::ReadingVerdict& other : outcome.byReading)
        verdicts += other.readings + u": "_s + explain::verdictName(other.verdict);
    QCOMPARE(verdicts,
        (QStringList{u"default: analyzed"_s, u"exclude-join=any: analyzed"_s, u"ne-values=any-of: analyzed"_s,
            u"exclude-join=any,ne-values=any-of: excluded"_s}));
    QVERIFY(outcome.deciding.empty()); // those of the default
}

void TestEvaluator::settledReadings()
{
    const job::Job job
        = test::jobWithScoping(R"({"excludes":{"and":[)" + term("OBJECT_EXTENSION", "NE", R"(["csv","json"])") + ","
            + term("OBJECT_KEY", "STARTS_WITH", R"(["z/"])") + "]}}");
    explain::Readings readings;
    QVERIFY(readings.settle(u"exclude-join=any"));
    const Outcome outcome = Evaluator(job, readings).evaluate(wholeObject());
    QCOMPARE(outcome.verdict, Verdict::DependsOnReading);
    QCOMPARE(outcome.byReading.size(), size_t(2));
    QCOMPARE(outcome.byReading.at(1).readings, u"ne-values=any-of"_s);
    QVERIFY(readings.settle(u"ne-values=any-of"));
    const Outcome settled = Evaluator(job, readings).evaluate(wholeObject());
    QCOMPARE(settled.verdict, Verdict::Excluded);
    QVERIFY(settled.byReading.empty());
    QCOMPARE(list(settled.deciding), QStringList{u"/s3JobDefinition/scoping/excludes/and/0"_s});
}

void TestEvaluator::caveats_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QStringList>("caveats");
    const auto row
        = [](const char* name, const char* members, const QString& key, qint64 size, const QStringList& caveats) {
              QTest::newRow(name) << QByteArray(members) << key << size << caveats;
          };
    row("none", R"("jobType":"ONE_TIME","jobStatus":"RUNNING")", u"a.csv"_s, 1, {});
    row("complete", R"("jobType":"ONE_TIME","jobStatus":"COMPLETE")", u"a.csv"_s, 1, {u"jobEnded"_s});
    row("cancelled", R"("jobStatus":"CANCELLED")", u"a.csv"_s, 1, {u"jobEnded"_s});
    row("recurring", R"("jobType":"SCHEDULED")", u"a.csv"_s, 1, {u"incremental"_s});
    row("existing objects skipped",
        R"("jobType":"SCHEDULED","initialRun":false,"createdAt":"2025-01-01T00:00:00Z","samplingPercentage":20)",
        u"a.csv"_s, 1, {u"unchangedSince"_s, u"incremental"_s, u"sampled"_s});
    row("newer than the job", R"("jobType":"SCHEDULED","initialRun":false,"createdAt":"2020-01-01T00:00:00Z")",
        u"a.csv"_s, 1, {u"incremental"_s});
    row("full sampling", R"("samplingPercentage":100)", u"a.csv"_s, 1, {});
    row("unknown format", "", u"a.exe"_s, 1, {u"unknownFormat"_s});
    row("no extension", "", u"README"_s, 1, {u"unknownFormat"_s});
    row("media is another matter", "", u"a.mp4"_s, 1, {});
    row("at the limit", "", u"a.PDF"_s, 1024000000, {});
    row("over the limit", "", u"a.PDF"_s, 1024000001, {u"overSizeLimit"_s});
}

void TestEvaluator::caveats()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, key);
    QFETCH(qint64, size);
    QFETCH(QStringList, caveats);
    const Evaluator evaluator(test::jobFromJson(R"({"jobId":"1","s3JobDefinition":{"bucketCriteria":{}})"
                                  + (members.isEmpty() ? QByteArray() : "," + members) + "}"),
        {});
    ObjectFacts object = wholeObject();
    object.key = key;
    object.size = size;
    QStringList found;
    for (const explain::Caveat caveat : evaluator.evaluate(object).caveats)
        found += explain::caveatName(caveat);
    QCOMPARE(found, caveats);
}

void TestEvaluator::listEntry()
{
    const Evaluator evaluator(
        test::jobFromJson(R"({"jobId":"1","bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}]})"), {});
    ObjectFacts object = wholeObject();
    Outcome outcome = evaluator.evaluate(object);
    QCOMPARE(outcome.verdict, Verdict::Unknown);
    QVERIFY(outcome.deciding.empty());
    QCOMPARE(names(outcome.missing), QStringList{u"definition"_s});
    object.bucket.reset();
    outcome = evaluator.evaluate(object);
    QCOMPARE(list(outcome.deciding), QStringList{u"/bucketDefinitions"_s});
    QCOMPARE(names(outcome.missing), (QStringList{u"bucket"_s, u"definition"_s}));
    object.bucket = u"c"_s;
    QCOMPARE(evaluator.evaluate(object).verdict, Verdict::BucketNotSelected);
}

void TestEvaluator::eligibility_data()
{
    QTest::addColumn<QString>("storageClass");
    QTest::addColumn<bool>("supported");
    for (const char* name :
        {"STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER_IR"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char* name : {"GLACIER", "DEEP_ARCHIVE", "EXPRESS_ONEZONE", "OUTPOSTS", "standard", ""})
        QTest::addRow("not '%s'", name) << QString::fromLatin1(name) << false;
}

void TestEvaluator::eligibility()
{
    QFETCH(QString, storageClass);
    QFETCH(bool, supported);
    QCOMPARE(explain::isSupportedStorageClass(storageClass), supported);
}

void TestEvaluator::bucketGate()
{
    const Evaluator evaluator(
        test::jobWithCriteria(
            R"({"includes":{"and":[{"tagCriterion":{"comparator":"NE","tagValues":[{"key":"env","value":"dev"}]}}]}})"),
        {});
    ObjectFacts bucket;
    bucket.bucket = u"b"_s;
    Outcome outcome = evaluator.bucketOutcome(bucket);
    QCOMPARE(outcome.verdict, Verdict::Unknown);
    QCOMPARE(names(outcome.missing), QStringList{u"bucketTags"_s});
    bucket.bucketTags = explain::TagMap();
    QCOMPARE(evaluator.bucketOutcome(bucket).verdict, Verdict::Analyzed);
    bucket.bucketTags = explain::TagMap{{u"env"_s, u"dev"_s}};
    outcome = evaluator.bucketOutcome(bucket);
    QCOMPARE(outcome.verdict, Verdict::BucketNotSelected);
    QCOMPARE(list(outcome.deciding), QStringList{u"/s3JobDefinition/bucketCriteria/includes/and/0"_s});
}

void TestEvaluator::trace()
{
    const Evaluator evaluator(test::jobWithScoping(includesCsv), {});
    ObjectFacts object = wholeObject();
    object.key.reset();
    const explain::Trace trace = evaluator.trace(object);
    QCOMPARE(trace.bucket, explain::Truth::True);
    QCOMPARE(trace.eligible, explain::Truth::Unknown);
    QCOMPARE(trace.included, explain::Truth::Unknown);
    QCOMPARE(trace.notExcluded, explain::Truth::True);
    QCOMPARE(trace.conditions.size(), size_t(2));
    QCOMPARE(trace.conditions.at(1).pointer, u"/s3JobDefinition/scoping/includes/and/0"_s);
    QCOMPARE(trace.conditions.at(1).missing, std::optional(explain::Fact::Key));
}

JOBSCOPE_TEST_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
