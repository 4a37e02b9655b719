// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/flowlabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowtext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace jobscope::ui {

namespace {

constexpr qsizetype mostSizes = 32;

FlowText flow(const QFont& words, const QWidget& widget, const explain::Text& content, bool dim)
{
    const Theme theme = Theme::of(widget.palette());
    FlowText text(words, type::value(words), widget.layoutDirection());
    text.add(content, {dim ? theme.dim() : theme.text(), theme.text(), theme.chip(), theme.line()});
    return text;
}

} // namespace

FlowLabel::FlowLabel(Weight weight, QWidget* parent)
    : QLabel(parent)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // or QLabel takes the height for a width away again
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowLabel::setContent(const explain::Text& text)
{
    if (m_content == text)
        return;
    m_content = text;
    setText(text.toPlain()); // what screen readers say
    measureAgain();
    update();
}

void FlowLabel::setMeasured(bool measured)
{
    m_measured = measured;
    measureAgain();
}

void FlowLabel::setMaxLines(int lines)
{
    m_maxLines = lines;
    measureAgain();
}

void FlowLabel::measureAgain()
{
    m_sizes.clear();
    updateGeometry();
}

QFont FlowLabel::wordsFont() const
{
    switch (m_weight) {
    case Weight::Normal:
    case Weight::Dim:
        return font();
    case Weight::Lead:
        return type::lead(font());
    case Weight::Head:
        return type::head(font());
    case Weight::Title:
        return type::title(font());
    }
    return font();
}

int FlowLabel::textWidth(int width) const
{
    return m_measured ? std::min(width, type::measure(wordsFont())) : width;
}

QSize FlowLabel::sizeWithin(int width) const
{
    const auto known = m_sizes.constFind(width);
    if (known != m_sizes.constEnd())
        return *known;
    FlowText text = flow(wordsFont(), *this, m_content, false);
    text.layOut(width, m_maxLines);
    const QSize size(int(std::ceil(text.naturalWidth())) + 1,
        int(std::ceil(text.height())) + contentsMargins().top() + contentsMargins().bottom());
    if (m_sizes.size() == mostSizes) // a window that is dragged wider asks for each width once
        m_sizes.clear();
    m_sizes.insert(width, size);
    return size;
}

int FlowLabel::heightForWidth(int width) const
{
    return sizeWithin(textWidth(width)).height();
}

QSize FlowLabel::sizeHint() const
{
    return sizeWithin(textWidth(type::measure(wordsFont())));
}

QSize FlowLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void FlowLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    FlowText text = flow(wordsFont(), *this, m_content, m_weight == Weight::Dim);
    const int room = textWidth(width());
    text.layOut(room, m_maxLines);
    text.paint(
        painter, {layoutDirection() == Qt::RightToLeft ? qreal(width() - room) : 0.0, qreal(contentsMargins().top())});
}

bool FlowLabel::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::ContentsRectChange:
        measureAgain();
        break;
    case QEvent::ToolTip: {
        FlowText text = flow(wordsFont(), *this, m_content, false);
        text.layOut(textWidth(width()), m_maxLines);
        if (text.isCut() && toolTip().isEmpty()) {
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_content.toPlain().toHtmlEscaped(), this);
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace jobscope::ui
