// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 5;

void outline(QPainter* painter, const QRectF& rect, const QBrush& ground, const QPen& pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(ground);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawButton(const QStyleOption* option, QPainter* painter, bool flat)
{
    const Theme theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    if (flat && !pressed && !hovered)
        return;
    const QColor ground = pressed ? theme.selection() : hovered ? theme.chip() : theme.panel();
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool first = button && (button->features & QStyleOptionButton::DefaultButton);
    const QPen border = first ? QPen(theme.accent(), 1.5) : QPen(theme.line(), 1);
    outline(painter, option->rect, ground, flat ? QPen(Qt::NoPen) : border);
}

/** Fusion's own is lost on a dark ground. */
void drawIndicatorBorder(const QStyleOption* option, QPainter* painter, bool round)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(enabled ? option->palette.color(QPalette::PlaceholderText) : Theme::of(option->palette).line());
    painter->setBrush(Qt::NoBrush);
    if (round)
        painter->drawEllipse(rect);
    else
        painter->drawRoundedRect(rect, 2, 2);
    painter->restore();
}

void drawTabShape(const QStyleOptionTab* tab, QPainter* painter)
{
    if (!(tab->state & QStyle::State_Selected))
        return;
    QRect mark = tab->rect;
    mark.setTop(mark.bottom() - 1);
    painter->fillRect(mark, Theme::of(tab->palette).accent());
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme theme = Theme::of(option->palette);
    switch (element) { // NOLINT(clang-diagnostic-switch-enum): Qt's enumeration is open, all else is Fusion's
    case PE_PanelButtonCommand:
        drawButton(option, painter, false);
        return;
    case PE_PanelButtonTool:
        drawButton(option, painter, option->state & State_AutoRaise);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth == 0) {
            if (element == PE_PanelLineEdit)
                painter->fillRect(option->rect, option->palette.base());
            return;
        }
        const bool focused = option->state & State_HasFocus;
        outline(painter, option->rect, element == PE_PanelLineEdit ? option->palette.base() : QBrush(Qt::NoBrush),
            focused ? QPen(theme.accent(), 2) : QPen(theme.line(), 1));
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawIndicatorBorder(option, painter, element == PE_IndicatorRadioButton);
        return;
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton*>(widget)) { // Qt puts it into the lower corner
            QStyleOption centred = *option;
            centred.rect.moveTop(widget->rect().center().y() - option->rect.height() / 2);
            QProxyStyle::drawPrimitive(element, &centred, painter, widget);
            return;
        }
        break;
    case PE_FrameFocusRect:
        outline(painter, option->rect, Qt::NoBrush, QPen(theme.accent(), 2));
        return;
    case PE_FrameTabBarBase: {
        QRect line = option->rect;
        line.setTop(line.bottom());
        painter->fillRect(line, theme.line());
        return;
    }
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, theme.panel());
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), theme.line());
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme theme = Theme::of(option->palette);
    switch (element) { // NOLINT(clang-diagnostic-switch-enum): as above
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            drawTabShape(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab copy = *tab;
            if (!(copy.state & (State_Selected | State_MouseOver)))
                copy.palette.setColor(QPalette::WindowText, theme.dim());
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, option->state & State_Sunken ? theme.chip() : theme.panel());
        QRect line = option->rect;
        line.setTop(line.bottom());
        painter->fillRect(line, theme.line());
        return;
    }
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeaderV2 copy;
            static_cast<QStyleOptionHeader&>(copy) = *header;
            copy.palette.setColor(QPalette::ButtonText, theme.dim());
            copy.palette.setColor(QPalette::WindowText, theme.dim());
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ToolBar: {
        painter->fillRect(option->rect, theme.panel());
        QRect line = option->rect;
        line.setTop(line.bottom());
        painter->fillRect(line, theme.line());
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.panel());
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(item->rect, theme.panel());
            if (item->state & State_Selected)
                outline(painter, item->rect.adjusted(0, 2, 0, -2), theme.chip(), Qt::NoPen);
            const int hide = styleHint(SH_UnderlineShortcut, item, widget) ? 0 : Qt::TextHideMnemonic;
            drawItemText(painter, item->rect,
                Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine | hide, item->palette,
                item->state & State_Enabled, item->text, QPalette::ButtonText);
        }
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.line());
        return;
    case CE_ProgressBarGroove:
        outline(painter, option->rect, theme.chip(), QPen(theme.line(), 1));
        return;
    case CE_ProgressBarContents:
        // Nothing moves by itself: how far it is stands beside the bar.
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar && bar->minimum == bar->maximum) {
            painter->fillRect(option->rect.adjusted(1, 1, -1, -1), QBrush(theme.accent(), Qt::BDiagPattern));
            return;
        }
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme theme = Theme::of(option->palette);
    if (bar->minimum == bar->maximum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    const bool lit = (bar->state & State_MouseOver) || (bar->activeSubControls & SC_ScrollBarSlider);
    QColor color = theme.dim();
    color.setAlphaF(lit ? 0.8F : 0.45F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const bool upright = bar->orientation == Qt::Vertical;
    const QRectF thumb
        = QRectF(slider).adjusted(upright ? 3 : 1, upright ? 1 : 3, upright ? -3 : -1, upright ? -1 : -3);
    painter->drawRoundedRect(thumb, 3, 3);
    painter->restore();
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // A groove from end to end: no arrow buttons.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)),
            std::min(length, pixelMetric(PM_ScrollBarSliderMin, bar, widget)), length);
    const int start
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    QRect rect;
    const auto along = [&](int from, int size) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                       : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
    };
    switch (part) { // NOLINT(clang-diagnostic-switch-enum): parts of other controls do not get here
    case SC_ScrollBarGroove:
        rect = bar->rect;
        break;
    case SC_ScrollBarSlider:
        rect = along(start, thumb);
        break;
    case SC_ScrollBarSubPage:
        rect = along(0, start);
        break;
    case SC_ScrollBarAddPage:
        rect = along(start + thumb, length - start - thumb);
        break;
    default:
        return {};
    }
    return visualRect(bar->direction, bar->rect, rect);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) { // NOLINT(clang-diagnostic-switch-enum): as above
    case PM_TabBarTabHSpace:
        return 2 * space::m;
    case PM_TabBarTabVSpace:
        return 2 * space::s + 4;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ToolBarItemSpacing:
        return space::s;
    case PM_ToolBarItemMargin:
        return space::xs;
    case PM_ToolBarFrameWidth:
        return space::xs;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_HeaderMargin:
        return space::m;
    case PM_FocusFrameHMargin:
        return space::m - 1; // Qt adds one: cells begin below the first letter of their header
    case PM_ScrollBarExtent:
        return space::m;
    case PM_ScrollBarSliderMin:
        return space::xl;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) { // NOLINT(clang-diagnostic-switch-enum): as above
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    // Those of the platform are drawn for other colours.
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) { // NOLINT(clang-diagnostic-switch-enum): as above
    case CT_PushButton:
        size = {size.width() + 2 * space::s, std::max(size.height(), option->fontMetrics.height() + 2 * 6)};
        break;
    case CT_LineEdit:
        size.setHeight(std::max(size.height(), option->fontMetrics.height() + 2 * 6));
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), option->fontMetrics.height() + 2 * space::xs));
        break;
    case CT_ToolButton: {
        const int height = std::max(size.height(), option->fontMetrics.height() + 2 * 6);
        size = {std::max(size.width(), height), height};
        break;
    }
    default:
        break;
    }
    return size;
}

} // namespace jobscope::ui
