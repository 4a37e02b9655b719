// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/commandline.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "job/job.h"

#include <vector>

namespace jobscope::cli {

/** Index of the job with that id, ARN or exact name. A full answer wins over a list entry of the same job. */
Result<std::size_t> findJob(const std::vector<job::Job>& jobs, const QString& wanted);

/** The one job of a command that takes one: the one named, or the only one there is. */
Result<std::size_t> chooseJob(const std::vector<job::Job>& jobs, const CommandLine& line);

/** The jobs named, each once and in the order named; all if none is named. */
Result<std::vector<job::Job>> chooseJobs(const std::vector<job::Job>& jobs, const CommandLine& line);

/** All jobs of the source, and those that the command line names; all if it names none. */
struct ChosenJobs {
    std::vector<job::Job> all;
    std::vector<job::Job> chosen;
    std::vector<Failure> failures; //!< what could not be had besides
};
Result<ChosenJobs> loadChosenJobs(const CommandLine& line, Context& context);
/** As above, but a failure ends it. */
Result<ChosenJobs> loadAllChosenJobs(const CommandLine& line, Context& context);

/** The same for a command that takes one. */
struct ChosenJob {
    std::vector<job::Job> all;
    std::size_t at = 0;

    const job::Job& job() const { return all[at]; }
};
Result<ChosenJob> loadChosenJob(const CommandLine& line, Context& context);

} // namespace jobscope::cli
