// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/listingrun.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using explain::Verdict;
using session::ListingRun;

class TestListingRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void readsAndTries();
    void triesAgainForAnotherJob();
    void triesTwoJobs();
    void sharedFactsFillGaps();
    void newestWins();
    void cancelKeepsWhatWasThere();
    void missingFile();
    void pureFunctionEnds();
};

namespace {

const QByteArray s_keys = "a.csv\nb.png\nc.csv\n";

job::Job jobFor(const QByteArray& extension)
{
    return test::details(u"a"_s,
        R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}],"scoping":{"includes":{"and":[
            {"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":[")"
            + extension + R"("]}}]}}},)");
}

explain::ObjectFacts inBucket(const QString& name)
{
    explain::ObjectFacts facts;
    facts.bucket = name;
    return facts;
}

} // namespace

void TestListingRun::readsAndTries()
{
    ListingRun run;
    run.setJob(jobFor("csv"), {});
    run.setShared(inBucket(u"b"_s));
    QVERIFY(!run.result());
    const QSignalSpy ended(&run, &ListingRun::ended);
    run.readText(s_keys, QTimeZone::utc());
    QVERIFY(run.isRunning());
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!run.isRunning());
    const auto result = run.result();
    QCOMPARE(result->verdicts.size(), std::size_t(3));
    QCOMPARE(result->count(Verdict::Analyzed), 2);
    QCOMPARE(result->count(Verdict::NotEligible), 1);
    QCOMPARE(result->factsOf(1).key, u"b.png"_s);
}

void TestListingRun::triesAgainForAnotherJob()
{
    ListingRun run;
    run.setJob(jobFor("csv"), {});
    run.setShared(inBucket(u"b"_s));
    run.readText(s_keys, QTimeZone::utc());
    QTRY_VERIFY(!run.isRunning());
    const auto before = run.result();
    run.setJob(jobFor("json"), {});
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(run.result()->count(Verdict::NotIncluded), 2);
    QCOMPARE(run.result()->listing, before->listing);
    QCOMPARE(before->count(Verdict::Analyzed), 2);
}

void TestListingRun::triesTwoJobs()
{
    ListingRun run;
    run.setJobs(jobFor("csv"), jobFor("txt"), {});
    run.setShared(inBucket(u"b"_s));
    run.readText(s_keys, QTimeZone::utc());
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(run.result()->count(Verdict::Analyzed), 2);
    const std::vector<Verdict> others{Verdict::NotIncluded, Verdict::NotEligible, Verdict::NotIncluded};
    QVERIFY(run.result()->otherVerdicts == others);
    run.setJob(jobFor("csv"), {});
    QTRY_VERIFY(!run.isRunning());
    QVERIFY(run.result()->otherVerdicts.empty());
}

void TestListingRun::sharedFactsFillGaps()
{
    ListingRun run;
    run.setJob(jobFor("csv"), {});
    run.readText("s3://b/a.csv\nb.csv\n", QTimeZone::utc());
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(run.result()->count(Verdict::Analyzed), 1);
    QCOMPARE(run.result()->count(Verdict::Unknown), 1);
    run.setShared(inBucket(u"other"_s));
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(run.result()->count(Verdict::Analyzed), 1);
    QCOMPARE(run.result()->count(Verdict::BucketNotSelected), 1);
}

void TestListingRun::newestWins()
{
    ListingRun run;
    run.setJob(jobFor("csv"), {});
    const QSignalSpy ended(&run, &ListingRun::ended);
    run.readText(QByteArray("k.csv\n").repeated(200'000), QTimeZone::utc());
    run.readText(s_keys, QTimeZone::utc());
    run.setShared(inBucket(u"b"_s)); // begins what is under way anew
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(run.result()->verdicts.size(), std::size_t(3));
    QCOMPARE(run.result()->count(Verdict::Analyzed), 2);
}

void TestListingRun::cancelKeepsWhatWasThere()
{
    ListingRun run;
    run.setJob(jobFor("csv"), {});
    run.readText(s_keys, QTimeZone::utc());
    QTRY_VERIFY(!run.isRunning());
    const auto before = run.result();
    const QSignalSpy ended(&run, &ListingRun::ended);
    run.readText(QByteArray("k.csv\n").repeated(200'000), QTimeZone::utc());
    run.cancel();
    QVERIFY(!run.isRunning());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(run.result(), before);
    run.cancel();
    QCOMPARE(ended.size(), 1);
}

void TestListingRun::missingFile()
{
    const QTemporaryDir folder;
    ListingRun run;
    run.setJob(jobFor("csv"), {});
    const QSignalSpy failed(&run, &ListingRun::failed);
    const QString path = folder.filePath(u"nothing.txt"_s);
    run.readFile(path, QTimeZone::utc());
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().toString(), path);
    QVERIFY(!run.result());
}

void TestListingRun::pureFunctionEnds()
{
    const auto listing
        = std::make_shared<const listing::Listing>(listing::readListing(QByteArray("k.csv\n").repeated(20'000)));
    const explain::Evaluator evaluator(jobFor("csv"), {});
    int calls = 0;
    const auto result = session::tryListing(listing, {}, evaluator, [&](qint64, qint64) { return ++calls < 3; });
    QVERIFY(!result);
    QCOMPARE(calls, 3);
}

JOBSCOPE_TEST_MAIN(TestListingRun)
#include "tst_listingrun.moc"
