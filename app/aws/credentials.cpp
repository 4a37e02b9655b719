// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/credentials.h"

#include "aws/localproblems.h"
#include "aws/machinekeys.h"
#include "aws/processrun.h"
#include "aws/smallfile.h"
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

bool PlannedCredentials::renew(const QByteArray& accessKeyId)
{
    const bool isStatic = std::holds_alternative<StaticSource>(m_plan.source) && m_plan.roles.empty();
    if (isStatic)
        return false;
    // Another call may have been quicker. Whoever comes after the person has given up is told of that, not of the keys.
    if (m_keys && m_keys->accessKeyId == accessKeyId)
        m_keys.reset();
    return true;
}

CredentialSource::Handler PlannedCredentials::taker()
{
    return [this](Expected<Credentials, CallError> keys) {
        if (!keys)
            return finish(std::move(keys));
        takeOnRole(0, std::move(*keys));
    };
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
    if (const auto refused = m_refusal.at(m_context->now()))
        return finish(tl::make_unexpected(*refused));
    if (const auto* fixed = std::get_if<StaticSource>(&m_plan.source))
        takeOnRole(0, fixed->credentials);
    else if (const auto* process = std::get_if<ProcessSource>(&m_plan.source))
        confirmAndRun(*process);
    else if (const auto* sso = std::get_if<SsoSource>(&m_plan.source))
        m_step = fetchSsoKeys(m_context, m_sso, *sso, taker());
    else if (const auto* login = std::get_if<LoginSource>(&m_plan.source))
        taker()(loginKeys(*login, m_context->now()));
    else if (const auto* web = std::get_if<WebIdentitySource>(&m_plan.source))
        readWebIdentity(*web);
    else if (const auto* container = std::get_if<ContainerSource>(&m_plan.source))
        m_step = std::make_unique<MachineKeys>(*m_context, *container, taker());
    else if (const auto* shared = std::get_if<SharedSource>(&m_plan.source))
        m_step = shared->source->credentials(taker());
    else
        m_step = std::make_unique<MachineKeys>(*m_context, std::get<InstanceSource>(m_plan.source), taker());
}

void PlannedCredentials::readWebIdentity(const WebIdentitySource& source)
{
    auto token = readSmallFile(source.tokenFile);
    if (!token)
        return finish(tl::make_unexpected(
            signInError(u"AssumeRoleWithWebIdentity"_s, LocalProblem::Unreadable, source.tokenFile, token.error())));
    auto role = source;
    if (role.sessionName.isEmpty())
        role.sessionName = defaultSessionName();
    auto call = std::make_unique<AssumeRoleWithWebIdentityCall>(
        m_context, m_sts, std::move(role), ports::SecureBytes::take(*token), taker());
    call->start();
    m_step = std::move(call);
}

QString PlannedCredentials::defaultSessionName() const
{
    return u"jobscope-%1"_s.arg(std::chrono::floor<std::chrono::seconds>(m_context->now().time_since_epoch()).count());
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
        role.sessionName = defaultSessionName();
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
    else
        m_refusal.heed(result.error(), m_context->now());
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
    return keysOf(document->root());
}

} // namespace jobscope::aws
