// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobsource.h"
#include "session/endedoperations.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jobscope::session {

/** What is known of a source's list. */
enum class SourceState {
    Waiting, //!< not asked yet, or not to its end
    Listing,
    Listed,
    Off, //!< Macie is not on there; not asked again unless a person wants it
    NoPermission,
    Failed,
};

/** One account in one Region, and what became of it. */
struct SourceEntry {
    std::shared_ptr<ports::JobSource> source;
    SourceState state = SourceState::Waiting;
    /** Why there is no list; while Listed: why its jobs have no details. */
    std::optional<ports::CallError> error;

    bool isAnswered() const { return state == SourceState::Listed || state == SourceState::Off; }
};

/** Lists the jobs of several sources, a few at a time. Shared by the loads of a session; handlers run on its thread. */
class SourceLists : public std::enable_shared_from_this<SourceLists> {
public:
    static constexpr int mostAtOnce = 8;

    struct Handlers {
        std::function<void(int source, std::vector<job::Job> page)> page;
        std::function<void(int source)> ended;
        std::function<void()> allEnded; //!< after the last one has ended
        std::function<void()> changed; //!< the state of a source
    };
    explicit SourceLists(std::vector<std::shared_ptr<ports::JobSource>> sources);

    const std::vector<SourceEntry>& entries() const { return m_entries; }
    /** Lists each but those that are off, unless all are; comes back before any handler is called. */
    void start(Handlers handlers);
    /** Lists one of them, off or not. */
    void start(int source, Handlers handlers);
    /** No handler is called any more. */
    void stop();
    void setError(int source, const ports::CallError& error) { m_entries[size_t(source)].error = error; }

private:
    int running() const;
    void startNext();
    void end(int source, const Expected<void, ports::CallError>& result);
    void setState(int source, SourceState state);

    Handlers m_handlers;
    std::vector<SourceEntry> m_entries;
    std::vector<int> m_waiting; //!< the next one last
    std::vector<std::unique_ptr<ports::Operation>> m_running; //!< by source; empty where none runs
    quint64 m_round = 0; //!< what an older one hears is dropped
    EndedOperations m_ended;
};

} // namespace jobscope::session
