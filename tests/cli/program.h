// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/document.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

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

/** The same arguments, explained as of one instant. */
inline QStringList atNow(const QStringList& arguments)
{
    return arguments + QStringList{QStringLiteral("--now"), QStringLiteral("2026-08-27T14:00:12Z")};
}

/** Its path. */
inline QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

inline json::Value parsed(const QByteArray& bytes)
{
    const auto document = json::Document::parse(bytes);
    if (!document)
        qFatal("no JSON: %s", bytes.constData());
    return document->root();
}

/** An error as the program words it: one line. */
inline bool isOneLine(const QByteArray& error)
{
    return error.startsWith("jobscope-cli: ") && error.endsWith('\n') && error.count('\n') == 1;
}

} // namespace jobscope::test

#define COMPARE_CODE(ran, expected) QVERIFY2((ran).code == (expected), (ran).err.constData())
