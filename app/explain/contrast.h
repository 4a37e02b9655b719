// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/conditions.h"
#include "explain/phrase.h"

#include <vector>

namespace jobscope::explain {

/**
 * An example for two readings: a bucket or an object that meets one of the conditions and not another, as words that
 * follow "objects": `changed on 2023-12-31 without that tag`, `scratch/a.csv`. Empty where none was found.
 */
Phrase contrastExample(const std::vector<CompiledCondition>& conditions);

/** Every condition says the same, so that joining them by "and" or "or" makes no difference. */
bool allEquivalent(const std::vector<CompiledCondition>& conditions);

} // namespace jobscope::explain
