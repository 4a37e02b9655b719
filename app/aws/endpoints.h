// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/configfile.h"
#include "job/enums.h" // before ids.h: GCC 12 takes enumerators for shadows of its names
#include "job/ids.h"

#include <QByteArray>

#include <vector>

namespace jobscope::aws {

enum class Service { Macie, Logs, Sts, SsoPortal, SsoOidc };

/** As in environment variables and `[services]` blocks: `macie2`, `cloudwatch_logs`, `sts`, `sso`, `sso_oidc`. */
QString serviceKey(Service service);

struct EndpointOptions {
    bool fips = false;
    bool dualStack = false;
    QString customUrl; //!< empty: the service's own host
};

/** Where a service answers and what its requests are signed for. */
struct Endpoint {
    QByteArray scheme = "https";
    QByteArray host; //!< with the port unless it is the scheme's own
    QByteArray basePath; //!< of a custom endpoint, without a slash at the end; otherwise empty
    QByteArray signingRegion;
    QByteArray signingName;

    QByteArray url() const;
    bool operator==(const Endpoint&) const = default;
};

/** A group of Regions with its own names, e.g. `aws-cn`. */
struct Partition {
    QString name;
    QString suffix;
    QString dualStackSuffix; //!< empty: has none
    QString consoleHost; //!< of its web console
};

/** By the form of the Region's name; one that fits none counts as `aws`, as in AWS's own tools. */
const Partition& partitionOf(const job::Region& region);

/** Letters, digits and hyphens as in a host name; whether there is such a Region only AWS knows. */
bool isRegionName(const job::Region& region);

struct MacieRegion {
    const char16_t* name;
    bool optIn; //!< an account has to be enabled for it
    bool fips;
};

/** Regions in which Macie was listed when this was written. New ones work as well: any name can be typed in. */
const std::vector<MacieRegion>& macieRegions();

/**
 * The endpoint of a service in a Region by the service's own rule set.
 *
 * Fails for a Region that is no name, for FIPS or dual-stack together with a custom endpoint, for dual-stack where the
 * partition has none, and for a custom endpoint that is no http(s) URL. Plain http is taken for this machine only.
 */
Expected<Endpoint, ConfigError> endpointFor(
    Service service, const job::Region& region, const EndpointOptions& options = {});

} // namespace jobscope::aws
