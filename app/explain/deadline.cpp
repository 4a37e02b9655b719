// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/deadline.h"

#include "job/job.h"

#include <QCoreApplication>

namespace jobscope::explain {

using namespace std::chrono;

namespace {

// The largest unit that is at least one, and the next smaller: "16 d 2 h".
Phrase duration(seconds length)
{
    const qint64 d = length / days(1);
    const qint64 h = length % days(1) / hours(1);
    const qint64 m = length % hours(1) / minutes(1);
    const qint64 s = length % minutes(1) / seconds(1);
    if (d > 0)
        //: days and hours, short
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 d %2 h")).arg(Count{d}).arg(Count{h});
    if (h > 0)
        //: hours and minutes, short
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 h %2 min")).arg(Count{h}).arg(Count{m});
    if (m > 0)
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 min")).arg(Count{m});
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 s")).arg(Count{s});
}

nanoseconds step(seconds length)
{
    if (length >= days(1))
        return hours(1);
    return length >= minutes(1) ? nanoseconds(minutes(1)) : nanoseconds(seconds(1));
}

} // namespace

DeadlinePhase Deadline::phase(job::Instant now) const
{
    if (at <= now)
        return DeadlinePhase::Expired;
    const nanoseconds left = job::between(at, now);
    if (left <= hours(24))
        return DeadlinePhase::LastDay;
    return left <= days(7) ? DeadlinePhase::LastWeek : DeadlinePhase::Days;
}

seconds Deadline::remaining(job::Instant now) const
{
    return floor<seconds>(job::between(at, now));
}

Phrase Deadline::countdown(job::Instant now) const
{
    if (phase(now) == DeadlinePhase::Expired)
        return Phrase(QT_TRANSLATE_NOOP("explain", "expired %1 ago"))
            .arg(duration(floor<seconds>(job::between(now, at))));
    return duration(floor<seconds>(job::between(at, now)));
}

Phrase Deadline::meaning(job::Instant now) const
{
    const bool expired = phase(now) == DeadlinePhase::Expired;
    switch (effect) {
    case DeadlineEffect::JobCancelled:
        if (expired)
            return Phrase(QT_TRANSLATE_NOOP("explain", "the job has probably been cancelled since; refresh"));
        if (ifStillPaused)
            return Phrase(QT_TRANSLATE_NOOP("explain", "until the job is cancelled for good, if still paused"));
        return Phrase(QT_TRANSLATE_NOOP("explain", "until the job is cancelled for good"));
    case DeadlineEffect::RunCancelled:
        if (expired)
            return Phrase(
                QT_TRANSLATE_NOOP("explain", "the interrupted run has probably been cancelled; the job stays paused"));
        if (ifStillPaused)
            return Phrase(QT_TRANSLATE_NOOP("explain", "until the interrupted run is cancelled, if still paused"));
        return Phrase(QT_TRANSLATE_NOOP("explain", "until the interrupted run is cancelled"));
    }
    return {};
}

Phrase Deadline::sentence(job::Instant now) const
{
    // An expired pause is told in two statements, a running one in one.
    return Phrase(phase(now) == DeadlinePhase::Expired ? QT_TRANSLATE_NOOP("explain", "%1: %2")
                                                       : QT_TRANSLATE_NOOP("explain", "%1 %2"))
        .arg(countdown(now))
        .arg(meaning(now));
}

milliseconds Deadline::untilNextChange(job::Instant now) const
{
    if (at > now) {
        const nanoseconds left = job::between(at, now);
        if (left < seconds(1))
            return std::max(ceil<milliseconds>(left), milliseconds(1)); // then it has expired
        const nanoseconds unit = step(floor<seconds>(left));
        // The text shows whole units rounded down, so it changes just after the next whole unit is passed.
        const nanoseconds rest = left % unit;
        return std::max(ceil<milliseconds>(rest + nanoseconds(1)), milliseconds(1));
    }
    const nanoseconds ago = job::between(now, at);
    const nanoseconds unit = step(floor<seconds>(ago));
    return std::max(ceil<milliseconds>(unit - ago % unit), milliseconds(1));
}

std::optional<Deadline> deadlineOf(const job::Job& job)
{
    const job::JobHead& head = job.head();
    if (!head.jobStatus || !head.jobStatus->is(job::JobStatus::UserPaused))
        return {};
    if (!head.userPausedDetails || !head.userPausedDetails->jobExpiresAt)
        return {};
    return Deadline{head.userPausedDetails->jobExpiresAt->at,
        job.type() == job::JobType::Scheduled ? DeadlineEffect::RunCancelled : DeadlineEffect::JobCancelled,
        !job.answer.receivedAt};
}

} // namespace jobscope::explain
