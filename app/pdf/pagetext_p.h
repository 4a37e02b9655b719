// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "pdf/pagedocument_p.h"
#include "pdf/pagefonts_p.h"
#include "report/palette.h"

#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>

#include <initializer_list>
#include <vector>

class QTextTable;

namespace jobscope::pdf {

// Sizes in points.
inline constexpr qreal bodySize = 9.5;
inline constexpr qreal smallSize = 8.5;
inline constexpr qreal tinySize = 7.5;

inline constexpr QRgb lineColour = 0xffd9dde3;
inline constexpr QRgb chipColour = 0xffeef1f5;

// Properties of a chip's characters.
inline constexpr int chipGroundProperty = QTextFormat::UserProperty + 1;
inline constexpr int chipLineProperty = QTextFormat::UserProperty + 2;

QColor textColour(report::Tone tone);
QColor groundColour(report::Tone tone);

struct Look {
    PageFonts::Face face = PageFonts::Face::Sans;
    qreal points = bodySize;
    QColor colour = textColour(report::Tone::Plain);
};

/** How a table is drawn; Qt's own borders are not used. */
struct TableLook {
    enum class Lines {
        None,
        Above, //!< a line above it
        Card, //!< a rounded frame, and a line between its rows
        Grid, //!< a card with lines between its columns, too
    };
    QTextTable* table = nullptr;
    Lines lines = Lines::None;
    qreal vertical = 0; //!< padding of its cells in points
    qreal horizontal = 0;
    std::vector<QRgb> grounds; //!< of its rows; transparent: none
};

/** What stands on one page if it can: a heading with what follows it, a card, a row. */
struct Keep {
    int position = 0; //!< of its first paragraph
    QTextTable* table = nullptr; //!< the page breaks before this one, otherwise before the paragraph
    int end = 0; //!< position in its last paragraph
    qreal room = 0; //!< points that must be left on the page if it is too tall to be kept whole
};

/**
 * A text that grows at its end: paragraphs and tables. Looks and places that Qt cannot draw or keep are noted beside
 * it, for placePages().
 */
class PageText {
public:
    PageText(PageFonts& fonts, QPaintDevice& device, QSizeF page);

    void setRightToLeft();

    // Words at the end of the current paragraph or cell
    void words(const QString& text, const Look& look);
    void chip(const QString& text, const Look& look, QRgb ground, QRgb line);
    void insert(const explain::Text& text, const Look& look);

    // Paragraphs; lengths in points
    static QTextBlockFormat blockFormat(qreal before, qreal after, qreal lineHeight = 118);
    void beginBlock(const QTextBlockFormat& format);
    /** Indents all lines but the first. */
    QTextBlockFormat hanging(QTextBlockFormat format, qreal indent);
    void paragraph(const explain::Text& text, const Look& look, qreal before, qreal after);
    void heading(int level, const explain::Text& title, const Look& look, qreal before, qreal after);
    /** The current paragraph leads to that part. */
    void contentsRow(int part);
    /** Ends what a heading must not be torn from; tables do so themselves. */
    void endOfPiece();

    // Tables; widths in per cent, padding in points
    void beginTable(
        int rows, std::initializer_list<double> widths, const TableLook& look, qreal before = 3, qreal after = 5);
    void beginEvenTable(int rows, int columns, const TableLook& look);
    void mergeRow(int row);
    void enter(int row, int column, QRgb ground = 0);
    /** Lines of the current paragraph further apart: chips have grounds. */
    void spreadLines();
    /** The current paragraph stands where lines end. */
    void alignToEnd();
    /** A new paragraph in the current cell. */
    void nextInCell(qreal before);
    /** Keeps it whole if it can be, else its first rows together. */
    void endTable();

    qreal characterWidth(const Look& look) const; //!< of a digit, in points
    int position() const { return m_cursor.block().position(); }
    void setJobId(const QString& jobId) { m_document.jobId = jobId; }

    PageDocument place();

private:
    void insertTable(int rows, const QList<QTextLength>& widths, const TableLook& look, qreal before, qreal after);
    QTextCharFormat format(const Look& look) const;
    void insertLong(const QString& text, const QTextCharFormat& format);
    qreal margin(qreal points);

    PageFonts& m_fonts;
    QPaintDevice& m_device;
    QSizeF m_page;
    PageDocument m_document;
    QTextCursor m_cursor;
    QList<Keep> m_keeps;
    std::vector<TableLook> m_tables;
    TableLook m_table;
    qsizetype m_heading = -1; //!< of m_keeps: a heading that nothing follows yet
    bool m_atStart = true;
    qreal m_marginScale = 0;
};

/** Lays the document out in pages of that size, keeps together what belongs together, and places all on its pages. */
void placePages(
    PageDocument& document, QPaintDevice& device, QSizeF page, QList<Keep> keeps, const std::vector<TableLook>& tables);

} // namespace jobscope::pdf
