// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/clock.h"

#include <chrono>

namespace jobscope::test {

/** A clock that stands still until the test moves it. Starts on 2026-08-30 at 12:00 UTC, a Sunday. */
class FakeClock final : public ports::Clock {
public:
    FakeClock() = default;
    explicit FakeClock(job::Instant start)
        : m_now(start)
    {
    }

    job::Instant now() const override { return m_now; }
    void set(job::Instant now) { m_now = now; }
    void advance(std::chrono::nanoseconds by) { m_now += by; }

private:
    job::Instant m_now = std::chrono::sys_days(std::chrono::year(2026) / 8 / 30) + std::chrono::hours(12);
};

} // namespace jobscope::test
