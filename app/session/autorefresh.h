// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/jobsession.h"

namespace jobscope::session {

/**
 * Refreshes the session every so often, counted from the end of its last load. What is loading is left alone, and where
 * nothing can be refreshed nothing happens. The session outlives it.
 */
class AutoRefresh final : public QObject {
    Q_OBJECT
public:
    explicit AutoRefresh(JobSession& session, QObject* parent = nullptr);

    /** 0: never */
    void setEvery(std::chrono::minutes pause);

private:
    void wait();

    JobSession& m_session;
    std::chrono::minutes m_pause{0};
    std::unique_ptr<ports::Ticker::Alarm> m_alarm;
};

} // namespace jobscope::session
