// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/explanation.h"
#include "explain/language.h"
#include "explain/output.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** The words of conditions, blocks and scopes: the contract of what the program says. */
class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void objectCondition_data();
    void objectCondition();
    void bucketCondition_data();
    void bucketCondition();
    void malformed_data();
    void malformed();
    void logic_data();
    void logic();
    void size_data();
    void size();
    void settledReadings();
    void spokenSentence();
    void unreadableContainers_data();
    void unreadableContainers();
    void bucketForms_data();
    void bucketForms();

private:
    QString included(const job::Job& job, bool buckets, const explain::Readings& readings = {}) const
    {
        const explain::Explanation explanation = explain::explain(job, readings, test::someTime());
        const explain::LogicNode& whole = buckets ? explanation.buckets : explanation.objects;
        return explain::plain(whole.children.front().children.front().text, m_english);
    }

    const explain::Language m_english;
};

namespace {

QByteArray simple(const char* key, const char* comparator, const char* values)
{
    return QByteArray(R"({"includes":{"and":[{"simpleScopeTerm":{"key":")") + key + R"(","comparator":")" + comparator
        + R"(","values":)" + values + "}}]}}";
}

QByteArray tags(const char* comparator, const char* pairs)
{
    return QByteArray(R"({"includes":{"and":[{"tagScopeTerm":{"key":"TAG","target":"S3_OBJECT","comparator":")")
        + comparator + R"(","tagValues":)" + pairs + "}}]}}";
}

QByteArray criterion(const char* key, const char* comparator, const char* values)
{
    return QByteArray(R"({"includes":{"and":[{"simpleCriterion":{"key":")") + key + R"(","comparator":")" + comparator
        + R"(","values":)" + values + "}}]}}";
}

QByteArray bucketTags(const char* comparator, const char* pairs)
{
    return QByteArray(R"({"includes":{"and":[{"tagCriterion":{"comparator":")") + comparator + R"(","tagValues":)"
        + pairs + "}}]}}";
}

} // namespace

void TestWording::objectCondition_data()
{
    QTest::addColumn<QByteArray>("scoping");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& scoping, const QString& text) {
        QTest::newRow(name) << scoping << text;
    };
    row("extension is", simple("OBJECT_EXTENSION", "EQ", R"(["csv"])"), u"its extension is \"csv\""_s);
    row("extension is one of two", simple("OBJECT_EXTENSION", "EQ", R"(["csv","json"])"),
        u"its extension is \"csv\" or \"json\""_s);
    row("extension is one of three", simple("OBJECT_EXTENSION", "EQ", R"(["a","b","c"])"),
        u"its extension is \"a\", \"b\" or \"c\""_s);
    row("extension is one of five", simple("OBJECT_EXTENSION", "EQ", R"(["a","b","c","d","e"])"),
        u"its extension is \"a\", \"b\", \"c\", \"d\" or \"e\""_s);
    row("extension is one of seven", simple("OBJECT_EXTENSION", "EQ", R"(["a","b","c","d","e","f","g"])"),
        u"its extension is one of 7 values: \"a\", \"b\", \"c\", \"d\", \"e\" and 2 more"_s);
    row("extension is not", simple("OBJECT_EXTENSION", "NE", R"(["csv"])"), u"its extension is not \"csv\""_s);
    row("extension is none of", simple("OBJECT_EXTENSION", "NE", R"(["csv","json"])"),
        u"its extension is none of \"csv\", \"json\""_s);
    row("extension is none of six", simple("OBJECT_EXTENSION", "NE", R"(["a","b","c","d","e","f"])"),
        u"its extension is none of 6 values: \"a\", \"b\", \"c\", \"d\", \"e\" and 1 more"_s);
    row("prefix", simple("OBJECT_KEY", "STARTS_WITH", R"(["exports/"])"),
        u"its key (full path) begins with \"exports/\""_s);
    row("two prefixes", simple("OBJECT_KEY", "STARTS_WITH", R"(["exports/","reports/"])"),
        u"its key (full path) begins with \"exports/\" or \"reports/\""_s);
    row("six prefixes", simple("OBJECT_KEY", "STARTS_WITH", R"(["a","b","c","d","e","f"])"),
        u"its key (full path) begins with one of 6 values: \"a\", \"b\", \"c\", \"d\", \"e\" and 1 more"_s);
    row("size is", simple("OBJECT_SIZE", "EQ", R"(["0"])"), u"its size is exactly 0 bytes"_s);
    row("size is not", simple("OBJECT_SIZE", "NE", R"(["1"])"), u"its size is not exactly 1 byte"_s);
    row("size above", simple("OBJECT_SIZE", "GT", R"(["1024"])"), u"its size is more than 1024 bytes (1 KiB)"_s);
    row("size from", simple("OBJECT_SIZE", "GTE", R"(["5000000"])"),
        u"its size is at least 5000000 bytes (about 4.8 MiB)"_s);
    row("size below", simple("OBJECT_SIZE", "LT", R"(["1023"])"), u"its size is less than 1023 bytes"_s);
    row("size up to", simple("OBJECT_SIZE", "LTE", R"(["5242880"])"), u"its size is at most 5242880 bytes (5 MiB)"_s);
    row("date is", simple("OBJECT_LAST_MODIFIED_DATE", "EQ", R"(["2024-01-01T00:00:00Z"])"),
        u"it was last changed at exactly 2024-01-01 00:00:00 UTC"_s);
    row("date is not", simple("OBJECT_LAST_MODIFIED_DATE", "NE", R"(["2024-01-01"])"),
        u"it was last changed at any time but 2024-01-01 00:00:00 UTC"_s);
    row("date after", simple("OBJECT_LAST_MODIFIED_DATE", "GT", R"(["2024-01-01T02:00:00+02:00"])"),
        u"it was last changed after 2024-01-01 00:00:00 UTC"_s);
    row("date from", simple("OBJECT_LAST_MODIFIED_DATE", "GTE", R"(["2024-01-01T12:30Z"])"),
        u"it was last changed at or after 2024-01-01 12:30:00 UTC"_s);
    row("date before", simple("OBJECT_LAST_MODIFIED_DATE", "LT", R"(["2024-01-01T00:00:00.120Z"])"),
        u"it was last changed before 2024-01-01 00:00:00.12 UTC"_s);
    row("date up to", simple("OBJECT_LAST_MODIFIED_DATE", "LTE", R"(["2024-01-01T00:00:00"])"),
        u"it was last changed at or before 2024-01-01 00:00:00 UTC"_s);
    row("date before all time", simple("OBJECT_LAST_MODIFIED_DATE", "LT", R"(["0001-01-01"])"),
        u"it was last changed before 1677-09-21 00:12:43.145224192 UTC"_s);
    row("tag with value", tags("EQ", R"([{"key":"k","value":"v"}])"), u"it has the tag \"k\" = \"v\""_s);
    row("tag with any value, empty", tags("EQ", R"([{"key":"k","value":""}])"),
        u"it has the tag \"k\" with any value"_s);
    row("tag with any value, missing", tags("EQ", R"([{"key":"k"}])"), u"it has the tag \"k\" with any value"_s);
    row("tag with any value, null", tags("EQ", R"([{"key":"k","value":null}])"),
        u"it has the tag \"k\" with any value"_s);
    row("tags", tags("EQ", R"([{"key":"k","value":"v"},{"key":"l","value":""}])"),
        u"it has at least one of: the tag \"k\" = \"v\"; the tag \"l\" with any value"_s);
    row("not the tag", tags("NE", R"([{"key":"k","value":"v"}])"), u"it does not have the tag \"k\" = \"v\""_s);
    row("none of the tags", tags("NE", R"([{"key":"env","value":"dev"},{"key":"sandbox","value":""}])"),
        u"it has none of these tags: \"env\" = \"dev\"; \"sandbox\" with any value"_s);
    row("hostile text", simple("OBJECT_EXTENSION", "EQ", R"(["<b>","a\u202eb","\u0000"])"),
        u"its extension is \"<b>\", \"a\\u202eb\" or \"\\u0000\""_s);
    row("place holders in text", simple("OBJECT_EXTENSION", "EQ", R"(["%1","%n"])"),
        u"its extension is \"%1\" or \"%n\""_s);
}

void TestWording::objectCondition()
{
    QFETCH(QByteArray, scoping);
    QFETCH(QString, text);
    QCOMPARE(included(test::jobWithScoping(scoping), false), text);
}

void TestWording::bucketCondition_data()
{
    QTest::addColumn<QByteArray>("criteria");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& criteria, const QString& text) {
        QTest::newRow(name) << criteria << text;
    };
    row("account", criterion("ACCOUNT_ID", "EQ", R"(["111122223333"])"), u"its owner account is 111122223333"_s);
    row("no account id", criterion("ACCOUNT_ID", "EQ", R"(["1111"])"), u"its owner account is \"1111\""_s);
    row("accounts not", criterion("ACCOUNT_ID", "NE", R"(["111122223333","444455556666"])"),
        u"its owner account is none of 111122223333, 444455556666"_s);
    row("name", criterion("S3_BUCKET_NAME", "EQ", R"(["a","b"])"), u"its name is \"a\" or \"b\""_s);
    row("name not", criterion("S3_BUCKET_NAME", "NE", R"(["a"])"), u"its name is not \"a\""_s);
    row("permission", criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"(["PUBLIC","NOT_PUBLIC","UNKNOWN"])"),
        u"its effective permission is Public (PUBLIC), Not public (NOT_PUBLIC) or Unknown (UNKNOWN)"_s);
    row("permission of another case", criterion("S3_BUCKET_EFFECTIVE_PERMISSION", "EQ", R"(["public"])"),
        u"its effective permission is \"public\""_s);
    row("shared access", criterion("S3_BUCKET_SHARED_ACCESS", "EQ", R"(["EXTERNAL","UNKNOWN"])"),
        u"its shared access is External (EXTERNAL) or Unknown (UNKNOWN)"_s);
    row("shared access not", criterion("S3_BUCKET_SHARED_ACCESS", "NE", R"(["INTERNAL","NOT_SHARED"])"),
        u"its shared access is none of Internal (INTERNAL), Not shared (NOT_SHARED)"_s);
    row("tag value alone", bucketTags("EQ", R"([{"key":"","value":"archive"}])"),
        u"it has the value \"archive\" under any tag key"_s);
    row("tag forms", bucketTags("EQ", R"([{"key":"legal-hold","value":"true"},{"value":"archive"},{"key":"k"}])"),
        u"it has at least one of: the tag \"legal-hold\" = \"true\"; the value \"archive\" under any tag key; the tag "
        u"\"k\" with any value"_s);
    row("not the value", bucketTags("NE", R"([{"key":null,"value":"archive"}])"),
        u"it does not have the value \"archive\" under any tag key"_s);
}

void TestWording::bucketCondition()
{
    QFETCH(QByteArray, criteria);
    QFETCH(QString, text);
    QCOMPARE(included(test::jobWithCriteria(criteria), true), text);
}

void TestWording::malformed_data()
{
    QTest::addColumn<QByteArray>("condition");
    const auto row = [](const char* name, const char* condition) { QTest::newRow(name) << QByteArray(condition); };
    row("not an object", "7");
    row("null", "null");
    row("no member", "{}");
    row("both members",
        R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":["a"]},"tagScopeTerm":{"comparator":"EQ","tagValues":[{"key":"k"}]}})");
    row("unknown member", R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":["a"]},"x":1})");
    row("unknown member of the term",
        R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":["a"],"x":1}})");
    row("no key", R"({"simpleScopeTerm":{"comparator":"EQ","values":["a"]}})");
    row("unknown key", R"({"simpleScopeTerm":{"key":"OBJECT_OWNER","comparator":"EQ","values":["a"]}})");
    row("legacy key",
        R"({"simpleScopeTerm":{"key":"BUCKET_CREATION_DATE","comparator":"LT","values":["2020-01-01"]}})");
    row("key of buckets", R"({"simpleScopeTerm":{"key":"ACCOUNT_ID","comparator":"EQ","values":["111122223333"]}})");
    row("no comparator", R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","values":["a"]}})");
    row("comparator of another key",
        R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"GT","values":["a"]}})");
    row("contains", R"({"simpleScopeTerm":{"key":"OBJECT_KEY","comparator":"CONTAINS","values":["a"]}})");
    row("equal key", R"({"simpleScopeTerm":{"key":"OBJECT_KEY","comparator":"EQ","values":["a"]}})");
    row("no values", R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ"}})");
    row("null values", R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":null}})");
    row("empty values", R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":[]}})");
    row("a value that is no text",
        R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":["a",1]}})");
    row("two sizes", R"({"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"GT","values":["1","2"]}})");
    row("size with unit", R"({"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"GT","values":["5MB"]}})");
    row("negative size", R"({"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"GT","values":["-1"]}})");
    row("size with sign", R"({"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"GT","values":["+1"]}})");
    row("size too large",
        R"({"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"GT","values":["9223372036854775808"]}})");
    row("empty size", R"({"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"GT","values":[""]}})");
    row("two dates",
        R"({"simpleScopeTerm":{"key":"OBJECT_LAST_MODIFIED_DATE","comparator":"GT","values":["2024-01-01","2024-01-02"]}})");
    row("no date", R"({"simpleScopeTerm":{"key":"OBJECT_LAST_MODIFIED_DATE","comparator":"GT","values":["soon"]}})");
    row("date in digits",
        R"({"simpleScopeTerm":{"key":"OBJECT_LAST_MODIFIED_DATE","comparator":"GT","values":["1700000000"]}})");
    row("date with a space",
        R"({"simpleScopeTerm":{"key":"OBJECT_LAST_MODIFIED_DATE","comparator":"GT","values":["2024-01-01 00:00:00Z"]}})");
    row("tag term of another key", R"({"tagScopeTerm":{"key":"env","comparator":"EQ","tagValues":[{"key":"k"}]}})");
    row("tag term of another target",
        R"({"tagScopeTerm":{"target":"S3_BUCKET","comparator":"EQ","tagValues":[{"key":"k"}]}})");
    row("tag comparator", R"({"tagScopeTerm":{"comparator":"GT","tagValues":[{"key":"k"}]}})");
    row("no pairs", R"({"tagScopeTerm":{"comparator":"EQ","tagValues":[]}})");
    row("pairs missing", R"({"tagScopeTerm":{"comparator":"EQ"}})");
    row("pair without key", R"({"tagScopeTerm":{"comparator":"EQ","tagValues":[{"key":"k"},{"value":"v"}]}})");
    row("pair with empty key", R"({"tagScopeTerm":{"comparator":"EQ","tagValues":[{"key":"","value":"v"}]}})");
    row("pair that is no object", R"({"tagScopeTerm":{"comparator":"EQ","tagValues":["k"]}})");
    row("pair with a number", R"({"tagScopeTerm":{"comparator":"EQ","tagValues":[{"key":"k","value":1}]}})");
}

void TestWording::malformed()
{
    QFETCH(QByteArray, condition);
    const job::Job job = test::jobWithScoping(R"({"includes":{"and":[)" + condition + "]}}");
    const explain::Explanation explanation = explain::explain(job, {}, test::someTime());
    const explain::LogicNode& node = explanation.objects.children.front().children.front();
    QVERIFY(node.malformed);
    QCOMPARE(node.kind, explain::LogicNode::Kind::Unknown);
    QCOMPARE(node.pointer, u"/s3JobDefinition/scoping/includes/and/0"_s);
    QCOMPARE(
        explain::plain(node.text, m_english), u"a condition that cannot be read: "_s + QString::fromUtf8(condition));
}

void TestWording::logic_data()
{
    QTest::addColumn<QByteArray>("scoping");
    QTest::addColumn<QStringList>("lines");
    const QByteArray prefix = R"({"simpleScopeTerm":{"key":"OBJECT_KEY","comparator":"STARTS_WITH","values":["a/"]}})";
    const QByteArray before
        = R"({"simpleScopeTerm":{"key":"OBJECT_LAST_MODIFIED_DATE","comparator":"LT","values":["2024-01-01T00:00:00Z"]}})";
    const QByteArray tag
        = R"({"tagScopeTerm":{"comparator":"EQ","key":"TAG","target":"S3_OBJECT","tagValues":[{"key":"retention","value":"expired"}]}})";
    const QByteArray none
        = R"({"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"NE","values":["csv","parquet"]}})";
    const QString everything = u"OBJECTS INCLUDE: no include conditions, so every object of these buckets is taken."_s;
    const QString nothing = u"  EXCLUDE: no exclude conditions, so nothing taken above is left out."_s;

    QTest::newRow("nothing said") << QByteArray("{}") << QStringList{everything, nothing};
    QTest::newRow("null") << QByteArray("null") << QStringList{everything, nothing};
    QTest::newRow("empty blocks") << QByteArray(R"({"includes":{"and":[]},"excludes":{}})")
                                  << QStringList{
                                         everything.chopped(1) + u" (the block is there but empty)."_s,
                                         nothing.chopped(1) + u" (the block is there but empty)."_s,
                                     };
    QTest::newRow("null blocks") << QByteArray(R"({"includes":null,"excludes":null})")
                                 << QStringList{
                                        everything.chopped(1) + u" (the block is null)."_s,
                                        nothing.chopped(1) + u" (the block is null)."_s,
                                    };
    QTest::newRow("one include") << QByteArray(R"({"includes":{"and":[)" + prefix + "]}}")
                                 << QStringList{
                                        u"OBJECTS INCLUDE: take an object only if its key (full path) begins with "
                                        u"\"a/\"."_s,
                                        nothing,
                                    };
    QTest::newRow("two includes") << QByteArray(R"({"includes":{"and":[)" + prefix + "," + before + "]}}")
                                  << QStringList{
                                         u"OBJECTS INCLUDE: take an object only if BOTH are true:"_s,
                                         u"    1. its key (full path) begins with \"a/\""_s,
                                         u"    2. AND it was last changed before 2024-01-01 00:00:00 UTC"_s,
                                         nothing,
                                     };
    QTest::newRow("two excludes") << QByteArray(R"({"excludes":{"and":[)" + before + "," + tag + "]}}")
                                  << QStringList{
                                         everything,
                                         u"  EXCLUDE wins: leave an object out only if BOTH are true:                 "
                                         u"         [two readings]"_s,
                                         u"    1. it was last changed before 2024-01-01 00:00:00 UTC"_s,
                                         u"    2. AND it has the tag \"retention\" = \"expired\""_s,
                                         u"  TWO READINGS: AWS's API text joins these by \"and\" (used here); its "
                                         u"console reads as if each one excluded alone. They differ for objects that "
                                         u"meet only one: changed on 2023-12-31 without that tag = stays in here, left "
                                         u"out under the other."_s,
                                     };
    QTest::newRow("the same exclude twice") << QByteArray(R"({"excludes":{"and":[)" + tag + "," + tag + "]}}")
                                            << QStringList{
                                                   everything,
                                                   u"  EXCLUDE wins: leave an object out only if BOTH are true:"_s,
                                                   u"    1. it has the tag \"retention\" = \"expired\""_s,
                                                   u"    2. AND it has the tag \"retention\" = \"expired\""_s,
                                               };
    QTest::newRow("not equals alone in excludes")
        << QByteArray(R"({"excludes":{"and":[)" + none + "]}}")
        << QStringList{
               everything,
               u"  EXCLUDE wins: leave an object out if its extension is none of \"csv\", \"parquet\".   [two readings]"_s,
               u"    In other words: only \"csv\" and \"parquet\" objects stay in; an object without extension is left "
               u"out."_s,
               u"  TWO READINGS: \"none of\" is used here; to the letter AWS's OR would leave out anything that "
               u"differs "
               u"from at least one value."_s,
           };
}

void TestWording::logic()
{
    QFETCH(QByteArray, scoping);
    QFETCH(QStringList, lines);
    const explain::Explanation explanation = explain::explain(test::jobWithScoping(scoping), {}, test::someTime());
    QCOMPARE(explain::logicLines(u"OBJECTS"_s, explanation.objects, m_english), lines);
}

void TestWording::size_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* bytes, const QString& text) { QTest::newRow(bytes) << QByteArray(bytes) << text; };
    row("1", u"1 byte"_s);
    row("1023", u"1023 bytes"_s);
    row("1024", u"1024 bytes (1 KiB)"_s);
    row("1025", u"1025 bytes (about 1 KiB)"_s);
    row("1536", u"1536 bytes (1.5 KiB)"_s);
    row("1048575", u"1048575 bytes (about 1024 KiB)"_s);
    row("1048576", u"1048576 bytes (1 MiB)"_s);
    row("10737418240", u"10737418240 bytes (10 GiB)"_s);
    row("1099511627776", u"1099511627776 bytes (1 TiB)"_s);
    row("9223372036854775807", u"9223372036854775807 bytes (about 8388608 TiB)"_s);
    row("007", u"7 bytes"_s);
}

void TestWording::size()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const job::Job job
        = test::jobWithScoping(simple("OBJECT_SIZE", "EQ", QByteArray("[\"" + bytes + "\"]").constData()));
    QCOMPARE(included(job, false), u"its size is exactly "_s + text);
}

void TestWording::settledReadings()
{
    const job::Job job = test::jobWithScoping(
        R"({"excludes":{"and":[{"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"NE","values":["a","b"]}},
            {"simpleScopeTerm":{"key":"OBJECT_KEY","comparator":"STARTS_WITH","values":["x/"]}}]}})");
    explain::Readings readings;
    QVERIFY(readings.settle(u"exclude-join=any"));
    QVERIFY(readings.settle(u"ne-values=any-of"));
    QVERIFY(!readings.settle(u"exclude-join=some"));
    QVERIFY(!readings.settle(u"exclude"));
    const explain::Explanation explanation = explain::explain(job, readings, test::someTime());
    const QStringList lines = explain::logicLines({}, explanation.objects, m_english);
    QVERIFY2(lines.at(1).startsWith(u"  EXCLUDE wins: leave an object out if AT LEAST ONE of 2 is true:"),
        qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith(u"    1. its extension differs from at least one of \"a\", \"b\""),
        qPrintable(lines.at(2)));
    QCOMPARE(lines.at(3), u"    2. OR its key (full path) begins with \"x/\""_s);
    QCOMPARE(explanation.readings.size(), size_t(4)); // these two, and what the job leaves open on its own
    QCOMPARE(explanation.readings.at(0).choice, u"any"_s);
    QCOMPARE(explanation.readings.at(1).choice, u"any-of"_s);
}

void TestWording::spokenSentence()
{
    const job::Job job = test::jobWithScoping(
        R"({"includes":{"and":[{"simpleScopeTerm":{"key":"OBJECT_KEY","comparator":"STARTS_WITH","values":["x/"]}},
            {"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"NE","values":["a","b"]}}]}})");
    const explain::Explanation explanation = explain::explain(job, {}, test::someTime());
    const explain::LogicNode& block = explanation.objects.children.front();
    QCOMPARE(explain::plain(explain::spoken(block.children.at(0)), m_english),
        u"1 of 2: its key (full path) begins with \"x/\""_s);
    QCOMPARE(explain::plain(explain::spoken(block.children.at(1)), m_english),
        u"2 of 2, and: its extension is none of \"a\", \"b\"; two readings"_s);
}

void TestWording::unreadableContainers_data()
{
    QTest::addColumn<QByteArray>("scoping");
    QTest::addColumn<QString>("pointer");
    const QString base = u"/s3JobDefinition/scoping"_s;
    QTest::newRow("scoping is text") << QByteArray(R"("x")") << base;
    QTest::newRow("scoping with an unknown member") << QByteArray(R"({"x":1})") << base;
    QTest::newRow("includes is a list") << QByteArray(R"({"includes":[]})") << base + u"/includes"_s;
    QTest::newRow("excludes with an unknown member")
        << QByteArray(R"({"excludes":{"or":[]}})") << base + u"/excludes"_s;
    QTest::newRow("and is an object") << QByteArray(R"({"excludes":{"and":{}}})") << base + u"/excludes"_s;
}

void TestWording::unreadableContainers()
{
    QFETCH(QByteArray, scoping);
    QFETCH(QString, pointer);
    const explain::Explanation explanation = explain::explain(test::jobWithScoping(scoping), {}, test::someTime());
    std::vector<QString> pointers;
    for (const explain::LogicNode& node : explanation.objects.children) {
        if (node.kind == explain::LogicNode::Kind::Unknown)
            pointers.push_back(node.pointer);
        QVERIFY(node.kind != explain::LogicNode::Kind::Unknown || node.malformed);
    }
    QCOMPARE(pointers, std::vector<QString>{pointer});
}

void TestWording::bucketForms_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QStringList>("lines");
    const QString unknown = u"BUCKETS AWS does not document which buckets such a job reads."_s;
    const QString neither = u"    The job names neither a list of buckets nor bucket criteria."_s;
    const QString everyBucket
        = u"    Every bucket in the job's Region that Macie sees from the job's account, with its "
          u"members' buckets if that account is a Macie administrator."_s;
    QTest::newRow("neither") << QByteArray("{}") << QStringList{unknown, neither};
    QTest::newRow("null definition") << QByteArray("null") << QStringList{unknown, neither};
    QTest::newRow("empty list") << QByteArray(R"({"bucketDefinitions":[]})") << QStringList{unknown, neither};
    QTest::newRow("two accounts") << QByteArray(
        R"({"bucketDefinitions":[{"accountId":"111122223333","buckets":["a","b","c"]},{"accountId":"444455556666","buckets":["d"]}]})")
                                  << QStringList{
                                         u"BUCKETS exactly these 3 buckets of account 111122223333: a, b, c"_s,
                                         u"  exactly this bucket of account 444455556666: d"_s,
                                     };
    QTest::newRow("entry without account")
        << QByteArray(R"({"bucketDefinitions":[{"buckets":["a"]}]})")
        << QStringList{u"BUCKETS an entry that cannot be read: {\"buckets\":[\"a\"]}."_s};
    QTest::newRow("empty criteria")
        << QByteArray(R"({"bucketCriteria":{}})")
        << QStringList{
               u"BUCKETS chosen when the job runs. INCLUDE: no include conditions, so every "
               u"bucket is taken."_s,
               u"  EXCLUDE: no exclude conditions, so nothing taken above is left out."_s,
               everyBucket,
           };
}

void TestWording::bucketForms()
{
    QFETCH(QByteArray, definition);
    QFETCH(QStringList, lines);
    const job::Job job
        = test::jobFromJson(R"({"jobId":"0123","jobType":"ONE_TIME","s3JobDefinition":)" + definition + "}");
    const explain::Explanation explanation = explain::explain(job, {}, test::someTime());
    QCOMPARE(explain::logicLines(u"BUCKETS"_s, explanation.buckets, m_english), lines);
}

JOBSCOPE_TEST_MAIN(TestWording)
#include "tst_wording.moc"
