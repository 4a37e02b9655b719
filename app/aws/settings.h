// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/endpoints.h"
#include "aws/profiles.h"

namespace jobscope::aws {

/** What a person asked for, by option or by choice in the window; it goes before everything else. */
struct SettingsRequest {
    std::optional<QString> profile;
    std::optional<QString> region;
    std::optional<QString> endpointUrl; //!< of Macie; other services keep theirs
    std::optional<QString> caBundle;
};

/** What holds for a connection, by the order in which AWS's tools look. */
struct Settings {
    QString profile = QStringLiteral("default");
    bool profileIsExplicit = false; //!< chosen by the person: then credentials of the environment do not count
    job::Region region; //!< empty: none is set anywhere
    bool fips = false;
    bool dualStack = false;
    QString macieUrl; //!< custom endpoints; empty: the service's own
    QString logsUrl;
    QString stsUrl;
    QString ssoPortalUrl;
    QString ssoOidcUrl;
    QString caBundle; //!< file with further certificates to trust; empty: only the system's

    /** Variable, or file and line; empty where the person asked for it, or where nothing was set. */
    struct Places {
        QString profile;
        QString region;
        QString macieUrl;
        QString caBundle;
    };
    Places places;

    EndpointOptions endpointOptions(Service service) const;
};

/**
 * Profile: request, AWS_PROFILE, AWS_DEFAULT_PROFILE, `default`. Region: request, AWS_REGION, AWS_DEFAULT_REGION,
 * profile. Endpoint: request, AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL, the profile's `services` block, the
 * profile's `endpoint_url`. An empty variable counts as not set.
 *
 * Fails if a profile is named that is not there, or a `services` block.
 */
Expected<Settings, ConfigError> resolveSettings(
    const SettingsRequest& request, const QProcessEnvironment& environment, const SharedConfig& shared);

} // namespace jobscope::aws
