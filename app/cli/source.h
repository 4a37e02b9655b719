// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/commandline.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "job/jobsource.h"

#include <vector>

namespace jobscope::cli {

enum class Depth {
    AsListed, //!< of an account: its list entries; files hold what they hold
    Described, //!< full answers
};

/** Jobs, and what could not be had besides. */
struct Loaded {
    std::vector<job::Job> jobs;
    std::vector<Failure> failures; //!< of AWS: one for each account and Region, or job; of a folder: one for each file
    std::vector<job::SourceGap> gaps = {};
};

/** How a command ends that showed what could be had: as it would, or by naming each failure. */
Result<ExitCode> endedWith(const std::vector<Failure>& failures, ExitCode otherwise, const explain::Language& language);

/**
 * The jobs of the source that the command line names. Of AWS only what the command needs: the jobs that are named, in
 * their order; if none is named, all.
 */
Result<Loaded> loadWhatIsThere(const CommandLine& line, Context& context, Depth depth);

/** As above, for commands that would say something wrong if a part were missing: a failure ends them. */
Result<std::vector<job::Job>> loadJobs(const CommandLine& line, Context& context, Depth depth);

} // namespace jobscope::cli
