// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/maciesource.h"
#include "aws/sourcefixture.h"
#include "aws/ssofixture.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::LocalProblem;
using ports::SignInAnswer;
using test::Received;
using test::SsoFixture;
using Reply = test::TestServer::Reply;

namespace {

/** A source whose sign-in is over from some moment on, at Macie and at IAM Identity Center. */
struct Fixture : SsoFixture {
    Fixture()
        : keys(credentials(makeTokens(), source()))
        , jobs({u"work"_s, job::Region(u"eu-central-1"_s), at.macie, at.sts, at.logs}, at.context, keys)
    {
        at.standIn.sso.givesRefreshTokens = false;
        at.standIn.jobs = {R"({"jobId":"1","name":"n","s3JobDefinition":null})"};
        at.server.setHandler([this, usual = at.standIn.handler()](const Received& request, Reply reply) {
            for (const auto& id : over) {
                if (request.header("Authorization").contains(QByteArray("Credential=" + id + '/')))
                    return held.append(reply);
            }
            usual(request, reply);
        });
    }

    void describe(int count)
    {
        for (int i = 0; i < count; ++i)
            operations.push_back(
                jobs.describeJob(job::JobId(u"1"_s), [this](Expected<job::Job, ports::CallError> result) {
                    result ? ++described : ++failed;
                    if (!result)
                        errors += result.error();
                }));
    }
    void end()
    {
        for (const auto& [id, key] : at.standIn.keys) {
            if (id.startsWith("ASIA1111"))
                over += id;
        }
        at.standIn.sso.tokens.clear();
    }
    /** All that wait hear of it. */
    void refuse()
    {
        auto headers = at.standIn.usualHeaders();
        headers.push_back({"x-amzn-ErrorType", "ExpiredTokenException"});
        for (auto& reply : std::exchange(held, {}))
            reply.send(403, test::errorBody("The security token included in the request is expired"), headers);
    }

    std::shared_ptr<aws::PlannedCredentials> keys;
    aws::MacieSource jobs;
    QList<QByteArray> over; //!< ids of keys that are refused
    QList<Reply> held;
    std::vector<std::unique_ptr<ports::Operation>> operations;
    QList<ports::CallError> errors;
    int described = 0;
    int failed = 0;
};

} // namespace

/** A sign-in ends while calls are under way. */
class TestRenewal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void carriesOn();
    void whoAsked();
    void lateRefusals();
    void lateRefusalsOfOneWhoGaveUp();
    void givenUp();
};

void TestRenewal::carriesOn()
{
    Fixture f;
    f.describe(1);
    QTRY_COMPARE(f.described, 1);
    QCOMPARE(f.prompter.asked.size(), 1);
    f.end();
    f.describe(12);
    QTRY_COMPARE(f.held.size(), 12);
    f.refuse();
    QTRY_COMPARE(f.described, 13);
    QCOMPARE(f.failed, 0);
    QCOMPARE(f.prompter.asked.size(), 2);
    QCOMPARE(f.bodiesTo("/federation/credentials").size(), 3); // the second one learns that the token is over
    // The time that the person took counts for no call.
    QCOMPARE(f.at.ticker.pending(), 0);
}

/** An answer to keys of another sign-in never names the caller of the first. */
void TestRenewal::whoAsked()
{
    Fixture f;
    std::optional<QString> caller;
    const auto describe = [&] {
        caller.reset();
        f.operations.push_back(
            f.jobs.describeJob(job::JobId(u"1"_s), [&](const Expected<job::Job, ports::CallError>& result) {
                QVERIFY(result);
                caller = result->answer.callerArn;
            }));
    };
    test::Heard heard;
    f.operations.push_back(f.jobs.listJobs(heard.handlers()));
    QTRY_COMPARE(heard.events.count(u"end"_s), 1);
    const QString first = heard.jobs.front().answer.callerArn;
    QVERIFY(!first.isEmpty());
    describe();
    QTRY_COMPARE(caller, std::optional(first));
    f.end();
    describe();
    QTRY_COMPARE(f.held.size(), 1);
    f.refuse();
    QTRY_COMPARE(caller, std::optional(QString()));
    // The next list asks once more.
    f.operations.push_back(f.jobs.listJobs(heard.handlers()));
    QTRY_COMPARE(heard.events.count(u"end"_s), 2);
    describe();
    QTRY_COMPARE(caller, std::optional(first));
}

void TestRenewal::lateRefusals()
{
    Fixture f;
    f.describe(1);
    QTRY_COMPARE(f.described, 1);
    f.end();
    f.describe(12);
    QTRY_COMPARE(f.held.size(), 12);
    // One after another: each meets the keys that the first one has brought.
    const auto all = std::exchange(f.held, {});
    int done = 1;
    for (const auto& reply : all) {
        f.held = {reply};
        f.refuse();
        ++done;
        QTRY_COMPARE(f.described, done);
    }
    QCOMPARE(f.prompter.asked.size(), 2);
}

void TestRenewal::lateRefusalsOfOneWhoGaveUp()
{
    Fixture f;
    f.describe(1);
    QTRY_COMPARE(f.described, 1);
    f.end();
    f.prompter.signsIn = [](const ports::SignInPrompt&) { return std::optional(SignInAnswer::GiveUp); };
    f.describe(12);
    QTRY_COMPARE(f.held.size(), 12);
    const auto all = std::exchange(f.held, {});
    f.held = {all.front()};
    f.refuse();
    QTRY_COMPARE(f.failed, 1);
    f.held = all.mid(1);
    f.refuse();
    QTRY_COMPARE(f.failed, 12);
    QCOMPARE(f.prompter.asked.size(), 2);
    for (const auto& error : f.errors)
        QVERIFY(error.problem == LocalProblem::NotSignedIn);
}

void TestRenewal::givenUp()
{
    Fixture f;
    f.describe(1);
    QTRY_COMPARE(f.described, 1);
    f.end();
    f.prompter.signsIn = [](const ports::SignInPrompt&) { return std::optional(SignInAnswer::GiveUp); };
    f.describe(60); // most of them wait for their turn
    QTRY_COMPARE(f.held.size(), 12);
    f.refuse();
    QTRY_COMPARE(f.failed, 60);
    QCOMPARE(f.prompter.asked.size(), 2);
    for (const auto& error : f.errors)
        QVERIFY(error.problem == LocalProblem::NotSignedIn);
    // A moment later the person may want it after all.
    f.at.clock.offset = std::chrono::seconds{10};
    f.prompter.signsIn = [&f](const ports::SignInPrompt& prompt) -> std::optional<SignInAnswer> {
        f.browser.open(prompt.page);
        return {};
    };
    f.describe(1);
    QTRY_COMPARE(f.described, 2);
    QCOMPARE(f.prompter.asked.size(), 3);
}

JOBSCOPE_TEST_MAIN(TestRenewal)

#include "tst_renewal.moc"
