// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobfilterproxy.h"

#include "models/jobtablemodel.h"

#include <QTimer>

namespace jobscope::models {

JobFilterProxy::JobFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_announcement(new QTimer(this))
{
    setSortRole(JobTableModel::SortRole);
    m_announcement->setSingleShot(true);
    m_announcement->setInterval(0);
    connect(m_announcement, &QTimer::timeout, this, &JobFilterProxy::undecidedChanged);
}

void JobFilterProxy::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    m_jobs = qobject_cast<JobTableModel*>(model);
    m_undecided.clear();
    if (m_jobs) {
        connect(m_jobs, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { forget(first, last); });
        connect(m_jobs, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
            m_undecided.clear();
            m_announcement->start();
        });
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void JobFilterProxy::forget(int first, int last)
{
    for (int row = first; row <= last && !m_undecided.isEmpty(); ++row)
        m_undecided.remove(m_jobs->rowId(row));
    m_announcement->start();
}

void JobFilterProxy::setFilterText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    auto query = query::parse(text);
    m_error.reset();
    if (!query) {
        m_error = query.error();
        query = query::parse(QStringView(text).left(m_error->term));
    }
    if (query)
        setQuery(*std::move(query));
    Q_EMIT filterChanged();
}

void JobFilterProxy::setQuery(query::Query query)
{
    if (query == m_query)
        return;
    m_query = std::move(query);
    m_undecided.clear();
    invalidateRowsFilter();
    m_announcement->start();
}

bool JobFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    if (!m_jobs || m_query.isEmpty())
        return true;
    const explain::Truth truth = m_jobs->matches(sourceRow, m_query);
    const qsizetype before = m_undecided.size();
    if (truth == explain::Truth::Unknown)
        m_undecided.insert(m_jobs->rowId(sourceRow));
    else if (before > 0)
        m_undecided.remove(m_jobs->rowId(sourceRow));
    if (m_undecided.size() != before && !m_announcement->isActive())
        m_announcement->start();
    return truth == explain::Truth::True;
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
