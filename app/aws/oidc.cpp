// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/oidc.h"

#include "json/writer.h"

#include <algorithm>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

void setBody(Request& request, const json::Writer& writer)
{
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = writer.result();
}

void writeClient(json::Writer& writer, const ClientRegistration& client)
{
    writer.key(u"clientId").string(client.id);
    writer.key(u"clientSecret").string(QString::fromUtf8(client.secret.view()));
}

void writeList(json::Writer& writer, const QStringList& texts)
{
    writer.beginArray();
    for (const auto& text : texts)
        writer.string(text);
    writer.endArray();
}

} // namespace

QStringList scopesOf(const SsoSession& session)
{
    return session.scopes.isEmpty() ? QStringList{u"sso:account:access"_s} : session.scopes;
}

RegisterClientCall::RegisterClientCall(
    std::shared_ptr<CallContext> context, Endpoint endpoint, SsoSession session, Way way, Handler end)
    : JsonCall(std::move(context), SignInStep::RegisterClient, std::move(endpoint), std::move(end))
    , m_session(std::move(session))
    , m_way(way)
{
}

void RegisterClientCall::fill(Request& request) const
{
    request.path = info().path;
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject();
    writer.key(u"clientName").string(u"Jobscope");
    writer.key(u"clientType").string(u"public");
    // The older form knows neither scopes nor refreshing.
    if (!m_session.name.isEmpty() || !m_session.scopes.isEmpty()) {
        writer.key(u"scopes");
        writeList(writer, scopesOf(m_session));
    }
    if (m_way == Way::Browser) {
        writer.key(u"grantTypes");
        writeList(writer, {u"authorization_code"_s, u"refresh_token"_s});
        writer.key(u"redirectUris");
        writeList(writer, {u"http://127.0.0.1"_s + QLatin1StringView(redirectPath)});
        writer.key(u"issuerUrl").string(m_session.startUrl);
    }
    setBody(request, writer.endObject());
}

Expected<ClientRegistration, QString> RegisterClientCall::result(const json::Value& answer) const
{
    ClientRegistration client{textOf(answer, u"clientId"), secretOf(answer, u"clientSecret"),
        job::Instant{std::chrono::seconds{numberOf(answer, u"clientSecretExpiresAt").value_or(0)}}};
    if (client.id.isEmpty() || client.secret.isEmpty())
        return tl::make_unexpected(u"the answer has no clientId or no clientSecret"_s);
    return client;
}

StartDeviceAuthorizationCall::StartDeviceAuthorizationCall(
    std::shared_ptr<CallContext> context, Endpoint endpoint, ClientRegistration client, QString startUrl, Handler end)
    : JsonCall(std::move(context), SignInStep::StartDeviceAuthorization, std::move(endpoint), std::move(end))
    , m_client(std::move(client))
    , m_startUrl(std::move(startUrl))
{
}

void StartDeviceAuthorizationCall::fill(Request& request) const
{
    request.path = info().path;
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject();
    writeClient(writer, m_client);
    writer.key(u"startUrl").string(m_startUrl);
    setBody(request, writer.endObject());
}

Expected<DeviceAuthorization, QString> StartDeviceAuthorizationCall::result(const json::Value& answer) const
{
    DeviceAuthorization made{
        secretOf(answer, u"deviceCode"), textOf(answer, u"userCode"), textOf(answer, u"verificationUriComplete")};
    if (made.page.isEmpty())
        made.page = textOf(answer, u"verificationUri");
    if (made.deviceCode.isEmpty() || made.userCode.isEmpty() || made.page.isEmpty())
        return tl::make_unexpected(u"the answer has no code or no page"_s);
    const auto within = [&answer](QStringView name, std::chrono::seconds usual, qint64 most) {
        return std::chrono::seconds{std::clamp(numberOf(answer, name).value_or(usual.count()), qint64{1}, most)};
    };
    made.expiresIn = within(u"expiresIn", made.expiresIn, 3600);
    made.interval = within(u"interval", made.interval, 60);
    return made;
}

CreateTokenCall::CreateTokenCall(
    std::shared_ptr<CallContext> context, Endpoint endpoint, ClientRegistration client, Grant grant, Handler end)
    : JsonCall(std::move(context), SignInStep::CreateToken, std::move(endpoint), std::move(end))
    , m_client(std::move(client))
    , m_grant(std::move(grant))
{
}

void CreateTokenCall::fill(Request& request) const
{
    request.path = info().path;
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject();
    writeClient(writer, m_client);
    const auto secret = [&writer](QStringView name, const ports::SecureBytes& bytes) {
        writer.key(name).string(QString::fromUtf8(bytes.view()));
    };
    writer.key(u"grantType");
    if (const auto* device = std::get_if<DeviceGrant>(&m_grant)) {
        writer.string(u"urn:ietf:params:oauth:grant-type:device_code");
        secret(u"deviceCode", device->deviceCode);
    } else if (const auto* code = std::get_if<CodeGrant>(&m_grant)) {
        writer.string(u"authorization_code");
        secret(u"code", code->code);
        secret(u"codeVerifier", code->verifier);
        writer.key(u"redirectUri").string(QString::fromLatin1(code->redirectUri));
    } else {
        writer.string(u"refresh_token");
        secret(u"refreshToken", std::get<RefreshGrant>(m_grant).refreshToken);
    }
    setBody(request, writer.endObject());
}

Expected<SsoToken, QString> CreateTokenCall::result(const json::Value& answer) const
{
    const std::chrono::seconds lifetime{numberOf(answer, u"expiresIn").value_or(0)};
    SsoToken token{secretOf(answer, u"accessToken"), now() + lifetime, secretOf(answer, u"refreshToken")};
    if (token.accessToken.isEmpty() || lifetime <= std::chrono::seconds{0})
        return tl::make_unexpected(u"the answer has no accessToken or no expiresIn"_s);
    return token;
}

TokenRefusal refusalOf(const ports::CallError& error)
{
    // By the header as exceptions, in the body by the names of RFC 6749 and 8628.
    const auto isOneOf = [&error](QStringView exception, QStringView name) {
        return error.awsCode == exception || error.awsCode == name;
    };
    if (isOneOf(u"AuthorizationPendingException", u"authorization_pending"))
        return TokenRefusal::Pending;
    if (isOneOf(u"SlowDownException", u"slow_down"))
        return TokenRefusal::SlowDown;
    if (isOneOf(u"ExpiredTokenException", u"expired_token"))
        return TokenRefusal::TooLate;
    if (isOneOf(u"AccessDeniedException", u"access_denied"))
        return TokenRefusal::Refused;
    return TokenRefusal::Other;
}

} // namespace jobscope::aws
