// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobfilterproxy.h"

#include "models/jobtablemodel.h"

#include <QTimer>

#include <limits>

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

void JobFilterProxy::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    regroup();
}

void JobFilterProxy::setPinned(const QStringList& ids)
{
    if (ids == m_pinned)
        return;
    m_pinned = ids;
    regroup();
}

void JobFilterProxy::setGroupNames(const QString& pinned, const QString& others)
{
    m_pinnedName = pinned;
    m_othersName = others;
}

bool JobFilterProxy::hasGroups() const
{
    return m_grouping != Grouping::None || !m_pinned.isEmpty();
}

QString JobFilterProxy::groupHead(int row) const
{
    if (!hasGroups())
        return {};
    const auto groupAt = [this](int at) { return groupOf(mapToSource(index(at, 0))); };
    const Group group = groupAt(row);
    return row > 0 && groupAt(row - 1) == group ? QString() : group.name;
}

/** Of a row of the source. */
JobFilterProxy::Group JobFilterProxy::groupOf(const QModelIndex& index) const
{
    const auto in = [&index](int column) { return index.siblingAtColumn(column); };
    if (!m_pinned.isEmpty()
        && m_pinned.contains(in(JobTableModel::NameColumn).data(JobTableModel::JobIdRole).toString()))
        return {-1, m_pinnedName};
    switch (m_grouping) {
    case Grouping::None:
        return {0, m_othersName};
    case Grouping::Status: {
        const QModelIndex status = in(JobTableModel::StatusColumn);
        const QVariant known = status.data(JobTableModel::StatusRole);
        return {known.isValid() ? known.toInt() : std::numeric_limits<int>::max(),
            status.data(JobTableModel::StatusLabelRole).toString()};
    }
    case Grouping::Source:
        return {0, in(JobTableModel::SourceColumn).data().toString()};
    case Grouping::Schedule:
        return {0, in(JobTableModel::ScheduleColumn).data().toString()};
    }
    return {};
}

void JobFilterProxy::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    // Groups need a column to be sorted by, even where the person has chosen none.
    const bool isBare = column < 0 && hasGroups();
    QSortFilterProxyModel::sort(isBare ? int(JobTableModel::NameColumn) : column, isBare ? Qt::AscendingOrder : order);
}

void JobFilterProxy::regroup()
{
    invalidate();
    sort(m_sortColumn, m_sortOrder);
    Q_EMIT groupsChanged();
}

/** A screen reader hears of the group with each job's name. */
QVariant JobFilterProxy::data(const QModelIndex& index, int role) const
{
    if (role == Qt::AccessibleDescriptionRole && index.column() == JobTableModel::NameColumn && hasGroups())
        return groupOf(mapToSource(index)).name;
    return QSortFilterProxyModel::data(index, role);
}

bool JobFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (hasGroups()) {
        const Group a = groupOf(left);
        const Group b = groupOf(right);
        // Groups stand in the same order whichever way the jobs within them are sorted.
        if (!(a == b)) {
            const bool isFirst = a.order != b.order ? a.order < b.order : a.name < b.name;
            return isFirst == (sortOrder() == Qt::AscendingOrder);
        }
        if (m_sortColumn < 0)
            return left.row() < right.row();
    }
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
