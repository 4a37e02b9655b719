// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/logicmodel.h"

#include "support/modeldump.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using explain::LogicNode;
using explain::Name;
using explain::Phrase;
using models::LogicModel;

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

Phrase words(const QString& text)
{
    return Phrase(Name{text});
}

LogicNode condition(const QString& text, int position, int count, int values = 0)
{
    LogicNode node;
    node.kind = LogicNode::Kind::Condition;
    node.part = LogicNode::Part::Condition;
    node.text = words(text);
    node.numbered = count > 1;
    node.position = position;
    node.count = count;
    node.pointer = u"/s3JobDefinition/scoping/includes/and/"_s + QString::number(position - 1);
    for (int i = 0; i < values; ++i) {
        LogicNode value;
        value.kind = LogicNode::Kind::Value;
        value.part = LogicNode::Part::Value;
        value.text = Phrase(explain::Value{u"v"_s + QString::number(i)});
        value.pointer = node.pointer + u"/simpleScopeTerm/values/"_s + QString::number(i);
        node.children.push_back(value);
    }
    return node;
}

LogicNode block(LogicNode::Part part, const QString& head, std::vector<LogicNode> conditions)
{
    LogicNode node;
    node.part = part;
    node.head = words(head);
    node.text = words(head + u" all of it"_s);
    node.pointer = part == LogicNode::Part::Include ? u"/s3JobDefinition/scoping/includes"_s
                                                    : u"/s3JobDefinition/scoping/excludes"_s;
    node.children = std::move(conditions);
    return node;
}

LogicNode sample()
{
    LogicNode whole;
    whole.pointer = u"/s3JobDefinition/scoping"_s;
    whole.children
        = {block(LogicNode::Part::Include, u"take"_s, {condition(u"one"_s, 1, 2, 5), condition(u"two"_s, 2, 2, 6)}),
            block(LogicNode::Part::Exclude, u"nothing is left out"_s, {})};
    return whole;
}

} // namespace

class TestLogicModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void blocksAreTopRowsOfASilentWhole();
    void wholeWithWordsIsTheTopRow();
    void outsideIsInvalid();
    void blocksSayTheirHead();
    void fixedList();
    void passesTheTester();
    void roles();
    void joiner();
    void longListsAreFolded();
    void hugeListComesInPortions();
    void findsPlaces();
    void speaksEachRow();

private:
    explain::Language m_language;
};

void TestLogicModel::blocksAreTopRowsOfASilentWhole()
{
    LogicModel model(m_language);
    QCOMPARE(model.rowCount(), 0);
    model.setLogic(sample());
    QCOMPARE(model.columnCount(), 1);
    QCOMPARE(test::modelDump(model, {Qt::DisplayRole}),
        u"INCLUDE: take\n"
        "  one\n"
        "  two\n"
        "EXCLUDE: nothing is left out\n"_s);
}

void TestLogicModel::wholeWithWordsIsTheTopRow()
{
    LogicModel model(m_language);
    LogicNode whole = sample();
    whole.text = words(u"chosen afresh"_s);
    model.setLogic(whole);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"chosen afresh"_s);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
}

void TestLogicModel::outsideIsInvalid()
{
    LogicModel model(m_language);
    model.setLogic(sample());
    QCOMPARE(test::wrongIndex(model), QString());
}

void TestLogicModel::blocksSayTheirHead()
{
    LogicModel model(m_language);
    LogicNode whole = sample();
    whole.children.push_back(block(LogicNode::Part::Exclude, u"leave out if"_s, {condition(u"three"_s, 1, 1)}));
    model.setLogic(whole);
    const QModelIndex include = model.index(0, 0);
    QCOMPARE(include.data(LogicModel::SpansRole).value<explain::Text>().toPlain(), u"take"_s);
    QCOMPARE(include.data(LogicModel::WholeTextRole).value<explain::Text>().toPlain(), u"take all of it"_s);
    QCOMPARE(include.data(LogicModel::LabelRole).toString(), u"INCLUDE"_s);
    QCOMPARE(model.index(1, 0).data(LogicModel::LabelRole).toString(), u"EXCLUDE"_s);
    QCOMPARE(model.index(2, 0).data(LogicModel::LabelRole).toString(), u"EXCLUDE wins"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"EXCLUDE wins: leave out if"_s);
}

void TestLogicModel::fixedList()
{
    LogicNode list = condition(u"exactly these 2 buckets: v0, v1"_s, 1, 1, 2);
    list.kind = LogicNode::Kind::BucketList;
    list.part = LogicNode::Part::Include;
    list.head = words(u"exactly these 2 buckets"_s);
    LogicNode odd;
    odd.kind = LogicNode::Kind::Unknown;
    odd.part = LogicNode::Part::Include;
    odd.malformed = true;
    odd.head = odd.text = words(u"an entry that cannot be read"_s);
    LogicNode whole;
    whole.head = whole.text = words(u"a fixed list"_s);
    whole.children = {list, odd};
    LogicModel model(m_language);
    model.setLogic(whole);
    QCOMPARE(test::modelDump(model, {Qt::DisplayRole}),
        u"a fixed list\n"
        "  exactly these 2 buckets: v0, v1\n"
        "  an entry that cannot be read\n"_s);
}

void TestLogicModel::passesTheTester()
{
    LogicModel model(m_language);
    const QAbstractItemModelTester empty(&model, reporting);
    LogicNode whole = sample();
    whole.children[0].children[1].children.clear(); // nothing to fetch within a reset
    model.setLogic(whole);
    model.setLogic(LogicNode());

    LogicModel lazy(m_language);
    lazy.setLogic(sample());
    const QAbstractItemModelTester fetching(&lazy, reporting);
    QCOMPARE(lazy.rowCount(lazy.index(1, 0, lazy.index(0, 0))), 6);
}

void TestLogicModel::roles()
{
    LogicNode node = condition(u"its size is \"5 MB\""_s, 2, 3);
    node.malformed = true;
    node.readings = {explain::ReadingId::NeValues};
    node.notes = {words(u"a note"_s)};
    node.remarks = {{words(u"In other words"_s), {}}, {words(u"Two readings"_s), explain::ReadingId::NeValues}};
    LogicNode whole;
    whole.children = {node};
    LogicModel model(m_language);
    model.setLogic(whole);
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(LogicModel::KindRole).toInt(), int(LogicNode::Kind::Condition));
    QCOMPARE(row.data(LogicModel::PartRole).toInt(), int(LogicNode::Part::Condition));
    QVERIFY(row.data(LogicModel::NumberedRole).toBool());
    QCOMPARE(row.data(LogicModel::PositionRole).toInt(), 2);
    QCOMPARE(row.data(LogicModel::CountRole).toInt(), 3);
    QVERIFY(row.data(LogicModel::MalformedRole).toBool());
    QCOMPARE(row.data(LogicModel::ReadingsRole).value<QList<int>>(), QList<int>{int(explain::ReadingId::NeValues)});
    QCOMPARE(row.data(LogicModel::NotesRole).value<QList<explain::Text>>().size(), 1);
    QCOMPARE(row.data(LogicModel::RemarksRole).value<QList<explain::Text>>().at(1).toPlain(), u"Two readings"_s);
    QCOMPARE(row.data(LogicModel::RemarkReadingsRole).value<QList<int>>(),
        QList<int>({-1, int(explain::ReadingId::NeValues)}));
    QCOMPARE(row.data(LogicModel::PointerRole).toString(), node.pointer);
    QCOMPARE(row.data(LogicModel::LabelRole).toString(), QString());
    QVERIFY(!row.data(LogicModel::FoldedRole).toBool());
    for (const int role :
        {int(Qt::DecorationRole), int(Qt::ForegroundRole), int(Qt::BackgroundRole), int(Qt::FontRole)})
        QVERIFY(!row.data(role).isValid());
}

void TestLogicModel::joiner()
{
    LogicModel model(m_language);
    model.setLogic(sample());
    const QModelIndex include = model.index(0, 0);
    QCOMPARE(include.data(LogicModel::JoinerRole).toString(), QString());
    QCOMPARE(model.index(0, 0, include).data(LogicModel::JoinerRole).toString(), QString());
    QCOMPARE(model.index(1, 0, include).data(LogicModel::JoinerRole).toString(), u"AND"_s);

    LogicNode whole = sample();
    whole.children[0].children[1].joinedByOr = true;
    model.setLogic(whole);
    QCOMPARE(model.index(1, 0, model.index(0, 0)).data(LogicModel::JoinerRole).toString(), u"OR"_s);
}

void TestLogicModel::longListsAreFolded()
{
    LogicModel model(m_language);
    model.setLogic(sample());
    const QModelIndex five = model.index(0, 0, model.index(0, 0));
    QVERIFY(!model.hasChildren(five));
    QVERIFY(!five.data(LogicModel::FoldedRole).toBool());
    const QModelIndex six = model.index(1, 0, model.index(0, 0));
    QVERIFY(model.hasChildren(six));
    QVERIFY(six.data(LogicModel::FoldedRole).toBool());
    QCOMPARE(model.rowCount(six), 0);
    QVERIFY(model.canFetchMore(six));
    model.fetchMore(six);
    QCOMPARE(model.rowCount(six), 6);
    QCOMPARE(model.index(5, 0, six).data().toString(), u"\"v5\""_s);
}

void TestLogicModel::hugeListComesInPortions()
{
    LogicNode whole;
    whole.children = {condition(u"is one of 1000 values"_s, 1, 1, 1000)};
    LogicModel model(m_language);
    model.setLogic(whole);
    const QModelIndex list = model.index(0, 0);
    int fetches = 0;
    while (model.canFetchMore(list)) {
        model.fetchMore(list);
        ++fetches;
    }
    QCOMPARE(model.rowCount(list), 1000);
    QCOMPARE(fetches, 1000 / LogicModel::portion);
}

void TestLogicModel::findsPlaces()
{
    LogicModel model(m_language);
    model.setLogic(sample());
    const QModelIndex include = model.index(0, 0);
    const QModelIndex two = model.index(1, 0, include);
    QCOMPARE(model.indexOf(u"/s3JobDefinition/scoping/includes"_s), include);
    QCOMPARE(model.indexOf(u"/s3JobDefinition/scoping/includes/and/1"_s), two);
    QCOMPARE(model.indexOf(u"/s3JobDefinition/scoping/includes/and/1/simpleScopeTerm/values/3"_s), two);
    QCOMPARE(model.indexOf(u"/s3JobDefinition/scoping/includes/and/10"_s), include);
    QCOMPARE(model.indexOf(u"/s3JobDefinition/scoping/excludes/and/0"_s), model.index(1, 0));
    QVERIFY(!model.indexOf(u"/name"_s).isValid());
    model.fetchMore(two);
    QCOMPARE(
        model.indexOf(u"/s3JobDefinition/scoping/includes/and/1/simpleScopeTerm/values/3"_s), model.index(3, 0, two));
}

void TestLogicModel::speaksEachRow()
{
    LogicModel model(m_language);
    model.setLogic(sample());
    const QModelIndex two = model.index(1, 0, model.index(0, 0));
    QCOMPARE(two.data(Qt::AccessibleTextRole).toString(), explain::plain(explain::spoken(model.node(two)), m_language));
    QVERIFY(two.data(Qt::AccessibleTextRole).toString().contains(u"two"_s));
}

JOBSCOPE_TEST_MAIN(TestLogicModel)
#include "tst_logicmodel.moc"
