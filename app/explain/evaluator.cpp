// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/evaluator.h"

#include "explain/eligibility.h"
#include "explain/jobwording.h"
#include "explain/logicbuilder.h"
#include "explain/scopetruth.h"
#include "json/document.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

struct ListEntry {
    QString account;
    QStringList buckets; //!< sorted

    bool has(const QString& bucket) const { return std::binary_search(buckets.begin(), buckets.end(), bucket); }
};

} // namespace

struct Evaluator::Compiled {
    bool complete = false;
    bool hasList = false;
    bool hasCriteria = false;
    bool oddEntries = false; //!< an entry of the list cannot be read
    std::vector<ListEntry> list;
    CompiledScope criteria;
    CompiledScope scoping;
    std::vector<Way> openWays; //!< in the order of byReading; the readings in force first
    QString base; //!< pointer of the object around the bucket part
    QString listPointer;
    QHash<QString, qint64> places; //!< byte of each pointer that may decide

    bool ended = false;
    bool recurring = false;
    std::optional<job::Instant> unchangedBefore; //!< createdAt of a recurring job that skips existing objects
    bool sampled = false;
    bool hasObjectTagNe = false;

    Way defaultWay() const { return openWays.front(); }

    Truth listGate(const ObjectFacts& object) const;
    ForWays<Truth> bucketGate(const ObjectFacts& object) const;
    Truth bucketGate(const ObjectFacts& object, Way way) const { return bucketGate(object)[way.index()]; }
    static Truth eligibleGate(const ObjectFacts& object);
    ForWays<Verdict> verdicts(const ObjectFacts& object) const;

    void readPlaces(const job::Job& job);
    void readCaveats(const job::Job& job);

    void decideBlock(const CompiledBlock& block, Domain domain, const ObjectFacts& object, Way way, Truth wanted,
        std::vector<QString>& deciding) const;
    void decideExcluded(const CompiledScope& scope, const ObjectFacts& object, Way way, Outcome& outcome) const;
    void addUnknown(const CompiledScope& scope, const ObjectFacts& object, Way way, Outcome& outcome) const;
    void decideUnknown(const ObjectFacts& object, Way way, bool bucketOnly, Outcome& outcome) const;
    void decide(const ObjectFacts& object, Way way, Verdict verdict, Outcome& outcome) const;
    void setVerdict(const ForWays<Verdict>& verdicts, Outcome& outcome) const;
    std::vector<Caveat> caveats(const ObjectFacts& object) const;
    void sortByPlace(std::vector<QString>& pointers) const;
};

Truth Evaluator::Compiled::listGate(const ObjectFacts& object) const
{
    bool accountListed = false;
    for (const ListEntry& entry : list) {
        const bool sameAccount = !object.accountId || *object.accountId == entry.account;
        accountListed = accountListed || sameAccount;
        if (sameAccount && object.bucket && entry.has(*object.bucket))
            return Truth::True;
    }
    if (oddEntries)
        return Truth::Unknown;
    if (object.bucket)
        return Truth::False;
    return accountListed ? Truth::Unknown : Truth::False;
}

ForWays<Truth> Evaluator::Compiled::bucketGate(const ObjectFacts& object) const
{
    if (hasList == hasCriteria)
        return forAllWays(Truth::Unknown);
    if (hasList)
        return forAllWays(listGate(object));
    return conjunction(included(criteria, object), negation(excluded(criteria, object)));
}

Truth Evaluator::Compiled::eligibleGate(const ObjectFacts& object)
{
    if (object.storageClass && !isSupportedStorageClass(*object.storageClass))
        return Truth::False;
    if (!object.key)
        return Truth::Unknown;
    const auto extension = extensionIn(*object.key);
    return truthOf(!extension || !isMediaExtension(*extension));
}

ForWays<Verdict> Evaluator::Compiled::verdicts(const ObjectFacts& object) const
{
    const ForWays<Truth> bucket = bucketGate(object);
    if (isAlways(bucket, Truth::False))
        return forAllWays(Verdict::BucketNotSelected);
    const Truth eligible = eligibleGate(object);
    ForWays<Truth> in = forAllWays(Truth::Unknown);
    ForWays<Truth> notOut = in;
    if (complete && eligible != Truth::False) {
        in = included(scoping, object);
        if (!isAlways(in, Truth::False))
            notOut = negation(excluded(scoping, object));
    }
    ForWays<Verdict> result;
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (bucket[i] == Truth::False)
            result[i] = Verdict::BucketNotSelected;
        else if (eligible == Truth::False)
            result[i] = Verdict::NotEligible;
        else if (in[i] == Truth::False)
            result[i] = Verdict::NotIncluded;
        else if (notOut[i] == Truth::False)
            result[i] = Verdict::Excluded;
        else if (std::min({bucket[i], eligible, in[i], notOut[i]}) == Truth::True)
            result[i] = Verdict::Analyzed;
        else
            result[i] = Verdict::Unknown;
    }
    return result;
}

void Evaluator::Compiled::readPlaces(const job::Job& job)
{
    const auto document = json::Document::parse(job.answer.utf8);
    if (!document)
        return;
    const auto note = [&](const QString& pointer) {
        // What is absent stands nowhere; it comes first, as the object around it would.
        const auto value = document->at(pointer);
        places.insert(pointer, value ? value->range().begin : 0);
    };
    note(base);
    note(listPointer);
    for (const CompiledScope* scope : {&criteria, &scoping}) {
        note(scope->pointer);
        for (const CompiledBlock* block : {&scope->includes, &scope->excludes}) {
            note(block->pointer);
            for (const CompiledCondition& condition : block->conditions)
                note(condition.pointer);
        }
    }
}

void Evaluator::Compiled::readCaveats(const job::Job& job)
{
    const auto status = job.status();
    ended = status == job::JobStatus::Complete || status == job::JobStatus::Cancelled;
    recurring = job.type() == job::JobType::Scheduled;
    const job::ClassificationJob* definition = job.definition();
    if (!definition)
        return;
    if (recurring && definition->initialRun && !*definition->initialRun && definition->createdAt)
        unchangedBefore = definition->createdAt->at;
    sampled = definition->samplingPercentage && definition->samplingPercentage->value < 100;
    for (const CompiledBlock* block : {&scoping.includes, &scoping.excludes}) {
        for (const CompiledCondition& condition : block->conditions) {
            const auto* tags = std::get_if<TagTest>(&condition.test);
            hasObjectTagNe = hasObjectTagNe || (tags && tags->negated);
        }
    }
}

void Evaluator::Compiled::sortByPlace(std::vector<QString>& pointers) const
{
    std::stable_sort(pointers.begin(), pointers.end(),
        [&](const QString& a, const QString& b) { return places.value(a) < places.value(b); });
    pointers.erase(std::unique(pointers.begin(), pointers.end()), pointers.end());
}

void Evaluator::Compiled::decideBlock(const CompiledBlock& block, Domain domain, const ObjectFacts& object, Way way,
    Truth wanted, std::vector<QString>& deciding) const
{
    for (const CompiledCondition& condition : block.conditions) {
        if (truthOf(condition, domain, object, way.neAnyOf) == wanted) {
            deciding = {condition.pointer};
            return;
        }
    }
}

void Evaluator::Compiled::decideExcluded(
    const CompiledScope& scope, const ObjectFacts& object, Way way, Outcome& outcome) const
{
    if (way.excludesAlone) {
        decideBlock(scope.excludes, scope.domain, object, way, Truth::True, outcome.deciding);
        return;
    }
    for (const CompiledCondition& condition : scope.excludes.conditions)
        outcome.deciding.push_back(condition.pointer);
}

void Evaluator::Compiled::addUnknown(
    const CompiledScope& scope, const ObjectFacts& object, Way way, Outcome& outcome) const
{
    if (!scope.readable) {
        outcome.deciding.push_back(scope.pointer);
        return;
    }
    for (const CompiledBlock* block : {&scope.includes, &scope.excludes}) {
        const Truth whole = block == &scope.includes ? included(scope, object, way) : excluded(scope, object, way);
        // Objects have a gate for each block, buckets one for both: there the other block's conditions count as well.
        if (scope.domain == Domain::Objects && whole != Truth::Unknown)
            continue;
        if (!block->readable) {
            outcome.deciding.push_back(block->pointer);
            continue;
        }
        for (const CompiledCondition& condition : block->conditions) {
            if (truthOf(condition, scope.domain, object, way.neAnyOf) != Truth::Unknown)
                continue;
            outcome.deciding.push_back(condition.pointer);
            if (const auto fact = factOf(condition, scope.domain))
                outcome.missing.push_back(*fact);
        }
    }
}

void Evaluator::Compiled::decideUnknown(const ObjectFacts& object, Way way, bool bucketOnly, Outcome& outcome) const
{
    if (bucketGate(object, way) == Truth::Unknown) {
        if (hasList == hasCriteria) {
            outcome.deciding.push_back(base);
        } else if (hasList) {
            outcome.deciding.push_back(listPointer);
            outcome.missing.push_back(Fact::Bucket);
        } else {
            addUnknown(criteria, object, way, outcome);
        }
    }
    if (!bucketOnly) {
        if (eligibleGate(object) == Truth::Unknown)
            outcome.missing.push_back(Fact::Key);
        if (complete)
            addUnknown(scoping, object, way, outcome);
        else
            outcome.missing.push_back(Fact::Definition);
    }
    std::sort(outcome.missing.begin(), outcome.missing.end());
    outcome.missing.erase(std::unique(outcome.missing.begin(), outcome.missing.end()), outcome.missing.end());
    sortByPlace(outcome.deciding);
}

void Evaluator::Compiled::decide(const ObjectFacts& object, Way way, Verdict verdict, Outcome& outcome) const
{
    switch (verdict) {
    case Verdict::Analyzed:
    case Verdict::NotEligible:
    case Verdict::DependsOnReading:
        break;
    case Verdict::BucketNotSelected:
        if (hasList)
            outcome.deciding = {listPointer};
        else if (included(criteria, object, way) == Truth::False)
            decideBlock(criteria.includes, Domain::Buckets, object, way, Truth::False, outcome.deciding);
        else
            decideExcluded(criteria, object, way, outcome);
        break;
    case Verdict::NotIncluded:
        decideBlock(scoping.includes, Domain::Objects, object, way, Truth::False, outcome.deciding);
        break;
    case Verdict::Excluded:
        decideExcluded(scoping, object, way, outcome);
        break;
    case Verdict::Unknown:
        decideUnknown(object, way, false, outcome);
        break;
    }
}

/** The verdict of the readings in force, or that it depends on those that are not settled. */
void Evaluator::Compiled::setVerdict(const ForWays<Verdict>& verdicts, Outcome& outcome) const
{
    outcome.verdict = verdicts[openWays.front().index()];
    const bool differ = std::any_of(
        openWays.begin(), openWays.end(), [&](Way way) { return verdicts[way.index()] != outcome.verdict; });
    if (!differ)
        return;
    outcome.verdict = Verdict::DependsOnReading;
    static const ForWays<QString> names{
        u""_s, u"ne-values=any-of"_s, u"exclude-join=any"_s, u"exclude-join=any,ne-values=any-of"_s};
    const Way inForce = openWays.front();
    for (const Way way : openWays) {
        const Way changed{way.excludesAlone != inForce.excludesAlone, way.neAnyOf != inForce.neAnyOf};
        outcome.byReading.push_back(
            {changed.index() == 0 ? u"default"_s : names[changed.index()], verdicts[way.index()]});
    }
}

std::vector<Caveat> Evaluator::Compiled::caveats(const ObjectFacts& object) const
{
    std::vector<Caveat> found;
    if (ended)
        found.push_back(Caveat::JobEnded);
    if (unchangedBefore && object.lastModified && *object.lastModified < *unchangedBefore)
        found.push_back(Caveat::UnchangedSince);
    if (recurring)
        found.push_back(Caveat::Incremental);
    if (sampled)
        found.push_back(Caveat::Sampled);
    if (object.key) {
        const auto extension = extensionOf(*object.key);
        if (!extension || (!isKnownFormat(*extension) && !isMediaExtension(*extension)))
            found.push_back(Caveat::UnknownFormat);
        const auto limit = extension && object.size ? sizeLimit(*extension) : std::nullopt;
        if (limit && *object.size > *limit)
            found.push_back(Caveat::OverSizeLimit);
    }
    if (hasObjectTagNe && object.tags && object.tags->isEmpty())
        found.push_back(Caveat::UntaggedNe);
    return found;
}

Evaluator::Evaluator(const job::Job& job, const Readings& readings)
{
    const CompiledJob source = compile(job);
    auto compiled = std::make_unique<Compiled>();
    compiled->complete = job.isComplete();
    compiled->hasList = source.hasList;
    compiled->hasCriteria = source.hasCriteria;
    compiled->criteria = source.criteria;
    compiled->scoping = source.scoping;
    const Way inForce{readings.excludesAlone(), readings.neAnyOf()};
    const bool isJoinOpen = !readings.isSettled(ReadingId::ExcludeJoin);
    const bool isNeOpen = !readings.isSettled(ReadingId::NeValues);
    compiled->openWays = {inForce};
    if (isJoinOpen)
        compiled->openWays.push_back({true, inForce.neAnyOf});
    if (isNeOpen)
        compiled->openWays.push_back({inForce.excludesAlone, true});
    if (isJoinOpen && isNeOpen)
        compiled->openWays.push_back({true, true});
    compiled->base = job.isComplete() ? u"/s3JobDefinition"_s : QString();
    compiled->listPointer = compiled->base + u"/bucketDefinitions"_s;
    if (source.hasList) {
        for (const job::BucketDefinition& entry : *source.selection->definitions) {
            if (!entry.readable) {
                compiled->oddEntries = true;
                continue;
            }
            ListEntry known{entry.accountId->text(), {}};
            for (const job::BucketName& name : *entry.buckets)
                known.buckets += name.text();
            known.buckets.sort();
            compiled->list.push_back(std::move(known));
        }
    }
    compiled->readPlaces(job);
    compiled->readCaveats(job);
    d = std::move(compiled);
}

Evaluator::~Evaluator() = default;
Evaluator::Evaluator(Evaluator&&) noexcept = default;
Evaluator& Evaluator::operator=(Evaluator&&) noexcept = default;

Verdict Evaluator::verdict(const ObjectFacts& object) const
{
    const ForWays<Verdict> verdicts = d->verdicts(object);
    const Verdict first = verdicts[d->openWays.front().index()];
    for (const Way way : d->openWays) {
        if (verdicts[way.index()] != first)
            return Verdict::DependsOnReading;
    }
    return first;
}

Outcome Evaluator::evaluate(const ObjectFacts& object) const
{
    Outcome outcome;
    const ForWays<Verdict> verdicts = d->verdicts(object);
    d->setVerdict(verdicts, outcome);
    d->decide(object, d->defaultWay(), verdicts[d->defaultWay().index()], outcome);
    outcome.caveats = d->caveats(object);
    return outcome;
}

Outcome Evaluator::bucketOutcome(const ObjectFacts& object) const
{
    const ForWays<Truth> gate = d->bucketGate(object);
    ForWays<Verdict> verdicts = forAllWays(Verdict::Unknown);
    for (std::size_t i = 0; i < gate.size(); ++i) {
        if (gate[i] != Truth::Unknown)
            verdicts[i] = gate[i] == Truth::True ? Verdict::Analyzed : Verdict::BucketNotSelected;
    }
    Outcome outcome;
    d->setVerdict(verdicts, outcome);
    const Way way = d->defaultWay();
    if (verdicts[way.index()] == Verdict::Unknown)
        d->decideUnknown(object, way, true, outcome);
    else
        d->decide(object, way, verdicts[way.index()], outcome);
    return outcome;
}

Trace Evaluator::trace(const ObjectFacts& object) const
{
    const Way way = d->defaultWay();
    Trace trace;
    trace.bucket = d->bucketGate(object, way);
    trace.eligible = Compiled::eligibleGate(object);
    if (d->complete) {
        trace.included = included(d->scoping, object, way);
        trace.notExcluded = !excluded(d->scoping, object, way);
    }
    if (d->hasList)
        trace.conditions.push_back(
            {d->listPointer, d->listGate(object), object.bucket ? std::optional<Fact>() : Fact::Bucket, d->oddEntries});
    for (const CompiledScope* scope : {&d->criteria, &d->scoping}) {
        if (!scope->readable)
            trace.conditions.push_back({scope->pointer, Truth::Unknown, {}, true});
        for (const CompiledBlock* block : {&scope->includes, &scope->excludes}) {
            if (!block->readable)
                trace.conditions.push_back({block->pointer, Truth::Unknown, {}, true});
            for (const CompiledCondition& condition : block->conditions) {
                const Truth truth = truthOf(condition, scope->domain, object, way.neAnyOf);
                trace.conditions.push_back({condition.pointer, truth,
                    truth == Truth::Unknown ? factOf(condition, scope->domain) : std::nullopt,
                    condition.isMalformed()});
            }
        }
    }
    return trace;
}

} // namespace jobscope::explain
