// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/call.h"

#include <QLoggingCategory>
#include <QTimer>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using namespace std::chrono;
using ports::CallError;
using ports::CallErrorKind;

namespace {

Q_LOGGING_CATEGORY(callLog, "jobscope.aws.calls", QtWarningMsg)

constexpr hours largestSkew{24};

} // namespace

Call::Call(std::shared_ptr<CallContext> context, OperationId operation, Endpoint endpoint,
    std::shared_ptr<CredentialSource> credentials)
    : m_context(std::move(context))
    , m_info(operationInfo(operation))
    , m_endpoint(std::move(endpoint))
    , m_credentials(std::move(credentials))
{
}

Call::Call(std::shared_ptr<CallContext> context, const OperationInfo& step, Endpoint endpoint)
    : m_context(std::move(context))
    , m_info(step)
    , m_endpoint(std::move(endpoint))
{
}

Call::~Call() = default;

void Call::start()
{
    QTimer::singleShot(0, &m_turn, [this] { fetchKeys(); });
}

void Call::fetchKeys()
{
    if (!m_credentials)
        return attempt({});
    m_waiting = m_credentials->credentials([this](Expected<Credentials, CallError> keys) {
        if (keys)
            attempt(*keys);
        else
            fail(std::move(keys.error()));
    });
}

void Call::attempt(const Credentials& keys)
{
    // Credentials may ask the person; only what happens on the wire has a limit.
    if (!m_totalAlarm)
        m_totalAlarm = m_context->ticker.after(m_context->total, [this] {
            log(0, u"TimedOut"_s);
            fail(errorFor(CallErrorKind::TimedOut, u"no end within %1 s"_s.arg(m_context->total.count() / 1000)));
        });
    ++m_attempts;
    Request request;
    request.method = m_info.method;
    request.scheme = m_endpoint.scheme;
    request.host = m_endpoint.host;
    fill(request);
    request.path.prepend(m_endpoint.basePath);
    m_sentAt = m_context->now();
    m_keysUsed = keys.accessKeyId;
    if (m_credentials) {
        const auto added = sign(request, keys, {m_endpoint.signingRegion, m_endpoint.signingName}, m_sentAt);
        if (!added) {
            fail(errorFor(CallErrorKind::Local, u"OpenSSL offers no SHA-256"_s));
            return;
        }
        request.headers.insert(request.headers.end(), added->begin(), added->end());
    }
    watch();
    m_waiting = m_context->transport.send(request,
        {[this] { watch(); }, [this](Expected<HttpAnswer, TransportFailure> result) { judge(std::move(result)); }});
}

void Call::watch()
{
    m_alarm = m_context->ticker.after(m_context->silence, [this] {
        log(0, u"TimedOut"_s);
        judgeError(
            errorFor(CallErrorKind::TimedOut, u"nothing came for %1 s"_s.arg(m_context->silence.count() / 1000)), {});
    });
}

void Call::judge(Expected<HttpAnswer, TransportFailure> result)
{
    m_alarm.reset();
    if (!result) {
        log(0, result.error().detail);
        auto error = errorFor(result.error().kind, result.error().detail);
        if (result.error().proxyLogin)
            askProxyLogin(*result.error().proxyLogin, std::move(error));
        else
            judgeError(std::move(error), {});
        return;
    }
    m_requestId = requestIdOf(*result);
    m_receivedAt = dateOf(*result).value_or(m_context->now());
    if (result->status < 200 || result->status > 299) {
        auto error = errorOf(m_info, *result, m_endpoint.url(), m_context->clock.now());
        log(result->status, error.awsCode);
        judgeError(std::move(error), retryHintOf(*result, m_receivedAt));
        return;
    }
    log(result->status, {});
    if (auto done = read(*result); !done) {
        auto error = errorFor(CallErrorKind::BadAnswer, done.error());
        error.httpStatus = result->status;
        fail(std::move(error));
        return;
    }
    m_context->quota->succeeded(m_attempts > 1);
    if (m_context->succeeded)
        m_context->succeeded();
    stop();
    accepted();
}

void Call::judgeError(CallError error, std::optional<milliseconds> hint)
{
    m_alarm.reset();
    if (error.kind == CallErrorKind::Throttled && m_context->throttled)
        m_context->throttled();
    const bool isCorrectable
        = error.kind == CallErrorKind::Clock && error.clockSkew && abs(*error.clockSkew) <= largestSkew;
    // For the next call, if this one may not be sent again.
    if (isCorrectable)
        m_context->skew = error.clockSkew;
    if (!mayRetry())
        return fail(std::move(error));
    if (isCorrectable && !m_clockCorrected) {
        m_clockCorrected = true;
        m_waiting.reset();
        return fetchKeys();
    }
    if (isExpiredToken(error) && !m_keysRenewed && m_credentials && m_credentials->renew(m_keysUsed)) {
        m_keysRenewed = true;
        m_totalAlarm.reset(); // the person may be asked
        m_waiting.reset();
        return fetchKeys();
    }
    if (!isWorthRetrying(error) || m_attempts >= attemptsPerCall || !m_context->quota->take(error))
        return fail(std::move(error));
    m_waiting.reset();
    m_alarm = m_context->ticker.after(
        backoff(m_attempts, m_context->jitter ? m_context->jitter() : 1.0, hint), [this] { fetchKeys(); });
}

void Call::askProxyLogin(const ports::ProxyPrompt& prompt, CallError error)
{
    if (!m_context->prompter || m_proxyAsked)
        return fail(std::move(error));
    m_proxyAsked = true;
    m_totalAlarm.reset();
    m_waiting = m_context->prompter->askProxyLogin(
        prompt, [this, error = std::move(error)](std::optional<ports::ProxyLogin> login) mutable {
            if (!login)
                return fail(std::move(error));
            m_context->transport.setProxyLogin(std::move(*login));
            --m_attempts;
            fetchKeys();
        });
}

void Call::fail(CallError error)
{
    if (error.region.isEmpty())
        error.region = QString::fromLatin1(m_endpoint.signingRegion);
    stop();
    failed(std::move(error));
}

void Call::stop()
{
    m_alarm.reset();
    m_totalAlarm.reset();
    m_waiting.reset();
}

void Call::log(int status, const QString& code) const
{
    if (!callLog().isInfoEnabled())
        return;
    Request request;
    fill(request);
    const auto elapsed = duration_cast<milliseconds>(m_context->now() - m_sentAt);
    qCInfo(callLog).noquote() << m_info.name << m_info.method << m_endpoint.url() + request.path << status
                              << (code.isEmpty() ? u"-"_s : code) << (m_requestId.isEmpty() ? u"-"_s : m_requestId)
                              << "attempt" << m_attempts << elapsed.count() << "ms";
}

CallError Call::errorFor(CallErrorKind kind, const QString& detail) const
{
    CallError error;
    error.kind = kind;
    error.operation = operationName();
    error.endpoint = QString::fromLatin1(m_endpoint.url());
    error.requestId = m_requestId;
    error.detail = detail;
    return error;
}

} // namespace jobscope::aws
