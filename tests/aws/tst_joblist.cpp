// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/sourcefixture.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using test::Connection;
using test::Received;
using Reply = test::TestServer::Reply;

/** Listing the jobs of an account and Region. */
class TestJobList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void nothingIsContactedUnasked();
    void pages();
    void tenThousand();
    void answersAreExact();
    void noJobs();
    void macieIsOff();
    void identityAlone();
    void identityMayFail();
    void repeatedToken();
    void errorKeepsPages();
    void cancelledFromWithinAPage();
    void outlivesItsSource();
};

void TestJobList::nothingIsContactedUnasked()
{
    Connection at;
    const auto source = test::sourceOf(at);
    QCOMPARE(source.info().name, u"work"_s);
    QVERIFY(source.info().account.isEmpty());
    QTest::qWait(0);
    QCOMPARE(at.server.openConnections(), 0);
}

void TestJobList::pages()
{
    Connection at;
    for (int i = 0; i < 10; ++i)
        at.standIn.jobs += test::jobOf(i);
    auto source = test::sourceOf(at);
    test::Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QCOMPARE(heard.events, QStringList());
    QTRY_VERIFY(heard.events.contains(u"end"));
    QVERIFY(!heard.error);
    QCOMPARE(heard.events, QStringList({u"4"_s, u"4"_s, u"2"_s, u"end"_s}));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(heard.jobs[static_cast<size_t>(i)].id().text().toUtf8(), test::idOf(i));
    QCOMPARE(source.info().account.text(), u"111122223333"_s);
    QCOMPARE(source.info().identity, u"arn:aws:iam::111122223333:user/me"_s);
    QVERIFY(!source.info().clockSkew);
    QCOMPARE(heard.jobs[0].account().text(), u"111122223333"_s);

    // Whose account it is need not be asked again.
    const auto requests = at.server.received().size();
    const auto again = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events.count(u"end"_s), 2);
    QCOMPARE(at.server.received().size() - requests, qsizetype{3});
}

void TestJobList::tenThousand()
{
    constexpr int count = 10'000;
    Connection at;
    at.standIn.pageSize = 100;
    for (int i = 0; i < count; ++i)
        at.standIn.jobs += test::jobOf(i);
    auto source = test::sourceOf(at);
    test::Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_VERIFY_WITH_TIMEOUT(heard.events.contains(u"end"), 60'000);
    QVERIFY(!heard.error);
    QCOMPARE(heard.events.size(), qsizetype{count / 100 + 1});
    QCOMPARE(heard.jobs.size(), size_t{count});
    QCOMPARE(heard.jobs.back().id().text().toUtf8(), test::idOf(count - 1));
    QVERIFY2(at.server.openConnections() <= 2, QByteArray::number(at.server.openConnections()).constData());
}

void TestJobList::answersAreExact()
{
    Connection at;
    at.standIn.jobs = {test::jobOf(0), test::jobOf(1)};
    at.clock.offset = -std::chrono::hours{1};
    auto source = test::sourceOf(at);
    test::Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.jobs.size(), size_t{2});
    const auto& answer = heard.jobs[1].answer;
    QVERIFY(answer.origin == job::Origin::Aws);
    QCOMPARE(answer.source, u"work"_s);
    QCOMPARE(answer.callerArn, u"arn:aws:iam::111122223333:user/me"_s);
    QCOMPARE(answer.operation, u"ListClassificationJobs"_s);
    QCOMPARE(answer.endpoint, QString::fromLatin1(at.macie.url()));
    QCOMPARE(answer.elementPointer, u"/items/1"_s);
    QCOMPARE(answer.requestId, u"11111111-2222-3333-4444-555555555555"_s);
    QCOMPARE(answer.region.text(), u"eu-central-1"_s);
    QVERIFY(answer.bytes.startsWith(QByteArray("{\"jobId\":\"" + test::idOf(1))));
    // By the server's clock, not by the one that is an hour slow.
    QVERIFY(answer.receivedAt && std::chrono::abs(*answer.receivedAt - at.standIn.now()) < std::chrono::minutes{2});
    QVERIFY(source.info().clockSkew);

    std::optional<job::Job> described;
    const auto other = source.describeJob(heard.jobs[1].id(), [&described](auto result) { described = *result; });
    QTRY_VERIFY(described);
    QCOMPARE(described->answer.bytes, test::jobOf(1));
    QCOMPARE(described->answer.operation, u"DescribeClassificationJob"_s);
    QCOMPARE(described->answer.elementPointer, QString());
    QVERIFY(described->isComplete());
}

void TestJobList::noJobs()
{
    Connection at;
    auto source = test::sourceOf(at);
    test::Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events, QStringList({u"0"_s, u"end"_s}));
    QVERIFY(!heard.error);
}

void TestJobList::macieIsOff()
{
    Connection at;
    at.server.addFault(at.standIn.handler());
    at.server.addFault([&at](const Received&, Reply reply) {
        auto headers = at.standIn.usualHeaders();
        headers.push_back({"x-amzn-ErrorType", "AccessDeniedException"});
        reply.send(401, test::errorBody("Macie is not enabled"), headers);
    });
    auto source = test::sourceOf(at);
    test::Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events, QStringList{u"end"_s});
    QVERIFY(heard.error && heard.error->kind == CallErrorKind::MacieOff);
}

/** For jobs that are asked for by their ids, without a list. */
void TestJobList::identityAlone()
{
    Connection at;
    at.standIn.jobs = {test::jobOf(0)};
    at.server.addFault([](const Received&, Reply reply) { reply.send(403, "<html>no STS here</html>"); });
    auto source = test::sourceOf(at);
    int ends = 0;
    const auto failing = source.identify([&ends] { ++ends; });
    QTRY_COMPARE(ends, 1);
    QVERIFY(source.info().identity.isEmpty());
    const auto asking = source.identify([&ends] { ++ends; });
    QTRY_COMPARE(ends, 2);
    QCOMPARE(source.info().identity, u"arn:aws:iam::111122223333:user/me"_s);
    QCOMPARE(source.info().account.text(), u"111122223333"_s);
    const auto calls = at.server.received().size();
    const auto known = source.identify([&ends] { ++ends; });
    QTRY_COMPARE(ends, 3);
    QCOMPARE(at.server.received().size(), calls);
    std::optional<job::Job> described;
    const auto operation = source.describeJob(
        job::JobId(QString::fromLatin1(test::idOf(0))), [&described](auto result) { described = *result; });
    QTRY_VERIFY(described);
    QCOMPARE(described->answer.callerArn, source.info().identity);
}

void TestJobList::identityMayFail()
{
    Connection at;
    at.standIn.jobs = {test::jobOf(0)};
    at.server.addFault([](const Received&, Reply reply) { reply.send(403, "<html>no STS here</html>"); });
    auto source = test::sourceOf(at);
    test::Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events, QStringList({u"1"_s, u"end"_s}));
    QVERIFY(!heard.error);
    QVERIFY(source.info().account.isEmpty());

    at.standIn.keys.clear();
    const auto refused = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events.size(), 3);
    QVERIFY(heard.error && heard.error->kind == CallErrorKind::SignIn);
}

void TestJobList::repeatedToken()
{
    Connection at;
    at.server.setFault([&at](const Received& request, Reply reply) {
        if (request.path == "/")
            return at.standIn.handler()(request, reply);
        reply.send(200, R"({"items":[{"jobId":"a"}],"nextToken":"again"})");
    });
    auto source = test::sourceOf(at);
    test::Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_VERIFY(heard.events.contains(u"end"));
    QCOMPARE(heard.events, QStringList({u"1"_s, u"1"_s, u"end"_s}));
    QVERIFY(heard.error && heard.error->kind == CallErrorKind::BadAnswer);
    QCOMPARE(heard.error->operation, u"ListClassificationJobs"_s);
    QCOMPARE(at.server.received().size(), qsizetype{3});
}

void TestJobList::errorKeepsPages()
{
    Connection at;
    for (int i = 0; i < 6; ++i)
        at.standIn.jobs += test::jobOf(i);
    at.server.addFault(at.standIn.handler());
    at.server.addFault(at.standIn.handler());
    at.server.addFault([](const Received&, Reply reply) { reply.send(200, R"({"items":[{"name":"nameless"}]})"); });
    auto source = test::sourceOf(at);
    test::Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events, QStringList({u"4"_s, u"end"_s}));
    QVERIFY(heard.error && heard.error->kind == CallErrorKind::BadAnswer);
    QVERIFY2(heard.error->detail.contains(u"/items/0 has no jobId"), qPrintable(heard.error->detail));
}

void TestJobList::cancelledFromWithinAPage()
{
    Connection at;
    for (int i = 0; i < 10; ++i)
        at.standIn.jobs += test::jobOf(i);
    auto source = test::sourceOf(at);
    test::Heard heard;
    std::unique_ptr<ports::Operation> operation;
    auto handlers = heard.handlers();
    handlers.page = [&, page = handlers.page](std::vector<job::Job> jobs) {
        page(std::move(jobs));
        operation.reset();
    };
    operation = source.listJobs(std::move(handlers));
    QTRY_COMPARE(heard.events, QStringList{u"4"_s});
    QTRY_COMPARE(at.repliesAlive(), qsizetype{0});
    QCOMPARE(at.ticker.pending(), qsizetype{0});
    QCOMPARE(heard.events, QStringList{u"4"_s});
}

void TestJobList::outlivesItsSource()
{
    Connection at;
    at.standIn.jobs = {test::jobOf(0)};
    test::Heard heard;
    auto source = std::make_unique<aws::MacieSource>(
        aws::MacieSourceOptions{u"work"_s, job::Region(u"eu-central-1"_s), at.macie, at.sts, at.logs}, at.context,
        at.keys);
    const auto operation = source->listJobs(heard.handlers());
    source.reset();
    QTRY_COMPARE(heard.events, QStringList({u"1"_s, u"end"_s}));
}

JOBSCOPE_TEST_MAIN(TestJobList)

#include "tst_joblist.moc"
