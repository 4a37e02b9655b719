// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/describequeue.h"

#include <algorithm>

namespace jobscope::session {

bool concernsAll(ports::CallErrorKind kind)
{
    switch (kind) {
    case ports::CallErrorKind::NotConnected:
    case ports::CallErrorKind::Tls:
    case ports::CallErrorKind::Proxy:
    case ports::CallErrorKind::Redirected:
    case ports::CallErrorKind::NoPermission:
    case ports::CallErrorKind::MacieOff:
    case ports::CallErrorKind::SignIn:
    case ports::CallErrorKind::Clock:
    case ports::CallErrorKind::Local:
        return true;
    case ports::CallErrorKind::Cancelled:
    case ports::CallErrorKind::TimedOut:
    case ports::CallErrorKind::Throttled:
    case ports::CallErrorKind::Server:
    case ports::CallErrorKind::NotFound:
    case ports::CallErrorKind::Invalid:
    case ports::CallErrorKind::QuotaExceeded:
    case ports::CallErrorKind::Conflict:
    case ports::CallErrorKind::BadAnswer:
        return false;
    }
    return false;
}

DescribeQueue::DescribeQueue(Handlers handlers)
    : m_handlers(std::move(handlers))
{
}

DescribeQueue::~DescribeQueue() = default;

void DescribeQueue::setSource(std::shared_ptr<ports::JobSource> source)
{
    clear();
    m_source = std::move(source);
}

void DescribeQueue::append(quint64 rowId, const job::JobId& id)
{
    m_waiting.push_back({rowId, id});
}

void DescribeQueue::putFirst(quint64 rowId, const job::JobId& id)
{
    if (m_running.contains(rowId))
        return;
    std::erase_if(m_waiting, [rowId](const Wish& wish) { return wish.rowId == rowId; });
    m_waiting.push_front({rowId, id});
}

void DescribeQueue::moveToFront(const std::vector<quint64>& rowIds)
{
    std::unordered_map<quint64, Wish> found;
    for (const quint64 rowId : rowIds)
        found.insert({rowId, {}});
    std::erase_if(m_waiting, [&found](const Wish& wish) {
        const auto wanted = found.find(wish.rowId);
        if (wanted == found.end())
            return false;
        wanted->second = wish;
        return true;
    });
    for (auto rowId = rowIds.rbegin(); rowId != rowIds.rend(); ++rowId) {
        const auto wish = found.find(*rowId);
        if (wish != found.end() && !wish->second.id.isEmpty())
            m_waiting.push_front(wish->second);
        found.erase(*rowId);
    }
}

std::vector<quint64> DescribeQueue::clear()
{
    std::vector<quint64> running;
    for (auto& [rowId, operation] : m_running)
        running.push_back(rowId);
    m_waiting.clear();
    m_running.clear();
    return running;
}

void DescribeQueue::start()
{
    while (m_source && !m_waiting.empty() && int(m_running.size()) < mostAtOnce) {
        const Wish wish = m_waiting.front();
        m_waiting.pop_front();
        m_running[wish.rowId] = m_source->describeJob(wish.id,
            [this, rowId = wish.rowId](Expected<job::Job, ports::CallError> result) { end(rowId, std::move(result)); });
        m_handlers.started(wish.rowId);
    }
}

void DescribeQueue::end(quint64 rowId, Expected<job::Job, ports::CallError> result)
{
    const auto running = m_running.find(rowId);
    if (running == m_running.end())
        return;
    m_ended.add(m_source, std::move(running->second));
    m_running.erase(running);
    m_handlers.ended(rowId, std::move(result));
    start();
    if (isIdle())
        m_handlers.ranEmpty();
}

} // namespace jobscope::session
