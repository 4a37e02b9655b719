// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace jobscope::ui {

/**
 * Running text in which values stand as chips. Breaks into lines as wide as it is told, in either direction; a chip
 * stays whole as long as it fits on a line.
 *
 * First add(), then layOut(), then paint(); all sizes are in device-independent pixels.
 */
class FlowText {
public:
    struct Colors {
        QColor text;
        QColor chipText;
        QColor chip;
        QColor chipLine;
    };

    FlowText(const QFont& words, const QFont& values, Qt::LayoutDirection direction);

    void add(const explain::Text& text, const Colors& colors);
    void addWords(const QString& words, const Colors& colors);

    /** Breaks into lines; after `maxLines` (0: any number) the rest is cut with an ellipsis. */
    void layOut(qreal width, int maxLines = 0);

    qreal width() const { return m_width; } //!< that it was broken for
    qreal height() const { return m_height; }
    qreal naturalWidth() const { return m_naturalWidth; } //!< of the widest line
    qreal firstBaseline() const;
    bool isCut() const { return m_cut; }

    void paint(QPainter& painter, QPointF topLeft) const;

private:
    struct Piece {
        int begin = 0;
        int end = 0;
        bool chip = false;
        Colors colors;
    };

    void append(const QString& text, bool chip, const Colors& colors);
    void paintChips(QPainter& painter, const QTextLine& line, QPointF origin) const;

    QFont m_words;
    QFont m_values;
    Qt::LayoutDirection m_direction;
    QString m_text;
    std::vector<Piece> m_pieces;
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_naturalWidth = 0;
    int m_shownLines = 0;
    bool m_cut = false;
};

/** Plain words as one stretch of text. */
explain::Text wordsOnly(const QString& words);

} // namespace jobscope::ui
