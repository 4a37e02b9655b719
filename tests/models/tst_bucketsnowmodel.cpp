// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/bucketsnowmodel.h"

#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using explain::BucketMatch;
using explain::Truth;
using models::BucketsNowModel;

/** The buckets that a job means now: who is on the list, and what the table says of each. */
class TestBucketsNowModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void byCriteria();
    void byList();
    void cells();
};

namespace {

job::BucketNow bucket(const QString& name, const std::optional<QString>& permission = {})
{
    job::BucketNow made;
    made.accountId = u"111122223333"_s;
    made.name = name;
    made.effectivePermission = permission;
    return made;
}

job::SharedBuckets shared(std::vector<job::BucketNow> buckets)
{
    return std::make_shared<const job::BucketsNow>(job::BucketsNow{std::move(buckets), {}});
}

QString told(const std::vector<BucketMatch>& matches)
{
    QStringList lines;
    for (const BucketMatch& match : matches) {
        const QString aws = !match.meetsByAws ? u"-"_s : *match.meetsByAws ? u"yes"_s : u"no"_s;
        const QString ours = match.selected == Truth::True ? u"yes"_s
            : match.selected == Truth::False               ? u"no"_s
                                                           : u"?"_s;
        lines += u"%1 %2 %3%4"_s.arg(match.bucket.name, aws, ours, match.isKnown ? u""_s : u" unknown"_s);
    }
    return lines.join(u", ");
}

} // namespace

void TestBucketsNowModel::byCriteria()
{
    const auto job = test::details(u"1"_s,
        R"("s3JobDefinition":{"bucketCriteria":{"includes":{"and":[{"simpleCriterion":{"comparator":"EQ",)"
        R"("key":"S3_BUCKET_EFFECTIVE_PERMISSION","values":["PUBLIC"]}}]}}},)");
    job::LiveFacts live;
    QCOMPARE(told(explain::bucketMatches(job, {}, live)), QString());
    live.allBuckets.value = shared({bucket(u"both"_s, u"PUBLIC"_s), bucket(u"ours"_s, u"PUBLIC"_s),
        bucket(u"theirs"_s, u"NOT_PUBLIC"_s), bucket(u"none"_s, u"NOT_PUBLIC"_s), bucket(u"open"_s)});
    QCOMPARE(told(explain::bucketMatches(job, {}, live)), u"both - yes, ours - yes, open - ?"_s);
    live.matchingBuckets.value = shared({bucket(u"both"_s), bucket(u"theirs"_s), bucket(u"new"_s)});
    QCOMPARE(told(explain::bucketMatches(job, {}, live)),
        u"both yes yes, ours no yes, theirs yes no, open no ?, new yes ?"_s);
}

void TestBucketsNowModel::byList()
{
    const auto job = test::details(
        u"1"_s, R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["a","gone"]}]},)");
    job::LiveFacts live;
    live.allBuckets.value = shared({bucket(u"a"_s), bucket(u"b"_s)});
    QCOMPARE(told(explain::bucketMatches(job, {}, live)), u"a - yes, gone - yes unknown"_s);
}

void TestBucketsNowModel::cells()
{
    explain::Language language;
    BucketsNowModel model(language);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto big = bucket(u"a\u202eb"_s);
    big.objects = 12'345;
    big.bytes = 5'000'000'000;
    big.readableObjects = 12'000;
    big.errorCode = u"ACCESS_DENIED"_s;
    model.setBuckets({{big, true, true, Truth::False}, {bucket(u"gone"_s), false, {}, Truth::True}});
    const auto text
        = [&model](int row, BucketsNowModel::Column column) { return model.index(row, column).data().toString(); };
    QVERIFY(!text(0, BucketsNowModel::BucketColumn).contains(u'\u202e'));
    QCOMPARE(text(0, BucketsNowModel::AwsColumn), u"meets the criteria"_s);
    QCOMPARE(text(0, BucketsNowModel::SelectedColumn), u"not selected"_s);
    QCOMPARE(text(0, BucketsNowModel::ObjectsColumn), u"12,345"_s);
    QCOMPARE(text(0, BucketsNowModel::RemarkColumn), u"ACCESS_DENIED"_s);
    QVERIFY(model.index(0, 0).data(BucketsNowModel::DiffersRole).toBool());
    QCOMPARE(model.index(0, BucketsNowModel::SizeColumn).data(BucketsNowModel::SortRole).toLongLong(),
        qint64{5'000'000'000});
    QCOMPARE(text(1, BucketsNowModel::ObjectsColumn), QString());
    QCOMPARE(text(1, BucketsNowModel::RemarkColumn), u"not known to Macie in this Region"_s);
    QVERIFY(!model.index(1, 0).data(BucketsNowModel::DiffersRole).toBool());
}

JOBSCOPE_TEST_MAIN(TestBucketsNowModel)

#include "tst_bucketsnowmodel.moc"
