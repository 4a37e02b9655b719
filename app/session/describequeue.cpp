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

void DescribeQueue::append(Wish wish)
{
    m_waiting.push_back(std::move(wish));
}

void DescribeQueue::putFirst(Wish wish)
{
    if (m_running.contains(wish.rowId))
        return;
    std::erase_if(m_waiting, [&wish](const Wish& other) { return other.rowId == wish.rowId; });
    m_waiting.push_front(std::move(wish));
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
    for (const auto& [rowId, each] : m_running)
        running.push_back(rowId);
    m_waiting.clear();
    m_running.clear();
    return running;
}

std::vector<quint64> DescribeQueue::clear(const ports::JobSource& source)
{
    std::vector<quint64> running;
    std::erase_if(m_waiting, [&source](const Wish& wish) { return wish.source.get() == &source; });
    std::erase_if(m_running, [&](const auto& each) {
        const bool isOfSource = each.second.source.get() == &source;
        if (isOfSource)
            running.push_back(each.first);
        return isOfSource;
    });
    return running;
}

void DescribeQueue::start()
{
    while (!m_waiting.empty() && int(m_running.size()) < mostAtOnce) {
        const Wish wish = m_waiting.front();
        m_waiting.pop_front();
        m_running[wish.rowId] = {wish.source,
            wish.source->describeJob(wish.id, [this, rowId = wish.rowId](Expected<job::Job, ports::CallError> result) {
                end(rowId, std::move(result));
            })};
        m_handlers.started(wish.rowId);
    }
}

void DescribeQueue::end(quint64 rowId, Expected<job::Job, ports::CallError> result)
{
    const auto running = m_running.find(rowId);
    if (running == m_running.end())
        return;
    m_ended.add(std::move(running->second.source), std::move(running->second.operation));
    m_running.erase(running);
    m_handlers.ended(rowId, std::move(result));
    start();
    if (isIdle())
        m_handlers.ranEmpty();
}

} // namespace jobscope::session
