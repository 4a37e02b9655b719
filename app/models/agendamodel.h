// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/jobsession.h"

#include <QAbstractTableModel>

#include <chrono>
#include <vector>

namespace jobscope::models {

/**
 * The runs that are expected of all loaded jobs, by date: up to five of each. A picture of the moment that refresh()
 * was called; days are those of UTC, as Macie documents no time zone.
 */
class AgendaModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DateColumn, JobColumn, ScheduleColumn, StatusColumn, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        RowIdRole = Qt::UserRole, //!< quint64: JobEntry::rowId
    };
    Q_ENUM(Role)

    /** Session and language outlive the model. */
    AgendaModel(const session::JobSession& session, const explain::Language& language, QObject* parent = nullptr);

    void refresh();
    /** Loaded jobs that no run is expected of. */
    int withoutDate() const { return m_withoutDate; }
    /** Jobs of which only the list entry is loaded. */
    int notLoaded() const { return m_notLoaded; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        std::chrono::year_month_day date;
        quint64 rowId;
        QString job;
        QString schedule;
        QString status;
    };

    QString text(const Entry& entry, Column column) const;

    const session::JobSession& m_session;
    const explain::Language& m_language;
    std::vector<Entry> m_entries;
    int m_withoutDate = 0;
    int m_notLoaded = 0;
};

} // namespace jobscope::models
