// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobfilterproxy.h"

#include "models/jobtablemodel.h"

namespace jobscope::models {

JobFilterProxy::JobFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(JobTableModel::SortRole);
}

void JobFilterProxy::setFilterText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool JobFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(sourceRow, 0, sourceParent).data(JobTableModel::FilterRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) { return text.contains(word); });
}

bool JobFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    // Descending order asks the other way round, so what has no value must be the greater one then as well.
    if (!a.isValid() || !b.isValid()) {
        if (a.isValid() == b.isValid())
            return false;
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    if (a.typeId() == QMetaType::QString)
        return a.toString() < b.toString();
    return a.toLongLong() < b.toLongLong();
}

} // namespace jobscope::models
