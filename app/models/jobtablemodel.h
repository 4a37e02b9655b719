// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "query/matcher.h"
#include "session/jobsession.h"

#include <QAbstractTableModel>

#include <memory>

namespace jobscope::models {

/**
 * The jobs of a session as a table: one row a job, in the session's order.
 *
 * A list entry does not tell everything: what it lacks says that it is not loaded, never that it is absent. The
 * countdown column follows the session's clock; it changes when its words do, and then only in the rows concerned.
 */
class JobTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StatusColumn,
        NameColumn,
        AccountColumn,
        RegionColumn,
        ScheduleColumn, //!< type and schedule: "Weekly, Monday"
        BucketsColumn,
        CreatedColumn,
        LastRunColumn,
        ExpiresColumn,
        ChecksColumn, //!< how many findings of which severity: "1 error, 2 warnings"
        SourceColumn, //!< name of the connection or file that it comes from
        ColumnCount,
    };
    Q_ENUM(Column)

    /** The same in each column, unless said otherwise. */
    enum Role {
        StatusRole = Qt::UserRole, //!< int of job::JobStatus; invalid for a text that this version does not know
        StatusApiRole, //!< QString: the service's text
        StatusLabelRole, //!< QString as the console has it: "Paused (By user)"; the cell has the short "By user"
        DeadlineRole, //!< qint64: nanoseconds since 1970; invalid without a deadline
        DeadlinePhaseRole, //!< int of explain::DeadlinePhase; invalid without a deadline
        SortRole, //!< by column: text, number, or invalid where there is nothing to sort by
        JobIdRole, //!< QString, may be empty
        ArnRole, //!< QString, may be empty
        RowIdRole, //!< quint64: JobEntry::rowId
        SecondaryTextRole, //!< QString: "Weekly, Monday · 1 bucket · 25 %"; with several sources, account and Region
                           //!< first
        CompleteRole, //!< bool: the full answer is loaded
        DetailStateRole, //!< int of session::DetailState
        ErrorRole, //!< QString: why details could not be loaded; empty if they could
        FindingsRole, //!< QList<int>: errors, warnings, notes of the checks; invalid while that is not known
        KnownRole, //!< bool, by column: false where the text only says that it is not loaded
    };
    Q_ENUM(Role)

    /** Session and language outlive the model. */
    JobTableModel(session::JobSession& session, const explain::Language& language, QObject* parent = nullptr);
    ~JobTableModel() override;

    /** Whether the query takes the job of that row. Fast enough to be asked of each of thousands. */
    explain::Truth matches(int row, const query::Query& query) const;
    quint64 rowId(int row) const; //!< JobEntry::rowId

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    class Private;
    class Facts;
    std::unique_ptr<Private> d;
};

} // namespace jobscope::models
