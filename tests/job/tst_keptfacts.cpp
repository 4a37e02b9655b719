// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/keptfacts.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::job;

/** Answers beside a job's own, read again. */
class TestKeptFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void identifiers();
    void allowLists_data();
    void allowLists();
    void bucketsOfAllPages();
    void bucketsNeedATime();
    void runs_data();
    void runs();
    void ofTheAccount();
    void nothingOfOthers();
    void notOfAListEntry();
    void broken_data();
    void broken();

private:
    using Answers = KeptFacts::Answers;

    static std::shared_ptr<const Answer> answer(const QString& operation, const QByteArray& json, int minute = 0)
    {
        Answer answer;
        answer.bytes = answer.utf8 = json;
        answer.operation = operation;
        answer.receivedAt = test::someTime() + std::chrono::minutes(minute);
        return std::make_shared<const Answer>(std::move(answer));
    }

    static Job job(const QByteArray& members)
    {
        return test::jobFromJson(R"({"jobId":"a","jobType":"ONE_TIME","s3JobDefinition":{},)" + members + '}');
    }

    static LiveFacts factsOf(const Job& job, const Answers& answers)
    {
        KeptFacts kept;
        const auto facts = kept.of(job, answers);
        if (!facts)
            qFatal("%s", qPrintable(facts.error().error.expected));
        return **facts;
    }
};

void TestKeptFacts::identifiers()
{
    const Job named = job(R"("customDataIdentifierIds":["c2","gone","c1","unasked"])");
    const Answers answers{
        answer(u"BatchGetCustomDataIdentifiers"_s,
            R"({"customDataIdentifiers":[{"id":"c1","name":"One"},{"id":"other","name":"Of another job"}]})"),
        answer(u"BatchGetCustomDataIdentifiers"_s,
            R"({"customDataIdentifiers":[{"id":"c2","name":"Two","deleted":true}],"notFoundIdentifierIds":["gone"]})"),
    };
    const LiveFacts facts = factsOf(named, answers);
    const std::vector<CustomIdentifier> expected{
        {u"c2"_s, u"Two"_s, true, true}, {u"gone"_s, {}, false, false}, {u"c1"_s, u"One"_s, false, true}};
    QVERIFY(facts.customIdentifiers.value == expected);
    QVERIFY(facts.answers == answers);
    QVERIFY(!facts.allowLists.value && !facts.managedIdentifiers.value && !facts.resultsRepository.value);
}

void TestKeptFacts::allowLists_data()
{
    QTest::addColumn<QStringList>("operations");
    QTest::addColumn<QStringList>("expected");
    const QString one = u"GetAllowList"_s;
    const QString all = u"ListAllowLists"_s;
    QTest::newRow("each asked for") << QStringList{one} << QStringList{u"l1 One OK true"_s};
    QTest::newRow("names alone") << QStringList{all} << QStringList{u"l2   false"_s, u"l1 One  true"_s};
    QTest::newRow("one refused, then names")
        << QStringList{one, all} << QStringList{u"l2   false"_s, u"l1 One OK true"_s};
    QTest::newRow("none") << QStringList() << QStringList();
}

void TestKeptFacts::allowLists()
{
    QFETCH(QStringList, operations);
    QFETCH(QStringList, expected);
    Answers answers;
    for (const QString& operation : operations) {
        answers.push_back(answer(operation,
            operation == u"GetAllowList" ? R"({"id":"l1","name":"One","status":{"code":"OK"}})"
                                         : R"({"allowLists":[{"id":"l1","name":"One"},{"id":"l3","name":"Three"}]})"));
    }
    QStringList found;
    for (const AllowList& list :
        factsOf(job(R"("allowListIds":["l2","l1"])"), answers).allowLists.value.value_or(std::vector<AllowList>()))
        found += u"%1 %2 %3 %4"_s.arg(list.id, list.name, list.status, list.isFound ? u"true"_s : u"false"_s);
    QCOMPARE(found, expected);
}

void TestKeptFacts::bucketsOfAllPages()
{
    const Answers answers{
        answer(u"DescribeBuckets"_s,
            R"({"buckets":[{"accountId":"1","bucketName":"x","objectCount":3}],"nextToken":"n"})"),
        answer(u"SearchResources"_s,
            R"({"matchingResources":[{"matchingBucket":{"accountId":"1","bucketName":"y","sizeInBytes":7}}]})"),
        answer(u"DescribeBuckets"_s, R"({"buckets":[{"accountId":"1","bucketName":"y"}]})", 2),
    };
    KeptFacts kept;
    const Job described = job(R"("name":"n")");
    const auto facts = kept.of(described, answers);
    QVERIFY(facts);
    const auto all = (*facts)->allBuckets.value.value();
    QCOMPARE(all->buckets.size(), size_t{2});
    QCOMPARE(all->buckets[0].objects, qint64{3});
    QCOMPARE(all->buckets[1].name, u"y"_s);
    QVERIFY(all->asOf == test::someTime() + std::chrono::minutes(2));
    const auto matching = (*facts)->matchingBuckets.value.value();
    QCOMPARE(matching->buckets.size(), size_t{1});
    QCOMPARE(matching->buckets[0].bytes, qint64{7});
    QVERIFY(matching->asOf == test::someTime());
    // There may be many, of which each job has the same.
    const auto again = kept.of(described, {answers[0], answers[2]});
    QVERIFY(again && (*again)->allBuckets.value.value() == all);
}

/** Nobody could say when the buckets were like that. */
void TestKeptFacts::bucketsNeedATime()
{
    Answer timeless = *answer(u"DescribeBuckets"_s, R"({"buckets":[{"accountId":"1","bucketName":"x"}]})");
    timeless.receivedAt.reset();
    const auto facts = factsOf(job(R"("name":"n")"), {std::make_shared<const Answer>(timeless)});
    QVERIFY(!facts.allBuckets.value);
}

void TestKeptFacts::runs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("events");
    QTest::addColumn<bool>("isCut");
    const QByteArray event = R"({"timestamp":1,"message":"{\"eventType\":\"JOB_CREATED\",)"
                             R"(\"occurredAt\":\"2026-08-20T10:00:00Z\"}"})";
    QTest::newRow("all") << QByteArray(R"({"events":[)" + event + "]}") << 1 << false;
    QTest::newRow("more of them") << QByteArray(R"({"events":[)" + event + ',' + event + R"(],"nextToken":"n"})") << 2
                                  << true;
    QTest::newRow("none, since a time that was not kept") << QByteArray(R"({"events":[]})") << 0 << false;
}

void TestKeptFacts::runs()
{
    QFETCH(QByteArray, json);
    QFETCH(int, events);
    QFETCH(bool, isCut);
    const LiveFacts facts = factsOf(job(R"("name":"n")"),
        {answer(u"FilterLogEvents"_s, json),
            answer(u"GetFindingStatistics"_s, R"({"countsByGroup":[{"groupKey":"High","count":4}]})")});
    QCOMPARE(facts.findings.value.value(), (std::vector<FindingCount>{{u"High"_s, 4}}));
    QCOMPARE(facts.runLog.value.has_value(), events > 0);
    if (events == 0)
        return;
    const RunLog& log = **facts.runLog.value;
    QCOMPARE(int(log.events.size()), events);
    QCOMPARE(log.isCut, isCut);
    QVERIFY(log.isThere);
    QCOMPARE(isoInstant(log.since), u"2026-08-20T10:00:00Z"_s);
}

void TestKeptFacts::ofTheAccount()
{
    const LiveFacts facts = factsOf(job(R"("name":"n")"),
        {answer(u"ListManagedDataIdentifiers"_s,
             R"({"items":[{"id":"CREDIT_CARD_NUMBER","category":"FINANCIAL_INFORMATION"}],"nextToken":"n"})"),
            answer(u"ListManagedDataIdentifiers"_s, R"({"items":[{"id":"NAME","category":"PERSONAL_INFORMATION"}]})"),
            answer(u"GetUsageStatistics"_s,
                R"({"records":[{"accountId":"1","usage":[{"type":"SENSITIVE_DATA_DISCOVERY",
                    "serviceLimit":{"isServiceLimited":true,"unit":"TERABYTES","value":5}}]}]})"),
            answer(u"GetClassificationExportConfiguration"_s,
                R"({"configuration":{"s3Destination":{"bucketName":"results","keyPrefix":"p"}}})")});
    QCOMPARE(facts.managedIdentifiers.value.value().size(), size_t{2});
    QVERIFY((facts.quotas.value == std::vector<JobQuota>{{u"1"_s, true, 5}}));
    QVERIFY((facts.resultsRepository.value == ResultsRepository{u"results"_s, u"p"_s}));
}

void TestKeptFacts::nothingOfOthers()
{
    const LiveFacts facts = factsOf(job(R"("name":"n")"),
        {answer(u"GetSomethingLater"_s, R"({"this":"version does not know"})"),
            answer(
                u"BatchGetCustomDataIdentifiers"_s, R"({"customDataIdentifiers":[{"id":"other","name":"Other"}]})")});
    QVERIFY(!facts.customIdentifiers.value);
    QCOMPARE(facts.answers.size(), size_t{2});
}

void TestKeptFacts::notOfAListEntry()
{
    const LiveFacts facts = factsOf(test::jobFromJson(R"({"jobId":"a","bucketDefinitions":[]})"),
        {answer(u"GetClassificationExportConfiguration"_s, "{}")});
    QVERIFY(facts == LiveFacts());
}

void TestKeptFacts::broken_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* operation, const QByteArray& json, const QString& pointer) {
        QTest::newRow(operation) << QString::fromLatin1(operation) << json << pointer;
    };
    row("BatchGetCustomDataIdentifiers", R"({"customDataIdentifiers":[{"id":5}]})", u"/customDataIdentifiers/0/id"_s);
    row("GetAllowList", R"({"name":"x"})", u""_s);
    row("ListAllowLists", R"({"allowLists":{}})", u"/allowLists"_s);
    row("ListManagedDataIdentifiers", "not JSON", u""_s);
    row("SearchResources", R"({"matchingResources":[{"matchingBucket":{"accountId":1}}]})",
        u"/matchingResources/0/matchingBucket/accountId"_s);
    row("DescribeBuckets", R"({"buckets":1})", u"/buckets"_s);
    row("FilterLogEvents", R"({"events":[{}]})", u"/events/0"_s);
    row("GetFindingStatistics", R"({"countsByGroup":""})", u"/countsByGroup"_s);
    row("GetUsageStatistics", "{}", u""_s);
    row("GetClassificationExportConfiguration", R"({"configuration":{"s3Destination":{}}})",
        u"/configuration/s3Destination"_s);
}

void TestKeptFacts::broken()
{
    QFETCH(QString, operation);
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    KeptFacts kept;
    const auto bad = answer(operation, json);
    const auto facts = kept.of(job(R"("name":"n")"), {answer(u"GetSomethingLater"_s, "{}"), bad});
    QVERIFY(!facts);
    QCOMPARE(facts.error().answer, bad);
    QCOMPARE(facts.error().error.pointer, pointer);
}

JOBSCOPE_TEST_MAIN(TestKeptFacts)
#include "tst_keptfacts.moc"
