// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/verdictchangemodel.h"

#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using explain::Verdict;
using models::VerdictChangeModel;

/** Only objects whose verdict differs, with what decides in each of the two jobs. */
class TestVerdictChangeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void showsWhatDiffers();
    void oneJobAlone();
};

namespace {

job::Job jobFor(const QByteArray& extensions)
{
    return test::details(u"a"_s,
        R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}],"scoping":{"includes":
            {"and":[{"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":[)"
            + extensions + "]}}]}}},");
}

VerdictChangeModel::Side sideOf(const job::Job& job)
{
    return {std::make_shared<const explain::Explanation>(explain::explain(job, {}, {})),
        std::make_shared<const explain::Evaluator>(job, explain::Readings())};
}

std::shared_ptr<const listing::Listing> someKeys()
{
    return std::make_shared<const listing::Listing>(
        listing::readListing("s3://b/a.csv\ns3://b/b.json\ns3://b/c.png\ns3://b/d.txt\n"));
}

} // namespace

void TestVerdictChangeModel::showsWhatDiffers()
{
    const VerdictChangeModel::Side first = sideOf(jobFor(R"("csv","txt")"));
    const VerdictChangeModel::Side second = sideOf(jobFor(R"("json","txt")"));
    const explain::Language language;
    VerdictChangeModel model(language);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(first, second, session::tryListing(someKeys(), {}, *first.evaluator, {}, second.evaluator.get()));
    QCOMPARE(model.rowCount(), 2);
    const auto text
        = [&](int row, VerdictChangeModel::Column column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, VerdictChangeModel::KeyColumn), u"a.csv"_s);
    QCOMPARE(text(0, VerdictChangeModel::FirstColumn), u"In scope"_s);
    QCOMPARE(text(0, VerdictChangeModel::SecondColumn), u"Not in scope: not included"_s);
    QCOMPARE(text(0, VerdictChangeModel::SecondWhyColumn),
        u"It does not meet this include condition: its extension is \"json\" or \"txt\"."_s);
    QCOMPARE(text(1, VerdictChangeModel::KeyColumn), u"b.json"_s);
    QCOMPARE(model.index(1, VerdictChangeModel::SecondColumn).data(VerdictChangeModel::VerdictRole).toInt(),
        int(Verdict::Analyzed));
    QVERIFY(!model.index(1, VerdictChangeModel::KeyColumn).data(VerdictChangeModel::VerdictRole).isValid());
    model.setListing(first, second, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestVerdictChangeModel::oneJobAlone()
{
    const VerdictChangeModel::Side first = sideOf(jobFor(R"("csv")"));
    const explain::Language language;
    VerdictChangeModel model(language);
    model.setListing(first, first, session::tryListing(someKeys(), {}, *first.evaluator, {}));
    QCOMPARE(model.rowCount(), 0);
}

JOBSCOPE_TEST_MAIN(TestVerdictChangeModel)
#include "tst_verdictchangemodel.moc"
