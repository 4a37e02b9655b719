// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/naiveevaluator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::test {

namespace {

constexpr int no = -1;
constexpr int unclear = 0;
constexpr int yes = 1;

const QStringList factOrder{u"bucket"_s, u"accountId"_s, u"effectivePermission"_s, u"sharedAccess"_s, u"bucketTags"_s,
    u"key"_s, u"size"_s, u"lastModified"_s, u"tags"_s, u"definition"_s};

/** The conditions of a block; a block that cannot be read is one unknown condition. */
std::vector<Finding> readBlock(
    const Json* block, const QString& pointer, bool isOfBucket, const Json& object, bool neAnyOf)
{
    if (!block)
        return {};
    const Json* list = block->isObject() ? block->member(u"and") : nullptr;
    if (!block->isObject() || !onlyHas(*block, {u"and"_s}) || (list && !list->isArray()))
        return {{pointer, unclear, {}, u"block"_s}};
    std::vector<Finding> result;
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        Finding finding{pointer + u"/and/"_s + QString::number(i), unclear, {}, {}};
        readCondition(list->items[i], isOfBucket, object, neAnyOf, finding);
        result.push_back(finding);
    }
    return result;
}

/** `scoping` or `bucketCriteria`. */
struct Blocks {
    bool isUnreadable = false;
    std::vector<Finding> includes;
    std::vector<Finding> excludes;

    int included() const
    {
        int result = yes;
        for (const Finding& finding : includes)
            result = std::min(result, finding.truth);
        return result;
    }

    int excluded(bool excludesAlone) const
    {
        int result = excludes.empty() || excludesAlone ? no : yes;
        for (const Finding& finding : excludes)
            result = excludesAlone ? std::max(result, finding.truth) : std::min(result, finding.truth);
        return result;
    }

    QStringList firstFalse() const
    {
        for (const Finding& finding : includes) {
            if (finding.truth == no)
                return {finding.pointer};
        }
        return {};
    }

    QStringList whatExcludes(bool excludesAlone) const
    {
        QStringList result;
        for (const Finding& finding : excludes) {
            if (finding.truth == yes && !(excludesAlone && !result.isEmpty()))
                result += finding.pointer;
        }
        return result;
    }
};

Blocks readBlocks(const Json* scope, const QString& pointer, bool isOfBucket, const Json& object, bool neAnyOf)
{
    Blocks blocks;
    if (!scope)
        return blocks;
    if (!scope->isObject() || !onlyHas(*scope, {u"includes"_s, u"excludes"_s})) {
        const Finding finding{pointer, unclear, {}, u"scope"_s};
        blocks = {true, {finding}, {finding}};
        return blocks;
    }
    blocks.includes = readBlock(scope->member(u"includes"), pointer + u"/includes"_s, isOfBucket, object, neAnyOf);
    blocks.excludes = readBlock(scope->member(u"excludes"), pointer + u"/excludes"_s, isOfBucket, object, neAnyOf);
    return blocks;
}

int listedBucket(const Json& list, const Json& object)
{
    const Json* account = object.member(u"accountId");
    const Json* name = object.member(u"bucket");
    bool isAccountListed = false;
    bool isOdd = false;
    for (const Json& entry : list.items) {
        const Json* entryAccount = entry.member(u"accountId");
        const Json* buckets = entry.member(u"buckets");
        if (!entryAccount || !entryAccount->isString() || !buckets || !buckets->isArray()) {
            isOdd = true;
            continue;
        }
        if (account && entryAccount->text != account->text)
            continue;
        isAccountListed = true;
        for (const Json& bucket : buckets->items) {
            if (name && bucket.text == name->text)
                return yes;
        }
    }
    if (isOdd)
        return unclear;
    if (account && !isAccountListed)
        return no;
    return name ? no : unclear;
}

const QStringList bigData{u"avro"_s, u"parquet"_s};
const QStringList archives{u"gz"_s, u"gzip"_s, u"zip"_s};
const QStringList office{u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s};
const QStringList texts{u"csv"_s, u"htm"_s, u"html"_s, u"json"_s, u"jsonl"_s, u"tsv"_s, u"txt"_s, u"xml"_s, u"yaml"_s,
    u"yml"_s, u"eml"_s, u"tar"_s};

bool isMedia(const QString& extension)
{
    static const QStringList media
        = u"jpg jpeg png gif bmp tif tiff webp heic ico mp3 wav flac aac ogg m4a wma mp4 m4v mov avi mkv webm wmv flv "
          "mpg mpeg 3gp"_s.split(u' ');
    return media.contains(extension, Qt::CaseInsensitive);
}

int eligible(const Json& object)
{
    static const QStringList classes{u"STANDARD"_s, u"REDUCED_REDUNDANCY"_s, u"STANDARD_IA"_s, u"ONEZONE_IA"_s,
        u"INTELLIGENT_TIERING"_s, u"GLACIER_IR"_s};
    const Json* storageClass = object.member(u"storageClass");
    if (storageClass && !classes.contains(storageClass->text))
        return no;
    const Json* key = object.member(u"key");
    if (!key)
        return unclear;
    const auto extension = extensionOf(key->text);
    return extension && isMedia(*extension) ? no : yes;
}

void number(const Json& value, const QString& pointer, QHash<QString, int>& places)
{
    places.insert(pointer, int(places.size()));
    for (std::size_t i = 0; i < value.items.size(); ++i)
        number(value.items[i], pointer + u'/' + (value.isObject() ? value.names[i] : QString::number(i)), places);
}

} // namespace

struct NaiveEvaluator::Gate {
    int truth = yes;
    QStringList pointers; //!< what makes it false
    QStringList unknown; //!< what makes it unknown
    QStringList missing;

    void addUnknown(const std::vector<Finding>& findings)
    {
        for (const Finding& finding : findings) {
            if (finding.truth != unclear)
                continue;
            unknown += finding.pointer;
            if (!finding.lacks.isEmpty())
                missing += finding.lacks;
        }
    }
};

struct NaiveEvaluator::Conditions {
    Blocks bucket;
    Blocks object;
};

struct NaiveEvaluator::Gates {
    std::vector<std::pair<QString, Gate>> all; //!< with the verdict when it is false
};

NaiveEvaluator::NaiveEvaluator(Json job)
    : m_job(std::move(job))
{
    number(m_job, {}, m_places);
}

bool NaiveEvaluator::isSummary() const
{
    return !m_job.has(u"s3JobDefinition");
}

QStringList NaiveEvaluator::inTextOrder(QStringList pointers) const
{
    pointers.removeDuplicates();
    std::sort(pointers.begin(), pointers.end(),
        [this](const QString& a, const QString& b) { return m_places.value(a) < m_places.value(b); });
    return pointers;
}

NaiveEvaluator::Conditions NaiveEvaluator::conditions(const Json& object, bool neAnyOf) const
{
    const Json* definition = m_job.member(u"s3JobDefinition");
    if (isSummary())
        return {readBlocks(m_job.member(u"bucketCriteria"), u"/bucketCriteria"_s, true, object, neAnyOf), {}};
    if (!definition)
        return {};
    return {
        readBlocks(definition->member(u"bucketCriteria"), u"/s3JobDefinition/bucketCriteria"_s, true, object, neAnyOf),
        readBlocks(definition->member(u"scoping"), u"/s3JobDefinition/scoping"_s, false, object, neAnyOf)};
}

NaiveEvaluator::Gate NaiveEvaluator::bucketGate(
    const Json& object, const Conditions& conditions, bool excludesAlone) const
{
    const QString at = isSummary() ? QString() : u"/s3JobDefinition"_s;
    const Json* definition = isSummary() ? &m_job : m_job.member(u"s3JobDefinition");
    const Json* list = definition ? definition->member(u"bucketDefinitions") : nullptr;
    const Json* criteria = definition ? definition->member(u"bucketCriteria") : nullptr;
    if (list && list->items.empty())
        list = nullptr;
    Gate gate;
    if (bool(list) == bool(criteria)) {
        gate.truth = unclear;
        gate.unknown = QStringList{at};
    } else if (list) {
        gate.truth = listedBucket(*list, object);
        gate.pointers = gate.unknown = QStringList{at + u"/bucketDefinitions"_s};
        // Also when the name is known and an odd entry is the reason: the contract makes no exception.
        gate.missing = QStringList{u"bucket"_s};
    } else {
        const Blocks& blocks = conditions.bucket;
        gate.truth = std::min(blocks.included(), -blocks.excluded(excludesAlone));
        gate.pointers = blocks.included() == no ? blocks.firstFalse() : blocks.whatExcludes(excludesAlone);
        gate.addUnknown(blocks.includes);
        gate.addUnknown(blocks.excludes);
    }
    return gate;
}

NaiveEvaluator::Gates NaiveEvaluator::gates(const Json& object, const Conditions& conditions, bool excludesAlone) const
{
    Gate ofKind;
    ofKind.truth = eligible(object);
    ofKind.missing = QStringList{u"key"_s};
    Gate included;
    Gate notExcluded;
    if (isSummary()) {
        included.truth = notExcluded.truth = unclear;
        included.missing = notExcluded.missing = QStringList{u"definition"_s};
    } else {
        const Blocks& blocks = conditions.object;
        included.truth = blocks.included();
        included.pointers = blocks.firstFalse();
        included.addUnknown(blocks.includes);
        notExcluded.truth = -blocks.excluded(excludesAlone);
        notExcluded.pointers = blocks.whatExcludes(excludesAlone);
        notExcluded.addUnknown(blocks.excludes);
    }
    return {{{u"bucketNotSelected"_s, bucketGate(object, conditions, excludesAlone)}, {u"notEligible"_s, ofKind},
        {u"notIncluded"_s, included}, {u"excluded"_s, notExcluded}}};
}

template <typename Judge>
NaiveOutcome NaiveEvaluator::overReadings(const Json& object, SettledReadings settled, const Judge& judge) const
{
    const bool alone = settled.excludesAlone.value_or(false);
    const Conditions conditions = this->conditions(object, settled.neAnyOf.value_or(false));
    NaiveOutcome outcome = judge(conditions, alone);
    std::vector<std::pair<QString, QString>> verdicts{{u"default"_s, outcome.verdict}};
    if (!settled.excludesAlone)
        verdicts.emplace_back(u"exclude-join=any"_s, judge(conditions, true).verdict);
    if (!settled.neAnyOf) {
        const Conditions others = this->conditions(object, true);
        verdicts.emplace_back(u"ne-values=any-of"_s, judge(others, alone).verdict);
        if (!settled.excludesAlone)
            verdicts.emplace_back(u"exclude-join=any,ne-values=any-of"_s, judge(others, true).verdict);
    }
    const bool differ = std::any_of(
        verdicts.begin(), verdicts.end(), [&outcome](const auto& each) { return each.second != outcome.verdict; });
    if (differ) {
        outcome.verdict = u"dependsOnReading"_s;
        for (const auto& [reading, verdict] : verdicts)
            outcome.byReading += reading + u": "_s + verdict;
    }
    return outcome;
}

NaiveOutcome NaiveEvaluator::evaluate(const Json& object, SettledReadings settled) const
{
    NaiveOutcome outcome = overReadings(object, settled, [&](const Conditions& conditions, bool excludesAlone) {
        const Gates each = gates(object, conditions, excludesAlone);
        NaiveOutcome result;
        for (const auto& [verdict, gate] : each.all) {
            if (gate.truth == no) {
                result.verdict = verdict;
                result.deciding = inTextOrder(gate.pointers);
                return result;
            }
        }
        QStringList missing;
        for (const auto& [verdict, gate] : each.all) {
            if (gate.truth == unclear) {
                result.verdict = u"unknown"_s;
                result.deciding += gate.unknown;
                missing += gate.missing;
            }
        }
        if (result.verdict.isEmpty())
            result.verdict = u"analyzed"_s;
        result.deciding = inTextOrder(result.deciding);
        for (const QString& fact : factOrder) {
            if (missing.contains(fact))
                result.missing += fact;
        }
        return result;
    });
    outcome.caveats = caveats(object);
    return outcome;
}

NaiveOutcome NaiveEvaluator::bucket(const Json& object, SettledReadings settled) const
{
    return overReadings(object, settled, [&](const Conditions& conditions, bool excludesAlone) {
        const Gate gate = bucketGate(object, conditions, excludesAlone);
        NaiveOutcome result;
        if (gate.truth == yes) {
            result.verdict = u"analyzed"_s;
        } else if (gate.truth == no) {
            result.verdict = u"bucketNotSelected"_s;
            result.deciding = gate.pointers;
        } else {
            result.verdict = u"unknown"_s;
            result.deciding = inTextOrder(gate.unknown);
            for (const QString& fact : factOrder) {
                if (gate.missing.contains(fact))
                    result.missing += fact;
            }
        }
        return result;
    });
}

std::vector<Finding> NaiveEvaluator::findings(const Json& object, bool neAnyOf) const
{
    const Conditions read = conditions(object, neAnyOf);
    std::vector<Finding> result;
    for (const Blocks* blocks : {&read.bucket, &read.object}) {
        result.insert(result.end(), blocks->includes.begin(), blocks->includes.end());
        if (!blocks->isUnreadable)
            result.insert(result.end(), blocks->excludes.begin(), blocks->excludes.end());
    }
    std::sort(result.begin(), result.end(),
        [this](const Finding& a, const Finding& b) { return m_places.value(a.pointer) < m_places.value(b.pointer); });
    return result;
}

QStringList NaiveEvaluator::caveats(const Json& object) const
{
    QStringList result;
    const QString status = textOf(m_job.member(u"jobStatus"));
    if (status == u"COMPLETE" || status == u"CANCELLED")
        result += u"jobEnded"_s;

    const bool isRecurring = textOf(m_job.member(u"jobType")) == u"SCHEDULED";
    const Json* initialRun = m_job.member(u"initialRun");
    const auto created = timeOf(m_job.member(u"createdAt"));
    const auto modified = timeOf(object.member(u"lastModified"));
    if (!isSummary() && isRecurring && initialRun && initialRun->text == u"false" && created && modified
        && *modified < *created)
        result += u"unchangedSince"_s;
    if (isRecurring)
        result += u"incremental"_s;

    const Json* percentage = m_job.member(u"samplingPercentage");
    if (!isSummary() && percentage && percentage->text.toDouble() < 100)
        result += u"sampled"_s;

    if (const Json* key = object.member(u"key")) {
        const QString extension = extensionOf(key->text).value_or(QString());
        const auto isOneOf
            = [&extension](const QStringList& list) { return list.contains(extension, Qt::CaseInsensitive); };
        qint64 limit = -1;
        if (isOneOf({u"pdf"_s}))
            limit = 1024000000;
        else if (isOneOf(bigData) || isOneOf(archives))
            limit = 8000000000;
        else if (isOneOf(office))
            limit = 512000000;
        else if (isOneOf(texts))
            limit = 20000000000;
        if (limit < 0 && !isMedia(extension))
            result += u"unknownFormat"_s;
        const Json* size = object.member(u"size");
        if (limit > 0 && size && size->text.toLongLong() > limit)
            result += u"overSizeLimit"_s;
    }

    const Json* tags = object.member(u"tags");
    const Json* definition = m_job.member(u"s3JobDefinition");
    const Json* scoping = definition ? definition->member(u"scoping") : nullptr;
    if (tags && tags->items.empty() && scoping && scoping->isObject()) {
        // Only conditions that can be read: a malformed one is shown verbatim and says nothing of tags.
        const Blocks blocks = readBlocks(scoping, {}, false, object, false);
        bool isThere = false;
        for (const QString& name : {u"includes"_s, u"excludes"_s}) {
            const Json* block = scoping->member(name);
            const Json* list = block && block->isObject() ? block->member(u"and") : nullptr;
            const auto& findings = name == u"includes" ? blocks.includes : blocks.excludes;
            for (std::size_t i = 0; list && !blocks.isUnreadable && i < findings.size(); ++i) {
                const Json* term = findings[i].flaw.isEmpty() ? list->items[i].member(u"tagScopeTerm") : nullptr;
                isThere = isThere || (term && textOf(term->member(u"comparator")) == u"NE");
            }
        }
        if (isThere)
            result += u"untaggedNe"_s;
    }
    return result;
}

} // namespace jobscope::test
