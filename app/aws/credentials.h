// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/call.h"
#include "aws/credentialplan.h"
#include "aws/refusal.h"
#include "aws/ssokeys.h"
#include "aws/waiters.h"

namespace jobscope::aws {

/** Keys that are already there: typed in, from the keychain, or of the step before. */
class FixedCredentials final : public CredentialSource {
public:
    explicit FixedCredentials(Credentials keys);

    std::unique_ptr<ports::Operation> credentials(Handler end) override;
    bool renew(const QByteArray&) override { return false; }

private:
    Credentials m_keys;
};

/**
 * Carries out a plan: runs the confirmed program, signs in, asks the machine's services, takes on the roles one after
 * another, asks for codes. Keys are kept in memory until five minutes before they expire or until they are refused;
 * whoever asks meanwhile waits for the same answer.
 */
class PlannedCredentials final : public CredentialSource {
public:
    /** `sso` is needed where the plan begins at IAM Identity Center. */
    PlannedCredentials(CredentialPlan plan, std::shared_ptr<CallContext> context, Endpoint sts, SsoAccess sso = {});
    ~PlannedCredentials() override;

    std::unique_ptr<ports::Operation> credentials(Handler end) override;
    bool renew(const QByteArray& accessKeyId) override;

private:
    void begin();
    /** Takes keys of the plan's source, and goes on with its roles. */
    CredentialSource::Handler taker();
    QString defaultSessionName() const;
    void readWebIdentity(const WebIdentitySource& source);
    void confirmAndRun(const ProcessSource& process);
    void run(const ProcessSource& process);
    void takeOnRole(size_t index, Credentials keys);
    void assume(size_t index, Credentials keys, ports::SecureBytes code);
    void finish(Expected<Credentials, ports::CallError> result);

    CredentialPlan m_plan;
    std::shared_ptr<CallContext> m_context;
    Endpoint m_sts;
    SsoAccess m_sso;
    QObject m_turn;
    Waiters<Credentials> m_waiters;
    std::unique_ptr<ports::Operation> m_step;
    std::optional<Credentials> m_keys;
    Refusal m_refusal;
    bool m_isRunning = false;
    bool m_isConfirmed = false;
};

/**
 * Keys in the JSON that a `credential_process` prints: Version 1, AccessKeyId, SecretAccessKey, and perhaps
 * SessionToken and Expiration. The text says what is wrong and never repeats what was printed.
 */
Expected<Credentials, QString> readProcessOutput(const QByteArray& output);

} // namespace jobscope::aws
