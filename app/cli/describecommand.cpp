// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/describecommand.h"

#include "cli/jobchoice.h"
#include "cli/source.h"

namespace jobscope::cli {

Result<ExitCode> DescribeCommand::run(const CommandLine& line, Context& context, Terminal& terminal)
{
    const Result<std::vector<job::Job>> jobs = loadJobs(line, context, Depth::Described);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    const Result<std::size_t> chosen = chooseJob(*jobs, line);
    if (!chosen)
        return Unexpected<Failure>(chosen.error());
    terminal.write((*jobs)[*chosen].answer.bytes);
    return ExitCode::Done;
}

} // namespace jobscope::cli
