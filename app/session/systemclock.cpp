// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/systemclock.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace jobscope::session {

namespace {

job::Instant realNow()
{
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
}

class TimerAlarm final : public ports::Ticker::Alarm {
public:
    TimerAlarm(std::chrono::milliseconds delay, std::function<void()> call)
        : m_call(std::move(call))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        // The call may destroy this alarm, so it must not run from within it.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const auto due = std::move(m_call);
            due();
        });
        // An int of milliseconds is 24 days; whoever is called early looks at the clock and asks again.
        constexpr std::chrono::milliseconds longest{std::numeric_limits<int>::max()};
        m_timer.start(std::clamp(delay, std::chrono::milliseconds(0), longest));
    }

private:
    QTimer m_timer;
    std::function<void()> m_call;
};

} // namespace

SystemClock::SystemClock(job::Instant now)
    : m_offset(now - realNow())
{
}

job::Instant SystemClock::now() const
{
    return realNow() + m_offset;
}

std::unique_ptr<ports::Ticker::Alarm> SystemTicker::after(std::chrono::milliseconds delay, std::function<void()> call)
{
    return std::make_unique<TimerAlarm>(delay, std::move(call));
}

} // namespace jobscope::session
