// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/definitionmodel.h"

#include "support/golden.h"
#include "support/jobfactory.h"
#include "support/modeldump.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace jobscope;
using models::DefinitionModel;

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

job::Answer answerOf(const QByteArray& json)
{
    return test::jobsOf(json).front().answer;
}

void walk(const json::Value& value, const std::function<void(const json::Value&)>& visit)
{
    for (const json::Value& child : value.children()) {
        visit(child);
        walk(child, visit);
    }
}

} // namespace

class TestDefinitionModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void everyPlaceIsThere();
    void everyPlaceHasAMeaning();
    void wholeTree();
    void outsideIsInvalid();
    void values_data();
    void values();
    void roles();
    void unknownMemberIsSaidToBeSo();
    void listEntry();
    void bytesOfPlaces();
    void hostileTextIsHarmless();
    void headersAreWorded();

private:
    explain::Language m_language;
};

void TestDefinitionModel::everyPlaceIsThere()
{
    const job::Answer answer = answerOf(test::testData(u"api/maximal.json"_s));
    DefinitionModel model(m_language);
    const QAbstractItemModelTester tester(&model, reporting);
    model.setAnswer(answer);
    const auto document = json::Document::parse(answer.utf8);
    QVERIFY(document);
    int places = 0;
    walk(document->root(), [&](const json::Value& place) {
        const QModelIndex index = model.indexOf(place.pointer());
        QVERIFY2(index.isValid(), qPrintable(place.pointer()));
        QCOMPARE(index.data(DefinitionModel::PointerRole).toString(), place.pointer());
        QCOMPARE(index.data(DefinitionModel::ApiNameRole).toString(), place.key());
        ++places;
    });
    QVERIFY(places > 150);
    QCOMPARE(model.rowCount(), 21);
}

void TestDefinitionModel::everyPlaceHasAMeaning()
{
    DefinitionModel model(m_language);
    model.setAnswer(answerOf(test::testData(u"api/maximal.json"_s)));
    const QString unknown = explain::plain(explain::propertyInfo(u"/no/such/place").meaning, m_language);
    const std::function<void(const QModelIndex&)> look = [&](const QModelIndex& parent) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const QString pointer = index.data(DefinitionModel::PointerRole).toString();
            QVERIFY2(!index.data().toString().isEmpty(), qPrintable(pointer));
            const QString meaning = index.siblingAtColumn(DefinitionModel::MeaningColumn).data().toString();
            QVERIFY2(meaning.endsWith(u'.'), qPrintable(pointer + meaning));
            QVERIFY2(meaning != unknown, qPrintable(pointer));
            look(index);
        }
    };
    look({});
}

void TestDefinitionModel::wholeTree()
{
    DefinitionModel model(m_language);
    model.setAnswer(answerOf(test::testData(u"api/maximal.json"_s)));
    JOBSCOPE_COMPARE_GOLDEN(u"definition-maximal.txt"_s, test::columnDump(model));
}

void TestDefinitionModel::outsideIsInvalid()
{
    DefinitionModel model(m_language);
    QCOMPARE(test::wrongIndex(model), QString());
    model.setAnswer(answerOf(test::detailsJson(u"a"_s)));
    QCOMPARE(test::wrongIndex(model), QString());
    QVERIFY(!model.data({}).isValid());
}

void TestDefinitionModel::values_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("raw");
    const auto row = [](const char* name, const QByteArray& members, const QString& pointer, const QString& text,
                         const QString& raw) { QTest::newRow(name) << members << pointer << text << raw; };
    const auto condition = [](const QByteArray& key, const QByteArray& value) -> QByteArray {
        return R"("s3JobDefinition":{"scoping":{"includes":{"and":[{"simpleScopeTerm":{"key":")" + key
            + R"(","comparator":"GT","values":[")" + value + R"("]}}]}}},)";
    };
    const QString first = u"/s3JobDefinition/scoping/includes/and/0/simpleScopeTerm/"_s;
    row("status", R"("jobStatus":"USER_PAUSED",)", u"/jobStatus"_s, u"USER_PAUSED · Paused (By user)"_s,
        u"USER_PAUSED"_s);
    row("unknown status", R"("jobStatus":"DREAMING",)", u"/jobStatus"_s, u"DREAMING"_s, u"DREAMING"_s);
    row("instant", R"("createdAt":"2026-08-01T10:00:00.123456Z",)", u"/createdAt"_s,
        u"2026-08-01T10:00:00.123456Z · 2026-08-01 10:00:00 UTC"_s, u"2026-08-01T10:00:00.123456Z"_s);
    row("instant in seconds", R"("createdAt":1785578400.5,)", u"/createdAt"_s,
        u"1785578400.5 · 2026-08-01 10:00:00 UTC"_s, u"1785578400.5"_s);
    row("sampling", R"("samplingPercentage":12.50,)", u"/samplingPercentage"_s, u"12.50 · 12.50 %"_s, u"12.50"_s);
    row("null", R"("description":null,)", u"/description"_s, u"null · not set"_s, u"null"_s);
    row("empty text", R"("description":"",)", u"/description"_s, u"empty text"_s, QString());
    row("truth", R"("initialRun":false,)", u"/initialRun"_s, u"false"_s, u"false"_s);
    row("empty block", R"("scheduleFrequency":{"dailySchedule":{}},)", u"/scheduleFrequency/dailySchedule"_s,
        u"empty"_s, QString());
    row("size", condition("OBJECT_SIZE", "5242880"), first + u"values/0"_s, u"5242880 · 5 MiB"_s, u"5242880"_s);
    row("no size", condition("OBJECT_SIZE", "5MB"), first + u"values/0"_s, u"5MB"_s, u"5MB"_s);
    row("date", condition("OBJECT_LAST_MODIFIED_DATE", "2024-01-01T02:00:00+02:00"), first + u"values/0"_s,
        u"2024-01-01T02:00:00+02:00 · 2024-01-01 00:00:00 UTC"_s, u"2024-01-01T02:00:00+02:00"_s);
    row("comparator", condition("OBJECT_SIZE", "1"), first + u"comparator"_s, u"GT · greater than"_s, u"GT"_s);
    row("key", condition("OBJECT_SIZE", "1"), first + u"key"_s, u"OBJECT_SIZE · Storage size"_s, u"OBJECT_SIZE"_s);
    row("extension that looks like a size", condition("OBJECT_EXTENSION", "123"), first + u"values/0"_s, u"123"_s,
        u"123"_s);
}

void TestDefinitionModel::values()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, pointer);
    DefinitionModel model(m_language);
    model.setAnswer(answerOf(test::detailsJson(u"a"_s, members)));
    const QModelIndex index = model.indexOf(pointer);
    QVERIFY(index.isValid());
    QTEST(index.siblingAtColumn(DefinitionModel::ValueColumn).data().toString(), "text");
    QTEST(index.data(DefinitionModel::RawRole).toString(), "raw");
}

void TestDefinitionModel::roles()
{
    DefinitionModel model(m_language);
    model.setAnswer(answerOf(test::detailsJson(u"a"_s, R"("allowListIds":["x"],)")));
    const QModelIndex lists = model.indexOf(u"/allowListIds"_s);
    QCOMPARE(lists.data().toString(), u"Allow lists"_s);
    QCOMPARE(lists.data(DefinitionModel::TermRole).toInt(), int(explain::Term::AllowList));
    QCOMPARE(lists.data(DefinitionModel::TypeRole).toInt(), int(json::Type::Array));
    QCOMPARE(lists.data(Qt::AccessibleTextRole).toString(), u"Allow lists, allowListIds"_s);
    QCOMPARE(lists.siblingAtColumn(DefinitionModel::MeaningColumn).data().toString(),
        u"Text on these lists is ignored when found; they do not limit what is read."_s);
    const QModelIndex name = model.indexOf(u"/name"_s);
    QVERIFY(!name.data(DefinitionModel::TermRole).isValid());
    QVERIFY(!name.data(Qt::DecorationRole).isValid());
    QVERIFY(!model.indexOf(u"/allowListIds/1"_s).isValid());
    QVERIFY(!model.indexOf(u"/allowListId"_s).isValid());
}

void TestDefinitionModel::unknownMemberIsSaidToBeSo()
{
    DefinitionModel model(m_language);
    model.setAnswer(answerOf(test::detailsJson(u"a"_s, R"("novel~/thing":{"deep":[1]},)")));
    for (const QString& pointer : {u"/novel~0~1thing"_s, u"/novel~0~1thing/deep"_s, u"/novel~0~1thing/deep/0"_s}) {
        const QModelIndex index = model.indexOf(pointer);
        QVERIFY2(index.isValid(), qPrintable(pointer));
        QCOMPARE(index.siblingAtColumn(DefinitionModel::MeaningColumn).data().toString(),
            u"This version of Jobscope does not know this member; AWS may have added it."_s);
    }
    QCOMPARE(model.indexOf(u"/novel~0~1thing"_s).data().toString(), u"novel~/thing"_s);
}

void TestDefinitionModel::listEntry()
{
    DefinitionModel model(m_language);
    model.setAnswer(answerOf(test::summaryJson(u"a"_s)));
    const QModelIndex bucket = model.indexOf(u"/bucketDefinitions/0/buckets/0"_s);
    QVERIFY(bucket.isValid());
    QCOMPARE(bucket.data().toString(), u"Bucket 1"_s);
    QCOMPARE(bucket.siblingAtColumn(DefinitionModel::ValueColumn).data().toString(), u"b-a"_s);
}

void TestDefinitionModel::bytesOfPlaces()
{
    const job::Answer answer = answerOf("[ " + test::detailsJson(u"a"_s, R"("description":"Grüße",)") + " ]");
    DefinitionModel model(m_language);
    model.setAnswer(answer);
    const QModelIndex index = model.indexOf(u"/description"_s);
    const qint64 begin = index.data(DefinitionModel::ByteBeginRole).toLongLong();
    const qint64 end = index.data(DefinitionModel::ByteEndRole).toLongLong();
    QCOMPARE(answer.utf8.mid(begin, end - begin), QByteArray("\"Grüße\""));
}

void TestDefinitionModel::hostileTextIsHarmless()
{
    DefinitionModel model(m_language);
    model.setAnswer(
        answerOf(test::detailsJson(u"a"_s, QByteArray(R"("description":"a\u202eb","tags":{"k\u200b":"v\n"},)"))));
    const QString all = test::columnDump(model);
    QVERIFY(!all.contains(QChar(0x202e)));
    QVERIFY(!all.contains(QChar(0x200b)));
    QVERIFY(all.contains("a\\u202eb"_L1));
    QCOMPARE(model.indexOf(u"/description"_s).data(DefinitionModel::RawRole).toString(), u"a\u202eb"_s);
}

void TestDefinitionModel::headersAreWorded()
{
    DefinitionModel model(m_language);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Property"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Value"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Meaning"_s);
    QVERIFY(!model.headerData(3, Qt::Horizontal).isValid());
}

JOBSCOPE_TEST_MAIN(TestDefinitionModel)
#include "tst_definitionmodel.moc"
