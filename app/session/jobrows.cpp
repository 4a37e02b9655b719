// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobrows.h"

namespace jobscope::session {

using namespace Qt::StringLiterals;

namespace {

DetailState settledState(const job::Job& job)
{
    return job.isComplete() ? DetailState::Loaded : DetailState::SummaryLoaded;
}

} // namespace

JobRows::JobRows(Handlers handlers)
    : m_handlers(std::move(handlers))
{
}

int JobRows::rowOf(quint64 rowId) const
{
    index();
    return m_rowById.value(rowId, -1);
}

int JobRows::rowOf(const job::JobId& id) const
{
    index();
    return id.isEmpty() ? -1 : m_rowByKey.value({id.text(), 1}, -1);
}

void JobRows::reset(std::vector<job::Job> jobs, Repeated repeated, int source)
{
    m_handlers.aboutToBeReset();
    m_entries.clear();
    m_keys.clear();
    m_occurrences.clear();
    m_indexed = false;
    m_entries.reserve(jobs.size());
    for (job::Job& job : jobs) {
        if (const auto key = keyOf(job, repeated)) {
            m_keys.push_back(*key);
            m_entries.push_back(newEntry(std::move(job), source));
        }
    }
    m_handlers.reset();
}

void JobRows::append(std::vector<job::Job> jobs, Repeated repeated, int source)
{
    std::vector<JobEntry> entries;
    std::vector<Key> keys;
    for (job::Job& job : jobs) {
        if (const auto key = keyOf(job, repeated)) {
            keys.push_back(*key);
            entries.push_back(newEntry(std::move(job), source));
        }
    }
    insert(count(), std::move(entries), std::move(keys));
}

void JobRows::beginMerge()
{
    m_occurrences.clear();
    m_merged.clear();
    m_cursor = 0;
}

void JobRows::merge(std::vector<job::Job> jobs, Repeated repeated, int source)
{
    std::vector<JobEntry> entries;
    std::vector<Key> keys;
    const auto insertUnknown = [&] {
        const int number = int(entries.size());
        insert(m_cursor, std::exchange(entries, {}), std::exchange(keys, {}));
        m_cursor += number;
    };
    for (job::Job& job : jobs) {
        const auto key = keyOf(job, repeated);
        if (!key)
            continue;
        index();
        int row = m_rowByKey.value(*key, -1);
        if (row < 0) {
            entries.push_back(newEntry(std::move(job), source));
            m_merged.insert(entries.back().rowId);
            keys.push_back(*key);
            continue;
        }
        if (!entries.empty()) {
            row += row >= m_cursor ? int(entries.size()) : 0;
            insertUnknown();
        }
        const JobEntry& entry = at(row);
        m_merged.insert(entry.rowId);
        // A list entry does not replace the full answer: that stays until there is a newer one.
        if (job.isComplete() || !entry.job.isComplete()) {
            setJob(row, std::move(job));
        }
        m_cursor = std::max(m_cursor, row + 1);
    }
    insertUnknown();
}

void JobRows::removeUnmerged(const std::function<bool(int source)>& isWhole)
{
    const auto isGone = [&](int row) { return !m_merged.contains(at(row).rowId) && isWhole(at(row).source); };
    for (int last = count() - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        remove(first, last);
        last = first;
    }
}

void JobRows::setLoading(int row)
{
    setState(row, DetailState::Loading);
}

void JobRows::setJob(int row, job::Job job)
{
    JobEntry& entry = m_entries[size_t(row)];
    const DetailState state = settledState(job);
    const bool same = entry.job.answer.bytes == job.answer.bytes && entry.job.answer.receivedAt == job.answer.receivedAt
        && entry.job.answer.source == job.answer.source;
    if (same && entry.state == state)
        return;
    if (!same)
        m_handlers.forgotten(entry.rowId);
    entry = {entry.rowId, std::move(job), state, {}, entry.source};
    m_handlers.changed(row);
}

void JobRows::setFailed(int row, ports::CallError error)
{
    m_entries[size_t(row)].error = std::move(error);
    setState(row, DetailState::Failed);
}

void JobRows::settle(int row)
{
    if (at(row).state == DetailState::Loading)
        setState(row, at(row).error ? DetailState::Failed : settledState(at(row).job));
}

void JobRows::setState(int row, DetailState state)
{
    m_entries[size_t(row)].state = state;
    m_handlers.changed(row);
}

std::optional<JobRows::Key> JobRows::keyOf(const job::Job& job, Repeated repeated)
{
    const QString id = job.id().text();
    const QString text = !id.isEmpty()
        ? id
        : job.answer.source + u'\n' + job.answer.elementPointer + u'\n' + QString::number(job.answer.elementByte);
    const int occurrence = ++m_occurrences[text];
    if (occurrence > 1 && repeated == Repeated::Dropped)
        return {};
    return Key{text, occurrence};
}

void JobRows::insert(int row, std::vector<JobEntry> entries, std::vector<Key> keys)
{
    if (entries.empty())
        return;
    const int last = row + int(entries.size()) - 1;
    m_handlers.aboutToBeInserted(row, last);
    m_entries.insert(m_entries.begin() + row, std::move_iterator(entries.begin()), std::move_iterator(entries.end()));
    m_keys.insert(m_keys.begin() + row, keys.begin(), keys.end());
    m_indexed = false;
    m_handlers.inserted(row, last);
}

void JobRows::remove(int first, int last)
{
    m_handlers.aboutToBeRemoved(first, last);
    for (int row = first; row <= last; ++row)
        m_handlers.forgotten(at(row).rowId);
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
    m_indexed = false;
    m_handlers.removed(first, last);
}

JobEntry JobRows::newEntry(job::Job job, int source)
{
    const DetailState state = settledState(job);
    return {m_nextId++, std::move(job), state, {}, source};
}

void JobRows::index() const
{
    if (m_indexed)
        return;
    m_rowById.clear();
    m_rowByKey.clear();
    for (int row = 0; row < count(); ++row) {
        m_rowById.insert(at(row).rowId, row);
        m_rowByKey.insert(m_keys[size_t(row)], row);
    }
    m_indexed = true;
}

} // namespace jobscope::session
