// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/conditions.h"

#include <QString>

#include <optional>
#include <vector>

namespace jobscope::explain {

// What conditions mean, whatever the order of their values and the way they are written.

/** Equal for conditions that hold for the same things; `LT 5` and `LTE 4` bytes are. */
QString meaningOf(const CompiledCondition& condition);

/** Equal for conditions that ask the same question, so that one may be the other with other values. */
QString questionOf(const CompiledCondition& condition);

/** The conditions, those that mean the same only once, in their order. */
std::vector<CompiledCondition> distinct(const std::vector<CompiledCondition>& conditions);

/** A condition that holds where this one does not; nothing where the language has none. */
std::optional<CompiledCondition> opposite(const CompiledCondition& condition);

/**
 * Of two conditions that ask the same question: what meets `to` without meeting `from`, as a condition; nothing if
 * there is no such thing. Only for conditions that can be read.
 */
std::optional<CompiledCondition> gained(const CompiledCondition& from, const CompiledCondition& to);

} // namespace jobscope::explain
