// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/commandline.h"
#include "cli/context.h"
#include "job/job.h"
#include "ports/livefacts.h"

#include <memory>
#include <vector>

namespace jobscope::cli {

/** Jobs of one source, and who can be asked about what they name. */
struct LiveQuestion {
    std::shared_ptr<ports::LiveFacts> door;
    std::vector<const job::Job*> jobs;
};

/**
 * Asks about what the jobs name, if the command says anything of it, and leaves the answers in the context. What is
 * refused becomes a remark there and is no failure.
 */
void lookUpLive(const std::vector<LiveQuestion>& questions, const CommandLine& line, Context& context);

/** What was looked up about this job, or kept beside it. */
job::LiveFacts liveFactsOf(const job::Job& job, const Context& context);

} // namespace jobscope::cli
