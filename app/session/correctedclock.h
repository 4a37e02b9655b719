// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/clock.h"

#include <utility>

namespace jobscope::session {

/** Another clock, put right by as much as a server says that it is wrong. That clock outlives it. */
class CorrectedClock final : public ports::Clock {
public:
    explicit CorrectedClock(const ports::Clock& clock)
        : m_clock(clock)
    {
    }

    job::Instant now() const override { return m_clock.now() + m_correction; }

    /** What is to be added. False: that much is added already. */
    bool correct(std::chrono::seconds correction) { return std::exchange(m_correction, correction) != correction; }

private:
    const ports::Clock& m_clock;
    std::chrono::seconds m_correction{0};
};

} // namespace jobscope::session
