// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/prompter.h"

#include <QPointer>
#include <QWidget>

namespace jobscope::ui {

/** Asks in dialogs above the window. Without a window nobody can be asked, and each question counts as refused. */
class WindowPrompter final : public ports::Prompter {
public:
    void setWindow(QWidget* window) { m_window = window; }

    std::unique_ptr<ports::Operation> askMfaCode(const ports::MfaPrompt& prompt, CodeHandler answer) override;
    std::unique_ptr<ports::Operation> confirmCommand(
        const ports::CommandPrompt& prompt, ConfirmHandler answer) override;
    std::unique_ptr<ports::Operation> askProxyLogin(const ports::ProxyPrompt& prompt, LoginHandler answer) override;
    std::optional<ports::BrowserTexts> browserTexts() const override;
    std::unique_ptr<ports::Operation> showSignIn(const ports::SignInPrompt& prompt, SignInHandler answer) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace jobscope::ui
