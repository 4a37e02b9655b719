// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/doctor.h"

#include "aws/connections.h"
#include "callfixture.h"
#include "support/net/connectproxy.h"
#include "support/net/scriptedprompter.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using ports::DoctorFactKind;
using ports::DoctorOutcome;
using ports::DoctorReason;
using ports::DoctorStep;
using ports::Finding;
using test::Connection;

namespace {

/** One examination and what it told. */
struct Run {
    explicit Run(const aws::DoctorParts& parts)
        : operation(std::make_unique<aws::Examination>(parts, handlers()))
    {
    }
    explicit Run(Connection& at)
        : Run(partsOf(at))
    {
    }
    explicit Run(const ports::CallError& error)
        : operation(std::make_unique<aws::Examination>(tl::make_unexpected(error), handlers()))
    {
    }

    static aws::DoctorParts partsOf(Connection& at)
    {
        return {{{DoctorFactKind::Region, u"eu-central-1"_s}}, at.context, at.macie, at.logs, at.sts, at.keys};
    }
    ports::DoctorHandlers handlers()
    {
        return {[this](Finding finding) {
                    findings.push_back(std::move(finding));
                    if (findings.size() == cancelAfter)
                        operation.reset();
                },
            [this] { ++ends; }};
    }
    const Finding* of(DoctorStep step) const
    {
        for (const auto& finding : findings) {
            if (finding.step == step)
                return &finding;
        }
        return nullptr;
    }
    DoctorOutcome outcome(DoctorStep step) const { return of(step) ? of(step)->outcome : DoctorOutcome::Skipped; }
    const Finding* permission(const QString& action) const
    {
        for (const auto& finding : findings) {
            if (finding.value(DoctorFactKind::Action) == action)
                return &finding;
        }
        return nullptr;
    }

    std::vector<Finding> findings;
    int ends = 0;
    size_t cancelAfter = 0;
    std::unique_ptr<ports::Operation> operation;
};

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/** A proxy of the environment. */
std::function<void(aws::TransportOptions&)> by(const QByteArray& url)
{
    return [url](aws::TransportOptions& options) {
        options.environment.insert(u"https_proxy"_s, QString::fromLatin1(url));
    };
}

} // namespace

class TestDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void allFine();
    void brokenSettings();
    void wayFails_data();
    void wayFails();
    void certificateNotInTime_data();
    void certificateNotInTime();
    void throughAProxy();
    void proxyAsks();
    void untrustedNamesTheChain();
    void silence_data();
    void silence();
    void clockIsOff();
    void redirected();
    void refusedKeys();
    void macieOff();
    void macieStatus();
    void oneRefused();
    void nothingToTryWith();
    void cancelled_data();
    void cancelled();
    void saysWhereSettingsComeFrom();
    void noKeysAtAll();
};

void TestDoctor::allFine()
{
    Connection at;
    at.standIn.jobs = {R"({"jobId":"3ce0","name":"n","customDataIdentifierIds":["known"],"s3JobDefinition":null})"};
    Run run(at);
    QVERIFY(run.findings.empty());
    QTRY_COMPARE(run.ends, 1);
    QCOMPARE(run.findings.size(), size_t{21});
    for (const auto& finding : run.findings) {
        if (finding.value(DoctorFactKind::Action) != u"macie2:GetAllowList")
            QVERIFY2(finding.outcome == DoctorOutcome::Ok,
                qPrintable(u"%1 %2"_s.arg(int(finding.step))
                               .arg(finding.error ? finding.error->detail + finding.error->awsMessage : QString())));
    }
    QVERIFY(!run.of(DoctorStep::HostName)->value(DoctorFactKind::Address).isEmpty());
    QVERIFY(run.of(DoctorStep::Tls)->value(DoctorFactKind::Protocol).startsWith(u"TLSv1."));
    QVERIFY(!run.of(DoctorStep::Tls)->value(DoctorFactKind::Issuer).isEmpty());
    QVERIFY(std::abs(run.of(DoctorStep::Clock)->value(DoctorFactKind::Skew).toInt()) <= 2);
    QCOMPARE(run.of(DoctorStep::Keys)->value(DoctorFactKind::KeyId), u"…RARY"_s);
    QCOMPARE(run.of(DoctorStep::Identity)->value(DoctorFactKind::Account), u"111122223333"_s);
    QCOMPARE(run.of(DoctorStep::Macie)->value(DoctorFactKind::Status), u"ENABLED"_s);
    // Only reads, and nothing that the tables do not hold.
    for (const auto& request : at.server.received())
        QVERIFY2(request.method == "GET" || request.method == "POST", request.method.constData());
}

void TestDoctor::brokenSettings()
{
    ports::CallError error;
    error.kind = CallErrorKind::Local;
    Run run(error);
    QTRY_COMPARE(run.ends, 1);
    QVERIFY(run.outcome(DoctorStep::Settings) == DoctorOutcome::Failed);
    QVERIFY(run.of(DoctorStep::Settings)->error == error);
    QCOMPARE(run.findings.size(), size_t{10});
    for (size_t i = 1; i < run.findings.size(); ++i)
        QVERIFY(
            run.findings[i].outcome == DoctorOutcome::Skipped && run.findings[i].reason == DoctorReason::EarlierFailed);
}

void TestDoctor::wayFails_data()
{
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QByteArray>("host"); // empty: the server
    QTest::addColumn<QByteArray>("proxy");
    QTest::addColumn<DoctorStep>("step");
    QTest::addColumn<DoctorReason>("reason");
    QTest::addColumn<CallErrorKind>("kind");
    QTest::newRow("name unknown") << true << QByteArray("nosuch.invalid:443") << QByteArray() << DoctorStep::HostName
                                  << DoctorReason::UnknownName << CallErrorKind::NotConnected;
    QTest::newRow("port closed") << true << "localhost:" + QByteArray::number(closedPort()) << QByteArray()
                                 << DoctorStep::Port << DoctorReason::NoConnection << CallErrorKind::NotConnected;
    QTest::newRow("nobody vouches") << false << QByteArray() << QByteArray() << DoctorStep::Tls
                                    << DoctorReason::NotTrusted << CallErrorKind::Tls;
    QTest::newRow("proxy closed") << true << QByteArray() << "http://127.0.0.1:" + QByteArray::number(closedPort())
                                  << DoctorStep::Port << DoctorReason::NoConnection << CallErrorKind::Proxy;
    QTest::newRow("no proxy of a kind that is known")
        << true << QByteArray() << QByteArray("ftp://me:secret@proxy") << DoctorStep::Proxy << DoctorReason::None
        << CallErrorKind::Local;
}

void TestDoctor::wayFails()
{
    QFETCH(bool, trusted);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, proxy);
    QFETCH(DoctorStep, step);
    Connection at(trusted, by(proxy));
    if (!host.isEmpty())
        at.macie.host = host;
    Run run(at);
    QTRY_COMPARE_WITH_TIMEOUT(run.ends, 1, 20'000);
    const auto* finding = run.of(step);
    QVERIFY(finding && finding->outcome == DoctorOutcome::Failed);
    QTEST(finding->reason, "reason");
    QVERIFY(finding->error);
    QTEST(finding->error->kind, "kind");
    QVERIFY(!finding->error->detail.contains(u"secret"));
    // What does not need the network goes on; what does is not tried.
    QVERIFY(run.outcome(DoctorStep::Keys) == DoctorOutcome::Ok);
    for (const auto later : {DoctorStep::Clock, DoctorStep::Macie, DoctorStep::Permission})
        QVERIFY(run.of(later) && run.of(later)->reason == DoctorReason::EarlierFailed);
    // STS is asked in any case: here it is out of reach where Macie is, unless only Macie's name or port is wrong.
    QVERIFY(run.outcome(DoctorStep::Identity) == (host.isEmpty() ? DoctorOutcome::Failed : DoctorOutcome::Ok));
    QCOMPARE(at.server.received().size(), host.isEmpty() ? 0 : 1);
}

void TestDoctor::certificateNotInTime_data()
{
    QTest::addColumn<test::Validity>("validity");
    QTest::newRow("until yesterday") << test::Validity::UntilYesterday;
    QTest::newRow("from tomorrow") << test::Validity::FromTomorrow;
}

void TestDoctor::certificateNotInTime()
{
    QFETCH(test::Validity, validity);
    const auto pki = test::makePki({}, validity);
    test::TestServer server(pki);
    Connection at(true, [&pki](aws::TransportOptions& options) { options.certificates += pki.authority; });
    at.macie.host = "localhost:" + QByteArray::number(server.serverPort());
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    const auto* tls = run.of(DoctorStep::Tls);
    QVERIFY(tls->outcome == DoctorOutcome::Failed);
    QVERIFY(tls->reason == DoctorReason::NotInTime);
    QVERIFY(tls->error->kind == CallErrorKind::Tls);
    QVERIFY(server.received().isEmpty());
}

void TestDoctor::throughAProxy()
{
    test::ConnectProxy proxy(0);
    QVERIFY(proxy.isListening());
    proxy.login = "me:secret";
    Connection at(true, by("http://me:secret@127.0.0.1:" + QByteArray::number(proxy.serverPort())));
    proxy.setTarget(at.server.serverPort());
    at.macie.host = "macie2.eu-central-1.amazonaws.com";
    at.sts.host = "sts.eu-central-1.amazonaws.com";
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    QCOMPARE(run.of(DoctorStep::Proxy)->value(DoctorFactKind::Proxy), u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
    QVERIFY(run.of(DoctorStep::HostName)->reason == DoctorReason::ProxyResolves);
    QVERIFY(run.outcome(DoctorStep::Tls) == DoctorOutcome::Ok);
    QVERIFY(run.outcome(DoctorStep::Macie) == DoctorOutcome::Ok);

    // The certificate is for other names than this one.
    at.macie.host = "macie2.example.com";
    Run other(at);
    QTRY_COMPARE(other.ends, 1);
    QVERIFY(other.outcome(DoctorStep::Tls) == DoctorOutcome::Failed);
    QVERIFY(other.of(DoctorStep::Tls)->reason == DoctorReason::WrongName);
}

void TestDoctor::proxyAsks()
{
    test::ConnectProxy proxy(0);
    proxy.login = "me:secret";
    Connection at(true, by("http://127.0.0.1:" + QByteArray::number(proxy.serverPort())));
    proxy.setTarget(at.server.serverPort());
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    QVERIFY(run.outcome(DoctorStep::Port) == DoctorOutcome::Failed);
    QVERIFY(run.of(DoctorStep::Port)->reason == DoctorReason::ProxyLogin);
    QVERIFY(run.of(DoctorStep::Port)->error->kind == CallErrorKind::Proxy);

    // Whoever can be asked is asked once, and calls know the answer.
    test::ScriptedPrompter prompter;
    prompter.proxyPassword = "secret";
    aws::TransportOptions options;
    options.certificates = {Connection::pki().authority};
    by("http://127.0.0.1:" + QByteArray::number(proxy.serverPort()))(options);
    auto parts = Run::partsOf(at);
    parts.context = std::make_shared<aws::CallContext>(std::move(options), at.clock, at.ticker, &prompter);
    Run asking(parts);
    QTRY_COMPARE(asking.ends, 1);
    QCOMPARE(prompter.asked.size(), 1);
    QVERIFY(asking.outcome(DoctorStep::Macie) == DoctorOutcome::Ok);
}

void TestDoctor::untrustedNamesTheChain()
{
    Connection at(false);
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    const auto* tls = run.of(DoctorStep::Tls);
    QVERIFY(!tls->value(DoctorFactKind::Certificate).isEmpty());
    QCOMPARE(tls->value(DoctorFactKind::Issuer), Connection::pki().authority.subjectDisplayName());
    QVERIFY(tls->value(DoctorFactKind::ValidUntil).endsWith(u'Z'));
}

void TestDoctor::silence_data()
{
    QTest::addColumn<bool>("speaksTls");
    QTest::addColumn<DoctorStep>("step");
    QTest::newRow("in the handshake") << false << DoctorStep::Tls;
    QTest::newRow("before the answer") << true << DoctorStep::Clock;
}

void TestDoctor::silence()
{
    QFETCH(bool, speaksTls);
    QFETCH(DoctorStep, step);
    Connection at;
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    if (speaksTls)
        at.server.setFault([](const test::Received&, test::TestServer::Reply) {});
    else
        at.macie.host = "localhost:" + QByteArray::number(mute.serverPort());
    Run run(at);
    QTRY_VERIFY(!run.findings.empty() && int(run.findings.back().step) + 1 == int(step));
    QTRY_VERIFY(speaksTls ? at.server.received().size() == 1 : mute.hasPendingConnections());
    QTRY_VERIFY(at.ticker.isPending(at.context->silence));
    at.ticker.ring(at.context->silence);
    QTRY_COMPARE(run.ends, 1);
    QVERIFY(run.outcome(step) == DoctorOutcome::Failed);
    QVERIFY(run.of(step)->error && run.of(step)->error->kind == CallErrorKind::TimedOut);
}

void TestDoctor::clockIsOff()
{
    Connection at;
    at.standIn.skew = std::chrono::minutes(20);
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    QVERIFY(run.outcome(DoctorStep::Clock) == DoctorOutcome::Warning);
    QVERIFY(run.of(DoctorStep::Clock)->reason == DoctorReason::ClockOff);
    QVERIFY(std::abs(run.of(DoctorStep::Clock)->value(DoctorFactKind::Skew).toInt() - 1200) <= 2);
    // Calls correct it by themselves.
    QVERIFY(run.outcome(DoctorStep::Macie) == DoctorOutcome::Ok);
}

void TestDoctor::redirected()
{
    Connection at;
    at.server.addFault([](const test::Received&, test::TestServer::Reply reply) {
        reply.send(302, {}, {{"Location", "https://portal.example/login"}});
    });
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    QVERIFY(run.outcome(DoctorStep::Clock) == DoctorOutcome::Failed);
    QVERIFY(run.of(DoctorStep::Clock)->reason == DoctorReason::Redirected);
}

void TestDoctor::refusedKeys()
{
    Connection at;
    at.standIn.keys.clear();
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    QVERIFY(run.outcome(DoctorStep::Keys) == DoctorOutcome::Ok);
    QVERIFY(run.outcome(DoctorStep::Identity) == DoctorOutcome::Failed);
    QVERIFY(run.of(DoctorStep::Identity)->error->kind == CallErrorKind::SignIn);
    QVERIFY(run.outcome(DoctorStep::Macie) == DoctorOutcome::Skipped);
    QVERIFY(run.outcome(DoctorStep::Permission) == DoctorOutcome::Skipped);
}

void TestDoctor::macieOff()
{
    Connection at;
    const auto usual = at.standIn.handler();
    at.server.setFault([&](const test::Received& request, test::TestServer::Reply reply) {
        if (request.path != "/macie")
            return usual(request, reply);
        reply.send(401, test::errorBody("Macie is not enabled"), {{"x-amzn-ErrorType", "AccessDeniedException"}});
    });
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    QVERIFY(run.outcome(DoctorStep::Macie) == DoctorOutcome::Failed);
    QVERIFY(run.of(DoctorStep::Macie)->error->kind == CallErrorKind::MacieOff);
    QVERIFY(run.of(DoctorStep::Permission)->reason == DoctorReason::EarlierFailed);
}

void TestDoctor::macieStatus()
{
    Connection at;
    const auto usual = at.standIn.handler();
    at.server.setFault([&](const test::Received& request, test::TestServer::Reply reply) {
        if (request.path != "/macie")
            return usual(request, reply);
        reply.send(200, R"({"status":"PAUSED"})", at.standIn.usualHeaders());
    });
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    QVERIFY(run.outcome(DoctorStep::Macie) == DoctorOutcome::Warning);
    QVERIFY(run.of(DoctorStep::Macie)->reason == DoctorReason::Paused);
    QVERIFY(run.permission(u"macie2:ListClassificationJobs"_s)->outcome == DoctorOutcome::Ok);
}

void TestDoctor::oneRefused()
{
    Connection at;
    const auto usual = at.standIn.handler();
    at.server.setFault([&](const test::Received& request, test::TestServer::Reply reply) {
        if (request.path != "/allow-lists")
            return usual(request, reply);
        reply.send(403, test::errorBody("not allowed"), {{"x-amzn-ErrorType", "AccessDeniedException"}});
    });
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    const auto* refused = run.permission(u"macie2:ListAllowLists"_s);
    QVERIFY(refused && refused->outcome == DoctorOutcome::Failed && refused->error);
    QVERIFY(refused->error->kind == CallErrorKind::NoPermission);
    QCOMPARE(refused->error->action, u"macie2:ListAllowLists"_s);
    QVERIFY(run.permission(u"macie2:DescribeBuckets"_s)->outcome == DoctorOutcome::Ok);
}

void TestDoctor::nothingToTryWith()
{
    Connection at;
    Run run(at);
    QTRY_COMPARE(run.ends, 1);
    const auto* untried = run.permission(u"macie2:DescribeClassificationJob"_s);
    QVERIFY(untried && untried->outcome == DoctorOutcome::Skipped);
    QVERIFY(untried->reason == DoctorReason::NothingToTryWith);
}

void TestDoctor::cancelled_data()
{
    QTest::addColumn<int>("after");
    for (int after = 1; after <= 12; ++after)
        QTest::addRow("within finding %d", after) << after;
}

void TestDoctor::cancelled()
{
    QFETCH(int, after);
    Connection at;
    Run run(at);
    run.cancelAfter = size_t(after);
    QTRY_COMPARE(run.findings.size(), size_t(after));
    QTRY_VERIFY(at.server.openConnections() >= 0);
    const auto asked = at.server.received().size();
    // Another one on the same connection ends, so the first has had all the time it needs to go on.
    Run second(at);
    QTRY_COMPARE(second.ends, 1);
    QCOMPARE(run.findings.size(), size_t(after));
    QCOMPARE(run.ends, 0);
    QCOMPARE(at.repliesAlive(), 0);
    QVERIFY(at.server.received().size() > asked);
}

void TestDoctor::saysWhereSettingsComeFrom()
{
    Connection at;
    QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    };
    write(u"ca.pem"_s, Connection::pki().authorityPem);
    write(u"config"_s,
        "[profile work]\nregion = eu-central-1\nendpoint_url = " + at.server.url()
            + "\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY\n");
    QProcessEnvironment environment;
    environment.insert(u"AWS_CONFIG_FILE"_s, folder.filePath(u"config"_s));
    environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, folder.filePath(u"none"_s));
    environment.insert(u"AWS_CA_BUNDLE"_s, folder.filePath(u"ca.pem"_s));
    aws::Connections connections(environment, at.clock, at.ticker, nullptr);
    std::vector<Finding> findings;
    int ends = 0;
    const auto operation = connections.examine({{}, u"work"_s, {}, {}, {}},
        {[&findings](Finding finding) { findings.push_back(std::move(finding)); }, [&ends] { ++ends; }});
    QTRY_COMPARE(ends, 1);
    const QString config = folder.filePath(u"config"_s);
    const std::vector<ports::DoctorFact> wanted{{DoctorFactKind::Profile, u"work"_s, {}},
        {DoctorFactKind::Region, u"eu-central-1"_s, QString(config + u":2"_s)},
        {DoctorFactKind::Endpoint, QString::fromLatin1(at.server.url()), QString(config + u":3"_s)},
        {DoctorFactKind::CaBundle, folder.filePath(u"ca.pem"_s), u"AWS_CA_BUNDLE"_s}};
    QCOMPARE(findings[0].facts, wanted);
    QVERIFY(findings.back().step == DoctorStep::Permission);
    QVERIFY(findings.back().outcome == DoctorOutcome::Ok);
}

void TestDoctor::noKeysAtAll()
{
    Connection at;
    QProcessEnvironment environment;
    environment.insert(u"AWS_CONFIG_FILE"_s, u"/nonexistent/config"_s);
    environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, u"/nonexistent/credentials"_s);
    environment.insert(u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s);
    aws::Connections connections(environment, at.clock, at.ticker, nullptr);
    std::vector<Finding> findings;
    int ends = 0;
    ports::ConnectionRequest request;
    request.region = u"eu-central-1"_s;
    request.endpointUrl = u"https://localhost:%1"_s.arg(closedPort());
    const auto operation = connections.examine(
        request, {[&findings](Finding finding) { findings.push_back(std::move(finding)); }, [&ends] { ++ends; }});
    QTRY_COMPARE(ends, 1);
    QVERIFY(findings[0].outcome == DoctorOutcome::Ok);
    const auto& keys = findings[size_t(DoctorStep::Keys)];
    QVERIFY(keys.outcome == DoctorOutcome::Failed && keys.error);
    QVERIFY(keys.error->problem == ports::LocalProblem::NoKeys);
}

JOBSCOPE_TEST_MAIN(TestDoctor)

#include "tst_doctor.moc"
