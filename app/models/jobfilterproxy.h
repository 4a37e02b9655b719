// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace jobscope::models {

/**
 * Jobs that hold a plain text: each word of it in name, id, ARN, bucket names, status, account or Region, whatever the
 * letter case. Sorts by JobTableModel::SortRole; what has nothing to sort by comes last, in either order.
 */
class JobFilterProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit JobFilterProxy(QObject* parent = nullptr);

    QString filterText() const { return m_text; }
    void setFilterText(const QString& text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    QStringList m_words; //!< case folded
};

} // namespace jobscope::models
