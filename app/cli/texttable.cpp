// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/texttable.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

namespace {

// East Asian Wide and Fullwidth (Unicode Standard Annex 11) by block, with the emoji that terminals draw wide.
constexpr std::array<std::pair<char32_t, char32_t>, 16> s_wide{{
    {0x1100, 0x115f},
    {0x231a, 0x231b},
    {0x2329, 0x232a},
    {0x23e9, 0x23f3},
    {0x2e80, 0x303e},
    {0x3041, 0x33ff},
    {0x3400, 0x4dbf},
    {0x4e00, 0xa4cf},
    {0xa960, 0xa97f},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0xffe0, 0xffe6},
    {0x1f300, 0x1faff},
    {0x20000, 0x3fffd},
}};

qsizetype columnsOfCharacter(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default: // Qt's enum, not ours: all others take space
        break;
    }
    const auto isIn = [character](const auto& range) { return character >= range.first && character <= range.second; };
    return std::any_of(s_wide.begin(), s_wide.end(), isIn) ? 2 : 1;
}

} // namespace

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters)
        columns += columnsOfCharacter(character);
    return columns;
}

QString textTable(const QStringList& heads, const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths(std::size_t(heads.size()), 0);
    const auto measure = [&widths](const QStringList& row) {
        for (std::size_t at = 0; at < widths.size(); ++at)
            widths[at] = std::max(widths[at], columnsOf(row[qsizetype(at)]));
    };
    measure(heads);
    for (const QStringList& row : rows)
        measure(row);
    QString text;
    const auto append = [&](const QStringList& row) {
        QString line;
        for (std::size_t at = 0; at < widths.size(); ++at) {
            const QString& cell = row[qsizetype(at)];
            line += cell + QString(widths[at] - columnsOf(cell) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    append(heads);
    for (const QStringList& row : rows)
        append(row);
    return text;
}

} // namespace jobscope::cli
