// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/profiles.h"
#include "aws/signer.h"
#include "job/enums.h" // before ids.h: GCC 12 takes enumerators for shadows of its names
#include "job/ids.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <variant>

namespace jobscope::aws {

class CredentialSource;

/** Keys that stand in the environment or in a file. */
struct StaticSource {
    Credentials credentials;

    bool operator==(const StaticSource&) const = default;
};

/** A program that prints credentials. Run only after the person has seen and confirmed the command. */
struct ProcessSource {
    QString command; //!< as written
    QStringList words; //!< program and arguments; no shell takes part
    QString profile;
    QString file;
    qint64 line = 0;

    bool operator==(const ProcessSource&) const = default;
};

/** A sign-in at IAM Identity Center; all profiles that name it share it. */
struct SsoSession {
    QString name; //!< of its section; empty: it stands in the profile itself, the older form
    QString startUrl;
    job::Region region;
    QStringList scopes; //!< beside the usual one

    QString shownName() const { return name.isEmpty() ? startUrl : name; }
    bool operator==(const SsoSession&) const = default;
};

/** Keys of a role that IAM Identity Center gives in an account. */
struct SsoSource {
    SsoSession session;
    QString account;
    QString role;
    QString profile;

    bool operator==(const SsoSource&) const = default;
};

/** What other keys are taken from as well, so that a person is asked once. */
struct SharedSource {
    std::shared_ptr<CredentialSource> source;

    bool operator==(const SharedSource&) const = default;
};

/** Keys that `aws login` keeps on this machine. */
struct LoginSource {
    QString session; //!< as the profile names it
    QString cacheFolder;
    QString profile;

    bool operator==(const LoginSource&) const = default;
};

/** A role that is given for a token in a file, as services for building and running containers write them. */
struct WebIdentitySource {
    QString tokenFile;
    QString roleArn;
    QString sessionName; //!< empty: one is made
    QString profile;

    bool operator==(const WebIdentitySource&) const = default;
};

/** A service that gives keys to whoever runs in a container. */
struct ContainerSource {
    QString url;
    ports::SecureBytes token; //!< to be sent along; empty: none
    QString tokenFile; //!< goes before it
    QString profile;

    bool operator==(const ContainerSource&) const = default;
};

/** The metadata of an instance of EC2. */
struct InstanceSource {
    QString url;
    QString profile;

    bool operator==(const InstanceSource&) const = default;
};

/** A role to be taken on with the credentials of what stands before it. */
struct RoleStep {
    QString roleArn;
    std::optional<QString> externalId;
    std::optional<QString> mfaSerial; //!< of the device whose code is asked for
    std::optional<QString> sessionName;
    std::optional<std::chrono::seconds> duration;
    QString profile;
    QString file;
    qint64 line = 0;

    bool operator==(const RoleStep&) const = default;
};

/** How credentials are to be had: a source, then roles, one after another. */
struct CredentialPlan {
    std::variant<StaticSource, ProcessSource, SsoSource, LoginSource, WebIdentitySource, ContainerSource,
        InstanceSource, SharedSource>
        source;
    std::vector<RoleStep> roles; //!< the first one is taken on first

    bool operator==(const CredentialPlan&) const = default;
};

/** A session of the shared files, with its section alone. */
Expected<SsoSession, ConfigError> ssoSessionOf(const QString& name, const SharedConfig& shared);

/**
 * Walks the credential chain of AWS's tools without contacting anybody: environment (unless the profile was chosen by
 * the person), role, web identity, SSO, credentials file, login session, process, config file, container, instance.
 * The last one counts only where it is named, or if this machine is an instance.
 */
Expected<CredentialPlan, ConfigError> planCredentials(const QString& profile, bool profileIsExplicit,
    const QProcessEnvironment& environment, const SharedConfig& shared, bool isInstance = false);

} // namespace jobscope::aws
