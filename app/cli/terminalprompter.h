// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "ports/prompter.h"

namespace jobscope::cli {

/** Asks on the terminal. Where there is none, nobody can be asked, and each question counts as refused. */
class TerminalPrompter final : public ports::Prompter {
public:
    explicit TerminalPrompter(const explain::Language& language);

    std::unique_ptr<ports::Operation> askMfaCode(const ports::MfaPrompt& prompt, CodeHandler answer) override;
    std::unique_ptr<ports::Operation> confirmCommand(
        const ports::CommandPrompt& prompt, ConfirmHandler answer) override;
    std::unique_ptr<ports::Operation> askProxyLogin(const ports::ProxyPrompt& prompt, LoginHandler answer) override;
    std::optional<ports::BrowserTexts> browserTexts() const override;
    std::unique_ptr<ports::Operation> showSignIn(const ports::SignInPrompt& prompt, SignInHandler answer) override;

private:
    const explain::Language& m_language;
};

} // namespace jobscope::cli
