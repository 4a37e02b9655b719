// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/conditions.h"
#include "explain/objectfacts.h"
#include "explain/readings.h"
#include "job/job.h"

#include <array>
#include <memory>
#include <vector>

namespace jobscope::explain {

/** Kleene's three values: AND is the least, OR the greatest, NOT turns the order round. */
enum class Truth { False, Unknown, True };

constexpr Truth operator!(Truth truth)
{
    return Truth(int(Truth::True) - int(truth));
}

enum class Verdict {
    Analyzed, //!< in scope; never said as "analyzed" to people
    BucketNotSelected,
    NotEligible,
    NotIncluded,
    Excluded,
    Unknown,
    DependsOnReading,
};

/** As in JSON, e.g. `bucketNotSelected`. */
QString verdictName(Verdict verdict);
/** "In scope", "Not in scope: left out", ... */
Phrase verdictText(Verdict verdict);

/** Worth knowing beside any verdict, in this order. */
enum class Caveat { JobEnded, UnchangedSince, Incremental, Sampled, UnknownFormat, OverSizeLimit, UntaggedNe };

QString caveatName(Caveat caveat);
Phrase caveatText(Caveat caveat);

/** The verdict of one way to read the documents. */
struct ReadingVerdict {
    QString readings; //!< `default`, `exclude-join=any`, `ne-values=any-of` or both joined by a comma
    Verdict verdict;
};

struct Outcome {
    Verdict verdict = Verdict::Unknown;
    std::vector<QString> deciding; //!< JSON pointers from the job object, in the order of its text
    std::vector<Fact> missing;
    std::vector<ReadingVerdict> byReading; //!< empty unless the verdict is DependsOnReading
    std::vector<Caveat> caveats;
};

/** How one condition (or container that cannot be read) came out. */
struct ConditionTrace {
    QString pointer;
    Truth truth = Truth::Unknown;
    std::optional<Fact> missing; //!< why it is unknown
    bool malformed = false; //!< the other reason
};

/** Every node of the logic with its outcome, under the readings in force. */
struct Trace {
    Truth bucket = Truth::Unknown;
    Truth eligible = Truth::Unknown;
    Truth included = Truth::Unknown;
    Truth notExcluded = Truth::Unknown;
    std::vector<ConditionTrace> conditions;
};

/**
 * A job made ready to be asked about many objects: compiled once, evaluated many times, from any thread.
 *
 * The rules are those of the contract's three-valued evaluation; a missing fact or a condition that cannot be read
 * makes the result unknown and never a guess.
 */
class Evaluator {
public:
    Evaluator(const job::Job& job, const Readings& readings);
    ~Evaluator();
    Evaluator(Evaluator&&) noexcept;
    Evaluator& operator=(Evaluator&&) noexcept;

    Outcome evaluate(const ObjectFacts& object) const;
    /** The verdict alone; much quicker. */
    Verdict verdict(const ObjectFacts& object) const;
    Trace trace(const ObjectFacts& object) const;
    /** Only the first gate: does the job select this bucket? */
    Outcome bucketOutcome(const ObjectFacts& object) const;

private:
    struct Compiled;
    std::unique_ptr<const Compiled> d;
};

} // namespace jobscope::explain
