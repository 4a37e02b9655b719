// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/callfixture.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using aws::OperationId;
using ports::CallErrorKind;
using test::Connection;
using test::Received;
using Reply = test::TestServer::Reply;
using Kind = std::optional<CallErrorKind>;

Q_DECLARE_METATYPE(aws::OperationId)

namespace {

/** One way for things to go. */
struct Fault {
    const char* name;
    std::function<void(Connection&, OperationId)> prepare;
    Kind kind;
    int requests; //!< that arrive at the server; -1: Qt may repeat some on its own
    qint64 ring = 0; //!< milliseconds of the alarm that goes off after each request
    QList<qint64> waits = {}; //!< between attempts
};

using Prepare = std::function<void(Connection&, OperationId)>;

Prepare once(std::function<void(Reply&, OperationId, Connection&)> fault, int times = 1)
{
    return [fault, times](Connection& at, OperationId id) {
        for (int i = 0; i < times; ++i)
            at.server.addFault([fault, id, &at](const Received&, Reply reply) { fault(reply, id, at); });
    };
}

Prepare always(std::function<void(Reply&, OperationId, Connection&)> fault)
{
    return [fault](Connection& at, OperationId id) {
        at.server.setFault([fault, id, &at](const Received&, Reply reply) { fault(reply, id, at); });
    };
}

std::function<void(Reply&, OperationId, Connection&)> plain(
    int status, const QByteArray& body, std::vector<aws::Header> headers = {})
{
    return [=](Reply& reply, OperationId, Connection&) { reply.send(status, body, headers); };
}

/** As gzip writes it. */
QByteArray zipped(const QByteArray& bytes)
{
    quint32 checksum = ~0U;
    for (const char c : bytes) {
        checksum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            checksum = checksum >> 1 ^ ((checksum & 1) != 0 ? 0xedb88320U : 0U);
    }
    const auto littleEndian = [](quint32 number) {
        QByteArray four;
        for (int i = 0; i < 4; ++i)
            four += char(number >> (8 * i) & 0xff);
        return four;
    };
    // Size, zlib's head and its own checksum go.
    const QByteArray deflated = qCompress(bytes).mid(6).chopped(4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated + littleEndian(~checksum)
        + littleEndian(quint32(bytes.size()));
}

const std::vector<Fault>& faults()
{
    constexpr qint64 silence = 30'000;
    constexpr qint64 total = 120'000;
    static const std::vector<Fault> all{
        {"success", [](Connection&, OperationId) {}, {}, 1},
        {"success in two pieces", once([](Reply& reply, OperationId id, Connection&) {
             const auto body = test::goodBody(id);
             reply.raw(
                 "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body.first(9));
             QTimer::singleShot(0, qApp, [reply, body]() mutable { reply.raw(body.mid(9)); });
         }),
            {}, 1},
        {"byte by byte", once([](Reply& reply, OperationId id, Connection&) {
             const auto body = test::goodBody(id);
             const QByteArray bytes
                 = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
             for (const char c : bytes)
                 reply.raw(QByteArray(1, c));
         }),
            {}, 1},
        {"compressed", once([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, qCompress(test::goodBody(id)).mid(4), {{"Content-Encoding", "deflate"}});
         }),
            {}, 1},
        {"gzip", once([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, zipped(test::goodBody(id)), {{"Content-Encoding", "gzip"}});
         }),
            {}, 1},
        {"chunked", once([](Reply& reply, OperationId id, Connection&) {
             const auto body = test::goodBody(id);
             reply.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16)
                 + "\r\n" + body + "\r\n0\r\n\r\n");
         }),
            {}, 1},
        {"wrong content type", once([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, test::goodBody(id), {{"Content-Type", "text/plain"}});
         }),
            {}, 1},
        {"empty body", once(plain(200, {})), CallErrorKind::BadAnswer, 1},
        {"truncated",
            once([](Reply& reply, OperationId id, Connection&) { reply.send(200, test::goodBody(id).chopped(5)); }),
            CallErrorKind::BadAnswer, 1},
        {"web page",
            once(plain(200, "<!DOCTYPE html><html><body>Sign in</body></html>", {{"Content-Type", "text/html"}})),
            CallErrorKind::BadAnswer, 1},
        {"nothing of what is promised", once([](Reply& reply, OperationId id, Connection&) {
             // To have no repository is an answer.
             const char* empty = id == OperationId::GetClassificationExportConfiguration ? "[]" : "{}";
             reply.send(200, test::goodBody(id).startsWith('<') ? "<GetCallerIdentityResponse/>" : empty);
         }),
            CallErrorKind::BadAnswer, 1},
        {"broken compression", once(plain(200, "not deflate at all", {{"Content-Encoding", "gzip"}})),
            CallErrorKind::BadAnswer, 1},
        {"no HTTP", always([](Reply& reply, OperationId, Connection&) {
             reply.raw("220 mail.example ESMTP\r\n\r\n");
             reply.close();
         }),
            CallErrorKind::NotConnected, -1, 0, {500, 1000}},
        {"400 validation", once(test::refusal(400, "ValidationException")), CallErrorKind::Invalid, 1},
        {"402 quota", once(test::refusal(402, "ServiceQuotaExceededException")), CallErrorKind::QuotaExceeded, 1},
        {"403 denied",
            once(test::refusal(403, "AccessDeniedException", "User: x is not authorized to perform: macie2:Foo on y")),
            CallErrorKind::NoPermission, 1},
        {"401 Macie is off", once(test::refusal(401, "AccessDeniedException", "Macie is not enabled")),
            CallErrorKind::MacieOff, 1},
        {"403 expired token", once(test::refusal(403, "ExpiredTokenException")), CallErrorKind::SignIn, 1},
        {"403 unknown key", once(test::refusal(403, "UnrecognizedClientException")), CallErrorKind::SignIn, 1},
        {"403 wrong secret", once(test::refusal(403, "InvalidSignatureException")), CallErrorKind::SignIn, 1},
        {"403 of a firewall", once(plain(403, "<html>Blocked</html>", {{"Content-Type", "text/html"}})),
            CallErrorKind::BadAnswer, 1},
        {"404", once(test::refusal(404, "ResourceNotFoundException")), CallErrorKind::NotFound, 1},
        {"409", once(test::refusal(409, "ConflictException")), CallErrorKind::Conflict, 1},
        {"422", once(test::refusal(422, "UnprocessableEntityException")), CallErrorKind::Invalid, 1},
        {"clock an hour slow", [](Connection& at, OperationId) { at.clock.offset = -std::chrono::hours{1}; }, {}, 2},
        {"clock an hour fast", [](Connection& at, OperationId) { at.clock.offset = std::chrono::hours{1}; }, {}, 2},
        {"clock two days slow", [](Connection& at, OperationId) { at.clock.offset = -std::chrono::hours{48}; },
            CallErrorKind::Clock, 1},
        {"clock that cannot be met", always([](Reply& reply, OperationId, Connection& at) {
             at.standIn.skew += std::chrono::minutes{20};
             auto headers = at.standIn.usualHeaders();
             headers.push_back({"x-amzn-ErrorType", "InvalidSignatureException"});
             reply.send(403, test::errorBody("Signature expired: x"), headers);
         }),
            CallErrorKind::Clock, 2},
        {"429 once, with a hint", once(test::refusal(429, "ThrottlingException", "slow", {{"Retry-After", "7"}})), {},
            2, 0, {7000}},
        {"429 once, with a long hint",
            once(test::refusal(429, "ThrottlingException", "slow", {{"Retry-After", "900"}})), {}, 2, 0, {20'000}},
        {"429 storm", always(test::refusal(429, "ThrottlingException")), CallErrorKind::Throttled, 3, 0, {500, 1000}},
        {"429 without a word", always(plain(429, {})), CallErrorKind::Throttled, 3, 0, {500, 1000}},
        {"400 throttled", once(test::refusal(400, "Throttling")), {}, 2, 0, {500}},
        {"500 once", once(test::refusal(500, "InternalServerException")), {}, 2, 0, {500}},
        {"500 always", always(test::refusal(500, "InternalServerException")), CallErrorKind::Server, 3, 0, {500, 1000}},
        {"503 of a front end", always(plain(503, "<html>busy</html>")), CallErrorKind::Server, 3, 0, {500, 1000}},
        {"501", once(plain(501, {})), CallErrorKind::Server, 1},
        {"500 and the quota is used up",
            [](Connection& at, OperationId id) {
                always(test::refusal(500, "InternalServerException"))(at, id);
                while (at.context->quota->take({}))
                    ;
            },
            CallErrorKind::Server, 1},
        {"redirect", once(plain(302, {}, {{"Location", "https://elsewhere.example/"}})), CallErrorKind::Redirected, 1},
        {"307", once(plain(307, {}, {{"Location", "/again"}})), CallErrorKind::Redirected, 1},
        {"closed without an answer", always([](Reply& reply, OperationId, Connection&) { reply.close(); }),
            CallErrorKind::NotConnected, -1, 0, {500, 1000}},
        {"closed within the answer", always([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, test::goodBody(id).first(10), {{"Content-Length", "5000"}});
             reply.close();
         }),
            CallErrorKind::NotConnected, 3, 0, {500, 1000}},
        {"length too short", once([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, test::goodBody(id), {{"Content-Length", "9"}});
         }),
            CallErrorKind::BadAnswer, 1},
        {"half-closed within the answer", always([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, test::goodBody(id).first(10), {{"Content-Length", "5000"}});
             reply.halfClose();
         }),
            CallErrorKind::NotConnected, 3, 0, {500, 1000}},
        {"connection refused", [](Connection& at, OperationId) { at.server.close(); }, CallErrorKind::NotConnected, 0,
            0, {500, 1000}},
        {"silence", always([](Reply&, OperationId, Connection&) {}), CallErrorKind::TimedOut, 3, silence, {500, 1000}},
        {"silence once", once([](Reply&, OperationId, Connection&) {}), {}, 2, silence, {500}},
        {"silence within the answer", always([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, test::goodBody(id).first(10), {{"Content-Length", "5000"}});
         }),
            CallErrorKind::TimedOut, 3, silence, {500, 1000}},
        {"no end in time", always([](Reply& reply, OperationId, Connection&) { reply.raw("HTTP/1.1 200 OK\r\nX: "); }),
            CallErrorKind::TimedOut, 1, total},
    };
    return all;
}

} // namespace

/** Every call meets every fault: one ending of the right kind, nothing secret in the log, nothing left alive. */
class TestCallFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"jobscope.aws.calls.info=true"_s); }
    void init() { test::failOnAnyWarning(); }
    void faultMatrix_data();
    void faultMatrix();
};

void TestCallFaults::faultMatrix_data()
{
    QTest::addColumn<OperationId>("id");
    QTest::addColumn<size_t>("fault");
    for (const auto& operation : aws::operations()) {
        for (size_t i = 0; i < faults().size(); ++i)
            QTest::addRow("%s: %s", qPrintable(QString::fromUtf16(operation.name)), faults()[i].name)
                << *operation.id << i;
    }
}

void TestCallFaults::faultMatrix()
{
    QFETCH(OperationId, id);
    QFETCH(size_t, fault);
    const auto& row = faults()[fault];
    Connection at;
    at.standIn.jobs = {test::jobBody};
    at.standIn.live.allowLists = {test::goodBody(OperationId::GetAllowList)};
    at.standIn.live.logs[test::jobId] = {"{}"};
    row.prepare(at, id);

    test::messages.clear();
    const auto before = qInstallMessageHandler(test::keepMessage);
    test::Ending ending;
    auto call = test::makeCall(id, at, ending);
    call->start();
    QCOMPARE(ending.count, 0);
    if (row.ring > 0) {
        const int rings = row.kind && row.ring < 100'000 ? 3 : 1;
        for (int i = 1; i <= rings; ++i) {
            if (!QTest::qWaitFor([&] { return at.server.received().size() >= i; }, 20'000))
                break;
            at.ticker.ring(std::chrono::milliseconds{row.ring});
        }
    }
    const bool ended = QTest::qWaitFor([&] { return ending.count > 0; }, 20'000);
    qInstallMessageHandler(before);
    QVERIFY(ended);
    QCOMPARE(ending.count, 1);
    const auto detail = ending.error ? ending.error->detail : QString();
    QVERIFY2(ending.error.has_value() == row.kind.has_value(), qPrintable(detail));
    if (row.kind) {
        QVERIFY2(ending.error->kind == *row.kind,
            qPrintable(u"kind %1: %2"_s.arg(static_cast<int>(ending.error->kind)).arg(detail)));
        QCOMPARE(ending.error->operation, QString::fromUtf16(aws::operationInfo(id).name));
    }
    if (row.requests >= 0)
        QCOMPARE(at.server.received().size(), qsizetype{row.requests});
    if (!row.waits.isEmpty() || row.requests == 1)
        QCOMPARE(at.ticker.waits, row.waits);

    // Nothing is left, although the call is still there.
    QCOMPARE(at.ticker.pending(), qsizetype{0});
    QCOMPARE(at.repliesAlive(), qsizetype{0});
    QVERIFY(!test::messages.isEmpty());
    for (const auto& message : test::messages) {
        for (const auto* secret : {"very-secret", "Signature=", "Credential="})
            QVERIFY2(!message.contains(QLatin1StringView(secret)), qPrintable(message));
    }
}

JOBSCOPE_TEST_MAIN(TestCallFaults)

#include "tst_callfaults.moc"
