// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/bucketsnow.h"

#include "explain/conditionwording.h"
#include "explain/identifierwording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype s_mostNamed = 5;

using BucketKey = std::pair<QString, QString>;

ObjectFacts factsOf(const job::BucketNow& bucket)
{
    ObjectFacts facts;
    facts.bucket = bucket.name;
    facts.accountId = bucket.accountId;
    facts.effectivePermission = bucket.effectivePermission;
    facts.sharedAccess = bucket.sharedAccess;
    facts.bucketTags = bucket.tags;
    return facts;
}

/** The readings in force, then each other choice that is still open. */
std::vector<std::pair<QString, Readings>> variants(const Readings& readings)
{
    const auto settled = [&readings](std::initializer_list<const char16_t*> assignments) {
        Readings changed = readings;
        for (const char16_t* assignment : assignments)
            changed.settle(QStringView(assignment));
        return changed;
    };
    Readings inForce = readings;
    inForce.settle(ReadingId::ExcludeJoin, readings.choice(ReadingId::ExcludeJoin));
    inForce.settle(ReadingId::NeValues, readings.choice(ReadingId::NeValues));
    std::vector<std::pair<QString, Readings>> all{{u"default"_s, inForce}};
    const bool isJoinOpen = !readings.isSettled(ReadingId::ExcludeJoin);
    const bool isNeOpen = !readings.isSettled(ReadingId::NeValues);
    if (isJoinOpen)
        all.emplace_back(u"exclude-join=any"_s, settled({u"exclude-join=any"}));
    if (isNeOpen)
        all.emplace_back(u"ne-values=any-of"_s, settled({u"ne-values=any-of"}));
    if (isJoinOpen && isNeOpen)
        all.emplace_back(u"exclude-join=any,ne-values=any-of"_s, settled({u"exclude-join=any", u"ne-values=any-of"}));
    return all;
}

std::vector<Truth> selections(const job::Job& job, const Readings& readings, const job::BucketsNow& buckets)
{
    const Evaluator evaluator(job, readings);
    std::vector<Truth> selected;
    selected.reserve(buckets.buckets.size());
    for (const job::BucketNow& bucket : buckets.buckets)
        selected.push_back(evaluator.trace(factsOf(bucket)).bucket);
    return selected;
}

Agreement compare(const QString& readings, const std::vector<Truth>& selected, const job::BucketsNow& all,
    const QSet<BucketKey>& found)
{
    Agreement result{readings, 0, 0, {}};
    for (std::size_t at = 0; at < selected.size(); ++at) {
        const job::BucketNow& bucket = all.buckets[at];
        if (selected[at] == Truth::Unknown)
            continue;
        if ((selected[at] == Truth::True) == found.contains({bucket.accountId, bucket.name})) {
            ++result.agree;
        } else {
            ++result.differ;
            if (result.differing.size() < s_mostNamed)
                result.differing += bucket.name;
        }
    }
    return result;
}

Phrase matchText(const job::BucketsNow& matching)
{
    qint64 objects = 0;
    qint64 bytes = 0;
    qint64 readable = 0;
    for (const job::BucketNow& bucket : matching.buckets) {
        objects += bucket.objects;
        bytes += bucket.bytes;
        readable += bucket.readableObjects;
    }
    const Phrase buckets
        = Phrase(QT_TRANSLATE_N_NOOP("explain", "AWS finds %n buckets that meet the criteria now (as of %1)."),
            qint64(matching.buckets.size()))
              .arg(instantText(job::wholeSecond(matching.asOf)));
    std::vector<Phrase> sentences{buckets};
    if (objects > 0)
        sentences.push_back(
            Phrase(QT_TRANSLATE_N_NOOP("explain", "They hold %n objects, %1, of which Macie can read %2."), objects)
                .arg(shortSizeText(bytes))
                .arg(Count{readable}));
    sentences.push_back(Phrase(QT_TRANSLATE_NOOP(
        "explain", "This is not what a past run used, and each object still has to meet the other conditions.")));
    return List{List::Join::Sentences, std::move(sentences)};
}

Phrase agreementText(const std::vector<Agreement>& all)
{
    const Agreement& inForce = all.front();
    std::vector<Phrase> sentences;
    if (inForce.differ == 0) {
        sentences.push_back(
            Phrase(QT_TRANSLATE_N_NOOP("explain", "This explanation and AWS agree on all %n buckets that Macie knows."),
                inForce.agree));
    } else {
        std::vector<Phrase> names;
        for (const QString& name : inForce.differing)
            names.push_back(Value{name});
        const auto more = inForce.differ - qint64(names.size());
        Phrase list = List{List::Join::Comma, std::move(names)};
        if (more > 0)
            list = Phrase(QT_TRANSLATE_NOOP("explain", "%1 and %2 more")).arg(list).arg(Count{more});
        sentences.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain",
                                       "This explanation and AWS agree on %1 of %n buckets that Macie knows; they "
                                       "differ on %2."),
            inForce.compared())
                                .arg(Count{inForce.agree})
                                .arg(list));
    }
    for (const Agreement& other : all) {
        if (&other == &inForce)
            continue;
        if (other.differ < inForce.differ)
            sentences.push_back(
                Phrase(QT_TRANSLATE_NOOP("explain", "AWS's answer supports the reading %1: %2 of %3 agree."))
                    .arg(Name{other.readings})
                    .arg(Count{other.agree})
                    .arg(Count{other.compared()}));
        else if (other.differ > inForce.differ)
            sentences.push_back(
                Phrase(QT_TRANSLATE_NOOP("explain", "AWS's answer speaks against the reading %1: only %2 of %3 agree."))
                    .arg(Name{other.readings})
                    .arg(Count{other.agree})
                    .arg(Count{other.compared()}));
    }
    return List{List::Join::Sentences, std::move(sentences)};
}

/** Of a fixed list; nothing where it is none. */
Phrase listedText(const job::BucketSelection& selection, const job::BucketsNow& all)
{
    if (!selection.definitions)
        return {};
    QSet<BucketKey> known;
    for (const job::BucketNow& bucket : all.buckets)
        known.insert({bucket.accountId, bucket.name});
    qint64 listed = 0;
    qint64 found = 0;
    for (const job::BucketDefinition& entry : *selection.definitions) {
        if (!entry.readable || !entry.accountId)
            continue;
        for (const job::BucketName& name : *entry.buckets) {
            ++listed;
            found += known.contains({entry.accountId->text(), name.text()}) ? 1 : 0;
        }
    }
    if (listed == 0)
        return {};
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "Macie knows %1 of the %n listed buckets now (as of %2)."), listed)
        .arg(Count{found})
        .arg(instantText(job::wholeSecond(all.asOf)));
}

const job::BucketSelection* selectionOf(const job::Job& job)
{
    const auto* definition = job.definition();
    return definition && definition->s3JobDefinition ? &definition->s3JobDefinition->buckets : nullptr;
}

} // namespace

std::vector<Agreement> agreements(const job::Job& job, const Readings& readings, const job::LiveFacts& live)
{
    const auto* selection = selectionOf(job);
    if (!selection || !selection->criteria || !live.matchingBuckets.value || !live.allBuckets.value)
        return {};
    const job::BucketsNow& all = **live.allBuckets.value;
    QSet<BucketKey> found;
    for (const job::BucketNow& bucket : (*live.matchingBuckets.value)->buckets)
        found.insert({bucket.accountId, bucket.name});
    std::vector<Agreement> results;
    std::vector<std::vector<Truth>> seen;
    for (const auto& [name, choice] : variants(readings)) {
        std::vector<Truth> selected = selections(job, choice, all);
        // A reading that selects the same buckets has nothing to be settled.
        if (std::find(seen.begin(), seen.end(), selected) != seen.end())
            continue;
        results.push_back(compare(name, selected, all, found));
        seen.push_back(std::move(selected));
    }
    return results;
}

std::vector<BucketMatch> bucketMatches(const job::Job& job, const Readings& readings, const job::LiveFacts& live)
{
    const auto* selection = selectionOf(job);
    if (!selection)
        return {};
    std::vector<BucketMatch> matches;
    QSet<BucketKey> byAws;
    const auto& matching = live.matchingBuckets.value;
    if (matching) {
        for (const job::BucketNow& bucket : (*matching)->buckets)
            byAws.insert({bucket.accountId, bucket.name});
    }
    QSet<BucketKey> seen;
    if (const auto& all = live.allBuckets.value) {
        const std::vector<Truth> selected = selections(job, readings, **all);
        for (size_t at = 0; at < selected.size(); ++at) {
            const job::BucketNow& bucket = (*all)->buckets[at];
            const BucketKey key{bucket.accountId, bucket.name};
            seen.insert(key);
            const auto meets = matching ? std::optional(byAws.contains(key)) : std::nullopt;
            if (selected[at] != Truth::False || meets == true)
                matches.push_back({bucket, true, meets, selected[at]});
        }
    }
    if (matching) {
        for (const job::BucketNow& bucket : (*matching)->buckets) {
            if (!seen.contains({bucket.accountId, bucket.name}))
                matches.push_back({bucket, true, true, Truth::Unknown});
        }
    }
    if (selection->definitions && live.allBuckets.value) {
        for (const job::BucketDefinition& entry : *selection->definitions) {
            if (!entry.readable || !entry.accountId)
                continue;
            for (const job::BucketName& name : *entry.buckets) {
                if (seen.contains({entry.accountId->text(), name.text()}))
                    continue;
                job::BucketNow missing;
                missing.accountId = entry.accountId->text();
                missing.name = name.text();
                matches.push_back({std::move(missing), false, {}, Truth::True});
            }
        }
    }
    return matches;
}

std::vector<Statement> bucketsNowStatements(const job::Job& job, const Readings& readings, const job::LiveFacts& live)
{
    const auto* selection = selectionOf(job);
    if (!selection)
        return {};
    std::vector<Statement> statements;
    const QString pointer = u"/s3JobDefinition/bucketCriteria"_s;
    if (live.matchingBuckets.value)
        statements.push_back({matchText(**live.matchingBuckets.value), pointer, {}});
    if (live.allBuckets.value) {
        if (const Phrase listed = listedText(*selection, **live.allBuckets.value); !listed.isEmpty())
            statements.push_back({listed, u"/s3JobDefinition/bucketDefinitions"_s, {}});
    }
    const std::vector<Agreement> compared = agreements(job, readings, live);
    if (!compared.empty() && compared.front().compared() > 0)
        statements.push_back({agreementText(compared), pointer, {}});
    for (const auto* refusal : {&live.matchingBuckets.refusal, &live.allBuckets.refusal}) {
        if (*refusal)
            statements.push_back({refusalText(**refusal), u"/s3JobDefinition"_s, {}});
    }
    return statements;
}

} // namespace jobscope::explain
