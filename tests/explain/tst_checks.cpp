// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/check.h"

#include "explain/checks/checkrun.h"
#include "explain/checks/marks.h"
#include "explain/explanation.h"
#include "explain/language.h"
#include "explain/output.h"
#include "support/jobs.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** Each check with a job that it speaks of, and one so much like it that it must not. */
class TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void register_();
    void definition_data();
    void definition();
    void state_data();
    void state();
    void everyCheckHasARow();
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

namespace {

using explain::CheckId;
using explain::Finding;

QByteArray simple(const char* key, const char* comparator, const QByteArray& values)
{
    return QByteArray(R"({"simpleScopeTerm":{"key":")") + key + R"(","comparator":")" + comparator + R"(","values":[)"
        + values + "]}}";
}

QByteArray ext(const char* comparator, const QByteArray& values)
{
    return simple("OBJECT_EXTENSION", comparator, values);
}

QByteArray prefix(const QByteArray& values)
{
    return simple("OBJECT_KEY", "STARTS_WITH", values);
}

QByteArray size(const char* comparator, const QByteArray& values)
{
    return simple("OBJECT_SIZE", comparator, values);
}

QByteArray date(const char* comparator, const QByteArray& values)
{
    return simple("OBJECT_LAST_MODIFIED_DATE", comparator, values);
}

QByteArray tag(const char* comparator, const QByteArray& pairs)
{
    return QByteArray(R"({"tagScopeTerm":{"key":"TAG","target":"S3_OBJECT","comparator":")") + comparator
        + R"(","tagValues":[)" + pairs + "]}}";
}

QByteArray criterion(const char* key, const char* comparator, const QByteArray& values)
{
    return QByteArray(R"({"simpleCriterion":{"key":")") + key + R"(","comparator":")" + comparator + R"(","values":[)"
        + values + "]}}";
}

QByteArray bucketTag(const char* comparator, const QByteArray& pairs)
{
    return QByteArray(R"({"tagCriterion":{"comparator":")") + comparator + R"(","tagValues":[)" + pairs + "]}}";
}

QByteArray scope(const QByteArray& includes, const QByteArray& excludes)
{
    return R"({"includes":{"and":[)" + includes + R"(]},"excludes":{"and":[)" + excludes + "]}}";
}

const QByteArray list = R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["invoices"]}])";

/** A one-time job that nothing is wrong with, but for these members in front: names are unique, the first counts. */
QByteArray jobWith(const QByteArray& definition, const QByteArray& more = {})
{
    QByteArray json = R"({"jobId":"0123456789abcdef0123456789abcdef","s3JobDefinition":{)" + definition + "}" + more;
    const auto add = [&](const char* name, const char* value) {
        if (!more.contains(QByteArray("\"" + QByteArray(name) + "\":")))
            json += ",\"" + QByteArray(name) + "\":" + value;
    };
    add("jobType", "\"ONE_TIME\"");
    add("jobStatus", "\"RUNNING\"");
    add("createdAt", "\"2026-08-01T00:00:00Z\"");
    add("managedDataIdentifierSelector", "\"ALL\"");
    add("samplingPercentage", "100");
    return json + "}";
}

QByteArray objects(const QByteArray& includes, const QByteArray& excludes = {}, const QByteArray& more = {})
{
    return jobWith(list + ",\"scoping\":" + scope(includes, excludes), more);
}

QByteArray buckets(const QByteArray& includes, const QByteArray& excludes = {})
{
    return jobWith("\"bucketCriteria\":" + scope(includes, excludes));
}

const QByteArray daily
    = R"(,"jobType":"SCHEDULED","jobStatus":"IDLE","initialRun":true,"scheduleFrequency":{"dailySchedule":{}})";

QByteArray recurring(const QByteArray& more)
{
    return jobWith(list, R"(,"jobType":"SCHEDULED","jobStatus":"IDLE")" + more);
}

QByteArray monthly(int day)
{
    return recurring(R"(,"scheduleFrequency":{"monthlySchedule":{"dayOfMonth":)" + QByteArray::number(day) + "}}");
}

QByteArray bucketsNamed(int count)
{
    QByteArray names;
    for (int at = 0; at < count; ++at)
        names += (at == 0 ? "\"b" : ",\"b") + QByteArray::number(at) + '"';
    return jobWith(R"("bucketDefinitions":[{"accountId":"111122223333","buckets":[)" + names + "]}]");
}

QString expanded(QString pointers)
{
    const QString base = u"/s3JobDefinition/"_s;
    return pointers.replace(u"@bi"_s, base + u"bucketCriteria/includes/and"_s)
        .replace(u"@be"_s, base + u"bucketCriteria/excludes/and"_s)
        .replace(u"@i"_s, base + u"scoping/includes/and"_s)
        .replace(u"@e"_s, base + u"scoping/excludes/and"_s)
        .replace(u"@l"_s, base + u"bucketDefinitions"_s);
}

std::vector<Finding> findingsOf(const QByteArray& json, const explain::Readings& readings = {})
{
    return explain::explain(test::jobFromJson(json), readings, test::someTime()).checks;
}

/** Pointers of the findings of one check, `; ` between findings. */
QString found(const std::vector<Finding>& findings, const QString& id)
{
    QStringList all;
    for (const Finding& finding : findings) {
        if (QLatin1StringView(finding.info().name) == id)
            all += QStringList(finding.pointers.begin(), finding.pointers.end()).join(u' ');
    }
    return all.join(u"; "_s);
}

QString namesOf(const std::vector<Finding>& findings)
{
    QStringList names;
    for (const Finding& finding : findings)
        names += QString::fromLatin1(finding.info().name);
    return names.join(u' ');
}

QSet<QString> s_tried;

} // namespace

void TestChecks::register_()
{
    QSet<QString> names;
    int at = 0;
    for (const explain::CheckInfo& info : explain::allChecks()) {
        QCOMPARE(int(info.id), at++);
        const QString name = QString::fromLatin1(info.name);
        QVERIFY2(!names.contains(name), info.name);
        names.insert(name);
        QVERIFY(explain::checkFromName(name) == info.id);
        const bool says = info.category != explain::CheckCategory::Live;
        QCOMPARE(*info.why != '\0', says);
        QCOMPARE(*info.action != '\0', says);
    }
    QCOMPARE(names.size(), 65);
    QVERIFY(!explain::checkFromName(u"no-such-check"));
    for (const explain::Severity severity :
        {explain::Severity::Error, explain::Severity::Warning, explain::Severity::Info})
        QVERIFY(explain::severityFromText(explain::toText(severity)) == severity);
    for (const auto category :
        {explain::CheckCategory::Definition, explain::CheckCategory::State, explain::CheckCategory::Live})
        QVERIFY(explain::categoryFromText(explain::toText(category)) == category);
}

void TestChecks::definition_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("pointers");
    QTest::addColumn<QByteArray>("right");
    const auto row
        = [](const char* name, const char* id, const QByteArray& wrong, const char* pointers, const QByteArray& right) {
              QTest::newRow(qPrintable(QLatin1StringView(id) + u": "_s + QLatin1StringView(name)))
                  << QString::fromLatin1(id) << wrong << expanded(QString::fromLatin1(pointers)) << right;
          };
    const char* const dayOfMonth = "/scheduleFrequency/monthlySchedule/dayOfMonth";
    row("29", "short-month-day", monthly(29), dayOfMonth, monthly(28));
    row("30", "short-month-day", monthly(30), dayOfMonth, monthly(1));
    row("31", "short-month-day", monthly(31), dayOfMonth, monthly(32));
    row("dot", "extension-leading-dot", objects(ext("EQ", R"("csv",".json")")), "@i/0/simpleScopeTerm/values/1",
        objects(ext("EQ", R"("csv","json")")));
    row("star", "wildcard-value", objects(prefix(R"("logs/","data/*.csv")")), "@i/0/simpleScopeTerm/values/1",
        objects(prefix(R"("logs/","a%20b/","x+y/","[2024-01]/","_$folder$")")));
    row("question mark", "wildcard-value", objects(ext("EQ", R"("xls?")")), "@i/0/simpleScopeTerm/values/0",
        objects(ext("EQ", R"("xlsx")")));
    row("percent", "wildcard-value", buckets(criterion("S3_BUCKET_NAME", "EQ", R"("logs%")")),
        "@bi/0/simpleCriterion/values/0", buckets(criterion("S3_BUCKET_NAME", "EQ", R"("logs")")));
    row("expression", "wildcard-value", objects({}, ext("EQ", R"x("^tmp","(a|b)","[a-z]x","\\d")x")),
        "@e/0/simpleScopeTerm/values/0 @e/0/simpleScopeTerm/values/1 @e/0/simpleScopeTerm/values/2 "
        "@e/0/simpleScopeTerm/values/3",
        objects({}, ext("EQ", R"("tmp")")));
    row("tag", "wildcard-value", objects(tag("EQ", R"({"key":"env","value":"*"})")), "@i/0/tagScopeTerm/tagValues/0",
        objects(tag("EQ", R"({"key":"env","value":"a=b/c:d@e+f_g-h."})")));
    row("bucket of a list", "wildcard-value",
        jobWith(R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["logs-*"]}])"), "@l/0/buckets/0",
        jobWith(list));
    row("lower case", "extension-single-case", objects(ext("EQ", R"("csv","CSV","pdf","7","123")")),
        "@i/0/simpleScopeTerm/values/2", objects(ext("EQ", R"("csv","CSV","pdf","Pdf","123")")));
    row("pictures and slides", "unreadable-extension", objects(ext("EQ", R"("JPG","csv","pptx")")),
        "@i/0/simpleScopeTerm/values/0 @i/0/simpleScopeTerm/values/2", objects(ext("EQ", R"("csv","log","xyz")")));
    row("left out", "unreadable-extension", objects(ext("EQ", R"("exe")")), "@i/0/simpleScopeTerm/values/0",
        objects(ext("NE", R"("exe")"), ext("EQ", R"("jpg")")));
    row("crossed bounds", "size-range-empty", objects(size("GTE", R"("2048")") + ',' + size("LT", R"("2048")")),
        "@i/0 @i/1", objects(size("GTE", R"("2048")") + ',' + size("LTE", R"("2048")")));
    row("a hole in the only size", "size-range-empty",
        objects(size("GTE", R"("5000")") + ',' + ext("EQ", R"("csv")") + ',' + size("LTE", R"("5000")") + ','
            + size("NE", R"("5000")")),
        "@i/0 @i/2 @i/3",
        objects(size("GTE", R"("5000")") + ',' + size("LTE", R"("5001")") + ',' + size("NE", R"("5000")")));
    row("below nothing", "size-range-empty", objects(size("LT", R"("0")")), "@i/0", objects(size("LTE", R"("0")")));
    row("above everything", "size-range-empty", objects(size("GT", R"("9223372036854775807")")), "@i/0",
        objects(size("GTE", R"("9223372036854775807")")));
    row("two sizes", "size-range-empty", objects(size("EQ", R"("2000")") + ',' + size("EQ", R"("3000")")), "@i/0 @i/1",
        objects(size("EQ", R"("2000")") + ',' + size("EQ", R"("2000")")));
    row("only the needed ones", "size-range-empty",
        objects(size("GT", R"("1000000")") + ',' + size("LT", R"("9000000")") + ',' + size("LT", R"("5000")")),
        "@i/0 @i/2", objects(size("GT", R"("1000000")") + ',' + size("LT", R"("9000000")")));
    row("in excludes", "size-range-empty", objects(size("GT", R"("5000")") + ',' + size("LT", R"("5000")")),
        "@i/0 @i/1", objects({}, size("GT", R"("5000")") + ',' + size("LT", R"("5000")")));
    row("reversed", "date-range-empty",
        objects(date("GT", R"("2024-06-01T00:00:00Z")") + ',' + date("LT", R"("2024-01-01T00:00:00Z")")), "@i/0 @i/1",
        objects(date("GT", R"("2024-01-01T00:00:00Z")") + ',' + date("LT", R"("2024-06-01T00:00:00Z")")));
    row("the same instant in two zones", "date-range-empty",
        objects(date("GT", R"("2024-01-01T02:00:00+02:00")") + ',' + date("LTE", R"("2024-01-01T00:00:00Z")")),
        "@i/0 @i/1",
        objects(date("GTE", R"("2024-01-01T02:00:00+02:00")") + ',' + date("LTE", R"("2024-01-01T00:00:00Z")")));
    row("disjoint", "prefix-conflict", objects(prefix(R"("logs/","tmp/")") + ',' + prefix(R"("data/")")), "@i/0 @i/1",
        objects(prefix(R"("logs/","tmp/")") + ',' + prefix(R"("logs/2024/")")));
    row("each two of three agree", "prefix-conflict",
        objects(prefix(R"("p","q")") + ',' + prefix(R"("p","r")") + ',' + prefix(R"("q","r")")), "@i/0 @i/1 @i/2",
        objects(prefix(R"("p","q")") + ',' + prefix(R"("p","r")") + ',' + prefix(R"("q","r","p/x")")));
    row("case counts", "prefix-conflict", objects(prefix(R"("Logs/")") + ',' + prefix(R"("logs/")")), "@i/0 @i/1",
        objects(prefix(R"("")") + ',' + prefix(R"("logs/")")));
    row("disjoint", "extension-conflict", objects(ext("EQ", R"("csv")") + ',' + ext("EQ", R"("json","tsv")")),
        "@i/0 @i/1", objects(ext("EQ", R"("csv","json")") + ',' + ext("EQ", R"("json","tsv")")));
    row("wanted and unwanted", "extension-conflict", objects(ext("EQ", R"("csv")") + ',' + ext("NE", R"("csv","x")")),
        "@i/0 @i/1", objects(ext("EQ", R"("csv","y")") + ',' + ext("NE", R"("csv","x")")));
    row("same condition", "exclude-swallows-include", objects(ext("EQ", R"("csv")"), ext("EQ", R"("tsv","csv")")),
        "@i/0 @e/0", objects(ext("EQ", R"("csv")"), ext("EQ", R"("tsv")")));
    row("shorter prefix", "exclude-swallows-include",
        objects(prefix(R"("logs/2024/","logs/2025/")"), prefix(R"("logs/")")), "@i/0 @e/0",
        objects(prefix(R"("logs/")"), prefix(R"("logs/2024/")")));
    row("one of two prefixes", "exclude-swallows-include",
        objects(prefix(R"("logs/","data/")"), prefix(R"("logs/","d")")), "@i/0 @e/0",
        objects(prefix(R"("logs/","data/")"), prefix(R"("logs/")")));
    row("wider size", "exclude-swallows-include", objects(size("GT", R"("5000")"), size("GTE", R"("5000")")),
        "@i/0 @e/0", objects(size("GTE", R"("5000")"), size("GT", R"("5000")")));
    row("two bounds within one", "exclude-swallows-include",
        objects(ext("EQ", R"("csv")") + ',' + size("GT", R"("5000")") + ',' + size("LT", R"("5002")"),
            size("EQ", R"("5001")")),
        "@i/1 @i/2 @e/0", objects(size("GT", R"("5000")") + ',' + size("LT", R"("5003")"), size("EQ", R"("5001")")));
    row("wider date", "exclude-swallows-include",
        objects(date("GTE", R"("2024-01-01T00:00:00Z")"), date("GT", R"("2023-01-01T00:00:00Z")")), "@i/0 @e/0",
        objects(date("GTE", R"("2023-01-01T00:00:00Z")"), date("GT", R"("2023-01-01T00:00:00Z")")));
    row("tag with any value", "exclude-swallows-include",
        objects(tag("EQ", R"({"key":"env","value":"dev"})"), tag("EQ", R"({"key":"env","value":""})")), "@i/0 @e/0",
        objects(tag("EQ", R"({"key":"env","value":""})"), tag("EQ", R"({"key":"env","value":"dev"})")));
    row("a key has one value", "exclude-swallows-include",
        objects(tag("EQ", R"({"key":"env","value":"dev"})"), tag("NE", R"({"key":"env","value":"prod"})")), "@i/0 @e/0",
        objects(tag("EQ", R"({"key":"env","value":"dev"})"), tag("NE", R"({"key":"env","value":"dev"})")));
    row("everything", "exclude-swallows-include", objects({}, size("GTE", R"("0")")), "@e/0",
        objects({}, size("GT", R"("0")")));
    row("empty prefix", "exclude-swallows-include", objects({}, prefix(R"("")")), "@e/0",
        objects({}, prefix(R"("a")")));
    row("allow list without the wanted", "exclude-swallows-include",
        objects(ext("EQ", R"("csv")"), ext("NE", R"("json")")), "@i/0 @e/0",
        objects(ext("EQ", R"("csv","json")"), ext("NE", R"("json")")));
    row("all permissions", "exclude-swallows-include",
        buckets({}, criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"("PUBLIC","NOT_PUBLIC","UNKNOWN")")), "@be/0",
        buckets({}, criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"("PUBLIC","NOT_PUBLIC")")));
    row("buckets", "exclude-swallows-include",
        buckets(criterion("S3_BUCKET_NAME", "EQ", R"("a","b")"), criterion("S3_BUCKET_NAME", "EQ", R"("b","a")")),
        "@bi/0 @be/0",
        buckets(criterion("S3_BUCKET_NAME", "EQ", R"("a","b")"), criterion("S3_BUCKET_NAME", "EQ", R"("b")")));
    row("tag of buckets", "exclude-swallows-include",
        buckets(bucketTag("EQ", R"({"key":"env","value":"dev"})"), bucketTag("EQ", R"({"value":"dev"})")),
        "@bi/0 @be/0",
        buckets(bucketTag("EQ", R"({"value":"dev"})"), bucketTag("EQ", R"({"key":"env","value":"dev"})")));
    row("all of two", "exclude-swallows-include",
        objects(prefix(R"("tmp/")") + ',' + ext("EQ", R"("csv")"), prefix(R"("t")") + ',' + ext("EQ", R"("csv")")),
        "@i/0 @i/1 @e/0 @e/1",
        objects(prefix(R"("tmp/")") + ',' + ext("EQ", R"("csv")"), prefix(R"("t")") + ',' + ext("EQ", R"("json")")));
    row("nothing to swallow", "exclude-swallows-include", objects(ext("EQ", R"("csv")"), ext("EQ", R"("csv")")),
        "@i/0 @e/0", objects(ext("EQ", R"("csv")") + ',' + ext("EQ", R"("json")"), ext("EQ", R"("csv")")));
    row("one cannot be read", "exclude-swallows-include", objects(ext("EQ", R"("csv")"), ext("EQ", R"("csv")")),
        "@i/0 @e/0",
        objects(ext("EQ", R"("csv")"), ext("EQ", R"("csv")") + ',' + simple("OBJECT_SIZE", "GT", R"("5MB")")));
    row("objects", "several-excludes", objects({}, prefix(R"("tmp/")") + ',' + ext("EQ", R"("csv")")), "@e/0 @e/1",
        objects(prefix(R"("tmp/")") + ',' + ext("EQ", R"("csv")"), ext("EQ", R"("tsv","bak")")));
    row("buckets", "several-excludes",
        buckets({}, criterion("S3_BUCKET_NAME", "EQ", R"("a")") + ',' + bucketTag("EQ", R"({"key":"x"})")),
        "@be/0 @be/1", buckets({}, criterion("S3_BUCKET_NAME", "EQ", R"("a")")));
    row("values", "ne-several-values", objects(ext("NE", R"("csv","tsv")")), "@i/0",
        objects(ext("NE", R"("csv","csv")")));
    row("pairs", "ne-several-values", objects({}, tag("NE", R"({"key":"a"},{"key":"b"})")), "@e/0",
        objects({}, tag("EQ", R"({"key":"a"},{"key":"b"})")));
    row("objects", "ne-in-excludes", objects({}, ext("NE", R"("csv")")), "@e/0", objects(ext("NE", R"("csv")")));
    row("buckets", "ne-in-excludes", buckets({}, bucketTag("NE", R"({"key":"a"})")), "@be/0",
        buckets(bucketTag("NE", R"({"key":"a"})")));
    row("size", "ne-in-excludes", objects({}, size("NE", R"("0")")), "@e/0", objects({}, size("EQ", R"("0")")));
    row("equal key", "comparator-not-allowed", objects(simple("OBJECT_KEY", "EQ", R"("a/b.csv")")),
        "@i/0/simpleScopeTerm/comparator", objects(prefix(R"("a/b.csv")")));
    row("greater extension", "comparator-not-allowed", objects(ext("GT", R"("csv")")),
        "@i/0/simpleScopeTerm/comparator", objects(ext("EQ", R"("csv")")));
    row("contains", "comparator-not-allowed", objects(size("CONTAINS", R"("5000")")), "@i/0/simpleScopeTerm/comparator",
        objects(size("LTE", R"("5000")")));
    row("size begins with", "comparator-not-allowed", objects(size("STARTS_WITH", R"("5000")")),
        "@i/0/simpleScopeTerm/comparator", objects(size("NE", R"("5000")")));
    row("small letters", "comparator-not-allowed", objects(ext("eq", R"("csv")")), "@i/0/simpleScopeTerm/comparator",
        objects(ext("NE", R"("csv")")));
    row("bucket name begins with", "comparator-not-allowed",
        buckets(criterion("S3_BUCKET_NAME", "STARTS_WITH", R"("a")")), "@bi/0/simpleCriterion/comparator",
        buckets(criterion("S3_BUCKET_NAME", "EQ", R"("a")")));
    row("tag greater", "comparator-not-allowed", objects(tag("GT", R"({"key":"a"})")), "@i/0/tagScopeTerm/comparator",
        objects(tag("NE", R"({"key":"a"})")));
    row("sizes", "several-values-not-allowed", objects(size("GT", R"("2000","3000")")), "@i/0/simpleScopeTerm/values",
        objects(size("GT", R"("2000")")));
    row("dates", "several-values-not-allowed",
        objects({}, date("LT", R"("2024-01-01T00:00:00Z","2025-01-01T00:00:00Z")")), "@e/0/simpleScopeTerm/values",
        objects({}, ext("EQ", R"("a","b")")));
    row("unit", "size-not-a-number", objects(size("GT", R"("5MB")")), "@i/0/simpleScopeTerm/values/0",
        objects(size("GT", R"("5000000")")));
    row("exponent", "size-not-a-number", objects(size("GT", R"("1e6")")), "@i/0/simpleScopeTerm/values/0",
        objects(size("GT", R"("0001000000")")));
    row("beyond 63 bits", "size-not-a-number", objects(size("GT", R"("9223372036854775808")")),
        "@i/0/simpleScopeTerm/values/0", objects(size("GTE", R"("9223372036854775807")")));
    row("five", "size-unit-suspect", objects(size("GT", R"("5")")), "@i/0/simpleScopeTerm/values/0",
        objects(size("GT", R"("5242880")")));
    row("a hundred", "size-unit-suspect", objects({}, size("GTE", R"("100")")), "@e/0/simpleScopeTerm/values/0",
        objects({}, size("EQ", R"("0")")));
    row("at most one", "size-unit-suspect", objects(size("LTE", R"("1")")), "@i/0/simpleScopeTerm/values/0",
        objects(size("GTE", R"("1")")));
    row("tiny ones left out", "size-unit-suspect", objects({}, size("LTE", R"("250")")),
        "@e/0/simpleScopeTerm/values/0", objects({}, size("LTE", R"("128")")));
    row("equal", "date-equality", objects(date("EQ", R"("2024-01-01T00:00:00Z")")), "@i/0",
        objects(date("GTE", R"("2024-01-01T00:00:00Z")")));
    row("not equal", "date-equality", objects({}, date("NE", R"("2024-01-01T00:00:00Z")")), "@e/0",
        objects({}, date("LT", R"("2024-01-01T00:00:00Z")")));
    row("no zone", "date-zone-or-future", objects(date("GTE", R"("2024-01-01T00:00:00")")),
        "@i/0/simpleScopeTerm/values/0", objects(date("GTE", R"("2024-01-01T02:00:00+02:00")")));
    row("day alone", "date-zone-or-future", objects(date("GTE", R"("2024-01-01")")), "@i/0/simpleScopeTerm/values/0",
        objects(date("GTE", R"("2024-01-01T00:00Z")")));
    row("future", "date-zone-or-future", objects(date("LT", R"("2026-08-27T14:00:13Z")")),
        "@i/0/simpleScopeTerm/values/0", objects(date("LT", R"("2026-08-27T14:00:12Z")")));
    row("before", "old-dates-on-schedule", objects(date("LT", R"("2024-01-01T00:00:00Z")"), {}, daily), "@i/0",
        objects(date("LT", R"("2024-01-01T00:00:00Z")")));
    row("after left out", "old-dates-on-schedule", objects({}, date("GTE", R"("2024-01-01T00:00:00Z")"), daily), "@e/0",
        objects(date("GTE", R"("2024-01-01T00:00:00Z")"), {}, daily));
    row("before left out", "old-dates-on-schedule", objects(date("LTE", R"("2026-08-27T14:00:12Z")"), {}, daily),
        "@i/0", objects({}, date("LT", R"("2024-01-01T00:00:00Z")"), daily));
    row("after", "fixed-after-date", objects(date("GT", R"("2024-01-01T00:00:00Z")"), {}, daily), "@i/0",
        objects(date("GT", R"("2026-08-02T00:00:00Z")"), {}, daily));
    row("one-time job", "fixed-after-date", objects(date("GTE", R"("2024-01-01T00:00:00Z")"), {}, daily), "@i/0",
        objects(date("GTE", R"("2024-01-01T00:00:00Z")")));
    row("permission", "unknown-enum-value",
        buckets(criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"("PUBLIC","public")")),
        "@bi/0/simpleCriterion/values/1",
        buckets(criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"("PUBLIC","NOT_PUBLIC","UNKNOWN")")));
    row("shared access", "unknown-enum-value", buckets({}, criterion("S3_BUCKET_SHARED_ACCESS", "EQ", R"("PUBLIC")")),
        "@be/0/simpleCriterion/values/0",
        buckets({}, criterion("S3_BUCKET_SHARED_ACCESS", "EQ", R"("EXTERNAL","INTERNAL","NOT_SHARED","UNKNOWN")")));
    row("public", "unknown-buckets-left-out", buckets(criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"("PUBLIC")")),
        "@bi/0/simpleCriterion/values",
        buckets(criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"("PUBLIC","UNKNOWN")")));
    row("external", "unknown-buckets-left-out", buckets(criterion("S3_BUCKET_SHARED_ACCESS", "EQ", R"("EXTERNAL")")),
        "@bi/0/simpleCriterion/values", buckets(criterion("S3_BUCKET_SHARED_ACCESS", "EQ", R"("INTERNAL")")));
    row("ARN", "bucket-name-form", buckets(criterion("S3_BUCKET_NAME", "EQ", R"("arn:aws:s3:::logs")")),
        "@bi/0/simpleCriterion/values/0", buckets(criterion("S3_BUCKET_NAME", "EQ", R"("logs")")));
    row("address in a list", "bucket-name-form",
        jobWith(R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["a","s3://b","c/d"]}])"),
        "@l/0/buckets/1 @l/0/buckets/2", jobWith(list));
    row("zeros lost", "account-id-form", buckets(criterion("ACCOUNT_ID", "EQ", R"("111122223333","11122223333")")),
        "@bi/0/simpleCriterion/values/1", buckets(criterion("ACCOUNT_ID", "EQ", R"("011122223333")")));
    row("in a list", "account-id-form",
        jobWith(R"("bucketDefinitions":[{"accountId":"1111-2222-3333","buckets":["a"]}])"), "@l/0/accountId",
        jobWith(list));
    row("both", "both-bucket-forms", jobWith(list + R"(,"bucketCriteria":{})"),
        "/s3JobDefinition/bucketDefinitions /s3JobDefinition/bucketCriteria",
        jobWith(R"("bucketDefinitions":[],"bucketCriteria":{})"));
    row("neither", "no-bucket-form", jobWith("\"scoping\":null"), "/s3JobDefinition", jobWith("\"bucketCriteria\":{}"));
    row("empty list", "no-bucket-form", jobWith("\"bucketDefinitions\":[]"), "/s3JobDefinition/bucketDefinitions",
        jobWith(list));
    row("no bucket in the list", "no-bucket-form",
        jobWith(R"("bucketDefinitions":[{"accountId":"111122223333","buckets":[]}])"),
        "/s3JobDefinition/bucketDefinitions",
        jobWith(
            R"("bucketDefinitions":[{"accountId":"111122223333","buckets":[]},{"accountId":"111122223333","buckets":["a"]}])"));
    row("excludes alone", "excludes-only-criteria", buckets({}, criterion("S3_BUCKET_NAME", "EQ", R"("a")")),
        "/s3JobDefinition/bucketCriteria/excludes",
        buckets(criterion("S3_BUCKET_NAME", "EQ", R"("b")"), criterion("S3_BUCKET_NAME", "EQ", R"("a")")));
    row("both", "condition-members",
        objects(
            R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":["csv"]},"tagScopeTerm":{"comparator":"EQ","tagValues":[{"key":"a"}]}})"),
        "@i/0",
        objects(
            R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":["csv"]},"tagScopeTerm":null})"));
    row("none", "condition-members", buckets({}, "{}"), "@be/0", buckets({}, R"({"tagCriterion":{}})"));
    row("key", "tag-term-key",
        objects(R"({"tagScopeTerm":{"key":"env","comparator":"EQ","tagValues":[{"key":"env","value":"dev"}]}})"),
        "@i/0/tagScopeTerm/key", objects(tag("EQ", R"({"key":"env","value":"dev"})")));
    row("target", "tag-term-key",
        objects(R"({"tagScopeTerm":{"target":"S3_BUCKET","comparator":"EQ","tagValues":[{"key":"env"}]}})"),
        "@i/0/tagScopeTerm/target", objects(R"({"tagScopeTerm":{"comparator":"EQ","tagValues":[{"key":"env"}]}})"));
    row("value alone", "object-tag-without-key",
        objects(tag("EQ", R"({"key":"a","value":"b"},{"key":"","value":"dev"})")), "@i/0/tagScopeTerm/tagValues/1",
        buckets(bucketTag("EQ", R"({"key":"","value":"dev"})")));
    row("empty value", "tag-key-only", objects(tag("EQ", R"({"key":"env","value":""})")),
        "@i/0/tagScopeTerm/tagValues/0", objects(tag("EQ", R"({"key":"env","value":"dev"})")));
    row("of a bucket", "tag-key-only", objects(tag("EQ", R"({"key":"env"})")), "@i/0/tagScopeTerm/tagValues/0",
        buckets(bucketTag("EQ", R"({"key":"env"})")));
    row("blank", "tag-blank-or-case", objects(tag("EQ", R"({"key":"env ","value":"dev"})")),
        "@i/0/tagScopeTerm/tagValues/0", objects(tag("EQ", R"({"key":"my env","value":"dev ops"})")));
    row("keys in two cases", "tag-blank-or-case",
        buckets(bucketTag("EQ", R"({"key":"Env","value":"dev"},{"key":"team"})") + ','
            + bucketTag("NE", R"({"key":"env"})")),
        "@bi/0/tagCriterion/tagValues/0 @bi/1/tagCriterion/tagValues/0",
        buckets(bucketTag("EQ", R"({"key":"env","value":"dev"})") + ',' + bucketTag("NE", R"({"key":"env2"})")));
    row("values in two cases", "tag-blank-or-case",
        objects(tag("EQ", R"({"key":"env","value":"Dev"},{"key":"env","value":"dev"})")),
        "@i/0/tagScopeTerm/tagValues/0 @i/0/tagScopeTerm/tagValues/1",
        objects(tag("EQ", R"({"key":"env","value":"Dev"},{"key":"mode","value":"dev"})")));
    row("slash", "prefix-first-character", objects(prefix(R"("/logs/","logs/")")), "@i/0/simpleScopeTerm/values/0",
        objects(prefix(R"("logs/")")));
    row("bucket", "prefix-first-character", objects(prefix(R"("invoices/2024/")")), "@i/0/simpleScopeTerm/values/0",
        objects(prefix(R"("invoices-2024/","a/invoices/")")));
    row("address", "prefix-first-character", objects({}, prefix(R"("s3://other/logs/")")),
        "@e/0/simpleScopeTerm/values/0", objects({}, prefix(R"("other/logs/")")));
    row("no slash", "prefix-without-delimiter", objects(prefix(R"("logs","data/")")), "@i/0/simpleScopeTerm/values/0",
        objects(prefix(R"("logs/","data-","")")));
    row("longer", "redundant-prefix", objects(prefix(R"("logs/2024/","data/","logs/")")),
        "@i/0/simpleScopeTerm/values/0", objects(prefix(R"("logs/2024/","logs/2025/")")));
    row("twice", "redundant-prefix", objects(prefix(R"("logs/","logs/")")), "@i/0/simpleScopeTerm/values/1",
        objects(prefix(R"("logs/","Logs/")")));
    row("none", "nothing-to-detect",
        jobWith(list, R"(,"managedDataIdentifierSelector":"NONE","customDataIdentifierIds":[])"),
        "/managedDataIdentifierSelector /customDataIdentifierIds",
        jobWith(list, R"(,"managedDataIdentifierSelector":"NONE","customDataIdentifierIds":["a"])"));
    row("no list", "identifier-list-mismatch", jobWith(list, R"(,"managedDataIdentifierSelector":"INCLUDE")"),
        "/managedDataIdentifierSelector /managedDataIdentifierIds",
        jobWith(list, R"(,"managedDataIdentifierSelector":"INCLUDE","managedDataIdentifierIds":["NAME"])"));
    row("list", "identifier-list-mismatch",
        jobWith(list, R"(,"managedDataIdentifierSelector":"RECOMMENDED","managedDataIdentifierIds":["NAME"])"),
        "/managedDataIdentifierSelector /managedDataIdentifierIds",
        jobWith(list, R"(,"managedDataIdentifierSelector":"RECOMMENDED","managedDataIdentifierIds":[])"));
    row("null", "selector-not-stated", jobWith(list, R"(,"managedDataIdentifierSelector":null)"),
        "/managedDataIdentifierSelector", jobWith(list));
    row("zero", "sampling-range", jobWith(list, R"(,"samplingPercentage":0)"), "/samplingPercentage",
        jobWith(list, R"(,"samplingPercentage":1)"));
    row("over 100", "sampling-range", jobWith(list, R"(,"samplingPercentage":101)"), "/samplingPercentage",
        jobWith(list, R"(,"samplingPercentage":100)"));
    row("recurring", "sampling-recurring", jobWith(list, daily + R"(,"samplingPercentage":20)"),
        "/samplingPercentage /jobType", jobWith(list, R"(,"samplingPercentage":20)"));
    row("no initial run", "existing-objects-never-read",
        recurring(R"(,"initialRun":false,"scheduleFrequency":{"dailySchedule":{}})"), "/initialRun",
        jobWith(list, daily));
    row("one-time job", "existing-objects-never-read",
        recurring(R"(,"initialRun":false,"scheduleFrequency":{"dailySchedule":{}})"), "/initialRun",
        jobWith(list, R"(,"initialRun":false)"));
    row("one-time with a schedule", "type-contradiction", jobWith(list, R"(,"scheduleFrequency":{"dailySchedule":{}})"),
        "/jobType /scheduleFrequency", jobWith(list, R"(,"scheduleFrequency":null)"));
    row("one-time with an initial run", "type-contradiction", jobWith(list, R"(,"initialRun":true)"),
        "/jobType /initialRun", jobWith(list, R"(,"initialRun":false)"));
    row("recurring without a schedule", "type-contradiction", recurring({}), "/jobType /scheduleFrequency",
        jobWith(list, daily));
    row("listed twice", "bucket-list",
        jobWith(
            R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["a","b"]},{"accountId":"111122223333","buckets":["a"]}])"),
        "@l/1/buckets/0", jobWith(R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["a","A"]}])"));
    row("more than a thousand", "bucket-list", bucketsNamed(1001), "@l", bucketsNamed(1000));
    row("tag key of old", "legacy-key", objects(simple("TAG", "EQ", R"("a")")), "@i/0/simpleScopeTerm/key",
        objects(tag("EQ", R"({"key":"a"})")));
    row("creation date", "legacy-key", objects({}, simple("BUCKET_CREATION_DATE", "LT", R"("2020-01-01T00:00:00Z")")),
        "@e/0/simpleScopeTerm/key", objects({}, date("LT", R"("2020-01-01T00:00:00Z")")));
    row("midnight", "boundary-precision", objects(date("GT", R"("2024-01-01T00:00:00Z")")),
        "@i/0/simpleScopeTerm/values/0", objects(date("GT", R"("2024-01-01T00:00:01Z")")));
    row("up to midnight", "boundary-precision", objects(date("LTE", R"("2024-01-01T01:00:00+01:00")")),
        "@i/0/simpleScopeTerm/values/0", objects(date("EQ", R"("2024-01-01T00:00:00Z")")));
    row("recurring and complete", "status-contradiction",
        jobWith(list, R"(,"jobType":"SCHEDULED","jobStatus":"COMPLETE")"), "/jobStatus /jobType",
        jobWith(list, R"(,"jobStatus":"COMPLETE")"));
    row("one-time and idle", "status-contradiction", jobWith(list, R"(,"jobStatus":"IDLE")"), "/jobStatus /jobType",
        jobWith(list, daily));
    row("two", "schedule-contradiction",
        recurring(R"(,"scheduleFrequency":{"dailySchedule":{},"weeklySchedule":{"dayOfWeek":"MONDAY"}})"),
        "/scheduleFrequency", recurring(R"(,"scheduleFrequency":{"dailySchedule":{},"weeklySchedule":null})"));
    row("day 32", "schedule-contradiction", monthly(32), dayOfMonth, monthly(31));
    row("day 0", "schedule-contradiction", monthly(0), dayOfMonth, monthly(1));
    row("status", "unknown-text", jobWith(list, R"(,"jobStatus":"HIBERNATING")"), "/jobStatus",
        jobWith(list, R"(,"jobStatus":"PAUSED")"));
    row("members", "unknown-text", jobWith(list + R"(,"directoryBuckets":[])", R"(,"future":1)"),
        "/future /s3JobDefinition/directoryBuckets", jobWith(list, R"(,"ResponseMetadata":{},"description":"x")"));
    row("unknown key", "malformed-condition", objects(simple("OBJECT_OWNER", "EQ", R"("a")")), "@i/0",
        objects(simple("OBJECT_OWNER", "EQ", R"("a")")).replace("OBJECT_OWNER", "OBJECT_EXTENSION"));
    row("no values", "malformed-condition", objects({}, ext("EQ", {})), "@e/0", objects({}, ext("EQ", R"("a")")));
    row("no comparator", "malformed-condition",
        objects(R"({"simpleScopeTerm":{"key":"OBJECT_SIZE","values":["2000"]}})"), "@i/0",
        objects(size("GT", R"("2000")")));
    row("no key", "malformed-condition", objects(R"({"simpleScopeTerm":{"comparator":"EQ","values":["2000"]}})"),
        "@i/0", objects(ext("GT", R"("2000")")));
    row("unreadable date", "malformed-condition", objects(date("GT", R"("yesterday")")), "@i/0",
        objects(size("GT", R"("yesterday")")));
    row("no tags", "malformed-condition", objects(tag("EQ", {})), "@i/0", objects(tag("CONTAINS", R"({"key":"a"})")));
    row("tag that is no object", "malformed-condition", objects(tag("EQ", "7")), "@i/0",
        objects(tag("EQ", R"({"key":"","value":"x"})")));
    row("empty pair of a bucket", "malformed-condition", buckets(bucketTag("EQ", "{}")), "@bi/0",
        buckets(bucketTag("EQ", R"({"key":"a"})")));
    row("unknown member", "malformed-condition", objects(R"({"simpleScopeTerm":null,"x":1})"), "@i/0", objects("{}"));
    row("unreadable block", "malformed-condition", jobWith(list + R"(,"scoping":{"includes":{"or":[]}})"),
        "/s3JobDefinition/scoping/includes", jobWith(list + R"(,"scoping":{"includes":{}})"));
    row("unreadable scope", "malformed-condition", jobWith(R"("bucketCriteria":{"maybe":{}})"),
        "/s3JobDefinition/bucketCriteria", jobWith(R"("bucketCriteria":{"includes":null})"));
    row("entry without account", "malformed-condition", jobWith(R"("bucketDefinitions":[{"buckets":["a"]}])"), "@l/0",
        jobWith(list));
}

void TestChecks::definition()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, wrong);
    QFETCH(QString, pointers);
    QFETCH(QByteArray, right);
    s_tried.insert(id);
    QCOMPARE(found(findingsOf(wrong), id), pointers);
    QCOMPARE(found(findingsOf(right), id), QString());
    // Every pointer leads somewhere, or to a member that is missing.
    const auto document = json::Document::parse(wrong);
    QVERIFY(document.has_value());
    for (const Finding& finding : findingsOf(wrong)) {
        for (const QString& pointer : finding.pointers)
            QVERIFY2(document->at(pointer) || pointer.count(u'/') == 1, qPrintable(pointer));
    }
}

void TestChecks::state_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("pointers");
    QTest::addColumn<QByteArray>("right");
    const auto row
        = [](const char* name, const char* id, const QByteArray& wrong, const char* pointers, const QByteArray& right) {
              QTest::newRow(qPrintable(QLatin1StringView(id) + u": "_s + QLatin1StringView(name)))
                  << QString::fromLatin1(id) << wrong << QString::fromLatin1(pointers) << right;
          };
    const auto paused = [](const char* expiry) {
        return jobWith(
            list, R"(,"jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":")" + QByteArray(expiry) + "\"}");
    };
    const char* const expires = "/userPausedDetails/jobExpiresAt";
    row("less than a week", "pause-expiring", paused("2026-09-03T14:00:11Z"), expires, paused("2026-09-03T14:00:12Z"));
    row("past", "pause-expiring", paused("2026-08-01T00:00:00Z"), expires, paused("2026-12-01T00:00:00Z"));
    row("not paused any more", "pause-expiring", paused("2026-08-01T00:00:00Z"), expires,
        paused("2026-08-01T00:00:00Z").replace("USER_PAUSED", "RUNNING"));
    const QByteArray pausedDaily = QByteArray(daily).replace("IDLE", "USER_PAUSED");
    row("recurring", "paused-without-expiry", jobWith(list, pausedDaily), "/jobStatus",
        jobWith(list, pausedDaily + R"(,"userPausedDetails":{"jobExpiresAt":"2026-12-01T00:00:00Z"})"));
    row("one-time", "paused-without-expiry",
        jobWith(list, pausedDaily + R"(,"userPausedDetails":{"jobPausedAt":"2026-08-01T00:00:00Z"})"), "/jobStatus",
        jobWith(list, R"(,"jobStatus":"USER_PAUSED")"));
    row("by Macie", "paused-by-macie", jobWith(list, R"(,"jobStatus":"PAUSED")"), "/jobStatus",
        jobWith(list, R"(,"jobStatus":"USER_PAUSED")"));
    row("error", "last-run-error", jobWith(list, R"(,"jobStatus":"COMPLETE","lastRunErrorStatus":{"code":"ERROR"})"),
        "/lastRunErrorStatus/code", jobWith(list, R"(,"lastRunErrorStatus":{"code":"NONE"})"));
    const auto ranDaily = [](const char* at) {
        return jobWith(list, daily + R"(,"statistics":{"numberOfRuns":9},"lastRunTime":")" + QByteArray(at) + '"');
    };
    const char* const overdue = "/lastRunTime /scheduleFrequency";
    row("daily", "run-overdue", ranDaily("2026-08-24T23:00:00Z"), overdue, ranDaily("2026-08-25T01:00:00Z"));
    row("running", "run-overdue", ranDaily("2026-08-20T01:00:00Z").replace("IDLE", "RUNNING"), overdue,
        ranDaily("2026-08-20T01:00:00Z").replace("IDLE", "PAUSED"));
    const auto ranMonthly = [](const char* at) {
        return recurring(
            R"(,"scheduleFrequency":{"monthlySchedule":{"dayOfMonth":31}},"lastRunTime":")" + QByteArray(at) + '"');
    };
    row("a month without the day is no delay", "run-overdue", ranMonthly("2026-05-31T01:00:00Z"), overdue,
        ranMonthly("2026-07-31T01:00:00Z"));
    const auto ranWeekly = [](const char* at) {
        return recurring(R"(,"scheduleFrequency":{"weeklySchedule":{"dayOfWeek":"WEDNESDAY"}},"lastRunTime":")"
            + QByteArray(at) + '"');
    };
    row("weekly, due yesterday", "run-overdue", ranWeekly("2026-08-12T01:00:00Z"), overdue,
        ranWeekly("2026-08-19T01:00:00Z"));
}

void TestChecks::state()
{
    definition();
}

void TestChecks::everyCheckHasARow()
{
    QStringList missing;
    for (const explain::CheckInfo& info : explain::allChecks()) {
        const QString name = QString::fromLatin1(info.name);
        const bool elsewhere = info.id == CheckId::JobsOverlap;
        if (info.category != explain::CheckCategory::Live && !elsewhere && !s_tried.contains(name))
            missing += name;
    }
    QCOMPARE(missing.join(u' '), QString());
}

void TestChecks::bothReadings_data()
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

void TestChecks::bothReadings()
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

void TestChecks::swallowedUnderTheOtherReading()
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

void TestChecks::soundJobs_data()
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

void TestChecks::soundJobs()
{
    QFETCH(QByteArray, json);
    std::vector<Finding> findings = findingsOf(json);
    std::erase_if(findings, [](const Finding& finding) { return finding.severity() == explain::Severity::Info; });
    QCOMPARE(namesOf(findings), QString());
}

void TestChecks::listEntries()
{
    const QByteArray json = R"({"jobId":"x","name":"n","jobType":"SCHEDULED","jobStatus":"COMPLETE",
        "lastRunErrorStatus":{"code":"ERROR"},"bucketCriteria":)"
        + scope(criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"("public")"), {}) + "}";
    const std::vector<Finding> findings = findingsOf(json);
    QCOMPARE(namesOf(findings), u"unknown-enum-value status-contradiction last-run-error"_s);
    QCOMPARE(findings.front().pointers.front(), u"/bucketCriteria/includes/and/0/simpleCriterion/values/0"_s);
    QCOMPARE(namesOf(findingsOf(R"({"jobId":"x","name":"n","jobType":"SCHEDULED","jobStatus":"IDLE"})")), QString());
}

void TestChecks::overlaps_data()
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

void TestChecks::overlaps()
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
void TestChecks::sentences()
{
    const explain::Language english;
    const explain::Language german(u"de"_s);
    for (const explain::CheckInfo& info : explain::allChecks()) {
        if (info.category == explain::CheckCategory::Live)
            continue;
        for (const char* message : {info.why, info.action}) {
            const QString text = QString::fromUtf8(message);
            QVERIFY2(text.endsWith(u'.') && (text.front().isUpper() || text.front().isDigit()), message);
            QVERIFY2(german.message(message) != text, message);
        }
        QVERIFY2(QLatin1StringView(info.why).contains("("_L1), info.why);
    }
}

void TestChecks::order()
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

void TestChecks::marks()
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

void TestChecks::json()
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

JOBSCOPE_TEST_MAIN(TestChecks)
#include "tst_checks.moc"
