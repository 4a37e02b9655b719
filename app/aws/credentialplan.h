// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/profiles.h"
#include "aws/signer.h"

#include <QStringList>

#include <chrono>
#include <variant>

namespace jobscope::aws {

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

/** Sources that are recognised, but not spoken yet. */
enum class OtherSource { Sso, LoginSession, WebIdentity, Container, Instance };

struct UnsupportedSource {
    OtherSource kind = OtherSource::Sso;
    QString profile; //!< that names it; empty for the environment

    bool operator==(const UnsupportedSource&) const = default;
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
    std::variant<StaticSource, ProcessSource, UnsupportedSource> source;
    std::vector<RoleStep> roles; //!< the first one is taken on first

    bool operator==(const CredentialPlan&) const = default;
};

/**
 * Walks the credential chain of AWS's tools without contacting anybody: environment (unless the profile was chosen by
 * the person), role, web identity, SSO, credentials file, login session, process, config file, container, instance.
 */
Expected<CredentialPlan, ConfigError> planCredentials(
    const QString& profile, bool profileIsExplicit, const QProcessEnvironment& environment, const SharedConfig& shared);

} // namespace jobscope::aws
