// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/calendar.h"
#include "explain/checks/checkinput_p.h"
#include "explain/runwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::sys_days;

namespace {

void checkPause(const CheckInput& input)
{
    const job::JobHead& head = input.job.head();
    const bool hasExpiry = head.userPausedDetails && head.userPausedDetails->jobExpiresAt;
    if (!hasExpiry) {
        if (input.job.type() == job::JobType::Scheduled)
            input.report(CheckId::PausedWithoutExpiry, {u"/jobStatus"_s}, // userPausedDetails may be missing
                Phrase(QT_TRANSLATE_NOOP("explain",
                    "The job is paused without an expiry date, so it does not run until somebody resumes it.")));
        return;
    }
    const job::Instant at = head.userPausedDetails->jobExpiresAt->at;
    if (job::between(at, input.now) >= days(7))
        return;
    // An instant and no countdown: what is said must not grow old while somebody reads it.
    input.report(CheckId::PauseExpiring, {u"/userPausedDetails/jobExpiresAt"_s},
        Phrase(at > input.now ? QT_TRANSLATE_NOOP("explain", "The pause ends at %1.")
                              : QT_TRANSLATE_NOOP("explain", "The pause ended at %1."))
            .arg(instantText(at)));
}

/** A scheduled day that passed without a run, with a day to spare: neither hour nor time zone is documented. */
void checkOverdue(const CheckInput& input, const job::ClassificationJob& job)
{
    const std::optional<Recurrence> recurrence = recurrenceOf(job);
    if (!recurrence || !job.lastRunTime)
        return;
    // The answer tells of its own time, not of what happened since.
    const job::Instant asOf = std::min(input.job.answer.receivedAt.value_or(input.now), input.now);
    const sys_days latest = job::utcDate(job.lastRunTime->at);
    const std::chrono::year_month_day expected = scheduledFrom(*recurrence, latest + days(1));
    if (sys_days(expected) + days(1) >= sys_days(job::utcDate(asOf)))
        return;
    input.report(CheckId::RunOverdue, {u"/lastRunTime"_s, u"/scheduleFrequency"_s},
        Phrase(QT_TRANSLATE_NOOP("explain", "A run was expected on %1, but the answer knows of none since %2."))
            .arg(Fixed{job::isoDate(expected)})
            .arg(Fixed{job::isoDate(latest)}));
}

} // namespace

void checkState(const CheckInput& input)
{
    const job::JobHead& head = input.job.head();
    const auto status = input.job.status();
    if (status == job::JobStatus::UserPaused)
        checkPause(input);
    if (status == job::JobStatus::Paused) {
        const Phrase paused(QT_TRANSLATE_NOOP("explain", "Macie has paused the job."));
        const Phrase quota = reachedQuotaText(input.live);
        input.report(CheckId::PausedByMacie, {u"/jobStatus"_s},
            quota.isEmpty() ? paused : Phrase(List{List::Join::Sentences, {paused, quota}}));
    }
    if (head.lastRunErrorStatus && head.lastRunErrorStatus->code
        && head.lastRunErrorStatus->code->is(job::LastRunErrorCode::Error))
        input.report(CheckId::LastRunError, {u"/lastRunErrorStatus/code"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "The latest run reported access errors, so not all data was read.")));
    const bool active = status == job::JobStatus::Running || status == job::JobStatus::Idle;
    if (const job::ClassificationJob* job = input.job.definition(); job && active)
        checkOverdue(input, *job);
}

} // namespace jobscope::explain
