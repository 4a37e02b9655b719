// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/treemodel.h"

#include "support/modeldump.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

struct Node {
    QString text;
    std::vector<Node> children;
};

/** Nodes whose text begins with `lazy` keep their children back. */
class Model final : public models::TreeModel<Node> {
public:
    explicit Model(int columns = 2)
        : TreeModel(columns, nullptr)
    {
    }
    using TreeModel::setRoot;

protected:
    QVariant nodeData(const Node& node, const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(node.text + QString::number(index.column())) : QVariant();
    }
    int childCount(const Node& node) const override { return node.text == "shut"_L1 ? 0 : TreeModel::childCount(node); }
    int firstPortion(const Node& node) const override
    {
        return node.text.startsWith("lazy"_L1) ? 0 : TreeModel::firstPortion(node);
    }
    int nextPortion() const override { return 2; }
};

Node sample()
{
    return {u"root"_s,
        {
            {u"a"_s, {{u"a1"_s, {}}, {u"a2"_s, {{u"deep"_s, {}}}}}},
            {u"lazy"_s, {{u"l1"_s, {}}, {u"lazy2"_s, {{u"in"_s, {}}}}, {u"l3"_s, {}}}},
            {u"shut"_s, {{u"never"_s, {}}}},
        }};
}

} // namespace

class TestTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void empty();
    void showsNodes();
    void passesTheTester();
    void outsideIsInvalid();
    void fetchesInPortions();
    void rootMayBeReplaced();
};

void TestTreeModel::empty()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.hasChildren());
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(test::wrongIndex(model), QString());
}

void TestTreeModel::showsNodes()
{
    Model model;
    model.setRoot(sample());
    QCOMPARE(test::columnDump(model),
        u"a0 | a1\n"
        "  a10 | a11\n"
        "  a20 | a21\n"
        "    deep0 | deep1\n"
        "lazy0 | lazy1\n"
        "shut0 | shut1\n"_s);
    const QModelIndex deep = model.index(0, 1, model.index(1, 0, model.index(0, 0)));
    QCOMPARE(deep.data().toString(), u"deep1"_s);
    QCOMPARE(deep.parent(), model.index(1, 0, model.index(0, 0)));
    QCOMPARE(model.node(deep.parent()).text, u"a2"_s);
}

void TestTreeModel::passesTheTester()
{
    // It fetches one portion by itself, so it comes after the reset: its check of signals does not expect that within.
    Model model;
    model.setRoot(sample());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(test::columnDump(model),
        u"a0 | a1\n"
        "  a10 | a11\n"
        "  a20 | a21\n"
        "    deep0 | deep1\n"
        "lazy0 | lazy1\n"
        "  l10 | l11\n"
        "  lazy20 | lazy21\n"
        "    in0 | in1\n"
        "shut0 | shut1\n"_s);
}

void TestTreeModel::outsideIsInvalid()
{
    Model model;
    model.setRoot(sample());
    QCOMPARE(test::wrongIndex(model), QString());
    QVERIFY(!model.data({}).isValid());
}

void TestTreeModel::fetchesInPortions()
{
    Model model;
    model.setRoot(sample());
    const QModelIndex lazy = model.index(1, 0);
    QVERIFY(model.hasChildren(lazy));
    QCOMPARE(model.rowCount(lazy), 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(model.canFetchMore(lazy));
    model.fetchMore(lazy);
    QCOMPARE(model.rowCount(lazy), 2);
    QVERIFY(model.canFetchMore(lazy));
    model.fetchMore(lazy);
    QCOMPARE(model.rowCount(lazy), 3);
    QVERIFY(!model.canFetchMore(lazy));
    model.fetchMore(lazy);
    QCOMPARE(inserted.size(), 2);
    QVERIFY(model.hasChildren(model.index(1, 0, lazy)));
    QCOMPARE(test::wrongIndex(model), QString());
    QVERIFY(!model.hasChildren(model.index(2, 0)));
    QVERIFY(!model.canFetchMore(model.index(2, 0)));
}

void TestTreeModel::rootMayBeReplaced()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRoot({u"root"_s, {{u"a"_s, {{u"a1"_s, {}}}}, {u"b"_s, {}}}});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRoot({u"root"_s, {{u"only"_s, {}}}});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(test::columnDump(model), u"only0 | only1\n"_s);
}

JOBSCOPE_TEST_MAIN(TestTreeModel)
#include "tst_treemodel.moc"
