// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/calendar.h"

namespace jobscope::explain {

using job::JobStatus;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month;
using std::chrono::year_month_day;

namespace {

constexpr std::size_t shownDates = 5;

bool runsNoMore(const job::JobHead& head)
{
    if (!head.jobStatus || !head.jobStatus->known)
        return false;
    switch (*head.jobStatus->known) {
    case JobStatus::UserPaused:
    case JobStatus::Complete:
    case JobStatus::Cancelled:
        return true;
    case JobStatus::Running:
    case JobStatus::Idle:
    case JobStatus::Paused:
        return false;
    }
    return false;
}

// lastRunTime is the time of the creation until there was a run.
bool ranOn(const job::ClassificationJob& job, year_month_day date)
{
    if (!job.lastRunTime || job::utcDate(job.lastRunTime->at) != date)
        return false;
    if (job.statistics && job.statistics->numberOfRuns)
        return job.statistics->numberOfRuns->value > 0;
    return !job.createdAt || job.createdAt->at != job.lastRunTime->at;
}

} // namespace

std::optional<Recurrence> recurrenceOf(const job::ClassificationJob& job)
{
    if (!job.jobType || !job.jobType->is(job::JobType::Scheduled) || !job.scheduleFrequency)
        return {};
    const job::ScheduleFrequency& frequency = *job.scheduleFrequency;
    const int schedules = int(frequency.dailySchedule.hasValue()) + int(frequency.weeklySchedule.hasValue())
        + int(frequency.monthlySchedule.hasValue());
    if (schedules != 1)
        return {};
    if (frequency.dailySchedule)
        return Recurrence();
    if (frequency.weeklySchedule) {
        const auto& day = frequency.weeklySchedule->dayOfWeek;
        if (!day || !day->known)
            return {};
        return Recurrence{std::chrono::weekday(unsigned(*day->known)), {}};
    }
    const auto& day = frequency.monthlySchedule->dayOfMonth;
    if (!day || *day < 1 || *day > 31)
        return {};
    return Recurrence{{}, std::chrono::day(unsigned(*day))};
}

bool isScheduledOn(const Recurrence& recurrence, year_month_day date)
{
    if (recurrence.weekday)
        return std::chrono::weekday(sys_days(date)) == *recurrence.weekday;
    return !recurrence.dayOfMonth || date.day() == *recurrence.dayOfMonth;
}

year_month_day scheduledFrom(const Recurrence& recurrence, year_month_day date)
{
    if (recurrence.weekday) {
        const sys_days from(date);
        return sys_days(from + (*recurrence.weekday - std::chrono::weekday(from)));
    }
    if (!recurrence.dayOfMonth)
        return date;
    year_month month(date.year(), date.month());
    if (date.day() > *recurrence.dayOfMonth)
        month += std::chrono::months(1);
    while (!(month / *recurrence.dayOfMonth).ok())
        month += std::chrono::months(1);
    return month / *recurrence.dayOfMonth;
}

std::optional<std::chrono::month> skippedMonth(const Recurrence& recurrence, year_month_day from, year_month_day next)
{
    if (!recurrence.dayOfMonth)
        return {};
    const year_month last(next.year(), next.month());
    for (year_month month(from.year(), from.month()); month < last; month += std::chrono::months(1)) {
        if (!(month / *recurrence.dayOfMonth).ok())
            return month.month();
    }
    return {};
}

std::vector<year_month_day> nextDates(const job::ClassificationJob& job, job::Instant now)
{
    const std::optional<Recurrence> recurrence = recurrenceOf(job);
    if (!recurrence || runsNoMore(job))
        return {};
    const year_month_day today = job::utcDate(now);
    // A job that is created on a scheduled day starts its first run then (Macie User Guide, creating a job). One with
    // initialRun may also start one on another day, which no schedule names; so the readings make no difference here.
    const bool startedToday = job.createdAt && job::utcDate(job.createdAt->at) == today;
    year_month_day from = today;
    if (startedToday || ranOn(job, today))
        from = sys_days(today) + days(1);
    std::vector<year_month_day> dates;
    while (dates.size() < shownDates) {
        const year_month_day date = scheduledFrom(*recurrence, from);
        dates.push_back(date);
        from = sys_days(date) + days(1);
    }
    return dates;
}

} // namespace jobscope::explain
