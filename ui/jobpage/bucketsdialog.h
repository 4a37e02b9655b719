// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/bucketsnowmodel.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QTreeView;

namespace jobscope::ui {

/** The buckets that a job means now, as a table to sort and to filter. The language outlives it. */
class BucketsDialog final : public QDialog {
    Q_OBJECT
public:
    BucketsDialog(const QString& job, std::vector<explain::BucketMatch> buckets, const explain::Language& language,
        QWidget* parent);

private:
    void showCount();
    void copyRows() const;

    models::BucketsNowModel m_buckets;
    QSortFilterProxyModel m_rows;
    QLineEdit* m_filter;
    QTreeView* m_view;
    QLabel* m_count;
};

} // namespace jobscope::ui
