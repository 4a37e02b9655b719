// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/terminalprompter.h"

#include "cli/console.h"
#include "ports/turn.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;
using explain::Value;

TerminalPrompter::TerminalPrompter(const explain::Language& language)
    : m_language(language)
{
}

std::unique_ptr<ports::Operation> TerminalPrompter::askMfaCode(const ports::MfaPrompt& prompt, CodeHandler answer)
{
    const QString text = plain(
        Phrase(QT_TRANSLATE_NOOP("explain", "Code of the MFA device %1:")).arg(Name{prompt.serial}), m_language);
    return std::make_unique<ports::Turn>([text, answer = std::move(answer)] {
        const Console console;
        if (!console.isThere())
            return answer(std::nullopt);
        answer(console.ask(text + u' ', Console::Echo::Off));
    });
}

std::unique_ptr<ports::Operation> TerminalPrompter::confirmCommand(
    const ports::CommandPrompt& prompt, ConfirmHandler answer)
{
    const QString yes = m_language.message(QT_TRANSLATE_NOOP("explain", "yes"));
    const QString text
        = plain(Phrase(QT_TRANSLATE_NOOP("explain",
                           "The profile %1 (%2, line %3) gets its keys from a program that it wants to run:"))
                    .arg(Value{prompt.profile})
                    .arg(Name{prompt.file})
                    .arg(Name{QString::number(prompt.line)}),
              m_language)
        + u"\n  "_s + explain::shown(prompt.command) + u'\n'
        + plain(Phrase(QT_TRANSLATE_NOOP("explain", "Type %1 to run it:")).arg(Value{yes}), m_language) + u' ';
    return std::make_unique<ports::Turn>([text, yes, answer = std::move(answer)] {
        const Console console;
        if (!console.isThere())
            return answer(false);
        const auto line = console.ask(text, Console::Echo::On);
        const QString said = line ? QString::fromUtf8(line->view()).trimmed() : QString();
        answer(said.compare(yes, Qt::CaseInsensitive) == 0 || said.compare(u"yes", Qt::CaseInsensitive) == 0);
    });
}

std::unique_ptr<ports::Operation> TerminalPrompter::askProxyLogin(const ports::ProxyPrompt& prompt, LoginHandler answer)
{
    const QString user = plain(
        Phrase(QT_TRANSLATE_NOOP("explain", "Your name for the proxy %1:")).arg(Name{prompt.proxy}), m_language);
    const QString password = m_language.message(QT_TRANSLATE_NOOP("explain", "Your password for it:"));
    return std::make_unique<ports::Turn>([user, password, answer = std::move(answer)] {
        const Console console;
        if (!console.isThere())
            return answer(std::nullopt);
        const auto name = console.ask(user + u' ', Console::Echo::On);
        if (!name)
            return answer(std::nullopt);
        auto secret = console.ask(password + u' ', Console::Echo::Off);
        if (!secret)
            return answer(std::nullopt);
        answer(ports::ProxyLogin{QString::fromUtf8(name->view()), std::move(*secret)});
    });
}

std::optional<ports::BrowserTexts> TerminalPrompter::browserTexts() const
{
    return std::nullopt;
}

std::unique_ptr<ports::Operation> TerminalPrompter::showSignIn(const ports::SignInPrompt& prompt, SignInHandler answer)
{
    const QString text
        = plain(
              Phrase(QT_TRANSLATE_NOOP("explain", "Sign in at IAM Identity Center (%1), in a browser on any machine:"))
                  .arg(Name{prompt.name}),
              m_language)
        + u"\n  "_s + explain::shown(prompt.page) + u'\n'
        + plain(Phrase(QT_TRANSLATE_NOOP("explain", "Go on there only if the page shows this code: %1"))
                    .arg(Name{prompt.code}),
            m_language)
        + u'\n';
    return std::make_unique<ports::Turn>([text, answer = std::move(answer)] {
        const Console console;
        if (!console.isThere())
            return answer(ports::SignInAnswer::GiveUp);
        console.say(text);
    });
}

} // namespace jobscope::cli
