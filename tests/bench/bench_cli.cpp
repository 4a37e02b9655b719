// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/ratio.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int s_rounds = 7;
constexpr double s_mostOfAws = 0.1;
constexpr int s_missing = 77;

// Says its port, then answers each request with the bytes of the file.
constexpr auto s_server = R"(
import http.server, sys
body = open(sys.argv[1], 'rb').read()
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *arguments):
        pass
server = http.server.HTTPServer(('127.0.0.1', 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
)";

/** The local stand-in for the service, for as long as it lives. */
class Server {
public:
    explicit Server(const QString& answer)
    {
        m_process.start(u"/usr/bin/python3"_s, {u"-c"_s, QLatin1StringView(s_server), answer});
        if (m_process.waitForStarted() && m_process.waitForReadyRead())
            m_port = QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    QString url() const { return m_port.isEmpty() ? QString() : u"http://127.0.0.1:"_s + m_port; }

private:
    QProcess m_process;
    QString m_port;
};

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"AKIDEXAMPLE"_s);
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"nothing-secret"_s);
    environment.insert(u"AWS_DEFAULT_REGION"_s, u"eu-west-1"_s);
    environment.insert(u"AWS_PAGER"_s, QString());
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && !process.readAllStandardOutput().isEmpty();
}

} // namespace

/** Explaining a job that is in a file, against asking AWS's own program for that job on this machine. */
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString aws = u"/usr/bin/aws"_s;
    if (!QFile::exists(aws) || !QFile::exists(u"/usr/bin/python3"_s)) {
        std::puts("the AWS CLI or Python is not installed");
        return s_missing;
    }
    const QString answer = QLatin1StringView(JOBSCOPE_TEST_DATA "/api/three-kilobytes.json");
    const Server server(answer);
    bool isGood = !server.url().isEmpty();
    const auto explain = [&] { isGood = run(QStringLiteral(JOBSCOPE_CLI), {u"explain"_s, answer}) && isGood; };
    const auto describe = [&] {
        isGood = run(aws,
                     {u"macie2"_s, u"describe-classification-job"_s, u"--job-id"_s, u"a"_s, u"--endpoint-url"_s,
                         server.url()})
            && isGood;
    };
    const jobscope::bench::Pair times = jobscope::bench::measure(s_rounds, explain, describe);
    if (!isGood) {
        std::puts("a program failed");
        return 1;
    }
    return jobscope::bench::report("jobscope-cli explain", times, "aws describe-classification-job", s_mostOfAws) ? 0
                                                                                                                  : 1;
}
