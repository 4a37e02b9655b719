// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/faults.h"
#include "aws/oidc.h"
#include "aws/ssoportal.h"
#include "support/testmain.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace jobscope;
using aws::SignInStep;
using test::Connection;
using test::faults;

namespace {

/** A step of signing in, and what it would like to hear. Steps that ask this machine are not here: see machinekeys. */
struct Step {
    SignInStep step;
    const char* good;
    std::function<std::unique_ptr<aws::Call>(Connection&, test::Ending&)> make;
    bool isSentOnce = false; //!< its code may be used up
};

ports::SecureBytes secret()
{
    return ports::SecureBytes(QByteArrayView("very-secret-thing"));
}

const std::vector<Step>& steps()
{
    static const std::vector<Step> all{
        {SignInStep::RegisterClient,
            R"({"clientId":"c","clientSecret":"very-secret","clientSecretExpiresAt":4070908800})",
            [](Connection& at, test::Ending& ending) {
                aws::SsoSession session;
                session.startUrl = u"https://work.example/start"_s;
                return std::make_unique<aws::RegisterClientCall>(at.context, at.endpoint({}), session,
                    aws::RegisterClientCall::Way::Code, [&ending](const auto& result) { ending.take(result); });
            }},
        {SignInStep::StartDeviceAuthorization,
            R"({"deviceCode":"very-secret","userCode":"AB-CD","verificationUri":"https://work.example/device","expiresIn":600,"interval":1})",
            [](Connection& at, test::Ending& ending) {
                return std::make_unique<aws::StartDeviceAuthorizationCall>(at.context, at.endpoint({}),
                    aws::ClientRegistration{u"c"_s, secret(), {}}, u"https://work.example/start"_s,
                    [&ending](const auto& result) { ending.take(result); });
            }},
        {SignInStep::CreateToken, R"({"accessToken":"very-secret","expiresIn":28800,"tokenType":"Bearer"})",
            [](Connection& at, test::Ending& ending) {
                return std::make_unique<aws::CreateTokenCall>(at.context, at.endpoint({}),
                    aws::ClientRegistration{u"c"_s, secret(), {}}, aws::RefreshGrant{secret()},
                    [&ending](const auto& result) { ending.take(result); });
            },
            true},
        {SignInStep::GetRoleCredentials,
            R"({"roleCredentials":{"accessKeyId":"A","secretAccessKey":"very-secret","sessionToken":"t","expiration":4070908800000}})",
            [](Connection& at, test::Ending& ending) {
                return std::make_unique<aws::GetRoleCredentialsCall>(at.context, at.endpoint({}), secret(),
                    u"111122223333"_s, u"Audit"_s, [&ending](const auto& result) { ending.take(result); });
            }},
        {SignInStep::ListAccounts, R"({"accountList":[{"accountId":"111122223333"}]})",
            [](Connection& at, test::Ending& ending) {
                return std::make_unique<aws::ListAccountsCall>(at.context, at.endpoint({}), secret(), QString(),
                    [&ending](const auto& result) { ending.take(result); });
            }},
        {SignInStep::ListAccountRoles, R"({"roleList":[{"roleName":"Audit","accountId":"111122223333"}]})",
            [](Connection& at, test::Ending& ending) {
                return std::make_unique<aws::ListAccountRolesCall>(at.context, at.endpoint({}), secret(),
                    u"111122223333"_s, QString(), [&ending](const auto& result) { ending.take(result); });
            }},
        {SignInStep::AssumeRoleWithWebIdentity,
            "<AssumeRoleWithWebIdentityResponse><AccessKeyId>a</AccessKeyId><SecretAccessKey>very-secret</"
            "SecretAccessKey><SessionToken>c</"
            "SessionToken>"
            "<Expiration>2099-01-01T00:00:00Z</Expiration></AssumeRoleWithWebIdentityResponse>",
            [](Connection& at, test::Ending& ending) {
                aws::WebIdentitySource source;
                source.roleArn = u"arn:aws:iam::111122223333:role/audit"_s;
                return std::make_unique<aws::AssumeRoleWithWebIdentityCall>(
                    at.context, at.sts, source, secret(), [&ending](const auto& result) { ending.take(result); });
            }},
    };
    return all;
}

} // namespace

/** Steps of signing in meet the faults that calls with keys meet, but for those of signatures. */
class TestSignInFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"jobscope.aws.calls.info=true"_s); }
    void init() { test::failOnAnyWarning(); }
    void faultMatrix_data();
    void faultMatrix();
};

void TestSignInFaults::faultMatrix_data()
{
    QTest::addColumn<size_t>("step");
    QTest::addColumn<size_t>("fault");
    for (size_t step = 0; step < steps().size(); ++step) {
        const auto name = QString::fromUtf16(aws::signInOperation(steps()[step].step).name);
        for (size_t fault = 0; fault < faults().size(); ++fault) {
            if (!QByteArrayView(faults()[fault].name).startsWith("clock"))
                QTest::addRow("%s: %s", qPrintable(name), faults()[fault].name) << step << fault;
        }
    }
}

void TestSignInFaults::faultMatrix()
{
    QFETCH(size_t, step);
    QFETCH(size_t, fault);
    const Step& asked = steps()[step];
    const auto& row = faults()[fault];
    Connection at;
    at.server.setHandler([&asked](const test::Received&, test::Reply reply) { reply.send(200, asked.good); });
    row.prepare(at, asked.good);
    test::Ending ending;
    const auto call = asked.make(at, ending);
    QVERIFY(test::isEnded(*call, at, ending, row));

    const bool isCutShort = asked.isSentOnce && !row.waits.isEmpty();
    QCOMPARE(ending.error.has_value(), row.kind.has_value() || isCutShort);
    if (ending.error) {
        if (row.kind)
            QCOMPARE(ending.error->kind, *row.kind);
        QCOMPARE(ending.error->operation, QString::fromUtf16(aws::signInOperation(asked.step).name));
    }
    if (isCutShort)
        QVERIFY(at.ticker.waits.isEmpty());
    else if (!row.waits.isEmpty() || row.requests == 1)
        QCOMPARE(at.ticker.waits, row.waits);
    if (row.requests >= 0)
        QCOMPARE(at.server.received().size(), isCutShort ? std::min(row.requests, 1) : row.requests);
    QCOMPARE(test::leftover(at), QString());
}

JOBSCOPE_TEST_MAIN(TestSignInFaults)

#include "tst_signinfaults.moc"
