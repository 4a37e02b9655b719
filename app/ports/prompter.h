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
};

} // namespace jobscope::ports
