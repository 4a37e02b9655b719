// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobsource.h"

#include <QObject>

#include <memory>
#include <utility>
#include <vector>

namespace jobscope::session {

/**
 * Operations that are over. They may be running their own code just now, so they die in the next turn of the event
 * loop, each before the source that it came from.
 */
class EndedOperations {
public:
    void add(std::shared_ptr<ports::JobSource> source, std::unique_ptr<ports::Operation> operation)
    {
        if (!operation)
            return;
        m_ended.push_back({std::move(source), std::move(operation)});
        QMetaObject::invokeMethod(
            &m_context, [this] { m_ended.clear(); }, Qt::QueuedConnection);
    }

private:
    struct Ended {
        std::shared_ptr<ports::JobSource> source;
        std::unique_ptr<ports::Operation> operation;
    };

    std::vector<Ended> m_ended;
    QObject m_context; //!< goes first, and the calls that wait for it with it
};

} // namespace jobscope::session
