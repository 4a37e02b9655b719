// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobcolumns.h"

#include <QCoreApplication>

namespace jobscope::models {

const char* titleOf(JobTableModel::Column column)
{
    switch (column) {
    case JobTableModel::StatusColumn:
        return QT_TRANSLATE_NOOP("explain", "Status");
    case JobTableModel::NameColumn:
        return QT_TRANSLATE_NOOP("explain", "Name");
    case JobTableModel::AccountColumn:
        return QT_TRANSLATE_NOOP("explain", "Account");
    case JobTableModel::RegionColumn:
        return QT_TRANSLATE_NOOP("explain", "Region");
    case JobTableModel::ScheduleColumn:
        return QT_TRANSLATE_NOOP("explain", "Schedule");
    case JobTableModel::BucketsColumn:
        return QT_TRANSLATE_NOOP("explain", "Buckets");
    case JobTableModel::CreatedColumn:
        return QT_TRANSLATE_NOOP("explain", "Created");
    case JobTableModel::LastRunColumn:
        return QT_TRANSLATE_NOOP("explain", "Last run");
    case JobTableModel::ExpiresColumn:
        //: head of a column of countdowns
        return QT_TRANSLATE_NOOP("explain", "Expires in");
    case JobTableModel::ChecksColumn:
        return QT_TRANSLATE_NOOP("explain", "Checks");
    case JobTableModel::SourceColumn:
        //: head of a column: the connection or the file that a job comes from
        return QT_TRANSLATE_NOOP("explain", "Source");
    case JobTableModel::ColumnCount:
        break;
    }
    return "";
}

} // namespace jobscope::models
