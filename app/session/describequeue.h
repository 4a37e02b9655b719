// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobsource.h"
#include "session/endedoperations.h"

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace jobscope::session {

/** Whether every further question would end the same way. */
bool concernsAll(ports::CallErrorKind kind);

/**
 * Asks sources for the details of jobs, a few at a time, each once. Owned by the session; handlers run on its thread.
 */
class DescribeQueue {
public:
    static constexpr int mostAtOnce = 12;

    struct Handlers {
        std::function<void(quint64 rowId)> started;
        std::function<void(quint64 rowId, Expected<job::Job, ports::CallError>)> ended;
        std::function<void()> ranEmpty; //!< nothing waits and nothing runs any more
    };
    explicit DescribeQueue(Handlers handlers);
    ~DescribeQueue();

    struct Wish {
        quint64 rowId = 0;
        job::JobId id;
        std::shared_ptr<ports::JobSource> source; //!< whom to ask
    };
    void append(Wish wish);
    /** Before all that wait; nothing happens if it is running already. */
    void putFirst(Wish wish);
    /** Those of the rows that wait, in that order, before all others. */
    void moveToFront(const std::vector<quint64>& rowIds);
    /** Drops what is waiting and running; no handler is called for it. Returns the rows that were running. */
    std::vector<quint64> clear();
    /** As above, for what one source is asked. */
    std::vector<quint64> clear(const ports::JobSource& source);
    /** Starts what may run now. */
    void start();

    bool isIdle() const { return size() == 0; }
    /** How many wait or run. */
    qint64 size() const { return qint64(m_waiting.size() + m_running.size()); }

private:
    struct Running {
        std::shared_ptr<ports::JobSource> source; //!< goes after what it is asked
        std::unique_ptr<ports::Operation> operation;
    };
    void end(quint64 rowId, Expected<job::Job, ports::CallError> result);

    Handlers m_handlers;
    std::deque<Wish> m_waiting;
    std::unordered_map<quint64, Running> m_running;
    EndedOperations m_ended;
};

} // namespace jobscope::session
