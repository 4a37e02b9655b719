// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cmath>

namespace jobscope::ui {

namespace {

struct Scale {
    QRgb window, panel, text, dim, line, chip, selection, selectionText;
};

constexpr Scale lightScale{
    0xfff6f7f9, 0xffffffff, 0xff1b1f24, 0xff5b6470, 0xffd9dde3, 0xffeef1f5, 0xffdcebfb, 0xff0b2a4a};
constexpr Scale darkScale{
    0xff15181c, 0xff1c2026, 0xffe7eaee, 0xffa3adb9, 0xff353c46, 0xff2b313a, 0xff1f3a57, 0xffe9f3ff};

constexpr Scale lightContrastScale{
    0xffffffff, 0xffffffff, 0xff000000, 0xff202020, 0xff000000, 0xffffffff, 0xffd2e7ff, 0xff000000};
constexpr Scale darkContrastScale{
    0xff000000, 0xff000000, 0xffffffff, 0xffe6e6e6, 0xffffffff, 0xff000000, 0xff002e5c, 0xffffffff};

const Scale& scaleOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightScale;
    case Scheme::Dark:
        return darkScale;
    case Scheme::LightContrast:
        return lightContrastScale;
    case Scheme::DarkContrast:
        return darkContrastScale;
    }
    return lightScale;
}

struct RgbPair {
    QRgb text, ground;
};

RgbPair lightTone(Tone tone)
{
    switch (tone) {
    case Tone::Include:
        return {0xff0d6b4f, 0xffe7f5ef};
    case Tone::Exclude:
    case Tone::Error:
        return {0xffa3262a, 0xfffdecec};
    case Tone::Warning:
        return {0xff8a5300, 0xfffff3dc};
    case Tone::Info:
    case Tone::Running:
        return {0xff0b5cad, 0xffe0edfb};
    case Tone::Idle:
        return {0xff43505f, 0xffe8ecf1};
    case Tone::PausedByUser:
        return {0xff8a5300, 0xffffefcf};
    case Tone::PausedByMacie:
        return {0xff6b3fa0, 0xfff0e8fa};
    case Tone::Complete:
        return {0xff0d6b4f, 0xffe0f2ea};
    case Tone::Cancelled:
        return {0xff5b6470, 0xffeceef1};
    }
    return {lightScale.text, lightScale.panel};
}

RgbPair darkTone(Tone tone)
{
    switch (tone) {
    case Tone::Include:
    case Tone::Complete:
        return {0xff6fd3ae, 0xff16322a};
    case Tone::Exclude:
    case Tone::Error:
        return {0xffff9a96, 0xff3a1f21};
    case Tone::Warning:
    case Tone::PausedByUser:
        return {0xfff3bf6b, 0xff3a2d14};
    case Tone::Info:
    case Tone::Running:
        return {0xff8cc1f7, 0xff1a2e44};
    case Tone::Idle:
        return {0xffb6c1cd, 0xff2b313a};
    case Tone::PausedByMacie:
        return {0xffc9a9f2, 0xff2f2440};
    case Tone::Cancelled:
        return {0xffa3adb9, 0xff2b313a};
    }
    return {darkScale.text, darkScale.panel};
}

/** In high contrast the ground is that of the page: only text tells tones apart, beside their words and icons. */
RgbPair contrastTone(Tone tone, bool dark)
{
    const auto pair = [dark](QRgb onLight, QRgb onDark) {
        return dark ? RgbPair{onDark, darkContrastScale.panel} : RgbPair{onLight, lightContrastScale.panel};
    };
    switch (tone) {
    case Tone::Include:
    case Tone::Complete:
        return pair(0xff004d35, 0xff7dffcb);
    case Tone::Exclude:
    case Tone::Error:
        return pair(0xff7d0007, 0xffffb0ad);
    case Tone::Warning:
    case Tone::PausedByUser:
        return pair(0xff5c3500, 0xffffd88a);
    case Tone::Info:
    case Tone::Running:
        return pair(0xff00357a, 0xffa6d8ff);
    case Tone::PausedByMacie:
        return pair(0xff45167f, 0xffe3ccff);
    case Tone::Idle:
    case Tone::Cancelled:
        break;
    }
    return pair(lightContrastScale.dim, darkContrastScale.dim);
}

double luminance(const QColor& color)
{
    const auto channel
        = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QFont scaled(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    font.setWeight(weight);
    return font;
}

} // namespace

Theme::Theme(Scheme scheme)
    : m_scheme(scheme)
{
}

Theme Theme::of(const QPalette& palette)
{
    const bool dark = luminance(palette.color(QPalette::Active, QPalette::WindowText))
        > luminance(palette.color(QPalette::Active, QPalette::Window));
    constexpr double high = 20; // of 21; no usual palette has its window text so far from its window
    if (contrast(
            palette.color(QPalette::Active, QPalette::WindowText), palette.color(QPalette::Active, QPalette::Window))
        >= high)
        return Theme(dark ? Scheme::DarkContrast : Scheme::LightContrast);
    return Theme(dark ? Scheme::Dark : Scheme::Light);
}

QColor Theme::window() const
{
    return scaleOf(m_scheme).window;
}
QColor Theme::panel() const
{
    return scaleOf(m_scheme).panel;
}
QColor Theme::text() const
{
    return scaleOf(m_scheme).text;
}
QColor Theme::dim() const
{
    return scaleOf(m_scheme).dim;
}
QColor Theme::line() const
{
    return scaleOf(m_scheme).line;
}
QColor Theme::chip() const
{
    return scaleOf(m_scheme).chip;
}
QColor Theme::selection() const
{
    return scaleOf(m_scheme).selection;
}
QColor Theme::selectionText() const
{
    return scaleOf(m_scheme).selectionText;
}
QColor Theme::accent() const
{
    return tone(Tone::Info).text;
}

TonePair Theme::tone(Tone tone) const
{
    const RgbPair pair = isHighContrast() ? contrastTone(tone, isDark()) : isDark() ? darkTone(tone) : lightTone(tone);
    return {QColor(pair.text), QColor(pair.ground)};
}

QPalette Theme::palette() const
{
    const bool dark = isDark();
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, window());
    set(QPalette::WindowText, text());
    set(QPalette::Base, panel());
    set(QPalette::AlternateBase, window());
    set(QPalette::Text, text());
    set(QPalette::PlaceholderText, dim());
    set(QPalette::Button, panel());
    set(QPalette::ButtonText, text());
    set(QPalette::BrightText, tone(Tone::Error).text);
    set(QPalette::ToolTipBase, panel());
    set(QPalette::ToolTipText, text());
    set(QPalette::Highlight, selection());
    set(QPalette::HighlightedText, selectionText());
    set(QPalette::Link, accent());
    set(QPalette::LinkVisited, tone(Tone::PausedByMacie).text);
    set(QPalette::Light, dark ? line().lighter(120) : panel());
    set(QPalette::Midlight, dark ? line() : chip());
    set(QPalette::Mid, line());
    set(QPalette::Dark, dark ? window().darker(130) : line().darker(125));
    set(QPalette::Shadow, dark ? QColor(Qt::black) : dim());

    QColor faint = dim();
    faint.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, chip());
    return palette;
}

std::span<const Tone> allTones()
{
    static constexpr std::array tones{Tone::Include, Tone::Exclude, Tone::Error, Tone::Warning, Tone::Info,
        Tone::Running, Tone::Idle, Tone::PausedByUser, Tone::PausedByMacie, Tone::Complete, Tone::Cancelled};
    return tones;
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

namespace type {

QFont title(QFont base)
{
    return scaled(base, 1.5, QFont::DemiBold);
}
QFont lead(QFont base)
{
    return scaled(base, 1.1);
}
QFont head(QFont base)
{
    return scaled(base, 1.1, QFont::DemiBold);
}
QFont strong(QFont base)
{
    return scaled(base, 1, QFont::DemiBold);
}
QFont small(QFont base)
{
    return scaled(base, 0.9);
}
QFont smallStrong(QFont base)
{
    return scaled(base, 0.9, QFont::DemiBold);
}

QFont value(QFont base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return scaled(font, 0.95);
}

int measure(const QFont& font)
{
    return QFontMetrics(font).averageCharWidth() * 75;
}

} // namespace type

} // namespace jobscope::ui
