// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/calendar.h"
#include "explain/conditionwording.h"
#include "explain/explanation.h"
#include "explain/jobwording.h"

#include <QCoreApplication>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::DayOfWeek;

namespace {

const char* const everyWeekday[] = {
    QT_TRANSLATE_NOOP("explain", "Runs every Sunday."),
    QT_TRANSLATE_NOOP("explain", "Runs every Monday."),
    QT_TRANSLATE_NOOP("explain", "Runs every Tuesday."),
    QT_TRANSLATE_NOOP("explain", "Runs every Wednesday."),
    QT_TRANSLATE_NOOP("explain", "Runs every Thursday."),
    QT_TRANSLATE_NOOP("explain", "Runs every Friday."),
    QT_TRANSLATE_NOOP("explain", "Runs every Saturday."),
};

const char* const weeklyOn[] = {
    QT_TRANSLATE_NOOP("explain", "Weekly, Sunday"),
    QT_TRANSLATE_NOOP("explain", "Weekly, Monday"),
    QT_TRANSLATE_NOOP("explain", "Weekly, Tuesday"),
    QT_TRANSLATE_NOOP("explain", "Weekly, Wednesday"),
    QT_TRANSLATE_NOOP("explain", "Weekly, Thursday"),
    QT_TRANSLATE_NOOP("explain", "Weekly, Friday"),
    QT_TRANSLATE_NOOP("explain", "Weekly, Saturday"),
};

bool createdOnScheduledDay(const job::ClassificationJob& job, const SchedulePart& part)
{
    if (!job.createdAt)
        return false;
    const std::chrono::year_month_day date = job::utcDate(job.createdAt->at);
    if (part.dayOfWeek)
        return std::chrono::weekday(std::chrono::sys_days(date)).c_encoding() == unsigned(*part.dayOfWeek);
    if (part.dayOfMonth)
        return qint64(unsigned(date.day())) == *part.dayOfMonth;
    return true;
}

Phrase skippedMonths(qint64 day)
{
    if (day < 29 || day > 31)
        return {};
    return Phrase(QT_TRANSLATE_NOOP("explain", "Months without a day %1 are skipped."))
        .arg(Fixed{QString::number(day)});
}

void describeRepeats(SchedulePart& part, const job::ClassificationJob& job, const Readings& readings)
{
    const QString pointer = u"/initialRun"_s;
    if (job.initialRun && !*job.initialRun) {
        part.statements.push_back({existingNeverRead(job), pointer, {}});
    } else if (job.initialRun) {
        if (initialRunDayMatters(job)) {
            const bool creation = readings.choice(ReadingId::InitialRunDay) == 0;
            part.statements.push_back(
                {Phrase(creation ? QT_TRANSLATE_NOOP("explain",
                            "The first run reads all existing objects in scope, right after the job was created.")
                                 : QT_TRANSLATE_NOOP("explain",
                                     "The first run reads all existing objects in scope, on the first scheduled day.")),
                    pointer, {ReadingId::InitialRunDay}});
        } else {
            part.statements.push_back({firstRunReadsAll(), pointer, {}});
        }
    }
    part.statements.push_back({Phrase(QT_TRANSLATE_NOOP("explain",
                                   "Later runs read only objects that were created or changed since the run before.")),
        u"/jobType"_s, {}});
}

// Only these can lack a day of the month.
Phrase shortMonth(std::chrono::month month)
{
    switch (unsigned(month)) {
    case 2:
        return Phrase(QT_TRANSLATE_NOOP("explain", "February"));
    case 4:
        return Phrase(QT_TRANSLATE_NOOP("explain", "April"));
    case 6:
        return Phrase(QT_TRANSLATE_NOOP("explain", "June"));
    case 9:
        return Phrase(QT_TRANSLATE_NOOP("explain", "September"));
    default:
        return Phrase(QT_TRANSLATE_NOOP("explain", "November"));
    }
}

Phrase ordinal(std::chrono::day day)
{
    switch (unsigned(day)) {
    case 29:
        //: a day of the month
        return Phrase(QT_TRANSLATE_NOOP("explain", "29th"));
    case 30:
        //: a day of the month
        return Phrase(QT_TRANSLATE_NOOP("explain", "30th"));
    default:
        //: a day of the month
        return Phrase(QT_TRANSLATE_NOOP("explain", "31st"));
    }
}

/** `2026-10-31 (none in September: it has no 31st)` */
Phrase dateText(const Recurrence& recurrence, std::chrono::year_month_day from, std::chrono::year_month_day date)
{
    const Fixed text{job::isoDate(date)};
    const auto skipped = skippedMonth(recurrence, from, date);
    if (!skipped)
        return text;
    //: when a run is expected: "2026-10-31 (none in September: it has no 31st)"
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (none in %2: it has no %3)"))
        .arg(text)
        .arg(shortMonth(*skipped))
        .arg(ordinal(*recurrence.dayOfMonth));
}

void describeNextRun(SchedulePart& part, const job::ClassificationJob& job, job::Instant now)
{
    const QString pointer = u"/scheduleFrequency"_s;
    const auto say = [&](Phrase text) { part.statements.push_back({std::move(text), pointer, {}}); };
    const Phrase notDocumented(QT_TRANSLATE_NOOP("explain", "Macie documents neither hour nor time zone."));
    const auto isStatus = [&](job::JobStatus status) { return job.jobStatus && job.jobStatus->is(status); };
    if (isStatus(job::JobStatus::Complete) || isStatus(job::JobStatus::Cancelled)) {
        say(Phrase(QT_TRANSLATE_NOOP("explain", "No further run is expected.")));
        return;
    }
    if (isStatus(job::JobStatus::UserPaused)) {
        say(Phrase(
            QT_TRANSLATE_NOOP("explain", "No run is expected while it is paused; once resumed, by its schedule.")));
        say(notDocumented);
        return;
    }
    part.nextDates = nextDates(job, now);
    if (part.nextDates.empty()) {
        say(Phrase(QT_TRANSLATE_NOOP("explain", "The date of the next run cannot be told from that.")));
        return;
    }
    const Recurrence recurrence = *recurrenceOf(job);
    std::vector<Phrase> dates;
    std::chrono::year_month_day from = job::utcDate(now);
    for (const std::chrono::year_month_day date : part.nextDates) {
        dates.push_back(dateText(recurrence, from, date));
        from = date;
    }
    say(List{List::Join::Sentences,
        {Phrase(QT_TRANSLATE_NOOP("explain", "Expected on %1.")).arg(dates.front()), notDocumented}});
    if (isStatus(job::JobStatus::Paused))
        say(Phrase(QT_TRANSLATE_NOOP("explain",
            "Macie has paused it: it goes on by itself on that day or when the next calendar month starts, whichever "
            "comes first.")));
    dates.erase(dates.begin());
    say(Phrase(QT_TRANSLATE_NOOP("explain", "After that expected on %1."))
            .arg(List{List::Join::And, std::move(dates)}));
}

int schedulesIn(const job::ScheduleFrequency& frequency)
{
    return int(frequency.dailySchedule.hasValue()) + int(frequency.weeklySchedule.hasValue())
        + int(frequency.monthlySchedule.hasValue());
}

} // namespace

ScheduleType scheduleTypeOf(const job::ClassificationJob& job)
{
    if (job.jobType && job.jobType->is(job::JobType::OneTime))
        return ScheduleType::OneTime;
    if (!isRecurring(job) || !job.scheduleFrequency || schedulesIn(*job.scheduleFrequency) != 1)
        return ScheduleType::Unknown;
    const job::ScheduleFrequency& frequency = *job.scheduleFrequency;
    if (frequency.dailySchedule)
        return ScheduleType::Daily;
    return frequency.weeklySchedule ? ScheduleType::Weekly : ScheduleType::Monthly;
}

SchedulePart describeSchedule(const job::ClassificationJob& job, const Readings& readings, job::Instant now)
{
    SchedulePart part;
    part.type = scheduleTypeOf(job);
    const bool recurring = isRecurring(job);
    const auto* frequency = job.scheduleFrequency ? &*job.scheduleFrequency : nullptr;
    const int schedules = frequency ? schedulesIn(*frequency) : 0;
    if (part.type == ScheduleType::OneTime) {
        part.shortText = Phrase(QT_TRANSLATE_NOOP("explain", "Once"));
        part.statements.push_back(
            {Phrase(QT_TRANSLATE_NOOP("explain", "Runs once, as soon as it is created.")), u"/jobType"_s, {}});
        if (schedules > 0)
            part.statements.push_back(
                {Phrase(QT_TRANSLATE_NOOP("explain", "A schedule is given as well, which contradicts a one-time job.")),
                    u"/scheduleFrequency"_s, {}});
        return part;
    }
    if (part.type == ScheduleType::Unknown) {
        part.shortText = Phrase(recurring && schedules == 0 && hasUnknownSchedule(job)
                //: short for a schedule that this version of the program does not know
                ? QT_TRANSLATE_NOOP("explain", "Not known")
                : QT_TRANSLATE_NOOP("explain", "Not stated"));
        const char* text = QT_TRANSLATE_NOOP("explain", "The answer does not say how often it runs.");
        if (schedules > 1)
            text = QT_TRANSLATE_NOOP(
                "explain", "The answer gives more than one schedule; AWS does not say which counts.");
        else if (recurring && hasUnknownSchedule(job))
            text = QT_TRANSLATE_NOOP("explain", "Runs again and again, by a schedule that this version does not know.");
        else if (recurring)
            text = QT_TRANSLATE_NOOP("explain", "Runs again and again, but the answer gives no schedule.");
        const bool isOfSchedule = schedules > 1 || hasUnknownSchedule(job);
        part.statements.push_back({Phrase(text), isOfSchedule ? u"/scheduleFrequency"_s : u"/jobType"_s, {}});
        if (recurring) {
            describeRepeats(part, job, readings);
            describeNextRun(part, job, now);
        }
        return part;
    }
    if (frequency->dailySchedule) {
        part.shortText = Phrase(QT_TRANSLATE_NOOP("explain", "Daily"));
        part.statements.push_back(
            {Phrase(QT_TRANSLATE_NOOP("explain", "Runs every day.")), u"/scheduleFrequency/dailySchedule"_s, {}});
    } else if (frequency->weeklySchedule) {
        const auto& day = frequency->weeklySchedule->dayOfWeek;
        const QString pointer = u"/scheduleFrequency/weeklySchedule/dayOfWeek"_s;
        if (day && day->known) {
            part.dayOfWeek = day->known;
            part.shortText = Phrase(weeklyOn[size_t(*day->known)]);
            part.statements.push_back({Phrase(everyWeekday[size_t(*day->known)]), pointer, {}});
        } else {
            part.shortText = Phrase(QT_TRANSLATE_NOOP("explain", "Weekly"));
            part.statements.push_back(
                {day ? Phrase(
                     QT_TRANSLATE_NOOP("explain", "Runs every week on %1, a day that this version does not know."))
                            .arg(Value{day->text})
                     : Phrase(QT_TRANSLATE_NOOP("explain", "Runs every week; the answer does not say on which day.")),
                    pointer, {}});
        }
    } else {
        const auto& day = frequency->monthlySchedule->dayOfMonth;
        const QString pointer = u"/scheduleFrequency/monthlySchedule/dayOfMonth"_s;
        if (day) {
            part.dayOfMonth = *day;
            const Fixed number{QString::number(*day)};
            part.shortText = Phrase(QT_TRANSLATE_NOOP("explain", "Monthly, day %1")).arg(number);
            part.statements.push_back(
                {Phrase(QT_TRANSLATE_NOOP("explain", "Runs every month on day %1.")).arg(number), pointer, {}});
            if (Phrase skipped = skippedMonths(*day); !skipped.isEmpty())
                part.statements.push_back({skipped, pointer, {}});
        } else {
            part.shortText = Phrase(QT_TRANSLATE_NOOP("explain", "Monthly"));
            part.statements.push_back(
                {Phrase(QT_TRANSLATE_NOOP("explain", "Runs every month; the answer does not say on which day.")),
                    pointer, {}});
        }
    }
    describeRepeats(part, job, readings);
    describeNextRun(part, job, now);
    return part;
}

bool hasUnknownSchedule(const job::ClassificationJob& job)
{
    return job.scheduleFrequency && !job.scheduleFrequency->unknown.isEmpty();
}

bool isRecurring(const job::ClassificationJob& job)
{
    return job.jobType && job.jobType->is(job::JobType::Scheduled);
}

bool initialRunDayMatters(const job::ClassificationJob& job)
{
    if (!isRecurring(job) || !job.initialRun.valueOr(false) || !job.createdAt || !job.scheduleFrequency)
        return false;
    SchedulePart part;
    const job::ScheduleFrequency& frequency = *job.scheduleFrequency;
    if (frequency.weeklySchedule && frequency.weeklySchedule->dayOfWeek)
        part.dayOfWeek = frequency.weeklySchedule->dayOfWeek->known;
    else if (frequency.monthlySchedule && frequency.monthlySchedule->dayOfMonth)
        part.dayOfMonth = *frequency.monthlySchedule->dayOfMonth;
    return (part.dayOfWeek || part.dayOfMonth) && !createdOnScheduledDay(job, part);
}

Phrase existingNeverRead(const job::ClassificationJob& job)
{
    if (!job.createdAt)
        return Phrase(QT_TRANSLATE_NOOP("explain",
            "Objects that existed before the job was created and have not changed since are never read by this job."));
    return Phrase(QT_TRANSLATE_NOOP("explain",
                      "Objects that existed before %1 and have not changed since are never read by this job."))
        .arg(instantText(job.createdAt->at));
}

} // namespace jobscope::explain
