// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/evaluator.h"
#include "explain/explanation.h"
#include "explain/language.h"
#include "session/listingrun.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace jobscope::models {

/** The objects of a listing tried on two jobs whose verdict differs, in the order of the listing. */
class VerdictChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { KeyColumn, FirstColumn, SecondColumn, FirstWhyColumn, SecondWhyColumn, ColumnCount };
    enum Role {
        VerdictRole = Qt::UserRole, //!< int of explain::Verdict, in the columns of verdicts
    };

    /** One of the two jobs. */
    struct Side {
        std::shared_ptr<const explain::Explanation> explanation;
        std::shared_ptr<const explain::Evaluator> evaluator;
    };

    /** The language outlives the model. */
    explicit VerdictChangeModel(const explain::Language& language, QObject* parent = nullptr);

    /** `tried` was tried on these two; nullptr: none. */
    void setListing(Side first, Side second, std::shared_ptr<const session::TriedListing> tried);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(std::size_t object, Column column) const;
    QString why(const Side& side, std::size_t object) const;

    const explain::Language& m_language;
    Side m_first;
    Side m_second;
    std::shared_ptr<const session::TriedListing> m_tried;
    std::vector<quint32> m_objects; //!< whose verdict differs
};

} // namespace jobscope::models
