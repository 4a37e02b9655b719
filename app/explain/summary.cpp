// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/conditionwording.h"
#include "explain/contrast.h"
#include "explain/jobwording.h"
#include "explain/language.h"
#include "explain/logicbuilder.h"

#include <QCoreApplication>

#include <array>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::Comparator;
using job::JobStatus;
using Selector = job::ManagedDataIdentifierSelector;

namespace {

constexpr qsizetype MaxWords = 90;
constexpr qsizetype MaxNameLength = 40;
constexpr size_t MaxValues = 3;

/** How much the summary says; each step is shorter than the one before. */
enum class Detail {
    Values, //!< names up to three values of a condition
    FirstValue, //!< one value and how many more
    Conditions, //!< counts the conditions of a block
};

size_t valuesFor(Detail detail)
{
    switch (detail) {
    case Detail::Values:
        return MaxValues;
    case Detail::FirstValue:
    case Detail::Conditions:
        return 1;
    }
    return 1;
}

Phrase quoted(const QString& text)
{
    return Value{shortened(text, MaxNameLength)};
}

Phrase bare(const QString& text)
{
    return Name{shortened(text, MaxNameLength)};
}

Phrase orValues(std::vector<Phrase> values, Detail detail)
{
    const size_t most = valuesFor(detail);
    if (values.size() > most)
        return atMost(std::move(values), most, List::Join::Comma);
    return List{List::Join::Or, std::move(values)};
}

struct SubjectSummary {
    const char* is;
    const char* isNot;
    const char* differs; //!< the other reading of NE
};

const SubjectSummary& summaryWords(Subject subject)
{
    static const std::array<SubjectSummary, 5> table{{
        {QT_TRANSLATE_NOOP("explain", "with extension %1"), QT_TRANSLATE_NOOP("explain", "without extension %1"),
            QT_TRANSLATE_NOOP("explain", "with an extension that differs from at least one of %1")},
        {QT_TRANSLATE_NOOP("explain", "owned by account %1"), QT_TRANSLATE_NOOP("explain", "not owned by account %1"),
            QT_TRANSLATE_NOOP("explain", "with an owner that differs from at least one of %1")},
        {QT_TRANSLATE_NOOP("explain", "named %1"), QT_TRANSLATE_NOOP("explain", "not named %1"),
            QT_TRANSLATE_NOOP("explain", "with a name that differs from at least one of %1")},
        {QT_TRANSLATE_NOOP("explain", "with effective permission %1"),
            QT_TRANSLATE_NOOP("explain", "without effective permission %1"),
            QT_TRANSLATE_NOOP("explain", "with an effective permission that differs from at least one of %1")},
        {QT_TRANSLATE_NOOP("explain", "with shared access %1"),
            QT_TRANSLATE_NOOP("explain", "without shared access %1"),
            QT_TRANSLATE_NOOP("explain", "with a shared access that differs from at least one of %1")},
    }};
    return table[size_t(subject)];
}

Phrase shortValue(Subject subject, const QString& value)
{
    switch (subject) {
    case Subject::Extension:
    case Subject::BucketName:
        return bare(value);
    case Subject::OwnerAccount:
        return bare(value);
    case Subject::EffectivePermission:
        if (const auto known = job::fromText<job::EffectivePermission>(value)) {
            switch (*known) {
            case job::EffectivePermission::Public:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Public"));
            case job::EffectivePermission::NotPublic:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Not public"));
            case job::EffectivePermission::Unknown:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Unknown"));
            }
        }
        break;
    case Subject::SharedAccess:
        if (const auto known = job::fromText<job::SharedAccess>(value)) {
            switch (*known) {
            case job::SharedAccess::External:
                return Phrase(QT_TRANSLATE_NOOP("explain", "External"));
            case job::SharedAccess::Internal:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Internal"));
            case job::SharedAccess::NotShared:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Not shared"));
            case job::SharedAccess::Unknown:
                return Phrase(QT_TRANSLATE_NOOP("explain", "Unknown"));
            }
        }
        break;
    }
    return quoted(value);
}

Phrase shortPair(const WantedTag& pair)
{
    if (!pair.key)
        return Phrase(QT_TRANSLATE_NOOP("explain", "the tag value %1")).arg(quoted(*pair.value));
    if (!pair.value)
        return Phrase(QT_TRANSLATE_NOOP("explain", "the tag %1")).arg(quoted(*pair.key));
    return Phrase(QT_TRANSLATE_NOOP("explain", "the tag %1 = %2")).arg(quoted(*pair.key)).arg(quoted(*pair.value));
}

// A day is enough for midnight, but not where the very instant counts.
Phrase shortInstant(const DateTest& test)
{
    const bool midnight = job::isMidnight(test.instant.at);
    const bool exact = test.comparator == Comparator::Eq || test.comparator == Comparator::Ne;
    return midnight && !exact ? Phrase(Fixed{job::isoDate(job::utcDate(test.instant.at))})
                              : instantText(test.instant.at);
}

const char* sizeWords(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Eq:
        return QT_TRANSLATE_NOOP("explain", "of exactly %1");
    case Comparator::Ne:
        return QT_TRANSLATE_NOOP("explain", "of any size but %1");
    case Comparator::Gt:
        return QT_TRANSLATE_NOOP("explain", "of more than %1");
    case Comparator::Gte:
        return QT_TRANSLATE_NOOP("explain", "of at least %1");
    case Comparator::Lt:
        return QT_TRANSLATE_NOOP("explain", "of less than %1");
    case Comparator::Lte:
        return QT_TRANSLATE_NOOP("explain", "of at most %1");
    case Comparator::Contains:
    case Comparator::StartsWith:
        break;
    }
    return "";
}

const char* dateWords(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Eq:
        return QT_TRANSLATE_NOOP("explain", "last changed at exactly %1");
    case Comparator::Ne:
        return QT_TRANSLATE_NOOP("explain", "last changed at any time but %1");
    case Comparator::Gt:
        return QT_TRANSLATE_NOOP("explain", "last changed after %1");
    case Comparator::Gte:
        return QT_TRANSLATE_NOOP("explain", "last changed at or after %1");
    case Comparator::Lt:
        return QT_TRANSLATE_NOOP("explain", "last changed before %1");
    case Comparator::Lte:
        return QT_TRANSLATE_NOOP("explain", "last changed at or before %1");
    case Comparator::Contains:
    case Comparator::StartsWith:
        break;
    }
    return "";
}

Phrase qualifier(const CompiledCondition& condition, Detail detail, bool neAnyOf)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test)) {
        std::vector<Phrase> values;
        for (const QString& value : text->values)
            values.push_back(shortValue(text->subject, value));
        const SubjectSummary& say = summaryWords(text->subject);
        const bool differs = text->negated && neAnyOf && condition.isNeOfSeveral();
        const char* message = differs ? say.differs : text->negated ? say.isNot : say.is;
        return Phrase(message).arg(orValues(std::move(values), detail));
    }
    if (const auto* prefix = std::get_if<PrefixTest>(&condition.test)) {
        std::vector<Phrase> values;
        for (const QString& value : prefix->prefixes)
            values.push_back(quoted(value));
        return Phrase(QT_TRANSLATE_NOOP("explain", "whose path begins with %1"))
            .arg(orValues(std::move(values), detail));
    }
    if (const auto* size = std::get_if<SizeTest>(&condition.test))
        return Phrase(sizeWords(size->comparator)).arg(shortSizeText(size->bytes));
    if (const auto* date = std::get_if<DateTest>(&condition.test))
        return Phrase(dateWords(date->comparator)).arg(shortInstant(*date));
    if (const auto* tags = std::get_if<TagTest>(&condition.test)) {
        std::vector<Phrase> pairs;
        for (const WantedTag& pair : tags->pairs)
            pairs.push_back(shortPair(pair));
        if (tags->negated && neAnyOf && condition.isNeOfSeveral())
            return Phrase(QT_TRANSLATE_NOOP("explain", "lacking at least one of: %1"))
                .arg(orValues(std::move(pairs), detail));
        const bool isCut = pairs.size() > valuesFor(detail);
        const char* message = tags->negated ? QT_TRANSLATE_NOOP("explain", "without %1")
            : isCut                         ? QT_TRANSLATE_NOOP("explain", "with any of: %1") // without an "or"
                                            : QT_TRANSLATE_NOOP("explain", "with %1");
        return Phrase(message).arg(orValues(std::move(pairs), detail));
    }
    return Phrase(QT_TRANSLATE_NOOP("explain", "that meet a condition that cannot be read"));
}

Phrase qualifiers(const CompiledBlock& block, Detail detail, bool neAnyOf, List::Join join)
{
    if (!block.readable)
        return Phrase(QT_TRANSLATE_NOOP("explain", "by conditions that cannot be read"));
    const auto count = qint64(block.conditions.size());
    if (detail == Detail::Conditions && count > 1)
        return Phrase(join == List::Join::Or ? QT_TRANSLATE_N_NOOP("explain", "that meet any of %n conditions")
                                             : QT_TRANSLATE_N_NOOP("explain", "that meet all %n conditions"),
            count);
    std::vector<Phrase> items;
    for (const CompiledCondition& condition : block.conditions)
        items.push_back(qualifier(condition, detail, neAnyOf));
    return List{join, std::move(items)};
}

Phrase excludesSentence(const CompiledScope& scope, Detail detail, const Readings& readings)
{
    if (!scope.readable)
        return {};
    if (scope.excludes.readable && scope.excludes.conditions.empty())
        return {};
    const List::Join join = readings.excludesAlone() ? List::Join::Or : List::Join::And;
    return Phrase(scope.domain == Domain::Objects ? QT_TRANSLATE_NOOP("explain", "Leaves out those %1.")
                                                  : QT_TRANSLATE_NOOP("explain", "Leaves out buckets %1."))
        .arg(qualifiers(scope.excludes, detail, readings.neAnyOf(), join));
}

// "bucket customer-exports", "buckets a, b and c": follows "objects of".
Phrase bucketsWords(const CompiledJob& job, Detail detail)
{
    if (job.hasList == job.hasCriteria)
        return Phrase(QT_TRANSLATE_NOOP("explain", "buckets that the job does not clearly name"));
    std::vector<Phrase> names;
    for (const job::BucketDefinition& entry : *job.selection->definitions) {
        if (!entry.readable)
            return Phrase(QT_TRANSLATE_NOOP("explain", "buckets by a list that cannot be read in full"));
        for (const job::BucketName& name : *entry.buckets)
            names.push_back(bare(name.text()));
    }
    if (names.empty())
        return Phrase(QT_TRANSLATE_NOOP("explain", "no bucket"));
    if (names.size() == 1)
        return Phrase(QT_TRANSLATE_NOOP("explain", "bucket %1")).arg(names.front());
    const size_t most = valuesFor(detail);
    if (names.size() > most)
        return Phrase(QT_TRANSLATE_NOOP("explain", "buckets %1"))
            .arg(atMost(std::move(names), most, List::Join::Comma));
    return Phrase(QT_TRANSLATE_NOOP("explain", "buckets %1")).arg(List{List::Join::And, std::move(names)});
}

bool byCriteria(const CompiledJob& job)
{
    return job.hasCriteria && !job.hasList;
}

bool takesEverything(const CompiledScope& scope)
{
    return scope.readable && scope.includes.readable && scope.includes.conditions.empty();
}

// Criteria have a sentence of their own, so that nobody takes a condition on objects for one on buckets.
Phrase criteriaSentence(const CompiledScope& criteria, Detail detail, const Readings& readings)
{
    if (!criteria.readable)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Looks at buckets by criteria that cannot be read."));
    if (takesEverything(criteria))
        return Phrase(QT_TRANSLATE_NOOP("explain", "Looks at every bucket."));
    return Phrase(QT_TRANSLATE_NOOP("explain", "Looks at buckets %1."))
        .arg(qualifiers(criteria.includes, detail, readings.neAnyOf(), List::Join::Comma));
}

Phrase takesSentence(const CompiledJob& job, Detail detail, const Readings& readings)
{
    if (!job.scoping.readable)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Takes objects by criteria that cannot be read."));
    const bool everything = takesEverything(job.scoping);
    const Phrase objects
        = everything ? Phrase() : qualifiers(job.scoping.includes, detail, readings.neAnyOf(), List::Join::Comma);
    if (byCriteria(job))
        return everything ? Phrase(QT_TRANSLATE_NOOP("explain", "Takes every object of theirs."))
                          : Phrase(QT_TRANSLATE_NOOP("explain", "Takes their objects %1.")).arg(objects);
    const Phrase buckets = bucketsWords(job, detail);
    return everything ? Phrase(QT_TRANSLATE_NOOP("explain", "Takes every object of %1.")).arg(buckets)
                      : Phrase(QT_TRANSLATE_NOOP("explain", "Takes objects of %1 %2.")).arg(buckets).arg(objects);
}

bool hasNeOfSeveral(const CompiledScope& scope)
{
    for (const CompiledBlock* block : {&scope.includes, &scope.excludes}) {
        for (const CompiledCondition& condition : block->conditions) {
            if (condition.isNeOfSeveral())
                return true;
        }
    }
    return false;
}

Phrase readingsSentence(const CompiledJob& job)
{
    const bool criteria = byCriteria(job);
    const bool join
        = (criteria && excludeJoinMatters(job.criteria.excludes)) || excludeJoinMatters(job.scoping.excludes);
    const bool ne = (criteria && hasNeOfSeveral(job.criteria)) || hasNeOfSeveral(job.scoping);
    if (join && ne)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Its excludes and its \"not equals\" can be read in two ways."));
    if (join)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Its excludes can be read in two ways."));
    if (ne)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Its \"not equals\" can be read in two ways."));
    return {};
}

Phrase samplingSentence(const job::ClassificationJob& job, const Readings& readings)
{
    if (!job.samplingPercentage)
        return Phrase(readings.choice(ReadingId::NullSampling) == 0
                ? QT_TRANSLATE_NOOP("explain", "No sampling is stated; taken as 100 %.")
                : QT_TRANSLATE_NOOP("explain", "How much is read is not stated."));
    if (job.samplingPercentage->value == 100)
        return Phrase(QT_TRANSLATE_NOOP("explain", "No sampling."));
    return Phrase(QT_TRANSLATE_NOOP("explain", "About %1 % of objects in scope, picked at random."))
        .arg(Fixed{QString::fromLatin1(job.samplingPercentage->raw)});
}

Phrase looksForSentence(const job::ClassificationJob& job, const Readings& readings)
{
    Phrase types;
    const qint64 ids = job.managedDataIdentifierIds ? job.managedDataIdentifierIds->size() : 0;
    const qint64 custom = job.customDataIdentifierIds ? job.customDataIdentifierIds->size() : 0;
    if (!job.managedDataIdentifierSelector) {
        switch (resolveNullSelector(job, readings)) {
        case NullSelector::All:
            types = Phrase(
                QT_TRANSLATE_NOOP("explain", "all of Macie's own data types (taken so; the job names no choice)"));
            break;
        case NullSelector::Recommended:
            types = Phrase(
                QT_TRANSLATE_NOOP("explain", "the recommended data types (taken so; the job names no choice)"));
            break;
        case NullSelector::Undecided:
            types = Phrase(
                QT_TRANSLATE_NOOP("explain", "all or the recommended data types, which the job does not state"));
            break;
        }
    } else if (!job.managedDataIdentifierSelector->known) {
        types = Phrase(QT_TRANSLATE_NOOP("explain", "data types by the unknown choice %1"))
                    .arg(quoted(job.managedDataIdentifierSelector->text));
    } else {
        switch (*job.managedDataIdentifierSelector->known) {
        case Selector::All:
            types = Phrase(QT_TRANSLATE_NOOP("explain", "all of Macie's own data types"));
            break;
        case Selector::Exclude:
            types = Phrase(QT_TRANSLATE_N_NOOP("explain", "all of Macie's own data types but %n"), ids);
            break;
        case Selector::Include:
            types = Phrase(QT_TRANSLATE_N_NOOP("explain", "%n of Macie's own data types"), ids);
            break;
        case Selector::None:
            if (custom > 0)
                return Phrase(QT_TRANSLATE_N_NOOP("explain", "Looks for %n custom data types only."), custom);
            return Phrase(QT_TRANSLATE_NOOP("explain", "Looks for nothing."));
        case Selector::Recommended:
            types = Phrase(QT_TRANSLATE_NOOP("explain", "the recommended data types"));
            break;
        }
    }
    if (custom > 0)
        return Phrase(QT_TRANSLATE_N_NOOP("explain", "Looks for %1 and %n custom ones."), custom).arg(types);
    return Phrase(QT_TRANSLATE_NOOP("explain", "Looks for %1.")).arg(types);
}

bool hadErrors(const job::JobHead& head)
{
    return head.lastRunErrorStatus && head.lastRunErrorStatus->code
        && head.lastRunErrorStatus->code->is(job::LastRunErrorCode::Error);
}

Phrase pausedSentence(const Explanation& explanation)
{
    if (!explanation.deadline)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Paused by a person; somebody has to resume it."));
    if (explanation.deadline->phase(explanation.now) != DeadlinePhase::Expired)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Paused by a person during a run; somebody has to resume it."));
    switch (explanation.deadline->effect) {
    case DeadlineEffect::JobCancelled:
        return Phrase(
            QT_TRANSLATE_NOOP("explain", "Paused by a person; that expired, so it has probably been cancelled since."));
    case DeadlineEffect::RunCancelled:
        return Phrase(
            QT_TRANSLATE_NOOP("explain", "Paused by a person; the interrupted run has probably been cancelled."));
    }
    return {};
}

Phrase statusSentence(const job::JobHead& head, const Explanation& explanation)
{
    if (!head.jobStatus)
        return {};
    if (!head.jobStatus->known)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Its status is %1.")).arg(quoted(head.jobStatus->text));
    switch (*head.jobStatus->known) {
    case JobStatus::Running:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Running now."));
    case JobStatus::Idle:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Waiting for its next run."));
    case JobStatus::Paused:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Paused by Macie: a quota was met."));
    case JobStatus::UserPaused:
        return pausedSentence(explanation);
    case JobStatus::Complete:
        if (hadErrors(head))
            return Phrase(QT_TRANSLATE_NOOP("explain", "Complete, but with access errors: not all data was read."));
        if (head.lastRunErrorStatus && head.lastRunErrorStatus->code
            && head.lastRunErrorStatus->code->is(job::LastRunErrorCode::None))
            return Phrase(QT_TRANSLATE_NOOP("explain", "Complete; no access error reported."));
        return Phrase(QT_TRANSLATE_NOOP("explain", "Complete."));
    case JobStatus::Cancelled:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Cancelled for good."));
    }
    return {};
}

Phrase whenSentence(const CompiledJob& job, const Explanation& explanation)
{
    if (!job.job->isComplete()) {
        if (job.job->type() == job::JobType::OneTime)
            return Phrase(QT_TRANSLATE_NOOP("explain", "Runs once."));
        if (job.job->type() == job::JobType::Scheduled)
            return Phrase(QT_TRANSLATE_NOOP("explain", "Runs on a schedule."));
        return {};
    }
    if (explanation.schedule.type == ScheduleType::OneTime)
        return Phrase(QT_TRANSLATE_NOOP("explain", "Runs once."));
    return explanation.schedule.statements.empty() ? Phrase() : explanation.schedule.statements.front().text;
}

Phrase compose(const CompiledJob& job, const Explanation& explanation, const Readings& readings, Detail detail)
{
    std::vector<Phrase> sentences;
    const auto say = [&](Phrase sentence) {
        if (!sentence.isEmpty())
            sentences.push_back(std::move(sentence));
    };
    say(whenSentence(job, explanation));
    const job::ClassificationJob* definition = job.job->definition();
    if (byCriteria(job)) {
        say(criteriaSentence(job.criteria, detail, readings));
        say(excludesSentence(job.criteria, detail, readings));
    } else if (!definition) {
        say(Phrase(QT_TRANSLATE_NOOP("explain", "Looks at %1.")).arg(bucketsWords(job, detail)));
    }
    if (definition) {
        say(takesSentence(job, detail, readings));
        const Phrase excludes = excludesSentence(job.scoping, detail, readings);
        if (!excludes.isEmpty())
            say(excludes);
        else if (job.scoping.readable)
            say(Phrase(QT_TRANSLATE_NOOP("explain", "Leaves out nothing else.")));
    }
    say(readingsSentence(job));
    if (definition) {
        if (isRecurring(*definition) && definition->initialRun && !*definition->initialRun)
            say(Phrase(QT_TRANSLATE_NOOP("explain", "Objects older than the job are not read unless they change.")));
        say(samplingSentence(*definition, readings));
        say(looksForSentence(*definition, readings));
    }
    say(statusSentence(job.job->head(), explanation));
    if (hadErrors(job.job->head()) && job.job->status() != JobStatus::Complete)
        say(Phrase(QT_TRANSLATE_NOOP("explain", "Its latest run had access errors: not all data was read.")));
    if (!definition)
        say(notLoadedText());
    return List{List::Join::Sentences, std::move(sentences)};
}

qsizetype wordCount(const Phrase& phrase)
{
    static const Language english;
    return plain(phrase, english).simplified().split(u' ', Qt::SkipEmptyParts).size();
}

} // namespace

Phrase summarise(const CompiledJob& job, const Explanation& explanation, const Readings& readings)
{
    Phrase summary;
    for (const Detail detail : {Detail::Values, Detail::FirstValue, Detail::Conditions}) {
        summary = compose(job, explanation, readings, detail);
        if (wordCount(summary) <= MaxWords)
            break;
    }
    return summary;
}

} // namespace jobscope::explain
