// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "explain/readings.h"
#include "job/job.h"
#include "job/livefacts.h"

#include <span>
#include <vector>

namespace jobscope::explain {

struct CompiledJob;

/**
 * Every check on one job by itself, errors first, otherwise in the register's order. Of a list entry only the parts
 * that are loaded are looked at, and of what AWS says beyond the job only what is known.
 */
std::vector<Finding> runChecks(
    const CompiledJob& compiled, const Readings& readings, job::Instant now, const job::LiveFacts& live = {});

/** The same for a job by itself. */
std::vector<Finding> runChecks(
    const job::Job& job, const Readings& readings, job::Instant now, const job::LiveFacts& live = {});

/**
 * `jobs-overlap`: for each job what it has in common with others, in the order of the jobs. Only complete definitions
 * take part.
 */
std::vector<std::vector<Finding>> findOverlaps(std::span<const job::Job* const> jobs, const Readings& readings);
std::vector<std::vector<Finding>> findOverlaps(std::span<const job::Job> jobs, const Readings& readings);

/** Errors first, then warnings, then what is worth knowing; within these in the register's order. */
void sortFindings(std::vector<Finding>& findings);

} // namespace jobscope::explain
