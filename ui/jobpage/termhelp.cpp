// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/termhelp.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStatusTipEvent>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QWhatsThis>

namespace jobscope::ui {

namespace {

constexpr int margin = 2;

int flags(const QWidget& widget)
{
    return int(QStyle::visualAlignment(widget.layoutDirection(), Qt::AlignLeading | Qt::AlignTop)) | Qt::TextWordWrap;
}

} // namespace

QString termText(explain::Term term, const explain::Language& language)
{
    const explain::TermInfo& info = explain::termInfo(term);
    return TermLabel::tr("%1: %2", "a term and its meaning")
        .arg(language.message(info.name), language.message(info.meaning));
}

void sayInStatusBar(QWidget* from, const QString& text)
{
    QStatusTipEvent event(text);
    QCoreApplication::sendEvent(from, &event);
}

void showHelp(QWidget* at, const QRect& around, const QString& text)
{
    if (!text.isEmpty())
        QWhatsThis::showText(at->mapToGlobal(around.bottomLeft() + QPoint(0, space::xs)), text.toHtmlEscaped(), at);
}

TermLabel::TermLabel(const QString& text, explain::Term term, const explain::Language& language, QWidget* parent)
    : QAbstractButton(parent)
    , m_help(termText(term, language))
{
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(m_help);
    setToolTip(m_help.toHtmlEscaped());
    setCursor(Qt::WhatsThisCursor);
    connect(this, &QAbstractButton::clicked, this, [this] { showHelp(this, rect(), m_help); });
}

int TermLabel::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * margin, 10000);
    return fontMetrics().boundingRect(room, flags(*this), text()).height() + 2 * margin;
}

QSize TermLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * margin + 1, fontMetrics().height() + 2 * margin};
}

void TermLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setPen(theme.dim());
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    QRect used;
    painter.drawText(room, flags(*this), text(), &used);
    painter.setPen(QPen(theme.dim(), 1, Qt::DotLine));
    painter.drawLine(used.left(), used.bottom(), used.right(), used.bottom());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void TermLabel::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    sayInStatusBar(this, m_help);
}

void TermLabel::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    sayInStatusBar(this, {});
}

void TermLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        showHelp(this, rect(), m_help);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace jobscope::ui
