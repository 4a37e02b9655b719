// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/source.h"

namespace jobscope::cli {

/**
 * Jobs of AWS, of every Region that the command line names. A job that is named by id or ARN is asked for directly;
 * names need the list. Fails if no connection can be made or a job that is named cannot be found.
 */
Result<Loaded> loadFromAws(const CommandLine& line, Context& context, Depth depth);

} // namespace jobscope::cli
