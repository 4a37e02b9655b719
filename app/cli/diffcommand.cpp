// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/diffcommand.h"

#include "cli/jobchoice.h"
#include "cli/source.h"
#include "explain/comparison.h"
#include "report/comparisoncontent.h"
#include "report/markdown.h"

namespace jobscope::cli {

Result<ExitCode> DiffCommand::run(const CommandLine& line, Context& context, Terminal& terminal)
{
    const Result<std::vector<job::Job>> jobs = loadJobs(line, context, Depth::Described);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    const Result<std::size_t> first = findJob(*jobs, line.jobs.first());
    if (!first)
        return Unexpected<Failure>(first.error());
    const Result<std::size_t> second = findJob(*jobs, line.jobs.last());
    if (!second)
        return Unexpected<Failure>(second.error());
    const job::Job& one = (*jobs)[*first];
    const job::Job& other = (*jobs)[*second];
    const explain::Comparison comparison = explain::compare(one, other, context.readings, context.now);
    switch (line.format) {
    case ExplainFormat::Text:
    case ExplainFormat::Html: // refused when the command line was read
        terminal.write(comparisonText(one, other, comparison, context.language));
        break;
    case ExplainFormat::Markdown:
        terminal.write(report::toMarkdown(report::comparisonContent(one, other, comparison, context.language)));
        break;
    case ExplainFormat::Json:
        terminal.write(comparisonJson(one, other, comparison, context.language));
        break;
    }
    return ExitCode::Done;
}

} // namespace jobscope::cli
