// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "explain/runwording.h"

#include <QAbstractTableModel>

namespace jobscope::models {

/** A job's log, the latest entry first. */
class RunLogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, AccountColumn, BucketColumn, DescriptionColumn, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        KindRole = Qt::UserRole, //!< int of explain::RunEventKind
        RawRole, //!< QString: the entry as it was
    };
    Q_ENUM(Role)

    /** The language outlives the model. */
    explicit RunLogModel(const explain::Language& language, QObject* parent = nullptr);

    /** nullptr: there is none. */
    void setLog(job::SharedRunLog log);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const job::RunEvent& event, Column column) const;

    const explain::Language& m_language;
    job::SharedRunLog m_log;
};

} // namespace jobscope::models
