// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/pagetext_p.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QImage>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::pdf {

using report::Tone;
using Face = PageFonts::Face;

namespace {

// A paragraph is placed on its pages as a whole, so one from a strange file must not be endless.
constexpr qsizetype s_longest = 4000;

// Lengths of formats count in pixels of the screen's default and are scaled to the device by Qt.
qreal length(qreal points)
{
    static const qreal scale = QImage(1, 1, QImage::Format_RGB32).logicalDpiY() / 72.0;
    return points * scale;
}

/** Text that runs from right to left must not turn what stands around it. The isolates are no part of a font. */
QString isolated(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    const auto turns = [](uint character) {
        const QChar::Direction direction = QChar::direction(char32_t(character));
        return direction == QChar::DirR || direction == QChar::DirAL;
    };
    if (std::none_of(characters.begin(), characters.end(), turns))
        return text;
    return QChar(0x2068) + text + QChar(0x2069);
}

QTextBlockFormat flat()
{
    QTextBlockFormat format;
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    return format;
}

} // namespace

QColor textColour(Tone tone)
{
    return QColor::fromRgb(report::lightColours(tone).text);
}

QColor groundColour(Tone tone)
{
    return QColor::fromRgb(report::lightColours(tone).ground);
}

PageText::PageText(PageFonts& fonts, QPaintDevice& device, QSizeF page)
    : m_fonts(fonts)
    , m_device(device)
    , m_page(page)
{
    m_document.text = std::make_unique<QTextDocument>();
    QTextDocument& text = *m_document.text;
    text.setUndoRedoEnabled(false);
    text.setUseDesignMetrics(true);
    text.setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    text.setDefaultTextOption(option);
    text.setDefaultFont(m_fonts.font(Face::Sans, bodySize));
    m_cursor = QTextCursor(&text);
    m_cursor.beginEditBlock();
}

void PageText::setRightToLeft()
{
    QTextOption option = m_document.text->defaultTextOption();
    option.setTextDirection(Qt::RightToLeft);
    m_document.text->setDefaultTextOption(option);
}

QTextCharFormat PageText::format(const Look& look) const
{
    QTextCharFormat format;
    format.setFont(m_fonts.font(look.face, look.points));
    format.setForeground(look.colour);
    return format;
}

void PageText::insertLong(const QString& text, const QTextCharFormat& format)
{
    for (qsizetype at = 0; at < text.size();) {
        if (at > 0)
            m_cursor.insertBlock();
        qsizetype end = std::min(at + s_longest, text.size());
        if (end < text.size() && text[end - 1].isHighSurrogate())
            --end;
        m_cursor.insertText(isolated(text.mid(at, end - at)), format);
        at = end;
    }
}

void PageText::words(const QString& text, const Look& look)
{
    insertLong(m_fonts.printable(text, look.face), format(look));
}

void PageText::chip(const QString& text, const Look& look, QRgb ground, QRgb line)
{
    QTextCharFormat chipFormat = format(look);
    chipFormat.setProperty(chipGroundProperty, ground);
    chipFormat.setProperty(chipLineProperty, line);
    insertLong(m_fonts.printable(text, look.face), chipFormat);
}

void PageText::insert(const explain::Text& text, const Look& look)
{
    for (const explain::Span& span : text.spans) {
        if (span.kind == explain::Span::Kind::Value) {
            const Look mono{Face::Mono, look.points * 0.95, look.colour};
            chip(explain::withoutQuotes(span.text), mono, chipColour, lineColour);
        } else {
            words(span.text, look);
        }
    }
}

QTextBlockFormat PageText::blockFormat(qreal before, qreal after, qreal lineHeight)
{
    QTextBlockFormat format;
    format.setTopMargin(length(before));
    format.setBottomMargin(length(after));
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

void PageText::beginBlock(const QTextBlockFormat& format)
{
    // The paragraph that is there at the start is used; one behind a table stays flat, as Qt gives it no room above.
    if (m_atStart)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_cursor.setBlockCharFormat({});
    m_atStart = false;
}

QTextBlockFormat PageText::hanging(QTextBlockFormat format, qreal indent)
{
    format.setLeftMargin(margin(indent));
    format.setTextIndent(-margin(indent));
    return format;
}

// Left margins and text indents are lengths that Qt 6.4 alone does not scale; a layout tells, as later versions may.
qreal PageText::margin(qreal points)
{
    if (m_marginScale <= 0) {
        constexpr qreal probe = 100;
        QTextDocument text;
        text.setDocumentMargin(0);
        text.documentLayout()->setPaintDevice(&m_device);
        QTextCursor cursor(&text);
        QTextBlockFormat format;
        format.setLeftMargin(probe);
        cursor.setBlockFormat(format);
        cursor.insertText(u"x"_s);
        text.setPageSize(m_page);
        text.documentLayout()->documentSize(); // lays out
        const qreal left = std::max(text.begin().layout()->lineAt(0).x(), qreal(1));
        m_marginScale = m_device.logicalDpiX() / 72.0 * probe / left;
    }
    return points * m_marginScale;
}

void PageText::paragraph(const explain::Text& text, const Look& look, qreal before, qreal after)
{
    beginBlock(blockFormat(before, after));
    insert(text, look);
}

void PageText::heading(int level, const explain::Text& title, const Look& look, qreal before, qreal after)
{
    paragraph(title, look, before, after);
    m_document.headings.append({level, title.toPlain(), position(), 0, 0});
    m_heading = m_keeps.size();
    m_keeps.append({position(), nullptr, position(), 84});
}

void PageText::contentsRow(int part)
{
    m_document.contents.append({part, position(), 0, {}});
}

void PageText::endOfPiece()
{
    if (m_heading >= 0)
        m_keeps[m_heading].end = m_cursor.position();
    m_heading = -1;
}

void PageText::beginTable(
    int rows, std::initializer_list<double> widths, const TableLook& look, qreal before, qreal after)
{
    QList<QTextLength> lengths;
    for (const double width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, width));
    insertTable(rows, lengths, look, before, after);
}

void PageText::beginEvenTable(int rows, int columns, const TableLook& look)
{
    const QTextLength width(QTextLength::PercentageLength, 100.0 / columns);
    insertTable(rows, QList<QTextLength>(columns, width), look, 3, 5);
}

void PageText::insertTable(int rows, const QList<QTextLength>& widths, const TableLook& look, qreal before, qreal after)
{
    // At the start and between two tables there must be a paragraph, which is made as flat as can be.
    if (m_cursor.block().text().isEmpty())
        m_cursor.setBlockFormat(flat());
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBorder(0);
    format.setTopMargin(length(before));
    format.setBottomMargin(length(after));
    m_table = look;
    m_table.table = m_cursor.insertTable(rows, int(widths.size()), format);
    m_table.grounds.assign(std::size_t(rows), 0);
    m_atStart = false;
}

void PageText::mergeRow(int row)
{
    m_table.table->mergeCells(row, 0, 1, m_table.table->columns());
}

void PageText::enter(int row, int column, QRgb ground)
{
    QTextTableCell cell = m_table.table->cellAt(row, column);
    QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
    cellFormat.setTopPadding(length(m_table.vertical));
    cellFormat.setBottomPadding(length(m_table.vertical));
    cellFormat.setLeftPadding(length(m_table.horizontal));
    cellFormat.setRightPadding(length(m_table.horizontal));
    cell.setFormat(cellFormat);
    if (ground != 0)
        m_table.grounds[std::size_t(row)] = ground | 0xff000000;
    m_cursor = cell.firstCursorPosition();
    m_cursor.setBlockFormat(blockFormat(0, 0));
}

void PageText::spreadLines()
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    m_cursor.setBlockFormat(format);
}

void PageText::alignToEnd()
{
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setAlignment(Qt::AlignRight); // the other side in a text from right to left
    m_cursor.setBlockFormat(format);
}

void PageText::nextInCell(qreal before)
{
    m_cursor.insertBlock(blockFormat(before, 0));
}

void PageText::endTable()
{
    QTextTable* table = m_table.table;
    m_keeps.append({table->firstPosition(), table, table->lastPosition(), 48});
    m_cursor = table->lastCursorPosition();
    endOfPiece();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_cursor.setBlockFormat(flat());
    m_cursor.setBlockCharFormat(format({Face::Sans, 1, textColour(Tone::Plain)}));
    m_tables.push_back(std::move(m_table));
    m_table = {};
}

qreal PageText::characterWidth(const Look& look) const
{
    const QFontMetricsF metrics(m_fonts.font(look.face, look.points), &m_device);
    return metrics.horizontalAdvance(u'0') * 72 / m_device.logicalDpiX();
}

PageDocument PageText::place()
{
    m_cursor.endEditBlock();
    placePages(m_document, m_device, m_page, std::move(m_keeps), m_tables);
    return std::move(m_document);
}

} // namespace jobscope::pdf
