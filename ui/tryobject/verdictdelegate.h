// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStyledItemDelegate>

namespace jobscope::ui {

/** The sign of a verdict before its words. */
class VerdictDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /** In those columns, of that role: an int of explain::Verdict. */
    VerdictDelegate(QList<int> columns, int role, QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QList<int> m_columns;
    int m_role;
};

} // namespace jobscope::ui
