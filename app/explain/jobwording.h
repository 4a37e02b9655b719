// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/readings.h"
#include "job/classificationjob.h"

#include <vector>

namespace jobscope::explain {

// Words about the parts of a definition, shared by the page's sections, the members and the summary.

bool isRecurring(const job::ClassificationJob& job); //!< jobType SCHEDULED
bool hasUnknownSchedule(const job::ClassificationJob& job); //!< of a kind that this version does not know
bool initialRunDayMatters(const job::ClassificationJob& job);

/** Of a job that is complete or cancelled: "This job will not run again." */
const char* willNotRunAgain();

/** "The first run reads all existing objects in scope." */
Phrase firstRunReadsAll();

/** "Objects that existed before ... and have not changed since are never read by this job." */
Phrase existingNeverRead(const job::ClassificationJob& job);

/** Which managed data identifiers hold when the selector is absent or null. */
enum class NullSelector { All, Recommended, Undecided };
NullSelector resolveNullSelector(const job::ClassificationJob& job, const Readings& readings);

Phrase selectorText(const job::ClassificationJob& job, const Readings& readings);
Phrase customIdentifiersText(const job::ClassificationJob& job);
Phrase allowListsText(const job::ClassificationJob& job);
Phrase samplingText(const job::ClassificationJob& job, const Readings& readings);
Phrase runsText(const job::ClassificationJob& job);
Phrase objectsLeftText(const job::ClassificationJob& job);
Phrase lastRunTimeText(const job::ClassificationJob& job);
Phrase lastRunErrorText(const job::JobHead& head);

std::vector<Statement> pauseStatements(
    const job::JobHead& head, const std::optional<Deadline>& deadline, job::Instant now);
std::vector<MemberPart> describeMembers(const job::Job& job, const Explanation& explanation, const Readings& readings);

/** At most 90 words of English; `explanation` has its other parts already. */
struct CompiledJob;
Phrase summarise(const CompiledJob& job, const Explanation& explanation, const Readings& readings);

} // namespace jobscope::explain
