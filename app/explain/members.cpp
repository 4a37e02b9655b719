// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/conditionwording.h"
#include "explain/jobwording.h"
#include "explain/language.h"
#include "explain/terms.h"

#include <QCoreApplication>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

template <typename T> Presence presenceOf(const job::Member<T>& member)
{
    if (member.isAbsent())
        return Presence::Absent;
    return member.isNull() ? Presence::Null : Presence::Filled;
}

template <typename T> Presence listPresence(const job::Member<T>& member)
{
    return member && member->isEmpty() ? Presence::Empty : presenceOf(member);
}

Phrase notGiven()
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "Not given."));
}

Phrase notKnownYet()
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "Not known yet: only the list entry is loaded."));
}

Phrase textOrNotGiven(const job::Member<QString>& member)
{
    return member ? Phrase(Value{*member}) : notGiven();
}

Phrase instantOrNotGiven(const job::Member<job::Timestamp>& member)
{
    return member ? instantText(member->at) : notGiven();
}

Phrase both(const Phrase& one, const Phrase& other)
{
    return List{List::Join::Sentences, {one, other}};
}

Phrase typeText(const job::JobHead& head)
{
    if (!head.jobType)
        return notGiven();
    if (!head.jobType->known)
        return Phrase(QT_TRANSLATE_NOOP(
                          "explain", "The type %1 is not known to this version of Jobscope; AWS may have added it."))
            .arg(Value{head.jobType->text});
    switch (*head.jobType->known) {
    case job::JobType::OneTime:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A one-time job: it runs once."));
    case job::JobType::Scheduled:
        return Phrase(QT_TRANSLATE_NOOP("explain", "A scheduled job: it runs again and again."));
    }
    return {};
}

Phrase initialRunText(const job::ClassificationJob& job)
{
    if (!isRecurring(job))
        return Phrase(QT_TRANSLATE_NOOP("explain", "Of no effect for a job that runs once."));
    if (!job.initialRun)
        return Phrase(
            QT_TRANSLATE_NOOP("explain", "Not given: the answer does not say whether existing objects are read."));
    if (*job.initialRun)
        return firstRunReadsAll();
    return existingNeverRead(job);
}

Phrase managedIdsText(const job::ClassificationJob& job)
{
    const qint64 count = job.managedDataIdentifierIds ? job.managedDataIdentifierIds->size() : 0;
    if (count == 0)
        return Phrase(QT_TRANSLATE_NOOP("explain", "No managed data identifier is named."));
    return Phrase(
        QT_TRANSLATE_N_NOOP("explain", "%n managed data identifiers are named; the choice says what that means."),
        count);
}

Phrase statisticsText(const job::ClassificationJob& job)
{
    if (!job.statistics)
        return notGiven();
    return both(runsText(job), Phrase(QT_TRANSLATE_NOOP("explain", "Now: %1.")).arg(objectsLeftText(job)));
}

Phrase pausedText(const job::JobHead& head, const Explanation& explanation)
{
    if (explanation.pause.empty())
        return head.userPausedDetails
            ? Phrase(QT_TRANSLATE_NOOP("explain", "The job is not paused by a person, so this is of no effect."))
            : Phrase(QT_TRANSLATE_NOOP("explain", "The job is not paused by a person."));
    std::vector<Phrase> sentences;
    for (const Statement& statement : explanation.pause)
        sentences.push_back(statement.text);
    return List{List::Join::Sentences, std::move(sentences)};
}

Phrase scheduleText(const SchedulePart& schedule)
{
    return schedule.statements.empty() ? notGiven() : schedule.statements.front().text;
}

Phrase tagsText(const job::ClassificationJob& job)
{
    const Phrase effect = propertyInfo(u"/tags").meaning;
    if (!job.tags || job.tags->isEmpty())
        return both(Phrase(QT_TRANSLATE_NOOP("explain", "None.")), effect);
    std::vector<Phrase> pairs;
    for (const auto& [key, value] : *job.tags)
        pairs.push_back(
            Phrase(QT_TRANSLATE_NOOP("explain", "%1 = %2")).arg(Value{key}).arg(Value{value.valueOr(QString())}));
    return both(Phrase(QT_TRANSLATE_NOOP("explain", "%1.")).arg(List{List::Join::Semicolon, std::move(pairs)}), effect);
}

Phrase statusText(const StatusPart& status)
{
    std::vector<Phrase> sentences{status.meaning};
    if (!status.next.isEmpty())
        sentences.push_back(status.next);
    return List{List::Join::Sentences, std::move(sentences)};
}

Phrase unknownText(const job::UnknownMember& unknown)
{
    constexpr qsizetype longest = 400;
    return Phrase(
        QT_TRANSLATE_NOOP("explain", "This version of Jobscope does not know this member; AWS may have added it: %1"))
        .arg(Name{shortened(jsonAsInFile(unknown.raw).text, longest)});
}

template <typename T> Presence presenceIn(const job::ClassificationJob* job, T job::ClassificationJob::*member)
{
    return job ? presenceOf(job->*member) : Presence::Absent;
}

} // namespace

std::vector<MemberPart> describeMembers(
    const job::Job& source, const Explanation& explanation, const Readings& readings)
{
    const job::JobHead& head = source.head();
    const job::ClassificationJob* job = source.definition();
    const auto known = [&](auto text) { return job ? Phrase(text(*job)) : notKnownYet(); };
    using Job = job::ClassificationJob;

    const auto part = [](const char* name, const char* title, Presence presence, Phrase text) {
        return MemberPart{
            QString::fromLatin1(name), Phrase(title), presence, std::move(text), u'/' + QString::fromLatin1(name)};
    };
    std::vector<MemberPart> parts{
        part("allowListIds", QT_TRANSLATE_NOOP("explain", "Allow lists"),
            job ? listPresence(job->allowListIds) : Presence::Absent, known(allowListsText)),
        part("clientToken", QT_TRANSLATE_NOOP("explain", "Client token"), presenceIn(job, &Job::clientToken),
            known([](const Job&) { return propertyInfo(u"/clientToken").meaning; })),
        part("createdAt", QT_TRANSLATE_NOOP("explain", "Created at"), presenceOf(head.createdAt),
            instantOrNotGiven(head.createdAt)),
        part("customDataIdentifierIds", QT_TRANSLATE_NOOP("explain", "Custom data identifiers"),
            job ? listPresence(job->customDataIdentifierIds) : Presence::Absent, known(customIdentifiersText)),
        part("description", QT_TRANSLATE_NOOP("explain", "Description"), presenceIn(job, &Job::description),
            known([](const Job& j) { return textOrNotGiven(j.description); })),
        part("initialRun", QT_TRANSLATE_NOOP("explain", "Include existing objects"), presenceIn(job, &Job::initialRun),
            known(initialRunText)),
        part("jobArn", QT_TRANSLATE_NOOP("explain", "ARN"), presenceIn(job, &Job::jobArn),
            known([](const Job& j) { return j.jobArn ? Phrase(Name{*j.jobArn}) : notGiven(); })),
        part("jobId", QT_TRANSLATE_NOOP("explain", "Job ID"), presenceOf(head.jobId),
            head.jobId ? Phrase(Value{head.jobId->text()}) : notGiven()),
        part("jobStatus", QT_TRANSLATE_NOOP("explain", "Status"), presenceOf(head.jobStatus),
            statusText(explanation.status)),
        part("jobType", QT_TRANSLATE_NOOP("explain", "Job type"), presenceOf(head.jobType), typeText(head)),
        part("lastRunErrorStatus", QT_TRANSLATE_NOOP("explain", "Errors of the latest run"),
            presenceOf(head.lastRunErrorStatus), lastRunErrorText(head)),
        part("lastRunTime", QT_TRANSLATE_NOOP("explain", "Last run time"), presenceIn(job, &Job::lastRunTime),
            known(lastRunTimeText)),
        part("managedDataIdentifierIds", QT_TRANSLATE_NOOP("explain", "Managed data identifiers"),
            job ? listPresence(job->managedDataIdentifierIds) : Presence::Absent, known(managedIdsText)),
        part("managedDataIdentifierSelector", QT_TRANSLATE_NOOP("explain", "Choice of managed data identifiers"),
            presenceIn(job, &Job::managedDataIdentifierSelector),
            known([&](const Job& j) { return selectorText(j, readings); })),
        part("name", QT_TRANSLATE_NOOP("explain", "Job name"), presenceOf(head.name), textOrNotGiven(head.name)),
        part("s3JobDefinition", QT_TRANSLATE_NOOP("explain", "Buckets and objects"),
            presenceIn(job, &Job::s3JobDefinition), known([](const Job&) {
                return Phrase(QT_TRANSLATE_NOOP("explain", "Which buckets and objects: see the logic of both."));
            })),
        part("samplingPercentage", QT_TRANSLATE_NOOP("explain", "Sampling depth"),
            presenceIn(job, &Job::samplingPercentage), known([&](const Job& j) { return samplingText(j, readings); })),
        part("scheduleFrequency", QT_TRANSLATE_NOOP("explain", "Update frequency"),
            presenceIn(job, &Job::scheduleFrequency), job ? scheduleText(explanation.schedule) : notKnownYet()),
        part("statistics", QT_TRANSLATE_NOOP("explain", "Statistics"), presenceIn(job, &Job::statistics),
            known(statisticsText)),
        part("tags", QT_TRANSLATE_NOOP("explain", "Tags"), job ? listPresence(job->tags) : Presence::Absent,
            known(tagsText)),
        part("userPausedDetails", QT_TRANSLATE_NOOP("explain", "Status details"), presenceOf(head.userPausedDetails),
            pausedText(head, explanation)),
    };
    for (const job::UnknownMember& unknown : head.unknown)
        parts.push_back(
            {unknown.name, Phrase(Value{unknown.name}), Presence::Filled, unknownText(unknown), unknown.pointer});
    return parts;
}

} // namespace jobscope::explain
