// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"

#include <QHash>
#include <QTreeView>

namespace jobscope::models {
class LogicModel;
}

namespace jobscope::ui {

class LogicDelegate;

/**
 * The include/exclude logic of one domain as a tree of one column, as high as its rows: the page around it scrolls, it
 * does not. Keys that would leave it at either end are offered to the page. The model outlives the view.
 */
class LogicView final : public QTreeView {
    Q_OBJECT
public:
    LogicView(models::LogicModel& logic, const explain::Language& language, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void focusFirstRow();
    void focusLastRow();
    /** The sentence of the current row, as for a screen reader; empty without one. */
    QString currentText() const;
    QString currentPointer() const;
    /** Makes the row of this place the current one, without taking the focus; no row is if none tells of it. */
    void markPlace(const QString& pointer);

Q_SIGNALS:
    void currentRowChanged();
    void leftUpwards();
    void leftDownwards();
    void showDefinitionRequested(const QString& pointer);
    void helpRequested();
    void whyAsked();

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void unfoldBlocks();
    void forgetHeights();
    void fetchAll(const QModelIndex& index);
    QModelIndex lastRow() const;
    void copyCurrent();

    models::LogicModel& m_logic;
    LogicDelegate* m_delegate;
    mutable QHash<int, int> m_heights; //!< by width
};

} // namespace jobscope::ui
