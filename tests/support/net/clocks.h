// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/clock.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <algorithm>

namespace jobscope::test {

/** The machine's clock, moved by hand. */
class MovableClock final : public ports::Clock {
public:
    job::Instant now() const override
    {
        return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now()) + offset;
    }
    std::chrono::nanoseconds offset{0};
};

/** Remembers what it was asked for. Short waits are over in the next turn, long ones when the test says so. */
class ManualTicker final : public ports::Ticker {
public:
    std::chrono::milliseconds longFrom{25'000};
    QList<qint64> waits; //!< the short ones, in milliseconds

    std::unique_ptr<Alarm> after(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        auto alarm = std::make_unique<Pending>(*this, delay, std::move(call));
        if (delay < longFrom) {
            waits.append(delay.count());
            QTimer::singleShot(0, &alarm->context, [pending = alarm.get()] { pending->ring(); });
        }
        return alarm;
    }

    /** Lets all alarms of that length go off. */
    void ring(std::chrono::milliseconds delay)
    {
        const auto all = m_pending;
        for (auto* each : all) {
            if (m_pending.contains(each) && each->delay == delay)
                each->ring();
        }
    }
    qsizetype pending() const { return m_pending.size(); }
    bool isPending(std::chrono::milliseconds delay) const
    {
        return std::any_of(m_pending.begin(), m_pending.end(), [delay](auto* each) { return each->delay == delay; });
    }

private:
    struct Pending final : public Alarm {
        Pending(ManualTicker& owner, std::chrono::milliseconds after, std::function<void()> function)
            : ticker(owner)
            , delay(after)
            , call(std::move(function))
        {
            ticker.m_pending.append(this);
        }
        ~Pending() override { ticker.m_pending.removeOne(this); }
        void ring()
        {
            const auto due = std::exchange(call, nullptr);
            if (due)
                due();
        }
        ManualTicker& ticker;
        std::chrono::milliseconds delay;
        std::function<void()> call;
        QObject context;
    };
    QList<Pending*> m_pending;
};

} // namespace jobscope::test
