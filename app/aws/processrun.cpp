// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/processrun.h"

#include <QTimer>

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestOutput = qsizetype{64} * 1024;
constexpr qsizetype longestComplaint = 500;

} // namespace

ProcessRun::ProcessRun(
    const QStringList& words, ports::Ticker& ticker, std::chrono::milliseconds limit, Handler handler)
    : m_process(new QProcess)
    , m_end(std::move(handler))
{
    m_output.reserve(largestOutput * 2); // never moved, so that nothing is left behind unwiped
    m_process->setProgram(words.first());
    m_process->setArguments(words.sliced(1));
    m_process->setStandardInputFile(QProcess::nullDevice());
    QObject::connect(m_process, &QProcess::readyReadStandardOutput, m_process, [this] { collect(); });
    QObject::connect(m_process, &QProcess::finished, m_process, [this](int code, QProcess::ExitStatus status) {
        collect();
        if (!m_end)
            return;
        if (status != QProcess::NormalExit)
            return end(tl::make_unexpected(u"the program crashed"_s));
        if (code != 0) {
            const auto said = QString::fromUtf8(m_process->readAllStandardError().left(longestComplaint)).simplified();
            return end(tl::make_unexpected(u"the program ended with %1: %2"_s.arg(code).arg(said)));
        }
        end(std::exchange(m_output, QByteArray()));
    });
    QObject::connect(m_process, &QProcess::errorOccurred, m_process, [this](QProcess::ProcessError error) {
        // Queued: a failed start is told from within start().
        if (error == QProcess::FailedToStart)
            QTimer::singleShot(0, m_process,
                [this] { end(tl::make_unexpected(u"the program cannot be started: "_s + m_process->errorString())); });
    });
    m_alarm = ticker.after(limit,
        [this, limit] { end(tl::make_unexpected(u"the program took longer than %1 s"_s.arg(limit.count() / 1000))); });
    m_process->start(QProcess::ReadOnly);
}

ProcessRun::~ProcessRun()
{
    ports::wipe(m_output);
    m_process->disconnect();
    if (m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(1000);
    }
    m_process->deleteLater();
}

void ProcessRun::collect()
{
    if (!m_end)
        return;
    auto piece = m_process->readAllStandardOutput();
    m_output += piece;
    ports::wipe(piece);
    if (m_output.size() > largestOutput)
        end(tl::make_unexpected(u"the program printed more than 64 KiB"_s));
}

void ProcessRun::end(Expected<QByteArray, QString> result)
{
    if (!m_end)
        return;
    m_alarm.reset();
    const auto handler = std::exchange(m_end, nullptr);
    handler(std::move(result)); // may destroy this
}

} // namespace jobscope::aws
