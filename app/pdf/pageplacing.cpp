// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/pagetext_p.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextFragment>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jobscope::pdf {

namespace {

constexpr qreal s_hairline = 0.5; // points, as are the next two
constexpr qreal s_radius = 3;
constexpr qreal s_chipOutset = 0.8;
// Whatever is taller than this part of a page may be broken.
constexpr qreal s_tall = 0.4;

class Placing {
public:
    Placing(PageDocument& document, QPaintDevice& device, QSizeF page)
        : m_document(document)
        , m_text(*document.text)
        , m_device(device)
        , m_page(page)
        , m_point(device.logicalDpiY() / 72.0)
    {
        m_text.documentLayout()->setPaintDevice(&device);
        m_text.setPageSize(page);
    }

    /** Breaks pages before what would be torn. In order, as each break moves all that follows. */
    void keepTogether(QList<Keep> keeps)
    {
        std::stable_sort(
            keeps.begin(), keeps.end(), [](const Keep& a, const Keep& b) { return a.position < b.position; });
        for (const Keep& keep : std::as_const(keeps)) {
            const QTextBlock first = m_text.findBlock(keep.position);
            const qreal top = rectOf(first).top();
            const qreal height = rectOf(m_text.findBlock(keep.end)).bottom() - top;
            const qreal left = m_page.height() - std::fmod(top, m_page.height());
            // Padding of cells belongs to it, too; and a heading needs some of what follows it, even without an end.
            const qreal needed = std::max(height + 8 * m_point, keep.table ? 0 : keep.room * m_point);
            const bool fits = needed <= left;
            const bool isTall = height > m_page.height() * s_tall;
            if (fits || left >= m_page.height() * 0.98 || (isTall && left >= keep.room * m_point))
                continue;
            breakBefore(keep, first);
            // Without it Qt lays out only what it believes has changed, and forgets pages at the end.
            m_text.markContentsDirty(0, m_text.characterCount());
        }
        m_document.pages.resize(std::max(1, m_text.pageCount()));
    }

    void placeHeadings()
    {
        for (Heading& heading : m_document.headings) {
            const qreal top = rectOf(m_text.findBlock(heading.position)).top();
            heading.page = pageAt(top);
            heading.top = top - heading.page * m_page.height();
        }
    }

    /** As wide as the page: all of a row leads there. */
    void placeContents()
    {
        for (ContentsRow& row : m_document.contents) {
            const QRectF title = rectOf(m_text.findBlock(row.position));
            row.page = pageAt(title.top());
            row.rect = QRectF(0, title.top() - row.page * m_page.height(), m_page.width(), title.height());
        }
    }

    /** Line by line: a paragraph may go on on the next page, and each line must come out of the file once. */
    void placeLines()
    {
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
            if (block.length() <= 1)
                continue;
            const QPointF origin = rectOf(block).topLeft();
            const QTextLayout& layout = *block.layout();
            for (int at = 0; at < layout.lineCount(); ++at) {
                const int page = pageAt(origin.y() + layout.lineAt(at).y() + layout.lineAt(at).ascent());
                m_document.pages[page].lines.append(
                    {block.position(), at, QPointF(origin.x(), origin.y() - page * m_page.height())});
            }
        }
    }

    void placeTable(const TableLook& look)
    {
        QList<QRectF> rows;
        for (int row = 0; row < look.table->rows(); ++row)
            rows.append(rowRect(look, row));
        if (rows.isEmpty())
            return;
        for (int page = pageAt(rows.first().top()); page <= pageAt(rows.last().bottom() - 1); ++page)
            placeTableOnPage(look, rows, page);
    }

    void placeChips()
    {
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextFragment fragment = it.fragment();
                if (fragment.charFormat().hasProperty(chipGroundProperty))
                    placeChip(block, fragment);
            }
        }
    }

private:
    QRectF rectOf(const QTextBlock& block) const { return m_text.documentLayout()->blockBoundingRect(block); }

    /** With the room that a line height above 100 % adds below the last line; layouts leave that out. */
    qreal bottomOf(const QTextBlock& block) const
    {
        const QTextLayout& layout = *block.layout();
        const qreal bottom = rectOf(block).top() + layout.boundingRect().bottom();
        const QTextBlockFormat format = block.blockFormat();
        if (layout.lineCount() == 0 || format.lineHeightType() != QTextBlockFormat::ProportionalHeight)
            return bottom;
        return bottom + layout.lineAt(layout.lineCount() - 1).height() * (format.lineHeight() - 100) / 100;
    }

    int pageAt(qreal y) const
    {
        const int last
            = m_document.pages.isEmpty() ? std::numeric_limits<int>::max() : int(m_document.pages.size()) - 1;
        return std::clamp(int(y / m_page.height()), 0, last);
    }

    static void breakBefore(const Keep& keep, const QTextBlock& block)
    {
        if (keep.table) {
            QTextTableFormat format = keep.table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            keep.table->setFormat(format);
        } else {
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
    }

    /** In the coordinates of the whole document; cells are found by their first and last paragraphs. */
    QRectF rowRect(const TableLook& look, int row) const
    {
        qreal top = std::numeric_limits<qreal>::max();
        qreal bottom = 0;
        for (int column = 0; column < look.table->columns(); ++column) {
            const QTextTableCell cell = look.table->cellAt(row, column);
            top = std::min(top, rectOf(cell.firstCursorPosition().block()).top());
            bottom = std::max(bottom, bottomOf(cell.lastCursorPosition().block()));
        }
        const qreal padding = look.vertical * m_point;
        // Padding does not reach back over the break of a page.
        const qreal pageTop = pageAt(top) * m_page.height();
        return QRectF(QPointF(0, std::max(top - padding, pageTop)), QPointF(m_page.width(), bottom + padding));
    }

    QList<qreal> columnLines(const TableLook& look) const
    {
        QList<qreal> lines;
        for (int column = 0; column < look.table->columns(); ++column) {
            const QTextBlock block = look.table->cellAt(look.table->rows() - 1, column).firstCursorPosition().block();
            lines.append(rectOf(block).left() - look.horizontal * m_point);
        }
        std::sort(lines.begin(), lines.end());
        lines.removeFirst();
        return lines;
    }

    void placeTableOnPage(const TableLook& look, const QList<QRectF>& rows, int page)
    {
        QList<Shape>& shapes = m_document.pages[page].shapes;
        const QRectF sheet(0, page * m_page.height(), m_page.width(), m_page.height());
        QRectF card;
        for (const QRectF& row : rows)
            card |= row & sheet;
        card.translate(0, -sheet.top());
        const qreal hairline = s_hairline * m_point;
        const bool isCard = look.lines == TableLook::Lines::Card || look.lines == TableLook::Lines::Grid;
        const bool isRounded = isCard || look.lines == TableLook::Lines::None;
        for (qsizetype at = 0; at < rows.size(); ++at) {
            if (!rows[at].intersects(sheet))
                continue;
            const QRectF row = (rows[at] & sheet).translated(0, -sheet.top());
            if (const QRgb ground = look.grounds[std::size_t(at)])
                shapes.append({row, ground, 0, 0, isRounded ? card : QRectF()});
            const bool hasLine = isCard ? at > 0 && row.top() > card.top() + 1 : look.lines == TableLook::Lines::Above;
            if (hasLine)
                shapes.append({QRectF(row.left(), row.top(), row.width(), hairline), lineColour, 0, 0, {}});
        }
        if (look.lines == TableLook::Lines::Grid) {
            for (const qreal x : columnLines(look))
                shapes.append({QRectF(x, card.top(), hairline, card.height()), lineColour, 0, 0, {}});
        }
        if (isCard)
            shapes.append({card, 0, lineColour, s_radius * m_point, {}});
    }

    void placeChip(const QTextBlock& block, const QTextFragment& fragment)
    {
        const QTextCharFormat format = fragment.charFormat();
        const QFontMetricsF metrics(format.font(), &m_device);
        const QPointF origin = rectOf(block).topLeft();
        const QTextLayout& layout = *block.layout();
        const int begin = fragment.position() - block.position();
        const int end = begin + fragment.length();
        const qreal outset = s_chipOutset * m_point;
        for (int at = 0; at < layout.lineCount(); ++at) {
            const QTextLine line = layout.lineAt(at);
            const int from = std::max(begin, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal x1 = line.cursorToX(from);
            const qreal x2 = line.cursorToX(to);
            const qreal baseline = origin.y() + line.y() + line.ascent();
            QRectF rect(QPointF(origin.x() + std::min(x1, x2) - outset, baseline - metrics.ascent()),
                QPointF(origin.x() + std::max(x1, x2) + outset, baseline + metrics.descent()));
            const int page = pageAt(baseline);
            rect.translate(0, -page * m_page.height());
            m_document.pages[page].shapes.append({rect, format.property(chipGroundProperty).toUInt(),
                format.property(chipLineProperty).toUInt(), 2 * m_point, {}});
        }
    }

    PageDocument& m_document;
    QTextDocument& m_text;
    QPaintDevice& m_device;
    QSizeF m_page;
    qreal m_point;
};

} // namespace

void placePages(
    PageDocument& document, QPaintDevice& device, QSizeF page, QList<Keep> keeps, const std::vector<TableLook>& tables)
{
    Placing placing(document, device, page);
    placing.keepTogether(std::move(keeps));
    placing.placeHeadings();
    placing.placeContents();
    placing.placeLines();
    for (const TableLook& table : tables)
        placing.placeTable(table);
    placing.placeChips();
}

} // namespace jobscope::pdf
