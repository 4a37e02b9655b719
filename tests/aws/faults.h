// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/callfixture.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace jobscope::test {

using Reply = TestServer::Reply;
using Prepare = std::function<void(Connection&, const QByteArray& good)>;
using ports::CallErrorKind;

/** One way for things to go. `good` is what the call would like to hear. */
struct Fault {
    const char* name;
    Prepare prepare;
    std::optional<CallErrorKind> kind;
    int requests; //!< that arrive at the server; -1: Qt may repeat some on its own
    qint64 ring = 0; //!< milliseconds of the alarm that goes off after each request
    QList<qint64> waits = {}; //!< between attempts
};

inline Prepare once(FaultOf fault, int times = 1)
{
    return [fault, times](Connection& at, const QByteArray& good) {
        for (int i = 0; i < times; ++i)
            at.server.addFault([fault, good, &at](const Received&, Reply reply) { fault(reply, good, at); });
    };
}

inline Prepare always(FaultOf fault)
{
    return [fault](Connection& at, const QByteArray& good) {
        at.server.setFault([fault, good, &at](const Received&, Reply reply) { fault(reply, good, at); });
    };
}

FaultOf plain(int status, const QByteArray& body, std::vector<aws::Header> headers = {})
{
    return [=](Reply& reply, const QByteArray&, Connection&) { reply.send(status, body, headers); };
}

/** As gzip writes it. */
inline QByteArray zipped(const QByteArray& bytes)
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

inline const std::vector<Fault>& faults()
{
    constexpr qint64 silence = 30'000;
    constexpr qint64 total = 120'000;
    static const std::vector<Fault> all{
        {"success", [](Connection&, const QByteArray&) {}, {}, 1},
        {"success in two pieces", once([](Reply& reply, const QByteArray& good, Connection&) {
             reply.raw(
                 "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(good.size()) + "\r\n\r\n" + good.first(9));
             QTimer::singleShot(0, qApp, [reply, good]() mutable { reply.raw(good.mid(9)); });
         }),
            {}, 1},
        {"byte by byte", once([](Reply& reply, const QByteArray& good, Connection&) {
             const QByteArray bytes
                 = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(good.size()) + "\r\n\r\n" + good;
             for (const char c : bytes)
                 reply.raw(QByteArray(1, c));
         }),
            {}, 1},
        {"compressed", once([](Reply& reply, const QByteArray& good, Connection&) {
             reply.send(200, qCompress(good).mid(4), {{"Content-Encoding", "deflate"}});
         }),
            {}, 1},
        {"gzip", once([](Reply& reply, const QByteArray& good, Connection&) {
             reply.send(200, zipped(good), {{"Content-Encoding", "gzip"}});
         }),
            {}, 1},
        {"chunked", once([](Reply& reply, const QByteArray& good, Connection&) {
             reply.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(good.size(), 16)
                 + "\r\n" + good + "\r\n0\r\n\r\n");
         }),
            {}, 1},
        {"wrong content type", once([](Reply& reply, const QByteArray& good, Connection&) {
             reply.send(200, good, {{"Content-Type", "text/plain"}});
         }),
            {}, 1},
        {"empty body", once(plain(200, {})), CallErrorKind::BadAnswer, 1},
        {"truncated", once([](Reply& reply, const QByteArray& good, Connection&) { reply.send(200, good.chopped(5)); }),
            CallErrorKind::BadAnswer, 1},
        {"web page",
            once(plain(200, "<!DOCTYPE html><html><body>Sign in</body></html>", {{"Content-Type", "text/html"}})),
            CallErrorKind::BadAnswer, 1},
        {"nothing of what is promised", once([](Reply& reply, const QByteArray& good, Connection&) {
             // To have no repository is an answer.
             const char* empty = good.contains("\"configuration\"") ? "[]" : "{}";
             reply.send(200, good.startsWith('<') ? "<Response/>" : empty);
         }),
            CallErrorKind::BadAnswer, 1},
        {"broken compression", once(plain(200, "not deflate at all", {{"Content-Encoding", "gzip"}})),
            CallErrorKind::BadAnswer, 1},
        {"no HTTP", always([](Reply& reply, const QByteArray&, Connection&) {
             reply.raw("220 mail.example ESMTP\r\n\r\n");
             reply.close();
         }),
            CallErrorKind::NotConnected, -1, 0, {500, 1000}},
        {"400 validation", once(refusal(400, "ValidationException")), CallErrorKind::Invalid, 1},
        {"402 quota", once(refusal(402, "ServiceQuotaExceededException")), CallErrorKind::QuotaExceeded, 1},
        {"403 denied",
            once(refusal(403, "AccessDeniedException", "User: x is not authorized to perform: macie2:Foo on y")),
            CallErrorKind::NoPermission, 1},
        {"401 Macie is off", once(refusal(401, "AccessDeniedException", "Macie is not enabled")),
            CallErrorKind::MacieOff, 1},
        {"403 expired token", once(refusal(403, "ExpiredTokenException")), CallErrorKind::SignIn, 1},
        {"403 unknown key", once(refusal(403, "UnrecognizedClientException")), CallErrorKind::SignIn, 1},
        {"403 wrong secret", once(refusal(403, "InvalidSignatureException")), CallErrorKind::SignIn, 1},
        {"403 of a firewall", once(plain(403, "<html>Blocked</html>", {{"Content-Type", "text/html"}})),
            CallErrorKind::BadAnswer, 1},
        {"404", once(refusal(404, "ResourceNotFoundException")), CallErrorKind::NotFound, 1},
        {"409", once(refusal(409, "ConflictException")), CallErrorKind::Conflict, 1},
        {"422", once(refusal(422, "UnprocessableEntityException")), CallErrorKind::Invalid, 1},
        {"clock an hour slow", [](Connection& at, const QByteArray&) { at.clock.offset = -std::chrono::hours{1}; }, {},
            2},
        {"clock an hour fast", [](Connection& at, const QByteArray&) { at.clock.offset = std::chrono::hours{1}; }, {},
            2},
        {"clock two days slow", [](Connection& at, const QByteArray&) { at.clock.offset = -std::chrono::hours{48}; },
            CallErrorKind::Clock, 1},
        {"clock that cannot be met", always([](Reply& reply, const QByteArray&, Connection& at) {
             at.standIn.skew += std::chrono::minutes{20};
             auto headers = at.standIn.usualHeaders();
             headers.push_back({"x-amzn-ErrorType", "InvalidSignatureException"});
             reply.send(403, errorBody("Signature expired: x"), headers);
         }),
            CallErrorKind::Clock, 2},
        {"429 once, with a hint", once(refusal(429, "ThrottlingException", "slow", {{"Retry-After", "7"}})), {}, 2, 0,
            {7000}},
        {"429 once, with a long hint", once(refusal(429, "ThrottlingException", "slow", {{"Retry-After", "900"}})), {},
            2, 0, {20'000}},
        {"429 storm", always(refusal(429, "ThrottlingException")), CallErrorKind::Throttled, 3, 0, {500, 1000}},
        {"429 without a word", always(plain(429, {})), CallErrorKind::Throttled, 3, 0, {500, 1000}},
        {"400 throttled", once(refusal(400, "Throttling")), {}, 2, 0, {500}},
        {"500 once", once(refusal(500, "InternalServerException")), {}, 2, 0, {500}},
        {"500 always", always(refusal(500, "InternalServerException")), CallErrorKind::Server, 3, 0, {500, 1000}},
        {"503 of a front end", always(plain(503, "<html>busy</html>")), CallErrorKind::Server, 3, 0, {500, 1000}},
        {"501", once(plain(501, {})), CallErrorKind::Server, 1},
        {"500 and the quota is used up",
            [](Connection& at, const QByteArray& good) {
                always(refusal(500, "InternalServerException"))(at, good);
                while (at.context->quota->take({}))
                    ;
            },
            CallErrorKind::Server, 1},
        {"redirect", once(plain(302, {}, {{"Location", "https://elsewhere.example/"}})), CallErrorKind::Redirected, 1},
        {"307", once(plain(307, {}, {{"Location", "/again"}})), CallErrorKind::Redirected, 1},
        {"closed without an answer", always([](Reply& reply, const QByteArray&, Connection&) { reply.close(); }),
            CallErrorKind::NotConnected, -1, 0, {500, 1000}},
        {"closed within the answer", always([](Reply& reply, const QByteArray& good, Connection&) {
             reply.send(200, good.first(10), {{"Content-Length", "5000"}});
             reply.close();
         }),
            CallErrorKind::NotConnected, 3, 0, {500, 1000}},
        {"length too short", once([](Reply& reply, const QByteArray& good, Connection&) {
             reply.send(200, good, {{"Content-Length", "9"}});
         }),
            CallErrorKind::BadAnswer, 1},
        {"half-closed within the answer", always([](Reply& reply, const QByteArray& good, Connection&) {
             reply.send(200, good.first(10), {{"Content-Length", "5000"}});
             reply.halfClose();
         }),
            CallErrorKind::NotConnected, 3, 0, {500, 1000}},
        {"connection refused", [](Connection& at, const QByteArray&) { at.server.close(); },
            CallErrorKind::NotConnected, 0, 0, {500, 1000}},
        {"silence", always([](Reply&, const QByteArray&, Connection&) {}), CallErrorKind::TimedOut, 3, silence,
            {500, 1000}},
        {"silence once", once([](Reply&, const QByteArray&, Connection&) {}), {}, 2, silence, {500}},
        {"silence within the answer", always([](Reply& reply, const QByteArray& good, Connection&) {
             reply.send(200, good.first(10), {{"Content-Length", "5000"}});
         }),
            CallErrorKind::TimedOut, 3, silence, {500, 1000}},
        {"no end in time",
            always([](Reply& reply, const QByteArray&, Connection&) { reply.raw("HTTP/1.1 200 OK\r\nX: "); }),
            CallErrorKind::TimedOut, 1, total},
    };
    return all;
}

/** As QTest::qWaitFor, which sleeps between looks: too long for many short exchanges. */
template <typename Condition> bool waitFor(Condition isMet)
{
    constexpr int limit = 20'000;
    QTimer wake;
    wake.start(limit);
    const QDeadlineTimer deadline(limit);
    while (!isMet() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return isMet();
}

/** Starts the call and drives it through the fault. Says whether it ended once, and not at once. */
inline bool isEnded(aws::Call& call, Connection& at, const Ending& ending, const Fault& fault)
{
    messages.clear();
    const auto before = qInstallMessageHandler(keepMessage);
    call.start();
    const bool atOnce = ending.count > 0;
    if (fault.ring > 0) {
        const int rings = fault.kind && fault.ring < 100'000 ? 3 : 1;
        for (int i = 1; i <= rings && ending.count == 0; ++i) {
            if (!waitFor([&] { return at.server.received().size() >= i || ending.count > 0; }))
                break;
            at.ticker.ring(std::chrono::milliseconds{fault.ring});
        }
    }
    const bool ended = waitFor([&] { return ending.count > 0; });
    qInstallMessageHandler(before);
    return !atOnce && ended && ending.count == 1;
}

/** What should not be there after a call has ended, although the object still is. Nothing, if all is well. */
inline QString leftover(const Connection& at)
{
    if (at.ticker.pending() > 0)
        return QStringLiteral("an alarm");
    if (at.repliesAlive() > 0)
        return QStringLiteral("a reply");
    if (messages.isEmpty())
        return QStringLiteral("no line in the log");
    for (const auto& message : messages) {
        for (const auto* secret : {"very-secret", "Signature=", "Credential="}) {
            if (message.contains(QLatin1StringView(secret)))
                return message;
        }
    }
    return {};
}

} // namespace jobscope::test
