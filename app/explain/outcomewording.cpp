// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/outcomewording.h"

#include "explain/eligibility.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

bool isOfBuckets(QStringView pointer)
{
    return pointer.contains(u"/bucketCriteria") || pointer.contains(u"/bucketDefinitions");
}

bool isOfExcludes(QStringView pointer)
{
    return pointer.contains(u"/excludes");
}

bool isBucketList(QStringView pointer)
{
    return pointer.endsWith(u"/bucketDefinitions");
}

/** The condition (or what cannot be read in its place) without number, joiner and full stop. */
Phrase statement(const Explanation& explanation, const QString& pointer)
{
    for (const LogicNode* tree : {&explanation.buckets, &explanation.objects}) {
        if (const LogicNode* node = findNode(*tree, pointer))
            return node->text;
    }
    return Name{pointer};
}

/** The same; of the fixed list, that the bucket is on it. */
Phrase whatMustHold(const Explanation& explanation, const QString& pointer)
{
    return isBucketList(pointer) ? Phrase(QT_TRANSLATE_NOOP("explain", "its bucket is on the job's fixed list"))
                                 : statement(explanation, pointer);
}

List statements(const Explanation& explanation, const std::vector<QString>& pointers)
{
    List list{List::Join::Semicolon, {}};
    for (const QString& pointer : pointers)
        list.items.push_back(statement(explanation, pointer));
    return list;
}

/** The verdict that `deciding` is about. */
Verdict verdictInForce(const Outcome& outcome)
{
    return outcome.byReading.empty() ? outcome.verdict : outcome.byReading.front().verdict;
}

Phrase notEligibleText(const ObjectFacts& object)
{
    if (object.storageClass && !isSupportedStorageClass(*object.storageClass))
        return Phrase(QT_TRANSLATE_NOOP("explain", "Macie does not read objects of storage class %1."))
            .arg(Value{*object.storageClass});
    const auto extension = object.key ? extensionOf(*object.key) : std::nullopt;
    return Phrase(QT_TRANSLATE_NOOP("explain", "Macie does not read images, audio or video (%1)."))
        .arg(Value{extension.value_or(QString())});
}

Phrase decidedByExcludes(const Explanation& explanation, const Outcome& outcome, bool ofBucket)
{
    const List list = statements(explanation, outcome.deciding);
    if (outcome.deciding.size() == 1)
        return Phrase(ofBucket ? QT_TRANSLATE_NOOP("explain", "The bucket meets this exclude condition: %1.")
                               : QT_TRANSLATE_NOOP("explain", "It meets this exclude condition: %1."))
            .arg(list.items.front());
    return Phrase(ofBucket ? QT_TRANSLATE_NOOP("explain", "The bucket meets all exclude conditions: %1.")
                           : QT_TRANSLATE_NOOP("explain", "It meets all exclude conditions: %1."))
        .arg(list);
}

Phrase whySelected(const Explanation& explanation)
{
    if (isBucketList(explanation.buckets.pointer))
        return Phrase(QT_TRANSLATE_NOOP("explain", "The bucket is on the job's fixed list."));
    return Phrase(QT_TRANSLATE_NOOP("explain", "The bucket passes the job's bucket criteria."));
}

Phrase bucketDecision(const Explanation& explanation, const Outcome& outcome)
{
    if (outcome.deciding.empty())
        return {};
    const QString& first = outcome.deciding.front();
    if (isBucketList(first))
        return Phrase(QT_TRANSLATE_NOOP("explain", "The bucket is not on the job's fixed list."));
    if (isOfExcludes(first))
        return decidedByExcludes(explanation, outcome, true);
    return Phrase(QT_TRANSLATE_NOOP("explain", "The bucket does not meet this include condition: %1."))
        .arg(statement(explanation, first));
}

Phrase undecided(const Explanation& explanation, const Outcome& outcome)
{
    List list{List::Join::Semicolon, {}};
    for (const QString& pointer : outcome.deciding)
        list.items.push_back(whatMustHold(explanation, pointer));
    if (list.items.empty())
        return {};
    return Phrase(QT_TRANSLATE_NOOP("explain", "Not decided: %1.")).arg(list);
}

Phrase missingText(const Outcome& outcome)
{
    if (outcome.missing.empty())
        return {};
    List list{List::Join::And, {}};
    for (const Fact fact : outcome.missing)
        list.items.push_back(factText(fact));
    return Phrase(QT_TRANSLATE_NOOP("explain", "Not known: %1.")).arg(list);
}

Phrase decision(const Explanation& explanation, const ObjectFacts& object, const Outcome& outcome)
{
    switch (verdictInForce(outcome)) {
    case Verdict::Analyzed:
        return Phrase(QT_TRANSLATE_NOOP("explain", "It passes all gates that decide about a single object."));
    case Verdict::BucketNotSelected:
        return bucketDecision(explanation, outcome);
    case Verdict::NotEligible:
        return notEligibleText(object);
    case Verdict::NotIncluded:
        return outcome.deciding.empty()
            ? Phrase()
            : Phrase(QT_TRANSLATE_NOOP("explain", "It does not meet this include condition: %1."))
                  .arg(statement(explanation, outcome.deciding.front()));
    case Verdict::Excluded:
        return outcome.deciding.empty() ? Phrase() : decidedByExcludes(explanation, outcome, false);
    case Verdict::Unknown:
        return undecided(explanation, outcome);
    case Verdict::DependsOnReading:
        break;
    }
    return {};
}

void add(std::vector<Phrase>& phrases, Phrase phrase)
{
    if (!phrase.isEmpty())
        phrases.push_back(std::move(phrase));
}

/** What would have to hold, and what must not, for an object to be in scope. */
struct Needs {
    List hold{List::Join::Semicolon, {}};
    List notHold{List::Join::Semicolon, {}}; //!< none of them
    List notAllHold{List::Join::Semicolon, {}}; //!< at least one must not
    bool isPossible = true;
};

/** The conditions of one excludes block that do not certainly fail. */
void needExcludes(const Explanation& explanation, const std::vector<ConditionTrace>& block, bool alone, Needs& needs)
{
    const bool fails = std::any_of(
        block.begin(), block.end(), [](const ConditionTrace& condition) { return condition.truth == Truth::False; });
    if (block.empty() || (fails && !alone))
        return;
    List open{List::Join::Semicolon, {}};
    bool isMalformed = false;
    for (const ConditionTrace& condition : block) {
        isMalformed = isMalformed || condition.malformed;
        if (condition.truth != Truth::False && !condition.malformed)
            open.items.push_back(statement(explanation, condition.pointer));
    }
    if (isMalformed && (alone || open.items.empty())) {
        needs.isPossible = false;
        return;
    }
    List& wanted = alone || open.items.size() == 1 ? needs.notHold : needs.notAllHold;
    wanted.items.insert(wanted.items.end(), open.items.begin(), open.items.end());
}

bool isExcludesAlone(const Explanation& explanation)
{
    for (const LogicNode* tree : {&explanation.buckets, &explanation.objects}) {
        for (const LogicNode& block : tree->children) {
            if (block.part == LogicNode::Part::Exclude && block.kind == LogicNode::Kind::Any)
                return true;
        }
    }
    return false;
}

struct Blocks {
    std::vector<ConditionTrace> includes;
    std::vector<ConditionTrace> bucketExcludes;
    std::vector<ConditionTrace> objectExcludes;
};

Blocks blocksOf(const Trace& trace)
{
    Blocks blocks;
    for (const ConditionTrace& condition : trace.conditions) {
        if (!isOfExcludes(condition.pointer))
            blocks.includes.push_back(condition);
        else if (isOfBuckets(condition.pointer))
            blocks.bucketExcludes.push_back(condition);
        else
            blocks.objectExcludes.push_back(condition);
    }
    return blocks;
}

Phrase inScopeIf(const Needs& needs)
{
    List parts{List::Join::And, {}};
    if (needs.hold.items.size() == 1)
        //: what must be so: "In scope if this holds: its size is at most 5 MiB"
        parts.items.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "this holds: %1")).arg(needs.hold.items.front()));
    else if (!needs.hold.items.empty())
        parts.items.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "all of this holds: %1")).arg(needs.hold));
    if (needs.notHold.items.size() == 1)
        parts.items.push_back(
            Phrase(QT_TRANSLATE_NOOP("explain", "this does not hold: %1")).arg(needs.notHold.items.front()));
    else if (!needs.notHold.items.empty())
        parts.items.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "none of this holds: %1")).arg(needs.notHold));
    if (!needs.notAllHold.items.empty())
        parts.items.push_back(
            Phrase(QT_TRANSLATE_NOOP("explain", "at least one of these does not hold: %1")).arg(needs.notAllHold));
    if (parts.items.empty())
        return {};
    return Phrase(QT_TRANSLATE_NOOP("explain", "In scope if %1.")).arg(parts);
}

/** The smallest change that brings an object into scope. */
Phrase waysIn(const Explanation& explanation, const Trace& trace)
{
    if (trace.eligible == Truth::False || !explanation.complete)
        return {};
    const Blocks blocks = blocksOf(trace);
    const bool alone = isExcludesAlone(explanation);
    Needs needs;
    if (trace.eligible == Truth::Unknown)
        needs.hold.items.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "its format is one that Macie reads")));
    for (const ConditionTrace& condition : blocks.includes) {
        if (condition.truth == Truth::True)
            continue;
        if (condition.malformed)
            return {};
        needs.hold.items.push_back(whatMustHold(explanation, condition.pointer));
    }
    needExcludes(explanation, blocks.bucketExcludes, alone, needs);
    needExcludes(explanation, blocks.objectExcludes, alone, needs);
    return needs.isPossible ? inScopeIf(needs) : Phrase();
}

/** What would leave out an object that is in scope: an excludes block that lacks but one condition. */
Phrase nearestWayOut(const Explanation& explanation, const Trace& trace)
{
    const Blocks blocks = blocksOf(trace);
    const bool alone = isExcludesAlone(explanation);
    for (const auto* block : {&blocks.objectExcludes, &blocks.bucketExcludes}) {
        List failing{List::Join::Semicolon, {}};
        for (const ConditionTrace& condition : *block) {
            if (condition.truth == Truth::False)
                failing.items.push_back(statement(explanation, condition.pointer));
        }
        if (failing.items.size() == 1 || (alone && !failing.items.empty()))
            return Phrase(QT_TRANSLATE_NOOP("explain", "Left out if this holds: %1.")).arg(failing.items.front());
    }
    for (const ConditionTrace& condition : blocks.includes) {
        if (!isOfBuckets(condition.pointer))
            return Phrase(QT_TRANSLATE_NOOP("explain", "No longer in scope if this does not hold: %1."))
                .arg(statement(explanation, condition.pointer));
    }
    return {};
}

/** Where the readings disagree on joined excludes: what would settle it either way. */
void addReadingContrast(const Explanation& explanation, const Trace& trace, std::vector<Phrase>& contrast)
{
    const Blocks blocks = blocksOf(trace);
    for (const auto* block : {&blocks.objectExcludes, &blocks.bucketExcludes}) {
        List holding{List::Join::Semicolon, {}};
        List failing{List::Join::Semicolon, {}};
        for (const ConditionTrace& condition : *block) {
            if (condition.truth == Truth::Unknown)
                return;
            (condition.truth == Truth::True ? holding : failing)
                .items.push_back(statement(explanation, condition.pointer));
        }
        if (holding.items.empty() || failing.items.empty())
            continue;
        if (failing.items.size() == 1)
            contrast.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "Left out under both readings if this holds: %1."))
                                   .arg(failing.items.front()));
        if (holding.items.size() == 1)
            contrast.push_back(
                Phrase(QT_TRANSLATE_NOOP("explain", "Left out under no reading if this does not hold: %1."))
                    .arg(holding.items.front()));
        return;
    }
}

/** Those of the readings that change something; `byReading` names them in pairs that may all say the same. */
std::vector<ReadingVerdict> telling(const std::vector<ReadingVerdict>& all)
{
    const auto verdictOf = [&](const QString& readings) {
        const auto found
            = std::find_if(all.begin(), all.end(), [&](const ReadingVerdict& one) { return one.readings == readings; });
        return found == all.end() ? std::nullopt : std::optional(found->verdict);
    };
    const QString join = u"exclude-join=any"_s;
    const QString ne = u"ne-values=any-of"_s;
    const auto both = verdictOf(join + u',' + ne);
    if (!both)
        return all;
    const bool neMatters = verdictOf(ne) != verdictOf(u"default"_s) || both != verdictOf(join);
    const bool joinMatters = verdictOf(join) != verdictOf(u"default"_s) || both != verdictOf(ne);
    std::vector<ReadingVerdict> kept;
    for (const ReadingVerdict& one : all) {
        const bool isIdle = (!neMatters && one.readings.contains(ne)) || (!joinMatters && one.readings.contains(join));
        if (!isIdle)
            kept.push_back(one);
    }
    return kept;
}

template <typename Words> void addReadings(const Outcome& outcome, std::vector<Phrase>& readings, Words verdictWords)
{
    for (const ReadingVerdict& other : telling(outcome.byReading))
        //: a reading and the verdict under it
        readings.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "%1: %2."))
                               .arg(readingNamesText(other.readings))
                               .arg(verdictWords(other.verdict)));
}

} // namespace

const LogicNode* findNode(const LogicNode& tree, QStringView pointer)
{
    if (tree.pointer == pointer && tree.part != LogicNode::Part::Value)
        return &tree;
    for (const LogicNode& child : tree.children) {
        if (const LogicNode* found = findNode(child, pointer))
            return found;
    }
    return nullptr;
}

Phrase factText(Fact fact)
{
    switch (fact) {
    case Fact::Bucket:
        return Phrase(QT_TRANSLATE_NOOP("explain", "the bucket's name"));
    case Fact::AccountId:
        return Phrase(QT_TRANSLATE_NOOP("explain", "the bucket's owner account"));
    case Fact::EffectivePermission:
        return Phrase(QT_TRANSLATE_NOOP("explain", "the bucket's effective permission"));
    case Fact::SharedAccess:
        return Phrase(QT_TRANSLATE_NOOP("explain", "the bucket's shared access"));
    case Fact::BucketTags:
        return Phrase(QT_TRANSLATE_NOOP("explain", "the bucket's tags"));
    case Fact::Key:
        return Phrase(QT_TRANSLATE_NOOP("explain", "the object's key"));
    case Fact::Size:
        return Phrase(QT_TRANSLATE_NOOP("explain", "the object's size"));
    case Fact::LastModified:
        return Phrase(QT_TRANSLATE_NOOP("explain", "when the object was last changed"));
    case Fact::Tags:
        return Phrase(QT_TRANSLATE_NOOP("explain", "the object's tags"));
    case Fact::Definition:
        return Phrase(QT_TRANSLATE_NOOP("explain", "the job's definition, as only its list entry is loaded"));
    }
    return {};
}

QString selectionName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Analyzed:
        return u"yes"_s;
    case Verdict::BucketNotSelected:
    case Verdict::NotEligible:
    case Verdict::NotIncluded:
    case Verdict::Excluded:
        return u"no"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    case Verdict::DependsOnReading:
        return u"dependsOnReading"_s;
    }
    return {};
}

Phrase selectionText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Analyzed:
        //: of a bucket
        return Phrase(QT_TRANSLATE_NOOP("explain", "Selected"));
    case Verdict::BucketNotSelected:
    case Verdict::NotEligible:
    case Verdict::NotIncluded:
    case Verdict::Excluded:
        //: of a bucket
        return Phrase(QT_TRANSLATE_NOOP("explain", "Not selected"));
    case Verdict::Unknown:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Cannot be said"));
    case Verdict::DependsOnReading:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Depends on the reading"));
    }
    return {};
}

Phrase readingNamesText(const QString& readings)
{
    if (readings == "default"_L1)
        return Phrase(QT_TRANSLATE_NOOP("explain", "As read here"));
    if (readings == "exclude-join=any"_L1)
        return Phrase(QT_TRANSLATE_NOOP("explain", "If each exclude condition leaves out alone"));
    if (readings == "ne-values=any-of"_L1)
        return Phrase(
            QT_TRANSLATE_NOOP("explain", "If \"not equals\" takes what differs from at least one of several values"));
    return Phrase(QT_TRANSLATE_NOOP("explain",
        "If each exclude condition leaves out alone and \"not equals\" takes what differs from at least one of several "
        "values"));
}

Phrase OutcomeWords::reasons() const
{
    List sentences{List::Join::Sentences, readings};
    sentences.items.insert(sentences.items.end(), why.begin(), why.end());
    return sentences;
}

OutcomeWords wordsFor(
    const Explanation& explanation, const Evaluator& evaluator, const ObjectFacts& object, const Outcome& outcome)
{
    OutcomeWords words;
    words.verdict = outcome.verdict;
    words.head = verdictText(outcome.verdict);
    addReadings(outcome, words.readings, verdictText);
    if (outcome.verdict != Verdict::DependsOnReading || verdictInForce(outcome) != Verdict::Analyzed)
        add(words.why, decision(explanation, object, outcome));
    add(words.why, missingText(outcome));
    const Trace trace = evaluator.trace(object);
    switch (outcome.verdict) {
    case Verdict::Analyzed:
        add(words.contrast, nearestWayOut(explanation, trace));
        words.beside = Phrase(QT_TRANSLATE_NOOP("explain",
            "The job is set up to read this object. Macie still skips objects that it cannot open (encryption, "
            "access, size limits, unknown formats); the job's answer does not show that."));
        break;
    case Verdict::BucketNotSelected:
    case Verdict::NotEligible:
    case Verdict::NotIncluded:
    case Verdict::Excluded:
    case Verdict::Unknown:
        add(words.contrast, waysIn(explanation, trace));
        break;
    case Verdict::DependsOnReading:
        addReadingContrast(explanation, trace, words.contrast);
        break;
    }
    for (const Caveat caveat : outcome.caveats)
        words.caveats.push_back(caveatText(caveat));
    return words;
}

OutcomeWords bucketWordsFor(const Explanation& explanation, const Outcome& outcome)
{
    OutcomeWords words;
    words.verdict = outcome.verdict;
    words.head = selectionText(outcome.verdict);
    addReadings(outcome, words.readings, selectionText);
    const Verdict inForce = verdictInForce(outcome);
    if (outcome.verdict == Verdict::Analyzed)
        add(words.why, whySelected(explanation));
    else if (inForce == Verdict::BucketNotSelected)
        add(words.why, bucketDecision(explanation, outcome));
    else if (inForce == Verdict::Unknown)
        add(words.why, undecided(explanation, outcome));
    add(words.why, missingText(outcome));
    return words;
}

} // namespace jobscope::explain
