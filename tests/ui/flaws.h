// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

// What can be seen to be wrong with a window that is shown, without knowing what it should look like: one line each,
// naming the widget.

namespace jobscope::test {

/** Texts that do not have the room that they need, and widgets that stick out of those that hold them. */
QStringList clipped(const QWidget& window);
/** Neighbours that lie on one another. */
QStringList overlapping(const QWidget& window);
/** Widgets that the Tab key stops at but that have no name for a screen reader. */
QStringList nameless(const QWidget& window);
/** All of them. */
QStringList flaws(const QWidget& window);

} // namespace jobscope::test
