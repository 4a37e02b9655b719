// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/explanation.h"

#include "explain/bucketsnow.h"
#include "explain/checks/checkrun.h"
#include "explain/conditionwording.h"
#include "explain/contrast.h"
#include "explain/identifierwording.h"
#include "explain/jobwording.h"
#include "explain/logicbuilder.h"
#include "explain/runwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

Phrase asOfText(const job::Answer& answer)
{
    if (answer.receivedAt)
        return Phrase(QT_TRANSLATE_NOOP("explain", "As of %1.")).arg(instantText(job::wholeSecond(*answer.receivedAt)));
    return Phrase(QT_TRANSLATE_NOOP("explain",
        "State as saved in this file (date unknown). The job may have been resumed or cancelled since; its settings "
        "cannot change."));
}

Phrase notKnown()
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "not known yet"));
}

Phrase bucketGateText(const CompiledJob& job)
{
    if (job.hasList == job.hasCriteria)
        return Phrase(QT_TRANSLATE_NOOP("explain", "not documented"));
    if (job.hasCriteria)
        return Phrase(job.job->type() == job::JobType::OneTime
                ? QT_TRANSLATE_NOOP("explain", "by criteria, when it runs")
                : QT_TRANSLATE_NOOP("explain", "by criteria, at each run"));
    qint64 count = 0;
    for (const job::BucketDefinition& entry : *job.selection->definitions)
        count += entry.readable ? entry.buckets->size() : 0;
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "%n buckets, fixed list"), count);
}

Phrase blockGateText(const CompiledScope& scope, const CompiledBlock& block, const char* none)
{
    if (!scope.readable || !block.readable)
        return Phrase(QT_TRANSLATE_NOOP("explain", "cannot be read"));
    if (block.conditions.empty())
        return Phrase(none);
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "%n conditions"), qint64(block.conditions.size()));
}

std::vector<QString> pointersOf(const CompiledScope& scope, const CompiledBlock& block)
{
    if (!scope.readable)
        return {scope.pointer};
    if (!block.readable)
        return {block.pointer};
    std::vector<QString> pointers;
    for (const CompiledCondition& condition : block.conditions)
        pointers.push_back(condition.pointer);
    return pointers;
}

std::vector<QString> bucketPointers(const CompiledJob& job)
{
    const QString base = job.job->isComplete() ? u"/s3JobDefinition"_s : QString();
    if (job.hasList == job.hasCriteria)
        return {base};
    return {job.hasList ? base + u"/bucketDefinitions"_s : job.criteria.pointer};
}

Phrase sampledGateText(const job::ClassificationJob& job, const Readings& readings)
{
    if (!job.samplingPercentage)
        return readings.choice(ReadingId::NullSampling) == 0
            ? Phrase(QT_TRANSLATE_NOOP("explain", "all of them (taken so)"))
            : Phrase(QT_TRANSLATE_NOOP("explain", "not stated"));
    if (job.samplingPercentage->value == 100)
        return Phrase(QT_TRANSLATE_NOOP("explain", "all of them"));
    return Phrase(QT_TRANSLATE_NOOP("explain", "about %1 %"))
        .arg(Fixed{QString::fromLatin1(job.samplingPercentage->raw)});
}

std::vector<Gate> gatesOf(const CompiledJob& job, const Readings& readings)
{
    const job::ClassificationJob* definition = job.job->definition();
    std::vector<Gate> gates{
        {GateId::Bucket, "bucket", Phrase(QT_TRANSLATE_NOOP("explain", "Bucket")), bucketGateText(job),
            bucketPointers(job)},
        {GateId::Eligible, "eligible", Phrase(QT_TRANSLATE_NOOP("explain", "Eligible")),
            Phrase(QT_TRANSLATE_NOOP("explain", "what Macie can read")), {}},
        {GateId::Included, "included", Phrase(QT_TRANSLATE_NOOP("explain", "Included")), notKnown(), {}},
        {GateId::Excluded, "excluded", Phrase(QT_TRANSLATE_NOOP("explain", "Not excluded")), notKnown(), {}},
        {GateId::Changed, "changed", Phrase(QT_TRANSLATE_NOOP("explain", "Changed")), notKnown(), {}},
        {GateId::Sampled, "sampled", Phrase(QT_TRANSLATE_NOOP("explain", "Sampled")), notKnown(), {}},
    };
    if (!definition)
        return gates;
    gates[2].text = blockGateText(job.scoping, job.scoping.includes, QT_TRANSLATE_NOOP("explain", "every object"));
    gates[2].pointers = pointersOf(job.scoping, job.scoping.includes);
    gates[3].text
        = blockGateText(job.scoping, job.scoping.excludes, QT_TRANSLATE_NOOP("explain", "nothing is left out"));
    gates[3].pointers = pointersOf(job.scoping, job.scoping.excludes);
    if (isRecurring(*definition)) {
        gates[4].text = Phrase(QT_TRANSLATE_NOOP("explain", "since the run before"));
        gates[4].pointers = {u"/jobType"_s, u"/initialRun"_s};
    } else if (job.job->type() == job::JobType::OneTime) {
        gates[4].text = Phrase(QT_TRANSLATE_NOOP("explain", "any age: it runs once"));
        gates[4].pointers = {u"/jobType"_s};
    } else {
        gates[4].text = Phrase(QT_TRANSLATE_NOOP("explain", "not stated"));
        gates[4].pointers = {u"/jobType"_s};
    }
    gates[5].text = sampledGateText(*definition, readings);
    gates[5].pointers = {u"/samplingPercentage"_s};
    return gates;
}

// "never" needs its subject, the other answers are sentences.
Phrase lastRunStatement(const job::ClassificationJob& job)
{
    const bool never = job.statistics && job.statistics->numberOfRuns && job.statistics->numberOfRuns->value == 0;
    if (never)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Last run: %1.")).arg(lastRunTimeText(job));
    return lastRunTimeText(job);
}

/** What was true of the pause until it expired. */
void tellExpiry(StatusPart& status, DeadlineEffect effect)
{
    switch (effect) {
    case DeadlineEffect::JobCancelled:
        status.next = Phrase(QT_TRANSLATE_NOOP(
            "explain", "It does not go on by itself. If nobody resumed it in time, Macie has cancelled it for good."));
        status.action = Phrase(QT_TRANSLATE_NOOP("explain",
            "A person can resume or cancel it only if that has not "
            "happened."));
        break;
    case DeadlineEffect::RunCancelled:
        status.next = Phrase(QT_TRANSLATE_NOOP("explain",
            "It does not go on by itself. The interrupted run has probably been cancelled; the job stays paused."));
        break;
    }
}

void collect(const LogicNode& node, ReadingId id, ReadingNote& note)
{
    if (std::find(node.readings.begin(), node.readings.end(), id) != node.readings.end())
        note.pointers.push_back(node.pointer);
    for (const Remark& remark : node.remarks) {
        if (remark.reading == id && note.text.isEmpty())
            note.text = remark.text;
    }
    for (const LogicNode& child : node.children)
        collect(child, id, note);
}

std::vector<ReadingNote> readingNotes(
    const Explanation& explanation, const job::ClassificationJob* job, const Readings& readings)
{
    std::vector<ReadingNote> notes;
    for (const ReadingId id : {ReadingId::ExcludeJoin, ReadingId::NeValues}) {
        ReadingNote note{id, readings.choiceName(id), {}, {}};
        collect(explanation.buckets, id, note);
        collect(explanation.objects, id, note);
        if (!note.pointers.empty())
            notes.push_back(std::move(note));
    }
    if (!job)
        return notes;
    if (!job->managedDataIdentifierSelector)
        notes.push_back({ReadingId::NullSelector, readings.choiceName(ReadingId::NullSelector),
            selectorText(*job, readings), {u"/managedDataIdentifierSelector"_s}});
    if (!job->samplingPercentage)
        notes.push_back({ReadingId::NullSampling, readings.choiceName(ReadingId::NullSampling),
            samplingText(*job, readings), {u"/samplingPercentage"_s}});
    if (initialRunDayMatters(*job))
        notes.push_back({ReadingId::InitialRunDay, readings.choiceName(ReadingId::InitialRunDay),
            Phrase(readings.choice(ReadingId::InitialRunDay) == 0
                    ? QT_TRANSLATE_NOOP("explain",
                        "One page of AWS's guide says that the first run comes right after creation (used here), "
                        "another that the job waits for its day. They differ for the time until that day.")
                    : QT_TRANSLATE_NOOP("explain",
                        "One page of AWS's guide says that the job waits for its day (used here), another that the "
                        "first run comes right after creation. They differ for the time until that day.")),
            {u"/initialRun"_s, u"/scheduleFrequency"_s}});
    return notes;
}

} // namespace

Explanation explain(const job::Job& job, const Readings& readings, job::Instant now, const job::LiveFacts& live)
{
    const CompiledJob compiled = compile(job);
    const job::ClassificationJob* definition = job.definition();
    Explanation explanation;
    explanation.complete = job.isComplete();
    explanation.asOf = job.answer.receivedAt;
    explanation.now = now;
    explanation.asOfText = asOfText(job.answer);
    explanation.notProof = Phrase(QT_TRANSLATE_NOOP(
        "explain", "This is what the job is set up to read. It is not proof that every such object was read."));
    if (!explanation.complete)
        explanation.notLoaded = notLoadedText();
    explanation.status = describeStatus(job.head().jobStatus, job.type());
    explanation.deadline = deadlineOf(job);
    if (explanation.deadline && explanation.deadline->phase(now) == DeadlinePhase::Expired)
        tellExpiry(explanation.status, explanation.deadline->effect);
    explanation.gates = gatesOf(compiled, readings);
    explanation.buckets = bucketLogic(compiled, readings);
    explanation.objects = objectLogic(compiled, readings);
    explanation.pause = pauseStatements(job.head(), explanation.deadline, now);
    if (definition) {
        explanation.schedule = describeSchedule(*definition, readings, now);
        std::vector<ReadingId> sampling;
        if (!definition->samplingPercentage)
            sampling.push_back(ReadingId::NullSampling);
        explanation.sampling = {{samplingText(*definition, readings), u"/samplingPercentage"_s, sampling}};
        std::vector<ReadingId> selector;
        if (!definition->managedDataIdentifierSelector)
            selector.push_back(ReadingId::NullSelector);
        explanation.identifiers = {
            {selectorText(*definition, readings), u"/managedDataIdentifierSelector"_s, selector},
            {customIdentifiersText(*definition), u"/customDataIdentifierIds"_s, {}},
            {allowListsText(*definition), u"/allowListIds"_s, {}},
        };
        addIdentifierNames(explanation.identifiers, *definition, live);
        explanation.names = namedPlaces(*definition, live);
        explanation.bucketsNow = bucketsNowStatements(job, readings, live);
        explanation.lastRun = {
            {runsText(*definition), u"/statistics/numberOfRuns"_s, {}},
            {lastRunStatement(*definition), u"/lastRunTime"_s, {}},
            {Phrase(QT_TRANSLATE_NOOP("explain", "Now: %1.")).arg(objectsLeftText(*definition)),
                u"/statistics/approximateNumberOfObjectsToProcess"_s, {}},
        };
    }
    explanation.lastRun.push_back({lastRunErrorText(job.head()), u"/lastRunErrorStatus/code"_s, {}});
    for (Statement& statement : runStatements(live))
        explanation.lastRun.push_back(std::move(statement));
    explanation.besides = live.answers;
    explanation.members = describeMembers(job, explanation, readings);
    explanation.readings = readingNotes(explanation, definition, readings);
    explanation.summary = summarise(compiled, explanation, readings);
    explanation.checks = runChecks(compiled, readings, now, live);
    return explanation;
}

} // namespace jobscope::explain
