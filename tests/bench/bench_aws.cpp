// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/credentials.h"
#include "aws/maciesource.h"
#include "bench/memory.h"
#include "bench/ratio.h"
#include "session/jobsession.h"
#include "session/systemclock.h"
#include "support/net/testserver.h"
#include "json/document.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkReply>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTimer>

#ifdef JOBSCOPE_WITH_WINDOW
#include "ui/windowfixture.h"

#include <QApplication>
#endif

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

constexpr int s_missing = 77;
constexpr int s_jobs = 10'000;
constexpr int s_rounds = 3;
constexpr int s_atOnce = 12;
constexpr double s_mostOfAwsCli = 0.1;
constexpr double s_mostOfBotocore = 0.2;
constexpr double s_mostOfBareLoop = 1 / 0.7;
constexpr double s_mostFarAway = 1;
constexpr double s_mostMegabytes = 300;
constexpr double s_longestGap = 50;
constexpr std::chrono::milliseconds s_latency{50};
constexpr int s_farJobs = 1200;
constexpr int s_accounts = 20;
constexpr int s_groupJobs = 300; //!< of all accounts
constexpr double s_mostOfOneAccount = 2;
constexpr std::chrono::seconds s_limit{60}; //!< of any one step

// Prints the seconds that so many calls took over so many connections, without starting up.
constexpr auto s_botocore = R"(
import sys, time, botocore.session, botocore.config
from concurrent.futures import ThreadPoolExecutor
url, ca, count, connections = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
client = botocore.session.Session().create_client('macie2', region_name='eu-central-1', endpoint_url=url, verify=ca,
    aws_access_key_id='AKIDEXAMPLE', aws_secret_access_key='secret',
    config=botocore.config.Config(max_pool_connections=connections))
describe = lambda number: client.describe_classification_job(jobId=str(number))
with ThreadPoolExecutor(connections) as pool:
    list(pool.map(describe, range(connections)))
    begin = time.perf_counter()
    list(pool.map(describe, range(count)))
    print(time.perf_counter() - begin)
)";

/** Turns the event loop until somebody exits it; false if that took too long. */
bool turn()
{
    bool isInTime = true;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &limit, [&isInTime] {
        isInTime = false;
        std::puts("a step took longer than a minute");
        QCoreApplication::exit();
    });
    limit.start(s_limit);
    QCoreApplication::exec();
    return isInTime;
}

QByteArray jobOf(QByteArray job, const QByteArray& id)
{
    const auto begin = job.indexOf("\"jobId\"");
    const auto colon = job.indexOf('"', job.indexOf(':', begin));
    return job.replace(colon + 1, job.indexOf('"', colon + 1) - colon - 1, id);
}

QByteArray itemsOf(int first, int count)
{
    QByteArray items;
    for (int i = first; i < first + count; ++i)
        items += (i > first ? ",{\"jobId\":\"" : "{\"jobId\":\"") + QByteArray::number(i)
            + R"(","name":"job","jobType":"ONE_TIME","jobStatus":"COMPLETE","createdAt":"2026-01-01T00:00:00Z"})";
    return items;
}

QByteArray pageOf(const QByteArray& request)
{
    const auto token = json::Document::parse(request)->root().member(u"nextToken");
    const int first = token ? token->toString().toInt() : 0;
    const QByteArray next
        = first + 100 < s_jobs ? QByteArray("\"" + QByteArray::number(first + 100) + "\"") : QByteArray("null");
    return "{\"items\":[" + itemsOf(first, 100) + "],\"nextToken\":" + next + "}";
}

/** Two servers in a process of their own, one of them far away. Says their ports and goes with its parent. */
int serve(QCoreApplication& application, const QString& authority)
{
    const test::Pki pki = test::makePki();
    QFile ca(authority);
    QFile file(QStringLiteral(JOBSCOPE_TEST_DATA "/api/three-kilobytes.json"));
    if (!ca.open(QFile::WriteOnly) || !file.open(QFile::ReadOnly))
        return 1;
    ca.write(pki.authorityPem);
    ca.close();
    const QByteArray job = file.readAll();
    const auto answer = [&job](const test::Received& request) -> QByteArray {
        if (request.path.startsWith("/jobs/list"))
            return pageOf(request.body);
        if (request.path.startsWith("/few/") && request.path.contains("/jobs/")) { // the path says which there are
            const auto end = request.path.indexOf("/jobs/");
            const auto which = request.path.mid(5, end - 5).split('-');
            return request.method == "POST" ? "{\"items\":[" + itemsOf(which[0].toInt(), which.value(1).toInt()) + "]}"
                                            : jobOf(job, request.path.mid(end + 6));
        }
        if (request.method == "POST")
            return "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/me</Arn>"
                   "<UserId>x</UserId><Account>111122223333</Account></GetCallerIdentityResult>"
                   "</GetCallerIdentityResponse>";
        return jobOf(job, request.path.mid(6));
    };
    const std::vector<aws::Header> headers{{"Content-Type", "application/json"}, {"x-amzn-RequestId", "bench"}};
    test::TestServer near(pki);
    near.setHandler([&](const test::Received& request, test::TestServer::Reply reply) {
        reply.send(200, answer(request), headers);
    });
    test::TestServer far(pki);
    far.setHandler([&](const test::Received& request, test::TestServer::Reply reply) {
        QTimer::singleShot(s_latency, Qt::PreciseTimer, &far,
            [&headers, reply, body = answer(request)]() mutable { reply.send(200, body, headers); });
    });
    QSocketNotifier parent(0, QSocketNotifier::Read);
    QObject::connect(&parent, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::printf("%d %d\n", near.serverPort(), far.serverPort());
    std::fflush(stdout);
    return application.exec();
}

struct Place {
    QByteArray host;
    QString authority;

    QString url() const { return u"https://"_s + QString::fromLatin1(host); }
    QByteArray path = {};
    aws::Endpoint endpoint(const QByteArray& service) const { return {"https", host, path, "eu-central-1", service}; }
};

aws::Credentials keys()
{
    return {"AKIDEXAMPLE", ports::SecureBytes(QByteArrayView("secret")), {}, {}};
}

struct Client {
    explicit Client(const Place& place)
    {
        aws::TransportOptions options;
        options.certificates = *aws::readCertificates(place.authority);
        auto context = std::make_shared<aws::CallContext>(std::move(options), clock, ticker, nullptr);
        source = std::make_shared<aws::MacieSource>(aws::MacieSourceOptions{.name = u"bench"_s,
                                                        .region = job::Region(u"eu-central-1"_s),
                                                        .macie = place.endpoint("macie2"),
                                                        .sts = place.endpoint("sts"),
                                                        .logs = place.endpoint("logs")},
            std::move(context), std::make_shared<aws::FixedCredentials>(keys()));
    }
    session::SystemClock clock;
    session::SystemTicker ticker;
    std::shared_ptr<aws::MacieSource> source;
};

/** All jobs of so many accounts in a session, as a group opens them; nothing if one is not there in full. */
bench::Duration groupTime(const Place& far, int accounts)
{
    Place place = far;
    std::vector<std::unique_ptr<Client>> clients;
    std::vector<std::shared_ptr<ports::JobSource>> sources;
    const int each = s_groupJobs / accounts;
    for (int i = 0; i < accounts; ++i) {
        place.path = "/few/" + QByteArray::number(i * each) + '-' + QByteArray::number(each);
        clients.push_back(std::make_unique<Client>(place));
        sources.push_back(clients.back()->source);
    }
    session::JobSession session(clients.front()->clock, clients.front()->ticker);
    QObject::connect(&session, &session::JobSession::loadEnded, &session, [] { QCoreApplication::exit(); });
    const auto time = bench::timeOf([&] {
        session.openSources(std::move(sources));
        turn();
    });
    int complete = 0;
    for (int row = 0; row < session.count(); ++row)
        complete += session.at(row).job.isComplete() ? 1 : 0;
    return complete == s_groupJobs ? time : bench::Duration(std::numeric_limits<double>::infinity());
}

/** As the program does it: signed, sent, retried if need be, parsed. */
bool describeAll(Client& client, int count)
{
    std::vector<std::unique_ptr<ports::Operation>> running;
    int left = count;
    bool isGood = true;
    for (int i = 0; i < count; ++i)
        running.push_back(client.source->describeJob(job::JobId(QString::number(i)), [&](const auto& result) {
            isGood = isGood && result.has_value();
            if (--left == 0)
                QCoreApplication::exit();
        }));
    return turn() && isGood;
}

/** The least that can be done with Qt: signed and sent, the bytes thrown away. */
class BareLoop {
public:
    explicit BareLoop(const Place& place)
        : m_place(place)
    {
        m_tls.addCaCertificates(*aws::readCertificates(place.authority));
    }

    bool run(int count)
    {
        m_left = count;
        m_next = 0;
        m_count = count;
        for (int i = 0; i < s_atOnce; ++i)
            send(m_managers[size_t(i) % m_managers.size()]);
        return turn();
    }

private:
    void send(QNetworkAccessManager& manager)
    {
        if (m_next == m_count)
            return;
        aws::Request request;
        request.method = "GET";
        request.host = m_place.host;
        request.path = "/jobs/" + QByteArray::number(m_next++);
        const auto headers = aws::sign(request, keys(), {"eu-central-1", "macie2"},
            std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now()));
        QNetworkRequest made(QUrl::fromEncoded(request.url()));
        made.setSslConfiguration(m_tls);
        made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        for (const auto& [name, value] : *headers)
            made.setRawHeader(name, value);
        QNetworkReply* reply = manager.get(made);
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, &manager] {
            reply->readAll();
            reply->deleteLater();
            if (--m_left == 0)
                QCoreApplication::exit();
            else
                send(manager);
        });
    }

    Place m_place;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    std::array<QNetworkAccessManager, 3> m_managers;
    int m_next = 0;
    int m_count = 0;
    int m_left = 0;
};

bool run(const Place& place, const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"AKIDEXAMPLE"_s);
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"secret"_s);
    environment.insert(u"AWS_DEFAULT_REGION"_s, u"eu-central-1"_s);
    environment.insert(u"AWS_CA_BUNDLE"_s, place.authority);
    environment.insert(u"AWS_PAGER"_s, QString());
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments + QStringList{u"--endpoint-url"_s, place.url()});
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && !process.readAllStandardOutput().isEmpty();
}

/** Nothing if it failed: that counts as a miss. */
bench::Duration botocoreTime(const Place& place, int count, int connections)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        {u"-c"_s, QLatin1StringView(s_botocore), place.url(), place.authority, QString::number(count),
            QString::number(connections)});
    python.waitForFinished(int(std::chrono::milliseconds(s_limit).count()));
    return bench::Duration(python.readAllStandardOutput().trimmed().toDouble());
}

/** 10,000 jobs with their details in a session, shown if there is a window, and the longest time in which nothing else
 * got its turn. */
bool loadSession(const Place& place)
{
    Client client(place);
#ifdef JOBSCOPE_WITH_WINDOW
    test::WindowFixture window;
    window.window->resize(1280, 860);
    window.window->show();
    session::JobSession& session = window.session;
#else
    session::JobSession session(client.clock, client.ticker);
#endif
    QObject::connect(&session, &session::JobSession::loadEnded, &session, [] { QCoreApplication::exit(); });
    double longest = 0;
    QElapsedTimer since;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    since.start();
    heart.start(1);
    session.openSource(client.source);
    turn();
    heart.stop();
    int complete = 0;
    for (int row = 0; row < session.count(); ++row)
        complete += session.at(row).job.isComplete() ? 1 : 0;
    const double used = bench::peakMegabytes();
    const bool isGood = complete == s_jobs && used <= s_mostMegabytes && longest <= s_longestGap;
    std::printf("%d of %d jobs in full: %.0f MB (at most %.0f MB), longest gap %.0f ms (at most %.0f ms)%s\n", complete,
        s_jobs, used, s_mostMegabytes, longest, s_longestGap, isGood ? "" : " MISSED");
    std::fflush(stdout);
    return isGood;
}

} // namespace

/** Asking AWS over HTTPS on this machine: against its own programs, and against the least that Qt can do. */
int main(int argc, char** argv)
{
#ifdef JOBSCOPE_WITH_WINDOW
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    if (argc == 3 && QByteArray(argv[1]) == "--serve")
        return serve(application, QString::fromLocal8Bit(argv[2]));
    if (!QFile::exists(u"/usr/bin/aws"_s) || !QFile::exists(u"/usr/bin/python3"_s)) {
        std::puts("the AWS CLI or Python is not installed");
        return s_missing;
    }
    const QTemporaryDir folder;
    Place place;
    place.authority = folder.filePath(u"ca.pem"_s);
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, place.authority});
    if (!server.waitForReadyRead(20'000))
        return 1;
    const QList<QByteArray> ports = server.readLine().trimmed().split(' ');
    place.host = "localhost:" + ports.value(0);
    Place farPlace = place;
    farPlace.host = "localhost:" + ports.value(1);

    bool isWithin = loadSession(place); // first: what others free would be counted
    bool isGood = true;
    const auto one = bench::measure(
        7,
        [&] {
            isGood = run(place, QStringLiteral(JOBSCOPE_CLI), {u"describe"_s, u"0123456789abcdef0123456789abcdef"_s})
                && isGood;
        },
        [&] {
            isGood
                = run(place, u"/usr/bin/aws"_s, {u"macie2"_s, u"describe-classification-job"_s, u"--job-id"_s, u"1"_s})
                && isGood;
        });
    isWithin
        = bench::report("jobscope-cli describe", one, "aws describe-classification-job", s_mostOfAwsCli) && isWithin;

    Client client(place);
    BareLoop bare(place);
    isGood = describeAll(client, 200) && bare.run(200) && isGood; // connections are made
    const auto many = bench::measure(
        s_rounds, [&] { isGood = describeAll(client, s_jobs) && isGood; },
        [&] { isGood = bare.run(s_jobs) && isGood; });
    isWithin = bench::report("10,000 describes", many, "a bare signed loop", s_mostOfBareLoop) && isWithin;
    constexpr int share = 10; // it need not do all of them
    const bench::Pair against{many.ours, botocoreTime(place, s_jobs / share, 1) * share};
    isWithin = bench::report("10,000 describes", against, "botocore", s_mostOfBotocore) && isWithin;

    Client farClient(farPlace);
    isGood = describeAll(farClient, 2 * s_atOnce) && isGood;
    const auto ours = bench::timeOf([&] { isGood = describeAll(farClient, s_farJobs) && isGood; });
    const bench::Pair far{ours, botocoreTime(farPlace, s_farJobs, s_atOnce)};
    isWithin = bench::report("1,200 describes 50 ms away", far, "botocore with as many connections", s_mostFarAway)
        && isWithin;

    const auto group = groupTime(farPlace, s_accounts);
    isWithin = bench::report("300 jobs of 20 accounts 50 ms away", {group, groupTime(farPlace, 3)},
                   "as many of three accounts", s_mostOfOneAccount)
        && isWithin;

    server.closeWriteChannel();
    server.waitForFinished(5000);
    if (!isGood) {
        std::puts("a call failed");
        return 1;
    }
    return isWithin ? 0 : 1;
}
