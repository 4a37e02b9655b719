// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/prompter.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace jobscope::test {

/** Answers in the next turn what it was told; remembers what it was asked. */
class ScriptedPrompter final : public ports::Prompter {
public:
    std::optional<QByteArray> code;
    bool confirms = true;
    bool isSilent = false;
    std::optional<QByteArray> proxyPassword;
    bool hasBrowser = true;
    /** What the person does with a sign-in page; nothing: it only stands there. */
    std::function<std::optional<ports::SignInAnswer>(const ports::SignInPrompt&)> signsIn;
    QStringList asked;
    int open = 0; //!< questions that are still shown

    std::unique_ptr<ports::Operation> askMfaCode(const ports::MfaPrompt& prompt, CodeHandler answer) override
    {
        asked += QStringLiteral("code %1 %2").arg(prompt.profile, prompt.serial);
        return later([answer = std::move(answer), given = code] {
            answer(given ? std::optional(ports::SecureBytes(*given)) : std::nullopt);
        });
    }
    std::unique_ptr<ports::Operation> confirmCommand(const ports::CommandPrompt& prompt, ConfirmHandler answer) override
    {
        asked += QStringLiteral("command %1 %2:%3 %4")
                     .arg(prompt.profile, prompt.file)
                     .arg(prompt.line)
                     .arg(prompt.command);
        return later([answer = std::move(answer), given = confirms] { answer(given); });
    }
    std::unique_ptr<ports::Operation> askProxyLogin(const ports::ProxyPrompt& prompt, LoginHandler answer) override
    {
        asked += prompt.realm;
        return later([answer = std::move(answer), given = proxyPassword] {
            answer(given
                    ? std::optional(ports::ProxyLogin{QStringLiteral("me"), ports::SecureBytes(QByteArrayView(*given))})
                    : std::nullopt);
        });
    }
    std::optional<ports::BrowserTexts> browserTexts() const override
    {
        return hasBrowser
            ? std::optional(ports::BrowserTexts{QStringLiteral("signed <in>"), QStringLiteral("not signed in")})
            : std::nullopt;
    }
    std::unique_ptr<ports::Operation> showSignIn(const ports::SignInPrompt& prompt, SignInHandler answer) override
    {
        asked += QStringLiteral("sign in %1 %2").arg(prompt.name, prompt.code);
        return later([this, prompt, answer = std::move(answer)] {
            if (const auto said = signsIn ? signsIn(prompt) : std::nullopt)
                answer(*said);
        });
    }

private:
    struct Answer final : public ports::Operation {
        explicit Answer(int& count)
            : open(count)
        {
            ++open;
        }
        ~Answer() override { --open; }
        QObject context;
        int& open;
    };
    std::unique_ptr<ports::Operation> later(std::function<void()> answer)
    {
        auto made = std::make_unique<Answer>(open);
        if (!isSilent)
            QTimer::singleShot(0, &made->context, [answer = std::move(answer)] {
                const auto call = answer;
                call();
            });
        return made;
    }
};

} // namespace jobscope::test
