// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/phasewatch.h"

#include "explain/explanation.h"

#include <algorithm>

namespace jobscope::session {

PhaseWatch::PhaseWatch(const ports::Clock& clock, ports::Ticker& ticker, std::function<void()> passed)
    : m_clock(clock)
    , m_ticker(ticker)
    , m_passed(std::move(passed))
{
}

void PhaseWatch::watch(const JobRows& rows)
{
    using namespace std::chrono;
    const job::Instant now = m_clock.now();
    nanoseconds wait = ceil<days>(now + nanoseconds(1)) - now;
    for (int row = 0; row < rows.count(); ++row) {
        const auto deadline = explain::deadlineOf(rows.at(row).job);
        if (!deadline)
            continue;
        for (const nanoseconds before : {nanoseconds(days(7)), nanoseconds(hours(24)), nanoseconds(0)}) {
            if (deadline->at - before > now)
                wait = std::min(wait, deadline->at - before - now);
        }
    }
    m_alarm = m_ticker.after(std::max(ceil<milliseconds>(wait), milliseconds(1)), [this, &rows] {
        watch(rows);
        m_passed();
    });
}

} // namespace jobscope::session
