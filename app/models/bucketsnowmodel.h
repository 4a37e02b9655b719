// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/bucketsnow.h"
#include "explain/language.h"

#include <QAbstractTableModel>

namespace jobscope::models {

/** Buckets that a job means now, with AWS's view and that of this program side by side. */
class BucketsNowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        BucketColumn,
        AccountColumn,
        AwsColumn,
        SelectedColumn,
        ObjectsColumn,
        SizeColumn,
        ReadableColumn,
        RemarkColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    enum Role {
        SortRole = Qt::UserRole, //!< qint64 for numbers, text for the rest
        DiffersRole, //!< bool: AWS and this program do not agree
    };
    Q_ENUM(Role)

    /** The language outlives the model. */
    explicit BucketsNowModel(const explain::Language& language, QObject* parent = nullptr);

    void setBuckets(std::vector<explain::BucketMatch> buckets);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const explain::BucketMatch& match, Column column) const;

    const explain::Language& m_language;
    std::vector<explain::BucketMatch> m_buckets;
};

} // namespace jobscope::models
