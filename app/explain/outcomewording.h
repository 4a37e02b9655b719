// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/evaluator.h"
#include "explain/explanation.h"
#include "explain/phrase.h"

#include <vector>

namespace jobscope::explain {

// Words about what becomes of an object or a bucket. Conditions are worded by the explanation's logic, never here.

/** A fact for people: "the object's size". */
Phrase factText(Fact fact);

/** Whether a job selects a bucket, of Evaluator::bucketOutcome(): `yes`, `no`, `unknown`, `dependsOnReading`. */
QString selectionName(Verdict verdict);
Phrase selectionText(Verdict verdict);

/** Everything that is said of an outcome; whole sentences. What does not apply is empty. */
struct OutcomeWords {
    Verdict verdict = Verdict::Unknown;
    Phrase head; //!< "Not in scope: left out"
    std::vector<Phrase> why; //!< what decides, which facts are missing
    std::vector<Phrase> readings; //!< what holds under which reading, if the verdict depends on it
    std::vector<Phrase> contrast; //!< the smallest change that would turn the verdict
    std::vector<Phrase> caveats;
    Phrase beside; //!< beside "In scope": what the job's answer does not show

    /** Readings and why as one text, for a cell of a table. */
    Phrase reasons() const;
};

/** `explanation` and `evaluator` are of the same job and readings; `outcome` is what the evaluator said of `object`. */
OutcomeWords wordsFor(
    const Explanation& explanation, const Evaluator& evaluator, const ObjectFacts& object, const Outcome& outcome);

/** The same for a bucket and Evaluator::bucketOutcome(). */
OutcomeWords bucketWordsFor(const Explanation& explanation, const Outcome& outcome);

/** "If each exclude condition leaves out alone": the readings of ReadingVerdict::readings. */
Phrase readingNamesText(const QString& readings);

/** The node of that pointer in the tree; nullptr if there is none. */
const LogicNode* findNode(const LogicNode& tree, QStringView pointer);

} // namespace jobscope::explain
