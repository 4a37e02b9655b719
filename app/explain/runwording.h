// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"

namespace jobscope::explain {

enum class RunEventKind {
    Job, //!< created, resumed and so on
    Start, //!< of a run
    End, //!< of a run
    Match, //!< a bucket meets the criteria
    NoMatch, //!< no bucket does
    Pause,
    Cancel,
    AccountProblem,
    BucketProblem,
    Unknown,
};

/** What an entry of the job's log means. */
struct RunEventInfo {
    RunEventKind kind = RunEventKind::Unknown;
    Phrase title; //!< "Bucket: access denied"; the service's own text where this version does not know it
};
RunEventInfo runEventInfo(const QString& type);

/**
 * What AWS says about the job's runs and what they found: runs of the log, why the latest read nothing, findings, and
 * where results are kept. Nothing where it was not asked.
 */
std::vector<Statement> runStatements(const job::LiveFacts& live);

/** Accounts whose quota paused their jobs, as a sentence; empty if none is known to have. */
Phrase reachedQuotaText(const job::LiveFacts& live);

} // namespace jobscope::explain
