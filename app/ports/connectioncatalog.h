// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/assignedrole.h"
#include "ports/doctor.h"
#include "ports/jobsource.h"
#include "ports/profilekind.h"
#include "ports/securebytes.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jobscope::ports {

struct ProfileInfo {
    QString name;
    job::Region region; //!< empty: the profile names none
    ProfileKind kind = ProfileKind::Keys;
    QString roleArn; //!< the last role that is taken on
    QString file; //!< where its section stands
    qint64 line = 0;
    std::optional<CallError> problem; //!< if Broken
};

/** Keys that a person typed in or that came out of the keychain. */
struct AccessKey {
    QString id;
    SecureBytes secret;
    SecureBytes sessionToken; //!< may be empty
};

/** A role to be had by way of a connection, in an account that may be another one. */
struct RoleRequest {
    job::AccountId account;
    QString name; //!< with its path, if it has one
    bool isAssigned = false; //!< IAM Identity Center gives it, by the connection's sign-in; else it is taken on
};

/** What to connect to. What is not given comes from environment and shared files, as for the AWS CLI. */
struct ConnectionRequest {
    QString name; //!< for people; empty: the profile's
    std::optional<QString> profile; //!< chosen by the person
    std::optional<AccessKey> key; //!< instead of any profile
    std::optional<QString> region;
    std::optional<QString> endpointUrl;
    std::optional<AssignedRole> assigned = std::nullopt; //!< instead of any profile
    std::optional<RoleRequest> role = std::nullopt; //!< after all that the profile says
};

/** An account in which a person has roles. */
struct AssignedAccount {
    QString id;
    QString name; //!< may be empty
};

/** What a test of a connection found out. */
struct ConnectionReport {
    job::AccountId account;
    QString identity; //!< ARN of the caller
    QString macieStatus; //!< `ENABLED` or `PAUSED`; empty if Macie could not be asked
    std::optional<CallError> macieError; //!< also when Macie is off here
};

/** Profiles of this machine, and connections made of them. Files are read anew each time; nothing is ever written. */
class ConnectionCatalog {
public:
    virtual ~ConnectionCatalog() = default;

    /** By name. Fails (kind Local, the place in detail) if one of the files cannot be read. */
    virtual Expected<std::vector<ProfileInfo>, CallError> profiles() const = 0;
    /** Names of the sessions of IAM Identity Center; none where the files cannot be read. */
    virtual QStringList sessions() const = 0;
    /** Accounts in which the person has a role; asks for a sign-in at the session if there is none. */
    using AccountsHandler = std::function<void(Expected<std::vector<AssignedAccount>, CallError>)>;
    virtual std::unique_ptr<Operation> accounts(const QString& session, AccountsHandler end) = 0;
    /** The names of those roles. */
    using RolesHandler = std::function<void(Expected<QStringList, CallError>)>;
    virtual std::unique_ptr<Operation> roles(const QString& session, const QString& account, RolesHandler end) = 0;
    /** Regions to offer; others can be typed in. */
    virtual std::vector<job::Region> regions() const = 0;
    /** Contacts nobody. Fails with Local for settings that do not hold, with SignIn if there are no keys at all. */
    virtual Expected<std::shared_ptr<JobSource>, CallError> open(const ConnectionRequest& request) = 0;
    /** Asks whose keys these are and whether Macie is on. Fails if the first cannot be answered. */
    using TestHandler = std::function<void(Expected<ConnectionReport, CallError>)>;
    virtual std::unique_ptr<Operation> test(const ConnectionRequest& request, TestHandler end) = 0;
    /** Looks at everything that a connection rests on, step by step, and goes on where it can. Only reads. */
    virtual std::unique_ptr<Operation> examine(const ConnectionRequest& request, DoctorHandlers handlers) = 0;
};

} // namespace jobscope::ports
