// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace jobscope::ui {

/** Text of the other direction, say a path in an Arabic sentence, which must not turn the line around. */
inline QString isolated(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace jobscope::ui
