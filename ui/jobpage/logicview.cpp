// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/logicview.h"

#include "models/logicmodel.h"
#include "ui/jobpage/logicdelegate.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using Model = models::LogicModel;

LogicView::LogicView(models::LogicModel& logic, const explain::Language& language, QWidget* parent)
    : QTreeView(parent)
    , m_logic(logic)
    , m_delegate(new LogicDelegate(language, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    setModel(&m_logic);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(0);
    connect(&m_logic, &QAbstractItemModel::modelReset, this, &LogicView::unfoldBlocks);
    connect(&m_logic, &QAbstractItemModel::rowsInserted, this, &LogicView::forgetHeights);
    connect(&m_logic, &QAbstractItemModel::dataChanged, this, &LogicView::forgetHeights);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        fetchAll(index);
        forgetHeights();
    });
    connect(this, &QTreeView::collapsed, this, &LogicView::forgetHeights);
    unfoldBlocks();
}

/** Everything is open but long lists. */
void LogicView::unfoldBlocks()
{
    const auto open = [this](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < m_logic.rowCount(parent); ++row) {
            const QModelIndex index = m_logic.index(row, 0, parent);
            if (!LogicDelegate::isFoldable(index)) {
                setExpanded(index, true);
                self(self, index);
            }
        }
    };
    open(open, {});
    forgetHeights();
}

void LogicView::forgetHeights()
{
    m_heights.clear();
    updateGeometry();
}

void LogicView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    forgetHeights(); // of another font, style or direction
}

void LogicView::fetchAll(const QModelIndex& index)
{
    while (m_logic.canFetchMore(index))
        m_logic.fetchMore(index);
}

int LogicView::heightForWidth(int width) const
{
    // A layout asks several times, and each line has to be set to be measured.
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    int height = 0;
    const auto add = [&](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < m_logic.rowCount(parent); ++row) {
            const QModelIndex index = m_logic.index(row, 0, parent);
            height += m_delegate->heightFor(index, width, font(), layoutDirection());
            if (isExpanded(index))
                self(self, index);
        }
    };
    add(add, {});
    m_heights.insert(width, height);
    return height;
}

QSize LogicView::sizeHint() const
{
    const int width = type::measure(font());
    return {width, heightForWidth(width)};
}

QSize LogicView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, 0};
}

QModelIndex LogicView::lastRow() const
{
    QModelIndex last;
    QModelIndex parent;
    while (m_logic.rowCount(parent) > 0) {
        last = m_logic.index(m_logic.rowCount(parent) - 1, 0, parent);
        if (!isExpanded(last))
            break;
        parent = last;
    }
    return last;
}

void LogicView::focusFirstRow()
{
    setCurrentIndex(m_logic.index(0, 0));
    setFocus(Qt::OtherFocusReason);
}

void LogicView::focusLastRow()
{
    setCurrentIndex(lastRow());
    setFocus(Qt::OtherFocusReason);
}

QString LogicView::currentText() const
{
    return currentIndex().data(Qt::DisplayRole).toString();
}

QString LogicView::currentPointer() const
{
    return currentIndex().data(Model::PointerRole).toString();
}

void LogicView::markPlace(const QString& pointer)
{
    const QModelIndex index = pointer.isEmpty() ? QModelIndex() : m_logic.indexOf(pointer);
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

void LogicView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void LogicView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Up:
        if (!index.isValid() || !indexAbove(index).isValid()) {
            Q_EMIT leftUpwards();
            return;
        }
        break;
    case Qt::Key_Down:
        if (!index.isValid() || !indexBelow(index).isValid()) {
            Q_EMIT leftDownwards();
            return;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore(); // the page scrolls
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (index.isValid() && LogicDelegate::isFoldable(index)) {
            setExpanded(index, !isExpanded(index));
            return;
        }
        break;
    case Qt::Key_F1:
        Q_EMIT helpRequested();
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void LogicView::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && LogicDelegate::isFoldable(index))
        setExpanded(index, !isExpanded(index));
}

void LogicView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

void LogicView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        doItemsLayout();
}

void LogicView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy this statement")), &QAction::triggered, this, &LogicView::copyCurrent);
    const QString pointer = currentPointer();
    connect(menu->addAction(tr("Copy its JSON pointer")), &QAction::triggered, this,
        [pointer] { QGuiApplication::clipboard()->setText(pointer); });
    connect(menu->addAction(tr("Show in the definition")), &QAction::triggered, this,
        [this, pointer] { Q_EMIT showDefinitionRequested(pointer); });
    menu->addSeparator();
    connect(menu->addAction(tr("Why do you say that?")), &QAction::triggered, this, &LogicView::whyAsked);
    connect(menu->addAction(tr("What does this mean?")), &QAction::triggered, this, &LogicView::helpRequested);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void LogicView::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(event->reason() == Qt::BacktabFocusReason ? lastRow() : m_logic.index(0, 0));
    QTreeView::focusInEvent(event);
    Q_EMIT currentRowChanged();
}

void LogicView::scrollContentsBy(int, int)
{
    // All rows are in view already. A scroll asked for between two layouts would cut the first row off.
    if (verticalScrollBar()->value() != 0)
        verticalScrollBar()->setValue(0);
}

void LogicView::copyCurrent()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentText());
}

} // namespace jobscope::ui
