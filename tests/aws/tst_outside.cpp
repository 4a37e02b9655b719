// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/endpoints.h"
#include "aws/sourcefixture.h"
#include "job/livereader.h"
#include "support/net/connectproxy.h"
#include "support/net/scriptedprompter.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using test::Connection;

/** The client seen from outside: real host names through a proxy, and the same values as the AWS CLI gets. */
class TestOutside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void realHostNames();
    void proxyLogin();
    void likeTheAwsCli();

private:
    using AwsCli = std::function<Expected<json::Document, json::Error>(const QStringList&)>;
    static void compareLive(Connection& at, aws::MacieSource& source, const AwsCli& cli);
    static void compareRuns(Connection& at, aws::MacieSource& source, const AwsCli& cli);
};

void TestOutside::realHostNames()
{
    std::optional<test::ConnectProxy> proxy;
    QProcessEnvironment environment;
    Connection at(true, [&](aws::TransportOptions& options) {
        proxy.emplace(quint16{0});
        environment.insert(u"HTTPS_PROXY"_s, u"http://127.0.0.1:%1"_s.arg(proxy->serverPort()));
        options.environment = environment;
    });
    proxy->setTarget(at.server.serverPort());
    at.standIn.jobs = {test::jobOf(0)};
    const job::Region region(u"eu-central-1"_s);
    at.macie = *aws::endpointFor(aws::Service::Macie, region);
    at.sts = *aws::endpointFor(aws::Service::Sts, region);
    auto source = test::sourceOf(at);
    test::Heard heard;
    const auto operation = source.listJobs(heard.handlers());
    QTRY_VERIFY(heard.events.contains(u"end"));
    QVERIFY2(!heard.error, qPrintable(heard.error ? heard.error->detail : QString()));
    QCOMPARE(heard.jobs.size(), size_t{1});
    QVERIFY(proxy->asked().contains("macie2.eu-central-1.amazonaws.com:443"));
    QVERIFY(proxy->asked().contains("sts.eu-central-1.amazonaws.com:443"));
    QCOMPARE(at.server.received().last().header("Host"), QByteArray("macie2.eu-central-1.amazonaws.com"));
}

void TestOutside::proxyLogin()
{
    std::optional<test::ConnectProxy> proxy;
    Connection at(true, [&](aws::TransportOptions& options) {
        proxy.emplace(quint16{0});
        options.environment.insert(u"https_proxy"_s, u"http://127.0.0.1:%1"_s.arg(proxy->serverPort()));
    });
    proxy->setTarget(at.server.serverPort());
    proxy->login = "me:proxy-secret";
    test::ScriptedPrompter prompter;
    at.context->prompter = &prompter;
    auto source = test::sourceOf(at);
    at.standIn.jobs = {test::jobOf(0)};
    const auto describe = [&](std::optional<ports::CallError>& error, int& ended) {
        return source.describeJob(job::JobId(QString::fromLatin1(test::idOf(0))), [&](auto result) {
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

    prompter.proxyPassword = "wrong";
    operation = describe(error, ended);
    QTRY_COMPARE(ended, 2);
    QVERIFY(error && error->kind == CallErrorKind::Proxy);
    QVERIFY(!error->detail.contains(u"wrong"));

    prompter.proxyPassword = "proxy-secret";
    operation = describe(error, ended);
    QTRY_COMPARE(ended, 3);
    QVERIFY2(!error, qPrintable(error ? error->detail : QString()));
    QCOMPARE(at.server.received().size(), qsizetype{1});
}

void TestOutside::likeTheAwsCli()
{
    if (!QFile::exists(u"/usr/bin/aws"_s))
        QSKIP("/usr/bin/aws is not here");
    Connection at;
    for (int i = 0; i < 6; ++i)
        at.standIn.jobs += test::jobOf(i);
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
            (arguments.front() == u"logs" ? arguments : QStringList{u"macie2"_s} + arguments)
                + QStringList{u"--region"_s, u"eu-central-1"_s, u"--endpoint-url"_s,
                    QString::fromLatin1(at.server.url()), u"--ca-bundle"_s, authority.fileName(), u"--output"_s,
                    u"json"_s});
        QByteArray output;
        if (QTest::qWaitFor([&aws] { return aws.state() == QProcess::NotRunning; }, 60'000))
            output = aws.readAllStandardOutput();
        return json::Document::parse(output.isEmpty() ? "null: " + aws.readAllStandardError() : output);
    };

    auto source = test::sourceOf(at);
    test::Heard heard;
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
    compareLive(at, source, cli);
    compareRuns(at, source, cli);
}

/** What is looked up beyond the jobs' answers. */
void TestOutside::compareLive(Connection& at, aws::MacieSource& source, const AwsCli& cli)
{
    at.standIn.live.customIdentifiers = {R"({"id":"a","name":"Customer \u00e4","deleted":true})"};
    at.standIn.live.allowLists = {R"({"id":"abcdefghijklmnopqrstuv","name":"Cards","status":{"code":"OK"}})",
        R"({"id":"bbcdefghijklmnopqrstuv","name":"B"})", R"({"id":"cbcdefghijklmnopqrstuv","name":"C"})"};
    for (const char* id : {"NAME", "ADDRESS", "PKCS"})
        at.standIn.live.managedIdentifiers += R"({"id":")" + QByteArray(id) + R"(","category":"CREDENTIALS"})";
    const auto live = source.liveFacts();
    int ended = 0;
    std::vector<std::unique_ptr<ports::Operation>> running;

    job::LiveFacts ours;
    running.push_back(live->customIdentifiers({u"a"_s, u"z"_s}, [&](auto got) {
        ours.customIdentifiers.value = *got;
        ++ended;
    }));
    running.push_back(live->allowLists([&](auto got) {
        ours.allowLists.value = *got;
        ++ended;
    }));
    job::AllowList list;
    running.push_back(live->allowList(u"abcdefghijklmnopqrstuv"_s, [&](auto got) {
        list = *got;
        ++ended;
    }));
    running.push_back(live->managedIdentifiers([&](auto got) {
        ours.managedIdentifiers.value = *got;
        ++ended;
    }));
    QTRY_COMPARE(ended, 4);

    const auto custom = cli({u"batch-get-custom-data-identifiers"_s, u"--ids"_s, u"a"_s, u"z"_s});
    QVERIFY(custom && *job::readCustomIdentifiers(custom->root()) == *ours.customIdentifiers.value);
    const auto lists = cli({u"list-allow-lists"_s});
    QVERIFY(lists && job::readAllowLists(lists->root())->items == *ours.allowLists.value);
    const auto one = cli({u"get-allow-list"_s, u"--id"_s, u"abcdefghijklmnopqrstuv"_s});
    QVERIFY(one && *job::readAllowList(one->root()) == list);
    const auto managed = cli({u"list-managed-data-identifiers"_s});
    QVERIFY(managed && job::readManagedIdentifiers(managed->root())->items == *ours.managedIdentifiers.value);
    QCOMPARE(ours.managedIdentifiers.value->size(), size_t{3});

    for (const char* name : {"a", "b", "c"}) {
        const QByteArray bucket = R"({"accountId":"111122223333","bucketName":")" + QByteArray(name)
            + R"(","objectCount":7,"sizeInBytes":70,"sharedAccess":"INTERNAL","tags":[{"key":"k","value":"v"}]})";
        at.standIn.live.matchingBuckets += bucket;
        at.standIn.live.buckets += bucket;
    }
    std::vector<job::BucketNow> matching;
    std::vector<job::BucketNow> all;
    const QByteArray criteria = R"({"includes":{"and":[]}})";
    running.push_back(live->matchingBuckets(criteria, {}, [&](auto got) { matching = *got; }));
    running.push_back(live->allBuckets({}, [&](auto got) { all = *got; }));
    QTRY_VERIFY(!matching.empty() && !all.empty());
    const auto found = cli({u"search-resources"_s, u"--bucket-criteria"_s, QString::fromUtf8(criteria)});
    QVERIFY(found && job::readMatchingBuckets(found->root())->items == matching);
    const auto described = cli({u"describe-buckets"_s});
    QVERIFY(described && job::readBuckets(described->root())->items == all);
}

/** What is told of the runs of a job. */
void TestOutside::compareRuns(Connection& at, aws::MacieSource& source, const AwsCli& cli)
{
    const QString id = u"3ce05dbb7ec5505def334104bf341e2e"_s;
    auto& theirs = at.standIn.live;
    theirs.findings = {R"({"groupKey":"High","count":12})", R"({"groupKey":"Low","count":3})"};
    for (const char* account : {"1", "2", "3"})
        theirs.usage += R"({"accountId":")" + QByteArray(account)
            + R"(","usage":[{"type":"SENSITIVE_DATA_DISCOVERY","serviceLimit":{"isServiceLimited":true,)"
              R"("unit":"TERABYTES","value":5}}]})";
    for (const char* type : {"JOB_CREATED", "SCHEDULED_RUN_STARTED", "SCHEDULED_RUN_COMPLETED"})
        theirs.logs[id.toUtf8()] += R"({"eventType":")" + QByteArray(type) + R"(","description":"\u20ac"})";
    const auto live = source.liveFacts();
    job::LiveFacts ours;
    int ended = 0;
    std::vector<std::unique_ptr<ports::Operation>> running;
    running.push_back(live->findingCounts(job::JobId(id), [&](auto got) {
        ours.findings.value = *got;
        ++ended;
    }));
    running.push_back(live->jobQuotas([&](auto got) {
        ours.quotas.value = *got;
        ++ended;
    }));
    running.push_back(live->resultsRepository([&](auto got) {
        ours.resultsRepository.value = *got;
        ++ended;
    }));
    job::RunLog log;
    running.push_back(live->runLog(job::JobId(id), job::Instant(), {}, [&](auto got) {
        log = *got;
        ++ended;
    }));
    QTRY_COMPARE(ended, 4);
    QCOMPARE(ours.quotas.value->size(), size_t{3});
    QCOMPARE(log.events.size(), size_t{3});

    const auto findings = cli({u"get-finding-statistics"_s, u"--group-by"_s, u"severity.description"_s,
        u"--finding-criteria"_s, u"{\"criterion\":{\"classificationDetails.jobId\":{\"eq\":[\"%1\"]}}}"_s.arg(id)});
    QVERIFY(findings && *job::readFindingCounts(findings->root()) == *ours.findings.value);
    QCOMPARE(json::Document::parse(at.server.received().last().body)->root().member(u"groupBy")->toString(),
        u"severity.description"_s);
    const auto usage = cli({u"get-usage-statistics"_s, u"--time-range"_s, u"MONTH_TO_DATE"_s});
    QVERIFY(usage && job::readJobQuotas(usage->root())->items == *ours.quotas.value);
    const auto repository = cli({u"get-classification-export-configuration"_s});
    QVERIFY(repository && *job::readResultsRepository(repository->root()) == *ours.resultsRepository.value);
    const auto events = cli({u"logs"_s, u"filter-log-events"_s, u"--log-group-name"_s,
        u"/aws/macie/classificationjobs"_s, u"--log-stream-names"_s, id, u"--start-time"_s, u"0"_s});
    QVERIFY(events && job::readRunEvents(events->root())->items == log.events);
}

JOBSCOPE_TEST_MAIN(TestOutside)

#include "tst_outside.moc"
