// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <optional>

namespace jobscope::test {

/** How a run of the built command line program ended. */
struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

inline Ran runProgram(const QStringList& arguments, const std::optional<QByteArray>& input = {})
{
    QProcess process;
    process.start(QStringLiteral(JOBSCOPE_CLI), arguments);
    if (input)
        process.write(*input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8() + process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/** An error as the program words it: one line. */
inline bool isOneLine(const QByteArray& error)
{
    return error.startsWith("jobscope-cli: ") && error.endsWith('\n') && error.count('\n') == 1;
}

} // namespace jobscope::test
