// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/objecttablemodel.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using explain::Verdict;
using Model = models::ObjectTableModel;

class TestObjectTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void cells();
    void filter();
    void sorting_data();
    void sorting();
    void currentRowStaysWithItsObject();
    void csv();
    void hundredThousandRows();
};

namespace {

const auto s_definition
    = QByteArray(R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}],
    "scoping":{"includes":{"and":[{"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"LTE","values":["100"]}}]}}},)");

struct Tried {
    explicit Tried(const QByteArray& text)
        : job(test::details(u"a"_s, s_definition))
        , explanation(std::make_shared<const explain::Explanation>(explain::explain(job, {}, {})))
        , evaluator(std::make_shared<const explain::Evaluator>(job, explain::Readings()))
    {
        explain::ObjectFacts shared;
        shared.bucket = u"b"_s;
        tried = session::tryListing(
            std::make_shared<const listing::Listing>(listing::readListing(text)), shared, *evaluator, {});
    }

    job::Job job;
    std::shared_ptr<const explain::Explanation> explanation;
    std::shared_ptr<const explain::Evaluator> evaluator;
    std::shared_ptr<const session::TriedListing> tried;
};

const QByteArray s_lines = R"({"key":"b/large.csv","size":500,"storageClass":"STANDARD"}
{"key":"a/Small.csv","size":7,"lastModified":"2026-01-02T00:00:00Z"}
{"key":"c/unknown.csv"}
{"key":"=d.png","size":20}
{"key":"e.csv","size":1,"bucket":"other"}
)";

QStringList keys(const Model& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.index(row, Model::KeyColumn).data().toString();
    return result;
}

} // namespace

void TestObjectTableModel::cells()
{
    const explain::Language english;
    Model model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const Tried tried(s_lines);
    model.setJob(tried.explanation, tried.evaluator);
    model.setListing(tried.tried);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.totalCount(), 5);
    const auto text = [&](int row, Model::Column column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, Model::VerdictColumn), u"Not in scope: not included"_s);
    QCOMPARE(text(0, Model::WhyColumn), u"It does not meet this include condition: its size is at most 100 bytes."_s);
    QCOMPARE(text(0, Model::SizeColumn), u"500"_s);
    QCOMPARE(text(0, Model::ClassColumn), u"STANDARD"_s);
    QCOMPARE(text(0, Model::BucketColumn), u"b"_s);
    QCOMPARE(text(1, Model::VerdictColumn), u"In scope"_s);
    QCOMPARE(text(1, Model::ModifiedColumn), u"2026-01-02 00:00:00 UTC"_s);
    QCOMPARE(model.index(2, 0).data(Model::VerdictRole).toInt(), int(Verdict::Unknown));
    QCOMPARE(text(4, Model::BucketColumn), u"other"_s);
    QCOMPARE(model.factsOf(1).bucket, u"b"_s);
    QCOMPARE(model.headerData(Model::WhyColumn, Qt::Horizontal).toString(), u"What decides"_s);
    QCOMPARE(tried.tried->count(Verdict::NotIncluded), 1);
    QCOMPARE(tried.tried->count(Verdict::Analyzed), 1);
}

void TestObjectTableModel::filter()
{
    const explain::Language english;
    Model model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(Tried(s_lines).tried);
    model.setFilter(Verdict::Analyzed, {});
    QCOMPARE(keys(model), QStringList{u"a/Small.csv"_s});
    model.setFilter({}, u"S"_s);
    QCOMPARE(keys(model), (QStringList{u"b/large.csv"_s, u"a/Small.csv"_s, u"c/unknown.csv"_s, u"e.csv"_s}));
    model.setFilter(Verdict::Analyzed, u"nothing"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.totalCount(), 5);
    model.setFilter({}, {});
    QCOMPARE(model.rowCount(), 5);
}

void TestObjectTableModel::sorting_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("key") << int(Model::KeyColumn) << Qt::AscendingOrder << u"=d.png"_s << u"e.csv"_s;
    QTest::newRow("size") << int(Model::SizeColumn) << Qt::AscendingOrder << u"e.csv"_s << u"c/unknown.csv"_s;
    QTest::newRow("size, down") << int(Model::SizeColumn) << Qt::DescendingOrder << u"c/unknown.csv"_s << u"e.csv"_s;
    QTest::newRow("verdict") << int(Model::VerdictColumn) << Qt::AscendingOrder << u"a/Small.csv"_s
                             << u"c/unknown.csv"_s;
    QTest::newRow("modified") << int(Model::ModifiedColumn) << Qt::AscendingOrder << u"a/Small.csv"_s << u"e.csv"_s;
    QTest::newRow("none") << -1 << Qt::AscendingOrder << u"b/large.csv"_s << u"e.csv"_s;
}

void TestObjectTableModel::sorting()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const explain::Language english;
    Model model(english);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(Tried(s_lines).tried);
    model.sort(Model::SizeColumn, Qt::DescendingOrder);
    model.sort(column, order);
    QCOMPARE(keys(model).first(), first);
    QCOMPARE(keys(model).last(), last);
}

void TestObjectTableModel::currentRowStaysWithItsObject()
{
    const explain::Language english;
    Model model(english);
    model.setListing(Tried(s_lines).tried);
    const QPersistentModelIndex current(model.index(1, Model::KeyColumn));
    model.sort(Model::KeyColumn, Qt::AscendingOrder);
    QCOMPARE(current.data().toString(), u"a/Small.csv"_s);
    QCOMPARE(current.row(), 1);
    model.sort(Model::KeyColumn, Qt::DescendingOrder);
    QCOMPARE(current.data().toString(), u"a/Small.csv"_s);
    QCOMPARE(current.row(), 3);
}

void TestObjectTableModel::csv()
{
    const explain::Language english;
    Model model(english);
    const Tried tried("{\"key\":\"=1+1,\\\"x\\\"\",\"size\":7}\n{\"key\":\"big\",\"size\":700}\n");
    model.setJob(tried.explanation, tried.evaluator);
    model.setListing(tried.tried);
    const QByteArray expected = "verdict,key,bucket,size,lastModified,storageClass,why\r\n"
                                "analyzed,\"'=1+1,\"\"x\"\"\",b,7,,,It passes all gates that decide about a single "
                                "object.\r\n"
                                "notIncluded,big,b,700,,,It does not meet this include condition: its size is at most "
                                "100 bytes.\r\n";
    QCOMPARE(model.toCsv(), expected);
    model.setFilter(Verdict::Unknown, {});
    QCOMPARE(model.toCsv().count('\n'), 1);
}

void TestObjectTableModel::hundredThousandRows()
{
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += "folder/" + QByteArray::number((i * 7919) % 100'000) + (i % 3 == 0 ? ".csv\n" : ".png\n");
    const explain::Language english;
    Model model(english);
    const Tried tried(text);
    model.setListing(tried.tried);
    QCOMPARE(model.rowCount(), 100'000);
    QElapsedTimer timer;
    timer.start();
    model.setFilter({}, u"99.csv"_s);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 1000);
    model.setFilter({}, {});
    model.sort(Model::KeyColumn, Qt::AscendingOrder);
    QCOMPARE(model.index(0, Model::KeyColumn).data().toString(), u"folder/0.csv"_s);
    // Far more than it takes, far less than would be felt as standing still.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

JOBSCOPE_TEST_MAIN(TestObjectTableModel)
#include "tst_objecttablemodel.moc"
