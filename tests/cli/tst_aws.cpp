// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/jobfactory.h"
#include "support/net/fixture.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::Received;
using Reply = test::TestServer::Reply;

/** The built program against the stand-in for AWS, over TLS, as people and scripts run it. */
class TestAws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void lists();
    void listsDetails();
    void listsRegions();
    void oneRegionOff();
    void describesByteForByte_data();
    void describesByteForByte();
    void asksForNoMoreThanNeeded_data();
    void asksForNoMoreThanNeeded();
    void explains();
    void reports();
    void findsSettings_data();
    void findsSettings();
    void sameAsTheAwsCli();

    void refused_data();
    void refused();
    void wrongUse_data();
    void wrongUse();
    void notFound_data();
    void notFound();

    void nobodyToAsk_data();
    void nobodyToAsk();
    void asksOnTheTerminal_data();
    void asksOnTheTerminal();
    void secretsStayInside();

private:
    struct Ran {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    /** `typed`: what the person types on a terminal; without it, there is none. */
    Ran run(const QStringList& arguments, const std::optional<QByteArray>& typed = {});
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QStringList regionsAsked() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TestServer> m_server;
    test::AwsStandIn m_central;
    test::AwsStandIn m_west;
    QProcessEnvironment m_environment;
    QByteArray m_terminal; //!< what the program wrote to the terminal
};

namespace {

const auto s_first = u"00000000000000000000000000000001"_s;
const auto s_second = u"00000000000000000000000000000002"_s;
const auto s_third = u"00000000000000000000000000000003"_s;
const auto s_arn = u"arn:aws:macie2:eu-west-1:111122223333:classification-job/"_s;

json::Value parsed(const QByteArray& bytes)
{
    const auto document = json::Document::parse(bytes);
    if (!document)
        qFatal("no JSON: %s", bytes.constData());
    return document->root();
}

/** Region that a request was signed for. */
QByteArray regionOf(const Received& request)
{
    return request.header("Authorization").split('/').value(2);
}

test::TestServer::Handler refusal(int status, const QByteArray& code, const QByteArray& message)
{
    return [=](const Received&, Reply reply) {
        reply.send(status, test::errorBody(message),
            {{"x-amzn-ErrorType", code}, {"x-amzn-RequestId", "7a62c49f"}, {"Content-Type", "application/json"}});
    };
}

json::Value itemOf(const QByteArray& list, size_t at)
{
    return parsed(list).children().at(at);
}

QStringList idsOf(const QByteArray& list)
{
    QStringList ids;
    for (const auto& item : parsed(list).children())
        ids += item.member(u"jobId")->toString();
    return ids;
}

} // namespace

#define COMPARE_CODE(ran, expected) QVERIFY2((ran).code == (expected), (ran).err.constData())

void TestAws::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<test::TestServer>(test::Connection::pki());
    m_central = {};
    m_west = {};
    m_central.pageSize = 2;
    for (const auto& id : {s_first, s_second, s_third})
        m_central.jobs += test::detailsJson(id, R"("samplingPercentage":20,"jobType":"SCHEDULED",)");
    m_west.jobs = {test::detailsJson(u"0000000000000000000000000000000a"_s, R"("name":"in the west",)")};
    m_server->setHandler([this](const Received& request, Reply reply) {
        const auto handler = (regionOf(request) == "eu-west-1" ? m_west : m_central).handler();
        handler(request, reply);
    });
    const auto keys = test::AwsStandIn::longLived();
    write(u"ca.pem"_s, test::Connection::pki().authorityPem);
    write(u"config"_s,
        "[profile work]\nregion = eu-central-1\nendpoint_url = " + m_server->url()
            + "\nca_bundle = " + m_folder->filePath(u"ca.pem"_s).toUtf8()
            + "\n[profile mfa]\nregion = eu-central-1\nrole_arn = arn:aws:iam::111122223333:role/audit\nsource_profile "
              "= work\nmfa_serial = arn:aws:iam::111122223333:mfa/phone\nendpoint_url = "
            + m_server->url() + "\nca_bundle = " + m_folder->filePath(u"ca.pem"_s).toUtf8()
            + "\n[profile program]\nregion = eu-central-1\ncredential_process = cat "
            + m_folder->filePath(u"keys.json"_s).toUtf8() + "\nendpoint_url = " + m_server->url()
            + "\nca_bundle = " + m_folder->filePath(u"ca.pem"_s).toUtf8() + '\n');
    write(u"credentials"_s,
        "[work]\naws_access_key_id = " + keys.accessKeyId
            + "\naws_secret_access_key = " + keys.secretAccessKey.view().toByteArray() + '\n');
    write(u"keys.json"_s,
        R"({"Version":1,"AccessKeyId":")" + keys.accessKeyId + R"(","SecretAccessKey":")"
            + keys.secretAccessKey.view().toByteArray() + "\"}");
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"AWS_CONFIG_FILE"_s, m_folder->filePath(u"config"_s));
    m_environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, m_folder->filePath(u"credentials"_s));
    m_environment.insert(u"HOME"_s, m_folder->path());
}

TestAws::Ran TestAws::run(const QStringList& arguments, const std::optional<QByteArray>& typed)
{
    const int terminal = typed ? posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK) : -1;
    QByteArray name;
    if (typed) {
        grantpt(terminal);
        unlockpt(terminal);
        name = ptsname(terminal);
    }
    QProcess process;
    process.setProcessEnvironment(m_environment);
    // A session of its own: the terminal of whoever runs this test is none of its business.
    process.setChildProcessModifier([name] {
        setsid();
        if (const int own = name.isEmpty() ? -1 : ::open(name.constData(), O_RDWR); own >= 0)
            ioctl(own, TIOCSCTTY, 0);
    });
    process.start(QStringLiteral(JOBSCOPE_CLI), arguments);
    process.closeWriteChannel();
    m_terminal.clear();
    bool isTyped = false;
    const bool ended = QTest::qWaitFor(
        [&] {
            char buffer[512];
            for (ssize_t size = 0; terminal >= 0 && (size = ::read(terminal, buffer, sizeof buffer)) > 0;)
                m_terminal.append(buffer, size);
            // Only once it has asked: what is typed earlier is thrown away.
            if (typed && !isTyped && m_terminal.endsWith(": ")) {
                isTyped = true;
                if (::write(terminal, typed->constData(), size_t(typed->size())) != typed->size())
                    return true;
            }
            return process.state() == QProcess::NotRunning;
        },
        60'000);
    if (terminal >= 0)
        ::close(terminal);
    if (!ended || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8() + process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList TestAws::regionsAsked() const
{
    QStringList regions;
    for (const auto& request : m_server->received())
        regions += QString::fromLatin1(regionOf(request));
    regions.removeDuplicates();
    return regions;
}

void TestAws::lists()
{
    const Ran table = run({u"list"_s, u"--profile"_s, u"work"_s});
    COMPARE_CODE(table, 0);
    QCOMPARE(table.err, QByteArray());
    QVERIFY2(table.out.contains(QByteArray("job " + s_first.toUtf8())), table.out.constData());
    const Ran ran = run({u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s});
    COMPARE_CODE(ran, 0);
    QCOMPARE(idsOf(ran.out), QStringList({s_first, s_second, s_third}));
    const auto first = itemOf(ran.out, 0);
    QCOMPARE(first.member(u"accountId")->toString(), u"111122223333"_s);
    QCOMPARE(first.member(u"region")->toString(), u"eu-central-1"_s);
    QCOMPARE(first.member(u"source")->toString(), u"work"_s);
    QVERIFY(first.member(u"numberOfRuns")->isNull());
    QVERIFY(first.member(u"schedule")->isNull());
    for (const auto& request : m_server->received())
        QVERIFY2(!request.path.startsWith("/jobs/0"), "details were asked for");
}

void TestAws::listsDetails()
{
    const Ran ran = run({u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s, u"--details"_s});
    COMPARE_CODE(ran, 0);
    QCOMPARE(idsOf(ran.out), QStringList({s_first, s_second, s_third}));
    for (const auto& item : parsed(ran.out).children())
        QVERIFY(item.member(u"schedule")->isObject());
}

void TestAws::listsRegions()
{
    const Ran ran = run({u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s, u"--region"_s, u"eu-west-1"_s,
        u"--region"_s, u"eu-central-1"_s, u"--region"_s, u"eu-west-1"_s});
    COMPARE_CODE(ran, 0);
    QCOMPARE(idsOf(ran.out), QStringList({u"0000000000000000000000000000000a"_s, s_first, s_second, s_third}));
    QCOMPARE(itemOf(ran.out, 0).member(u"region")->toString(), u"eu-west-1"_s);
    QCOMPARE(itemOf(ran.out, 1).member(u"region")->toString(), u"eu-central-1"_s);
}

void TestAws::oneRegionOff()
{
    m_server->setHandler([this](const Received& request, Reply reply) {
        if (regionOf(request) == "eu-west-1" && request.path == "/jobs/list")
            return refusal(401, "AccessDeniedException", "Macie is not enabled")(request, reply);
        m_central.handler()(request, reply);
    });
    const QStringList regions{u"--region"_s, u"eu-west-1"_s, u"--region"_s, u"eu-central-1"_s};
    const Ran ran = run(QStringList{u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s} + regions);
    COMPARE_CODE(ran, 3);
    QCOMPARE(idsOf(ran.out), QStringList({s_first, s_second, s_third}));
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains("Macie is not enabled"), ran.err.constData());
    // A report that leaves a Region out would say too little.
    const QString file = m_folder->filePath(u"report.html"_s);
    const Ran report = run(QStringList{u"report"_s, u"--profile"_s, u"work"_s, u"--output"_s, file} + regions);
    COMPARE_CODE(report, 3);
    QVERIFY(!QFile::exists(file));
}

void TestAws::describesByteForByte_data()
{
    QTest::addColumn<QStringList>("job");
    QTest::newRow("id") << QStringList{s_second};
    QTest::newRow("name") << QStringList{u"job "_s + s_second};
    QTest::newRow("options first") << QStringList{u"--now"_s, u"2020-01-01T00:00:00Z"_s, s_second};
}

void TestAws::describesByteForByte()
{
    QFETCH(QStringList, job);
    m_central.jobs[1] = "  " + m_central.jobs[1].left(m_central.jobs[1].size() - 1) + ", \"later\": 1.50 }";
    const Ran ran = run(QStringList{u"describe"_s, u"--profile"_s, u"work"_s} + job);
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out, m_central.jobs[1].trimmed());
}

void TestAws::asksForNoMoreThanNeeded_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("paths");
    const QByteArray second = "/jobs/" + s_second.toUtf8();
    QTest::newRow("id") << QStringList{u"describe"_s, s_second} << QByteArrayList{second};
    QTest::newRow("name") << QStringList{u"explain"_s, u"job "_s + s_second}
                          << QByteArrayList{"/", "/jobs/list", "/jobs/list", second};
    QTest::newRow("one of several") << QStringList{u"describe"_s} << QByteArrayList{"/", "/jobs/list", "/jobs/list"};
}

void TestAws::asksForNoMoreThanNeeded()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArrayList, paths);
    m_environment.insert(u"AWS_ENDPOINT_URL_STS"_s, QString::fromLatin1(m_server->url()));
    run(arguments + QStringList{u"--profile"_s, u"work"_s});
    QByteArrayList asked;
    for (const auto& request : m_server->received())
        asked += request.path;
    QCOMPARE(asked, paths);
}

void TestAws::explains()
{
    const Ran ran = run({u"explain"_s, u"--profile"_s, u"work"_s, s_first, u"--format"_s, u"json"_s});
    COMPARE_CODE(ran, 0);
    const auto root = parsed(ran.out);
    QVERIFY(root.member(u"complete")->toBool());
    QVERIFY(root.member(u"asOf")->isString());
}

void TestAws::reports()
{
    const QString file = m_folder->filePath(u"report.html"_s);
    const Ran ran = run({u"report"_s, u"--profile"_s, u"work"_s, u"--output"_s, file});
    COMPARE_CODE(ran, 0);
    QFile report(file);
    QVERIFY(report.open(QFile::ReadOnly));
    const auto html = report.readAll();
    for (const auto& id : {s_first, s_second, s_third})
        QVERIFY(html.contains(id.toUtf8()));
    QVERIFY(html.contains("11111111-2222-3333-4444-555555555555")); // request id
}

void TestAws::findsSettings_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("region");
    const QStringList keys{u"AWS_ACCESS_KEY_ID=AKIDEXAMPLE"_s,
        u"AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"_s, u"AWS_CA_BUNDLE=@ca.pem"_s};
    const QStringList url{u"AWS_ENDPOINT_URL=@url"_s};
    QTest::newRow("environment") << QStringList{u"--aws"_s}
                                 << keys + url + QStringList{u"AWS_REGION=eu-west-1"_s, u"AWS_DEFAULT_REGION=x"_s}
                                 << u"eu-west-1"_s;
    QTest::newRow("default Region") << QStringList{u"--aws"_s}
                                    << keys + url + QStringList{u"AWS_DEFAULT_REGION=eu-west-1"_s} << u"eu-west-1"_s;
    QTest::newRow("region option") << QStringList{u"--region=eu-west-1"_s}
                                   << keys + url + QStringList{u"AWS_REGION=eu-central-1"_s} << u"eu-west-1"_s;
    QTest::newRow("endpoint option") << QStringList{u"--endpoint-url"_s, u"@url"_s}
                                     << keys
            + QStringList{u"AWS_REGION=eu-west-1"_s, u"AWS_ENDPOINT_URL=https://127.0.0.1:9"_s,
                u"AWS_ENDPOINT_URL_STS=@url"_s}
                                     << u"eu-west-1"_s;
    QTest::newRow("AWS_PROFILE") << QStringList{u"--aws"_s} << QStringList{u"AWS_PROFILE=work"_s} << u"eu-central-1"_s;
    QTest::newRow("option before AWS_PROFILE")
        << QStringList{u"--profile"_s, u"work"_s} << QStringList{u"AWS_PROFILE=nobody"_s} << u"eu-central-1"_s;
    QTest::newRow("profile before keys of the environment")
        << QStringList{u"--profile"_s, u"work"_s}
        << QStringList{u"AWS_ACCESS_KEY_ID=wrong"_s, u"AWS_SECRET_ACCESS_KEY=wrong"_s} << u"eu-central-1"_s;
}

void TestAws::findsSettings()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, variables);
    QFETCH(QString, region);
    const auto filled = [this](QString text) {
        return text.replace(u"@url"_s, QString::fromLatin1(m_server->url()))
            .replace(u"@ca.pem"_s, m_folder->filePath(u"ca.pem"_s));
    };
    for (const auto& variable : std::as_const(variables))
        m_environment.insert(variable.section(u'=', 0, 0), filled(variable.section(u'=', 1)));
    for (auto& argument : arguments)
        argument = filled(argument);
    const Ran ran = run(QStringList{u"list"_s, u"--json"_s} + arguments);
    COMPARE_CODE(ran, 0);
    QCOMPARE(regionsAsked(), QStringList{region});
    QVERIFY(!idsOf(ran.out).isEmpty());
}

void TestAws::sameAsTheAwsCli()
{
    if (!QFile::exists(u"/usr/bin/aws"_s))
        QSKIP("/usr/bin/aws is not here");
    const auto theirs = [this](const QStringList& arguments) {
        QProcess aws;
        auto environment = m_environment;
        environment.insert(u"AWS_PAGER"_s, QString());
        aws.setProcessEnvironment(environment);
        aws.start(u"/usr/bin/aws"_s,
            QStringList{u"macie2"_s} + arguments
                + QStringList{u"--profile"_s, u"work"_s, u"--endpoint-url"_s, QString::fromLatin1(m_server->url()),
                    u"--output"_s, u"json"_s});
        if (!QTest::qWaitFor([&aws] { return aws.state() == QProcess::NotRunning; }, 60'000) || aws.exitCode() != 0)
            qFatal("%s", aws.readAllStandardError().constData());
        return aws.readAllStandardOutput();
    };
    const Ran list = run({u"list"_s, u"--profile"_s, u"work"_s, u"--json"_s});
    COMPARE_CODE(list, 0);
    const auto items = parsed(theirs({u"list-classification-jobs"_s})).member(u"items")->children();
    const auto ours = parsed(list.out).children();
    QCOMPARE(ours.size(), items.size());
    for (size_t at = 0; at < items.size(); ++at) {
        for (const auto& name : {u"jobId"_s, u"name"_s, u"jobType"_s, u"jobStatus"_s})
            QCOMPARE(ours[at].member(name)->toString(), items[at].member(name)->toString());
    }
    const Ran job = run({u"describe"_s, u"--profile"_s, u"work"_s, s_second});
    COMPARE_CODE(job, 0);
    const auto own = parsed(job.out);
    const auto other = parsed(theirs({u"describe-classification-job"_s, u"--job-id"_s, s_second}));
    QCOMPARE(own.size(), other.size());
    for (const auto& member : other.children()) {
        QVERIFY2(own.member(member.key()), qPrintable(member.key()));
        // The AWS CLI writes instants in its own form.
        if (member.key() != u"createdAt")
            QVERIFY2(json::equal(member, *own.member(member.key())), qPrintable(member.key()));
    }
}

void TestAws::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("awsCode");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no permission") << 403 << QByteArray("AccessDeniedException")
                                   << QByteArray("User: x is not authorized to perform: macie2:ListClassificationJobs")
                                   << QByteArray("lacks the permission macie2:ListClassificationJobs");
    QTest::newRow("off") << 401 << QByteArray("AccessDeniedException") << QByteArray("Macie is not enabled")
                         << QByteArray("Macie is not enabled in Region eu-central-1 of account 111122223333");
    QTest::newRow("expired") << 403 << QByteArray("ExpiredTokenException") << QByteArray("expired")
                             << QByteArray("temporary keys have expired");
    QTest::newRow("invalid") << 400 << QByteArray("ValidationException") << QByteArray("no") << QByteArray("refused");
}

void TestAws::refused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, awsCode);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, sentence);
    m_server->setHandler([&, this](const Received& request, Reply reply) {
        if (request.path != "/jobs/list")
            return m_central.handler()(request, reply);
        refusal(status, awsCode, message)(request, reply);
    });
    const Ran ran = run({u"list"_s, u"--profile"_s, u"work"_s});
    COMPARE_CODE(ran, 3);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    for (const auto& part : {QByteArray("jobscope-cli: "), sentence, QByteArray("ListClassificationJobs"),
             QByteArray("HTTP " + QByteArray::number(status)), awsCode, QByteArray("7a62c49f")})
        QVERIFY2(ran.err.contains(part), ran.err.constData());
}

void TestAws::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("no such profile") << QStringList{u"list"_s, u"--profile"_s, u"nobody"_s}
                                     << QByteArray("there is no profile 'nobody'");
    QTest::newRow("empty profile") << QStringList{u"list"_s, u"--profile="_s} << QByteArray("there is no profile ''");
    QTest::newRow("no Region") << QStringList{u"list"_s, u"--aws"_s} << QByteArray("no Region is named");
    QTest::newRow("no Region name") << QStringList{u"list"_s, u"--region"_s, u"a/b"_s} << QByteArray("a/b");
    QTest::newRow("no URL") << QStringList{u"list"_s, u"--profile"_s, u"work"_s, u"--endpoint-url"_s, u"x"_s}
                            << QByteArray("x");
    QTest::newRow("sample and AWS") << QStringList{u"list"_s, u"--sample"_s, u"--aws"_s}
                                    << QByteArray("exclude each other");
    QTest::newRow("several jobs and none named")
        << QStringList{u"describe"_s, u"--profile"_s, u"work"_s} << QByteArray("needs a job");
}

void TestAws::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    const Ran ran = run(arguments);
    COMPARE_CODE(ran, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(error), ran.err.constData());
}

void TestAws::notFound_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("id") << QStringList{u"ffffffffffffffffffffffffffffffff"_s}
                        << QByteArray("ResourceNotFoundException");
    QTest::newRow("name") << QStringList{u"nobody"_s} << QByteArray("no job \"nobody\"");
    QTest::newRow("ARN of another Region")
        << QStringList{s_arn + s_first, u"--region"_s, u"eu-central-1"_s} << QByteArray("no job");
    QTest::newRow("ARN of another account")
        << QStringList{u"arn:aws:macie2:eu-west-1:999999999999:classification-job/0000000000000000000000000000000a"_s}
        << QByteArray("no job");
}

void TestAws::notFound()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    const Ran ran = run(QStringList{u"describe"_s, u"--profile"_s, u"work"_s} + arguments);
    COMPARE_CODE(ran, 4);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(error), ran.err.constData());
    // An ARN says by itself where the job is.
    const Ran other = run({u"describe"_s, u"--profile"_s, u"work"_s, s_arn + u"0000000000000000000000000000000a"_s});
    COMPARE_CODE(other, 0);
    QCOMPARE(other.out, m_west.jobs.first());
}

void TestAws::nobodyToAsk_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("code") << u"mfa"_s << QByteArray("mfa/phone");
    QTest::newRow("program") << u"program"_s << QByteArray("config:14: the program was not run");
}

void TestAws::nobodyToAsk()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, error);
    const Ran ran = run({u"list"_s, u"--profile"_s, profile});
    COMPARE_CODE(ran, 3);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(error), ran.err.constData());
}

void TestAws::asksOnTheTerminal_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("code") << u"mfa"_s << QByteArray("123456\r") << 0;
    QTest::newRow("corrected code") << u"mfa"_s
                                    << QByteArray("1299\x7f\x7f"
                                                  "3456\r")
                                    << 0;
    QTest::newRow("wrong code") << u"mfa"_s << QByteArray("000000\r") << 3;
    QTest::newRow("no code") << u"mfa"_s << QByteArray("\r") << 3;
    QTest::newRow("given up") << u"mfa"_s << QByteArray("12\x03") << 3;
    QTest::newRow("program") << u"program"_s << QByteArray("yes\r") << 0;
    QTest::newRow("no program") << u"program"_s << QByteArray("no\r") << 3;
}

void TestAws::asksOnTheTerminal()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    m_central.mfaCode = "123456";
    // Two Regions, one question.
    const Ran ran = run({u"list"_s, u"--profile"_s, profile, u"--region"_s, u"eu-central-1"_s, u"--region"_s,
                            u"eu-north-1"_s, u"--json"_s},
        typed);
    COMPARE_CODE(ran, code);
    if (code == 0)
        QCOMPARE(idsOf(ran.out).size(), qsizetype{6});
    QCOMPARE(m_terminal.count(": "), 1);
    if (profile == u"mfa") {
        QVERIFY2(m_terminal.contains("mfa/phone"), m_terminal.constData());
        QVERIFY2(!m_terminal.contains("123456"), "the code is shown");
    } else {
        QVERIFY2(m_terminal.contains(m_folder->filePath(u"keys.json"_s).toUtf8()), m_terminal.constData());
    }
}

void TestAws::secretsStayInside()
{
    m_central.mfaCode = "123456";
    m_environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"xdg"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"xdg"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, m_folder->filePath(u"xdg"_s));
    const QString file = m_folder->filePath(u"report.html"_s);
    const Ran ran = run({u"report"_s, u"--profile"_s, u"mfa"_s, u"--output"_s, file}, "123456\r");
    COMPARE_CODE(ran, 0);
    QFile report(file);
    QVERIFY(report.open(QFile::ReadOnly));
    const QByteArray secret = test::AwsStandIn::longLived().secretAccessKey.view().toByteArray();
    for (const QByteArray& text : {ran.out, ran.err, m_terminal, report.readAll()}) {
        for (const QByteArray& planted :
            {secret, QByteArray("role-secret-"), QByteArray("role-token"), QByteArray("123456")})
            QVERIFY2(!text.contains(planted), planted.constData());
    }
    QVERIFY(!QFile::exists(m_folder->filePath(u"xdg"_s)));
}

JOBSCOPE_TEST_MAIN(TestAws)

#include "tst_aws.moc"
