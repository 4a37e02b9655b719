// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/clock.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>

namespace jobscope::session {

/** What is logged; each holds what stands before it. */
enum class LogLevel {
    Nothing,
    Warnings,
    Calls, //!< each call to AWS: operation, address, status, request id, time; never a body or a header
};

struct LogLine {
    bool isWarning = false;
    QString text; //!< time in UTC, level, category and message, harmless to show
};

/**
 * The last lines that the program logged, for the window that shows them and for a file. A line is rid of secrets
 * before anybody gets it.
 */
class LogBook final : public QObject {
    Q_OBJECT
public:
    /** Given each line with its end, from any thread, one at a time. */
    using Sink = std::function<void(const QByteArray& line)>;

    /** The clock outlives it. */
    explicit LogBook(const ports::Clock& clock, Sink sink = {});
    ~LogBook() override;

    static constexpr std::size_t mostLines = 2000;

    /** All that is logged in this process comes here from now on; warnings go on to where they went before, too. */
    void install();
    void setLevel(LogLevel level);
    /** From any thread; the line is there in a later turn of the event loop. */
    void take(QtMsgType type, const char* category, const QString& message);

    const std::deque<LogLine>& lines() const { return m_lines; }
    void clear();

Q_SIGNALS:
    void lineAdded(const jobscope::session::LogLine& line);
    void cleared();

private:
    void add(const LogLine& line);

    const ports::Clock& m_clock;
    Sink m_sink;
    std::mutex m_sinking;
    std::atomic<LogLevel> m_level = LogLevel::Calls;
    std::deque<LogLine> m_lines;
};

} // namespace jobscope::session
