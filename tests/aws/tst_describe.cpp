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

/** Asking for the details of jobs, a few at a time. */
class TestDescribe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void describes();
    void describesUnknown();
    void odd();
    void twelveAtOnce();
    void throttledSlowsDown();
    void cancelledInTheQueue();
};

void TestDescribe::describes()
{
    Connection at;
    for (int i = 0; i < 40; ++i)
        at.standIn.jobs += test::jobOf(i);
    auto source = test::sourceOf(at);
    std::vector<std::unique_ptr<ports::Operation>> operations;
    QSet<QByteArray> got;
    for (int i = 0; i < 40; ++i)
        operations.push_back(source.describeJob(job::JobId(QString::fromLatin1(test::idOf(i))), [&got, i](auto result) {
            QVERIFY(result);
            QCOMPARE(result->answer.bytes, test::jobOf(i));
            got += test::idOf(i);
        }));
    QTRY_COMPARE(got.size(), 40);
    // No more than six connections a manager.
    QVERIFY2(at.server.openConnections() <= 12, QByteArray::number(at.server.openConnections()).constData());
}

void TestDescribe::describesUnknown()
{
    Connection at;
    auto source = test::sourceOf(at);
    std::optional<ports::CallError> error;
    const auto operation = source.describeJob(job::JobId(u"3ce0"_s), [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QVERIFY(error->kind == CallErrorKind::NotFound);
    QCOMPARE(error->awsCode, u"ResourceNotFoundException"_s);

    at.standIn.jobs = {test::jobOf(1)};
    at.server.addFault([](const Received&, Reply reply) { reply.send(200, test::jobOf(2)); });
    error.reset();
    const auto other = source.describeJob(
        job::JobId(QString::fromLatin1(test::idOf(1))), [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QVERIFY(error->kind == CallErrorKind::BadAnswer);
    QVERIFY(error->detail.contains(u"another job"));
}

void TestDescribe::odd()
{
    Connection at;
    auto source = test::sourceOf(at);
    for (const auto& id : {u""_s, u"."_s, u".."_s}) {
        std::optional<ports::CallError> error;
        const auto operation = source.describeJob(job::JobId(id), [&error](auto result) { error = result.error(); });
        QVERIFY(!error);
        QTRY_VERIFY(error);
        QVERIFY(error->kind == CallErrorKind::NotFound);
    }
    QCOMPARE(at.server.received().size(), qsizetype{0});
    // What looks like a path or a query stays one segment.
    std::optional<ports::CallError> error;
    const auto operation
        = source.describeJob(job::JobId(u"a/../b?c=d#é"_s), [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QVERIFY(error->kind == CallErrorKind::NotFound);
    QCOMPARE(at.server.received()[0].path, QByteArray("/jobs/a%2F..%2Fb%3Fc%3Dd%23%C3%A9"));
}

void TestDescribe::twelveAtOnce()
{
    Connection at;
    QList<std::pair<QByteArray, Reply>> held;
    at.server.setFault([&held](const Received& request, Reply reply) { held.append({request.path.mid(6), reply}); });
    auto source = test::sourceOf(at);
    std::vector<std::unique_ptr<ports::Operation>> operations;
    int ended = 0;
    for (int i = 0; i < 30; ++i)
        operations.push_back(source.describeJob(
            job::JobId(QString::fromLatin1(test::idOf(i))), [&ended](auto result) { ended += result ? 1 : 0; }));
    QTRY_COMPARE(held.size(), 12);
    QTest::qWait(0);
    QCOMPARE(held.size(), 12);
    while (ended < 30) {
        QTRY_VERIFY(!held.isEmpty());
        auto [id, reply] = held.takeFirst();
        const auto before = ended;
        reply.send(200, test::jobOf(id.toInt()));
        QTRY_COMPARE(ended, before + 1);
        QVERIFY(held.size() <= 12);
    }
}

void TestDescribe::throttledSlowsDown()
{
    Connection at;
    for (int i = 0; i < 30; ++i)
        at.standIn.jobs += test::jobOf(i);
    int atOnce = 0;
    int most = 0;
    int count = 0;
    at.server.setFault([&](const Received& request, Reply reply) {
        // The first eight are too much.
        if (++count <= 8)
            return reply.send(429, test::errorBody("slow"), {{"x-amzn-ErrorType", "ThrottlingException"}});
        most = count > 24 ? std::max(most, ++atOnce) : most;
        QTimer::singleShot(0, &at.server, [&, request, reply] {
            if (count > 24)
                --atOnce;
            at.standIn.handler()(request, reply);
        });
    });
    auto source = test::sourceOf(at);
    std::vector<std::unique_ptr<ports::Operation>> operations;
    int good = 0;
    for (int i = 0; i < 30; ++i)
        operations.push_back(source.describeJob(
            job::JobId(QString::fromLatin1(test::idOf(i))), [&good](auto result) { good += result ? 1 : 0; }));
    QTRY_COMPARE(good, 30);
    QVERIFY2(most < 12, QByteArray::number(most).constData());
}

void TestDescribe::cancelledInTheQueue()
{
    Connection at;
    at.standIn.jobs = {test::jobOf(0), test::jobOf(1)};
    auto source = test::sourceOf(at, 1);
    QStringList got;
    const auto ask = [&](int number) {
        return source.describeJob(job::JobId(QString::fromLatin1(test::idOf(number))),
            [&got](auto result) { got += result ? result->id().text() : u"error"_s; });
    };
    auto first = ask(0);
    auto second = ask(1);
    auto third = ask(1);
    first.reset();
    second.reset();
    QTRY_COMPARE(got, QStringList{QString::fromLatin1(test::idOf(1))});
}

JOBSCOPE_TEST_MAIN(TestDescribe)

#include "tst_describe.moc"
