// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace jobscope::pdf {

/** The fonts of a page and what they can show. Belongs to one thread. */
class PageFonts {
public:
    PageFonts();

    enum class Face { Sans, SansBold, Mono };
    QFont font(Face face, qreal points) const;

    /**
     * The text with U+XXXX in the place of each character that no installed font has an outline for. A single missing
     * glyph would make the file invalid as PDF/A, and a blank box would hide what stands there.
     */
    QString printable(const QString& text, Face face);

private:
    bool hasGlyph(char32_t character, Face face);

    QStringList m_sans;
    QStringList m_mono;
    QHash<quint64, bool> m_known;
};

} // namespace jobscope::pdf
