// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QString>

namespace jobscope::ui {

/** The colours that a connection can have; a number beyond them counts as the first. Each has a name beside it. */
inline constexpr int connectionColours = 8;
QString connectionColourName(int colour);
QIcon connectionDot(int colour);

} // namespace jobscope::ui
