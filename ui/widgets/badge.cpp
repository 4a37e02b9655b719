// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/badge.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace jobscope::ui {

namespace {

constexpr int side = space::s;

int iconSize(const QFontMetrics& metrics)
{
    return metrics.ascent() * 9 / 10;
}

} // namespace

QSize badgeSize(const BadgeLook& look, const QFont& base)
{
    const QFontMetrics metrics(type::smallStrong(base));
    int width = metrics.horizontalAdvance(look.text) + 2 * side + 1;
    if (look.symbol)
        width += iconSize(metrics) + space::xs;
    return {width, metrics.height() + space::xs};
}

void paintBadge(QPainter& painter, const BadgeLook& look, const QRect& rect, const QFont& base, const Theme& theme,
    Qt::LayoutDirection direction)
{
    const QFont font = type::smallStrong(base);
    const QFontMetrics metrics(font);
    const TonePair pair = theme.tone(look.tone);
    QSize size = badgeSize(look, base);
    size.setWidth(qMin(size.width(), rect.width()));
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.outlined) {
        painter.setPen(QPen(pair.text, 1));
        painter.setBrush(pair.ground);
        painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0, pill.height() / 2.0);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(pair.ground);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    }
    QRect content = pill.adjusted(side, 0, -side, 0);
    if (look.symbol) {
        const int icon = iconSize(metrics);
        const QRect place = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {icon, icon}, content);
        paintSymbol(painter, *look.symbol, place, pair.text);
        if (direction == Qt::RightToLeft)
            content.setRight(place.left() - space::xs - 1);
        else
            content.setLeft(place.right() + space::xs + 1);
    }
    painter.setFont(font);
    painter.setPen(pair.text);
    painter.drawText(content, int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)),
        metrics.elidedText(look.text, Qt::ElideRight, content.width() + 1));
    painter.restore();
}

Badge::Badge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setLook(const BadgeLook& look)
{
    if (m_look == look)
        return;
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_look, font());
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, m_look, rect(), font(), Theme::of(palette()), layoutDirection());
}

} // namespace jobscope::ui
