// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/credentials.h"

#include "support/net/fixture.h"
#include "support/net/scriptedprompter.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using test::Connection;
using test::ScriptedPrompter;
using Result = Expected<aws::Credentials, ports::CallError>;

namespace {

struct Heard {
    QList<Result> results;
    aws::CredentialSource::Handler handler()
    {
        return [this](const Result& result) { results.append(result); };
    }
};

aws::RoleStep role(const QString& name, std::optional<QString> mfa = {})
{
    aws::RoleStep step;
    step.roleArn = u"arn:aws:iam::111122223333:role/"_s + name;
    step.mfaSerial = std::move(mfa);
    step.profile = name;
    return step;
}

QString program(const QTemporaryDir& folder, const QByteArray& lines)
{
    QFile file(folder.filePath(u"program"_s));
    if (!file.open(QFile::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + lines + "\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    return file.fileName();
}

std::shared_ptr<aws::PlannedCredentials> sourceOf(Connection& at, aws::CredentialPlan plan)
{
    return std::make_shared<aws::PlannedCredentials>(std::move(plan), at.context, at.sts);
}

aws::ProcessSource process(const QStringList& words)
{
    return {words.join(u' '), words, u"p"_s, u"config"_s, 7};
}

} // namespace

class TestCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void roleChain();
    void mfa();
    void mfaRefused();
    void keptUntilTheyExpire();
    void everybodyWaitsForTheSame();
    void cancelled();
    void processRuns();
    void processNotConfirmed();
    void processFails_data();
    void processFails();
    void processTakesTooLong();
    void processIsRunWithoutShell();
    void renew();
};

void TestCredentials::roleChain()
{
    Connection at;
    auto first = role(u"first"_s);
    first.externalId = u"id &="_s;
    at.standIn.externalId = "id &=";
    auto second = role(u"second"_s);
    second.externalId = u"id &="_s;
    second.duration = std::chrono::seconds{900};
    second.sessionName = u"me"_s;
    const auto source = sourceOf(at, {aws::StaticSource{test::AwsStandIn::longLived()}, {first, second}});
    Heard heard;
    const auto operation = source->credentials(heard.handler());
    QCOMPARE(heard.results.size(), 0);
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY2(heard.results[0], heard.results[0] ? "" : qPrintable(heard.results[0].error().awsCode));
    const auto& got = *heard.results[0];
    QVERIFY(got == [&] {
        auto expected = at.standIn.keys.at(got.accessKeyId);
        expected.expiration = got.expiration;
        return expected;
    }());
    QCOMPARE(job::isoInstant(*got.expiration), u"2099-01-01T00:00:00Z"_s);
    QCOMPARE(at.server.received().size(), 2);
    QVERIFY(at.server.received()[0].header("Authorization").contains("Credential=AKIDEXAMPLE/"));
    QVERIFY(at.server.received()[1].header("Authorization").contains("Credential=ASIAROLE"));
    QVERIFY(at.server.received()[0].body.contains("RoleSessionName=jobscope-"));
    QVERIFY(at.server.received()[1].body.contains("RoleSessionName=me&ExternalId=id%20%26%3D&DurationSeconds=900"));
}

void TestCredentials::mfa()
{
    Connection at;
    ScriptedPrompter prompter;
    prompter.code = "123456";
    at.context->prompter = &prompter;
    at.standIn.mfaCode = "123456";
    const auto source
        = sourceOf(at, {aws::StaticSource{test::AwsStandIn::longLived()}, {role(u"r"_s, u"arn:aws:iam::1:mfa/me"_s)}});
    Heard heard;
    const auto operation = source->credentials(heard.handler());
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(heard.results[0]);
    QCOMPARE(prompter.asked, QStringList{u"code r arn:aws:iam::1:mfa/me"_s});

    at.standIn.mfaCode = "654321";
    const auto other
        = sourceOf(at, {aws::StaticSource{test::AwsStandIn::longLived()}, {role(u"r"_s, u"arn:aws:iam::1:mfa/me"_s)}});
    const auto again = other->credentials(heard.handler());
    QTRY_COMPARE(heard.results.size(), 2);
    QVERIFY(!heard.results[1]);
    QVERIFY(heard.results[1].error().kind == CallErrorKind::NoPermission);
    QCOMPARE(heard.results[1].error().operation, u"AssumeRole"_s);
}

void TestCredentials::mfaRefused()
{
    Connection at;
    ScriptedPrompter prompter;
    for (auto* asked : {static_cast<ports::Prompter*>(&prompter), static_cast<ports::Prompter*>(nullptr)}) {
        at.context->prompter = asked;
        const auto source
            = sourceOf(at, {aws::StaticSource{test::AwsStandIn::longLived()}, {role(u"r"_s, u"serial"_s)}});
        Heard heard;
        const auto operation = source->credentials(heard.handler());
        QTRY_COMPARE(heard.results.size(), 1);
        QVERIFY(!heard.results[0]);
        QVERIFY(heard.results[0].error().kind == CallErrorKind::SignIn);
        QCOMPARE(heard.results[0].error().subject, u"serial"_s);
    }
    QCOMPARE(at.server.received().size(), 0);
}

void TestCredentials::keptUntilTheyExpire()
{
    Connection at;
    const auto source = sourceOf(at, {aws::StaticSource{test::AwsStandIn::longLived()}, {role(u"r"_s)}});
    for (int i = 1; i <= 3; ++i) {
        Heard heard;
        const auto operation = source->credentials(heard.handler());
        QTRY_COMPARE(heard.results.size(), 1);
        QVERIFY(heard.results[0]);
        QCOMPARE(at.server.received().size(), 1);
    }
    // The keys live until 2099; a clock that stands four minutes before that asks for others.
    const auto end = job::parseInstant(u"2098-12-31T23:56:00Z", job::InstantForm::Lenient)->at;
    at.clock.offset = end - at.clock.now();
    at.standIn.skew = std::chrono::floor<std::chrono::seconds>(at.clock.offset);
    Heard heard;
    const auto operation = source->credentials(heard.handler());
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(heard.results[0]);
    QCOMPARE(at.server.received().size(), 2);
}

void TestCredentials::everybodyWaitsForTheSame()
{
    Connection at;
    const auto source = sourceOf(at, {aws::StaticSource{test::AwsStandIn::longLived()}, {role(u"r"_s)}});
    Heard heard;
    const auto first = source->credentials(heard.handler());
    auto second = source->credentials([](const Result&) { QFAIL("it was cancelled"); });
    const auto third = source->credentials(heard.handler());
    second.reset();
    QTRY_COMPARE(heard.results.size(), 2);
    QVERIFY(heard.results[0] && heard.results[0] == heard.results[1]);
    QCOMPARE(at.server.received().size(), 1);
}

void TestCredentials::cancelled()
{
    Connection at;
    at.server.setFault([](const test::Received&, test::TestServer::Reply) {});
    const auto source = sourceOf(at, {aws::StaticSource{test::AwsStandIn::longLived()}, {role(u"r"_s)}});
    Heard heard;
    auto operation = source->credentials(heard.handler());
    QTRY_COMPARE(at.server.received().size(), 1);
    operation.reset();
    QCOMPARE(at.ticker.pending(), 0);
    QTRY_COMPARE(at.server.openConnections(), 0);
    at.server.setFault({});
    operation = source->credentials(heard.handler());
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(heard.results[0]);
}

void TestCredentials::processRuns()
{
    Connection at;
    ScriptedPrompter prompter;
    at.context->prompter = &prompter;
    QTemporaryDir folder;
    const auto path = program(folder,
        R"(echo '{"Version":1,"AccessKeyId":"AKIAPROC","SecretAccessKey":"s","SessionToken":"t",)"
        R"("Expiration":"2099-01-01T00:00:00Z"}'; echo noise >&2)");
    const auto source = sourceOf(at, {process({path, u"--a"_s}), {}});
    for (int i = 0; i < 2; ++i) {
        Heard heard;
        const auto operation = source->credentials(heard.handler());
        QTRY_COMPARE(heard.results.size(), 1);
        QVERIFY2(heard.results[0], heard.results[0] ? "" : qPrintable(heard.results[0].error().detail));
        QCOMPARE(heard.results[0]->accessKeyId, QByteArray("AKIAPROC"));
        QCOMPARE(heard.results[0]->sessionToken.view().toByteArray(), QByteArray("t"));
        QVERIFY(source->renew("AKIAPROC")); // runs again, but does not ask again
    }
    QCOMPARE(prompter.asked, QStringList{u"command p config:7 "_s + path + u" --a"_s});
}

void TestCredentials::processNotConfirmed()
{
    Connection at;
    ScriptedPrompter prompter;
    prompter.confirms = false;
    QTemporaryDir folder;
    const auto path = program(folder, "touch " + folder.filePath(u"ran"_s).toUtf8());
    for (auto* asked : {static_cast<ports::Prompter*>(&prompter), static_cast<ports::Prompter*>(nullptr)}) {
        at.context->prompter = asked;
        const auto source = sourceOf(at, {process({path}), {}});
        Heard heard;
        const auto operation = source->credentials(heard.handler());
        QTRY_COMPARE(heard.results.size(), 1);
        QVERIFY(!heard.results[0]);
        QVERIFY(heard.results[0].error().kind == CallErrorKind::SignIn);
        QVERIFY(heard.results[0].error().detail.startsWith(u"config:7: "));
    }
    QVERIFY(!QFile::exists(folder.filePath(u"ran"_s)));
}

void TestCredentials::processFails_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const char* script, const QString& word) {
        QTest::newRow(name) << QByteArray(script) << word;
    };
    row("exit code", "echo no login today >&2; exit 3", u"ended with 3: no login today"_s);
    row("no JSON", "echo hello", u"no JSON"_s);
    row("nothing", "true", u"no JSON"_s);
    row("other version", R"(echo '{"Version":2,"AccessKeyId":"a","SecretAccessKey":"planted"}')", u"version 1"_s);
    row("version as text", R"(echo '{"Version":"1","AccessKeyId":"a","SecretAccessKey":"planted"}')", u"version 1"_s);
    row("no secret", R"(echo '{"Version":1,"AccessKeyId":"a"}')", u"SecretAccessKey"_s);
    row("bad date", R"(echo '{"Version":1,"AccessKeyId":"a","SecretAccessKey":"planted","Expiration":"soon"}')",
        u"Expiration"_s);
    row("endless", "while true; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done",
        u"64 KiB"_s);
    row("killed", "kill -9 $$", u"crashed"_s);
}

void TestCredentials::processFails()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, word);
    Connection at;
    ScriptedPrompter prompter;
    at.context->prompter = &prompter;
    QTemporaryDir folder;
    const auto source = sourceOf(at, {process({program(folder, script)}), {}});
    Heard heard;
    const auto operation = source->credentials(heard.handler());
    QTRY_COMPARE_WITH_TIMEOUT(heard.results.size(), 1, 20'000);
    QVERIFY(!heard.results[0]);
    QVERIFY2(heard.results[0].error().detail.contains(word), qPrintable(heard.results[0].error().detail));
    QVERIFY(!heard.results[0].error().detail.contains(u"planted"));
    QCOMPARE(at.ticker.pending(), 0);
}

void TestCredentials::processTakesTooLong()
{
    Connection at;
    ScriptedPrompter prompter;
    at.context->prompter = &prompter;
    QTemporaryDir folder;
    const auto started = folder.filePath(u"started"_s);
    const auto path = program(folder, "touch " + started.toUtf8() + "; exec sleep 600");
    const auto source = sourceOf(at, {process({path}), {}});
    Heard heard;
    const auto operation = source->credentials(heard.handler());
    QTRY_VERIFY(QFile::exists(started));
    at.ticker.ring(std::chrono::seconds{60});
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY(!heard.results[0]);
    QVERIFY(heard.results[0].error().detail.contains(u"longer than 60 s"));

    const auto missing = sourceOf(at, {process({folder.filePath(u"nothing"_s)}), {}});
    const auto other = missing->credentials(heard.handler());
    QTRY_COMPARE(heard.results.size(), 2);
    QVERIFY(!heard.results[1]);
    QVERIFY(heard.results[1].error().detail.contains(u"cannot be started"));
}

void TestCredentials::processIsRunWithoutShell()
{
    Connection at;
    ScriptedPrompter prompter;
    at.context->prompter = &prompter;
    QTemporaryDir folder;
    const auto path = program(folder, R"(printf '%s|' "$@" >&2; exit 1)");
    const auto source = sourceOf(at, {process({path, u"$HOME"_s, u"; ls"_s, u"a b"_s}), {}});
    Heard heard;
    const auto operation = source->credentials(heard.handler());
    QTRY_COMPARE(heard.results.size(), 1);
    QVERIFY2(heard.results[0].error().detail.contains(u"$HOME|; ls|a b|"), qPrintable(heard.results[0].error().detail));
}

void TestCredentials::renew()
{
    Connection at;
    const auto source = sourceOf(at, {aws::StaticSource{test::AwsStandIn::longLived()}, {role(u"r"_s)}});
    Heard heard;
    auto operation = source->credentials(heard.handler());
    QTRY_COMPARE(heard.results.size(), 1);
    // Keys that were refused are replaced once, however many have met the refusal.
    QVERIFY(source->renew(heard.results[0]->accessKeyId));
    operation = source->credentials(heard.handler());
    QTRY_COMPARE(heard.results.size(), 2);
    QVERIFY(source->renew(heard.results[0]->accessKeyId));
    operation = source->credentials(heard.handler());
    QTRY_COMPARE(heard.results.size(), 3);
    QVERIFY(heard.results[2]->accessKeyId == heard.results[1]->accessKeyId);
    QVERIFY(heard.results[0]->accessKeyId != heard.results[1]->accessKeyId);
    const auto fixed = sourceOf(at, {aws::StaticSource{test::AwsStandIn::longLived()}, {}});
    QVERIFY(!fixed->renew("AKIDEXAMPLE"));
}

JOBSCOPE_TEST_MAIN(TestCredentials)

#include "tst_credentials.moc"
