// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/jobchoice.h"
#include "pdf/reportwriter.h"

namespace jobscope::cli {

/** Jobs for a report or a bundle, each once, and what both must say of the source. */
struct ReportJobs {
    ChosenJobs jobs;
    report::Completeness completeness;
};

/** A failure that leaves nothing to tell of ends it: an empty report would say that there are no jobs. */
Result<ReportJobs> loadReportJobs(const CommandLine& line, Context& context);

/** Now and here, for these jobs. */
report::Circumstances circumstancesOf(const ReportJobs& jobs, const CommandLine& line, const Context& context);

} // namespace jobscope::cli
