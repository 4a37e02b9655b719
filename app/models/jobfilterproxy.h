// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "query/parser.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

class QTimer;

namespace jobscope::models {

class JobTableModel;

/**
 * The jobs of a JobTableModel that a filter takes, see query/. Of a text that is no filter counts what stands before
 * the mistake, as far as that is one: the end of the text may be under way. Sorts by JobTableModel::SortRole; what has
 * nothing to sort by comes last, in either order.
 */
class JobFilterProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit JobFilterProxy(QObject* parent = nullptr);

    QString filterText() const { return m_text; }
    void setFilterText(const QString& text);
    const std::optional<query::QueryError>& error() const { return m_error; }
    /** Jobs that are hidden because their details, which the filter asks for, are not loaded. */
    int undecidedCount() const { return int(m_undecided.size()); }

    /** Only a JobTableModel is filtered. */
    void setSourceModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void filterChanged(); //!< filterText() or error()
    void undecidedChanged(); //!< a while after the count did

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void setQuery(query::Query query);
    void forget(int first, int last);

    JobTableModel* m_jobs = nullptr;
    QString m_text;
    query::Query m_query;
    std::optional<query::QueryError> m_error;
    mutable QSet<quint64> m_undecided; //!< row ids
    QTimer* m_announcement;
};

} // namespace jobscope::models
