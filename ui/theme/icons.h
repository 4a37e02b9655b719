// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/enums.h"
#include "ui/theme/theme.h"

#include <QIcon>

#include <optional>
#include <span>

class QPainter;
class QRectF;

namespace jobscope::ui {

/** The program's own one-colour pictures, resources/icons/<name>.svg. */
enum class Symbol {
    Check,
    Clear,
    Close,
    CloseAll,
    Columns,
    Connect,
    Copy,
    Cross,
    Error,
    Export,
    Find,
    Fold,
    Help,
    Idle,
    Info,
    Minus,
    Next,
    Open,
    OpenAll,
    Pause,
    Plus,
    Previous,
    Print,
    Recent,
    Refresh,
    Run,
    Sample,
    Stop,
    Unfold,
    Unknown,
    Warning,
};

std::span<const Symbol> allSymbols();

/** Painted in the text colour of the palette at the time of painting, so that it follows the theme by itself. */
QIcon icon(Symbol symbol);
/** Painted in the accent colour of the tone. */
QIcon icon(Symbol symbol, Tone tone);
void paintSymbol(QPainter& painter, Symbol symbol, const QRectF& rect, const QColor& color);

/** How a status looks; nothing stands for a status that this version does not know. */
Tone statusTone(std::optional<job::JobStatus> status);
Symbol statusSymbol(std::optional<job::JobStatus> status);

} // namespace jobscope::ui
