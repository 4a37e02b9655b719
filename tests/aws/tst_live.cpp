// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/sourcefixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace jobscope;
using ports::CallErrorKind;
using test::Connection;

namespace {

const QByteArray s_created = R"({"jobId":"7","eventType":"JOB_CREATED","occurredAt":"2024-05-14T10:00:00.5Z"})";
const QByteArray s_denied
    = R"({"jobId":"7","eventType":"BUCKET_ACCESS_DENIED","affectedAccount":"444455556666",)"
      R"("affectedResource":{"type":"S3_BUCKET_NAME","value":"logs"},"description":"No access €"})";
const QByteArray s_usage
    = R"({"accountId":"1","usage":[{"type":"DATA_INVENTORY_EVALUATION"},{"type":"SENSITIVE_DATA_DISCOVERY",)"
      R"("serviceLimit":{"isServiceLimited":true,"unit":"TERABYTES","value":5}}]})";

/** Waits for the one end of a look-up. */
template <typename T, typename Ask> Expected<T, ports::CallError> result(Ask ask)
{
    std::optional<Expected<T, ports::CallError>> got;
    const auto operation = ask([&got](Expected<T, ports::CallError> answer) { got = std::move(answer); });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20'000))
        return tl::make_unexpected(ports::CallError{});
    return *std::move(got);
}

} // namespace

/** What is looked up beyond the jobs' own answers. */
class TestLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_at = std::make_unique<Connection>();
        m_source = std::make_unique<aws::MacieSource>(test::sourceOf(*m_at));
        m_live = m_source->liveFacts();
        QVERIFY(m_live);
    }
    void cleanup()
    {
        m_live.reset();
        m_source.reset();
        m_at.reset();
    }

    void customIdentifiers();
    void allowLists();
    void managedIdentifiersOfAllPages();
    void answersAreShown();
    void pagesThatComeAgain();
    void buckets();
    void runLog();
    void noRunLog();
    void findingsQuotasAndRepository();
    void noPathButItsOwn_data();
    void noPathButItsOwn();
    void outlivesItsSource();

private:
    std::unique_ptr<Connection> m_at;
    std::unique_ptr<aws::MacieSource> m_source;
    std::shared_ptr<ports::LiveFacts> m_live;
};

void TestLive::customIdentifiers()
{
    m_at->standIn.live.customIdentifiers
        = {R"({"id":"a","name":"Kundennummer \u20ac","deleted":false})", R"({"id":"b","name":"Old","deleted":true})"};
    using Answer = std::vector<job::CustomIdentifier>;
    const auto got = result<Answer>([this](auto end) {
        return m_live->customIdentifiers({u"a"_s, u"b"_s, u"c"_s}, end);
    });
    QVERIFY(got);
    QVERIFY((*got
        == Answer{
            {u"a"_s, u"Kundennummer €"_s, false, true}, {u"b"_s, u"Old"_s, true, true}, {u"c"_s, {}, false, false}}));
}

void TestLive::allowLists()
{
    m_at->standIn.live.allowLists = {R"({"id":"a","name":"Cards","status":{"code":"OK"}})",
        R"({"id":"b/../c","name":"Phones","status":{"code":"S3_OBJECT_EMPTY","description":"It is empty."}})",
        R"({"id":"d","name":"New"})"};
    const auto all = result<std::vector<job::AllowList>>([this](auto end) { return m_live->allowLists(end); });
    QVERIFY(all);
    QCOMPARE(all->size(), size_t{3});
    QVERIFY((all->at(2) == job::AllowList{u"d"_s, u"New"_s, {}, {}}));
    const auto one = result<job::AllowList>([this](auto end) { return m_live->allowList(u"b/../c"_s, end); });
    QVERIFY(one);
    QVERIFY((*one == job::AllowList{u"b/../c"_s, u"Phones"_s, u"S3_OBJECT_EMPTY"_s, u"It is empty."_s}));
    QCOMPARE(m_at->server.received().last().path, QByteArray("/allow-lists/b%2F..%2Fc"));
    const auto none = result<job::AllowList>([this](auto end) { return m_live->allowList(u"z"_s, end); });
    QVERIFY(!none && none.error().kind == CallErrorKind::NotFound);
}

void TestLive::managedIdentifiersOfAllPages()
{
    for (const char* id : {"A", "B", "C", "D", "E"})
        m_at->standIn.live.managedIdentifiers += R"({"id":")" + QByteArray(id) + R"(","category":"CREDENTIALS"})";
    const auto got
        = result<std::vector<job::ManagedIdentifier>>([this](auto end) { return m_live->managedIdentifiers(end); });
    QVERIFY(got);
    QCOMPARE(got->size(), size_t{5});
    QCOMPARE(got->back().id, u"E"_s);
    QCOMPARE(m_at->server.received().size(), qsizetype{3});
}

void TestLive::answersAreShown()
{
    for (const char* id : {"A", "B", "C"})
        m_at->standIn.live.managedIdentifiers += R"({"id":")" + QByteArray(id) + R"(","category":"CREDENTIALS"})";
    std::vector<job::Answer> shown;
    m_live->setWitness([&](job::Answer answer) { shown.push_back(std::move(answer)); });
    auto operation = m_live->managedIdentifiers([&](const auto&) { shown.emplace_back(); });
    m_live->setWitness({}); // of look-ups that begin from now on
    const auto other = result<job::ResultsRepository>([this](auto end) { return m_live->resultsRepository(end); });
    QVERIFY(other);
    QTRY_COMPARE(shown.size(), size_t{3}); // two pages, then the end
    for (const job::Answer& answer : {shown[0], shown[1]}) {
        QCOMPARE(answer.operation, u"ListManagedDataIdentifiers"_s);
        QCOMPARE(answer.origin, job::Origin::Aws);
        QCOMPARE(answer.region, m_source->info().region);
        QVERIFY(!answer.requestId.isEmpty() && answer.receivedAt && answer.endpoint.startsWith(u"http"));
        QVERIFY(answer.bytes.startsWith('{') && answer.utf8 == answer.bytes);
    }
    QVERIFY(shown[0].bytes.contains("nextToken") && !shown[1].bytes.contains("nextToken"));
    QVERIFY(shown[2].operation.isEmpty());
}

void TestLive::pagesThatComeAgain()
{
    m_at->standIn.live.repeatsPages = true;
    const auto got
        = result<std::vector<job::ManagedIdentifier>>([this](auto end) { return m_live->managedIdentifiers(end); });
    QVERIFY(!got && got.error().kind == CallErrorKind::BadAnswer);
    QCOMPARE(got.error().operation, u"ListManagedDataIdentifiers"_s);
    QCOMPARE(m_at->server.received().size(), qsizetype{2});
}

void TestLive::buckets()
{
    for (const char* name : {"a", "b", "c"}) {
        const QByteArray head = R"({"accountId":"111122223333","bucketName":")" + QByteArray(name);
        m_at->standIn.live.matchingBuckets += head
            + R"(","objectCount":5,"sizeInBytes":5000000000,"classifiableObjectCount":4,"classifiableSizeInBytes":4,)"
              R"("unclassifiableObjectCount":{"total":1}})";
        m_at->standIn.live.buckets += head
            + R"(","publicAccess":{"effectivePermission":"PUBLIC"},"sharedAccess":"EXTERNAL","errorCode":"ACCESS_DENIED",)"
              R"("tags":[{"key":"k","value":"v"},{"key":"e","value":""}]})";
    }
    using Answer = std::vector<job::BucketNow>;
    const QByteArray criteria = R"({ "includes": {"and": []} })";
    QList<qsizetype> counts;
    const auto count = [&counts](qsizetype soFar) { counts += soFar; };
    const auto matching = result<Answer>([&](auto end) { return m_live->matchingBuckets(criteria, count, end); });
    QVERIFY(matching);
    QCOMPARE(matching->size(), size_t{3});
    QCOMPARE(matching->back().name, u"c"_s);
    QCOMPARE(matching->back().bytes, qint64{5'000'000'000});
    QCOMPARE(matching->back().unreadableObjects, qint64{1});
    QVERIFY(m_at->server.received().last().body.contains(criteria)); // on each page
    QCOMPARE(counts, QList<qsizetype>{2});
    const auto all = result<Answer>([this](auto end) { return m_live->allBuckets({}, end); });
    QVERIFY(all);
    QCOMPARE(all->size(), size_t{3});
    const job::BucketNow& first = all->front();
    QVERIFY(first.effectivePermission == u"PUBLIC"_s && first.sharedAccess == u"EXTERNAL"_s);
    QVERIFY((first.tags == QMap<QString, QString>{{u"k"_s, u"v"_s}, {u"e"_s, {}}}));
    QCOMPARE(first.errorCode, u"ACCESS_DENIED"_s);
}

void TestLive::runLog()
{
    m_at->standIn.live.logs["7"] = {s_created, s_denied, "no JSON at all"};
    const auto got = result<job::RunLog>(
        [this](auto end) { return m_live->runLog(job::JobId(u"7"_s), job::Instant(1'500ms), {}, end); });
    QVERIFY(got && got->isThere && !got->isCut);
    QCOMPARE(got->events.size(), size_t{3});
    QCOMPARE(got->events[0].type, u"JOB_CREATED"_s);
    QVERIFY(got->events[0].occurredAt == job::parseInstant(u"2024-05-14T10:00:00.5Z", job::InstantForm::Lenient)->at);
    QCOMPARE(got->events[1].accountId, u"444455556666"_s);
    QCOMPARE(got->events[1].resource, u"logs"_s);
    QCOMPARE(got->events[1].description, u"No access €"_s);
    QVERIFY(got->events[2].type.isEmpty() && got->events[2].occurredAt == job::Instant(2ms));
    QCOMPARE(got->events[2].raw, QByteArray("no JSON at all"));
    const test::Received last = m_at->server.received().last();
    QCOMPARE(last.header("Content-Type"), QByteArray("application/x-amz-json-1.1"));
    QCOMPARE(last.body,
        QByteArray(R"({"logGroupName":"/aws/macie/classificationjobs","logStreamNames":["7"],"startTime":1500,)"
                   R"("nextToken":"page 2"})"));
}

void TestLive::noRunLog()
{
    const auto got
        = result<job::RunLog>([this](auto end) { return m_live->runLog(job::JobId(u"8"_s), job::Instant(), {}, end); });
    QVERIFY(got && !got->isThere && got->events.empty());
}

void TestLive::findingsQuotasAndRepository()
{
    auto& live = m_at->standIn.live;
    live.findings = {R"({"groupKey":"High","count":12})"};
    const auto counts = result<std::vector<job::FindingCount>>(
        [this](auto end) { return m_live->findingCounts(job::JobId(u"7"_s), end); });
    QVERIFY((counts && *counts == std::vector<job::FindingCount>{{u"High"_s, 12}}));
    QVERIFY(
        m_at->server.received().last().body.contains(R"({"criterion":{"classificationDetails.jobId":{"eq":["7"]}}})"));

    live.usage = {s_usage, R"({"accountId":"2","usage":[]})", s_usage};
    using Quotas = std::vector<job::JobQuota>;
    const auto quotas = result<Quotas>([this](auto end) { return m_live->jobQuotas(end); });
    QVERIFY((quotas && *quotas == Quotas{{u"1"_s, true, 5}, {u"1"_s, true, 5}}));

    const auto some = result<job::ResultsRepository>([this](auto end) { return m_live->resultsRepository(end); });
    QVERIFY((some && *some == job::ResultsRepository{u"results"_s, u"macie/"_s}));
    live.repository = "{}";
    const auto none = result<job::ResultsRepository>([this](auto end) { return m_live->resultsRepository(end); });
    QVERIFY(none && none->bucketName.isEmpty());
}

void TestLive::noPathButItsOwn_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("nothing") << QString();
    QTest::newRow("here") << u"."_s;
    QTest::newRow("above") << u".."_s;
}

void TestLive::noPathButItsOwn()
{
    QFETCH(QString, id);
    const auto got = result<job::AllowList>([&](auto end) { return m_live->allowList(id, end); });
    QVERIFY(!got && got.error().kind == CallErrorKind::NotFound);
    QCOMPARE(m_at->server.received().size(), qsizetype{0});
}

void TestLive::outlivesItsSource()
{
    m_source.reset();
    const auto got = result<std::vector<job::AllowList>>([this](auto end) { return m_live->allowLists(end); });
    QVERIFY(got && got->empty());
}

JOBSCOPE_TEST_MAIN(TestLive)

#include "tst_live.moc"
