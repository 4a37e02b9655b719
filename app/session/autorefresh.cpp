// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/autorefresh.h"

namespace jobscope::session {

AutoRefresh::AutoRefresh(JobSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &JobSession::loadEnded, this, &AutoRefresh::wait);
}

void AutoRefresh::setEvery(std::chrono::minutes pause)
{
    m_pause = pause;
    wait();
}

void AutoRefresh::wait()
{
    m_alarm.reset();
    if (m_pause.count() == 0)
        return;
    m_alarm = m_session.ticker().after(m_pause, [this] {
        if (m_session.canRefresh() && !m_session.isBusy())
            m_session.refresh();
        wait();
    });
}

} // namespace jobscope::session
