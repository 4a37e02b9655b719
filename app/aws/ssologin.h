// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/loopbacklistener.h"
#include "aws/oidc.h"

namespace jobscope::aws {

/**
 * One sign-in by the person at IAM Identity Center: in the browser, which comes back to this program (authorization
 * code with PKCE), or with a code on any machine (device authorization) for the older form of profile, where no browser
 * can come back, or if the person wants that. Destroying it takes the question back.
 */
class SsoLogin final : public ports::Operation {
public:
    struct SignedIn {
        ClientRegistration client;
        SsoToken token;
    };
    using Handler = std::function<void(Expected<SignedIn, ports::CallError>)>;
    /** `profile` is whose keys are wanted first. The context must have a prompter. */
    SsoLogin(std::shared_ptr<CallContext> context, Endpoint oidc, SsoSession session, QString profile, Handler end);
    ~SsoLogin() override;

private:
    using Way = RegisterClientCall::Way;
    void begin(Way way);
    void openBrowser();
    void takeCode(LoopbackListener::Answer answer);
    void askForCode();
    void poll();
    void judgePoll(Expected<SsoToken, ports::CallError> token);
    void ask(const QString& page, const QString& code, std::chrono::seconds limit);
    void finish(Expected<SsoToken, ports::CallError> token);
    void fail(ports::LocalProblem problem, const QString& detail);
    template <typename AnyCall, typename... Arguments> void send(Arguments&&... arguments);

    std::shared_ptr<CallContext> m_context;
    Endpoint m_oidc;
    SsoSession m_session;
    QString m_profile;
    Handler m_end;
    ClientRegistration m_client;
    ports::SecureBytes m_verifier;
    DeviceAuthorization m_device;
    std::unique_ptr<LoopbackListener> m_listener;
    std::unique_ptr<ports::Operation> m_question; //!< what the person sees meanwhile
    std::unique_ptr<ports::Operation> m_step;
    std::unique_ptr<ports::Ticker::Alarm> m_limit;
    std::unique_ptr<ports::Ticker::Alarm> m_nextPoll;
};

} // namespace jobscope::aws
