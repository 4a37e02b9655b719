// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QMargins>

#include <algorithm>

namespace jobscope::ui {

/** Margins of a page of text: lines that are too long are hard to read, so what is left over stays at the far side. */
inline QMargins pageMargins(int width, Qt::LayoutDirection direction)
{
    constexpr int widestPage = 960;
    const int margin = space::l + space::xs;
    const int rest = std::max(margin, width - widestPage - margin);
    const bool mirrored = direction == Qt::RightToLeft;
    return {mirrored ? rest : margin, space::l, mirrored ? margin : rest, space::xl};
}

} // namespace jobscope::ui
