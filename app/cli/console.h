// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/securebytes.h"

#include <QString>

#include <optional>

namespace jobscope::cli {

/** The terminal that the program was started from, past all redirections. Reading waits for the person. */
class Console {
public:
    Console();
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    bool isThere() const;
    /** Asks for one line, without its end. What was typed before the question does not count. Nothing if the person
     * gave up (Ctrl+C or Ctrl+D) or it is too long. */
    enum class Echo { On, Off };
    std::optional<ports::SecureBytes> ask(const QString& question, Echo echo) const;

    /** Text as it is; nothing is waited for. */
    void say(const QString& text) const;

private:
    class Mode;
#ifdef Q_OS_WIN
    void* m_in;
    void* m_out;
#else
    int m_file;
#endif
};

} // namespace jobscope::cli
