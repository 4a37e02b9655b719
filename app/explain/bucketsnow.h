// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/evaluator.h"
#include "explain/explanation.h"

#include <vector>

namespace jobscope::explain {

/** AWS's own selection of buckets beside that of this program, under one set of readings. */
struct Agreement {
    QString readings; //!< `default`, or what differs from it: `exclude-join=any`
    qint64 agree = 0;
    qint64 differ = 0;
    QStringList differing; //!< names of the first few

    qint64 compared() const { return agree + differ; }
};

/**
 * Evaluates the job's criteria over all buckets and compares with those that AWS found; the readings in force first,
 * then those that nobody settled and that would select other buckets. Empty where one of the two lists is missing.
 * Buckets of which a fact is missing are left out.
 */
std::vector<Agreement> agreements(const job::Job& job, const Readings& readings, const job::LiveFacts& live);

/** A bucket that AWS or this program takes for one of the job's. */
struct BucketMatch {
    job::BucketNow bucket;
    bool isKnown = true; //!< false: the job lists it, but Macie does not know it in this Region
    std::optional<bool> meetsByAws; //!< nothing: the job has no criteria, or AWS was not asked
    Truth selected = Truth::Unknown; //!< by the readings in force
};
/** In the order of AWS's answers; nothing where there is none. */
std::vector<BucketMatch> bucketMatches(const job::Job& job, const Readings& readings, const job::LiveFacts& live);

/** What AWS says about the job's buckets as they are now; nothing where it was not asked. */
std::vector<Statement> bucketsNowStatements(const job::Job& job, const Readings& readings, const job::LiveFacts& live);

} // namespace jobscope::explain
