// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/configfile.h"

#include <QProcessEnvironment>

#include <map>

namespace jobscope::aws {

/** A profile of the shared files. */
struct Profile {
    QString name;
    ConfigSection merged; //!< of both files; the credentials file wins
    std::optional<ConfigSection> inConfig;
    std::optional<ConfigSection> inCredentials;

    const ConfigValue* find(QStringView key) const { return merged.find(key); }
};

/** What the two shared files say. */
struct SharedConfig {
    std::map<QString, Profile> profiles;
    std::map<QString, ConfigSection> ssoSessions;
    std::map<QString, ConfigSection> services;

    const Profile* profile(const QString& name) const;
};

/** The files that AWS's tools read: by environment variable, or `~/.aws/config` and `~/.aws/credentials`. */
struct SharedPaths {
    QString config;
    QString credentials;
};

/** Where AWS's tools look for `~`. */
QString homeFolder(const QProcessEnvironment& environment);
/** `$NAME` and `${NAME}` where the environment has them, then `~/` as the home folder. */
QString expandedPath(const QString& path, const QProcessEnvironment& environment);

SharedPaths sharedPaths(const QProcessEnvironment& environment);

/**
 * Puts the sections of the two files together.
 *
 * In the config file `[default]`, `[profile NAME]`, `[sso-session NAME]` and `[services NAME]` count, with names in
 * quotes where they have spaces; every other section is none of them. In the credentials file each section is the
 * profile of that very name.
 */
SharedConfig mergeShared(const std::vector<ConfigSection>& config, const std::vector<ConfigSection>& credentials);

/** Reads both files; one that is not there is empty. The first error names file and line. */
Expected<SharedConfig, ConfigError> loadShared(const SharedPaths& paths);

} // namespace jobscope::aws
