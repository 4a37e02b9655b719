// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/evaluator.h"

#include "explain/eligibility.h"
#include "explain/jobwording.h"
#include "explain/logicbuilder.h"
#include "json/document.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::Comparator;

namespace {

/** One way to read the documents. */
struct Way {
    bool excludesAlone = false;
    bool neAnyOf = false;
};

Truth conjunction(Truth a, Truth b)
{
    return std::min(a, b);
}

Truth disjunction(Truth a, Truth b)
{
    return std::max(a, b);
}

Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}

template <typename T> bool holds(Comparator comparator, const T& fact, const T& bound)
{
    switch (comparator) {
    case Comparator::Eq:
        return fact == bound;
    case Comparator::Ne:
        return fact != bound;
    case Comparator::Gt:
        return fact > bound;
    case Comparator::Gte:
        return fact >= bound;
    case Comparator::Lt:
        return fact < bound;
    case Comparator::Lte:
        return fact <= bound;
    case Comparator::Contains:
    case Comparator::StartsWith:
        break; // compile() refuses them
    }
    return false;
}

bool matches(const WantedTag& wanted, const TagMap& tags)
{
    if (wanted.key) {
        const auto found = tags.constFind(*wanted.key);
        return found != tags.constEnd() && (!wanted.value || *found == *wanted.value);
    }
    return std::find(tags.begin(), tags.end(), *wanted.value) != tags.end();
}

bool evaluateTags(const TagTest& test, const TagMap& tags, bool neAnyOf)
{
    const auto matching = std::count_if(
        test.pairs.begin(), test.pairs.end(), [&](const WantedTag& pair) { return matches(pair, tags); });
    if (!test.negated)
        return matching > 0;
    return neAnyOf ? size_t(matching) < test.pairs.size() : matching == 0;
}

bool evaluateText(const TextTest& test, const std::optional<QString>& fact, bool neAnyOf)
{
    const auto equal = fact ? test.values.count(*fact) : 0;
    if (!test.negated)
        return equal > 0;
    return neAnyOf ? equal < test.values.size() : equal == 0;
}

/** The fact that the condition asks for; nothing where it cannot be read. */
std::optional<Fact> factOf(const CompiledCondition& condition, Domain domain)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test)) {
        switch (text->subject) {
        case Subject::Extension:
            return Fact::Key;
        case Subject::OwnerAccount:
            return Fact::AccountId;
        case Subject::BucketName:
            return Fact::Bucket;
        case Subject::EffectivePermission:
            return Fact::EffectivePermission;
        case Subject::SharedAccess:
            return Fact::SharedAccess;
        }
    }
    if (std::holds_alternative<PrefixTest>(condition.test))
        return Fact::Key;
    if (std::holds_alternative<SizeTest>(condition.test))
        return Fact::Size;
    if (std::holds_alternative<DateTest>(condition.test))
        return Fact::LastModified;
    if (std::holds_alternative<TagTest>(condition.test))
        return domain == Domain::Buckets ? Fact::BucketTags : Fact::Tags;
    return {};
}

Truth evaluateText(const TextTest& test, const ObjectFacts& object, bool neAnyOf)
{
    const auto whole = [&](const std::optional<QString>& fact) {
        return fact ? truthOf(evaluateText(test, fact, neAnyOf)) : Truth::Unknown;
    };
    switch (test.subject) {
    case Subject::Extension:
        return object.key ? truthOf(evaluateText(test, extensionOf(*object.key), neAnyOf)) : Truth::Unknown;
    case Subject::OwnerAccount:
        return whole(object.accountId);
    case Subject::BucketName:
        return whole(object.bucket);
    case Subject::EffectivePermission:
        return whole(object.effectivePermission);
    case Subject::SharedAccess:
        return whole(object.sharedAccess);
    }
    return Truth::Unknown;
}

Truth evaluateCondition(const CompiledCondition& condition, Domain domain, const ObjectFacts& object, bool neAnyOf)
{
    if (const auto* text = std::get_if<TextTest>(&condition.test))
        return evaluateText(*text, object, neAnyOf);
    if (const auto* prefix = std::get_if<PrefixTest>(&condition.test)) {
        if (!object.key)
            return Truth::Unknown;
        return truthOf(std::any_of(prefix->prefixes.begin(), prefix->prefixes.end(),
            [&](const QString& p) { return object.key->startsWith(p); }));
    }
    if (const auto* size = std::get_if<SizeTest>(&condition.test))
        return object.size ? truthOf(holds(size->comparator, *object.size, size->bytes)) : Truth::Unknown;
    if (const auto* date = std::get_if<DateTest>(&condition.test))
        return object.lastModified ? truthOf(holds(date->comparator, *object.lastModified, date->instant.at))
                                   : Truth::Unknown;
    if (const auto* tags = std::get_if<TagTest>(&condition.test)) {
        const auto& fact = domain == Domain::Buckets ? object.bucketTags : object.tags;
        return fact ? truthOf(evaluateTags(*tags, *fact, neAnyOf)) : Truth::Unknown;
    }
    return Truth::Unknown;
}

Truth joined(const CompiledBlock& block, Domain domain, const ObjectFacts& object, bool alone, bool neAnyOf)
{
    if (!block.readable)
        return Truth::Unknown;
    Truth result = alone ? Truth::False : Truth::True;
    for (const CompiledCondition& condition : block.conditions) {
        const Truth truth = evaluateCondition(condition, domain, object, neAnyOf);
        result = alone ? disjunction(result, truth) : conjunction(result, truth);
    }
    return result;
}

/** The excludes leave the thing out. A block without conditions leaves nothing out. */
Truth excluded(const CompiledScope& scope, const ObjectFacts& object, Way way)
{
    if (!scope.readable)
        return Truth::Unknown;
    if (scope.excludes.readable && scope.excludes.conditions.empty())
        return Truth::False;
    return joined(scope.excludes, scope.domain, object, way.excludesAlone, way.neAnyOf);
}

Truth included(const CompiledScope& scope, const ObjectFacts& object, Way way)
{
    return scope.readable ? joined(scope.includes, scope.domain, object, false, way.neAnyOf) : Truth::Unknown;
}

struct ListEntry {
    QString account;
    QStringList buckets;
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
    Readings readings;
    QString base; //!< pointer of the object around the bucket part
    QString listPointer;
    QHash<QString, qint64> places; //!< byte of each pointer that may decide

    bool ended = false;
    bool recurring = false;
    std::optional<job::Instant> unchangedBefore; //!< createdAt of a recurring job that skips existing objects
    bool sampled = false;
    bool hasObjectTagNe = false;

    Way defaultWay() const { return {readings.excludesAlone(), readings.neAnyOf()}; }

    Truth listGate(const ObjectFacts& object) const;
    Truth bucketGate(const ObjectFacts& object, Way way) const;
    static Truth eligibleGate(const ObjectFacts& object);
    Verdict verdict(const ObjectFacts& object, Way way) const;

    void readPlaces(const job::Job& job);
    void readCaveats(const job::Job& job);

    void decideBlock(const CompiledBlock& block, Domain domain, const ObjectFacts& object, Way way, Truth wanted,
        std::vector<QString>& deciding) const;
    void decideExcluded(const CompiledScope& scope, const ObjectFacts& object, Way way, Outcome& outcome) const;
    void addUnknown(const CompiledScope& scope, const ObjectFacts& object, Way way, Outcome& outcome) const;
    void decideUnknown(const ObjectFacts& object, Way way, bool bucketOnly, Outcome& outcome) const;
    void decide(const ObjectFacts& object, Way way, Outcome& outcome) const;
    std::vector<ReadingVerdict> byReading(const ObjectFacts& object) const;
    std::vector<Caveat> caveats(const ObjectFacts& object) const;
    void sortByPlace(std::vector<QString>& pointers) const;
};

Truth Evaluator::Compiled::listGate(const ObjectFacts& object) const
{
    bool accountListed = false;
    for (const ListEntry& entry : list) {
        const bool sameAccount = !object.accountId || *object.accountId == entry.account;
        accountListed = accountListed || sameAccount;
        if (sameAccount && object.bucket && entry.buckets.contains(*object.bucket))
            return Truth::True;
    }
    if (oddEntries)
        return Truth::Unknown;
    if (object.bucket)
        return Truth::False;
    return accountListed ? Truth::Unknown : Truth::False;
}

Truth Evaluator::Compiled::bucketGate(const ObjectFacts& object, Way way) const
{
    if (hasList == hasCriteria)
        return Truth::Unknown;
    if (hasList)
        return listGate(object);
    return conjunction(included(criteria, object, way), !excluded(criteria, object, way));
}

Truth Evaluator::Compiled::eligibleGate(const ObjectFacts& object)
{
    if (object.storageClass && !isSupportedStorageClass(*object.storageClass))
        return Truth::False;
    if (!object.key)
        return Truth::Unknown;
    const auto extension = extensionOf(*object.key);
    return truthOf(!extension || !isMediaExtension(*extension));
}

Verdict Evaluator::Compiled::verdict(const ObjectFacts& object, Way way) const
{
    const Truth bucket = bucketGate(object, way);
    if (bucket == Truth::False)
        return Verdict::BucketNotSelected;
    const Truth eligible = eligibleGate(object);
    if (eligible == Truth::False)
        return Verdict::NotEligible;
    if (!complete)
        return Verdict::Unknown;
    const Truth in = included(scoping, object, way);
    if (in == Truth::False)
        return Verdict::NotIncluded;
    const Truth notOut = !excluded(scoping, object, way);
    if (notOut == Truth::False)
        return Verdict::Excluded;
    const bool certain = bucket == Truth::True && eligible == Truth::True && in == Truth::True && notOut == Truth::True;
    return certain ? Verdict::Analyzed : Verdict::Unknown;
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
        if (evaluateCondition(condition, domain, object, way.neAnyOf) == wanted) {
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
            if (evaluateCondition(condition, scope.domain, object, way.neAnyOf) != Truth::Unknown)
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

void Evaluator::Compiled::decide(const ObjectFacts& object, Way way, Outcome& outcome) const
{
    switch (verdict(object, way)) {
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

std::vector<ReadingVerdict> Evaluator::Compiled::byReading(const ObjectFacts& object) const
{
    const Way way = defaultWay();
    std::vector<ReadingVerdict> verdicts{{u"default"_s, verdict(object, way)}};
    const bool varyJoin = !readings.isSettled(ReadingId::ExcludeJoin);
    const bool varyNe = !readings.isSettled(ReadingId::NeValues);
    if (varyJoin)
        verdicts.push_back({u"exclude-join=any"_s, verdict(object, {true, way.neAnyOf})});
    if (varyNe)
        verdicts.push_back({u"ne-values=any-of"_s, verdict(object, {way.excludesAlone, true})});
    if (varyJoin && varyNe)
        verdicts.push_back({u"exclude-join=any,ne-values=any-of"_s, verdict(object, {true, true})});
    return verdicts;
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
    compiled->readings = readings;
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
    const std::vector<ReadingVerdict> verdicts = d->byReading(object);
    const bool same = std::all_of(verdicts.begin(), verdicts.end(),
        [&](const ReadingVerdict& other) { return other.verdict == verdicts.front().verdict; });
    return same ? verdicts.front().verdict : Verdict::DependsOnReading;
}

Outcome Evaluator::evaluate(const ObjectFacts& object) const
{
    Outcome outcome;
    outcome.byReading = d->byReading(object);
    outcome.verdict = outcome.byReading.front().verdict;
    const bool same = std::all_of(outcome.byReading.begin(), outcome.byReading.end(),
        [&](const ReadingVerdict& other) { return other.verdict == outcome.verdict; });
    if (same)
        outcome.byReading.clear();
    else
        outcome.verdict = Verdict::DependsOnReading;
    d->decide(object, d->defaultWay(), outcome);
    outcome.caveats = d->caveats(object);
    return outcome;
}

Outcome Evaluator::bucketOutcome(const ObjectFacts& object) const
{
    const auto gate = [&](Way way) {
        switch (d->bucketGate(object, way)) {
        case Truth::True:
            return Verdict::Analyzed;
        case Truth::False:
            return Verdict::BucketNotSelected;
        case Truth::Unknown:
            break;
        }
        return Verdict::Unknown;
    };
    Outcome outcome;
    const Way way = d->defaultWay();
    outcome.verdict = gate(way);
    if (outcome.verdict == Verdict::BucketNotSelected)
        d->decide(object, way, outcome);
    else if (outcome.verdict == Verdict::Unknown)
        d->decideUnknown(object, way, true, outcome);
    for (ReadingVerdict& other : d->byReading(object)) {
        const bool alone = other.readings.contains("exclude-join=any"_L1) || way.excludesAlone;
        const bool anyOf = other.readings.contains("ne-values=any-of"_L1) || way.neAnyOf;
        other.verdict = gate({alone, anyOf});
        outcome.byReading.push_back(std::move(other));
    }
    const bool same = std::all_of(outcome.byReading.begin(), outcome.byReading.end(),
        [&](const ReadingVerdict& other) { return other.verdict == outcome.verdict; });
    if (same)
        outcome.byReading.clear();
    else
        outcome.verdict = Verdict::DependsOnReading;
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
                const Truth truth = evaluateCondition(condition, scope->domain, object, way.neAnyOf);
                trace.conditions.push_back({condition.pointer, truth,
                    truth == Truth::Unknown ? factOf(condition, scope->domain) : std::nullopt,
                    condition.isMalformed()});
            }
        }
    }
    return trace;
}

} // namespace jobscope::explain
