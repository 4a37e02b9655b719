// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/check.h"

#include "explain/checkjobs.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QSet>
#include <QTest>

using namespace jobscope;
using namespace jobscope::test;
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
};

namespace {

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
        QVERIFY2(*info.why != '\0', info.name);
        QVERIFY2(*info.action != '\0', info.name);
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
        const bool elsewhere = info.id == explain::CheckId::JobsOverlap;
        if (info.category != explain::CheckCategory::Live && !elsewhere && !s_tried.contains(name))
            missing += name;
    }
    QCOMPARE(missing.join(u' '), QString());
}

JOBSCOPE_TEST_MAIN(TestChecks)
#include "tst_checks.moc"
