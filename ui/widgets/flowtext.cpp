// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/flowtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar wordJoiner(0x2060);
constexpr int longestWholeChip = 48;
constexpr qreal leading = 1.3; //!< of the font's height: room for a chip in each line

/** Lines may not break within a short value: after the punctuation that allows it, a break is forbidden. */
QString unbreakable(const QString& value)
{
    QString result;
    result.reserve(value.size() * 2);
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar character = value.at(i);
        result += character == u' ' ? noBreakSpace : character;
        const bool ascii = character.unicode() < 0x80 && !character.isLetterOrNumber();
        const bool wide = character.script() == QChar::Script_Han || character.script() == QChar::Script_Hiragana
            || character.script() == QChar::Script_Katakana;
        if (i + 1 < value.size() && (ascii || wide))
            result += wordJoiner;
    }
    return result;
}

} // namespace

explain::Text wordsOnly(const QString& words)
{
    return {{{explain::Span::Kind::Words, words}}};
}

FlowText::FlowText(const QFont& words, const QFont& values, Qt::LayoutDirection direction)
    : m_words(words)
    , m_values(values)
    , m_direction(direction)
{
}

void FlowText::append(const QString& text, bool chip, const Colors& colors)
{
    const int begin = int(m_text.size());
    m_text += text;
    m_pieces.push_back({begin, int(m_text.size()), chip, colors});
}

void FlowText::addWords(const QString& words, const Colors& colors)
{
    append(words, false, colors);
}

void FlowText::add(const explain::Text& text, const Colors& colors)
{
    for (const explain::Span& span : text.spans) {
        switch (span.kind) {
        case explain::Span::Kind::Words:
            append(span.text, false, colors);
            break;
        case explain::Span::Kind::Value: {
            const QString value = explain::withoutQuotes(span.text);
            const QString inner = value.size() <= longestWholeChip ? unbreakable(value) : value;
            append(firstStrongIsolate + QString(noBreakSpace) + inner + noBreakSpace + popIsolate, true, colors);
            break;
        }
        case explain::Span::Kind::Name:
            append(firstStrongIsolate + span.text + popIsolate, false, colors);
            break;
        }
    }
}

void FlowText::layOut(qreal width, int maxLines)
{
    m_width = std::max<qreal>(width, 1);
    m_layout = std::make_unique<QTextLayout>(m_text, m_words);
    QTextOption option;
    option.setTextDirection(m_direction);
    option.setAlignment(m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);

    QList<QTextLayout::FormatRange> formats;
    for (const Piece& piece : m_pieces) {
        QTextCharFormat format;
        format.setForeground(piece.chip ? piece.colors.chipText : piece.colors.text);
        if (piece.chip)
            format.setFont(m_values);
        formats.append({piece.begin, piece.end - piece.begin, format});
    }
    m_layout->setFormats(formats);

    const qreal lineHeight = std::ceil(QFontMetricsF(m_words).height() * leading);
    m_layout->beginLayout();
    m_height = 0;
    m_naturalWidth = 0;
    m_shownLines = 0;
    m_cut = false;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        if (maxLines > 0 && m_shownLines == maxLines) {
            m_cut = true;
            break;
        }
        line.setLineWidth(m_width);
        const qreal room = std::max(lineHeight, line.height());
        line.setPosition({0, m_height + (room - line.height()) / 2});
        m_height += room;
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
        ++m_shownLines;
    }
    m_layout->endLayout();
}

qreal FlowText::firstBaseline() const
{
    if (!m_layout || m_layout->lineCount() == 0)
        return 0;
    const QTextLine line = m_layout->lineAt(0);
    return line.y() + line.ascent();
}

void FlowText::paintChips(QPainter& painter, const QTextLine& line, QPointF origin) const
{
    const int lineBegin = line.textStart();
    const int lineEnd = lineBegin + line.textLength();
    const QFontMetricsF metrics(m_values);
    const qreal height = metrics.height() + 4;
    const qreal padding = metrics.horizontalAdvance(noBreakSpace);
    for (const Piece& piece : m_pieces) {
        if (!piece.chip || piece.end <= lineBegin || piece.begin >= lineEnd)
            continue;
        // Around the value stand a mark and a space whose places are not reliable in the other direction: the letters'
        // are, and the room around them is known.
        qreal left = m_width;
        qreal right = 0;
        const int first = std::max(piece.begin + 2, lineBegin);
        const int last = std::min(piece.end - 2, lineEnd);
        for (int i = first; i < last; ++i) {
            for (const auto edge : {QTextLine::Leading, QTextLine::Trailing}) {
                const qreal x = line.cursorToX(i, edge);
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
        if (last <= first) // an empty value, or nothing but its space on this line
            left = right = line.cursorToX(std::clamp(piece.begin + 1, lineBegin, lineEnd));
        left = std::max(0.0, left - padding);
        right = std::min(m_width, right + padding);
        if (right <= left)
            continue;
        const qreal middle = line.y() + line.height() / 2;
        const QRectF rect(
            origin.x() + left + 1.5, origin.y() + std::floor(middle - height / 2) + 0.5, right - left - 3, height - 1);
        painter.setPen(QPen(piece.colors.chipLine, 1));
        painter.setBrush(piece.colors.chip);
        painter.drawRoundedRect(rect, 4, 4);
    }
}

void FlowText::paint(QPainter& painter, QPointF topLeft) const
{
    if (!m_layout)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_shownLines; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (m_cut && i == m_shownLines - 1) {
            const Piece& piece = m_pieces.back();
            const QString rest = m_text.mid(line.textStart());
            const QString shown = QFontMetricsF(m_words).elidedText(rest, Qt::ElideRight, m_width);
            painter.setPen(piece.colors.text);
            painter.setFont(m_words);
            painter.drawText(QRectF(topLeft.x(), topLeft.y() + line.y(), m_width, line.height()),
                int((m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                    | Qt::TextSingleLine),
                shown);
            continue;
        }
        paintChips(painter, line, topLeft);
        line.draw(&painter, topLeft);
    }
    painter.restore();
}

} // namespace jobscope::ui
