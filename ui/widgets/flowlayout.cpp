// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace jobscope::ui {

FlowLayout::FlowLayout(int horizontal, int vertical, QWidget* parent)
    : QLayout(parent)
    , m_horizontal(horizontal)
    , m_vertical(vertical)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_horizontal : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = 0;
    size_t next = 0;
    while (next < m_items.size()) {
        int x = 0;
        int lineHeight = 0;
        std::vector<std::pair<QLayoutItem*, QRect>> line;
        for (; next < m_items.size(); ++next) {
            QLayoutItem* item = m_items[next].get();
            if (item->isEmpty())
                continue;
            QSize size = item->sizeHint();
            size.setWidth(std::min(size.width(), rect.width()));
            if (!line.empty() && x + size.width() > rect.width())
                break;
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
            line.emplace_back(item, QRect(QPoint(x, y), size));
            x += size.width() + m_horizontal;
            lineHeight = std::max(lineHeight, size.height());
        }
        if (line.empty())
            break;
        if (apply) {
            for (const auto& [item, place] : line) {
                const QRect centred = place.translated(rect.topLeft()).translated(0, (lineHeight - place.height()) / 2);
                item->setGeometry(QStyle::visualRect(direction, rect, centred));
            }
        }
        y += lineHeight + m_vertical;
    }
    return std::max(0, y - m_vertical);
}

} // namespace jobscope::ui
