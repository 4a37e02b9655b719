// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace jobscope::cli {

/** Turns the event loop until everything that began has ended. */
class Waiting {
public:
    void begin() { ++m_running; }
    void end()
    {
        if (--m_running == 0)
            QCoreApplication::exit();
    }
    void wait() const
    {
        if (m_running > 0)
            QCoreApplication::exec();
    }

private:
    int m_running = 0;
};

} // namespace jobscope::cli
