// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkinput_p.h"

#include <QCoreApplication>

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

} // namespace

void checkLive(const CheckInput& input)
{
    const job::ClassificationJob* job = input.job.definition();
    if (!job)
        return;
    checkFrozenList(input, *job);
    checkCustomIdentifiers(input, *job);
    checkAllowLists(input, *job);
}

} // namespace jobscope::explain
