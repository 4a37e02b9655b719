// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/fakeclock.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jobscope::test {

/** Alarms that go off when the test lets time pass; nothing happens by itself. */
class FakeTicker final : public ports::Ticker {
public:
    explicit FakeTicker(FakeClock& clock)
        : m_clock(clock)
    {
    }

    std::unique_ptr<Alarm> after(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        const auto set = std::make_shared<Set>(Set{m_clock.now() + delay, std::move(call)});
        m_set.push_back(set);
        return std::make_unique<FakeAlarm>(set);
    }

    /** Moves the clock on, stopping at each alarm on the way in the order of time. */
    void advance(std::chrono::nanoseconds by)
    {
        const job::Instant end = m_clock.now() + by;
        while (const auto next = first()) {
            if (next->due > end)
                break;
            m_clock.set(std::max(m_clock.now(), next->due));
            const auto call = std::exchange(next->call, {});
            ++m_rung;
            call();
        }
        m_clock.set(end);
    }

    /** How long until the next alarm; nothing if none is set. */
    std::optional<std::chrono::nanoseconds> untilNext()
    {
        const auto next = first();
        return next ? std::optional(next->due - m_clock.now()) : std::nullopt;
    }

    int rung() const { return m_rung; } //!< alarms that went off so far

private:
    struct Set {
        job::Instant due;
        std::function<void()> call;
    };
    class FakeAlarm final : public Alarm {
    public:
        explicit FakeAlarm(std::shared_ptr<Set> set)
            : m_set(std::move(set))
        {
        }

    private:
        std::shared_ptr<Set> m_set;
    };

    std::shared_ptr<Set> first()
    {
        std::shared_ptr<Set> found;
        std::erase_if(m_set, [&found](const std::weak_ptr<Set>& weak) {
            const auto set = weak.lock();
            if (!set || !set->call)
                return true;
            if (!found || set->due < found->due)
                found = set;
            return false;
        });
        return found;
    }

    FakeClock& m_clock;
    std::vector<std::weak_ptr<Set>> m_set;
    int m_rung = 0;
};

} // namespace jobscope::test
