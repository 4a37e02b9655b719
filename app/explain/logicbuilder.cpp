// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/logicbuilder.h"

#include "explain/bucketlistlogic.h"
#include "explain/conditionwording.h"
#include "explain/contrast.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

struct BlockWords {
    const char* everything;
    const char* one; //!< head that a single condition follows
    const char* oneSentence; //!< %1: the condition
    const char* both;
    const char* all;
    const char* any; //!< excludes only, where each one leaves out alone
    const char* unreadable;
};

const BlockWords& words(Domain domain, bool excludes)
{
    static constexpr auto nothingLeftOut
        = QT_TRANSLATE_NOOP("explain", "no exclude conditions, so nothing taken above is left out");
    static constexpr auto unreadableIncludes
        = QT_TRANSLATE_NOOP("explain", "include conditions that cannot be read: %1");
    static constexpr auto unreadableExcludes
        = QT_TRANSLATE_NOOP("explain", "exclude conditions that cannot be read: %1");
    static const BlockWords takeBuckets{
        QT_TRANSLATE_NOOP("explain", "no include conditions, so every bucket is taken"),
        QT_TRANSLATE_NOOP("explain", "take a bucket only if"),
        QT_TRANSLATE_NOOP("explain", "take a bucket only if %1"),
        QT_TRANSLATE_NOOP("explain", "take a bucket only if BOTH are true"),
        QT_TRANSLATE_NOOP("explain", "take a bucket only if ALL %1 are true"),
        nullptr,
        unreadableIncludes,
    };
    static const BlockWords takeObjects{
        QT_TRANSLATE_NOOP("explain", "no include conditions, so every object of these buckets is taken"),
        QT_TRANSLATE_NOOP("explain", "take an object only if"),
        QT_TRANSLATE_NOOP("explain", "take an object only if %1"),
        QT_TRANSLATE_NOOP("explain", "take an object only if BOTH are true"),
        QT_TRANSLATE_NOOP("explain", "take an object only if ALL %1 are true"),
        nullptr,
        unreadableIncludes,
    };
    static const BlockWords leaveOutBuckets{
        nothingLeftOut,
        QT_TRANSLATE_NOOP("explain", "leave a bucket out if"),
        QT_TRANSLATE_NOOP("explain", "leave a bucket out if %1"),
        QT_TRANSLATE_NOOP("explain", "leave a bucket out only if BOTH are true"),
        QT_TRANSLATE_NOOP("explain", "leave a bucket out only if ALL %1 are true"),
        QT_TRANSLATE_NOOP("explain", "leave a bucket out if AT LEAST ONE of %1 is true"),
        unreadableExcludes,
    };
    static const BlockWords leaveOutObjects{
        nothingLeftOut,
        QT_TRANSLATE_NOOP("explain", "leave an object out if"),
        QT_TRANSLATE_NOOP("explain", "leave an object out if %1"),
        QT_TRANSLATE_NOOP("explain", "leave an object out only if BOTH are true"),
        QT_TRANSLATE_NOOP("explain", "leave an object out only if ALL %1 are true"),
        QT_TRANSLATE_NOOP("explain", "leave an object out if AT LEAST ONE of %1 is true"),
        unreadableExcludes,
    };
    if (domain == Domain::Buckets)
        return excludes ? leaveOutBuckets : takeBuckets;
    return excludes ? leaveOutObjects : takeObjects;
}

// The first extension whose upper-case form differs and is not listed as well.
std::optional<QString> caseTrap(const CompiledCondition& condition)
{
    const auto* text = std::get_if<TextTest>(&condition.test);
    if (!text || text->subject != Subject::Extension || text->negated)
        return {};
    for (const QString& value : text->values) {
        const QString upper = value.toUpper();
        if (upper != value && !text->values.contains(upper))
            return upper;
    }
    return {};
}

std::vector<Phrase> notesFor(const CompiledCondition& condition, Domain domain, bool excludes, bool& caseSaid)
{
    std::vector<Phrase> notes;
    if (!excludes && !caseSaid) {
        if (const auto upper = caseTrap(condition)) {
            notes.push_back(
                Phrase(QT_TRANSLATE_NOOP("explain", "letter case counts: %1 is not taken")).arg(Value{*upper}));
            caseSaid = true;
        }
    }
    if (const auto* tags = std::get_if<TagTest>(&condition.test); tags && tags->negated) {
        if (domain == Domain::Objects)
            notes.push_back(
                Phrase(QT_TRANSLATE_NOOP("explain", "AWS does not say what happens to objects without tags")));
        else
            notes.push_back(Phrase(excludes ? QT_TRANSLATE_NOOP("explain", "a bucket without tags is left out")
                                            : QT_TRANSLATE_NOOP("explain", "a bucket without tags passes")));
    }
    if (const auto* prefix = std::get_if<PrefixTest>(&condition.test); prefix && prefix->prefixes.contains(u""_s))
        notes.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "every key begins with an empty text")));
    return notes;
}

Phrase neRemark(bool excludes, bool anyOf)
{
    if (anyOf)
        return Phrase(excludes
                ? QT_TRANSLATE_NOOP("explain",
                    "TWO READINGS: AWS's OR to the letter is used here, which leaves out anything that differs from "
                    "at least one value; \"none of\" would leave out only what differs from every one.")
                : QT_TRANSLATE_NOOP("explain",
                    "TWO READINGS: AWS's OR to the letter is used here, which takes anything that differs from at "
                    "least one value; \"none of\" would take only what differs from every one."));
    return Phrase(excludes
            ? QT_TRANSLATE_NOOP("explain",
                "TWO READINGS: \"none of\" is used here; to the letter AWS's OR would leave out anything that "
                "differs from at least one value.")
            : QT_TRANSLATE_NOOP("explain",
                "TWO READINGS: \"none of\" is used here; to the letter AWS's OR would take anything that differs "
                "from at least one value."));
}

Phrase differFor(Domain domain, size_t count, const Phrase& example, bool alone)
{
    const bool objects = domain == Domain::Objects;
    if (example.isEmpty()) {
        if (count == 2)
            return Phrase(objects ? QT_TRANSLATE_NOOP("explain", "They differ for objects that meet only one.")
                                  : QT_TRANSLATE_NOOP("explain", "They differ for buckets that meet only one."));
        return Phrase(objects
                ? QT_TRANSLATE_NOOP("explain", "They differ for objects that meet some but not all of them.")
                : QT_TRANSLATE_NOOP("explain", "They differ for buckets that meet some but not all of them."));
    }
    const Phrase outcome = alone
        ? Phrase(QT_TRANSLATE_NOOP("explain", "%1 = left out here, stays in under the other")).arg(example)
        : Phrase(QT_TRANSLATE_NOOP("explain", "%1 = stays in here, left out under the other")).arg(example);
    if (count == 2)
        return Phrase(objects ? QT_TRANSLATE_NOOP("explain", "They differ for objects that meet only one: %1.")
                              : QT_TRANSLATE_NOOP("explain", "They differ for buckets that meet only one: %1."))
            .arg(outcome);
    return Phrase(objects
            ? QT_TRANSLATE_NOOP("explain", "They differ for objects that meet some but not all of them: %1.")
            : QT_TRANSLATE_NOOP("explain", "They differ for buckets that meet some but not all of them: %1."))
        .arg(outcome);
}

Phrase joinRemark(const CompiledBlock& excludes, Domain domain, bool alone)
{
    const Phrase differ = differFor(domain, excludes.conditions.size(), contrastExample(excludes.conditions), alone);
    return Phrase(alone
            ? QT_TRANSLATE_NOOP("explain",
                "TWO READINGS: AWS's console reads as if each one excluded alone (used here); its API text joins "
                "these by \"and\". %1")
            : QT_TRANSLATE_NOOP("explain",
                "TWO READINGS: AWS's API text joins these by \"and\" (used here); its console reads as if each one "
                "excluded alone. %1"))
        .arg(differ);
}

LogicNode conditionNode(
    const CompiledCondition& condition, Domain domain, bool excludes, const Readings& readings, bool& caseSaid)
{
    LogicNode node;
    node.kind = LogicNode::Kind::Condition;
    node.part = LogicNode::Part::Condition;
    node.text = conditionText(condition, domain, readings.neAnyOf());
    node.pointer = condition.pointer;
    node.malformed = condition.isMalformed();
    if (node.malformed)
        node.kind = LogicNode::Kind::Unknown;
    if (condition.isNeOfSeveral())
        node.readings.push_back(ReadingId::NeValues);
    node.notes = notesFor(condition, domain, excludes, caseSaid);
    const std::vector<Phrase> values = conditionValues(condition);
    const QString container = std::holds_alternative<TagTest>(condition.test)
        ? (domain == Domain::Objects ? u"/tagScopeTerm/tagValues/"_s : u"/tagCriterion/tagValues/"_s)
        : (domain == Domain::Objects ? u"/simpleScopeTerm/values/"_s : u"/simpleCriterion/values/"_s);
    for (size_t i = 0; i < values.size(); ++i) {
        LogicNode value;
        value.kind = LogicNode::Kind::Value;
        value.part = LogicNode::Part::Value;
        value.text = values[i];
        value.pointer = condition.pointer + container + QString::number(i);
        value.position = int(i) + 1;
        value.count = int(values.size());
        node.children.push_back(std::move(value));
    }
    return node;
}

// What the block is when it has no condition: absent, null and empty are said apart.
Phrase noConditions(const CompiledBlock& block, const BlockWords& say)
{
    const Phrase words{say.everything};
    switch (block.presence) {
    case Presence::Absent:
    case Presence::Filled:
        return words;
    case Presence::Null:
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (the block is null)")).arg(words);
    case Presence::Empty:
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (the block is there but empty)")).arg(words);
    }
    return words;
}

LogicNode blockNode(const CompiledBlock& block, Domain domain, bool excludes, const Readings& readings)
{
    const BlockWords& say = words(domain, excludes);
    LogicNode node;
    node.part = excludes ? LogicNode::Part::Exclude : LogicNode::Part::Include;
    node.pointer = block.pointer;
    if (!block.readable) {
        node.kind = LogicNode::Kind::Unknown;
        node.malformed = true;
        node.head = Phrase(say.unreadable).arg(jsonAsInFile(block.raw));
        node.text = blockText(node.head, excludes, false);
        return node;
    }
    const size_t count = block.conditions.size();
    if (count == 0) {
        node.kind = LogicNode::Kind::Everything;
        node.head = noConditions(block, say);
        node.text = blockText(node.head, excludes, false);
        return node;
    }
    const bool alone = excludes && readings.excludesAlone();
    node.kind = alone && count > 1 ? LogicNode::Kind::Any : LogicNode::Kind::All;
    bool caseSaid = false;
    bool neSaid = false;
    for (size_t i = 0; i < count; ++i) {
        LogicNode condition = conditionNode(block.conditions[i], domain, excludes, readings, caseSaid);
        condition.position = int(i) + 1;
        condition.count = int(count);
        condition.numbered = count > 1;
        condition.joinedByOr = alone;
        node.children.push_back(std::move(condition));
    }
    if (count == 1) {
        node.head = Phrase(say.one);
        node.text = blockText(Phrase(say.oneSentence).arg(node.children.front().text), excludes, true);
        if (excludes && !(readings.neAnyOf() && block.conditions.front().isNeOfSeveral())) {
            if (Phrase remark = inOtherWords(block.conditions.front(), domain); !remark.isEmpty())
                node.remarks.push_back({std::move(remark), {}});
        }
    } else {
        if (alone)
            node.head = Phrase(say.any).arg(Count{qint64(count)});
        else if (count == 2)
            node.head = Phrase(say.both);
        else
            node.head = Phrase(say.all).arg(Count{qint64(count)});
        node.text = blockText(node.head, excludes, true);
        if (excludes && excludeJoinMatters(block)) {
            node.readings.push_back(ReadingId::ExcludeJoin);
            node.remarks.push_back({joinRemark(block, domain, alone), ReadingId::ExcludeJoin});
        }
    }
    for (const CompiledCondition& condition : block.conditions) {
        if (condition.isNeOfSeveral() && !neSaid) {
            node.remarks.push_back({neRemark(excludes, readings.neAnyOf()), ReadingId::NeValues});
            neSaid = true;
        }
    }
    return node;
}

Phrase chosenText(const CompiledJob& job)
{
    const QString region = job.job->region().text();
    const bool once = job.job->type() == job::JobType::OneTime;
    if (region.isEmpty())
        return Phrase(once ? QT_TRANSLATE_NOOP("explain", "chosen when the job runs")
                           : QT_TRANSLATE_NOOP("explain", "chosen afresh at the start of each run"));
    return Phrase(once ? QT_TRANSLATE_NOOP("explain", "chosen when the job runs, Region %1")
                       : QT_TRANSLATE_NOOP("explain", "chosen afresh at the start of each run, Region %1"))
        .arg(Name{region});
}

Phrase everyBucketText(const CompiledJob& job)
{
    const QString region = job.job->region().text();
    const QString account = job.job->account().text();
    if (region.isEmpty() || account.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("explain",
            "Every bucket in the job's Region that Macie sees from the job's account, with its members' buckets if "
            "that account is a Macie administrator."));
    return Phrase(QT_TRANSLATE_NOOP("explain",
                      "Every bucket in Region %1 that Macie sees from account %2, with its members' buckets if %2 "
                      "is a Macie administrator."))
        .arg(Name{region})
        .arg(accountText(account));
}

LogicNode scopeUnknown(const CompiledScope& scope)
{
    LogicNode node;
    node.kind = LogicNode::Kind::Unknown;
    node.malformed = true;
    node.pointer = scope.pointer;
    node.head = node.text = Phrase(scope.domain == Domain::Buckets
            ? QT_TRANSLATE_NOOP("explain", "bucket criteria that cannot be read: %1")
            : QT_TRANSLATE_NOOP("explain", "object criteria that cannot be read: %1"))
                                .arg(jsonAsInFile(scope.raw));
    return node;
}

void addBlocks(LogicNode& whole, const CompiledScope& scope, const Readings& readings)
{
    if (!scope.readable) {
        whole.kind = LogicNode::Kind::Unknown;
        whole.malformed = true;
        whole.children.push_back(scopeUnknown(scope));
        return;
    }
    whole.children.push_back(blockNode(scope.includes, scope.domain, false, readings));
    whole.children.push_back(blockNode(scope.excludes, scope.domain, true, readings));
}

bool selectsAll(const CompiledScope& scope)
{
    return scope.readable && scope.includes.readable && scope.excludes.readable && scope.includes.conditions.empty()
        && scope.excludes.conditions.empty();
}

} // namespace

CompiledJob compile(const job::Job& job)
{
    CompiledJob compiled;
    compiled.job = &job;
    compiled.selection = job.bucketSelection();
    compiled.criteria.domain = Domain::Buckets;
    const QString base = job.isComplete() ? u"/s3JobDefinition"_s : QString();
    if (compiled.selection) {
        compiled.hasList = compiled.selection->definitions && !compiled.selection->definitions->isEmpty();
        compiled.hasCriteria = compiled.selection->criteria.hasValue();
        compiled.criteria = compile(compiled.selection->criteria, Domain::Buckets, base + u"/bucketCriteria"_s);
    }
    if (const job::ClassificationJob* definition = job.definition()) {
        const auto scoping
            = definition->s3JobDefinition ? definition->s3JobDefinition->scoping : job::Member<job::Scope>();
        compiled.scoping = compile(scoping, Domain::Objects, base + u"/scoping"_s);
    }
    return compiled;
}

bool excludeJoinMatters(const CompiledBlock& excludes)
{
    return excludes.readable && excludes.conditions.size() > 1 && !allEquivalent(excludes.conditions);
}

Phrase notLoadedText()
{
    return Phrase(QT_TRANSLATE_NOOP("explain",
        "Only the list entry is loaded. Which objects, when, how much and what it looks for is not known yet."));
}

LogicNode bucketLogic(const CompiledJob& job, const Readings& readings)
{
    LogicNode whole;
    whole.pointer = job.job->isComplete() ? u"/s3JobDefinition"_s : QString();
    if (job.hasList == job.hasCriteria) {
        whole.kind = LogicNode::Kind::Unknown;
        whole.head = whole.text
            = Phrase(QT_TRANSLATE_NOOP("explain", "AWS does not document which buckets such a job reads"));
        whole.remarks.push_back(
            {Phrase(job.hasList
                     ? QT_TRANSLATE_NOOP("explain", "The job names both a list of buckets and bucket criteria.")
                     : QT_TRANSLATE_NOOP("explain", "The job names neither a list of buckets nor bucket criteria.")),
                {}});
        if (!job.hasList)
            return whole;
    }
    if (job.hasList) {
        const auto& entries = *job.selection->definitions;
        if (!job.hasCriteria) {
            whole.kind = LogicNode::Kind::Any;
            whole.pointer += u"/bucketDefinitions"_s;
            whole.head = whole.text = bucketListText(entries);
        }
        for (const job::BucketDefinition& entry : entries)
            whole.children.push_back(bucketListNode(entry, job.job->region().text()));
    }
    if (job.hasCriteria) {
        if (!job.hasList) {
            whole.kind = LogicNode::Kind::All;
            whole.pointer = job.criteria.pointer;
            whole.head = whole.text = chosenText(job);
        }
        addBlocks(whole, job.criteria, readings);
        if (!job.hasList && selectsAll(job.criteria))
            whole.remarks.push_back({everyBucketText(job), {}});
    }
    return whole;
}

LogicNode objectLogic(const CompiledJob& job, const Readings& readings)
{
    LogicNode whole;
    if (!job.job->isComplete()) {
        whole.kind = LogicNode::Kind::Unknown;
        whole.head = whole.text = notLoadedText();
        return whole;
    }
    whole.kind = LogicNode::Kind::All;
    whole.pointer = job.scoping.pointer;
    whole.head = whole.text = Phrase(QT_TRANSLATE_NOOP("explain", "of the objects in these buckets"));
    addBlocks(whole, job.scoping, readings);
    return whole;
}

} // namespace jobscope::explain
