// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/net/ssostandin.h"

#include "json/document.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QUrl>

namespace jobscope::test {

namespace {

QByteArray queryItem(const Received& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.query) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

void SsoStandIn::send(TestServer::Reply& reply, int status, const QByteArray& body, const QByteArray& error)
{
    auto headers = m_headers;
    if (!error.isEmpty())
        headers.push_back({"x-amzn-ErrorType", error});
    reply.send(status, error.isEmpty() ? body : "{\"error\":\"some_error\",\"error_description\":\"no\"}", headers);
}

bool SsoStandIn::answer(const Received& request, TestServer::Reply reply, const std::vector<aws::Header>& headers)
{
    m_headers = headers;
    Fields fields;
    if (const auto document = json::Document::parse(request.body); document && document->root().isObject()) {
        for (const auto& member : document->root().children())
            fields[member.key()] = member.toString().toUtf8();
    }
    if (request.path == "/client/register") {
        registerClient(request, reply);
    } else if (request.path == "/authorize") {
        authorize(request, reply);
    } else if (request.path == "/device_authorization") {
        if (!m_clients.contains(fields[QStringLiteral("clientId")])) {
            send(reply, 401, {}, "InvalidClientException");
        } else if (fields[QStringLiteral("startUrl")] != startUrl) {
            send(reply, 400, {}, "InvalidRequestException");
        } else {
            m_devices += "device" + QByteArray::number(++m_made);
            send(reply, 200,
                R"({"deviceCode":")" + m_devices.last() + R"(","userCode":"ABCD-EFGH","verificationUri":")" + devicePage
                    + R"(","verificationUriComplete":")" + devicePage
                    + R"(?user_code=ABCD-EFGH","expiresIn":600,"interval":1})");
        }
    } else if (request.path == "/token") {
        createToken(fields, reply);
    } else if (request.path == "/federation/credentials" || request.path.startsWith("/assignment/")) {
        portal(request, reply);
    } else {
        return false;
    }
    return true;
}

void SsoStandIn::registerClient(const Received& request, TestServer::Reply& reply)
{
    const auto root = json::Document::parse(request.body)->root();
    const auto text = [&root](QStringView name) {
        const auto member = root.member(name);
        return member ? member->toString().toUtf8() : QByteArray();
    };
    if (text(u"clientType") != "public" || text(u"clientName").isEmpty())
        return send(reply, 400, {}, "InvalidRequestException");
    Client client{"very-secret-client" + QByteArray::number(++m_made), {}, text(u"issuerUrl")};
    if (const auto uris = root.member(u"redirectUris")) {
        client.redirectUri = uris->children().at(0).toString().toUtf8();
        if (client.redirectUri != "http://127.0.0.1/oauth/callback" || client.issuer != startUrl)
            return send(reply, 400, {}, "InvalidRedirectUriException");
    }
    const QByteArray id = "client" + QByteArray::number(m_made);
    m_clients[id] = client;
    send(reply, 200,
        R"({"clientId":")" + id + R"(","clientSecret":")" + client.secret + R"(","clientSecretExpiresAt":4070908800})");
}

void SsoStandIn::authorize(const Received& request, TestServer::Reply& reply)
{
    const auto item = [&request](const QByteArray& name) { return queryItem(request, name); };
    auto redirect = QUrl(QString::fromLatin1(item("redirect_uri")));
    const auto uri = item("redirect_uri");
    redirect.setPort(-1);
    if (item("response_type") != "code" || item("code_challenge_method") != "S256" || item("scopes").isEmpty()
        || item("code_challenge").isEmpty() || !m_clients.contains(item("client_id"))
        || m_clients[item("client_id")].redirectUri != redirect.toEncoded())
        return send(reply, 400, {}, "InvalidRequestException");
    const QByteArray code = "very-secret-code+" + QByteArray::number(++m_made);
    m_codes[code] = {item("client_id"), uri, item("code_challenge")};
    reply.send(302, {},
        {{"Location", uri + "?code=" + code.toPercentEncoding() + "&state=" + item("state").toPercentEncoding()}});
}

void SsoStandIn::createToken(const Fields& fields, TestServer::Reply& reply)
{
    const auto field = [&fields](const char16_t* name) { return fields[QString::fromUtf16(name)]; };
    const auto client = m_clients.constFind(field(u"clientId"));
    if (client == m_clients.constEnd() || client->secret != field(u"clientSecret"))
        return send(reply, 401, {}, "InvalidClientException");
    if (field(u"grantType") == "authorization_code") {
        const auto code = m_codes.take(field(u"code"));
        const auto challenge = QCryptographicHash::hash(field(u"codeVerifier"), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        if (code.client != field(u"clientId") || code.redirectUri != field(u"redirectUri")
            || code.challenge != challenge || field(u"codeVerifier").size() < 43)
            return send(reply, 400, {}, "InvalidGrantException");
    } else if (field(u"grantType") == "refresh_token") {
        if (!m_refreshTokens.removeOne(field(u"refreshToken")))
            return send(reply, 400, {}, "InvalidGrantException");
    } else {
        if (!m_devices.contains(field(u"deviceCode")))
            return send(reply, 400, {}, "InvalidGrantException");
        if (slowDowns-- > 0)
            return send(reply, 400, {}, "SlowDownException");
        if (pending-- > 0)
            return send(reply, 400, {}, "AuthorizationPendingException");
        if (!deviceError.isEmpty())
            return send(reply, 400, {}, deviceError);
        m_devices.removeOne(field(u"deviceCode"));
    }
    ++grants;
    tokens += "very-secret-token" + QByteArray::number(++m_made);
    QByteArray refresh;
    if (givesRefreshTokens) {
        m_refreshTokens += "very-secret-refresh" + QByteArray::number(m_made);
        refresh = R"(,"refreshToken":")" + m_refreshTokens.last() + '"';
    }
    send(reply, 200,
        R"({"accessToken":")" + tokens.last() + R"(","tokenType":"Bearer","expiresIn":)"
            + QByteArray::number(tokenSeconds) + refresh + '}');
}

void SsoStandIn::portal(const Received& request, TestServer::Reply& reply)
{
    if (!tokens.contains(request.header("x-amz-sso_bearer_token")))
        return send(reply, 401, {}, "UnauthorizedException");
    const auto account = queryItem(request, "account_id");
    if (request.path == "/assignment/accounts") {
        // One a page.
        const auto index = queryItem(request, "next_token").toInt();
        const auto id = roles.keys().value(index);
        const QByteArray next
            = index + 1 < roles.size() ? QByteArray('"' + QByteArray::number(index + 1) + '"') : QByteArray("null");
        return send(reply, 200,
            R"({"accountList":[{"accountId":")" + id + R"(","accountName":"Account )" + id
                + R"(","emailAddress":"a@example.com"}],"nextToken":)" + next + '}');
    }
    if (request.path == "/assignment/roles") {
        QByteArray list;
        for (const auto& role : roles.value(account))
            list += QByteArray(list.isEmpty() ? "" : ",")
                + (R"({"roleName":")" + role + R"(","accountId":")" + account + "\"}");
        return send(reply, 200, R"({"roleList":[)" + list + R"(],"nextToken":null})");
    }
    const auto role = queryItem(request, "role_name");
    if (!roles.value(account).contains(role))
        return send(reply, 403, {}, "ForbiddenException");
    const QByteArray id = "ASIA" + account + role.toUpper() + QByteArray::number(++m_made);
    const QByteArray secret = "very-secret-" + id;
    const QByteArray session = "very-secret-session/+=" + id;
    m_keys[id] = {id, ports::SecureBytes(secret), ports::SecureBytes(session), {}};
    const auto end = (QDateTime::currentSecsSinceEpoch() + keySeconds) * 1000;
    send(reply, 200,
        R"({"roleCredentials":{"accessKeyId":")" + id + R"(","secretAccessKey":")" + secret + R"(","sessionToken":")"
            + session + R"(","expiration":)" + QByteArray::number(end) + "}}");
}

} // namespace jobscope::test
