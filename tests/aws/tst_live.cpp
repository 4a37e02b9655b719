// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/sourcefixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using test::Connection;

namespace {

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
    void pagesThatComeAgain();
    void buckets();
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
    const auto matching = result<Answer>([&](auto end) { return m_live->matchingBuckets(criteria, end); });
    QVERIFY(matching);
    QCOMPARE(matching->size(), size_t{3});
    QCOMPARE(matching->back().name, u"c"_s);
    QCOMPARE(matching->back().bytes, qint64{5'000'000'000});
    QCOMPARE(matching->back().unreadableObjects, qint64{1});
    QVERIFY(m_at->server.received().last().body.contains(criteria)); // on each page
    const auto all = result<Answer>([this](auto end) { return m_live->allBuckets(end); });
    QVERIFY(all);
    QCOMPARE(all->size(), size_t{3});
    const job::BucketNow& first = all->front();
    QVERIFY(first.effectivePermission == u"PUBLIC"_s && first.sharedAccess == u"EXTERNAL"_s);
    QVERIFY((first.tags == QMap<QString, QString>{{u"k"_s, u"v"_s}, {u"e"_s, {}}}));
    QCOMPARE(first.errorCode, u"ACCESS_DENIED"_s);
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
