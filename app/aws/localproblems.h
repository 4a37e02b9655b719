// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/configfile.h"
#include "ports/callerror.h"

namespace jobscope::aws {

/** Errors of this machine's settings as the rest of the program knows them. */
ports::CallError callError(const ConfigError& error);
/** A problem of signing in; its subject is a profile, a file, a device or a place. */
ports::CallError signInError(
    const QString& operation, ports::LocalProblem problem, const QString& subject, const QString& detail);

} // namespace jobscope::aws
