// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>

#include <limits>

namespace jobscope::bench {

/** The most that this process ever had in memory; infinite where the system does not tell. */
inline double peakMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QFile::ReadOnly))
        return std::numeric_limits<double>::infinity();
    const QByteArray text = file.readAll();
    const QByteArray kilobytes = text.mid(text.indexOf("VmHWM:") + 6).trimmed();
    return kilobytes.first(kilobytes.indexOf(' ')).toDouble() / 1024;
}

/** Counts from what it has now. */
inline void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QFile::WriteOnly))
        file.write("5");
}

} // namespace jobscope::bench
