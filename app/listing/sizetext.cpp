// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listing/sizetext.h"

#include <QString>

#include <array>
#include <cmath>
#include <utility>

namespace jobscope::listing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char*, qint64>, 10> s_units{{
    {"", 1},
    {"b", 1},
    {"kb", 1'000},
    {"mb", 1'000'000},
    {"gb", 1'000'000'000},
    {"tb", 1'000'000'000'000},
    {"kib", qint64{1} << 10},
    {"mib", qint64{1} << 20},
    {"gib", qint64{1} << 30},
    {"tib", qint64{1} << 40},
}};

} // namespace

std::optional<qint64> parseSize(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    qsizetype digits = 0;
    const auto isDigit
        = [&](qsizetype at) { return at < trimmed.size() && trimmed[at] >= u'0' && trimmed[at] <= u'9'; };
    while (isDigit(digits))
        ++digits;
    qsizetype end = digits;
    const bool isFraction
        = digits > 0 && digits < trimmed.size() && (trimmed[digits] == u'.' || trimmed[digits] == u',');
    if (isFraction) {
        ++end;
        while (isDigit(end))
            ++end;
    }
    const QString unit = trimmed.sliced(end).trimmed().toString().toLower();
    for (const auto& [name, bytes] : s_units) {
        if (unit != QLatin1StringView(name))
            continue;
        if (!isFraction) {
            bool isNumber = false;
            const qint64 count = trimmed.first(digits).toLongLong(&isNumber);
            qint64 size = 0;
            if (!isNumber || qMulOverflow(count, bytes, &size))
                return {};
            return size;
        }
        // Thousands with separators would look the same, so a fraction needs a unit that it is of.
        if (bytes == 1 || end == digits + 1)
            return {};
        const double size = trimmed.first(end).toString().replace(u',', u'.').toDouble() * static_cast<double>(bytes);
        constexpr double most = 9.0e18;
        if (!(size < most))
            return {};
        return qint64(std::llround(size));
    }
    return {};
}

} // namespace jobscope::listing
