// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/describecommand.h"

#include "cli/jobchoice.h"

namespace jobscope::cli {

Result<ExitCode> DescribeCommand::run(const CommandLine& line, Context& context, Terminal& terminal)
{
    const Result<ChosenJob> chosen = loadChosenJob(line, context);
    if (!chosen)
        return Unexpected<Failure>(chosen.error());
    terminal.write(chosen->job().answer.bytes);
    return ExitCode::Done;
}

} // namespace jobscope::cli
