// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tryobject/verdictdelegate.h"

#include "ui/tryobject/verdictcard.h"

#include <utility>

namespace jobscope::ui {

VerdictDelegate::VerdictDelegate(QList<int> columns, int role, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_columns(std::move(columns))
    , m_role(role)
{
}

void VerdictDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant data = m_columns.contains(index.column()) ? index.data(m_role) : QVariant();
    if (!data.isValid())
        return;
    const auto verdict = explain::Verdict(data.toInt());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(verdictSymbol(verdict), verdictTone(verdict));
    option->decorationSize = QSize(14, 14);
}

} // namespace jobscope::ui
