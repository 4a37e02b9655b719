// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/endpoints.h"
#include "aws/maciesource.h"
#include "json/document.h"

#include "support/net/connectproxy.h"
#include "support/net/fixture.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using test::Connection;
using test::Received;
using Reply = test::TestServer::Reply;

namespace {

QByteArray idOf(int number)
{
    return QByteArray::number(number).rightJustified(32, '0');
}

QByteArray jobOf(int number)
{
    return "{ \"jobId\": \"" + idOf(number) + "\", \"name\": \"job \xe2\x82\xac " + QByteArray::number(number)
        + "\", \"jobType\": \"SCHEDULED\", \"jobStatus\": \"USER_PAUSED\", \"createdAt\": "
          "\"2024-05-14T10:00:00.123456Z\", "
          "\"samplingPercentage\": 100, \"s3JobDefinition\": {\"bucketDefinitions\": [{\"accountId\": "
          "\"111122223333\", "
          "\"buckets\": [\"a\", \"b\"]}]}, \"tags\": {\"k\": \"v\"} }";
}

struct Heard {
    std::vector<job::Job> jobs;
    QStringList events;
    std::optional<ports::CallError> error;

    ports::JobSource::ListHandlers handlers()
    {
        return {[this](std::vector<job::Job> page) {
                    events += QString::number(page.size());
                    for (auto& each : page)
                        jobs.push_back(std::move(each));
                },
            [this](Expected<void, ports::CallError> result) {
                events += u"end"_s;
                if (!result)
                    error = result.error();
            }};
    }
};

aws::MacieSource sourceOf(Connection& at, int describesAtOnce = 12)
{
    return aws::MacieSource(
        {u"work"_s, job::Region(u"eu-central-1"_s), at.macie, at.sts, describesAtOnce}, at.context, at.keys);
}

class LoginPrompter final : public ports::Prompter {
public:
    std::optional<QByteArray> password;
    QStringList asked;

    std::unique_ptr<ports::Operation> askMfaCode(const ports::MfaPrompt&, CodeHandler) override { return {}; }
    std::unique_ptr<ports::Operation> confirmCommand(const ports::CommandPrompt&, ConfirmHandler) override
    {
        return {};
    }
    std::unique_ptr<ports::Operation> askProxyLogin(const ports::ProxyPrompt& prompt, LoginHandler answer) override
    {
        asked += prompt.realm;
        struct Question final : public ports::Operation {
            QObject context;
        };
        auto made = std::make_unique<Question>();
        QTimer::singleShot(0, &made->context, [answer = std::move(answer), given = password] {
            const auto call = answer;
            call(given ? std::optional(ports::ProxyLogin{u"me"_s, ports::SecureBytes(*given)}) : std::nullopt);
        });
        return made;
    }
};

} // namespace

class TestMacieSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void nothingIsContactedUnasked();
    void pages();
    void answersAreExact();
    void noJobs();
    void macieIsOff();
    void identityMayFail();
    void repeatedToken();
    void errorKeepsPages();
    void cancelledFromWithinAPage();
    void describes();
    void describesUnknown();
    void odd();
    void twelveAtOnce();
    void throttledSlowsDown();
    void cancelledInTheQueue();
    void outlivesItsSource();
    void realHostNames();
    void proxyLogin();
    void likeTheAwsCli();
};

void TestMacieSource::nothingIsContactedUnasked()
{
    Connection at;
    const auto source = sourceOf(at);
    QCOMPARE(source.info().name, u"work"_s);
    QVERIFY(source.info().account.isEmpty());
    QTest::qWait(0);
    QCOMPARE(at.server.openConnections(), 0);
}

void TestMacieSource::pages()
{
    Connection at;
    for (int i = 0; i < 10; ++i)
        at.standIn.jobs += jobOf(i);
    auto source = sourceOf(at);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QCOMPARE(heard.events, QStringList());
    QTRY_VERIFY(heard.events.contains(u"end"));
    QVERIFY(!heard.error);
    QCOMPARE(heard.events, QStringList({u"4"_s, u"4"_s, u"2"_s, u"end"_s}));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(heard.jobs[static_cast<size_t>(i)].id().text().toUtf8(), idOf(i));
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

void TestMacieSource::answersAreExact()
{
    Connection at;
    at.standIn.jobs = {jobOf(0), jobOf(1)};
    at.clock.offset = -std::chrono::hours{1};
    auto source = sourceOf(at);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.jobs.size(), size_t{2});
    const auto& answer = heard.jobs[1].answer;
    QVERIFY(answer.origin == job::Origin::Aws);
    QCOMPARE(answer.source, u"work"_s);
    QCOMPARE(answer.operation, u"ListClassificationJobs"_s);
    QCOMPARE(answer.endpoint, QString::fromLatin1(at.macie.url()));
    QCOMPARE(answer.elementPointer, u"/items/1"_s);
    QCOMPARE(answer.requestId, u"11111111-2222-3333-4444-555555555555"_s);
    QCOMPARE(answer.region.text(), u"eu-central-1"_s);
    QVERIFY(answer.bytes.startsWith(QByteArray("{\"jobId\":\"" + idOf(1))));
    // By the server's clock, not by the one that is an hour slow.
    QVERIFY(answer.receivedAt && std::chrono::abs(*answer.receivedAt - at.standIn.now()) < std::chrono::minutes{2});
    QVERIFY(source.info().clockSkew);

    std::optional<job::Job> described;
    const auto other = source.describeJob(heard.jobs[1].id(), [&described](auto result) { described = *result; });
    QTRY_VERIFY(described);
    QCOMPARE(described->answer.bytes, jobOf(1));
    QCOMPARE(described->answer.operation, u"DescribeClassificationJob"_s);
    QCOMPARE(described->answer.elementPointer, QString());
    QVERIFY(described->isComplete());
}

void TestMacieSource::noJobs()
{
    Connection at;
    auto source = sourceOf(at);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events, QStringList({u"0"_s, u"end"_s}));
    QVERIFY(!heard.error);
}

void TestMacieSource::macieIsOff()
{
    Connection at;
    at.server.addFault(at.standIn.handler());
    at.server.addFault([&at](const Received&, Reply reply) {
        auto headers = at.standIn.usualHeaders();
        headers.push_back({"x-amzn-ErrorType", "AccessDeniedException"});
        reply.send(401, test::errorBody("Macie is not enabled"), headers);
    });
    auto source = sourceOf(at);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events, QStringList{u"end"_s});
    QVERIFY(heard.error && heard.error->kind == CallErrorKind::MacieOff);
}

void TestMacieSource::identityMayFail()
{
    Connection at;
    at.standIn.jobs = {jobOf(0)};
    at.server.addFault([](const Received&, Reply reply) { reply.send(403, "<html>no STS here</html>"); });
    auto source = sourceOf(at);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events, QStringList({u"1"_s, u"end"_s}));
    QVERIFY(!heard.error);
    QVERIFY(source.info().account.isEmpty());

    at.standIn.keys.clear();
    const auto refused = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events.size(), 3);
    QVERIFY(heard.error && heard.error->kind == CallErrorKind::SignIn);
}

void TestMacieSource::repeatedToken()
{
    Connection at;
    at.server.setFault([&at](const Received& request, Reply reply) {
        if (request.path == "/")
            return at.standIn.handler()(request, reply);
        reply.send(200, R"({"items":[{"jobId":"a"}],"nextToken":"again"})");
    });
    auto source = sourceOf(at);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_VERIFY(heard.events.contains(u"end"));
    QCOMPARE(heard.events, QStringList({u"1"_s, u"1"_s, u"end"_s}));
    QVERIFY(heard.error && heard.error->kind == CallErrorKind::BadAnswer);
    QCOMPARE(heard.error->operation, u"ListClassificationJobs"_s);
    QCOMPARE(at.server.received().size(), qsizetype{3});
}

void TestMacieSource::errorKeepsPages()
{
    Connection at;
    for (int i = 0; i < 6; ++i)
        at.standIn.jobs += jobOf(i);
    at.server.addFault(at.standIn.handler());
    at.server.addFault(at.standIn.handler());
    at.server.addFault([](const Received&, Reply reply) { reply.send(200, R"({"items":[{"name":"nameless"}]})"); });
    auto source = sourceOf(at);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_COMPARE(heard.events, QStringList({u"4"_s, u"end"_s}));
    QVERIFY(heard.error && heard.error->kind == CallErrorKind::BadAnswer);
    QVERIFY2(heard.error->detail.contains(u"/items/0 has no jobId"), qPrintable(heard.error->detail));
}

void TestMacieSource::cancelledFromWithinAPage()
{
    Connection at;
    for (int i = 0; i < 10; ++i)
        at.standIn.jobs += jobOf(i);
    auto source = sourceOf(at);
    Heard heard;
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

void TestMacieSource::describes()
{
    Connection at;
    for (int i = 0; i < 40; ++i)
        at.standIn.jobs += jobOf(i);
    auto source = sourceOf(at);
    std::vector<std::unique_ptr<ports::Operation>> operations;
    QSet<QByteArray> got;
    for (int i = 0; i < 40; ++i)
        operations.push_back(source.describeJob(job::JobId(QString::fromLatin1(idOf(i))), [&got, i](auto result) {
            QVERIFY(result);
            QCOMPARE(result->answer.bytes, jobOf(i));
            got += idOf(i);
        }));
    QTRY_COMPARE(got.size(), 40);
    // No more than six connections a manager.
    QVERIFY2(at.server.openConnections() <= 12, QByteArray::number(at.server.openConnections()).constData());
}

void TestMacieSource::describesUnknown()
{
    Connection at;
    auto source = sourceOf(at);
    std::optional<ports::CallError> error;
    const auto operation = source.describeJob(job::JobId(u"3ce0"_s), [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QVERIFY(error->kind == CallErrorKind::NotFound);
    QCOMPARE(error->awsCode, u"ResourceNotFoundException"_s);

    at.standIn.jobs = {jobOf(1)};
    at.server.addFault([](const Received&, Reply reply) { reply.send(200, jobOf(2)); });
    error.reset();
    const auto other = source.describeJob(
        job::JobId(QString::fromLatin1(idOf(1))), [&error](auto result) { error = result.error(); });
    QTRY_VERIFY(error);
    QVERIFY(error->kind == CallErrorKind::BadAnswer);
    QVERIFY(error->detail.contains(u"another job"));
}

void TestMacieSource::odd()
{
    Connection at;
    auto source = sourceOf(at);
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

void TestMacieSource::twelveAtOnce()
{
    Connection at;
    QList<std::pair<QByteArray, Reply>> held;
    at.server.setFault([&held](const Received& request, Reply reply) { held.append({request.path.mid(6), reply}); });
    auto source = sourceOf(at);
    std::vector<std::unique_ptr<ports::Operation>> operations;
    int ended = 0;
    for (int i = 0; i < 30; ++i)
        operations.push_back(source.describeJob(
            job::JobId(QString::fromLatin1(idOf(i))), [&ended](auto result) { ended += result ? 1 : 0; }));
    QTRY_COMPARE(held.size(), 12);
    QTest::qWait(0);
    QCOMPARE(held.size(), 12);
    while (ended < 30) {
        QTRY_VERIFY(!held.isEmpty());
        auto [id, reply] = held.takeFirst();
        const auto before = ended;
        reply.send(200, jobOf(id.toInt()));
        QTRY_COMPARE(ended, before + 1);
        QVERIFY(held.size() <= 12);
    }
}

void TestMacieSource::throttledSlowsDown()
{
    Connection at;
    for (int i = 0; i < 30; ++i)
        at.standIn.jobs += jobOf(i);
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
    auto source = sourceOf(at);
    std::vector<std::unique_ptr<ports::Operation>> operations;
    int good = 0;
    for (int i = 0; i < 30; ++i)
        operations.push_back(source.describeJob(
            job::JobId(QString::fromLatin1(idOf(i))), [&good](auto result) { good += result ? 1 : 0; }));
    QTRY_COMPARE(good, 30);
    QVERIFY2(most < 12, QByteArray::number(most).constData());
}

void TestMacieSource::cancelledInTheQueue()
{
    Connection at;
    at.standIn.jobs = {jobOf(0), jobOf(1)};
    auto source = sourceOf(at, 1);
    QStringList got;
    const auto ask = [&](int number) {
        return source.describeJob(job::JobId(QString::fromLatin1(idOf(number))),
            [&got](auto result) { got += result ? result->id().text() : u"error"_s; });
    };
    auto first = ask(0);
    auto second = ask(1);
    auto third = ask(1);
    first.reset();
    second.reset();
    QTRY_COMPARE(got, QStringList{QString::fromLatin1(idOf(1))});
}

void TestMacieSource::outlivesItsSource()
{
    Connection at;
    at.standIn.jobs = {jobOf(0)};
    Heard heard;
    auto source = std::make_unique<aws::MacieSource>(
        aws::MacieSourceOptions{u"work"_s, job::Region(u"eu-central-1"_s), at.macie, at.sts}, at.context, at.keys);
    const auto operation = source->listJobs(heard.handlers());
    source.reset();
    QTRY_COMPARE(heard.events, QStringList({u"1"_s, u"end"_s}));
}

void TestMacieSource::realHostNames()
{
    std::optional<test::ConnectProxy> proxy;
    QProcessEnvironment environment;
    Connection at(true, [&](aws::TransportOptions& options) {
        proxy.emplace(quint16{0});
        environment.insert(u"HTTPS_PROXY"_s, u"http://127.0.0.1:%1"_s.arg(proxy->serverPort()));
        options.environment = environment;
    });
    proxy->setTarget(at.server.serverPort());
    at.standIn.jobs = {jobOf(0)};
    const job::Region region(u"eu-central-1"_s);
    at.macie = *aws::endpointFor(aws::Service::Macie, region);
    at.sts = *aws::endpointFor(aws::Service::Sts, region);
    auto source = sourceOf(at);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_VERIFY(heard.events.contains(u"end"));
    QVERIFY2(!heard.error, qPrintable(heard.error ? heard.error->detail : QString()));
    QCOMPARE(heard.jobs.size(), size_t{1});
    QVERIFY(proxy->asked().contains("macie2.eu-central-1.amazonaws.com:443"));
    QVERIFY(proxy->asked().contains("sts.eu-central-1.amazonaws.com:443"));
    QCOMPARE(at.server.received().last().header("Host"), QByteArray("macie2.eu-central-1.amazonaws.com"));
}

void TestMacieSource::proxyLogin()
{
    std::optional<test::ConnectProxy> proxy;
    Connection at(true, [&](aws::TransportOptions& options) {
        proxy.emplace(quint16{0});
        options.environment.insert(u"https_proxy"_s, u"http://127.0.0.1:%1"_s.arg(proxy->serverPort()));
    });
    proxy->setTarget(at.server.serverPort());
    proxy->login = "me:proxy-secret";
    LoginPrompter prompter;
    at.context->prompter = &prompter;
    auto source = sourceOf(at);
    at.standIn.jobs = {jobOf(0)};
    const auto describe = [&](std::optional<ports::CallError>& error, int& ended) {
        return source.describeJob(job::JobId(QString::fromLatin1(idOf(0))), [&](auto result) {
            ++ended;
            error = result ? std::nullopt : std::optional(result.error());
        });
    };
    std::optional<ports::CallError> error;
    int ended = 0;
    auto operation = describe(error, ended);
    QTRY_COMPARE(ended, 1);
    QVERIFY(error && error->kind == CallErrorKind::Proxy); // the person refused
    QCOMPARE(prompter.asked, QStringList{u"Office"_s});

    prompter.password = "wrong";
    operation = describe(error, ended);
    QTRY_COMPARE(ended, 2);
    QVERIFY(error && error->kind == CallErrorKind::Proxy);
    QVERIFY(!error->detail.contains(u"wrong"));

    prompter.password = "proxy-secret";
    operation = describe(error, ended);
    QTRY_COMPARE(ended, 3);
    QVERIFY2(!error, qPrintable(error ? error->detail : QString()));
    QCOMPARE(at.server.received().size(), qsizetype{1});
}

void TestMacieSource::likeTheAwsCli()
{
    if (!QFile::exists(u"/usr/bin/aws"_s))
        QSKIP("/usr/bin/aws is not here");
    Connection at;
    for (int i = 0; i < 6; ++i)
        at.standIn.jobs += jobOf(i);
    QTemporaryDir folder;
    QFile authority(folder.filePath(u"ca.pem"_s));
    QVERIFY(authority.open(QFile::WriteOnly));
    authority.write(Connection::pki().authorityPem);
    authority.close();
    const auto cli = [&](const QStringList& arguments) {
        QProcess aws;
        auto environment = QProcessEnvironment::systemEnvironment();
        const auto keys = test::AwsStandIn::longLived();
        environment.insert(u"AWS_ACCESS_KEY_ID"_s, QString::fromLatin1(keys.accessKeyId));
        environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, QString::fromLatin1(keys.secretAccessKey.view()));
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"AWS_PAGER"_s, QString());
        aws.setProcessEnvironment(environment);
        // QProcess waits in an event loop of its own, in which the server could not answer.
        aws.start(u"/usr/bin/aws"_s,
            QStringList{u"macie2"_s} + arguments
                + QStringList{u"--region"_s, u"eu-central-1"_s, u"--endpoint-url"_s,
                    QString::fromLatin1(at.server.url()), u"--ca-bundle"_s, authority.fileName(), u"--output"_s,
                    u"json"_s});
        QByteArray output;
        if (QTest::qWaitFor([&aws] { return aws.state() == QProcess::NotRunning; }, 60'000))
            output = aws.readAllStandardOutput();
        return json::Document::parse(output.isEmpty() ? "null: " + aws.readAllStandardError() : output);
    };

    auto source = sourceOf(at);
    Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_VERIFY(heard.events.contains(u"end"));
    const auto list = cli({u"list-classification-jobs"_s});
    QVERIFY2(list, list ? "" : qPrintable(list.error().found));
    const auto items = list->root().member(u"items")->children();
    QCOMPARE(items.size(), heard.jobs.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const auto ours = json::Document::parse(heard.jobs[i].answer.bytes);
        for (const auto& name : {u"jobId"_s, u"name"_s, u"jobType"_s, u"jobStatus"_s})
            QCOMPARE(ours->root().member(name)->toString(), items[i].member(name)->toString());
    }

    std::optional<job::Job> described;
    const auto other = source.describeJob(heard.jobs[3].id(), [&described](auto result) { described = *result; });
    QTRY_VERIFY(described);
    const auto theirs = cli({u"describe-classification-job"_s, u"--job-id"_s, heard.jobs[3].id().text()});
    QVERIFY(theirs);
    const auto ours = json::Document::parse(described->answer.bytes);
    int compared = 0;
    for (const auto& member : theirs->root().children()) {
        const auto own = ours->root().member(member.key());
        QVERIFY2(own, qPrintable(member.key()));
        // The AWS CLI writes instants in its own form.
        if (member.key() == u"createdAt") {
            const auto instant = [](const json::Value& value) {
                return job::parseInstant(value.toString(), job::InstantForm::Lenient)->at;
            };
            QVERIFY(instant(member) == instant(*own));
        } else {
            QVERIFY2(json::equal(member, *own), qPrintable(member.key()));
        }
        ++compared;
    }
    QCOMPARE(compared, static_cast<int>(ours->root().size()));
    QVERIFY(at.server.received().last().header("User-Agent").contains("aws-cli"));
}

JOBSCOPE_TEST_MAIN(TestMacieSource)

#include "tst_source.moc"
