// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/configfile.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>

namespace jobscope::aws {

/**
 * The proxy that the environment names for a host: `https_proxy` (or `http_proxy` for http) in small letters before
 * capitals, then `all_proxy`, unless `no_proxy` excepts the host (`*`, names with their sub-domains, addresses,
 * networks as `10.0.0.0/8`). NoProxy if it is excepted, be there a proxy or not; DefaultProxy if nothing is said and
 * the system decides.
 *
 * Fails for a proxy that is no HTTP or SOCKS5 proxy.
 */
Expected<QNetworkProxy, ConfigError> proxyFromEnvironment(
    const QString& scheme, const QString& host, int port, const QProcessEnvironment& environment);

/** The same environment with this proxy for everything that `no_proxy` does not except; empty: none, not the system's.
 */
QProcessEnvironment withProxy(QProcessEnvironment environment, const QString& url);

} // namespace jobscope::aws
