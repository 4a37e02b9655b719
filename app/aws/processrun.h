// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/clock.h"
#include "ports/jobsource.h"
#include "ports/securebytes.h"

#include <QProcess>
#include <QStringList>

#include <chrono>

namespace jobscope::aws {

/**
 * Runs a program without a shell and collects what it prints. It is killed when it takes too long, prints more than
 * 64 KiB, or when this is destroyed.
 */
class ProcessRun final : public ports::Operation {
public:
    using Handler = std::function<void(Expected<QByteArray, QString>)>; //!< standard output, or what went wrong
    ProcessRun(const QStringList& words, ports::Ticker& ticker, std::chrono::milliseconds limit, Handler end);
    ~ProcessRun() override;

private:
    void collect();
    void end(Expected<QByteArray, QString> result);

    QProcess* m_process; // deleted later: this may go while a signal of it is under way
    QByteArray m_output;
    std::unique_ptr<ports::Ticker::Alarm> m_alarm;
    Handler m_end;
};

} // namespace jobscope::aws
