// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/ratio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

constexpr int s_rounds = 7;
constexpr double s_mostOfChromium = 0.2;
constexpr int s_missing = 77;
const QString s_job = u"customer-exports-2026"_s;

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool report(const QString& path)
{
    return run(QStringLiteral(JOBSCOPE_CLI), {u"report"_s, u"--sample"_s, s_job, u"--output"_s, path});
}

QString chromium()
{
    for (const QString& name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

/** A job's report as PDF, from the program's start to its end, against a browser that prints the same report. */
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString browser = chromium();
    if (browser.isEmpty()) {
        std::printf("Chromium is not here: not measured\n");
        return s_missing;
    }
    const QTemporaryDir folder;
    const QString html = folder.filePath(u"report.html"_s);
    const QString ours = folder.filePath(u"ours.pdf"_s);
    const QString theirs = folder.filePath(u"theirs.pdf"_s);
    const QStringList print{u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-pdf-header-footer"_s,
        u"--user-data-dir="_s + folder.filePath(u"profile"_s), u"--print-to-pdf="_s + theirs,
        QUrl::fromLocalFile(html).toString()};
    // The first start of either is not counted: caches, and the browser's profile.
    if (!report(html) || !report(ours) || !run(browser, print))
        return 1;
    bool isGood = true;
    const bench::Pair pair = bench::measure(
        s_rounds, [&] { isGood = report(ours) && isGood; }, [&] { isGood = run(browser, print) && isGood; });
    if (!isGood || QFileInfo(ours).size() == 0 || QFileInfo(theirs).size() == 0)
        return 1;
    return bench::report("one job as PDF", pair, "Chromium printing its HTML", s_mostOfChromium) ? 0 : 1;
}
