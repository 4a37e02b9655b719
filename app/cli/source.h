// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/commandline.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "job/job.h"

#include <vector>

namespace jobscope::cli {

enum class Depth {
    AsListed, //!< of an account: its list entries; files hold what they hold
    Described, //!< full answers
};

/** The jobs of the source that the command line names. */
Result<std::vector<job::Job>> loadJobs(const CommandLine& line, const Context& context, Depth depth);

} // namespace jobscope::cli
