// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/checkedjobs.h"
#include "cli/context.h"
#include "cli/failure.h"
#include "query/query.h"

#include <vector>

namespace jobscope::cli {

/** Reads the text of --filter. What is wrong with it is marked under the text. */
Result<query::Query> filterFrom(const QString& text);

/** The jobs that the query takes. How many it cannot decide becomes a remark. */
std::vector<const job::Job*> filtered(
    const std::vector<job::Job>& jobs, const query::Query& query, const CheckedJobs& checks, Context& context);

} // namespace jobscope::cli
