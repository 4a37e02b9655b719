// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/machinekeys.h"

#include "aws/ssofixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using ports::LocalProblem;
using test::Connection;
using test::KeysHeard;

namespace {

/** A service of the machine: plain HTTP, one answer for each line of a request. */
class PlainServer {
public:
    PlainServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            auto* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] {
                const auto request = socket->readAll();
                received += request;
                const auto answer = answers.value(request.first(request.indexOf(" HTTP/")), "404 No");
                if (answer.isEmpty())
                    return; // silence
                const auto body = answer.mid(answer.indexOf('\n') + 1);
                socket->write("HTTP/1.1 " + answer.first(answer.indexOf('\n')) + "\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    QMap<QByteArray, QByteArray> answers; //!< status, line feed and body by method and target
    QByteArrayList received;

private:
    QTcpServer m_server;
};

const QByteArray goodKeys
    = R"({"Code":"Success","AccessKeyId":"ASIAMACHINE","SecretAccessKey":"s","Token":"t","Expiration":"2099-01-01T00:00:00Z"})";

struct Fixture {
    Fixture()
    {
        // Short limits of time go off when the test says so; waits between attempts are shorter still.
        at.ticker.longFrom = std::chrono::milliseconds{1'900};
    }
    void ask(decltype(aws::CredentialPlan::source) source)
    {
        keys
            = std::make_shared<aws::PlannedCredentials>(aws::CredentialPlan{std::move(source), {}}, at.context, at.sts);
        heard.ask(*keys);
    }
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::WriteOnly))
            return {};
        file.write(text);
        return file.fileName();
    }

    QTemporaryDir folder;
    Connection at;
    PlainServer service;
    std::shared_ptr<aws::PlannedCredentials> keys;
    KeysHeard heard;
};

} // namespace

/** Keys that are given to whoever runs in the right place. */
class TestMachineKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void containerPlaces_data();
    void containerPlaces();
    void container();
    void containerFails_data();
    void containerFails();
    void instance();
    void instanceFails_data();
    void instanceFails();
    void nobodyAnswers();
    void webIdentity();
    void loginSession_data();
    void loginSession();
};

void TestMachineKeys::containerPlaces_data()
{
    QTest::addColumn<bool>("isTaken");
    for (const char* url : {"http://169.254.170.2/x", "http://169.254.170.23/v1", "http://[fd00:ec2::23]/v1",
             "http://localhost:8080/x", "http://127.0.0.9/x", "http://[::1]/x", "https://keys.example/x"})
        QTest::newRow(url) << true;
    for (const char* url : {"http://keys.example/x", "http://169.254.169.254/x", "http://localhost.example/x",
             "ftp://localhost/x", "", "/x", "https://me:pw@keys.example/x", "http://169.254.170.2@keys.example/x"})
        QTest::newRow(url) << false;
}

void TestMachineKeys::containerPlaces()
{
    QTEST(aws::containerEndpoint(QString::fromLatin1(QTest::currentDataTag())).has_value(), "isTaken");
}

void TestMachineKeys::container()
{
    Fixture f;
    f.service.answers["GET /keys?id=1%202"] = "200 OK\n" + goodKeys;
    // Not the one that is set for the whole machine.
    qputenv("http_proxy", "http://127.0.0.1:9");
    f.ask(aws::ContainerSource{f.service.url() + u"/keys?id=1%202"_s, ports::SecureBytes(QByteArrayView("direct")),
        f.write(u"token"_s, "from-file\n"), {}});
    const bool ended = QTest::qWaitFor([&f] { return !f.heard.results.isEmpty(); });
    qunsetenv("http_proxy");
    QVERIFY(ended);
    QVERIFY2(f.heard.results[0], f.heard.results[0] ? "" : qPrintable(f.heard.results[0].error().detail));
    QCOMPARE(f.heard.results[0]->accessKeyId, QByteArray("ASIAMACHINE"));
    QCOMPARE(f.heard.results[0]->sessionToken.view().toByteArray(), QByteArray("t"));
    QVERIFY(f.heard.results[0]->expiration);
    QVERIFY(f.service.received[0].contains("Authorization: from-file\r\n"));
}

void TestMachineKeys::containerFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("refused") << QByteArray("403 No\n{}") << QByteArray("t");
    QTest::newRow("no keys") << QByteArray("200 OK\n{}") << QByteArray("t");
    QTest::newRow("no JSON") << QByteArray("200 OK\nhello") << QByteArray("t");
    QTest::newRow("token of two lines") << QByteArray("200 OK\n" + goodKeys) << QByteArray("t\nX-More: 1");
}

void TestMachineKeys::containerFails()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, token);
    Fixture f;
    f.service.answers["GET /keys"] = answer;
    f.ask(aws::ContainerSource{f.service.url() + u"/keys"_s, ports::SecureBytes(token), {}, {}});
    QTRY_COMPARE(f.heard.results.size(), 1);
    QVERIFY(!f.heard.results[0]);
    QVERIFY(f.heard.results[0].error().kind == CallErrorKind::SignIn);
    QVERIFY(f.heard.results[0].error().problem == LocalProblem::Container);
}

void TestMachineKeys::instance()
{
    Fixture f;
    f.service.answers["PUT /latest/api/token"] = "200 OK\nmetadata-token";
    f.service.answers["GET /latest/meta-data/iam/security-credentials/"] = "200 OK\nweb role\nother";
    f.service.answers["GET /latest/meta-data/iam/security-credentials/web%20role"] = "200 OK\n" + goodKeys;
    f.ask(aws::InstanceSource{f.service.url(), {}});
    QTRY_COMPARE(f.heard.results.size(), 1);
    QVERIFY2(f.heard.results[0], f.heard.results[0] ? "" : qPrintable(f.heard.results[0].error().detail));
    QCOMPARE(f.heard.results[0]->accessKeyId, QByteArray("ASIAMACHINE"));
    QVERIFY(f.service.received[0].contains("X-aws-ec2-metadata-token-ttl-seconds: 300\r\n"));
    for (const int i : {1, 2})
        QVERIFY(f.service.received[i].contains("X-aws-ec2-metadata-token: metadata-token\r\n"));
}

void TestMachineKeys::instanceFails_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("keys");
    const QByteArray good = "200 OK\nx";
    QTest::newRow("version 1 only") << QByteArray("405 No\n") << good << QByteArray("200 OK\n" + goodKeys);
    QTest::newRow("no role") << good << QByteArray("404 No\n") << QByteArray("200 OK\n" + goodKeys);
    QTest::newRow("empty role") << good << QByteArray("200 OK\n") << QByteArray("200 OK\n" + goodKeys);
    QTest::newRow("no success") << good << good
                                << QByteArray("200 OK\n" + QByteArray(goodKeys).replace("Success", "Failed"));
}

void TestMachineKeys::instanceFails()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, keys);
    Fixture f;
    f.service.answers["PUT /latest/api/token"] = token;
    f.service.answers["GET /latest/meta-data/iam/security-credentials/"] = role;
    f.service.answers["GET /latest/meta-data/iam/security-credentials/x"] = keys;
    f.ask(aws::InstanceSource{f.service.url(), {}});
    QTRY_COMPARE(f.heard.results.size(), 1);
    QVERIFY(!f.heard.results[0]);
    QVERIFY(f.heard.results[0].error().problem == LocalProblem::Instance);
    QCOMPARE(f.heard.results[0].error().subject, f.service.url());
}

void TestMachineKeys::nobodyAnswers()
{
    Fixture f;
    f.service.answers["PUT /latest/api/token"] = {};
    f.ask(aws::InstanceSource{f.service.url(), {}});
    QTRY_COMPARE(f.service.received.size(), 1);
    f.at.ticker.ring(std::chrono::seconds{6});
    QTRY_COMPARE(f.heard.results.size(), 1);
    QVERIFY(!f.heard.results[0]);
    QVERIFY(f.heard.results[0].error().problem == LocalProblem::Instance);
    QCOMPARE(f.at.ticker.pending(), 0);
}

void TestMachineKeys::webIdentity()
{
    Fixture f;
    f.ask(aws::WebIdentitySource{f.write(u"token"_s, "web-identity-token\n"), u"arn:aws:iam::1:role/r"_s, {}, {}});
    QTRY_COMPARE(f.heard.results.size(), 1);
    QVERIFY2(f.heard.results[0], f.heard.results[0] ? "" : qPrintable(f.heard.results[0].error().detail));
    QVERIFY(f.heard.results[0]->accessKeyId.startsWith("ASIAROLE"));
    QVERIFY(f.at.server.received()[0].header("Authorization").isEmpty());
    QVERIFY(f.at.server.received()[0].body.contains("RoleSessionName=jobscope-"));

    f.ask(aws::WebIdentitySource{f.write(u"token"_s, "another"), u"arn:aws:iam::1:role/r"_s, u"me"_s, {}});
    QTRY_COMPARE(f.heard.results.size(), 2);
    QVERIFY(!f.heard.results[1]);
    QVERIFY(f.heard.results[1].error().kind == CallErrorKind::NoPermission);
    QVERIFY(f.at.server.received()[1].body.contains("RoleSessionName=me&"));

    f.ask(aws::WebIdentitySource{f.folder.filePath(u"none"_s), u"arn:aws:iam::1:role/r"_s, {}, {}});
    QTRY_COMPARE(f.heard.results.size(), 3);
    QVERIFY(!f.heard.results[2]);
    QVERIFY(f.heard.results[2].error().problem == LocalProblem::Unreadable);
    QCOMPARE(f.heard.results[2].error().subject, f.folder.filePath(u"none"_s));
}

void TestMachineKeys::loginSession_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isGood");
    const QByteArray good
        = R"({"accessToken":{"accessKeyId":"ASIALOGIN","secretAccessKey":"s","sessionToken":"t","accountId":"1","expiresAt":"2099-01-01T00:00:00Z"},"refreshToken":"r"})";
    QTest::newRow("good") << good << true;
    QTest::newRow("over") << QByteArray(good).replace("2099", "2020") << false;
    QTest::newRow("no end") << QByteArray(good).replace("expiresAt", "expires") << false;
    QTest::newRow("no keys") << QByteArray(R"({"accessToken":"x"})") << false;
    QTest::newRow("cut") << good.first(50) << false;
}

void TestMachineKeys::loginSession()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, isGood);
    Fixture f;
    const QByteArray name = QCryptographicHash::hash("arn:x", QCryptographicHash::Sha256).toHex() + ".json";
    const auto path = f.write(QString::fromLatin1(name), file);
    f.ask(aws::LoginSource{u"arn:x"_s, f.folder.path(), u"console"_s});
    QTRY_COMPARE(f.heard.results.size(), 1);
    QCOMPARE(f.heard.results[0].has_value(), isGood);
    if (isGood) {
        QCOMPARE(f.heard.results[0]->accessKeyId, QByteArray("ASIALOGIN"));
        return;
    }
    QVERIFY(f.heard.results[0].error().problem == LocalProblem::LoginSession);
    QCOMPARE(f.heard.results[0].error().subject, u"console"_s);
    QFile left(path);
    QVERIFY(left.open(QFile::ReadOnly));
    QCOMPARE(left.readAll(), file);
}

JOBSCOPE_TEST_MAIN(TestMachineKeys)

#include "tst_machinekeys.moc"
