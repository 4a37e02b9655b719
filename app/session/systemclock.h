// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/clock.h"

namespace jobscope::session {

/** The machine's clock, or one that starts at a given instant and goes on from there (`--now`). */
class SystemClock final : public ports::Clock {
public:
    SystemClock() = default;
    /** Starts at `now` and goes on at the speed of real time. */
    explicit SystemClock(job::Instant now);

    job::Instant now() const override;

private:
    std::chrono::nanoseconds m_offset{0};
};

/** Alarms on the event loop of the thread that asks. */
class SystemTicker final : public ports::Ticker {
public:
    std::unique_ptr<Alarm> after(std::chrono::milliseconds delay, std::function<void()> call) override;
};

} // namespace jobscope::session
