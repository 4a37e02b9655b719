// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/ssologin.h"

#include "aws/localproblems.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QUrl>

#include <array>

namespace jobscope::aws {

using namespace Qt::StringLiterals;
using ports::CallError;
using ports::LocalProblem;

namespace {

constexpr std::chrono::seconds browserLimit{600}; // as long as a code is good elsewhere
constexpr std::chrono::seconds slowDown{5}; // RFC 8628, 3.5

/** 48 bytes that nobody can guess, in 64 characters that may stand in an address. */
QByteArray randomText()
{
    std::array<quint32, 12> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char*>(numbers.data()), qsizetype(sizeof numbers))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/** What a person may be sent to. */
bool isPage(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHere = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == u"https" || (url.scheme() == u"http" && isHere));
}

} // namespace

SsoLogin::SsoLogin(
    std::shared_ptr<CallContext> context, Endpoint oidc, SsoSession session, QString profile, Handler end)
    : m_context(std::move(context))
    , m_oidc(std::move(oidc))
    , m_session(std::move(session))
    , m_profile(std::move(profile))
    , m_end(std::move(end))
{
    const bool isOlderForm = m_session.name.isEmpty();
    begin(isOlderForm || !m_context->prompter->browserTexts() ? Way::Code : Way::Browser);
}

SsoLogin::~SsoLogin() = default;

template <typename AnyCall, typename... Arguments> void SsoLogin::send(Arguments&&... arguments)
{
    auto call = std::make_unique<AnyCall>(m_context, m_oidc, std::forward<Arguments>(arguments)...);
    call->start();
    m_step = std::move(call);
}

void SsoLogin::begin(Way way)
{
    m_listener.reset();
    m_limit.reset();
    send<RegisterClientCall>(m_session, way, [this, way](Expected<ClientRegistration, CallError> client) {
        if (!client)
            return finish(tl::make_unexpected(std::move(client.error())));
        m_client = std::move(*client);
        way == Way::Browser ? openBrowser() : askForCode();
    });
}

void SsoLogin::openBrowser()
{
    const ports::SecureBytes state{QByteArrayView(randomText())};
    m_listener
        = std::make_unique<LoopbackListener>(state, m_context->prompter->browserTexts().value_or(ports::BrowserTexts()),
            [this](LoopbackListener::Answer answer) { takeCode(std::move(answer)); });
    if (!m_listener->isOpen())
        return begin(Way::Code);
    m_verifier = ports::SecureBytes(QByteArrayView(randomText()));
    const auto challenge = QCryptographicHash::hash(m_verifier.view(), QCryptographicHash::Sha256)
                               .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    Request page;
    page.scheme = m_oidc.scheme;
    page.host = m_oidc.host;
    page.path = m_oidc.basePath + "/authorize";
    page.query
        = {{"response_type", "code"}, {"client_id", m_client.id.toUtf8()}, {"redirect_uri", m_listener->redirectUri()},
            {"state", state.view().toByteArray()}, {"code_challenge_method", "S256"},
            {"scopes", scopesOf(m_session).join(u' ').toUtf8()}, {"code_challenge", challenge}};
    ask(QString::fromLatin1(page.url()), {}, browserLimit);
}

void SsoLogin::takeCode(LoopbackListener::Answer answer)
{
    const auto uri = m_listener->redirectUri();
    m_listener.reset();
    m_question.reset();
    if (!answer.error.isEmpty())
        return fail(LocalProblem::SignInRefused, answer.error.left(200));
    send<CreateTokenCall>(m_client, CodeGrant{std::move(answer.code), m_verifier, uri},
        [this](Expected<SsoToken, CallError> token) { finish(std::move(token)); });
}

void SsoLogin::askForCode()
{
    send<StartDeviceAuthorizationCall>(
        m_client, m_session.startUrl, [this](Expected<DeviceAuthorization, CallError> device) {
            if (!device)
                return finish(tl::make_unexpected(std::move(device.error())));
            m_device = std::move(*device);
            if (!isPage(m_device.page))
                return fail(LocalProblem::BadValue, u"the service names a page that is not encrypted"_s);
            ask(m_device.page, m_device.userCode, m_device.expiresIn);
            poll();
        });
}

void SsoLogin::poll()
{
    m_step.reset();
    m_nextPoll = m_context->ticker.after(m_device.interval, [this] {
        send<CreateTokenCall>(m_client, DeviceGrant{m_device.deviceCode},
            [this](Expected<SsoToken, CallError> token) { judgePoll(std::move(token)); });
    });
}

void SsoLogin::judgePoll(Expected<SsoToken, CallError> token)
{
    const auto refusal = token ? TokenRefusal::Other : refusalOf(token.error());
    if (refusal == TokenRefusal::SlowDown)
        m_device.interval += slowDown;
    if (refusal == TokenRefusal::Pending || refusal == TokenRefusal::SlowDown)
        return poll();
    finish(std::move(token));
}

void SsoLogin::ask(const QString& page, const QString& code, std::chrono::seconds limit)
{
    m_question = m_context->prompter->showSignIn(
        {m_session.shownName(), page, code, m_listener != nullptr}, [this](ports::SignInAnswer answer) {
            m_question.reset();
            if (answer == ports::SignInAnswer::UseCode && m_listener)
                return begin(Way::Code);
            fail(LocalProblem::NotSignedIn, u"nobody signed in at %1"_s.arg(m_session.startUrl));
        });
    m_limit = m_context->ticker.after(limit,
        [this] { fail(LocalProblem::SignInTooLate, u"the sign-in at %1 was not finished"_s.arg(m_session.startUrl)); });
}

void SsoLogin::finish(Expected<SsoToken, CallError> token)
{
    if (!token) {
        switch (refusalOf(token.error())) {
        case TokenRefusal::TooLate:
            token.error().problem = LocalProblem::SignInTooLate;
            break;
        case TokenRefusal::Refused:
            token.error().problem = LocalProblem::SignInRefused;
            break;
        case TokenRefusal::Pending:
        case TokenRefusal::SlowDown:
        case TokenRefusal::Other:
            break;
        }
        if (token.error().problem != LocalProblem::None)
            token.error().kind = ports::CallErrorKind::SignIn;
    }
    m_listener.reset();
    m_question.reset();
    m_limit.reset();
    m_nextPoll.reset();
    const auto end = std::move(m_end);
    if (token)
        end(SignedIn{std::move(m_client), std::move(*token)});
    else
        end(tl::make_unexpected(std::move(token.error())));
}

void SsoLogin::fail(LocalProblem problem, const QString& detail)
{
    finish(tl::make_unexpected(signInError(u"CreateToken"_s, problem, m_profile, detail)));
}

} // namespace jobscope::aws
