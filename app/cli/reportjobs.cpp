// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/reportjobs.h"

#include "cli/source.h"
#include "report/repeats.h"

#include <QTimeZone>

namespace jobscope::cli {

Result<ReportJobs> loadReportJobs(const CommandLine& line, Context& context)
{
    Result<Loaded> loaded = loadWhatIsThere(line, context, Depth::Described);
    if (!loaded)
        return Unexpected<Failure>(loaded.error());
    std::vector<const job::Job*> all;
    for (const job::Job& job : loaded->jobs)
        all.push_back(&job);
    report::Repeats repeats = report::findRepeats(all);
    ReportJobs made;
    for (const size_t at : repeats.kept)
        made.jobs.all.push_back(std::move(loaded->jobs[at]));
    Result<std::vector<job::Job>> chosen = chooseJobs(made.jobs.all, line);
    if (!chosen)
        return Unexpected<Failure>(chosen.error());
    made.jobs.chosen = *std::move(chosen);
    made.jobs.failures = std::move(loaded->failures);
    if (made.jobs.chosen.empty() && !made.jobs.failures.empty())
        return Unexpected<Failure>(made.jobs.failures.front());

    made.completeness.listed = made.jobs.all.size();
    for (const Failure& failure : made.jobs.failures)
        made.completeness.failures.push_back(failure.text);
    made.completeness.passedOver = std::move(repeats.passedOver);
    made.completeness.repeated = std::move(repeats.repeated);
    report::addGaps(made.completeness, loaded->gaps);
    return made;
}

report::Circumstances circumstancesOf(const ReportJobs& jobs, const CommandLine& line, const Context& context)
{
    return {context.now, QTimeZone::systemTimeZone(), context.programVersion, jobs.completeness, line.now.has_value()};
}

} // namespace jobscope::cli
