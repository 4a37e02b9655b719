// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/call.h"
#include "aws/credentialplan.h"
#include "aws/signincall.h"

namespace jobscope::aws {

/** Whose keys these are. Needs no permission. */
class GetCallerIdentityCall final : public Call {
public:
    struct Identity {
        QString account;
        QString arn;
        QByteArray keys; //!< the id of those it was asked with
    };
    using Handler = std::function<void(Expected<Identity, ports::CallError>)>;
    GetCallerIdentityCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
        std::shared_ptr<CredentialSource> credentials, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;
    void accepted() override;
    void failed(ports::CallError error) override;

    Handler m_end;
    Identity m_identity;
};

/** Temporary keys of a role. With a code of an MFA device it is sent once and never again. */
class AssumeRoleCall final : public Call {
public:
    using Handler = std::function<void(Expected<Credentials, ports::CallError>)>;
    AssumeRoleCall(std::shared_ptr<CallContext> context, Endpoint endpoint,
        std::shared_ptr<CredentialSource> credentials, RoleStep role, ports::SecureBytes mfaCode, Handler end);

private:
    void fill(Request& request) const override;
    Expected<void, QString> read(const HttpAnswer& answer) override;
    void accepted() override;
    void failed(ports::CallError error) override;
    bool mayRetry() const override { return m_mfaCode.isEmpty(); }

    RoleStep m_role;
    ports::SecureBytes m_mfaCode;
    Handler m_end;
    Credentials m_keys;
};

/** Temporary keys of a role, for a token that somebody else has issued. */
class AssumeRoleWithWebIdentityCall final : public SignInCall<Credentials> {
public:
    AssumeRoleWithWebIdentityCall(std::shared_ptr<CallContext> context, Endpoint endpoint, WebIdentitySource role,
        ports::SecureBytes token, Handler end);

private:
    void fill(Request& request) const override;
    Expected<Credentials, QString> resultOf(const HttpAnswer& answer) const override;

    WebIdentitySource m_role;
    ports::SecureBytes m_token;
};

} // namespace jobscope::aws
