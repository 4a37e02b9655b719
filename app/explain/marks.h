// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/evaluator.h"
#include "explain/explanation.h"

#include <QHash>

#include <optional>
#include <vector>

namespace jobscope::explain {

/** How places of a job's logic came out for one object, by JSON pointer. */
using Marks = QHash<QString, Truth>;

/** Marks for conditions, blocks and the fixed list. Of an excludes block: whether it leaves the object out. */
Marks marksFor(const Explanation& explanation, const Trace& trace);

/** "holds", "leaves it out", "not known": a mark in words. */
Phrase markText(LogicNode::Part part, Truth truth);

/** How a gate came out for one object. */
struct GateMark {
    std::optional<Truth> passes; //!< nothing for gates that are never decided for a single object
    Phrase text; //!< "selected", "two readings"
};

/** One for each of explanation.gates. */
std::vector<GateMark> gateMarks(const Explanation& explanation, const Trace& trace, const Outcome& outcome);

} // namespace jobscope::explain
