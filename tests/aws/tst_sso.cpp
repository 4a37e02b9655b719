// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/ssofixture.h"
#include "aws/ssoportal.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using ports::LocalProblem;
using ports::SignInAnswer;
using test::KeysHeard;
using test::Received;
using test::SsoFixture;
using Reply = test::TestServer::Reply;

namespace {

QStringList messages;
void keepMessage(QtMsgType, const QMessageLogContext&, const QString& text)
{
    messages += text;
}

} // namespace

/** A person signs in at IAM Identity Center. */
class TestSso : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void theTable();
    void codesAreSentOnce_data();
    void codesAreSentOnce();
    void browser();
    void wrongState();
    void wrongVerifier();
    void refusedOnThePage();
    void strangersAtTheDoor();
    void device();
    void deviceRefused_data();
    void deviceRefused();
    void otherMachine();
    void notInTime();
    void giveUp();
    void nobodyToAsk();
    void cancelled();
    void oneSignInForAll();
    void refreshed();
    void refreshRefused();
    void notAssigned();
    void brokenAnswers();
};

void TestSso::theTable()
{
    QStringList table;
    for (const auto& step : aws::signInOperations()) {
        QVERIFY(!step.id);
        QVERIFY(step.service != aws::Service::Macie);
        table += u"%1 %2 %3"_s.arg(
            QString::fromUtf16(step.name), QString::fromLatin1(step.method), QString::fromLatin1(step.path));
    }
    QCOMPARE(table,
        QStringList({u"RegisterClient POST /client/register"_s,
            u"StartDeviceAuthorization POST /device_authorization"_s, u"CreateToken POST /token"_s,
            u"GetRoleCredentials GET /federation/credentials"_s, u"ListAccounts GET /assignment/accounts"_s,
            u"ListAccountRoles GET /assignment/roles"_s, u"AssumeRoleWithWebIdentity POST /"_s,
            u"GetContainerKeys GET "_s, u"GetInstanceToken PUT /latest/api/token"_s,
            u"GetInstanceRole GET /latest/meta-data/iam/security-credentials/"_s,
            u"GetInstanceKeys GET /latest/meta-data/iam/security-credentials/{role}"_s}));
    QCOMPARE(QString::fromUtf16(aws::signInOperation(aws::SignInStep::GetInstanceKeys).name), u"GetInstanceKeys"_s);
}

void TestSso::codesAreSentOnce_data()
{
    QTest::addColumn<int>("grant");
    QTest::newRow("device") << 0;
    QTest::newRow("code") << 1;
    QTest::newRow("refresh token") << 2;
}

void TestSso::codesAreSentOnce()
{
    QFETCH(int, grant);
    SsoFixture f;
    f.at.server.setFault([](const Received&, Reply reply) { reply.send(500, R"({"message":"busy"})"); });
    const ports::SecureBytes one{QByteArrayView("one-time")};
    const aws::Grant grants[] = {aws::DeviceGrant{one}, aws::CodeGrant{one, one, "u"}, aws::RefreshGrant{one}};
    int ends = 0;
    aws::CreateTokenCall call(f.at.context, f.at.endpoint({}), {u"c"_s, one, {}}, grants[grant],
        [&ends](const Expected<aws::SsoToken, ports::CallError>& token) { ends += token ? 100 : 1; });
    call.start();
    QTRY_COMPARE(ends, 1);
    QCOMPARE(f.at.server.received().size(), 1);
    QVERIFY(f.at.server.received()[0].header("Authorization").isEmpty());
    // A step without such a code is tried again.
    aws::RegisterClientCall other(f.at.context, f.at.endpoint({}), f.session, aws::RegisterClientCall::Way::Code,
        [&ends](const Expected<aws::ClientRegistration, ports::CallError>&) { ++ends; });
    other.start();
    QTRY_COMPARE(ends, 2);
    QCOMPARE(f.at.server.received().size(), 4);
}

void TestSso::browser()
{
    QLoggingCategory::setFilterRules(u"jobscope.aws.calls.info=true"_s);
    messages.clear();
    const auto before = qInstallMessageHandler(keepMessage);
    SsoFixture f;
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    const bool ended = QTest::qWaitFor([&] { return !heard.results.isEmpty(); });
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(ended);
    QVERIFY2(heard.results[0], heard.results[0] ? "" : qPrintable(heard.results[0].error().detail));
    QVERIFY(heard.results[0]->accessKeyId.startsWith("ASIA111122223333AUDIT"));
    QVERIFY(heard.results[0]->expiration);
    QTRY_COMPARE(f.browser.visits, 1);
    QCOMPARE(f.browser.status, 200);
    QVERIFY(f.browser.body.contains("signed &lt;in&gt;"));
    QVERIFY(f.browser.headers.contains({"Cache-Control", "no-store"}));
    QCOMPARE(f.prompter.asked, QStringList{u"sign in work "_s});
    QCOMPARE(f.prompter.open, 0);
    QCOMPARE(f.at.ticker.pending(), 0);
    // The page was told the hash of what only this program knew, and each verifier serves once.
    QCOMPARE(f.bodiesTo("/token").size(), 1);
    QVERIFY(f.bodiesTo("/token")[0].contains("codeVerifier"));
    for (const auto& request : f.at.server.received()) {
        if (request.path == "/authorize") {
            for (const auto& [name, value] : request.query)
                QVERIFY2(name != "code_challenge" || !f.bodiesTo("/token")[0].contains(value), "plain challenge");
        }
    }
    // Nothing listens any more.
    const auto uri = QString::fromLatin1(f.bodiesTo("/token")[0]).section(u"127.0.0.1:"_s, 1).section(u'/', 0, 0);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), uri.toUShort());
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(!messages.isEmpty());
    for (const auto& message : messages)
        QVERIFY2(!message.contains(u"very-secret"), qPrintable(message));
}

void TestSso::wrongState()
{
    SsoFixture f;
    QUrl back;
    f.prompter.signsIn = [&f, &back](const ports::SignInPrompt& prompt) -> std::optional<SignInAnswer> {
        f.browser.open(prompt.page, [&back](QUrl& url) {
            back = url;
            test::setItem(url, u"state"_s, u"guessed"_s);
        });
        return {};
    };
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(f.browser.visits, 1);
    QCOMPARE(f.browser.status, 400);
    QVERIFY(f.browser.body.contains("not signed in"));
    QCOMPARE(f.bodiesTo("/token").size(), 0);
    QCOMPARE(heard.results.size(), 0);
    // The right one still counts.
    f.browser.open(back.toString(QUrl::FullyEncoded));
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(heard.results[0]);
}

void TestSso::wrongVerifier()
{
    SsoFixture f;
    f.prompter.signsIn = [&f](const ports::SignInPrompt& prompt) -> std::optional<SignInAnswer> {
        QUrl page(prompt.page);
        test::setItem(page, u"code_challenge"_s, u"somebody-elses"_s);
        f.browser.open(page.toString(QUrl::FullyEncoded));
        return {};
    };
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(!heard.results[0]);
    QCOMPARE(heard.results[0].error().awsCode, u"InvalidGrantException"_s);
    QCOMPARE(f.bodiesTo("/token").size(), 1);
    QCOMPARE(f.prompter.open, 0);
}

void TestSso::refusedOnThePage()
{
    SsoFixture f;
    f.prompter.signsIn = [&f](const ports::SignInPrompt& prompt) -> std::optional<SignInAnswer> {
        f.browser.open(prompt.page, [](QUrl& url) {
            test::setItem(url, u"error"_s, u"access_denied"_s);
            test::setItem(url, u"code"_s, {});
        });
        return {};
    };
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(!heard.results[0]);
    QVERIFY(heard.results[0].error().problem == LocalProblem::SignInRefused);
    QCOMPARE(f.bodiesTo("/token").size(), 0);
    QTRY_COMPARE(f.browser.status, 403);
}

void TestSso::strangersAtTheDoor()
{
    ports::SecureBytes state{QByteArrayView("s")};
    int heard = 0;
    aws::LoopbackListener listener(
        state, {u"yes"_s, u"no"_s}, [&heard](const aws::LoopbackListener::Answer&) { ++heard; });
    QVERIFY(listener.isOpen());
    const QUrl url(QString::fromLatin1(listener.redirectUri()));
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    for (const QByteArray& request :
        {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray("POST /oauth/callback?state=s&code=c HTTP/1.1\r\n\r\n"),
            QByteArray("GET /oauth/callback?state=s HTTP/1.1\r\n\r\n"),
            QByteArray("GET /oauth/callback?code=c HTTP/1.1\r\n\r\n"), QByteArray("\0\r\n\r\n", 5),
            QByteArray(20'000, 'x')}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(url.port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(request);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const auto answer = socket.readAll();
        QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 40"), answer.constData());
        QCOMPARE(heard, 0);
    }
}

void TestSso::device()
{
    SsoFixture f;
    f.session.name.clear(); // the older form
    f.at.standIn.sso.slowDowns = 1;
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY2(heard.results[0], heard.results[0] ? "" : qPrintable(heard.results[0].error().detail));
    QCOMPARE(f.prompter.asked, QStringList{u"sign in https://work.example/start ABCD-EFGH"_s});
    QCOMPARE(f.at.ticker.waits, (QList<qint64>{1000, 6000, 6000, 6000}));
    QCOMPARE(f.prompter.open, 0);
    QCOMPARE(f.at.ticker.pending(), 0);
    QVERIFY(!f.bodiesTo("/client/register")[0].contains("scopes"));
}

void TestSso::deviceRefused_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<LocalProblem>("problem");
    const QByteArray page = "https://device.example/";
    QTest::newRow("refused") << QByteArray("AccessDeniedException") << page << LocalProblem::SignInRefused;
    QTest::newRow("expired") << QByteArray("ExpiredTokenException") << page << LocalProblem::SignInTooLate;
    QTest::newRow("page in the clear") << QByteArray() << QByteArray("http://device.example/")
                                       << LocalProblem::BadValue;
    QTest::newRow("no page") << QByteArray() << QByteArray("file:///etc/passwd") << LocalProblem::BadValue;
}

void TestSso::deviceRefused()
{
    QFETCH(QByteArray, error);
    QFETCH(QByteArray, page);
    QFETCH(LocalProblem, problem);
    SsoFixture f;
    f.prompter.hasBrowser = false;
    f.at.standIn.sso.deviceError = error;
    f.at.standIn.sso.devicePage = page;
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(!heard.results[0]);
    QVERIFY(heard.results[0].error().problem == problem);
    QVERIFY(heard.results[0].error().kind == CallErrorKind::SignIn);
    QCOMPARE(f.prompter.open, 0);
    QCOMPARE(f.bodiesTo("/token").size(), error.isEmpty() ? 0 : 3);
}

void TestSso::otherMachine()
{
    SsoFixture f;
    f.prompter.signsIn = [](const ports::SignInPrompt& prompt) {
        return prompt.codeIsPossible ? std::optional(SignInAnswer::UseCode) : std::nullopt;
    };
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(heard.results[0]);
    QCOMPARE(f.prompter.asked, QStringList({u"sign in work "_s, u"sign in work ABCD-EFGH"_s}));
    QCOMPARE(f.bodiesTo("/client/register").size(), 2);
}

void TestSso::notInTime()
{
    for (const bool hasBrowser : {true, false}) {
        SsoFixture f;
        f.prompter.hasBrowser = hasBrowser;
        f.prompter.signsIn = {};
        f.at.standIn.sso.pending = 1'000'000;
        const auto source = f.credentials(f.makeTokens(), f.source());
        KeysHeard heard;
        heard.ask(*source);
        QTRY_COMPARE(f.prompter.open, 1);
        f.at.ticker.ring(std::chrono::seconds{600});
        QTRY_COMPARE(heard.results.size(), 1);
        QVERIFY(!heard.results[0]);
        QVERIFY(heard.results[0].error().problem == LocalProblem::SignInTooLate);
        QCOMPARE(f.prompter.open, 0);
        QCOMPARE(f.at.ticker.pending(), 0);
    }
}

void TestSso::giveUp()
{
    SsoFixture f;
    f.prompter.signsIn = [](const ports::SignInPrompt&) { return std::optional(SignInAnswer::GiveUp); };
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 2);
    QVERIFY(!heard.results[0]);
    QVERIFY(heard.results[0].error().kind == CallErrorKind::SignIn);
    QVERIFY(heard.results[0].error().problem == LocalProblem::NotSignedIn);
    QCOMPARE(heard.results[0].error().subject, u"audit"_s);
    QCOMPARE(f.prompter.asked.size(), 1);
    QCOMPARE(f.at.ticker.pending(), 0);
}

void TestSso::nobodyToAsk()
{
    SsoFixture f;
    f.at.context->prompter = nullptr;
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(!heard.results[0]);
    QVERIFY(heard.results[0].error().problem == LocalProblem::NotSignedIn);
    QCOMPARE(f.at.server.received().size(), 0);
}

void TestSso::cancelled()
{
    SsoFixture f;
    f.prompter.signsIn = {};
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(f.prompter.open, 1);
    heard.operations.clear();
    QCOMPARE(f.prompter.open, 0);
    QCOMPARE(f.at.ticker.pending(), 0);
    QCOMPARE(heard.results.size(), 0);
    // And again from the start.
    f.prompter.signsIn = [&f](const ports::SignInPrompt& prompt) -> std::optional<SignInAnswer> {
        f.browser.open(prompt.page);
        return {};
    };
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(heard.results[0]);
}

void TestSso::oneSignInForAll()
{
    SsoFixture f;
    const auto tokens = f.makeTokens();
    const auto one = f.credentials(tokens, f.source());
    const auto other = f.credentials(tokens, f.source(u"444455556666"_s));
    KeysHeard heard;
    for (int i = 0; i < 6; ++i) {
        heard.ask(*one);
        heard.ask(*other);
    }
    QTRY_COMPARE(heard.results.size(), 12);
    for (const auto& result : heard.results)
        QVERIFY(result);
    QCOMPARE(f.prompter.asked.size(), 1);
    QCOMPARE(f.bodiesTo("/federation/credentials").size(), 2);

    // The service forgets the sign-in: both learn of it, the person is asked once more.
    f.at.standIn.sso.tokens.clear();
    f.at.standIn.sso.givesRefreshTokens = false;
    QVERIFY(one->renew(heard.results[0]->accessKeyId) && other->renew(heard.results[1]->accessKeyId));
    heard.results.clear();
    heard.ask(*one);
    heard.ask(*other);
    QTRY_COMPARE(heard.results.size(), 2);
    QVERIFY(heard.results[0] && heard.results[1]);
    QCOMPARE(f.at.standIn.sso.grants, 2);
    QCOMPARE(f.prompter.asked.size(), 1); // the refresh token was still good
}

void TestSso::refreshed()
{
    SsoFixture f;
    const auto tokens = f.makeTokens();
    const auto first = f.credentials(tokens, f.source());
    KeysHeard heard;
    heard.ask(*first);
    QTRY_COMPARE(heard.results.size(), 1);
    // Fourteen minutes before its end.
    f.at.clock.offset = std::chrono::minutes{46};
    const auto later = f.credentials(tokens, f.source(u"444455556666"_s));
    heard.ask(*later);
    QTRY_COMPARE(heard.results.size(), 2);
    QVERIFY(heard.results[1]);
    QCOMPARE(f.prompter.asked.size(), 1);
    QVERIFY(f.bodiesTo("/token").last().contains("refresh_token"));
}

void TestSso::refreshRefused()
{
    SsoFixture f;
    const auto tokens = f.makeTokens();
    const auto source = f.credentials(tokens, f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    f.at.standIn.sso.tokens.clear();
    f.at.server.addFault(f.at.standIn.handler());
    f.at.server.addFault([](const Received& request, Reply reply) {
        QVERIFY(request.body.contains("refresh_token"));
        reply.send(400, R"({"error":"invalid_grant"})", {{"x-amzn-ErrorType", "InvalidGrantException"}});
    });
    QVERIFY(source->renew(heard.results[0]->accessKeyId));
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 2);
    QVERIFY(heard.results[1]);
    QCOMPARE(f.prompter.asked.size(), 2);
}

void TestSso::notAssigned()
{
    SsoFixture f;
    const auto source = f.credentials(f.makeTokens(), f.source(u"999999999999"_s));
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(!heard.results[0]);
    QVERIFY(heard.results[0].error().problem == LocalProblem::NotAssigned);
    QCOMPARE(heard.results[0].error().subject, u"999999999999 · Audit"_s);
}

void TestSso::brokenAnswers()
{
    const QStringList paths{u"/client/register"_s, u"/token"_s, u"/federation/credentials"_s};
    for (const auto& path : paths) {
        for (const QByteArray& body :
            {QByteArray("{}"), QByteArray("<html>"), QByteArray(R"({"accessToken":"a","expiresIn":-5})")}) {
            SsoFixture f;
            f.at.server.setHandler([&, usual = f.at.standIn.handler()](const Received& request, Reply reply) {
                if (request.path != path.toLatin1())
                    return usual(request, reply);
                reply.send(200, body);
            });
            const auto source = f.credentials(f.makeTokens(), f.source());
            KeysHeard heard;
            heard.ask(*source);
            QTRY_COMPARE(heard.results.size(), 1);
            QVERIFY(!heard.results[0]);
            QVERIFY(heard.results[0].error().kind == CallErrorKind::BadAnswer);
            QCOMPARE(f.prompter.open, 0);
        }
    }
}

JOBSCOPE_TEST_MAIN(TestSso)

#include "tst_sso.moc"
