// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/clock.h"
#include "session/jobrows.h"

namespace jobscope::session {

/** Tells when explanations say something else only because time went by: another UTC day, another phase of a pause. */
class PhaseWatch {
public:
    /** Clock and ticker outlive it. */
    PhaseWatch(const ports::Clock& clock, ports::Ticker& ticker, std::function<void()> passed);

    /** Waits for the next such moment of these jobs, instead of any other. */
    void watch(const JobRows& rows);
    void stop() { m_alarm.reset(); }

private:
    const ports::Clock& m_clock;
    ports::Ticker& m_ticker;
    std::function<void()> m_passed;
    std::unique_ptr<ports::Ticker::Alarm> m_alarm;
};

} // namespace jobscope::session
