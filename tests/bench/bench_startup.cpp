// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/ratio.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QProcessEnvironment>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr int s_rounds = 9;
constexpr double s_mostOfEmpty = 2.5;
constexpr int s_patienceInMilliseconds = 5'000;
constexpr auto s_emptyWindow = "--empty-window";

/** Starts a program and waits until Qt says that the first frame has gone to the screen. */
bool showFirstFrame(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.widgets.painting.info=true"_s);
    if (environment.contains(u"DISPLAY"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setReadChannel(QProcess::StandardError);
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("Flushing") && process.waitForReadyRead(s_patienceInMilliseconds))
        said += process.readAll();
    process.kill();
    process.waitForFinished();
    return said.contains("Flushing");
}

int emptyWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.show();
    return QApplication::exec();
}

} // namespace

/** The program with its sample account against a window with nothing in it, each from its start to its first frame. */
int main(int argc, char** argv)
{
    if (argc == 2 && std::strcmp(argv[1], s_emptyWindow) == 0)
        return emptyWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    bool isGood = true;
    const auto ours = [&] { isGood = showFirstFrame(QStringLiteral(JOBSCOPE_PROGRAM), {u"--sample"_s}) && isGood; };
    const auto theirs = [&] {
        isGood = showFirstFrame(QCoreApplication::applicationFilePath(), {QLatin1StringView(s_emptyWindow)}) && isGood;
    };
    const jobscope::bench::Pair times = jobscope::bench::measure(s_rounds, ours, theirs);
    if (!isGood) {
        std::puts("a program showed nothing");
        return 1;
    }
    return jobscope::bench::report("first frame of jobscope --sample", times, "an empty Qt window", s_mostOfEmpty) ? 0
                                                                                                                   : 1;
}
