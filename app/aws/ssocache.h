// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/oidc.h"

#include <QProcessEnvironment>

namespace jobscope::aws {

/** Where the AWS CLI keeps its sign-ins at IAM Identity Center. */
QString ssoCacheFolder(const QProcessEnvironment& environment);

/**
 * The token that the AWS CLI keeps for a session, however old it is; nothing if there is none that can be read. Only
 * read, never written: its refresh token stays the AWS CLI's and is left alone.
 */
std::optional<SsoToken> cachedToken(const QString& folder, const SsoSession& session);

} // namespace jobscope::aws
