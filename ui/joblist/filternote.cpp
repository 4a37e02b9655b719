// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/joblist/filternote.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

FilterNote::FilterNote(QWidget* parent)
    : QWidget(parent)
    , m_symbol(new QLabel)
    , m_text(new QLabel)
{
    setObjectName(u"filterNote"_s);
    m_text->setObjectName(u"filterNoteText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::s, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FilterNote::show(Tone tone, const QString& text)
{
    setVisible(!text.isEmpty());
    if (text == m_text->text() && tone == m_tone)
        return;
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    restyle();
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FilterNote::restyle()
{
    const TonePair pair = Theme::of(palette()).tone(m_tone);
    m_symbol->setPixmap(
        icon(m_tone == Tone::Error ? Symbol::Error : Symbol::Info, m_tone).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_symbol->setContentsMargins(0, 2, 0, 0);
    QPalette colors = m_text->palette();
    if (colors.color(QPalette::WindowText) != pair.text) {
        colors.setColor(QPalette::WindowText, pair.text);
        m_text->setPalette(colors);
    }
    update();
}

void FilterNote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void FilterNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.tone(m_tone).ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line());
}

} // namespace jobscope::ui
