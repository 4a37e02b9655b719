// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkrun.h"
#include "explain/explanation.h"
#include "explain/language.h"
#include "explain/output.h"
#include "support/jobfactory.h"
#include "support/jobs.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace jobscope;

using Change = std::function<void(job::LiveFacts&)>;
Q_DECLARE_METATYPE(Change)

/** What is said with answers of AWS beyond the job's own. */
class TestLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void checks_data();
    void checks();
    void nothingWithoutAnswers();
    void categories();
    void namesInJson();
    void bucketsNow();
    void bucketChecks();
};

namespace {

const QByteArray s_ids = R"("managedDataIdentifierSelector":"INCLUDE","managedDataIdentifierIds":["A","B"],
    "customDataIdentifierIds":["c"],"allowListIds":["l"],)";

job::LiveFacts answers()
{
    job::LiveFacts facts;
    facts.customIdentifiers.value = {{u"c"_s, u"Customer"_s, false, true}};
    facts.allowLists.value = {{u"l"_s, u"Cards"_s, u"OK"_s, {}, true}};
    facts.managedIdentifiers.value = {{u"A"_s, u"CREDENTIALS"_s}, {u"B"_s, u"CREDENTIALS"_s}, {u"C"_s, {}}};
    return facts;
}

QStringList liveFindings(const job::Job& job, const job::LiveFacts& facts)
{
    QStringList names;
    for (const explain::Finding& finding : explain::runChecks(job, {}, test::someTime(), facts)) {
        if (finding.info().category == explain::CheckCategory::Live)
            names += QString::fromLatin1(finding.info().name) + u' ' + finding.pointers.front();
    }
    return names;
}

} // namespace

void TestLive::checks_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, Change change, const QString& found) {
        QTest::newRow(name) << std::move(change) << found;
    };
    row("all is well", [](job::LiveFacts&) {}, {});
    row(
        "the list holds all there is", [](job::LiveFacts& facts) { facts.managedIdentifiers.value->pop_back(); },
        u"frozen-identifier-list /managedDataIdentifierSelector"_s);
    row(
        "the list holds one more", [](job::LiveFacts& facts) { facts.managedIdentifiers.value->resize(1); },
        u"frozen-identifier-list /managedDataIdentifierSelector"_s);
    row("there is none at all", [](job::LiveFacts& facts) { facts.managedIdentifiers.value->clear(); }, {});
    row(
        "deleted", [](job::LiveFacts& facts) { facts.customIdentifiers.value->front().isDeleted = true; },
        u"custom-identifier-missing /customDataIdentifierIds/0"_s);
    row(
        "not found", [](job::LiveFacts& facts) { facts.customIdentifiers.value->front().isFound = false; },
        u"custom-identifier-missing /customDataIdentifierIds/0"_s);
    row(
        "list gone", [](job::LiveFacts& facts) { facts.allowLists.value->front().isFound = false; },
        u"allow-list-unusable /allowListIds/0"_s);
    row(
        "list cannot be read",
        [](job::LiveFacts& facts) { facts.allowLists.value->front().status = u"UNKNOWN_ERROR"_s; },
        u"allow-list-unusable /allowListIds/0"_s);
    row("status not told", [](job::LiveFacts& facts) { facts.allowLists.value->front().status.clear(); }, {});
}

void TestLive::checks()
{
    QFETCH(Change, change);
    QFETCH(QString, found);
    job::LiveFacts facts = answers();
    change(facts);
    QCOMPARE(liveFindings(test::details(u"1"_s, s_ids), facts).join(u'|'), found);
}

void TestLive::nothingWithoutAnswers()
{
    const job::Job job = test::details(u"1"_s, s_ids);
    const explain::Language english;
    QCOMPARE(liveFindings(job, {}), QStringList());
    const auto plain = explain::explain(job, {}, test::someTime());
    QVERIFY(plain.names.empty());
    QVERIFY(!explain::toPlainText(job, plain, english).contains(u"By name"));
    QVERIFY(!explain::toJson(job, plain, english).contains("\"names\""));
}

void TestLive::categories()
{
    const explain::Language english;
    const auto explanation = explain::explain(test::details(u"1"_s,
                                                  R"("managedDataIdentifierSelector":"EXCLUDE",
        "managedDataIdentifierIds":["A","C","Z","B"],)"),
        {}, test::someTime(), answers());
    QCOMPARE(explain::plain(explanation.identifiers.front().text, english),
        u"All of Macie's own data types except the 4 listed. Listed are, by category, credentials: A, B; not on AWS's "
        "list: C, Z."_s);
}

void TestLive::namesInJson()
{
    const job::Job job = test::details(u"1"_s, s_ids);
    const explain::Language english;
    const auto document
        = json::Document::parse(explain::toJson(job, explain::explain(job, {}, test::someTime(), answers()), english));
    QVERIFY(document);
    QStringList said;
    for (const auto& named : document->at(u"/identifiers/names")->children())
        said += named.member(u"pointer")->toString() + u' ' + named.member(u"id")->toString() + u' '
            + named.member(u"text")->toString();
    QCOMPARE(said,
        QStringList({u"/customDataIdentifierIds/0 c \"Customer\""_s, u"/allowListIds/0 l \"Cards\""_s,
            u"/managedDataIdentifierIds/0 A credentials"_s, u"/managedDataIdentifierIds/1 B credentials"_s}));
}

namespace {

job::BucketNow bucketNow(const QString& name, const QMap<QString, QString>& tags)
{
    job::BucketNow bucket;
    bucket.accountId = u"111122223333"_s;
    bucket.name = name;
    bucket.effectivePermission = u"NOT_PUBLIC"_s;
    bucket.sharedAccess = u"NOT_SHARED"_s;
    bucket.tags = tags;
    bucket.objects = 10;
    bucket.bytes = 5 << 20;
    bucket.readableObjects = 8;
    bucket.unreadableObjects = 2;
    return bucket;
}

job::Fact<job::SharedBuckets> sharedBuckets(std::vector<job::BucketNow> buckets)
{
    return {std::make_shared<const job::BucketsNow>(job::BucketsNow{std::move(buckets), test::someTime()}), {}};
}

} // namespace

void TestLive::bucketsNow()
{
    const explain::Language english;
    const job::Job job = test::details(u"1"_s, R"("s3JobDefinition":{"bucketCriteria":{"excludes":{"and":[
        {"simpleCriterion":{"key":"S3_BUCKET_NAME","comparator":"EQ","values":["a","b"]}},
        {"tagCriterion":{"comparator":"EQ","tagValues":[{"key":"k"}]}}]}}},)");
    const auto all = [] {
        return std::vector<job::BucketNow>{bucketNow(u"a"_s, {{u"k"_s, u"v"_s}}), bucketNow(u"b"_s, {}),
            bucketNow(u"c"_s, {{u"k"_s, u"v"_s}}), bucketNow(u"d"_s, {})};
    };
    const auto said = [&](std::vector<job::BucketNow> matching, const explain::Readings& readings) {
        job::LiveFacts facts;
        facts.matchingBuckets = sharedBuckets(std::move(matching));
        facts.allBuckets = sharedBuckets(all());
        QStringList texts;
        for (const auto& statement : explain::explain(job, readings, test::someTime(), facts).bucketsNow)
            texts += explain::plain(statement.text, english);
        return texts;
    };
    // Excludes that have to hold together leave out a alone, those that hold by themselves all but d.
    const QStringList together = said({all()[1], all()[2], all()[3]}, {});
    QCOMPARE(together.size(), 2);
    QCOMPARE(together[0],
        u"AWS finds 3 buckets that meet the criteria now (as of 2026-08-27 14:00:12 UTC). They hold 30 objects, 15 "
        u"MiB, "
        "of which Macie can read 24. This is not what a past run used, and each object still has to meet the other "
        "conditions."_s);
    QCOMPARE(together[1],
        u"This explanation and AWS agree on all 4 buckets that Macie knows. AWS's answer speaks against the reading "
        "exclude-join=any: only 2 of 4 agree."_s);
    QCOMPARE(said({all()[3]}, {})[1],
        u"This explanation and AWS agree on 2 of 4 buckets that Macie knows; they differ on \"b\", \"c\". AWS's answer "
        "supports the reading exclude-join=any: 4 of 4 agree."_s);
    explain::Readings settled;
    settled.settle(u"exclude-join=any");
    QCOMPARE(said({all()[3]}, settled)[1], u"This explanation and AWS agree on all 4 buckets that Macie knows."_s);
}

void TestLive::bucketChecks()
{
    const job::Job criteria = test::details(u"1"_s, R"("s3JobDefinition":{"bucketCriteria":{}},)");
    job::LiveFacts facts;
    facts.matchingBuckets = sharedBuckets({});
    const QString place = u"/s3JobDefinition/bucketCriteria"_s;
    QCOMPARE(liveFindings(criteria, facts), QStringList{u"no-bucket-matches "_s + place});
    job::BucketNow bucket = bucketNow(u"a"_s, {});
    facts.matchingBuckets = sharedBuckets({bucket});
    QCOMPARE(liveFindings(criteria, facts), QStringList());
    bucket.unreadableObjects = 6;
    facts.matchingBuckets = sharedBuckets({bucket});
    QCOMPARE(liveFindings(criteria, facts), QStringList{u"mostly-unreadable "_s + place});

    const job::Job listed = test::details(u"1"_s,
        R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["a","b","c"]},
        {"accountId":"444455556666","buckets":["a"]}]},)");
    job::BucketNow denied = bucketNow(u"b"_s, {});
    denied.errorCode = u"ACCESS_DENIED"_s;
    facts = {};
    facts.allBuckets = sharedBuckets({bucket, denied});
    const auto said = explain::explain(listed, {}, test::someTime(), facts).bucketsNow;
    QCOMPARE(explain::plain(said.front().text, explain::Language()),
        u"Macie knows 2 of the 4 listed buckets now (as of 2026-08-27 14:00:12 UTC)."_s);
    QCOMPARE(liveFindings(listed, facts),
        QStringList({u"bucket-unknown /s3JobDefinition/bucketDefinitions/0/buckets/2"_s,
            u"bucket-unknown /s3JobDefinition/bucketDefinitions/0/buckets/1"_s,
            u"account-not-member /s3JobDefinition/bucketDefinitions/1/accountId"_s}));

    const job::Job tags = test::details(u"1"_s, R"("s3JobDefinition":{"bucketCriteria":{"includes":{"and":[
        {"tagCriterion":{"comparator":"NE","tagValues":[{"key":"k"}]}}]}}},)");
    facts.allBuckets = sharedBuckets(std::vector<job::BucketNow>(10'000, bucket));
    QCOMPARE(liveFindings(tags, facts), QStringList());
    facts.allBuckets = sharedBuckets(std::vector<job::BucketNow>(10'001, bucket));
    QCOMPARE(liveFindings(tags, facts),
        QStringList{u"many-buckets-ne-tag /s3JobDefinition/bucketCriteria/includes/and/0"_s});
}

JOBSCOPE_TEST_MAIN(TestLive)
#include "tst_live.moc"
