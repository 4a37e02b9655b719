// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/pagefonts_p.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace jobscope::pdf {

namespace {

// In this order: fonts without automatic ligatures first, as "fi" would come out of the file as one character.
const QStringList& sansFamilies()
{
    static const QStringList families{
        u"Liberation Sans"_s,
        u"Arimo"_s,
        u"Arial"_s,
        u"Helvetica"_s,
        u"Noto Sans"_s,
        u"DejaVu Sans"_s,
    };
    return families;
}

const QStringList& monoFamilies()
{
    static const QStringList families{
        u"Liberation Mono"_s,
        u"Cousine"_s,
        u"Courier New"_s,
        u"Menlo"_s,
        u"Noto Sans Mono"_s,
        u"DejaVu Sans Mono"_s,
    };
    return families;
}

// For scripts that the ones above lack; these come out of a PDF with the characters that went in.
const QStringList& otherScripts()
{
    static const QStringList families{u"WenQuanYi Zen Hei"_s, u"Noto Sans CJK SC"_s};
    return families;
}

QStringList installed(const QStringList& wanted, QFontDatabase::SystemFont otherwise)
{
    const QStringList all = QFontDatabase::families();
    QStringList found;
    for (const QString& family : wanted) {
        if (all.contains(family))
            found += family;
    }
    if (found.isEmpty())
        found += QFontDatabase::systemFont(otherwise).family();
    for (const QString& family : otherScripts()) {
        if (all.contains(family))
            found += family;
    }
    return found;
}

} // namespace

PageFonts::PageFonts()
    : m_sans(installed(sansFamilies(), QFontDatabase::GeneralFont))
    , m_mono(installed(monoFamilies(), QFontDatabase::FixedFont))
{
}

QFont PageFonts::font(Face face, qreal points) const
{
    QFont font;
    font.setFamilies(face == Face::Mono ? m_mono : m_sans);
    font.setPointSizeF(points);
    font.setBold(face == Face::SansBold);
    font.setStyleStrategy(QFont::ForceOutline);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString PageFonts::printable(const QString& text, Face face)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (unit.unicode() < 0x7f) {
            out += unit;
            continue;
        }
        char32_t character = unit.unicode();
        if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            ++at;
            character = QChar::surrogateToUcs4(unit, text[at]);
        }
        if (hasGlyph(character, face))
            out += QString::fromUcs4(&character, 1);
        else
            out += u"U+"_s + QString::number(uint(character), 16).toUpper().rightJustified(4, u'0');
    }
    return out;
}

bool PageFonts::hasGlyph(char32_t character, Face face)
{
    const quint64 key = quint64(character) << 8 | quint64(face);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    bool has = false;
    if (!QChar::isSurrogate(character) && !QChar::isNonCharacter(character)) {
        QTextLayout layout(QString::fromUcs4(&character, 1), font(face, 12));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        has = !runs.isEmpty();
        for (const QGlyphRun& run : runs) {
            const QList<quint32> glyphs = run.glyphIndexes();
            for (const quint32 glyph : glyphs) {
                // A glyph without outline is a picture (emoji) or a space.
                const bool drawn = QChar::isSpace(character) || !run.rawFont().pathForGlyph(glyph).isEmpty();
                has = has && glyph != 0 && drawn;
            }
        }
    }
    m_known.insert(key, has);
    return has;
}

} // namespace jobscope::pdf
