// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/bucketsnowmodel.h"

#include "explain/conditionwording.h"

#include <QCoreApplication>

#include <utility>

namespace jobscope::models {

using explain::Truth;

namespace {

bool differs(const explain::BucketMatch& match)
{
    return match.meetsByAws && match.selected != Truth::Unknown && *match.meetsByAws != (match.selected == Truth::True);
}

constexpr Qt::Alignment s_numberAlignment = Qt::AlignVCenter | Qt::AlignRight;

bool isNumber(int column)
{
    return column == BucketsNowModel::ObjectsColumn || column == BucketsNowModel::SizeColumn
        || column == BucketsNowModel::ReadableColumn;
}

/** Nothing for a column of text. */
std::optional<qint64> number(const explain::BucketMatch& match, BucketsNowModel::Column column)
{
    switch (column) {
    case BucketsNowModel::ObjectsColumn:
        return match.bucket.objects;
    case BucketsNowModel::SizeColumn:
        return match.bucket.bytes;
    case BucketsNowModel::ReadableColumn:
        return match.bucket.readableObjects;
    case BucketsNowModel::BucketColumn:
    case BucketsNowModel::AccountColumn:
    case BucketsNowModel::AwsColumn:
    case BucketsNowModel::SelectedColumn:
    case BucketsNowModel::RemarkColumn:
    case BucketsNowModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

BucketsNowModel::BucketsNowModel(const explain::Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void BucketsNowModel::setBuckets(std::vector<explain::BucketMatch> buckets)
{
    beginResetModel();
    m_buckets = std::move(buckets);
    endResetModel();
}

int BucketsNowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_buckets.size());
}

int BucketsNowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BucketsNowModel::text(const explain::BucketMatch& match, Column column) const
{
    const auto count = [&](qint64 value) { return match.isKnown ? m_language.locale().toString(value) : QString(); };
    switch (column) {
    case BucketColumn:
        return explain::shown(match.bucket.name);
    case AccountColumn:
        return explain::shown(match.bucket.accountId);
    case AwsColumn:
        if (!match.meetsByAws)
            return {};
        return m_language.message(*match.meetsByAws ? QT_TRANSLATE_NOOP("explain", "meets the criteria")
                                                    : QT_TRANSLATE_NOOP("explain", "does not meet them"));
    case SelectedColumn:
        switch (match.selected) {
        case Truth::True:
            return m_language.message(QT_TRANSLATE_NOOP("explain", "selected"));
        case Truth::False:
            return m_language.message(QT_TRANSLATE_NOOP("explain", "not selected"));
        case Truth::Unknown:
            return m_language.message(QT_TRANSLATE_NOOP("explain", "cannot be told"));
        }
        return {};
    case ObjectsColumn:
        return count(match.bucket.objects);
    case SizeColumn:
        return match.isKnown ? plain(explain::shortSizeText(match.bucket.bytes), m_language) : QString();
    case ReadableColumn:
        return count(match.bucket.readableObjects);
    case RemarkColumn:
        return match.isKnown ? explain::shown(match.bucket.errorCode)
                             : m_language.message(QT_TRANSLATE_NOOP("explain", "not known to Macie in this Region"));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BucketsNowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const explain::BucketMatch& match = m_buckets[size_t(index.row())];
    const auto column = Column(index.column());
    const std::optional<qint64> value = number(match, column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(match, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(s_numberAlignment.toInt()) : QVariant();
    case SortRole:
        return value ? QVariant(*value) : QVariant(text(match, column));
    case DiffersRole:
        return differs(match);
    default:
        return {};
    }
}

QVariant BucketsNowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section))
        return s_numberAlignment.toInt();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case BucketColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Bucket"));
    case AccountColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Account"));
    case AwsColumn:
        //: head of a column: whether the bucket meets the criteria by AWS's own answer
        return m_language.message(QT_TRANSLATE_NOOP("explain", "AWS says"));
    case SelectedColumn:
        //: head of a column: whether the bucket is selected by this program's evaluation
        return m_language.message(QT_TRANSLATE_NOOP("explain", "This explanation says"));
    case ObjectsColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Objects"));
    case SizeColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Size"));
    case ReadableColumn:
        //: head of a column: number of objects that Macie can classify
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Readable objects"));
    case RemarkColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Remark"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace jobscope::models
