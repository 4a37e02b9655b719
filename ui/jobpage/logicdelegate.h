// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"

#include <QStyledItemDelegate>

namespace jobscope::ui {

/**
 * Paints rows of LogicModel as cards: a block's coloured head, then its conditions with number and joiner in a column
 * of their own, values as chips, remarks below what they concern. Rows are as high as the text needs at the view's
 * width; one delegate serves one view.
 */
class LogicDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /** The language outlives it. */
    LogicDelegate(const explain::Language& language, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /** Height of a row in a view of that width. */
    int heightFor(const QModelIndex& index, int width, const QFont& font, Qt::LayoutDirection direction) const;
    /** The row holds a list that can be unfolded. */
    static bool isFoldable(const QModelIndex& index);

private:
    const explain::Language& m_language;
};

} // namespace jobscope::ui
