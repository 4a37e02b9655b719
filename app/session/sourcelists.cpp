// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/sourcelists.h"

#include <algorithm>

namespace jobscope::session {

namespace {

SourceState stateAfter(const Expected<void, ports::CallError>& result)
{
    if (result)
        return SourceState::Listed;
    switch (result.error().kind) {
    case ports::CallErrorKind::MacieOff:
        return SourceState::Off;
    case ports::CallErrorKind::NoPermission:
        return SourceState::NoPermission;
    case ports::CallErrorKind::Cancelled:
        return SourceState::Waiting;
    case ports::CallErrorKind::NotConnected:
    case ports::CallErrorKind::Tls:
    case ports::CallErrorKind::Proxy:
    case ports::CallErrorKind::TimedOut:
    case ports::CallErrorKind::Redirected:
    case ports::CallErrorKind::Throttled:
    case ports::CallErrorKind::Server:
    case ports::CallErrorKind::NotFound:
    case ports::CallErrorKind::Invalid:
    case ports::CallErrorKind::QuotaExceeded:
    case ports::CallErrorKind::Conflict:
    case ports::CallErrorKind::SignIn:
    case ports::CallErrorKind::Clock:
    case ports::CallErrorKind::BadAnswer:
    case ports::CallErrorKind::Local:
        return SourceState::Failed;
    }
    return SourceState::Failed;
}

} // namespace

SourceLists::SourceLists(std::vector<std::shared_ptr<ports::JobSource>> sources)
    : m_running(sources.size())
{
    for (auto& source : sources)
        m_entries.push_back({std::move(source), SourceState::Waiting, {}});
}

void SourceLists::start(Handlers handlers)
{
    stop();
    m_handlers = std::move(handlers);
    const auto isOff = [](const SourceEntry& entry) { return entry.state == SourceState::Off; };
    const bool areAllOff = std::all_of(m_entries.begin(), m_entries.end(), isOff);
    for (int source = int(m_entries.size()) - 1; source >= 0; --source) {
        if (areAllOff || !isOff(m_entries[size_t(source)]))
            m_waiting.push_back(source);
    }
    startNext();
}

void SourceLists::start(int source, Handlers handlers)
{
    stop();
    m_handlers = std::move(handlers);
    m_waiting = {source};
    startNext();
}

void SourceLists::stop()
{
    ++m_round;
    m_waiting.clear();
    for (size_t at = 0; at < m_entries.size(); ++at) {
        m_ended.add(m_entries[at].source, std::move(m_running[at]));
        if (m_entries[at].state == SourceState::Listing)
            m_entries[at].state = SourceState::Waiting;
    }
    m_handlers = {};
}

int SourceLists::running() const
{
    return int(std::count_if(m_running.begin(), m_running.end(), [](const auto& each) { return each != nullptr; }));
}

void SourceLists::startNext()
{
    while (!m_waiting.empty() && running() < mostAtOnce) {
        const int source = m_waiting.back();
        m_waiting.pop_back();
        m_running[size_t(source)] = m_entries[size_t(source)].source->listJobs({
            [this, source, round = m_round](std::vector<job::Job> page) {
                if (round == m_round)
                    std::function(m_handlers.page)(source, std::move(page));
            },
            [this, source, round = m_round](const Expected<void, ports::CallError>& result) {
                if (round == m_round)
                    end(source, result);
            },
        });
        m_entries[size_t(source)].error.reset();
        setState(source, SourceState::Listing);
    }
}

void SourceLists::end(int source, const Expected<void, ports::CallError>& result)
{
    // Whoever hears of it may begin another load, or stop this one.
    const auto alive = shared_from_this();
    const quint64 round = m_round;
    m_ended.add(m_entries[size_t(source)].source, std::move(m_running[size_t(source)]));
    if (!result)
        m_entries[size_t(source)].error = result.error();
    setState(source, stateAfter(result));
    if (round == m_round)
        std::function(m_handlers.ended)(source);
    if (round == m_round)
        startNext();
    if (round == m_round && m_waiting.empty() && running() == 0)
        std::exchange(m_handlers, {}).allEnded();
}

void SourceLists::setState(int source, SourceState state)
{
    m_entries[size_t(source)].state = state;
    std::function(m_handlers.changed)();
}

} // namespace jobscope::session
