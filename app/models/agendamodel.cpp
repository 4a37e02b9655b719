// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/agendamodel.h"

#include "models/jobcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace jobscope::models {

using namespace Qt::StringLiterals;
using explain::plain;

AgendaModel::AgendaModel(const session::JobSession& session, const explain::Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_language(language)
{
    refresh();
}

void AgendaModel::refresh()
{
    beginResetModel();
    m_entries.clear();
    m_withoutDate = 0;
    m_notLoaded = 0;
    const job::Instant now = m_session.clock().now();
    for (int row = 0; row < m_session.count(); ++row) {
        const session::JobEntry& entry = m_session.at(row);
        const job::ClassificationJob* definition = entry.job.definition();
        if (!definition) {
            ++m_notLoaded;
            continue;
        }
        const explain::SchedulePart schedule = explain::describeSchedule(*definition, m_session.readings(), now);
        if (schedule.nextDates.empty())
            ++m_withoutDate;
        const JobCells cells = schedule.nextDates.empty() ? JobCells() : cellsOf(entry, m_session.readings(), now);
        for (const std::chrono::year_month_day date : schedule.nextDates)
            m_entries.push_back({date, entry.rowId, plain(cells.name, m_language),
                plain(schedule.shortText, m_language), plain(cells.status.label, m_language)});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const Entry& a, const Entry& b) { return std::tie(a.date, a.job) < std::tie(b.date, b.job); });
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AgendaModel::text(const Entry& entry, Column column) const
{
    switch (column) {
    case DateColumn: {
        const auto day = std::chrono::weekday(std::chrono::sys_days(entry.date)).iso_encoding();
        const QString weekday = m_language.locale().standaloneDayName(int(day), QLocale::ShortFormat);
        return job::isoDate(entry.date) + u' ' + weekday;
    }
    case JobColumn:
        return entry.job;
    case ScheduleColumn:
        return entry.schedule;
    case StatusColumn:
        return entry.status;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, Column(index.column()));
    case RowIdRole:
        return entry.rowId;
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case DateColumn:
        //: head of a column of days that runs are expected on
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Expected on"));
    case JobColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Name"));
    case ScheduleColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Schedule"));
    case StatusColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Status"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace jobscope::models
