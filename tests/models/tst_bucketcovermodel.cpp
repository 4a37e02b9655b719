// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/bucketcovermodel.h"

#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using models::BucketCoverModel;

/** Which jobs select a bucket, in which order, and in which words. */
class TestBucketCoverModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void nothingAsked();
    void selectingJobsComeFirst();
    void followsReadings();
    void jobsThatAreGone();
};

namespace {

struct Fixture {
    void list(std::vector<job::Job> jobs)
    {
        auto source = std::make_shared<test::FakeJobSource>();
        session.openSource(source);
        source->page(std::move(jobs));
        source->endList();
        cover.refresh();
    }

    void ask(const QString& bucket)
    {
        explain::ObjectFacts facts;
        facts.bucket = bucket;
        facts.key = u"not a fact of the bucket"_s;
        cover.setBucket(facts);
    }

    QStringList column(BucketCoverModel::Column column) const
    {
        QStringList texts;
        for (int row = 0; row < cover.rowCount(); ++row)
            texts += cover.index(row, column).data().toString();
        return texts;
    }

    test::FakeClock clock;
    test::FakeTicker ticker{clock};
    session::JobSession session{clock, ticker};
    explain::Language language;
    BucketCoverModel cover{session, language};
    QAbstractItemModelTester tester{&cover, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

job::Job withCriteria(const QString& id, const QByteArray& excludes)
{
    return test::details(id, R"("s3JobDefinition":{"bucketCriteria":{"excludes":{"and":[)" + excludes + "]}}},");
}

const QByteArray s_public
    = R"({"simpleCriterion":{"key":"S3_BUCKET_EFFECTIVE_PERMISSION","comparator":"EQ","values":["PUBLIC"]}})";
const QByteArray s_named = R"({"simpleCriterion":{"key":"S3_BUCKET_NAME","comparator":"EQ","values":["b-a"]}})";

} // namespace

void TestBucketCoverModel::nothingAsked()
{
    Fixture f;
    f.list({test::summary(u"a"_s), test::details(u"b"_s)});
    QVERIFY(!f.cover.isAsked());
    QCOMPARE(f.column(BucketCoverModel::AnswerColumn), (QStringList{QString(), QString()}));
    QCOMPARE(f.column(BucketCoverModel::JobColumn), (QStringList{u"job a"_s, u"job b"_s}));
    for (const QString& gate : f.column(BucketCoverModel::GateColumn))
        QVERIFY2(!gate.isEmpty(), "the bucket gate is told of every job, also of a list entry");
    QVERIFY(!f.cover.index(0, 0).data(BucketCoverModel::VerdictRole).isValid());
}

void TestBucketCoverModel::selectingJobsComeFirst()
{
    Fixture f;
    f.list({test::details(u"b"_s), withCriteria(u"c"_s, s_public), withCriteria(u"d"_s, s_public + ',' + s_named),
        test::summary(u"a"_s)});
    f.ask(u"b-a"_s);
    QCOMPARE(f.column(BucketCoverModel::JobColumn), (QStringList{u"job a"_s, u"job d"_s, u"job c"_s, u"job b"_s}));
    QCOMPARE(f.column(BucketCoverModel::AnswerColumn),
        (QStringList{u"Selected"_s, u"Depends on the reading"_s, u"Cannot be said"_s, u"Not selected"_s}));
    const QStringList why = f.column(BucketCoverModel::WhyColumn);
    QVERIFY2(why[1].contains(u"If each exclude condition leaves out alone: Not selected"_s), qPrintable(why[1]));
    QVERIFY2(why[2].contains(u"Not known: the bucket's effective permission."_s), qPrintable(why[2]));
    QCOMPARE(why[3], u"The bucket is not on the job's fixed list."_s);
    QCOMPARE(f.cover.counts().jobs, 4);
    QCOMPARE(f.cover.counts().selecting, 1);
    QCOMPARE(f.cover.counts().perhaps, 2);
    QCOMPARE(f.cover.index(0, 0).data(BucketCoverModel::RowIdRole).toULongLong(), f.session.at(3).rowId);
    f.cover.setBucket({});
    QVERIFY(!f.cover.isAsked());
    QCOMPARE(f.column(BucketCoverModel::JobColumn).front(), u"job b"_s);
}

void TestBucketCoverModel::followsReadings()
{
    Fixture f;
    f.list({withCriteria(u"d"_s, s_public + ',' + s_named)});
    f.ask(u"b-a"_s);
    explain::Readings readings;
    QVERIFY(readings.settle(u"exclude-join=any"));
    f.session.setReadings(readings);
    f.cover.refresh();
    QCOMPARE(f.column(BucketCoverModel::AnswerColumn), QStringList{u"Not selected"_s});
}

void TestBucketCoverModel::jobsThatAreGone()
{
    Fixture f;
    f.list({test::details(u"a"_s)});
    f.ask(u"b-a"_s);
    f.session.close();
    QCOMPARE(f.column(BucketCoverModel::JobColumn), QStringList{QString()});
    f.cover.refresh();
    QCOMPARE(f.cover.rowCount(), 0);
    QCOMPARE(f.cover.counts().jobs, 0);
}

JOBSCOPE_TEST_MAIN(TestBucketCoverModel)
#include "tst_bucketcovermodel.moc"
