// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/credentialplan.h"
#include "aws/signincall.h"

#include <variant>

namespace jobscope::aws {

/** Where the browser comes back to, as registered; the port is added when it is known. */
constexpr const char* redirectPath = "/oauth/callback";

/** Who this program is at IAM Identity Center; made anew for each sign-in, good for some weeks. */
struct ClientRegistration {
    QString id;
    ports::SecureBytes secret;
    job::Instant expires;
};

/** What a token may be used for, if the session asks for nothing else. */
QStringList scopesOf(const SsoSession& session);

class RegisterClientCall final : public JsonCall<ClientRegistration> {
public:
    enum class Way { Browser, Code };
    RegisterClientCall(
        std::shared_ptr<CallContext> context, Endpoint endpoint, SsoSession session, Way way, Handler end);

private:
    void fill(Request& request) const override;
    Expected<ClientRegistration, QString> result(const json::Value& answer) const override;

    SsoSession m_session;
    Way m_way;
};

/** A page on which the person enters, or compares, a code. */
struct DeviceAuthorization {
    ports::SecureBytes deviceCode;
    QString userCode;
    QString page; //!< with the code in it where the service offers that
    std::chrono::seconds expiresIn{600};
    std::chrono::seconds interval{5}; //!< between two questions whether it was done
};

class StartDeviceAuthorizationCall final : public JsonCall<DeviceAuthorization> {
public:
    StartDeviceAuthorizationCall(std::shared_ptr<CallContext> context, Endpoint endpoint, ClientRegistration client,
        QString startUrl, Handler end);

private:
    void fill(Request& request) const override;
    Expected<DeviceAuthorization, QString> result(const json::Value& answer) const override;

    ClientRegistration m_client;
    QString m_startUrl;
};

struct SsoToken {
    ports::SecureBytes accessToken;
    job::Instant expires;
    ports::SecureBytes refreshToken; //!< empty: there is none
};

/** What a token is given for. Each is good for one time; that of a device until it is answered. */
struct DeviceGrant {
    ports::SecureBytes deviceCode;
};
struct CodeGrant {
    ports::SecureBytes code;
    ports::SecureBytes verifier;
    QByteArray redirectUri;
};
struct RefreshGrant {
    ports::SecureBytes refreshToken;
};
using Grant = std::variant<DeviceGrant, CodeGrant, RefreshGrant>;

/** Sent once and never again: nobody knows whether a lost answer has used up the code. */
class CreateTokenCall final : public JsonCall<SsoToken> {
public:
    CreateTokenCall(
        std::shared_ptr<CallContext> context, Endpoint endpoint, ClientRegistration client, Grant grant, Handler end);

private:
    void fill(Request& request) const override;
    Expected<SsoToken, QString> result(const json::Value& answer) const override;
    bool mayRetry() const override { return false; }

    ClientRegistration m_client;
    Grant m_grant;
};

/** What the answer "not yet" means for who asks again and again. */
enum class TokenRefusal { Pending, SlowDown, TooLate, Refused, Other };
TokenRefusal refusalOf(const ports::CallError& error);

} // namespace jobscope::aws
