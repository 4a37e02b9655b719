// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkinput_p.h"
#include "explain/checks/valueforms.h"

#include <QCoreApplication>
#include <QSet>

#include <utility>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr auto emptyListText = QT_TRANSLATE_NOOP("explain", "The list of buckets is empty.");

constexpr qint64 mostBuckets = 1'000; // Macie quotas

void checkListEntries(const CheckInput& input, const QList<job::BucketDefinition>& entries)
{
    qint64 count = 0;
    bool readable = true;
    QSet<std::pair<QString, QString>> seen;
    std::vector<QString> twice;
    QStringList twiceNames;
    std::vector<QString> noNames;
    QStringList noNameTexts;
    std::vector<QString> patterns;
    QStringList patternTexts;
    for (const job::BucketDefinition& entry : entries) {
        const QString account = entry.accountId ? entry.accountId->text() : QString();
        if (!entry.readable) {
            readable = false;
            input.report(CheckId::MalformedCondition, {entry.pointer},
                Phrase(
                    QT_TRANSLATE_NOOP("explain", "An entry of the bucket list has no account or no list of buckets.")));
        }
        if (entry.accountId && !isAccountId(account))
            input.report(
                CheckId::AccountIdForm, {entry.pointer + u"/accountId"_s}, Phrase(noAccountIdText).arg(Value{account}));
        if (!entry.buckets)
            continue;
        for (qsizetype at = 0; at < entry.buckets->size(); ++at) {
            const QString name = entry.buckets->at(at).text();
            const QString pointer = entry.pointer + u"/buckets/"_s + QString::number(at);
            ++count;
            if (seen.contains({account, name})) {
                twice.push_back(pointer);
                twiceNames += name;
            }
            seen.insert({account, name});
            if (isNoBucketName(name)) {
                noNames.push_back(pointer);
                noNameTexts += name;
            }
            if (looksLikePattern(name)) {
                patterns.push_back(pointer);
                patternTexts += name;
            }
        }
    }
    const QString pointer = input.compiled.selection->pointer + u"/bucketDefinitions"_s;
    if (!twice.empty())
        input.report(CheckId::BucketList, std::move(twice),
            Phrase(QT_TRANSLATE_NOOP("explain", "A bucket is listed more than once: %1.")).arg(valueList(twiceNames)));
    if (!noNames.empty())
        input.report(CheckId::BucketNameForm, std::move(noNames), Phrase(noBucketNameText).arg(valueList(noNameTexts)));
    if (!patterns.empty())
        input.report(CheckId::WildcardValue, std::move(patterns), Phrase(patternText).arg(valueList(patternTexts)));
    if (count > mostBuckets)
        input.report(CheckId::BucketList, {pointer},
            Phrase(QT_TRANSLATE_N_NOOP("explain", "%n buckets are listed, more than the 1,000 that a job can have."),
                count));
    if (count == 0 && readable)
        input.report(CheckId::NoBucketForm, {pointer}, Phrase(emptyListText));
}

/** A container that cannot be read is one unknown: its conditions do not count. */
void checkContainers(const CheckInput& input, const CompiledScope& scope)
{
    const auto report = [&](const QString& pointer) {
        input.report(CheckId::MalformedCondition, {pointer},
            Phrase(QT_TRANSLATE_NOOP("explain",
                "A block of conditions cannot be read: a part of it is not known or not of the expected type.")));
    };
    if (!scope.readable) {
        report(scope.pointer);
        return;
    }
    if (!scope.includes.readable)
        report(scope.includes.pointer);
    if (!scope.excludes.readable)
        report(scope.excludes.pointer);
}

} // namespace

void checkBucketForms(const CheckInput& input)
{
    const CompiledJob& compiled = input.compiled;
    checkContainers(input, compiled.criteria);
    checkContainers(input, compiled.scoping);
    const QString base = compiled.selection ? compiled.selection->pointer : u"/s3JobDefinition"_s;
    if (compiled.hasList && compiled.hasCriteria)
        input.report(CheckId::BothBucketForms, {base + u"/bucketDefinitions"_s, base + u"/bucketCriteria"_s},
            Phrase(QT_TRANSLATE_NOOP("explain", "The job has both a list of buckets and bucket criteria.")));
    if (!compiled.hasList && !compiled.hasCriteria && input.job.isComplete()) {
        const bool isEmpty = compiled.selection && compiled.selection->definitions;
        input.report(CheckId::NoBucketForm, {isEmpty ? base + u"/bucketDefinitions"_s : base},
            Phrase(isEmpty
                    ? emptyListText
                    : QT_TRANSLATE_NOOP("explain", "The job has neither a list of buckets nor bucket criteria.")));
    }
    if (compiled.hasList)
        checkListEntries(input, *compiled.selection->definitions);
    const CompiledScope& criteria = compiled.criteria;
    if (criteria.readable && criteria.includes.readable && criteria.includes.conditions.empty()
        && !criteria.excludes.conditions.empty())
        input.report(CheckId::ExcludesOnlyCriteria, {criteria.excludes.pointer},
            Phrase(QT_TRANSLATE_NOOP("explain",
                "There are only exclude conditions for buckets, so every other bucket of the Region is read, new ones "
                "too.")));
}

} // namespace jobscope::explain
