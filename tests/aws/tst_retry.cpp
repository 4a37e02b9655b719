// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/errors.h"
#include "aws/limiter.h"
#include "aws/proxies.h"
#include "aws/retry.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace std::chrono_literals;
using ports::CallErrorKind;

class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void worthRetrying_data();
    void worthRetrying();
    void backoff_data();
    void backoff();
    void hints_data();
    void hints();
    void quota();
    void faults_data();
    void faults();
    void limiter();
    void limiterLetsGo();
    void proxies_data();
    void proxies();
    void chosenProxy();
};

void TestRetry::worthRetrying_data()
{
    QTest::addColumn<CallErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("worth");
    const auto row = [](const char* name, CallErrorKind kind, int status, bool worth) {
        QTest::newRow(name) << kind << status << worth;
    };
    row("throttled", CallErrorKind::Throttled, 429, true);
    row("not connected", CallErrorKind::NotConnected, 0, true);
    row("timed out", CallErrorKind::TimedOut, 0, true);
    row("500", CallErrorKind::Server, 500, true);
    row("501", CallErrorKind::Server, 501, false);
    row("502", CallErrorKind::Server, 502, true);
    row("503", CallErrorKind::Server, 503, true);
    row("504", CallErrorKind::Server, 504, true);
    row("505", CallErrorKind::Server, 505, false);
    row("TLS", CallErrorKind::Tls, 0, false);
    row("proxy", CallErrorKind::Proxy, 0, false);
    row("redirected", CallErrorKind::Redirected, 302, false);
    row("no permission", CallErrorKind::NoPermission, 403, false);
    row("bad answer", CallErrorKind::BadAnswer, 200, false);
    row("clock", CallErrorKind::Clock, 403, false);
    row("sign in", CallErrorKind::SignIn, 403, false);
}

void TestRetry::worthRetrying()
{
    QFETCH(CallErrorKind, kind);
    QFETCH(int, status);
    ports::CallError error;
    error.kind = kind;
    error.httpStatus = status;
    QTEST(aws::isWorthRetrying(error), "worth");
}

void TestRetry::backoff_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<int>("hint");
    QTest::addColumn<int>("wait");
    const auto row = [](const char* name, int failed, double jitter, int hint, int wait) {
        QTest::newRow(name) << failed << jitter << hint << wait;
    };
    row("first", 1, 1.0, -1, 1000);
    row("second", 2, 1.0, -1, 2000);
    row("third", 3, 0.25, -1, 1000);
    row("no jitter, no wait", 5, 0.0, -1, 0);
    row("limit", 6, 1.0, -1, 20'000);
    row("far beyond", 1000, 1.0, -1, 20'000);
    row("hint is longer", 1, 0.5, 4000, 4000);
    row("hint is shorter", 2, 1.0, 10, 2000);
    row("hint beyond the limit", 1, 0.0, 3'600'000, 20'000);
    row("jitter out of range", 1, 7.0, -1, 1000);
}

void TestRetry::backoff()
{
    QFETCH(int, failed);
    QFETCH(double, jitter);
    QFETCH(int, hint);
    const auto given = hint < 0 ? std::nullopt : std::optional(std::chrono::milliseconds{hint});
    QTEST(static_cast<int>(aws::backoff(failed, jitter, given).count()), "wait");
}

void TestRetry::hints_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("wait");
    const auto row = [](const char* title, const char* name, const char* value, qint64 wait) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << wait;
    };
    row("none", "X", "1", -1);
    row("seconds", "Retry-After", "7", 7000);
    row("date", "Retry-After", "Thu, 01 Jan 2026 00:00:30 GMT", 30'000);
    row("date that is over", "Retry-After", "Wed, 31 Dec 2025 00:00:00 GMT", 0);
    row("milliseconds", "x-amz-retry-after", "150", 150);
    row("negative", "Retry-After", "-5", 0);
    row("no number", "Retry-After", "soon", -1);
}

void TestRetry::hints()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto now = job::parseInstant(u"2026-01-01T00:00:00Z", job::InstantForm::Lenient)->at;
    const auto hint = aws::retryHintOf({429, {{name, value}}, {}}, now);
    QTEST(hint ? qint64{hint->count()} : qint64{-1}, "wait");
}

void TestRetry::quota()
{
    aws::RetryQuota quota;
    ports::CallError error;
    error.kind = CallErrorKind::Server;
    int retries = 0;
    while (quota.take(error))
        ++retries;
    QCOMPARE(retries, 100);
    quota.succeeded(true);
    QVERIFY(quota.take(error));
    QVERIFY(!quota.take(error));
    for (int i = 0; i < 9; ++i)
        quota.succeeded(false);
    error.kind = CallErrorKind::TimedOut;
    QVERIFY(!quota.take(error)); // costs ten
    quota.succeeded(false);
    QVERIFY(quota.take(error));
    for (int i = 0; i < 1000; ++i)
        quota.succeeded(true);
    QCOMPARE(quota.left(), aws::RetryQuota::capacity);
}

void TestRetry::faults_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row
        = [](const char* name, const char* type, const char* body, const QString& code, const QString& message) {
              QTest::newRow(name) << QByteArray(type) << QByteArray(body) << code << message;
          };
    row("header", "AccessDeniedException", R"({"message":"m"})", u"AccessDeniedException"_s, u"m"_s);
    row("header with more", "AccessDeniedException:http://x.y/z", "{}", u"AccessDeniedException"_s, {});
    row("header with less", "aws.x#Throttling", "", u"Throttling"_s, {});
    row("code", "", R"({"code":"A","Message":"m"})", u"A"_s, u"m"_s);
    row("Code", "", R"({"Code":"A"})", u"A"_s, {});
    row("__type", "", R"({"__type":"com.amazon#A:http://x","message":"m"})", u"A"_s, u"m"_s);
    row("header before body", "A", R"({"code":"B"})", u"A"_s, {});
    row("no text", "", R"({"code":12,"message":null})", {}, {});
    row("HTML", "", "<html><body>no</body></html>", {}, {});
    row("empty", "", "", {}, {});
    row("truncated", "A", R"({"mess)", u"A"_s, {});
    row("XML", "", "<ErrorResponse><Error><Code>A</Code><Message>m &amp; n</Message></Error></ErrorResponse>", u"A"_s,
        u"m & n"_s);
    row("truncated XML", "", "<ErrorResponse><Error><Code>A</Code><Mess", u"A"_s, {});
}

void TestRetry::faults()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    aws::HttpAnswer answer{400, {}, body};
    if (!type.isEmpty())
        answer.headers.push_back({"x-amzn-ErrorType", type});
    const auto fault = aws::faultOf(answer);
    QTEST(fault.code, "code");
    QTEST(fault.message, "message");
}

void TestRetry::limiter()
{
    aws::Limiter limiter(4);
    int started = 0;
    std::vector<std::unique_ptr<ports::Operation>> places;
    for (int i = 0; i < 10; ++i)
        places.push_back(limiter.enter([&started] { ++started; }));
    QCOMPARE(started, 4);
    QCOMPARE(limiter.running(), 4);
    limiter.throttled();
    QCOMPARE(limiter.limit(), 2);
    places[0].reset();
    places[1].reset();
    QCOMPARE(started, 4); // still two of them running
    places[2].reset();
    QCOMPARE(started, 5);
    limiter.throttled();
    limiter.throttled();
    limiter.throttled();
    QCOMPARE(limiter.limit(), 1);
    for (int i = 0; i < 100; ++i)
        limiter.succeeded();
    QCOMPARE(limiter.limit(), 4);
    QCOMPARE(started, 7);
}

void TestRetry::limiterLetsGo()
{
    QStringList order;
    std::unique_ptr<ports::Operation> second;
    std::unique_ptr<ports::Operation> third;
    auto limiter = std::make_unique<aws::Limiter>(1);
    auto first = limiter->enter([&order] { order += u"1"_s; });
    second = limiter->enter([&] {
        order += u"2"_s;
        second.reset(); // from within
    });
    third = limiter->enter([&order] { order += u"3"_s; });
    auto fourth = limiter->enter([&order] { order += u"4"_s; });
    third.reset(); // gives up waiting
    limiter.reset();
    first.reset();
    QCOMPARE(order, QStringList({u"1"_s, u"2"_s, u"4"_s}));
}

void TestRetry::proxies_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* name, const QStringList& variables, const QString& result) {
        QTest::newRow(name) << variables << result;
    };
    const auto proxy = u"https_proxy=http://p.example:8080"_s;
    const auto found = u"http p.example 8080 "_s;
    row("none", {}, u"system"_s);
    row("small letters", {proxy, u"HTTPS_PROXY=http://q"_s}, found);
    row("capitals", {u"HTTPS_PROXY=http://p.example:8080"_s}, found);
    row("without scheme", {u"HTTPS_PROXY=p.example:8080"_s}, found);
    row("all", {u"ALL_PROXY=http://p.example:8080"_s}, found);
    row("login", {u"https_proxy=http://me:a%40b@p.example:8080"_s}, u"http p.example 8080 me:a@b"_s);
    row("SOCKS", {u"https_proxy=socks5h://p.example"_s}, u"socks p.example 1080 "_s);
    row("of http only", {u"http_proxy=http://p.example"_s}, u"system"_s);
    row("everything excepted", {proxy, u"no_proxy=*"_s}, u"none"_s);
    row("everything excepted from nothing", {u"no_proxy=*"_s}, u"none"_s);
    row("excepted", {proxy, u"NO_PROXY=a.example, macie2.eu-west-1.amazonaws.com"_s}, u"none"_s);
    row("domain excepted", {proxy, u"no_proxy=.amazonaws.com"_s}, u"none"_s);
    row("with port", {proxy, u"no_proxy=amazonaws.com:443"_s}, u"none"_s);
    row("with another port", {proxy, u"no_proxy=amazonaws.com:80"_s}, found);
    row("end of a name only", {proxy, u"no_proxy=naws.com"_s}, found);
    row("FTP", {u"https_proxy=ftp://p"_s},
        u"https_proxy names 'ftp://p', which is no proxy that begins with http:// or "
        "socks5://"_s);
    row("login is not told", {u"https_proxy=https://me:secret@p"_s},
        u"https_proxy names 'https://p', which is no proxy that begins with http:// or socks5://"_s);
}

void TestRetry::proxies()
{
    QFETCH(QStringList, variables);
    QProcessEnvironment environment;
    for (const auto& variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const auto proxy = aws::proxyFromEnvironment(u"https"_s, u"macie2.eu-west-1.amazonaws.com"_s, 443, environment);
    QString result;
    if (!proxy)
        result = proxy.error().toText();
    else if (proxy->type() == QNetworkProxy::DefaultProxy)
        result = u"system"_s;
    else if (proxy->type() == QNetworkProxy::NoProxy)
        result = u"none"_s;
    else
        result = u"%1 %2 %3 %4"_s.arg(proxy->type() == QNetworkProxy::Socks5Proxy ? u"socks"_s : u"http"_s,
            proxy->hostName(), QString::number(proxy->port()),
            proxy->user().isEmpty() ? QString() : proxy->user() + u':' + proxy->password());
    QTEST(result, "result");
    environment.insert(u"no_proxy"_s, u"10.0.0.0/8, 127.0.0.1"_s);
    environment.insert(u"https_proxy"_s, u"http://p"_s);
    QVERIFY(aws::proxyFromEnvironment(u"https"_s, u"10.1.2.3"_s, 443, environment)->type() == QNetworkProxy::NoProxy);
    QVERIFY(aws::proxyFromEnvironment(u"https"_s, u"11.1.2.3"_s, 443, environment)->type() == QNetworkProxy::HttpProxy);
}

void TestRetry::chosenProxy()
{
    QProcessEnvironment environment;
    for (const QString& name : {u"HTTPS_PROXY"_s, u"https_proxy"_s, u"ALL_PROXY"_s})
        environment.insert(name, u"http://other"_s);
    environment.insert(u"NO_PROXY"_s, u"10.0.0.0/8"_s);
    const auto found = [](const QString& host, const QProcessEnvironment& in) {
        return aws::proxyFromEnvironment(u"https"_s, host, 443, in).value();
    };
    const auto chosen = aws::withProxy(environment, u"http://mine:3128"_s);
    QCOMPARE(found(u"a.example"_s, chosen).hostName(), u"mine"_s);
    QCOMPARE(found(u"10.1.2.3"_s, chosen).type(), QNetworkProxy::NoProxy);
    const auto none = aws::withProxy(environment, {});
    QCOMPARE(found(u"a.example"_s, none).type(), QNetworkProxy::NoProxy);
}

JOBSCOPE_TEST_MAIN(TestRetry)

#include "tst_retry.moc"
