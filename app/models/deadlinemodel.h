// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/jobsession.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace jobscope::models {

/**
 * The ends of pauses of all loaded jobs, the next one first and those that are past at the end. Which jobs there are is
 * a picture of the moment that refresh() was called; the countdowns go on.
 */
class DeadlineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CountdownColumn, JobColumn, EffectColumn, AccountColumn, RegionColumn, DateColumn, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        RowIdRole = Qt::UserRole, //!< quint64: JobEntry::rowId
        PhaseRole, //!< int of explain::DeadlinePhase
    };
    Q_ENUM(Role)

    /** Session and language outlive the model. */
    DeadlineModel(const session::JobSession& session, const explain::Language& language, QObject* parent = nullptr);
    ~DeadlineModel() override;

    void refresh();
    const explain::Deadline& deadline(int row) const { return m_entries[size_t(row)].deadline; }
    /** Rows of deadlines that are still to come. */
    int toCome() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        explain::Deadline deadline;
        quint64 rowId = 0;
        QString job;
        QString account;
        QString region;
        QString countdown;
    };
    QString text(const Entry& entry, Column column) const;
    void tick();
    void startTicking();

    const session::JobSession& m_session;
    const explain::Language& m_language;
    std::vector<Entry> m_entries;
    std::unique_ptr<ports::Ticker::Alarm> m_alarm;
};

} // namespace jobscope::models
