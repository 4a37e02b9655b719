// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/credentials.h"

#include "aws/localproblems.h"
#include "aws/processrun.h"
#include "aws/sts.h"
#include "ports/turn.h"
#include "json/document.h"

#include <QTimer>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallError;
using ports::CallErrorKind;
using ports::LocalProblem;

namespace {

constexpr std::chrono::minutes spare{5}; // keys are renewed that long before they expire
constexpr std::chrono::seconds processLimit{60};

QString placeOf(const QString& file, qint64 line)
{
    return file.isEmpty() ? QString() : u"%1:%2: "_s.arg(file).arg(line);
}

} // namespace

FixedCredentials::FixedCredentials(Credentials keys)
    : m_keys(std::move(keys))
{
}

std::unique_ptr<ports::Operation> FixedCredentials::credentials(Handler end)
{
    return std::make_unique<ports::Turn>([end = std::move(end), keys = m_keys] { end(keys); });
}

PlannedCredentials::PlannedCredentials(
    CredentialPlan plan, std::shared_ptr<CallContext> context, Endpoint sts, SsoAccess sso)
    : m_plan(std::move(plan))
    , m_context(std::move(context))
    , m_sts(std::move(sts))
    , m_sso(std::move(sso))
    , m_waiters([this] {
        // Nobody waits any more: what is under way is cancelled.
        if (m_step) {
            m_step.reset();
            m_isRunning = false;
        }
    })
{
}

PlannedCredentials::~PlannedCredentials() = default;

std::unique_ptr<ports::Operation> PlannedCredentials::credentials(Handler end)
{
    auto wait = m_waiters.add(std::move(end));
    if (!m_isRunning) {
        m_isRunning = true;
        QTimer::singleShot(0, &m_turn, [this] { begin(); });
    }
    return wait;
}

bool PlannedCredentials::renew()
{
    const bool asksPerson = std::any_of(
        m_plan.roles.begin(), m_plan.roles.end(), [](const RoleStep& role) { return role.mfaSerial.has_value(); });
    const bool isStatic = std::holds_alternative<StaticSource>(m_plan.source) && m_plan.roles.empty();
    if (asksPerson || isStatic)
        return false;
    m_keys.reset();
    return true;
}

void PlannedCredentials::begin()
{
    if (m_waiters.isEmpty()) {
        m_isRunning = false;
        return;
    }
    if (m_keys && (!m_keys->expiration || *m_keys->expiration - m_context->now() > spare))
        return finish(Credentials(*m_keys));
    m_keys.reset();
    if (const auto* keys = std::get_if<StaticSource>(&m_plan.source))
        takeOnRole(0, keys->credentials);
    else if (const auto* process = std::get_if<ProcessSource>(&m_plan.source))
        confirmAndRun(*process);
    else if (const auto* sso = std::get_if<SsoSource>(&m_plan.source))
        m_step = std::make_unique<SsoKeys>(m_context, m_sso, *sso, [this](Expected<Credentials, CallError> got) {
            if (!got)
                return finish(std::move(got));
            takeOnRole(0, std::move(*got));
        });
    else
        finish(tl::make_unexpected(callError(std::get<UnsupportedSource>(m_plan.source))));
}

void PlannedCredentials::confirmAndRun(const ProcessSource& process)
{
    if (m_isConfirmed)
        return run(process);
    const auto refused = [profile = process.profile, place = placeOf(process.file, process.line)] {
        return tl::make_unexpected(signInError(u"credential_process"_s, LocalProblem::NotConfirmed, profile,
            place + u"the program was not run: nobody confirmed it"_s));
    };
    if (!m_context->prompter)
        return finish(refused());
    m_step = m_context->prompter->confirmCommand(
        {process.profile, process.command, process.file, process.line}, [this, refused](bool confirmed) {
            if (!confirmed)
                return finish(refused());
            m_isConfirmed = true;
            run(std::get<ProcessSource>(m_plan.source));
        });
}

void PlannedCredentials::run(const ProcessSource& process)
{
    m_step = std::make_unique<ProcessRun>(
        process.words, m_context->ticker, processLimit, [this](Expected<QByteArray, QString> output) {
            auto keys = output ? readProcessOutput(*output) : tl::make_unexpected(output.error());
            if (output)
                ports::wipe(*output);
            const auto& from = std::get<ProcessSource>(m_plan.source);
            if (!keys)
                return finish(tl::make_unexpected(signInError(u"credential_process"_s, LocalProblem::ProgramFailed,
                    from.profile, placeOf(from.file, from.line) + keys.error())));
            takeOnRole(0, std::move(*keys));
        });
}

void PlannedCredentials::takeOnRole(size_t index, Credentials keys)
{
    if (index == m_plan.roles.size())
        return finish(std::move(keys));
    const auto& role = m_plan.roles[index];
    if (!role.mfaSerial)
        return assume(index, std::move(keys), {});
    const auto refused = [serial = *role.mfaSerial] {
        return tl::make_unexpected(signInError(u"AssumeRole"_s, LocalProblem::NoCode, serial, u"no code was given"_s));
    };
    if (!m_context->prompter)
        return finish(refused());
    m_step = m_context->prompter->askMfaCode({role.profile, *role.mfaSerial},
        [this, index, keys = std::move(keys), refused](std::optional<ports::SecureBytes> code) mutable {
            if (!code || code->isEmpty())
                return finish(refused());
            assume(index, std::move(keys), std::move(*code));
        });
}

void PlannedCredentials::assume(size_t index, Credentials keys, ports::SecureBytes code)
{
    auto role = m_plan.roles[index];
    if (!role.sessionName)
        role.sessionName = u"jobscope-%1"_s.arg(
            std::chrono::floor<std::chrono::seconds>(m_context->now().time_since_epoch()).count());
    auto call = std::make_unique<AssumeRoleCall>(m_context, m_sts, std::make_shared<FixedCredentials>(std::move(keys)),
        std::move(role), std::move(code), [this, index](Expected<Credentials, CallError> result) {
            if (!result)
                return finish(std::move(result));
            takeOnRole(index + 1, std::move(*result));
        });
    call->start();
    m_step = std::move(call);
}

void PlannedCredentials::finish(Expected<Credentials, CallError> result)
{
    m_isRunning = false;
    if (result)
        m_keys = *result;
    m_step.reset();
    m_waiters.answer(result);
}

Expected<Credentials, QString> readProcessOutput(const QByteArray& output)
{
    const auto document = json::Document::parse(output);
    if (!document || !document->root().isObject())
        return tl::make_unexpected(u"the program printed no JSON object"_s);
    const auto version = document->root().member(u"Version");
    if (!version || version->toInt64() != 1)
        return tl::make_unexpected(u"the program's answer is not of version 1"_s);
    const auto text = [&document](QStringView name) {
        const auto member = document->root().member(name);
        return member && member->isString() ? member->toString() : QString();
    };
    const auto secret = [&text](QStringView name) {
        auto plain = text(name);
        auto bytes = plain.toUtf8();
        ports::wipe(plain);
        return ports::SecureBytes::take(bytes);
    };
    Credentials keys{text(u"AccessKeyId").toUtf8(), secret(u"SecretAccessKey"), secret(u"SessionToken"), {}};
    if (keys.accessKeyId.isEmpty() || keys.secretAccessKey.isEmpty())
        return tl::make_unexpected(u"the program's answer has no AccessKeyId or no SecretAccessKey"_s);
    if (const auto expiration = text(u"Expiration"); !expiration.isEmpty()) {
        const auto instant = job::parseInstant(expiration, job::InstantForm::Lenient);
        if (!instant)
            return tl::make_unexpected(u"the program's Expiration is no date and time"_s);
        keys.expiration = instant->at;
    }
    return keys;
}

} // namespace jobscope::aws
