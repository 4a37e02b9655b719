// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/macie.h"
#include "aws/sts.h"

#include "support/net/fixture.h"
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

const QByteArray jobId = "3ce05dbb7ec5505def334104bf341e2e";
const QByteArray jobBody = "{\"jobId\":\"" + jobId
    + "\",\"name\":\"one\",\"jobType\":\"ONE_TIME\",\"jobStatus\":\"RUNNING\",\"s3JobDefinition\":null}";

/** How each call ended: nothing for success. */
struct Ending {
    int count = 0;
    std::optional<ports::CallError> error;

    template <typename T> void take(const Expected<T, ports::CallError>& result)
    {
        ++count;
        error = result ? std::nullopt : std::optional(result.error());
    }
};

std::unique_ptr<aws::Call> makeCall(OperationId id, Connection& at, Ending& ending)
{
    const auto end = [&ending](const auto& result) { ending.take(result); };
    switch (id) {
    case OperationId::ListClassificationJobs:
        return std::make_unique<aws::ListClassificationJobsCall>(
            at.context, at.macie, at.keys, aws::AnswerSource{}, QString(), end);
    case OperationId::DescribeClassificationJob:
        return std::make_unique<aws::DescribeClassificationJobCall>(
            at.context, at.macie, at.keys, aws::AnswerSource{}, job::JobId(QString::fromUtf8(jobId)), end);
    case OperationId::GetMacieSession:
        return std::make_unique<aws::GetMacieSessionCall>(at.context, at.macie, at.keys, end);
    case OperationId::GetCallerIdentity:
        return std::make_unique<aws::GetCallerIdentityCall>(at.context, at.sts, at.keys, end);
    case OperationId::AssumeRole: {
        aws::RoleStep role;
        role.roleArn = u"arn:aws:iam::111122223333:role/audit"_s;
        return std::make_unique<aws::AssumeRoleCall>(at.context, at.sts, at.keys, role, ports::SecureBytes(), end);
    }
    }
    Q_UNREACHABLE();
}

QByteArray goodBody(OperationId id)
{
    switch (id) {
    case OperationId::ListClassificationJobs:
        return "{\"items\":[{\"jobId\":\"" + jobId + "\"}]}";
    case OperationId::DescribeClassificationJob:
        return jobBody;
    case OperationId::GetMacieSession:
        return R"({"status":"PAUSED"})";
    case OperationId::GetCallerIdentity:
        return "<GetCallerIdentityResponse><A><Arn>a</Arn><Account>1</Account></A></GetCallerIdentityResponse>";
    case OperationId::AssumeRole:
        return "<AssumeRoleResponse><AccessKeyId>a</AccessKeyId><SecretAccessKey>b</SecretAccessKey><SessionToken>c"
               "</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></AssumeRoleResponse>";
    }
    Q_UNREACHABLE();
}

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

/** An error as the service's front end or the service itself sends it. */
std::function<void(Reply&, OperationId, Connection&)> refusal(
    int status, const QByteArray& code, const QByteArray& message = "no", std::vector<aws::Header> more = {})
{
    return [=](Reply& reply, OperationId, Connection& at) {
        auto headers = at.standIn.usualHeaders();
        headers.push_back({"x-amzn-ErrorType", code});
        headers.insert(headers.end(), more.begin(), more.end());
        reply.send(status, test::errorBody(message), headers);
    };
}

std::function<void(Reply&, OperationId, Connection&)> plain(
    int status, const QByteArray& body, std::vector<aws::Header> headers = {})
{
    return [=](Reply& reply, OperationId, Connection&) { reply.send(status, body, headers); };
}

const std::vector<Fault>& faults()
{
    constexpr qint64 silence = 30'000;
    constexpr qint64 total = 120'000;
    static const std::vector<Fault> all{
        {"success", [](Connection&, OperationId) {}, {}, 1},
        {"success in two pieces", once([](Reply& reply, OperationId id, Connection&) {
             const auto body = goodBody(id);
             reply.raw(
                 "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body.first(9));
             QTimer::singleShot(0, qApp, [reply, body]() mutable { reply.raw(body.mid(9)); });
         }),
            {}, 1},
        {"byte by byte", once([](Reply& reply, OperationId id, Connection&) {
             const auto body = goodBody(id);
             const QByteArray bytes
                 = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
             for (const char c : bytes)
                 reply.raw(QByteArray(1, c));
         }),
            {}, 1},
        {"compressed", once([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, qCompress(goodBody(id)).mid(4), {{"Content-Encoding", "deflate"}});
         }),
            {}, 1},
        {"chunked", once([](Reply& reply, OperationId id, Connection&) {
             const auto body = goodBody(id);
             reply.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16)
                 + "\r\n" + body + "\r\n0\r\n\r\n");
         }),
            {}, 1},
        {"wrong content type", once([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, goodBody(id), {{"Content-Type", "text/plain"}});
         }),
            {}, 1},
        {"empty body", once(plain(200, {})), CallErrorKind::BadAnswer, 1},
        {"truncated", once([](Reply& reply, OperationId id, Connection&) { reply.send(200, goodBody(id).chopped(5)); }),
            CallErrorKind::BadAnswer, 1},
        {"web page",
            once(plain(200, "<!DOCTYPE html><html><body>Sign in</body></html>", {{"Content-Type", "text/html"}})),
            CallErrorKind::BadAnswer, 1},
        {"nothing of what is promised", once([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, goodBody(id).startsWith('<') ? "<GetCallerIdentityResponse/>" : "{}");
         }),
            CallErrorKind::BadAnswer, 1},
        {"broken compression", once(plain(200, "not deflate at all", {{"Content-Encoding", "gzip"}})),
            CallErrorKind::BadAnswer, 1},
        {"no HTTP", always([](Reply& reply, OperationId, Connection&) {
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
            [](Connection& at, OperationId id) {
                always(refusal(500, "InternalServerException"))(at, id);
                while (at.context->quota->take({}))
                    ;
            },
            CallErrorKind::Server, 1},
        {"redirect", once(plain(302, {}, {{"Location", "https://elsewhere.example/"}})), CallErrorKind::Redirected, 1},
        {"307", once(plain(307, {}, {{"Location", "/again"}})), CallErrorKind::Redirected, 1},
        {"closed without an answer", always([](Reply& reply, OperationId, Connection&) { reply.close(); }),
            CallErrorKind::NotConnected, -1, 0, {500, 1000}},
        {"closed within the answer", always([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, goodBody(id).first(10), {{"Content-Length", "5000"}});
             reply.close();
         }),
            CallErrorKind::NotConnected, 3, 0, {500, 1000}},
        {"connection refused", [](Connection& at, OperationId) { at.server.close(); }, CallErrorKind::NotConnected, 0,
            0, {500, 1000}},
        {"silence", always([](Reply&, OperationId, Connection&) {}), CallErrorKind::TimedOut, 3, silence, {500, 1000}},
        {"silence once", once([](Reply&, OperationId, Connection&) {}), {}, 2, silence, {500}},
        {"silence within the answer", always([](Reply& reply, OperationId id, Connection&) {
             reply.send(200, goodBody(id).first(10), {{"Content-Length", "5000"}});
         }),
            CallErrorKind::TimedOut, 3, silence, {500, 1000}},
        {"no end in time", always([](Reply& reply, OperationId, Connection&) { reply.raw("HTTP/1.1 200 OK\r\nX: "); }),
            CallErrorKind::TimedOut, 1, total},
    };
    return all;
}

QStringList messages;
void keepMessage(QtMsgType, const QMessageLogContext&, const QString& text)
{
    messages += text;
}

} // namespace

class TestCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"jobscope.aws.calls.info=true"_s); }
    void init() { test::failOnAnyWarning(); }
    void onlyReads();
    void faultMatrix_data();
    void faultMatrix();
    void refusedCertificate();
    void certificateForAnotherName();
    void cancelled_data();
    void cancelled();
    void codesAreSentOnce();
    void requestsAsDocumented();
    void skewIsKept();
    void errorsSayWhatIsKnown();
    void logLine();
};

void TestCalls::onlyReads()
{
    QStringList table;
    for (const auto& operation : aws::operations()) {
        table += u"%1 %2 %3"_s.arg(QString::fromUtf16(operation.name), QString::fromLatin1(operation.method),
            QString::fromLatin1(operation.path));
        QVERIFY(&aws::operationInfo(operation.id) == &operation);
        if (operation.service == aws::Service::Macie) {
            const auto name = QString::fromUtf16(operation.name);
            QVERIFY(name.startsWith(u"List") || name.startsWith(u"Describe") || name.startsWith(u"Get"));
        }
    }
    QCOMPARE(table,
        QStringList({u"ListClassificationJobs POST /jobs/list"_s, u"DescribeClassificationJob GET /jobs/{jobId}"_s,
            u"GetMacieSession GET /macie"_s, u"GetCallerIdentity POST /"_s, u"AssumeRole POST /"_s}));
}

void TestCalls::faultMatrix_data()
{
    QTest::addColumn<OperationId>("id");
    QTest::addColumn<size_t>("fault");
    for (const auto& operation : aws::operations()) {
        for (size_t i = 0; i < faults().size(); ++i)
            QTest::addRow("%s: %s", qPrintable(QString::fromUtf16(operation.name)), faults()[i].name)
                << operation.id << i;
    }
}

void TestCalls::faultMatrix()
{
    QFETCH(OperationId, id);
    QFETCH(size_t, fault);
    const auto& row = faults()[fault];
    Connection at;
    at.standIn.jobs = {jobBody};
    row.prepare(at, id);

    messages.clear();
    const auto before = qInstallMessageHandler(keepMessage);
    Ending ending;
    auto call = makeCall(id, at, ending);
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
    QVERIFY(!messages.isEmpty());
    for (const auto& message : messages) {
        for (const auto* secret : {"very-secret", "Signature=", "Credential="})
            QVERIFY2(!message.contains(QLatin1StringView(secret)), qPrintable(message));
    }
}

void TestCalls::refusedCertificate()
{
    Connection at(false);
    Ending ending;
    auto call = makeCall(OperationId::GetMacieSession, at, ending);
    call->start();
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(ending.error && ending.error->kind == CallErrorKind::Tls);
    QVERIFY2(ending.error->detail.contains(u"Jobscope test server, issued by Jobscope test authority"),
        qPrintable(ending.error->detail));
    QCOMPARE(at.server.received().size(), qsizetype{0});
    QCOMPARE(at.ticker.waits, QList<qint64>());
}

void TestCalls::certificateForAnotherName()
{
    Connection at;
    at.macie.host.replace("localhost", "127.0.0.2");
    at.server.close();
    QVERIFY(at.server.listen(QHostAddress(u"127.0.0.2"_s), at.server.serverPort()));
    at.macie.host = "127.0.0.2:" + QByteArray::number(at.server.serverPort());
    Ending ending;
    auto call = makeCall(OperationId::GetMacieSession, at, ending);
    call->start();
    QTRY_COMPARE(ending.count, 1);
    QVERIFY2(ending.error && ending.error->kind == CallErrorKind::Tls, qPrintable(ending.error->detail));
    QCOMPARE(at.server.received().size(), qsizetype{0});
}

void TestCalls::cancelled_data()
{
    QTest::addColumn<OperationId>("id");
    for (const auto& operation : aws::operations())
        QTest::newRow(qPrintable(QString::fromUtf16(operation.name))) << operation.id;
}

void TestCalls::cancelled()
{
    QFETCH(OperationId, id);
    Connection at;
    Ending ending;
    makeCall(id, at, ending).reset();
    auto call = makeCall(id, at, ending);
    call->start();
    call.reset(); // before anything was sent
    QCoreApplication::processEvents();
    QCOMPARE(at.server.received().size(), qsizetype{0});

    at.server.setFault([](const Received&, Reply) {});
    call = makeCall(id, at, ending);
    call->start();
    QTRY_COMPARE(at.server.received().size(), qsizetype{1});
    call.reset(); // in flight
    QCOMPARE(at.ticker.pending(), qsizetype{0});
    QCOMPARE(at.repliesAlive(), qsizetype{0});
    QTRY_COMPARE(at.server.openConnections(), 0);

    at.ticker.longFrom = std::chrono::milliseconds{1};
    at.server.setFault([](const Received&, Reply reply) { reply.send(500, {}); });
    call = makeCall(id, at, ending);
    call->start();
    QTRY_COMPARE(at.server.received().size(), qsizetype{2});
    QTRY_COMPARE(at.repliesAlive(), qsizetype{0});
    call.reset(); // between attempts
    QCOMPARE(at.ticker.pending(), qsizetype{0});
    QCOMPARE(ending.count, 0);
    QCOMPARE(at.server.received().size(), qsizetype{2});
}

void TestCalls::codesAreSentOnce()
{
    Connection at;
    at.server.setFault([](const Received&, Reply reply) { reply.send(500, {}); });
    Ending ending;
    aws::RoleStep role;
    role.roleArn = u"arn"_s;
    role.mfaSerial = u"serial"_s;
    aws::AssumeRoleCall call(at.context, at.sts, at.keys, role, ports::SecureBytes(QByteArrayView("123456")),
        [&ending](const auto& result) { ending.take(result); });
    call.start();
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(ending.error->kind == CallErrorKind::Server);
    QCOMPARE(at.server.received().size(), qsizetype{1});
    QVERIFY(at.server.received()[0].body.contains("TokenCode=123456"));
}

void TestCalls::requestsAsDocumented()
{
    Connection at;
    at.standIn.jobs = {jobBody};
    for (const auto& operation : aws::operations()) {
        Ending ending;
        auto call = makeCall(operation.id, at, ending);
        call->start();
        QTRY_COMPARE(ending.count, 1);
        QVERIFY2(!ending.error, qPrintable(ending.error ? ending.error->awsCode : QString()));
        const auto& sent = at.server.received().last();
        QCOMPARE(sent.method, QByteArray(operation.method));
        QCOMPARE(sent.path, QByteArray(operation.path).replace("{jobId}", jobId));
        QCOMPARE(sent.header("X-Amz-Security-Token"), QByteArray("very-secret-token"));
        QVERIFY(sent.header("User-Agent").startsWith("Jobscope/"));
        QVERIFY(sent.header("Cookie").isEmpty());
    }
    QCOMPARE(at.server.received()[0].body, QByteArray("{}"));
    QCOMPARE(at.server.received()[1].body, QByteArray());
    QCOMPARE(at.server.received()[3].body, QByteArray("Action=GetCallerIdentity&Version=2011-06-15"));
}

void TestCalls::skewIsKept()
{
    Connection at;
    at.clock.offset = -std::chrono::hours{1};
    for (int i = 1; i <= 2; ++i) {
        Ending ending;
        auto call = makeCall(OperationId::GetMacieSession, at, ending);
        call->start();
        QTRY_COMPARE(ending.count, 1);
        QVERIFY(!ending.error);
        QVERIFY(
            at.context->skew && std::chrono::abs(*at.context->skew - std::chrono::hours{1}) < std::chrono::minutes{2});
        // Learned once, used from then on.
        QCOMPARE(at.server.received().size(), qsizetype{1 + i});
    }
}

void TestCalls::errorsSayWhatIsKnown()
{
    Connection at;
    at.server.addFault([&at](const Received&, Reply reply) {
        refusal(403, "AccessDeniedException:http://x/",
            "User: u is not authorized to perform: macie2:Describe on resource")(
            reply, OperationId::GetMacieSession, at);
    });
    Ending ending;
    auto call = makeCall(OperationId::GetMacieSession, at, ending);
    call->start();
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.error->httpStatus, 403);
    QCOMPARE(ending.error->awsCode, u"AccessDeniedException"_s);
    QCOMPARE(ending.error->action, u"macie2:Describe"_s);
    QCOMPARE(ending.error->requestId, u"11111111-2222-3333-4444-555555555555"_s);
    QCOMPARE(ending.error->endpoint, QString::fromLatin1(at.macie.url()));

    at.server.addFault(
        [&at](const Received&, Reply reply) { refusal(403, "AccessDeniedException", "")(reply, {}, at); });
    call = makeCall(OperationId::ListClassificationJobs, at, ending);
    call->start();
    QTRY_COMPARE(ending.count, 2);
    QCOMPARE(ending.error->action, u"macie2:ListClassificationJobs"_s);
}

void TestCalls::logLine()
{
    Connection at;
    at.standIn.jobs = {jobBody};
    messages.clear();
    const auto before = qInstallMessageHandler(keepMessage);
    Ending ending;
    auto call = makeCall(OperationId::DescribeClassificationJob, at, ending);
    call->start();
    const bool ended = QTest::qWaitFor([&] { return ending.count > 0; }, 20'000);
    qInstallMessageHandler(before);
    QVERIFY(ended);
    QCOMPARE(messages.size(), 1);
    const QRegularExpression expected(u"^DescribeClassificationJob GET https://localhost:\\d+/jobs/[0-9a-f]{32} 200 - "
                                      "11111111-2222-3333-4444-555555555555 attempt 1 \\d+ ms$"_s);
    QVERIFY2(expected.match(messages[0]).hasMatch(), qPrintable(messages[0]));
}

JOBSCOPE_TEST_MAIN(TestCalls)

#include "tst_calls.moc"
