// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkinput_p.h"
#include "explain/jobwording.h"

#include <QCoreApplication>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using Selector = job::ManagedDataIdentifierSelector;

namespace {

qint64 listed(const job::Member<QStringList>& ids)
{
    return ids ? ids->size() : 0;
}

int schedulesOf(const job::ClassificationJob& job)
{
    if (!job.scheduleFrequency)
        return 0;
    const job::ScheduleFrequency& frequency = *job.scheduleFrequency;
    return int(frequency.dailySchedule.hasValue()) + int(frequency.weeklySchedule.hasValue())
        + int(frequency.monthlySchedule.hasValue());
}

void checkDayOfMonth(const CheckInput& input, const job::ClassificationJob& job)
{
    if (!job.scheduleFrequency || !job.scheduleFrequency->monthlySchedule
        || !job.scheduleFrequency->monthlySchedule->dayOfMonth)
        return;
    const qint64 day = *job.scheduleFrequency->monthlySchedule->dayOfMonth;
    const std::vector<QString> pointers{u"/scheduleFrequency/monthlySchedule/dayOfMonth"_s};
    if (day < 1 || day > 31)
        input.report(CheckId::ScheduleContradiction, pointers,
            Phrase(QT_TRANSLATE_NOOP("explain", "No month has a day %1.")).arg(Fixed{QString::number(day)}));
    else if (day == 29)
        input.report(CheckId::ShortMonthDay, pointers,
            Phrase(QT_TRANSLATE_NOOP("explain", "On day 29 it skips every February but those of leap years.")));
    else if (day == 30)
        input.report(CheckId::ShortMonthDay, pointers,
            Phrase(QT_TRANSLATE_NOOP("explain", "On day 30 it skips every February.")));
    else if (day == 31)
        input.report(CheckId::ShortMonthDay, pointers,
            Phrase(QT_TRANSLATE_NOOP("explain", "On day 31 it runs in seven months of the year only.")));
}

void checkType(const CheckInput& input, const job::ClassificationJob& job)
{
    const bool once = job.jobType && job.jobType->is(job::JobType::OneTime);
    if (once && schedulesOf(job) > 0)
        input.report(CheckId::TypeContradiction, {u"/jobType"_s, u"/scheduleFrequency"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "A one-time job has a schedule.")));
    if (once && job.initialRun.valueOr(false))
        input.report(CheckId::TypeContradiction, {u"/jobType"_s, u"/initialRun"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "A one-time job has an initial run.")));
    if (isRecurring(job) && schedulesOf(job) == 0 && !hasUnknownSchedule(job))
        input.report(CheckId::TypeContradiction, {u"/jobType"_s, u"/scheduleFrequency"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "A recurring job has no schedule.")));
}

void checkStatusOfType(const CheckInput& input)
{
    const auto status = input.job.status();
    const auto type = input.job.type();
    const std::vector<QString> pointers{u"/jobStatus"_s, u"/jobType"_s};
    if (type == job::JobType::Scheduled && status == job::JobStatus::Complete)
        input.report(CheckId::StatusContradiction, pointers,
            Phrase(QT_TRANSLATE_NOOP("explain", "A recurring job is said to be complete.")));
    if (type == job::JobType::OneTime && status == job::JobStatus::Idle)
        input.report(CheckId::StatusContradiction, pointers,
            Phrase(QT_TRANSLATE_NOOP("explain", "A one-time job is said to wait for its next run.")));
}

void checkSampling(const CheckInput& input, const job::ClassificationJob& job)
{
    if (!job.samplingPercentage)
        return;
    const double value = job.samplingPercentage->value;
    const Fixed percent{QString::fromLatin1(job.samplingPercentage->raw)};
    if (!(value > 0 && value <= 100))
        input.report(CheckId::SamplingRange, {u"/samplingPercentage"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "The sampling percentage is %1.")).arg(percent));
    else if (value < 100 && isRecurring(job))
        input.report(CheckId::SamplingRecurring, {u"/samplingPercentage"_s, u"/jobType"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "A recurring job reads only about %1 % of the objects in scope."))
                .arg(percent));
}

class UnknownTexts {
public:
    explicit UnknownTexts(const CheckInput& input)
        : m_input(input)
    {
    }

    template <typename E> void look(const job::Member<job::Open<E>>& member, const char* pointer) const
    {
        if (member && !member->known)
            m_input.report(CheckId::UnknownText, {QString::fromLatin1(pointer)},
                Phrase(QT_TRANSLATE_NOOP("explain", "The text %1 is not known to this version of Jobscope."))
                    .arg(Value{member->text}));
    }

    void add(const QList<job::UnknownMember>& members)
    {
        for (const job::UnknownMember& member : members)
            m_members.push_back(member.pointer);
    }

    void reportMembers()
    {
        const auto count = qint64(m_members.size());
        if (count > 0)
            m_input.report(CheckId::UnknownText, std::move(m_members),
                Phrase(QT_TRANSLATE_N_NOOP("explain", "%n members are not known to this version of Jobscope."), count));
    }

private:
    const CheckInput& m_input;
    std::vector<QString> m_members;
};

void lookAtDefinition(const job::ClassificationJob& job, UnknownTexts& texts)
{
    texts.look(job.managedDataIdentifierSelector, "/managedDataIdentifierSelector");
    if (job.s3JobDefinition)
        texts.add(job.s3JobDefinition->unknown);
    if (job.statistics)
        texts.add(job.statistics->unknown);
    if (!job.scheduleFrequency)
        return;
    const job::ScheduleFrequency& frequency = *job.scheduleFrequency;
    texts.add(frequency.unknown);
    if (frequency.dailySchedule)
        texts.add(frequency.dailySchedule->unknown);
    if (frequency.weeklySchedule) {
        texts.look(frequency.weeklySchedule->dayOfWeek, "/scheduleFrequency/weeklySchedule/dayOfWeek");
        texts.add(frequency.weeklySchedule->unknown);
    }
    if (frequency.monthlySchedule)
        texts.add(frequency.monthlySchedule->unknown);
}

} // namespace

void checkSchedule(const CheckInput& input)
{
    checkStatusOfType(input);
    const job::ClassificationJob* job = input.job.definition();
    if (!job)
        return;
    checkType(input, *job);
    checkDayOfMonth(input, *job);
    if (schedulesOf(*job) > 1)
        input.report(CheckId::ScheduleContradiction, {u"/scheduleFrequency"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "More than one schedule is given.")));
    if (isRecurring(*job) && job->initialRun && !*job->initialRun)
        input.report(CheckId::ExistingObjectsNeverRead, {u"/initialRun"_s}, existingNeverRead(*job));
    checkSampling(input, *job);
}

void checkIdentifiers(const CheckInput& input)
{
    const job::ClassificationJob* job = input.job.definition();
    if (!job)
        return;
    const QString selectorPointer = u"/managedDataIdentifierSelector"_s;
    const QString idsPointer = u"/managedDataIdentifierIds"_s;
    const qint64 ids = listed(job->managedDataIdentifierIds);
    if (!job->managedDataIdentifierSelector) {
        input.report(CheckId::SelectorNotStated, {selectorPointer},
            Phrase(QT_TRANSLATE_NOOP("explain", "The job does not say which of Macie's own data types it looks for.")));
        return;
    }
    const auto& selector = *job->managedDataIdentifierSelector;
    if (selector.is(Selector::None) && listed(job->customDataIdentifierIds) == 0)
        input.report(CheckId::NothingToDetect, {selectorPointer, u"/customDataIdentifierIds"_s},
            Phrase(QT_TRANSLATE_NOOP("explain",
                "The job looks for nothing: for none of Macie's own data types, and with no custom data "
                "identifier.")));
    const bool needsList = selector.is(Selector::Include) || selector.is(Selector::Exclude);
    if (needsList && ids == 0)
        input.report(CheckId::IdentifierListMismatch, {selectorPointer, idsPointer},
            Phrase(QT_TRANSLATE_NOOP("explain", "%1 needs a list of managed data identifiers, and there is none."))
                .arg(Name{selector.text}));
    if (selector.known && !needsList && ids > 0)
        input.report(CheckId::IdentifierListMismatch, {selectorPointer, idsPointer},
            Phrase(
                QT_TRANSLATE_N_NOOP("explain", "%n managed data identifiers are listed, though %1 goes without."), ids)
                .arg(Name{selector.text}));
}

void checkUnknownTexts(const CheckInput& input)
{
    UnknownTexts texts(input);
    const job::JobHead& head = input.job.head();
    texts.look(head.jobStatus, "/jobStatus");
    texts.look(head.jobType, "/jobType");
    texts.add(head.unknown);
    if (head.lastRunErrorStatus) {
        texts.look(head.lastRunErrorStatus->code, "/lastRunErrorStatus/code");
        texts.add(head.lastRunErrorStatus->unknown);
    }
    if (head.userPausedDetails)
        texts.add(head.userPausedDetails->unknown);
    if (const job::ClassificationJob* job = input.job.definition())
        lookAtDefinition(*job, texts);
    texts.reportMembers();
}

} // namespace jobscope::explain
