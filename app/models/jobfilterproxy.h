// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "query/parser.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

class QTimer;

namespace jobscope::models {

class JobTableModel;

/** What the list is put together by. */
enum class Grouping { None, Status, Source, Schedule };

/**
 * The jobs of a JobTableModel that a filter takes, see query/. Of a text that is no filter counts what stands before
 * the mistake, as far as that is one: the end of the text may be under way. Sorts by JobTableModel::SortRole; what has
 * nothing to sort by comes last, in either order. Groups go before that order, and pinned jobs before all groups.
 */
class JobFilterProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit JobFilterProxy(QObject* parent = nullptr);

    QString filterText() const { return m_text; }
    void setFilterText(const QString& text);
    const std::optional<query::QueryError>& error() const { return m_error; }
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /** Ids of the jobs that stand first; those that are not in the list do no harm. */
    const QStringList& pinned() const { return m_pinned; }
    void setPinned(const QStringList& ids);
    /** What pinned jobs are called, and those beside them where nothing else groups them. */
    void setGroupNames(const QString& pinned, const QString& others);
    bool hasGroups() const;
    /** The group's name, if the row is its first. */
    QString groupHead(int row) const;

    /** Jobs that are hidden because their details, which the filter asks for, are not loaded. */
    int undecidedCount() const { return int(m_undecided.size()); }

    /** Only a JobTableModel is filtered. */
    void setSourceModel(QAbstractItemModel* model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filterChanged(); //!< filterText() or error()
    void undecidedChanged(); //!< a while after the count did
    void groupsChanged(); //!< grouping() or pinned()

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    struct Group {
        int order = 0; //!< -1: pinned
        QString name;

        bool operator==(const Group&) const = default;
    };
    Group groupOf(const QModelIndex& index) const;
    void regroup();
    void setQuery(query::Query query);
    void forget(int first, int last);

    JobTableModel* m_jobs = nullptr;
    QString m_text;
    query::Query m_query;
    std::optional<query::QueryError> m_error;
    mutable QSet<quint64> m_undecided; //!< row ids
    QTimer* m_announcement;
    Grouping m_grouping = Grouping::None;
    QStringList m_pinned;
    QString m_pinnedName;
    QString m_othersName;
    int m_sortColumn = -1; //!< chosen by the person, -1: the session's order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace jobscope::models
