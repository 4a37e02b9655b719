// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/callfixture.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using aws::OperationId;
using ports::CallErrorKind;
using test::Connection;
using test::Received;
using Reply = test::TestServer::Reply;

Q_DECLARE_METATYPE(aws::OperationId)

/** What belongs to each call of the table of operations. */
class TestCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"jobscope.aws.calls.info=true"_s); }
    void init() { test::failOnAnyWarning(); }
    void onlyReads();
    void refusedCertificate();
    void certificateForAnotherName();
    void cancelled_data();
    void cancelled();
    void codesAreSentOnce();
    void requestsAsDocumented();
    void skewIsKept();
    void skewIsKeptWhereNothingIsRepeated();
    void managerGoesFirst();
    void errorsSayWhatIsKnown();
    void logLine();
};

void TestCalls::onlyReads()
{
    QStringList table;
    for (const auto& operation : aws::operations()) {
        table += u"%1 %2 %3"_s.arg(QString::fromUtf16(operation.name), QString::fromLatin1(operation.method),
            QString::fromLatin1(operation.path));
        QVERIFY(operation.id && &aws::operationInfo(*operation.id) == &operation);
        if (operation.service != aws::Service::Sts) {
            const auto name = QString::fromUtf16(operation.name);
            QVERIFY(name.startsWith(u"List") || name.startsWith(u"Describe") || name.startsWith(u"Get")
                || name.startsWith(u"BatchGet") || name.startsWith(u"Search") || name == u"FilterLogEvents");
        }
    }
    QCOMPARE(table,
        QStringList({u"ListClassificationJobs POST /jobs/list"_s, u"DescribeClassificationJob GET /jobs/{jobId}"_s,
            u"GetMacieSession GET /macie"_s, u"BatchGetCustomDataIdentifiers POST /custom-data-identifiers/get"_s,
            u"ListAllowLists GET /allow-lists"_s, u"GetAllowList GET /allow-lists/{id}"_s,
            u"ListManagedDataIdentifiers POST /managed-data-identifiers/list"_s,
            u"SearchResources POST /datasources/search-resources"_s, u"DescribeBuckets POST /datasources/s3"_s,
            u"GetFindingStatistics POST /findings/statistics"_s, u"GetUsageStatistics POST /usage/statistics"_s,
            u"GetClassificationExportConfiguration GET /classification-export-configuration"_s,
            u"FilterLogEvents POST /"_s, u"GetCallerIdentity POST /"_s, u"AssumeRole POST /"_s}));
}

void TestCalls::refusedCertificate()
{
    Connection at(false);
    test::Ending ending;
    auto call = test::makeCall(OperationId::GetMacieSession, at, ending);
    call->start();
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(ending.error && ending.error->kind == CallErrorKind::Tls);
    QVERIFY2(ending.error->detail.contains(u"Jobscope test server, issued by Jobscope test authority"),
        qPrintable(ending.error->detail));
    QCOMPARE(at.server.received().size(), qsizetype{0});
    QCOMPARE(at.ticker.waits, QList<qint64>());
}

void TestCalls::certificateForAnotherName()
{
    Connection at;
    at.macie.host.replace("localhost", "127.0.0.2");
    at.server.close();
    QVERIFY(at.server.listen(QHostAddress(u"127.0.0.2"_s), at.server.serverPort()));
    at.macie.host = "127.0.0.2:" + QByteArray::number(at.server.serverPort());
    test::Ending ending;
    auto call = test::makeCall(OperationId::GetMacieSession, at, ending);
    call->start();
    QTRY_COMPARE(ending.count, 1);
    QVERIFY2(ending.error && ending.error->kind == CallErrorKind::Tls, qPrintable(ending.error->detail));
    QCOMPARE(at.server.received().size(), qsizetype{0});
}

void TestCalls::cancelled_data()
{
    QTest::addColumn<OperationId>("id");
    for (const auto& operation : aws::operations())
        QTest::newRow(qPrintable(QString::fromUtf16(operation.name))) << *operation.id;
}

void TestCalls::cancelled()
{
    QFETCH(OperationId, id);
    Connection at;
    test::Ending ending;
    test::makeCall(id, at, ending).reset();
    auto call = test::makeCall(id, at, ending);
    call->start();
    call.reset(); // before anything was sent
    QCoreApplication::processEvents();
    QCOMPARE(at.server.received().size(), qsizetype{0});

    at.server.setFault([](const Received&, Reply) {});
    call = test::makeCall(id, at, ending);
    call->start();
    QTRY_COMPARE(at.server.received().size(), qsizetype{1});
    call.reset(); // in flight
    QCOMPARE(at.ticker.pending(), qsizetype{0});
    QCOMPARE(at.repliesAlive(), qsizetype{0});
    QTRY_COMPARE(at.server.openConnections(), 0);

    at.ticker.longFrom = std::chrono::milliseconds{1};
    at.server.setFault([](const Received&, Reply reply) { reply.send(500, {}); });
    call = test::makeCall(id, at, ending);
    call->start();
    QTRY_COMPARE(at.server.received().size(), qsizetype{2});
    QTRY_COMPARE(at.repliesAlive(), qsizetype{0});
    call.reset(); // between attempts
    QCOMPARE(at.ticker.pending(), qsizetype{0});
    QCOMPARE(ending.count, 0);
    QCOMPARE(at.server.received().size(), qsizetype{2});
}

void TestCalls::codesAreSentOnce()
{
    Connection at;
    at.server.setFault([](const Received&, Reply reply) { reply.send(500, {}); });
    test::Ending ending;
    aws::RoleStep role;
    role.roleArn = u"arn"_s;
    role.mfaSerial = u"serial"_s;
    aws::AssumeRoleCall call(at.context, at.sts, at.keys, role, ports::SecureBytes(QByteArrayView("123456")),
        [&ending](const auto& result) { ending.take(result); });
    call.start();
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(ending.error->kind == CallErrorKind::Server);
    QCOMPARE(at.server.received().size(), qsizetype{1});
    QVERIFY(at.server.received()[0].body.contains("TokenCode=123456"));
}

void TestCalls::requestsAsDocumented()
{
    Connection at;
    at.standIn.jobs = {test::jobBody};
    at.standIn.live.allowLists = {test::goodBody(OperationId::GetAllowList)};
    at.standIn.live.logs[test::jobId] = {"{}"};
    std::map<OperationId, QByteArray> bodies;
    for (const auto& operation : aws::operations()) {
        test::Ending ending;
        auto call = test::makeCall(*operation.id, at, ending);
        call->start();
        QTRY_COMPARE(ending.count, 1);
        QVERIFY2(!ending.error, qPrintable(ending.error ? ending.error->awsCode : QString()));
        const auto& sent = at.server.received().last();
        QCOMPARE(sent.method, QByteArray(operation.method));
        QCOMPARE(sent.path, QByteArray(operation.path).replace("{jobId}", test::jobId).replace("{id}", test::listId));
        QCOMPARE(sent.header("X-Amz-Security-Token"), QByteArray("very-secret-token"));
        QVERIFY(sent.header("User-Agent").startsWith("Jobscope/"));
        QVERIFY(sent.header("Cookie").isEmpty());
        bodies[*operation.id] = sent.body;
    }
    QCOMPARE(bodies[OperationId::ListClassificationJobs], QByteArray("{}"));
    QCOMPARE(bodies[OperationId::DescribeClassificationJob], QByteArray());
    QCOMPARE(bodies[OperationId::BatchGetCustomDataIdentifiers], QByteArray(R"({"ids":["known","unknown"]})"));
    QCOMPARE(bodies[OperationId::ListManagedDataIdentifiers], QByteArray("{}"));
    QCOMPARE(bodies[OperationId::SearchResources], QByteArray(R"({"bucketCriteria":{"includes":null}})"));
    QCOMPARE(bodies[OperationId::DescribeBuckets], QByteArray("{}"));
    QCOMPARE(bodies[OperationId::GetCallerIdentity], QByteArray("Action=GetCallerIdentity&Version=2011-06-15"));
}

void TestCalls::skewIsKept()
{
    Connection at;
    at.clock.offset = -std::chrono::hours{1};
    for (int i = 1; i <= 2; ++i) {
        test::Ending ending;
        auto call = test::makeCall(OperationId::GetMacieSession, at, ending);
        call->start();
        QTRY_COMPARE(ending.count, 1);
        QVERIFY(!ending.error);
        QVERIFY(
            at.context->skew && std::chrono::abs(*at.context->skew - std::chrono::hours{1}) < std::chrono::minutes{2});
        // Learned once, used from then on.
        QCOMPARE(at.server.received().size(), qsizetype{1 + i});
    }
}

/** A code is good for one time, so the person is asked again; then the clock must not be in the way any more. */
void TestCalls::skewIsKeptWhereNothingIsRepeated()
{
    Connection at;
    at.clock.offset = std::chrono::hours{1};
    at.standIn.mfaCode = "123456";
    for (int i = 1; i <= 2; ++i) {
        test::Ending ending;
        aws::RoleStep role;
        role.roleArn = u"arn"_s;
        role.mfaSerial = u"serial"_s;
        aws::AssumeRoleCall call(at.context, at.sts, at.keys, role, ports::SecureBytes(QByteArrayView("123456")),
            [&ending](const auto& result) { ending.take(result); });
        call.start();
        QTRY_COMPARE(ending.count, 1);
        QCOMPARE(ending.error.has_value(), i == 1);
        if (ending.error)
            QVERIFY(ending.error->kind == CallErrorKind::Clock);
        QCOMPARE(at.server.received().size(), qsizetype{i});
    }
}

void TestCalls::managerGoesFirst()
{
    Connection at;
    at.server.setFault([](const Received&, Reply) {});
    test::Ending ending;
    auto call = test::makeCall(OperationId::GetMacieSession, at, ending);
    call->start();
    QTRY_COMPARE(at.server.received().size(), qsizetype{1});
    for (const auto& manager : std::as_const(at.managers)) {
        for (auto* reply : manager->findChildren<QNetworkReply*>())
            delete reply;
    }
    QTRY_COMPARE(ending.count, 1);
    QVERIFY(ending.error && ending.error->kind == CallErrorKind::Cancelled);
    QCOMPARE(at.ticker.pending(), qsizetype{0});
}

void TestCalls::errorsSayWhatIsKnown()
{
    Connection at;
    at.server.addFault([&at](const Received&, Reply reply) {
        test::refusal(403, "AccessDeniedException:http://x/",
            "User: u is not authorized to perform: macie2:Describe on resource")(reply, {}, at);
    });
    test::Ending ending;
    auto call = test::makeCall(OperationId::GetMacieSession, at, ending);
    call->start();
    QTRY_COMPARE(ending.count, 1);
    QCOMPARE(ending.error->httpStatus, 403);
    QCOMPARE(ending.error->awsCode, u"AccessDeniedException"_s);
    QCOMPARE(ending.error->action, u"macie2:Describe"_s);
    QCOMPARE(ending.error->requestId, u"11111111-2222-3333-4444-555555555555"_s);
    QCOMPARE(ending.error->endpoint, QString::fromLatin1(at.macie.url()));

    at.server.addFault(
        [&at](const Received&, Reply reply) { test::refusal(403, "AccessDeniedException", "")(reply, {}, at); });
    call = test::makeCall(OperationId::ListClassificationJobs, at, ending);
    call->start();
    QTRY_COMPARE(ending.count, 2);
    QCOMPARE(ending.error->action, u"macie2:ListClassificationJobs"_s);
}

void TestCalls::logLine()
{
    Connection at;
    at.standIn.jobs = {test::jobBody};
    test::messages.clear();
    const auto before = qInstallMessageHandler(test::keepMessage);
    test::Ending ending;
    auto call = test::makeCall(OperationId::DescribeClassificationJob, at, ending);
    call->start();
    const bool ended = QTest::qWaitFor([&] { return ending.count > 0; }, 20'000);
    qInstallMessageHandler(before);
    QVERIFY(ended);
    QCOMPARE(test::messages.size(), 1);
    const QRegularExpression expected(u"^DescribeClassificationJob GET https://localhost:\\d+/jobs/[0-9a-f]{32} 200 - "
                                      "11111111-2222-3333-4444-555555555555 attempt 1 \\d+ ms$"_s);
    QVERIFY2(expected.match(test::messages[0]).hasMatch(), qPrintable(test::messages[0]));
}

JOBSCOPE_TEST_MAIN(TestCalls)

#include "tst_calls.moc"
