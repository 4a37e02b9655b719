// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace jobscope::cli {

/** Columns that a terminal of fixed width uses for the text: 2 for wide East Asian characters, 0 for combining marks.
 */
qsizetype columnsOf(QStringView text);

/** Rows under heads, aligned with spaces; no space at the end of a line. */
QString textTable(const QStringList& heads, const std::vector<QStringList>& rows);

} // namespace jobscope::cli
