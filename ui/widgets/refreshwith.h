// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/jobsession.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace jobscope::ui {

/**
 * Calls `refresh` a little after jobs of the session, or what they mean, changed: a load brings many changes, and each
 * refresh looks at every job. As long as `owner` lives, and only while it is shown: it refreshes itself when it comes.
 */
inline void refreshWith(const session::JobSession& session, QWidget* owner, const std::function<void()>& refresh)
{
    using namespace std::chrono_literals;
    using session::JobSession;
    auto* later = new QTimer(owner);
    later->setSingleShot(true);
    later->setInterval(200ms);
    QObject::connect(later, &QTimer::timeout, owner, [owner, refresh] {
        if (owner->isVisible())
            refresh();
    });
    const auto start = [later] {
        if (!later->isActive())
            later->start();
    };
    QObject::connect(&session, &JobSession::jobsReset, later, start);
    QObject::connect(&session, &JobSession::jobsInserted, later, start);
    QObject::connect(&session, &JobSession::jobsRemoved, later, start);
    QObject::connect(&session, &JobSession::jobChanged, later, start);
    QObject::connect(&session, &JobSession::explanationsOutdated, later, start);
    QObject::connect(&session, &JobSession::sourceStatesChanged, later, start);
}

} // namespace jobscope::ui
