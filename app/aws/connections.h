// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/maciesource.h"
#include "aws/settings.h"
#include "aws/ssokeys.h"
#include "ports/connectioncatalog.h"

namespace jobscope::aws {

/**
 * Connections by the rules of the AWS CLI. Clock, ticker and prompter outlive it and all sources that it opened.
 * Connections with the same plan for keys share them, so that a code is asked for once and not for each Region; those
 * with the same session of IAM Identity Center share its sign-in.
 */
class Connections final : public ports::ConnectionCatalog {
public:
    /** The clock is the machine's own; the prompter may be nullptr. */
    Connections(
        QProcessEnvironment environment, const ports::Clock& clock, ports::Ticker& ticker, ports::Prompter* prompter);
    ~Connections() override;

    /** What is opened from now on goes by this one; what was opened before stays as it is. */
    void setEnvironment(QProcessEnvironment environment);

    Expected<std::vector<ports::ProfileInfo>, ports::CallError> profiles() const override;
    QStringList sessions() const override;
    std::unique_ptr<ports::Operation> accounts(const QString& session, AccountsHandler end) override;
    std::unique_ptr<ports::Operation> roles(const QString& session, const QString& account, RolesHandler end) override;
    std::vector<job::Region> regions() const override;
    Expected<std::shared_ptr<ports::JobSource>, ports::CallError> open(
        const ports::ConnectionRequest& request) override;
    std::unique_ptr<ports::Operation> test(const ports::ConnectionRequest& request, TestHandler end) override;
    std::unique_ptr<ports::Operation> examine(
        const ports::ConnectionRequest& request, ports::DoctorHandlers handlers) override;

private:
    struct Way;
    struct Parts;
    struct Portal;
    class Test;
    class Quotas;
    struct Kept;
    struct SignIn;
    static constexpr size_t mostKept = 256; // a group may be of many accounts
    Expected<Way, ConfigError> wayOf(const ports::ConnectionRequest& request);
    /** The kind of the keys, if it is asked for, is known even where they cannot be had. */
    Expected<std::shared_ptr<CredentialSource>, ConfigError> keysOf(
        const ports::ConnectionRequest& request, const Way& way, ports::ProfileKind* kind = nullptr);
    Expected<Parts, ConfigError> partsOf(const ports::ConnectionRequest& request);
    Expected<Portal, ConfigError> portalOf(const QString& session);
    Expected<std::shared_ptr<CallContext>, ConfigError> contextFor(
        const Settings& settings, const QProcessEnvironment& environment);
    QProcessEnvironment withoutProfiles() const;
    Expected<std::shared_ptr<CredentialSource>, ConfigError> credentialsFor(CredentialPlan plan,
        const Settings& settings, const std::shared_ptr<CallContext>& context, const Endpoint& sts);
    Expected<SsoAccess, ConfigError> ssoAccessFor(
        const SsoSession& session, const Settings& settings, const std::shared_ptr<CallContext>& context);

    QProcessEnvironment m_environment;
    const ports::Clock& m_clock;
    ports::Ticker& m_ticker;
    ports::Prompter* m_prompter;
    std::shared_ptr<Quotas> m_quotas;
    std::vector<Kept> m_kept; //!< the oldest first
    std::vector<SignIn> m_signIns;
};

} // namespace jobscope::aws
