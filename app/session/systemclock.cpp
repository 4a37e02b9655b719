// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/systemclock.h"

#include <QTimer>

#include <algorithm>

namespace jobscope::session {

namespace {

job::Instant realNow()
{
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
}

class TimerAlarm final : public ports::Ticker::Alarm {
public:
    TimerAlarm(std::chrono::milliseconds delay, std::function<void()> call)
        : m_due(std::chrono::steady_clock::now() + delay)
        , m_dueByWallClock(realNow() + delay)
        , m_call(std::move(call))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ring(); });
        start(delay);
    }

private:
    /** In short waits: timers stand still while the machine sleeps. */
    void start(std::chrono::milliseconds left)
    {
        constexpr std::chrono::seconds longest{20};
        m_timer.start(std::clamp<std::chrono::milliseconds>(left, std::chrono::milliseconds(0), longest));
    }

    void ring()
    {
        using std::chrono::ceil;
        using std::chrono::milliseconds;
        const auto left = std::min(ceil<milliseconds>(m_due - std::chrono::steady_clock::now()),
            ceil<milliseconds>(m_dueByWallClock - realNow()));
        if (left > milliseconds(0))
            return start(left);
        // The call may destroy this alarm, so it must not run from within it.
        const auto due = std::move(m_call);
        due();
    }

    std::chrono::steady_clock::time_point m_due;
    job::Instant m_dueByWallClock; //!< whichever comes first
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
