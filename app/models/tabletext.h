// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace jobscope::models {

/** A table as it is shown, for files and for the clipboard. */
struct TableText {
    struct Cell {
        QString text;
        bool isKnown = true; //!< false: the text only says that it is not
        QString raw = {}; //!< for machines, the same in all languages; empty: as the text

        bool operator==(const Cell&) const = default;
    };

    QStringList heads; //!< for people
    QStringList keys; //!< of the same columns, for machines
    std::vector<std::vector<Cell>> rows;
};

/**
 * With a head, in UTF-8, lines ended as RFC 4180 has it. Cells that a spreadsheet would take for formulas begin with an
 * apostrophe.
 */
QByteArray csvOf(const TableText& table);
/** An array of objects by key; null for what is not known. */
QByteArray jsonOf(const TableText& table);
/** With a head, as tables are pasted into a sheet; made harmless as for CSV, breaks and tabs within cells are blanks.
 */
QString tabbedOf(const TableText& table);

} // namespace jobscope::models
