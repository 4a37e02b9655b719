// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/ssotokens.h"

#include "aws/localproblems.h"
#include "aws/ssocache.h"

#include <QTimer>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallError;
using ports::SecureBytes;

namespace {

constexpr std::chrono::minutes refreshedFrom{15}; // before its end, as in AWS's own tools
constexpr std::chrono::minutes leastRest{1}; // for what a token is wanted for right now

} // namespace

SsoTokens::SsoTokens(SsoSession session, QString cacheFolder, std::shared_ptr<CallContext> context, Endpoint oidc)
    : m_session(std::move(session))
    , m_cacheFolder(std::move(cacheFolder))
    , m_context(std::move(context))
    , m_oidc(std::move(oidc))
    , m_waiters([this] {
        if (m_step) {
            m_step.reset();
            m_isRunning = false;
        }
    })
{
}

SsoTokens::~SsoTokens() = default;

std::unique_ptr<ports::Operation> SsoTokens::token(const QString& profile, Handler end)
{
    auto wait = m_waiters.add(std::move(end));
    if (!m_isRunning) {
        m_isRunning = true;
        m_profile = profile;
        QTimer::singleShot(0, &m_turn, [this] { begin(); });
    }
    return wait;
}

void SsoTokens::refused(const SecureBytes& token)
{
    m_refused = token;
    if (m_token && m_token->accessToken == token)
        m_token->expires = job::Instant(); // its refresh token may still be good
}

void SsoTokens::begin()
{
    if (m_waiters.isEmpty()) {
        m_isRunning = false;
        return;
    }
    const auto now = m_context->now();
    if (m_token && m_token->expires - now > refreshedFrom)
        return finish(SecureBytes(m_token->accessToken));
    const auto cached = cachedToken(m_cacheFolder, m_session);
    if (cached && cached->expires - now > leastRest && !(cached->accessToken == m_refused))
        return finish(SecureBytes(cached->accessToken));
    if (m_token && !m_token->refreshToken.isEmpty() && m_client.expires > now)
        return refresh();
    if (m_token && m_token->expires - now > leastRest)
        return finish(SecureBytes(m_token->accessToken));
    if (const auto refused = m_refusal.at(now))
        return finish(tl::make_unexpected(*refused));
    signIn();
}

void SsoTokens::refresh()
{
    auto call = std::make_unique<CreateTokenCall>(m_context, m_oidc, m_client,
        // It may be good for one time only.
        RefreshGrant{std::exchange(m_token->refreshToken, {})}, [this](Expected<SsoToken, CallError> token) {
            if (!token)
                return signIn();
            keep(std::move(m_client), std::move(*token));
        });
    call->start();
    m_step = std::move(call);
}

void SsoTokens::signIn()
{
    m_token.reset();
    if (!m_context->prompter)
        return finish(tl::make_unexpected(signInError(u"CreateToken"_s, ports::LocalProblem::NotSignedIn, m_profile,
            u"nobody can be asked to sign in at %1"_s.arg(m_session.startUrl))));
    m_step = std::make_unique<SsoLogin>(
        m_context, m_oidc, m_session, m_profile, [this](Expected<SsoLogin::SignedIn, CallError> result) {
            if (!result)
                return finish(tl::make_unexpected(std::move(result.error())));
            keep(std::move(result->client), std::move(result->token));
        });
}

void SsoTokens::keep(ClientRegistration client, SsoToken token)
{
    m_client = std::move(client);
    m_token = std::move(token);
    finish(SecureBytes(m_token->accessToken));
}

void SsoTokens::finish(const Expected<SecureBytes, CallError>& result)
{
    m_isRunning = false;
    m_step.reset();
    if (!result)
        m_refusal.heed(result.error(), m_context->now());
    m_waiters.answer(result);
}

} // namespace jobscope::aws
