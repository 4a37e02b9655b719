// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobsource.h"
#include "ports/securebytes.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace jobscope::ports {

struct MfaPrompt {
    QString profile;
    QString serial; //!< of the device that shows the code
};

/** A program of the shared config files that wants to be run for credentials. */
struct CommandPrompt {
    QString profile;
    QString command; //!< as written there
    QString file;
    qint64 line = 0;
};

struct ProxyPrompt {
    QString proxy; //!< host and port
    QString realm;
};

struct ProxyLogin {
    QString user;
    SecureBytes password;
};

/** A sign-in at IAM Identity Center that waits for the person's browser. */
struct SignInPrompt {
    QString name; //!< of the session, or the address where it starts
    QString page; //!< to be opened by the person; encrypted, or on this machine
    QString code; //!< that the page has to show too; empty: the page knows this program without one
    bool codeIsPossible = false; //!< the person may ask for a page with a code, to open it on another machine
};

enum class SignInAnswer { GiveUp, UseCode };

/** What the browser shows once it has come back to this program. */
struct BrowserTexts {
    QString signedIn;
    QString refused;
};

/**
 * Asks the person. The window opens a dialog, the command line asks on the terminal or refuses.
 *
 * Answers come through the event loop, once each; destroying the operation takes the question back. No value means that
 * the person refused or that nobody can be asked.
 */
class Prompter {
public:
    virtual ~Prompter() = default;

    using CodeHandler = std::function<void(std::optional<SecureBytes>)>;
    virtual std::unique_ptr<Operation> askMfaCode(const MfaPrompt& prompt, CodeHandler answer) = 0;
    using ConfirmHandler = std::function<void(bool)>;
    virtual std::unique_ptr<Operation> confirmCommand(const CommandPrompt& prompt, ConfirmHandler answer) = 0;
    using LoginHandler = std::function<void(std::optional<ProxyLogin>)>;
    virtual std::unique_ptr<Operation> askProxyLogin(const ProxyPrompt& prompt, LoginHandler answer) = 0;
    /** Nothing: the person's browser cannot come back to this program, and a code has to do. */
    virtual std::optional<BrowserTexts> browserTexts() const = 0;
    /** Offers the page for as long as the operation lives. Answers only if the person wants something else. */
    using SignInHandler = std::function<void(SignInAnswer)>;
    virtual std::unique_ptr<Operation> showSignIn(const SignInPrompt& prompt, SignInHandler answer) = 0;
};

} // namespace jobscope::ports
