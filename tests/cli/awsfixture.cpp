// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/awsfixture.h"

#include "support/jobfactory.h"

#include <QFile>

#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace jobscope::test {

using namespace Qt::StringLiterals;

AwsFixture::AwsFixture()
    : server(Connection::pki())
{
    central.pageSize = 2;
    for (const QString& id : {firstId, secondId, thirdId})
        central.jobs += detailsJson(id, R"("samplingPercentage":20,"jobType":"SCHEDULED",)");
    west.jobs = {detailsJson(westId, R"("name":"in the west",)")};
    server.setHandler([this](const Received& request, TestServer::Reply reply) {
        const auto handler = (regionOf(request) == "eu-west-1" ? west : central).handler();
        handler(request, reply);
    });
    const auto keys = AwsStandIn::longLived();
    write(u"ca.pem"_s, Connection::pki().authorityPem);
    write(u"config"_s,
        "[profile work]\nregion = eu-central-1\nendpoint_url = " + server.url()
            + "\nca_bundle = " + folder.filePath(u"ca.pem"_s).toUtf8()
            + "\n[profile mfa]\nregion = eu-central-1\nrole_arn = arn:aws:iam::111122223333:role/audit\nsource_profile "
              "= work\nmfa_serial = arn:aws:iam::111122223333:mfa/phone\nendpoint_url = "
            + server.url() + "\nca_bundle = " + folder.filePath(u"ca.pem"_s).toUtf8()
            + "\n[profile program]\nregion = eu-central-1\ncredential_process = cat "
            + folder.filePath(u"keys.json"_s).toUtf8() + "\nendpoint_url = " + server.url()
            + "\nca_bundle = " + folder.filePath(u"ca.pem"_s).toUtf8()
            + "\n[profile center]\nregion = eu-central-1\nsso_account_id = 111122223333\nsso_role_name = Audit\n"
              "sso_region = eu-central-1\nsso_start_url = https://work.example/start\nendpoint_url = "
            + server.url() + "\nca_bundle = " + folder.filePath(u"ca.pem"_s).toUtf8() + '\n');
    write(u"credentials"_s,
        "[work]\naws_access_key_id = " + keys.accessKeyId
            + "\naws_secret_access_key = " + keys.secretAccessKey.view().toByteArray() + '\n');
    write(u"keys.json"_s,
        R"({"Version":1,"AccessKeyId":")" + keys.accessKeyId + R"(","SecretAccessKey":")"
            + keys.secretAccessKey.view().toByteArray() + "\"}");
    environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AWS_CONFIG_FILE"_s, folder.filePath(u"config"_s));
    environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, folder.filePath(u"credentials"_s));
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"settings"_s));
}

QString AwsFixture::write(const QString& name, const QByteArray& text)
{
    return writeFile(folder, name, text);
}

Ran AwsFixture::run(const QStringList& arguments, const std::optional<QByteArray>& typed)
{
    const int tty = typed ? posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK) : -1;
    QByteArray name;
    if (typed) {
        grantpt(tty);
        unlockpt(tty);
        name = ptsname(tty);
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    // A session of its own: the terminal of whoever runs this test is none of its business.
    process.setChildProcessModifier([name] {
        setsid();
        if (const int own = name.isEmpty() ? -1 : ::open(name.constData(), O_RDWR); own >= 0)
            ioctl(own, TIOCSCTTY, 0);
    });
    process.start(QStringLiteral(JOBSCOPE_CLI), arguments);
    process.closeWriteChannel();
    terminal.clear();
    bool isTyped = false;
    const bool ended = QTest::qWaitFor(
        [&] {
            char buffer[512];
            for (ssize_t size = 0; tty >= 0 && (size = ::read(tty, buffer, sizeof buffer)) > 0;)
                terminal.append(buffer, size);
            // Only once it has asked: what is typed earlier is thrown away.
            if (typed && !isTyped && terminal.endsWith(": ")) {
                isTyped = true;
                if (::write(tty, typed->constData(), size_t(typed->size())) != typed->size())
                    return true;
            }
            return process.state() == QProcess::NotRunning;
        },
        60'000);
    if (tty >= 0)
        ::close(tty);
    if (!ended || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8() + process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList AwsFixture::regionsAsked() const
{
    QStringList regions;
    for (const auto& request : server.received())
        regions += QString::fromLatin1(regionOf(request));
    regions.removeDuplicates();
    return regions;
}

QByteArray regionOf(const Received& request)
{
    return request.header("Authorization").split('/').value(2);
}

TestServer::Handler refusal(int status, const QByteArray& code, const QByteArray& message)
{
    return [=](const Received&, TestServer::Reply reply) {
        reply.send(status, errorBody(message),
            {{"x-amzn-ErrorType", code}, {"x-amzn-RequestId", "7a62c49f"}, {"Content-Type", "application/json"}});
    };
}

QStringList idsOf(const QByteArray& list)
{
    QStringList ids;
    for (const auto& item : parsed(list).children())
        ids += item.member(u"jobId")->toString();
    return ids;
}

} // namespace jobscope::test
