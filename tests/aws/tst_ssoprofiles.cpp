// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/connections.h"
#include "aws/ssocache.h"
#include "aws/ssofixture.h"
#include "support/net/connectproxy.h"
#include "support/testmain.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace jobscope;
using test::KeysHeard;
using test::SsoFixture;

/** Profiles of IAM Identity Center, and the tokens that the AWS CLI keeps for them. */
class TestSsoProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void cachedTokens_data();
    void cachedTokens();
    void refusedCachedToken();
    void plans_data();
    void plans();
    void profilesShareTheSignIn();
    void choosesARole();
    void aRoleInEachAccount();
    void likeTheAwsCli();
};

void TestSsoProfiles::cachedTokens_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("olderForm");
    QTest::addColumn<bool>("counts");
    const QByteArray good
        = R"({"startUrl":"https://work.example/start","region":"eu-central-1","accessToken":"cached","expiresAt":"2099-01-01T00:00:00Z"})";
    const auto with
        = [&good](const QByteArray& from, const QByteArray& to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("good") << good << false << true;
    QTest::newRow("good, older form") << good << true << true;
    QTest::newRow("written by an old version") << with("00Z", "00UTC") << true << true;
    QTest::newRow("expired") << with("2099", "2020") << false << false;
    QTest::newRow("no token") << with("accessToken", "token") << false << false;
    QTest::newRow("no date") << with("expiresAt", "expires") << false << false;
    QTest::newRow("date that is none") << with("2099-01-01T00:00:00Z", "soon") << false << false;
    QTest::newRow("of another place") << with("work.example", "other.example") << false << false;
    QTest::newRow("cut") << good.first(60) << false << false;
    QTest::newRow("no object") << QByteArray("[]") << false << false;
    QTest::newRow("empty") << QByteArray() << false << false;
}

void TestSsoProfiles::cachedTokens()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, olderForm);
    QFETCH(bool, counts);
    SsoFixture f;
    if (olderForm)
        f.session.name.clear();
    f.at.standIn.sso.tokens += "cached";
    f.writeToken(file);
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(heard.results[0]);
    QCOMPARE(f.prompter.asked.size(), counts ? 0 : 1);
    // Never written.
    QDir folder(f.cache.path());
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    QFile left(f.cache.filePath(folder.entryList(QDir::Files)[0]));
    QVERIFY(left.open(QFile::ReadOnly));
    QCOMPARE(left.readAll(), file);
}

void TestSsoProfiles::refusedCachedToken()
{
    SsoFixture f;
    f.writeToken(R"({"startUrl":"https://work.example/start","accessToken":"old","expiresAt":"2099-01-01T00:00:00Z"})");
    const auto source = f.credentials(f.makeTokens(), f.source());
    KeysHeard heard;
    heard.ask(*source);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(heard.results[0]);
    QCOMPARE(f.prompter.asked.size(), 1);
}

void TestSsoProfiles::plans_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("result");
    const QByteArray session = "[sso-session s]\nsso_start_url = https://x\nsso_region = eu-west-1\n";
    const QByteArray role = "[profile p]\nsso_account_id = 1\nsso_role_name = r\n";
    QTest::newRow("session") << QByteArray(session + "sso_registration_scopes = a:b, c\n" + role + "sso_session = s\n")
                             << u"s https://x eu-west-1 [a:b c] 1 r"_s;
    QTest::newRow("older form") << QByteArray(role + "sso_start_url = https://y\nsso_region = us-east-1\n")
                                << u" https://y us-east-1 [] 1 r"_s;
    QTest::newRow("no such session") << QByteArray(role + "sso_session = t\n") << u"error"_s;
    QTest::newRow("contradiction") << QByteArray(session + role + "sso_session = s\nsso_region = us-east-1\n")
                                   << u"error"_s;
    QTest::newRow("no region") << QByteArray(role + "sso_start_url = https://y\n") << u"error"_s;
}

void TestSsoProfiles::plans()
{
    QFETCH(QByteArray, config);
    const auto parsed = aws::parseConfig(config, u"config"_s);
    QVERIFY(parsed);
    const auto plan = aws::planCredentials(u"p"_s, true, {}, aws::mergeShared(*parsed, {}));
    QString text = u"error"_s;
    if (plan) {
        const auto& source = std::get<aws::SsoSource>(plan->source);
        text = u"%1 %2 %3 [%4] %5 %6"_s.arg(source.session.name, source.session.startUrl, source.session.region.text(),
            source.session.scopes.join(u' '), source.account, source.role);
    }
    QTEST(text, "result");
}

void TestSsoProfiles::profilesShareTheSignIn()
{
    SsoFixture f;
    const auto write = [&f](const QString& name, const QByteArray& text) {
        QFile file(f.cache.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    };
    const auto url = f.at.server.url();
    write(u"ca.pem"_s, test::Connection::pki().authorityPem);
    QByteArray config = "[sso-session work]\nsso_start_url = https://work.example/start\nsso_region = eu-central-1\n"
                        "[services here]\nsso =\n  endpoint_url = "
        + url + "\nsso_oidc =\n  endpoint_url = " + url + "\nmacie2 =\n  endpoint_url = " + url
        + "\nsts =\n  endpoint_url = " + url + "\n";
    for (const QByteArray& account : {QByteArray("111122223333"), QByteArray("444455556666")})
        config += "[profile p" + account + "]\nsso_session = work\nsso_account_id = " + account
            + "\nsso_role_name = Audit\nregion = eu-central-1\nservices = here\nca_bundle = "
            + f.cache.filePath(u"ca.pem"_s).toUtf8() + "\n";
    write(u"config"_s, config);
    QProcessEnvironment environment;
    environment.insert(u"AWS_CONFIG_FILE"_s, f.cache.filePath(u"config"_s));
    environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, f.cache.filePath(u"none"_s));
    environment.insert(u"HOME"_s, f.cache.path());
    aws::Connections connections(environment, f.at.clock, f.at.ticker, &f.prompter);
    QVERIFY(connections.profiles()->at(0).kind == ports::ProfileKind::Sso);
    QVERIFY(!connections.profiles()->at(0).problem);
    f.at.standIn.jobs = {R"({"jobId":"3ce0","name":"n","s3JobDefinition":null})"};
    std::vector<std::shared_ptr<ports::JobSource>> sources;
    std::vector<std::unique_ptr<ports::Operation>> operations;
    int jobs = 0;
    int ends = 0;
    for (const auto& profile : {u"p111122223333"_s, u"p444455556666"_s}) {
        for (const auto& region : {u"eu-central-1"_s, u"eu-west-1"_s}) {
            auto source = connections.open({{}, profile, {}, region, {}});
            QVERIFY2(source, source ? "" : qPrintable(source.error().detail));
            sources.push_back(*source);
            operations.push_back(
                sources.back()->listJobs({[&jobs](const std::vector<job::Job>& page) { jobs += int(page.size()); },
                    [&ends](const Expected<void, ports::CallError>& end) {
                        QVERIFY2(end, end ? "" : qPrintable(end.error().detail));
                        ++ends;
                    }}));
        }
    }
    QTRY_COMPARE(ends, 4);
    QCOMPARE(jobs, 4);
    QCOMPARE(f.prompter.asked.size(), 1);
    QCOMPARE(f.bodiesTo("/federation/credentials").size(), 2);
}

void TestSsoProfiles::choosesARole()
{
    SsoFixture f;
    QFile config(f.cache.filePath(u"config"_s));
    QVERIFY(config.open(QFile::WriteOnly));
    config.write("[sso-session work]\nsso_start_url = https://work.example/start\nsso_region = eu-central-1\n"
                 "[sso-session half]\nsso_start_url = https://x\n[default]\nregion = mars\nservices = none\n");
    config.close();
    QFile authority(f.cache.filePath(u"ca.pem"_s));
    QVERIFY(authority.open(QFile::WriteOnly));
    authority.write(test::Connection::pki().authorityPem);
    authority.close();
    QProcessEnvironment environment;
    environment.insert(u"AWS_CONFIG_FILE"_s, config.fileName());
    environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, f.cache.filePath(u"none"_s));
    environment.insert(u"AWS_PROFILE"_s, u"nobody"_s);
    environment.insert(u"AWS_ENDPOINT_URL"_s, QString::fromLatin1(f.at.server.url()));
    environment.insert(u"AWS_CA_BUNDLE"_s, authority.fileName());
    environment.insert(u"HOME"_s, f.cache.path());
    aws::Connections connections(environment, f.at.clock, f.at.ticker, &f.prompter);
    QCOMPARE(connections.sessions(), QStringList({u"half"_s, u"work"_s}));

    std::optional<Expected<std::vector<ports::AssignedAccount>, ports::CallError>> accounts;
    auto operation = connections.accounts(u"work"_s, [&accounts](auto result) { accounts = std::move(result); });
    QTRY_VERIFY(accounts);
    QVERIFY2(*accounts, *accounts ? "" : qPrintable(accounts->error().detail));
    QCOMPARE((*accounts)->size(), size_t{2}); // of two pages
    QCOMPARE((*accounts)->at(1).id, u"444455556666"_s);
    QCOMPARE((*accounts)->at(1).name, u"Account 444455556666"_s);
    // The sign-in is over meanwhile: it is replaced on the way.
    f.at.standIn.sso.tokens.clear();
    std::optional<Expected<QStringList, ports::CallError>> roles;
    operation = connections.roles(u"work"_s, u"111122223333"_s, [&roles](auto result) { roles = std::move(result); });
    QTRY_VERIFY(roles);
    QVERIFY2(*roles, *roles ? "" : qPrintable(roles->error().detail));
    QCOMPARE(**roles, QStringList({u"Audit"_s, u"Read"_s}));

    std::optional<Expected<ports::ConnectionReport, ports::CallError>> report;
    ports::ConnectionRequest request;
    request.assigned = ports::AssignedRole{u"work"_s, u"111122223333"_s, u"Read"_s};
    request.region = u"eu-central-1"_s;
    operation = connections.test(request, [&report](auto result) { report = std::move(result); });
    QTRY_VERIFY(report);
    QVERIFY2(*report, *report ? "" : qPrintable(report->error().detail));
    QVERIFY(f.at.server.received().last().header("Authorization").contains("Credential=ASIA111122223333READ"));
    QCOMPARE(f.prompter.asked.size(), 1);

    for (const auto& name : {u"half"_s, u"nobody"_s}) {
        accounts.reset();
        operation = connections.accounts(name, [&accounts](auto result) { accounts = std::move(result); });
        QTRY_VERIFY(accounts);
        QVERIFY(!*accounts);
        QVERIFY(accounts->error().kind == ports::CallErrorKind::Local);
    }
}

void TestSsoProfiles::aRoleInEachAccount()
{
    SsoFixture f;
    const auto write = [&f](const QString& name, const QByteArray& text) {
        QFile file(f.cache.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    };
    write(u"ca.pem"_s, test::Connection::pki().authorityPem);
    write(u"config"_s,
        "[sso-session work]\nsso_start_url = https://work.example/start\nsso_region = eu-central-1\n"
        "[profile base]\nsso_session = work\nsso_account_id = 111122223333\nsso_role_name = Read\n"
        "[profile keys]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = secret\n");
    QProcessEnvironment environment;
    environment.insert(u"AWS_CONFIG_FILE"_s, f.cache.filePath(u"config"_s));
    environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, f.cache.filePath(u"none"_s));
    environment.insert(u"AWS_ENDPOINT_URL"_s, QString::fromLatin1(f.at.server.url()));
    environment.insert(u"AWS_CA_BUNDLE"_s, f.cache.filePath(u"ca.pem"_s));
    environment.insert(u"HOME"_s, f.cache.path());
    aws::Connections connections(environment, f.at.clock, f.at.ticker, &f.prompter);

    ports::ConnectionRequest byProfile{{}, u"base"_s, {}, u"eu-central-1"_s, {}};
    ports::ConnectionRequest bySession{{}, {}, {}, u"eu-central-1"_s, {}};
    bySession.assigned = ports::AssignedRole{u"work"_s, u"111122223333"_s, u"Read"_s};
    for (auto request : {byProfile, bySession}) {
        request.role = ports::RoleRequest{job::AccountId(u"444455556666"_s), u"Audit"_s, true};
        std::optional<Expected<ports::ConnectionReport, ports::CallError>> report;
        const auto operation = connections.test(request, [&report](auto result) { report = std::move(result); });
        QTRY_VERIFY(report);
        QVERIFY2(*report, *report ? "" : qPrintable(report->error().detail));
        QVERIFY(f.at.server.received().last().header("Authorization").contains("Credential=ASIA444455556666AUDIT"));
    }
    QCOMPARE(f.prompter.asked.size(), 1); // both by the one sign-in

    ports::ConnectionRequest byKeys{{}, u"keys"_s, {}, u"eu-central-1"_s, {}};
    ports::ConnectionRequest byTypedKey{{}, {}, {}, u"eu-central-1"_s, {}};
    byTypedKey.key = ports::AccessKey{u"AKIDEXAMPLE"_s, ports::SecureBytes{QByteArrayView("secret")}, {}};
    for (auto request : {byKeys, byTypedKey}) {
        request.role = ports::RoleRequest{job::AccountId(u"444455556666"_s), u"Audit"_s, true};
        const auto source = connections.open(request);
        QVERIFY(!source);
        QCOMPARE(source.error().problem, ports::LocalProblem::Contradiction);
        QVERIFY2(source.error().detail.contains(u"does not sign in there"_s), qPrintable(source.error().detail));
    }
}

void TestSsoProfiles::likeTheAwsCli()
{
    if (!QFile::exists(u"/usr/bin/aws"_s))
        QSKIP("/usr/bin/aws is not here");
    for (const bool olderForm : {false, true}) {
        SsoFixture f;
        if (olderForm)
            f.session.name.clear();
        // Real names of hosts, which a proxy leads to the stand-in: this version knows no settings for endpoints.
        const auto pki = test::makePki({"portal.sso.eu-central-1.amazonaws.com", "oidc.eu-central-1.amazonaws.com",
            "sts.eu-central-1.amazonaws.com"});
        test::TestServer server(pki);
        server.setHandler(f.at.standIn.handler());
        test::ConnectProxy proxy(0);
        proxy.setTarget(server.serverPort());
        const QDir home(f.cache.path());
        QVERIFY(home.mkpath(u".aws/sso/cache"_s));
        const auto write = [&home](const QString& name, const QByteArray& text) {
            QFile file(home.filePath(name));
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(text);
        };
        const QByteArray place = "sso_start_url = https://work.example/start\nsso_region = eu-central-1\n";
        write(u"ca.pem"_s, pki.authorityPem);
        write(u".aws/config"_s,
            "[sso-session work]\n" + place
                + "[profile audit]\nregion = eu-central-1\nsso_account_id = 111122223333\nsso_role_name = Audit\n"
                + (olderForm ? place : "sso_session = work\n"));
        const auto key
            = QCryptographicHash::hash(olderForm ? "https://work.example/start" : "work", QCryptographicHash::Sha1);
        write(u".aws/sso/cache/"_s + QString::fromLatin1(key.toHex()) + u".json"_s,
            R"({"startUrl":"https://work.example/start","region":"eu-central-1","accessToken":"cached","expiresAt":"2099-01-01T00:00:00Z"})");
        f.at.standIn.sso.tokens += "cached";
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"AWS_CA_BUNDLE"_s, home.filePath(u"ca.pem"_s));
        environment.insert(u"HTTPS_PROXY"_s, u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
        environment.insert(u"AWS_STS_REGIONAL_ENDPOINTS"_s, u"regional"_s);
        for (const auto& name :
            {u"no_proxy"_s, u"NO_PROXY"_s, u"https_proxy"_s, u"AWS_CONFIG_FILE"_s, u"AWS_SHARED_CREDENTIALS_FILE"_s})
            environment.remove(name);
        QProcess aws;
        aws.setProcessEnvironment(environment);
        aws.start(u"/usr/bin/aws"_s, {u"sts"_s, u"get-caller-identity"_s, u"--profile"_s, u"audit"_s});
        QVERIFY(QTest::qWaitFor([&aws] { return aws.state() == QProcess::NotRunning; }, 60'000));
        QVERIFY2(aws.exitCode() == 0, aws.readAllStandardError().constData());
        const auto theirs = server.received();

        aws::Connections connections(environment, f.at.clock, f.at.ticker, nullptr);
        std::optional<Expected<ports::ConnectionReport, ports::CallError>> report;
        const auto operation
            = connections.test({{}, u"audit"_s, {}, {}, {}}, [&report](auto result) { report = std::move(result); });
        QTRY_VERIFY(report);
        QVERIFY2(*report, *report ? "" : qPrintable(report->error().detail));
        const auto ours = server.received().mid(theirs.size());
        // The same question with the same token, and then a signature that the stand-in has accepted.
        QCOMPARE(ours[0].path, theirs[0].path);
        QCOMPARE(ours[0].header("x-amz-sso_bearer_token"), theirs[0].header("x-amz-sso_bearer_token"));
        auto query = ours[0].query;
        auto theirQuery = theirs[0].query;
        std::sort(query.begin(), query.end());
        std::sort(theirQuery.begin(), theirQuery.end());
        QVERIFY(query == theirQuery);
        for (const auto& request : {theirs[1], ours[1]})
            QVERIFY2(request.header("Authorization").contains("Credential=ASIA111122223333AUDIT"),
                request.header("Authorization").constData());
    }
}

JOBSCOPE_TEST_MAIN(TestSsoProfiles)

#include "tst_ssoprofiles.moc"
