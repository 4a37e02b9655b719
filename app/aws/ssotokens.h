// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/refusal.h"
#include "aws/ssologin.h"
#include "aws/waiters.h"

namespace jobscope::aws {

/**
 * The sign-in at one session of IAM Identity Center, shared by all who get keys from it. A token of the AWS CLI counts;
 * otherwise the person is asked once, whoever waits meanwhile. What this program is given stays in memory.
 */
class SsoTokens final {
public:
    SsoTokens(SsoSession session, QString cacheFolder, std::shared_ptr<CallContext> context, Endpoint oidc);
    ~SsoTokens();

    using Handler = Waiters<ports::SecureBytes>::Handler;
    /** `profile` is whose keys are wanted, for messages. */
    std::unique_ptr<ports::Operation> token(const QString& profile, Handler end);
    /** That token was refused: from now on there has to be another one. */
    void refused(const ports::SecureBytes& token);

private:
    void begin();
    void refresh();
    void signIn();
    void keep(ClientRegistration client, SsoToken token);
    void finish(const Expected<ports::SecureBytes, ports::CallError>& result);

    SsoSession m_session;
    QString m_cacheFolder;
    std::shared_ptr<CallContext> m_context;
    Endpoint m_oidc;
    QString m_profile;
    QObject m_turn;
    Waiters<ports::SecureBytes> m_waiters;
    std::unique_ptr<ports::Operation> m_step;
    bool m_isRunning = false;
    std::optional<SsoToken> m_token;
    ClientRegistration m_client;
    ports::SecureBytes m_refused;
    Refusal m_refusal;
};

} // namespace jobscope::aws
