// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/classificationjob.h"

#include <chrono>
#include <optional>
#include <vector>

namespace jobscope::explain {

enum class ScheduleType; // see explanation.h

/** Unknown where the answer gives no schedule, or several. */
ScheduleType scheduleTypeOf(const job::ClassificationJob& job);

/**
 * The days that a schedule names, in UTC: Macie documents neither hour nor time zone. Every day if neither member has a
 * value. Months without the day are skipped (Macie API reference, MonthlySchedule).
 */
struct Recurrence {
    std::optional<std::chrono::weekday> weekday;
    std::optional<std::chrono::day> dayOfMonth; //!< 1 to 31

    bool operator==(const Recurrence&) const = default;
};

/** Nothing for a one-time job, and where the answer gives no schedule, several, or one that cannot be read. */
std::optional<Recurrence> recurrenceOf(const job::ClassificationJob& job);

bool isScheduledOn(const Recurrence& recurrence, std::chrono::year_month_day date);
/** The first scheduled date that is not before `date`. */
std::chrono::year_month_day scheduledFrom(const Recurrence& recurrence, std::chrono::year_month_day date);

/** A month that lacks the scheduled day and lies between the two dates; there is never more than one in a row. */
std::optional<std::chrono::month> skippedMonth(
    const Recurrence& recurrence, std::chrono::year_month_day from, std::chrono::year_month_day next);

/**
 * The next five UTC dates that a run is expected on, from now's date on. Today counts unless a run, or a creation that
 * starts one, fell on it. Empty for one-time jobs, jobs that a person paused, and jobs that have ended.
 */
std::vector<std::chrono::year_month_day> nextDates(const job::ClassificationJob& job, job::Instant now);

} // namespace jobscope::explain
