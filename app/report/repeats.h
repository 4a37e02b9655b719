// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "job/job.h"

#include <span>
#include <vector>

namespace jobscope::report {

/** The jobs of a source without what says the same again. */
struct Repeats {
    std::vector<size_t> kept; //!< places of those that a report tells of, in order
    std::vector<explain::Phrase> passedOver; //!< list entries beside their definition, and copies byte for byte
    std::vector<explain::Phrase> repeated; //!< answers about one job that do not agree
};

/**
 * Finds answers about one job: of files, nobody made sure that there is one of each. A definition stands for its list
 * entry; of equal answers the first stands; answers that differ all stay, and that is said.
 */
Repeats findRepeats(std::span<const job::Job* const> jobs);

} // namespace jobscope::report
