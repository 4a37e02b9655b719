// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/rememberingprompter.h"

#include "ports/turn.h"

namespace jobscope::session {

RememberingPrompter::RememberingPrompter(ports::Prompter& prompter, ports::ConfirmationStore& store)
    : m_prompter(prompter)
    , m_store(store)
{
}

std::unique_ptr<ports::Operation> RememberingPrompter::askMfaCode(const ports::MfaPrompt& prompt, CodeHandler answer)
{
    return m_prompter.askMfaCode(prompt, std::move(answer));
}

std::unique_ptr<ports::Operation> RememberingPrompter::confirmCommand(
    const ports::CommandPrompt& prompt, ConfirmHandler answer)
{
    if (m_store.isConfirmed(prompt))
        return std::make_unique<ports::Turn>([answer = std::move(answer)] { answer(true); });
    return m_prompter.confirmCommand(prompt, [this, prompt, answer = std::move(answer)](bool confirmed) {
        if (confirmed)
            m_store.confirm(prompt);
        answer(confirmed);
    });
}

std::unique_ptr<ports::Operation> RememberingPrompter::askProxyLogin(
    const ports::ProxyPrompt& prompt, LoginHandler answer)
{
    return m_prompter.askProxyLogin(prompt, std::move(answer));
}

std::optional<ports::BrowserTexts> RememberingPrompter::browserTexts() const
{
    return m_prompter.browserTexts();
}

std::unique_ptr<ports::Operation> RememberingPrompter::showSignIn(
    const ports::SignInPrompt& prompt, SignInHandler answer)
{
    return m_prompter.showSignIn(prompt, std::move(answer));
}

} // namespace jobscope::session
