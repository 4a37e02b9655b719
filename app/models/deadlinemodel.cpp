// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/deadlinemodel.h"

#include "models/datetext.h"
#include "models/jobcells.h"

#include <algorithm>
#include <tuple>

namespace jobscope::models {

using namespace Qt::StringLiterals;

DeadlineModel::DeadlineModel(const session::JobSession& session, const explain::Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_language(language)
{
    refresh();
}

DeadlineModel::~DeadlineModel() = default;

void DeadlineModel::refresh()
{
    beginResetModel();
    m_entries.clear();
    const job::Instant now = m_session.clock().now();
    for (int row = 0; row < m_session.count(); ++row) {
        const auto deadline = m_session.deadline(row);
        if (!deadline)
            continue;
        const session::JobEntry& entry = m_session.at(row);
        const JobCells cells = cellsOf(entry, m_session.readings(), now);
        m_entries.push_back({*deadline, entry.rowId, plain(cells.name, m_language), plain(cells.account, m_language),
            plain(cells.region, m_language), plain(deadline->countdown(now), m_language)});
    }
    const auto order = [now](const Entry& entry) {
        return std::tuple(entry.deadline.phase(now) == explain::DeadlinePhase::Expired, entry.deadline.at, entry.job);
    };
    std::stable_sort(
        m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) { return order(a) < order(b); });
    endResetModel();
    startTicking();
}

int DeadlineModel::toCome() const
{
    const job::Instant now = m_session.clock().now();
    return int(std::count_if(m_entries.begin(), m_entries.end(),
        [now](const Entry& entry) { return entry.deadline.phase(now) != explain::DeadlinePhase::Expired; }));
}

void DeadlineModel::startTicking()
{
    m_alarm.reset();
    if (m_entries.empty())
        return;
    const job::Instant now = m_session.clock().now();
    auto wait = std::chrono::milliseconds::max();
    for (const Entry& entry : m_entries)
        wait = std::min(wait, entry.deadline.untilNextChange(now));
    m_alarm = m_session.ticker().after(wait, [this] { tick(); });
}

void DeadlineModel::tick()
{
    const job::Instant now = m_session.clock().now();
    for (int row = 0; row < rowCount(); ++row) {
        Entry& entry = m_entries[size_t(row)];
        QString countdown = plain(entry.deadline.countdown(now), m_language);
        if (countdown == entry.countdown)
            continue;
        entry.countdown = std::move(countdown);
        Q_EMIT dataChanged(index(row, CountdownColumn), index(row, EffectColumn));
    }
    startTicking();
}

int DeadlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int DeadlineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DeadlineModel::text(const Entry& entry, Column column) const
{
    switch (column) {
    case CountdownColumn:
        return entry.countdown;
    case JobColumn:
        return entry.job;
    case AccountColumn:
        return entry.account;
    case RegionColumn:
        return entry.region;
    case EffectColumn:
        return plain(entry.deadline.meaning(m_session.clock().now()), m_language);
    case DateColumn:
        return localMinute(entry.deadline.at);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DeadlineModel::data(const QModelIndex& index, int role) const
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
    case PhaseRole:
        return int(entry.deadline.phase(m_session.clock().now()));
    default:
        return {};
    }
}

QVariant DeadlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case CountdownColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Expires in"));
    case JobColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Name"));
    case AccountColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Account"));
    case RegionColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Region"));
    case EffectColumn:
        //: head of a column: "until the job is cancelled for good"
        return m_language.message(QT_TRANSLATE_NOOP("explain", "What happens then"));
    case DateColumn:
        //: head of a column of dates with times
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Local time"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace jobscope::models
