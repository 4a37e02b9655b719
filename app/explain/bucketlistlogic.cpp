// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/bucketlistlogic.h"

#include "explain/conditionwording.h"

#include <QCoreApplication>

#include <utility>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

Phrase listHead(const job::BucketDefinition& entry, const QString& region)
{
    const auto count = qint64(entry.buckets->size());
    const Phrase account = accountText(entry.accountId->text());
    if (count == 1) {
        if (region.isEmpty())
            return Phrase(QT_TRANSLATE_NOOP("explain", "exactly this bucket of account %1")).arg(account);
        return Phrase(QT_TRANSLATE_NOOP("explain", "exactly this bucket of account %1, Region %2"))
            .arg(account)
            .arg(Name{region});
    }
    if (region.isEmpty())
        return Phrase(QT_TRANSLATE_N_NOOP("explain", "exactly these %n buckets of account %1"), count).arg(account);
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "exactly these %n buckets of account %1, Region %2"), count)
        .arg(account)
        .arg(Name{region});
}

Phrase listText(const job::BucketDefinition& entry, const QString& region)
{
    std::vector<Phrase> names;
    for (const job::BucketName& name : *entry.buckets)
        names.push_back(Name{name.text()});
    if (names.empty())
        return Phrase(QT_TRANSLATE_NOOP("explain", "no bucket of account %1 (the list is empty)"))
            .arg(accountText(entry.accountId->text()));
    //: what a list holds, and its items
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1: %2"))
        .arg(listHead(entry, region))
        .arg(atMost(std::move(names), FoldAbove, List::Join::Comma));
}

} // namespace

Phrase bucketListText(const QList<job::BucketDefinition>& entries)
{
    qint64 buckets = 0;
    for (const job::BucketDefinition& entry : entries)
        buckets += entry.readable ? entry.buckets->size() : 0;
    if (entries.size() == 1)
        return Phrase(QT_TRANSLATE_N_NOOP("explain", "a fixed list of %n buckets"), buckets);
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "a fixed list of %n buckets in %1 entries"), buckets)
        .arg(Count{entries.size()});
}

LogicNode bucketListNode(const job::BucketDefinition& entry, const QString& region)
{
    LogicNode node;
    node.kind = LogicNode::Kind::BucketList;
    node.part = LogicNode::Part::Include;
    node.pointer = entry.pointer;
    if (!entry.readable) {
        node.kind = LogicNode::Kind::Unknown;
        node.malformed = true;
        node.head = node.text
            = Phrase(QT_TRANSLATE_NOOP("explain", "an entry that cannot be read: %1")).arg(jsonAsInFile(entry.raw));
        return node;
    }
    node.head = listHead(entry, region);
    node.text = listText(entry, region);
    const auto count = entry.buckets->size();
    for (qsizetype i = 0; i < count; ++i) {
        LogicNode value;
        value.kind = LogicNode::Kind::Value;
        value.part = LogicNode::Part::Value;
        value.text = Name{entry.buckets->at(i).text()};
        value.pointer = entry.pointer + u"/buckets/"_s + QString::number(i);
        value.position = int(i) + 1;
        value.count = int(count);
        node.children.push_back(std::move(value));
    }
    return node;
}

} // namespace jobscope::explain
