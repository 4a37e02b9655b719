// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/configfile.h"
#include "aws/credentialplan.h"
#include "ports/callerror.h"

namespace jobscope::aws {

/** Errors of this machine's settings as the rest of the program knows them. */
ports::CallError callError(const ConfigError& error);
ports::CallError callError(const UnsupportedSource& source);

} // namespace jobscope::aws
