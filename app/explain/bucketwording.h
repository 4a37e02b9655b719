// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/evaluator.h"
#include "explain/objectfacts.h"
#include "explain/phrase.h"

namespace jobscope::explain {

// Words about which of several jobs select a bucket. What one job says of it: bucketWordsFor().

/** Jobs that select the bucket come first, those that do not last: 0 selected, 1 or 2 perhaps, 3 not selected. */
int selectionRank(Verdict verdict);

/** How many of the jobs that were asked about a bucket select it. */
struct SelectionCounts {
    qint64 jobs = 0;
    qint64 selecting = 0;
    qint64 perhaps = 0;

    /** One more job; the verdict is that of Evaluator::bucketOutcome(). */
    void add(Verdict verdict);
};

/** "Selected by 2 of 24 jobs, perhaps by 3 more." */
Phrase selectionCountsText(const SelectionCounts& counts);

/** A bucket and its owner, as far as they are known. */
Phrase bucketText(const ObjectFacts& bucket);

} // namespace jobscope::explain
