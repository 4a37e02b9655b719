// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/confirmationstore.h"

namespace jobscope::session {

/** Asks as another prompter does, but for each program only until the person allowed it. Both outlive it. */
class RememberingPrompter final : public ports::Prompter {
public:
    RememberingPrompter(ports::Prompter& prompter, ports::ConfirmationStore& store);

    std::unique_ptr<ports::Operation> askMfaCode(const ports::MfaPrompt& prompt, CodeHandler answer) override;
    std::unique_ptr<ports::Operation> confirmCommand(
        const ports::CommandPrompt& prompt, ConfirmHandler answer) override;
    std::unique_ptr<ports::Operation> askProxyLogin(const ports::ProxyPrompt& prompt, LoginHandler answer) override;
    std::optional<ports::BrowserTexts> browserTexts() const override;
    std::unique_ptr<ports::Operation> showSignIn(const ports::SignInPrompt& prompt, SignInHandler answer) override;

private:
    ports::Prompter& m_prompter;
    ports::ConfirmationStore& m_store;
};

} // namespace jobscope::session
