// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobreader.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::job;

namespace {

S3JobDefinition read(const QByteArray& s3JobDefinition)
{
    const auto document = json::Document::parse(R"({"s3JobDefinition":)" + s3JobDefinition + "}");
    if (!document)
        return {};
    const auto job = readJobObject(document->root());
    return job ? *std::get<ClassificationJob>(*job).s3JobDefinition : S3JobDefinition{};
}

Member<Scope> scoping(const QByteArray& text)
{
    return read(R"({"scoping":)" + text + "}").scoping;
}

Block block(const QByteArray& text)
{
    const Member<Scope> scope = scoping(R"({"includes":)" + text + "}");
    return scope && scope->includes ? *scope->includes : Block{};
}

Condition condition(const QByteArray& text)
{
    return block(R"({"and":[)" + text + "]}").conditions->first();
}

Condition bucketCondition(const QByteArray& text)
{
    return read(R"({"bucketCriteria":{"excludes":{"and":[)" + text + "]}}}")
        .buckets.criteria->excludes->conditions->first();
}

} // namespace

class TestScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void containers_data();
    void containers();
    void blocks_data();
    void blocks();
    void conditions_data();
    void conditions();
    void namesOfTheOtherSide();
    void terms_data();
    void terms();
    void whatCouldBeReadIsKept();
    void tagPairs_data();
    void tagPairs();
    void bucketTagsHaveNoKeyAndNoTarget();
    void pointersAndRaw();
    void bucketDefinitions_data();
    void bucketDefinitions();
    void bothFormsOrNone();
};

void TestScope::containers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray("{}") << true;
    QTest::newRow("nulls") << QByteArray(R"({"includes":null,"excludes":null})") << true;
    QTest::newRow("unreadable block") << QByteArray(R"({"includes":1})") << true;
    QTest::newRow("unknown member") << QByteArray(R"({"includes":{},"maybe":null})") << false;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("string") << QByteArray(R"("all")") << false;
    QTest::newRow("number") << QByteArray("0") << false;
    QTest::newRow("false") << QByteArray("false") << false;
}

void TestScope::containers()
{
    QFETCH(QByteArray, text);
    const Member<Scope> scope = scoping(text);
    QVERIFY(scope);
    QTEST(scope->readable, "readable");
    QCOMPARE(scope->raw, text);
    QCOMPARE(scope->pointer, u"/s3JobDefinition/scoping"_s);
    const Member<Scope> criteria = read(R"({"bucketCriteria":)" + text + "}").buckets.criteria;
    QVERIFY(criteria);
    QTEST(criteria->readable, "readable");
    QCOMPARE(criteria->pointer, u"/s3JobDefinition/bucketCriteria"_s);
}

void TestScope::blocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray("{}") << true;
    QTest::newRow("null conditions") << QByteArray(R"({"and":null})") << true;
    QTest::newRow("no conditions") << QByteArray(R"({"and":[]})") << true;
    QTest::newRow("unreadable condition") << QByteArray(R"({"and":[1]})") << true;
    QTest::newRow("or") << QByteArray(R"({"or":[]})") << false;
    QTest::newRow("and with more") << QByteArray(R"({"and":[],"AND":[]})") << false;
    QTest::newRow("object for and") << QByteArray(R"({"and":{}})") << false;
    QTest::newRow("string for and") << QByteArray(R"({"and":""})") << false;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("string") << QByteArray(R"("")") << false;
    QTest::newRow("true") << QByteArray("true") << false;
}

void TestScope::blocks()
{
    QFETCH(QByteArray, text);
    for (const char* name : {"includes", "excludes"}) {
        const Member<Scope> scope = scoping(QByteArray("{\"") + name + "\":" + text + "}");
        QVERIFY(scope);
        QVERIFY(scope->readable);
        const Member<Block> block = *name == 'i' ? scope->includes : scope->excludes;
        QVERIFY(block);
        QTEST(block->readable, "readable");
        QCOMPARE(block->raw, text);
        QCOMPARE(block->pointer, QString(u"/s3JobDefinition/scoping/"_s + QLatin1StringView(name)));
    }
    QVERIFY(scoping(R"({"includes":null})")->includes.isNull());
    QVERIFY(scoping("{}")->includes.isAbsent());
    QVERIFY(block(R"({"and":null})").conditions.isNull());
    QVERIFY(block("{}").conditions.isAbsent());
}

void TestScope::conditions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray("{}") << true;
    QTest::newRow("simple") << QByteArray(R"({"simpleScopeTerm":{}})") << true;
    QTest::newRow("tag") << QByteArray(R"({"tagScopeTerm":{}})") << true;
    QTest::newRow("both") << QByteArray(R"({"simpleScopeTerm":{},"tagScopeTerm":{}})") << true;
    QTest::newRow("nulls") << QByteArray(R"({"simpleScopeTerm":null,"tagScopeTerm":null})") << true;
    QTest::newRow("unreadable term") << QByteArray(R"({"simpleScopeTerm":{"a":1}})") << true;
    QTest::newRow("unknown member") << QByteArray(R"({"simpleScopeTerm":{},"not":{}})") << false;
    QTest::newRow("simple is a string") << QByteArray(R"({"simpleScopeTerm":"a"})") << false;
    QTest::newRow("tag is an array") << QByteArray(R"({"tagScopeTerm":[]})") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("number") << QByteArray("1") << false;
}

void TestScope::conditions()
{
    QFETCH(QByteArray, text);
    const Condition read = condition(text);
    QTEST(read.readable, "readable");
    QCOMPARE(read.raw, text);
    QCOMPARE(read.pointer, u"/s3JobDefinition/scoping/includes/and/0"_s);
    QVERIFY(condition(R"({"simpleScopeTerm":null})").simple.isNull());
    QVERIFY(condition(R"({"tagScopeTerm":null})").tag.isNull());
}

void TestScope::namesOfTheOtherSide()
{
    const QByteArray simple = R"({"simpleCriterion":{"key":"ACCOUNT_ID"}})";
    QVERIFY(!condition(simple).readable);
    QVERIFY(condition(simple).simple.isAbsent());
    QVERIFY(bucketCondition(simple).readable);
    QVERIFY(!condition(R"({"tagCriterion":{}})").readable);
    QVERIFY(!bucketCondition(R"({"simpleScopeTerm":{}})").readable);
    QVERIFY(!bucketCondition(R"({"tagScopeTerm":{}})").readable);
}

void TestScope::terms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray("{}") << true;
    QTest::newRow("full") << QByteArray(R"({"key":"OBJECT_KEY","comparator":"STARTS_WITH","values":["a",""]})") << true;
    QTest::newRow("nulls") << QByteArray(R"({"key":null,"comparator":null,"values":null})") << true;
    QTest::newRow("unknown texts") << QByteArray(R"({"key":"object_key","comparator":"~","values":[]})") << true;
    QTest::newRow("unknown member") << QByteArray(R"({"key":"OBJECT_KEY","ignoreCase":true})") << false;
    QTest::newRow("target of a tag") << QByteArray(R"({"target":"S3_OBJECT"})") << false;
    QTest::newRow("key") << QByteArray(R"({"key":1})") << false;
    QTest::newRow("comparator") << QByteArray(R"({"comparator":["EQ"]})") << false;
    QTest::newRow("one value") << QByteArray(R"({"values":"csv"})") << false;
    QTest::newRow("number in values") << QByteArray(R"({"values":["1",2]})") << false;
    QTest::newRow("null in values") << QByteArray(R"({"values":[null]})") << false;
}

void TestScope::terms()
{
    QFETCH(QByteArray, text);
    const Condition objects = condition(R"({"simpleScopeTerm":)" + text + "}");
    QVERIFY(objects.readable);
    QTEST(objects.simple->readable, "readable");
    const Condition buckets = bucketCondition(R"({"simpleCriterion":)" + text + "}");
    QVERIFY(buckets.readable);
    QTEST(buckets.simple->readable, "readable");
}

void TestScope::whatCouldBeReadIsKept()
{
    const Condition simple
        = condition(R"({"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":7,"values":["1",2,"3"]}})");
    QVERIFY(!simple.simple->readable);
    QCOMPARE(*simple.simple->key, u"OBJECT_SIZE"_s);
    QVERIFY(simple.simple->comparator.isAbsent());
    QCOMPARE(*simple.simple->values, (QStringList{u"1"_s, u"3"_s}));
}

void TestScope::tagPairs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("both") << QByteArray(R"({"key":"k","value":"v"})") << true;
    QTest::newRow("empty value") << QByteArray(R"({"key":"k","value":""})") << true;
    QTest::newRow("key alone") << QByteArray(R"({"key":"k"})") << true;
    QTest::newRow("value alone") << QByteArray(R"({"value":"v"})") << true;
    QTest::newRow("nulls") << QByteArray(R"({"key":null,"value":null})") << true;
    QTest::newRow("none") << QByteArray("{}") << true;
    QTest::newRow("number") << QByteArray(R"({"key":"k","value":1})") << false;
    QTest::newRow("unknown member") << QByteArray(R"({"key":"k","value":"v","more":null})") << false;
    QTest::newRow("string") << QByteArray(R"("k=v")") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void TestScope::tagPairs()
{
    QFETCH(QByteArray, text);
    const Condition objects = condition(R"({"tagScopeTerm":{"tagValues":[{"key":"a"},)" + text + "]}}");
    QVERIFY(objects.tag->readable);
    QCOMPARE(objects.tag->tagValues->size(), 2);
    QVERIFY(objects.tag->tagValues->at(0).readable);
    QTEST(objects.tag->tagValues->at(1).readable, "readable");
    QCOMPARE(
        objects.tag->tagValues->at(1).pointer, u"/s3JobDefinition/scoping/includes/and/0/tagScopeTerm/tagValues/1"_s);
    const Condition buckets = bucketCondition(R"({"tagCriterion":{"tagValues":[)" + text + "]}}");
    QTEST(buckets.tag->tagValues->at(0).readable, "readable");

    QVERIFY(condition(R"({"tagScopeTerm":{"tagValues":null}})").tag->tagValues.isNull());
    QVERIFY(!condition(R"({"tagScopeTerm":{"tagValues":{}}})").tag->readable);
    QVERIFY(!condition(R"({"tagScopeTerm":{"values":[]}})").tag->readable);
}

void TestScope::bucketTagsHaveNoKeyAndNoTarget()
{
    QVERIFY(condition(R"({"tagScopeTerm":{"key":"TAG","target":"S3_OBJECT","comparator":"EQ"}})").tag->readable);
    QVERIFY(bucketCondition(R"({"tagCriterion":{"comparator":"EQ"}})").tag->readable);
    QVERIFY(!bucketCondition(R"({"tagCriterion":{"key":"TAG"}})").tag->readable);
    QVERIFY(!bucketCondition(R"({"tagCriterion":{"target":"S3_OBJECT"}})").tag->readable);
}

void TestScope::pointersAndRaw()
{
    const Block read = block(R"({"and":[ {"simpleScopeTerm" : {} }, {"tagScopeTerm":{}}]})");
    QCOMPARE(read.conditions->at(0).raw, R"({"simpleScopeTerm" : {} })");
    QCOMPARE(read.conditions->at(0).simple->pointer, u"/s3JobDefinition/scoping/includes/and/0/simpleScopeTerm"_s);
    QCOMPARE(read.conditions->at(1).pointer, u"/s3JobDefinition/scoping/includes/and/1"_s);
    QCOMPARE(read.conditions->at(1).tag->pointer, u"/s3JobDefinition/scoping/includes/and/1/tagScopeTerm"_s);
}

void TestScope::bucketDefinitions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<int>("names");
    QTest::newRow("full") << QByteArray(R"({"accountId":"111122223333","buckets":["a","b"]})") << true << 2;
    QTest::newRow("no buckets") << QByteArray(R"({"accountId":"111122223333","buckets":[]})") << true << 0;
    QTest::newRow("unknown member") << QByteArray(R"({"accountId":"1","buckets":["a"],"x":1})") << true << 1;
    QTest::newRow("a bucket that is no text") << QByteArray(R"({"accountId":"1","buckets":["a",1,null]})") << true << 1;
    QTest::newRow("account is a number") << QByteArray(R"({"accountId":111122223333,"buckets":["a"]})") << false << 1;
    QTest::newRow("account is null") << QByteArray(R"({"accountId":null,"buckets":["a"]})") << false << 1;
    QTest::newRow("no account") << QByteArray(R"({"buckets":["a"]})") << false << 1;
    QTest::newRow("buckets are absent") << QByteArray(R"({"accountId":"1"})") << false << -1;
    QTest::newRow("buckets are null") << QByteArray(R"({"accountId":"1","buckets":null})") << false << -1;
    QTest::newRow("buckets are a string") << QByteArray(R"({"accountId":"1","buckets":"a"})") << false << -1;
    QTest::newRow("string") << QByteArray(R"("a")") << false << -1;
    QTest::newRow("null") << QByteArray("null") << false << -1;
}

void TestScope::bucketDefinitions()
{
    QFETCH(QByteArray, text);
    QFETCH(int, names);
    const BucketSelection selection = read(R"({"bucketDefinitions":[{},)" + text + "]}").buckets;
    QCOMPARE(selection.pointer, u"/s3JobDefinition"_s);
    QCOMPARE(selection.definitions->size(), 2);
    const BucketDefinition& definition = selection.definitions->at(1);
    QTEST(definition.readable, "readable");
    QCOMPARE(definition.buckets ? int(definition.buckets->size()) : -1, names);
    QCOMPARE(definition.pointer, u"/s3JobDefinition/bucketDefinitions/1"_s);
    QCOMPARE(definition.raw, text);
}

void TestScope::bothFormsOrNone()
{
    const BucketSelection none = read("{}").buckets;
    QVERIFY(none.definitions.isAbsent() && none.criteria.isAbsent());
    const BucketSelection nulls = read(R"({"bucketDefinitions":null,"bucketCriteria":null})").buckets;
    QVERIFY(nulls.definitions.isNull() && nulls.criteria.isNull());
    const BucketSelection both = read(R"({"bucketDefinitions":[],"bucketCriteria":{}})").buckets;
    QVERIFY(both.definitions.hasValue() && both.criteria.hasValue());
}

JOBSCOPE_TEST_MAIN(TestScope)
#include "tst_scope.moc"
