// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/objecttablemodel.h"

#include "explain/outcomewording.h"
#include "models/tabletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace jobscope::models {

using namespace Qt::StringLiterals;
using explain::ObjectFacts;
using explain::Phrase;

namespace {

const char* headOf(int column)
{
    switch (column) {
    case ObjectTableModel::VerdictColumn:
        return QT_TRANSLATE_NOOP("explain", "Verdict");
    case ObjectTableModel::KeyColumn:
        return QT_TRANSLATE_NOOP("explain", "Key");
    case ObjectTableModel::WhyColumn:
        return QT_TRANSLATE_NOOP("explain", "What decides");
    case ObjectTableModel::SizeColumn:
        return QT_TRANSLATE_NOOP("explain", "Size");
    case ObjectTableModel::ModifiedColumn:
        return QT_TRANSLATE_NOOP("explain", "Last modified");
    case ObjectTableModel::ClassColumn:
        return QT_TRANSLATE_NOOP("explain", "Storage class");
    default:
        return QT_TRANSLATE_NOOP("explain", "Bucket");
    }
}

/** What is not known comes last, whatever the value. */
template <typename T> bool less(const std::optional<T>& a, const std::optional<T>& b)
{
    if (!a || !b)
        return a.has_value() && !b.has_value();
    return *a < *b;
}

} // namespace

ObjectTableModel::ObjectTableModel(const explain::Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ObjectTableModel::setJob(
    std::shared_ptr<const explain::Explanation> explanation, std::shared_ptr<const explain::Evaluator> evaluator)
{
    m_explanation = std::move(explanation);
    m_evaluator = std::move(evaluator);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, WhyColumn), index(int(m_rows.size()) - 1, WhyColumn));
}

void ObjectTableModel::setListing(std::shared_ptr<const session::TriedListing> listing)
{
    beginResetModel();
    m_listing = std::move(listing);
    refill();
    endResetModel();
}

void ObjectTableModel::setFilter(std::optional<explain::Verdict> verdict, const QString& text)
{
    if (verdict == m_verdict && text == m_text)
        return;
    beginResetModel();
    m_verdict = verdict;
    m_text = text;
    refill();
    endResetModel();
}

void ObjectTableModel::refill()
{
    m_rows.clear();
    if (!m_listing)
        return;
    for (std::size_t object = 0; object < m_listing->verdicts.size(); ++object) {
        if (m_verdict && m_listing->verdicts[object] != *m_verdict)
            continue;
        const auto& key = listed(object).key;
        if (!m_text.isEmpty() && !(key && key->contains(m_text, Qt::CaseInsensitive)))
            continue;
        m_rows.push_back(quint32(object));
    }
    sortRows();
}

const ObjectFacts& ObjectTableModel::listed(std::size_t object) const
{
    return m_listing->listing->objects[object];
}

void ObjectTableModel::sortRows()
{
    const auto by = [this](auto isLess) {
        if (m_sortOrder == Qt::AscendingOrder)
            std::stable_sort(m_rows.begin(), m_rows.end(), isLess);
        else
            std::stable_sort(m_rows.begin(), m_rows.end(), [&](quint32 a, quint32 b) { return isLess(b, a); });
    };
    const auto byFact
        = [&](auto fact) { by([this, fact](quint32 a, quint32 b) { return less(listed(a).*fact, listed(b).*fact); }); };
    switch (m_sortColumn) {
    case VerdictColumn:
    case WhyColumn:
        by([this](quint32 a, quint32 b) { return m_listing->verdicts[a] < m_listing->verdicts[b]; });
        break;
    case KeyColumn:
        byFact(&ObjectFacts::key);
        break;
    case SizeColumn:
        byFact(&ObjectFacts::size);
        break;
    case ModifiedColumn:
        byFact(&ObjectFacts::lastModified);
        break;
    case ClassColumn:
        byFact(&ObjectFacts::storageClass);
        break;
    case BucketColumn:
        byFact(&ObjectFacts::bucket);
        break;
    default:
        break;
    }
}

void ObjectTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> objects;
    for (const QModelIndex& index : before)
        objects.push_back(m_rows[std::size_t(index.row())]);
    std::sort(m_rows.begin(), m_rows.end());
    sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto found = std::find(m_rows.begin(), m_rows.end(), objects[std::size_t(i)]);
        after += index(int(found - m_rows.begin()), before[i].column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

qint64 ObjectTableModel::totalCount() const
{
    return m_listing ? qint64(m_listing->verdicts.size()) : 0;
}

ObjectFacts ObjectTableModel::factsOf(int row) const
{
    return m_listing->factsOf(m_rows[std::size_t(row)]);
}

int ObjectTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ObjectTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ObjectTableModel::why(int row) const
{
    if (!m_evaluator || !m_explanation)
        return {};
    const ObjectFacts facts = factsOf(row);
    return explain::plain(
        explain::wordsFor(*m_explanation, *m_evaluator, facts, m_evaluator->evaluate(facts)).reasons(), m_language);
}

QString ObjectTableModel::textOf(int row, int column) const
{
    const std::size_t object = m_rows[std::size_t(row)];
    const ObjectFacts& facts = listed(object);
    switch (column) {
    case VerdictColumn:
        return explain::plain(explain::verdictText(m_listing->verdicts[object]), m_language);
    case KeyColumn:
        return explain::shown(facts.key.value_or(QString()));
    case WhyColumn:
        return why(row);
    case SizeColumn:
        return facts.size ? m_language.locale().toString(*facts.size) : QString();
    case ModifiedColumn:
        return facts.lastModified ? QString(job::isoDateTime(*facts.lastModified) + u" UTC"_s) : QString();
    case ClassColumn:
        return explain::shown(facts.storageClass.value_or(QString()));
    case BucketColumn:
        return explain::shown(facts.bucket.value_or(m_listing->shared.bucket.value_or(QString())));
    default:
        return {};
    }
}

QVariant ObjectTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || std::size_t(index.row()) >= m_rows.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case VerdictRole:
        return int(m_listing->verdicts[m_rows[std::size_t(index.row())]]);
    default:
        return {};
    }
}

QVariant ObjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= int(ColumnCount))
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_language.message(headOf(section));
}

QByteArray ObjectTableModel::toCsv() const
{
    TableText table;
    table.heads
        = QStringList{u"verdict"_s, u"key"_s, u"bucket"_s, u"size"_s, u"lastModified"_s, u"storageClass"_s, u"why"_s};
    for (int row = 0; row < rowCount(); ++row) {
        const ObjectFacts facts = factsOf(row);
        const auto verdict = explain::Verdict(index(row, 0).data(VerdictRole).toInt());
        table.rows.push_back({{explain::verdictName(verdict)}, {facts.key.value_or(QString())},
            {facts.bucket.value_or(QString())}, {facts.size ? QString::number(*facts.size) : QString()},
            {facts.lastModified ? job::isoInstant(*facts.lastModified) : QString()},
            {facts.storageClass.value_or(QString())}, {why(row)}});
    }
    return csvOf(table);
}

} // namespace jobscope::models
