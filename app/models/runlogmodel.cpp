// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/runlogmodel.h"

#include "models/datetext.h"

#include <utility>

namespace jobscope::models {

using explain::shown;

RunLogModel::RunLogModel(const explain::Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void RunLogModel::setLog(job::SharedRunLog log)
{
    if (log == m_log)
        return;
    beginResetModel();
    m_log = std::move(log);
    endResetModel();
}

int RunLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_log ? 0 : int(m_log->events.size());
}

int RunLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RunLogModel::text(const job::RunEvent& event, Column column) const
{
    switch (column) {
    case TimeColumn:
        return localSecond(event.occurredAt);
    case EventColumn:
        return plain(explain::runEventInfo(event.type).title, m_language);
    case AccountColumn:
        return shown(event.accountId);
    case BucketColumn:
        return shown(event.resource);
    case DescriptionColumn:
        return shown(event.description);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RunLogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const job::RunEvent& event = m_log->events[m_log->events.size() - 1 - size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(event, Column(index.column()));
    case KindRole:
        return int(explain::runEventInfo(event.type).kind);
    case RawRole:
        return QString::fromUtf8(event.raw);
    default:
        return {};
    }
}

QVariant RunLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Local time"));
    case EventColumn:
        //: head of a column: "Scheduled run started"
        return m_language.message(QT_TRANSLATE_NOOP("explain", "What happened"));
    case AccountColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Account"));
    case BucketColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Bucket"));
    case DescriptionColumn:
        //: head of a column: the description of an event by AWS
        return m_language.message(QT_TRANSLATE_NOOP("explain", "AWS's words"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace jobscope::models
