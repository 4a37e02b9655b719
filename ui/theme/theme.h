// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>

#include <span>

class QFont;

namespace jobscope::ui {

enum class Scheme { Light, Dark, LightContrast, DarkContrast };

/** What a coloured text with its ground stands for. Never the only sign: an icon or a word says the same. */
enum class Tone {
    Include,
    Exclude,
    Error,
    Warning,
    Info,
    Running,
    Idle,
    PausedByUser,
    PausedByMacie,
    Complete,
    Cancelled,
};

struct TonePair {
    QColor text;
    QColor ground;
};

/**
 * The colours of one scheme, chosen by role. Cheap to make: views make one from the palette that they paint with, so
 * that they follow a change of the palette without being told.
 *
 * Text on each ground that it is meant for has a contrast of at least 4.5:1, in the schemes of high contrast 7:1, and
 * there lines are as plain to see as text.
 */
class Theme {
public:
    explicit Theme(Scheme scheme);
    /**
     * The scheme that the palette belongs to: dark if its text is lighter than its window, one of high contrast if both
     * are as far apart as only such desktops have them.
     */
    static Theme of(const QPalette& palette);

    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_scheme == Scheme::Dark || m_scheme == Scheme::DarkContrast; }
    bool isHighContrast() const { return m_scheme == Scheme::LightContrast || m_scheme == Scheme::DarkContrast; }

    QColor window() const; //!< ground of the page
    QColor panel() const; //!< ground of cards, lists, heads
    QColor text() const; //!< on window, panel and chip
    QColor dim() const; //!< secondary text, on window and panel
    QColor line() const; //!< borders; carries no text
    QColor chip() const; //!< ground of values
    QColor selection() const;
    QColor selectionText() const;
    QColor accent() const; //!< focus, links, the chosen tab
    TonePair tone(Tone tone) const;

    /** All roles of Qt's palette in these colours. */
    QPalette palette() const;

private:
    Scheme m_scheme;
};

std::span<const Tone> allTones();

/** Contrast ratio of two opaque colours by WCAG 2, from 1 to 21. */
double contrast(const QColor& a, const QColor& b);

/** Distances of the layout, in device-independent pixels. */
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

/** The type scale, relative to a base font. */
namespace type {
QFont title(QFont base); //!< job name: 1.5x semibold
QFont lead(QFont base); //!< summary: 1.1x
QFont head(QFont base); //!< section heads: 1.1x semibold
QFont strong(QFont base); //!< 1x semibold
QFont small(QFont base); //!< secondary: 0.9x
QFont smallStrong(QFont base); //!< 0.9x semibold
QFont value(QFont base); //!< monospace of the system at 0.95x: values in chips
/** The width of about 75 characters of running text. */
int measure(const QFont& font);
} // namespace type

} // namespace jobscope::ui
