// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace jobscope::explain {

/** What a spreadsheet would take for a formula begins with an apostrophe; all other text stays. */
QString withoutFormula(QString text);

/** One line of CSV with its end, as RFC 4180 has it; formulas are made harmless. */
QString csvLine(const QStringList& cells);

} // namespace jobscope::explain
