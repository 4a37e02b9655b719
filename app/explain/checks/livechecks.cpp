// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkinput_p.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

/** INCLUDE with every identifier looks like ALL, but does not grow. */
void checkFrozenList(const CheckInput& input, const job::ClassificationJob& job)
{
    const auto& all = input.live.managedIdentifiers.value;
    const auto& selector = job.managedDataIdentifierSelector;
    if (!all || all->empty() || !selector || !selector->is(job::ManagedDataIdentifierSelector::Include)
        || !job.managedDataIdentifierIds)
        return;
    const QSet<QString> listed(job.managedDataIdentifierIds->begin(), job.managedDataIdentifierIds->end());
    const bool holdsAll = std::all_of(
        all->begin(), all->end(), [&](const job::ManagedIdentifier& each) { return listed.contains(each.id); });
    if (holdsAll)
        input.report(CheckId::FrozenIdentifierList,
            {u"/managedDataIdentifierSelector"_s, u"/managedDataIdentifierIds"_s},
            Phrase(QT_TRANSLATE_N_NOOP("explain", "The job lists all %n data types that Macie has now, one by one."),
                qint64(all->size())));
}

QString place(const char* member, const QStringList& ids, const QString& id)
{
    return u"/%1/%2"_s.arg(QLatin1StringView(member)).arg(ids.indexOf(id));
}

void checkCustomIdentifiers(const CheckInput& input, const job::ClassificationJob& job)
{
    if (!input.live.customIdentifiers.value || !job.customDataIdentifierIds)
        return;
    for (const job::CustomIdentifier& custom : *input.live.customIdentifiers.value) {
        if (custom.isFound && !custom.isDeleted)
            continue;
        const Phrase name = custom.name.isEmpty() ? Phrase(Name{custom.id}) : Phrase(Value{custom.name});
        input.report(CheckId::CustomIdentifierMissing,
            {place("customDataIdentifierIds", *job.customDataIdentifierIds, custom.id)},
            Phrase(custom.isFound ? QT_TRANSLATE_NOOP("explain", "The custom data identifier %1 was deleted.")
                                  : QT_TRANSLATE_NOOP("explain", "AWS does not find the custom data identifier %1."))
                .arg(name));
    }
}

void checkAllowLists(const CheckInput& input, const job::ClassificationJob& job)
{
    if (!input.live.allowLists.value || !job.allowListIds)
        return;
    for (const job::AllowList& list : *input.live.allowLists.value) {
        const Phrase name = list.name.isEmpty() ? Phrase(Name{list.id}) : Phrase(Value{list.name});
        const std::vector<QString> pointers{place("allowListIds", *job.allowListIds, list.id)};
        if (!list.isFound)
            input.report(CheckId::AllowListUnusable, pointers,
                Phrase(QT_TRANSLATE_NOOP("explain", "AWS does not find the allow list %1.")).arg(name));
        else if (!list.status.isEmpty() && list.status != u"OK")
            input.report(CheckId::AllowListUnusable, pointers,
                Phrase(QT_TRANSLATE_NOOP("explain", "The status of the allow list %1 is %2."))
                    .arg(name)
                    .arg(Name{list.status}));
    }
}

/** What only AWS can tell of criteria. */
void checkMatchingBuckets(const CheckInput& input)
{
    const auto& matching = input.live.matchingBuckets.value;
    if (!matching)
        return;
    const QString pointer = u"/s3JobDefinition/bucketCriteria"_s;
    if ((*matching)->buckets.empty()) {
        input.report(CheckId::NoBucketMatches, {pointer},
            Phrase(QT_TRANSLATE_NOOP("explain", "No bucket meets the criteria now.")));
        return;
    }
    qint64 objects = 0;
    qint64 unreadable = 0;
    for (const job::BucketNow& bucket : (*matching)->buckets) {
        objects += bucket.objects;
        unreadable += bucket.unreadableObjects;
    }
    if (unreadable * 2 > objects)
        input.report(CheckId::MostlyUnreadable, {pointer},
            Phrase(
                QT_TRANSLATE_N_NOOP("explain", "Macie cannot read %1 of the %n objects in the buckets that match now."),
                objects)
                .arg(Count{unreadable}));
}

constexpr qint64 s_inventoryLimit = 10'000; // buckets of an account that Macie knows fully

void checkManyBuckets(const CheckInput& input)
{
    if (!input.live.allBuckets.value)
        return;
    std::vector<QString> pointers;
    for (const CompiledBlock* block : {&input.compiled.criteria.includes, &input.compiled.criteria.excludes}) {
        for (const CompiledCondition& condition : block->conditions) {
            if (const auto* tags = std::get_if<TagTest>(&condition.test); tags && tags->negated)
                pointers.push_back(condition.pointer);
        }
    }
    QHash<QString, qint64> counts;
    for (const job::BucketNow& bucket : (*input.live.allBuckets.value)->buckets)
        ++counts[bucket.accountId];
    for (auto count = counts.begin(); count != counts.end() && !pointers.empty(); ++count) {
        if (*count > s_inventoryLimit)
            input.report(CheckId::ManyBucketsNeTag, pointers,
                Phrase(QT_TRANSLATE_NOOP("explain",
                           "Account %1 has %2 buckets, so a tag that must not be there lets "
                           "buckets pass whose tags Macie does not know."))
                    .arg(Name{count.key()})
                    .arg(Count{*count}));
    }
}

void checkResultsRepository(const CheckInput& input)
{
    const auto& repository = input.live.resultsRepository.value;
    if (repository && repository->bucketName.isEmpty())
        input.report(CheckId::NoResultsRepository, {u"/statistics"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "No results repository is set up for this account and Region.")));
}

/** A fixed list of buckets beside those that Macie knows. */
void checkListedBuckets(const CheckInput& input, const job::ClassificationJob& job)
{
    const auto& all = input.live.allBuckets.value;
    if (!all || !job.s3JobDefinition || !job.s3JobDefinition->buckets.definitions)
        return;
    QHash<std::pair<QString, QString>, QString> known;
    QSet<QString> accounts;
    for (const job::BucketNow& bucket : (*all)->buckets) {
        known.insert({bucket.accountId, bucket.name}, bucket.errorCode);
        accounts.insert(bucket.accountId);
    }
    std::vector<QString> gone;
    QStringList goneNames;
    std::vector<QString> failing;
    QStringList failingNames;
    for (const job::BucketDefinition& entry : *job.s3JobDefinition->buckets.definitions) {
        if (!entry.readable || !entry.accountId)
            continue;
        const QString account = entry.accountId->text();
        if (!accounts.contains(account)) {
            input.report(CheckId::AccountNotMember, {entry.pointer + u"/accountId"_s},
                Phrase(QT_TRANSLATE_NOOP("explain", "Macie knows no bucket of account %1 here now."))
                    .arg(Name{account}));
            continue;
        }
        for (qsizetype at = 0; at < entry.buckets->size(); ++at) {
            const QString name = entry.buckets->at(at).text();
            const QString pointer = entry.pointer + u"/buckets/"_s + QString::number(at);
            const auto found = known.constFind({account, name});
            if (found == known.constEnd()) {
                gone.push_back(pointer);
                goneNames += name;
            } else if (!found->isEmpty()) {
                failing.push_back(pointer);
                failingNames += name;
            }
        }
    }
    if (!gone.empty())
        input.report(CheckId::BucketUnknown, gone,
            Phrase(QT_TRANSLATE_NOOP("explain", "Macie does not know these buckets in this Region now: %1."))
                .arg(valueList(goneNames)));
    if (!failing.empty())
        input.report(CheckId::BucketUnknown, failing,
            Phrase(QT_TRANSLATE_NOOP("explain", "Macie cannot look into these buckets now: %1."))
                .arg(valueList(failingNames)));
}

} // namespace

void checkLive(const CheckInput& input)
{
    const job::ClassificationJob* job = input.job.definition();
    if (!job)
        return;
    checkFrozenList(input, *job);
    checkCustomIdentifiers(input, *job);
    checkAllowLists(input, *job);
    checkMatchingBuckets(input);
    checkManyBuckets(input);
    checkListedBuckets(input, *job);
    checkResultsRepository(input);
}

} // namespace jobscope::explain
