// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/evaluator.h"
#include "explain/explanation.h"
#include "explain/language.h"
#include "session/listingrun.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace jobscope::models {

/**
 * The objects of a tried listing, filtered and sorted by the model itself: a hundred thousand rows stay quick where a
 * proxy would not.
 */
class ObjectTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        VerdictColumn,
        KeyColumn,
        WhyColumn,
        SizeColumn,
        ModifiedColumn,
        ClassColumn,
        BucketColumn,
        ColumnCount
    };
    enum Role {
        VerdictRole = Qt::UserRole, //!< int of explain::Verdict
    };

    /** The language outlives the model. */
    explicit ObjectTableModel(const explain::Language& language, QObject* parent = nullptr);

    /** What `why` is told from: the job that the listing was tried on. Both or none. */
    void setJob(
        std::shared_ptr<const explain::Explanation> explanation, std::shared_ptr<const explain::Evaluator> evaluator);
    void setListing(std::shared_ptr<const session::TriedListing> listing);
    /** Only objects of that verdict whose key holds the text, in any case. */
    void setFilter(std::optional<explain::Verdict> verdict, const QString& text);

    qint64 totalCount() const; //!< without the filter
    explain::ObjectFacts factsOf(int row) const;
    /** The rows as CSV with a head, in UTF-8; cells that a spreadsheet would take for formulas are made harmless. */
    QByteArray toCsv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /** A negative column restores the order of the listing. */
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void refill();
    void sortRows();
    QString textOf(int row, int column) const;
    QString why(int row) const;
    const explain::ObjectFacts& listed(std::size_t object) const;

    const explain::Language& m_language;
    std::shared_ptr<const explain::Explanation> m_explanation;
    std::shared_ptr<const explain::Evaluator> m_evaluator;
    std::shared_ptr<const session::TriedListing> m_listing;
    std::vector<quint32> m_rows; //!< objects in the order shown
    std::optional<explain::Verdict> m_verdict;
    QString m_text;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace jobscope::models
