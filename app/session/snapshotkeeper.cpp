// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/snapshotkeeper.h"

#include <QtConcurrentRun>

namespace jobscope::session {

SnapshotKeeper::SnapshotKeeper(JobSession& session, ports::SnapshotStore& store, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    connect(&m_session, &JobSession::loadEnded, this, &SnapshotKeeper::keep);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &SnapshotKeeper::written);
}

SnapshotKeeper::~SnapshotKeeper()
{
    m_writing.waitForFinished();
}

std::vector<SnapshotKeeper::Kept> SnapshotKeeper::whatCameWhole() const
{
    std::vector<Kept> all;
    std::vector<int> places; // in `all`, by source; -1 where it is not kept
    for (const SourceEntry& entry : m_session.sources()) {
        const ports::SourceInfo info = entry.source->info();
        const bool isWhole = entry.state == SourceState::Listed && !entry.error && !info.snapshotTaken
            && !info.account.isEmpty() && !info.region.isEmpty();
        places.push_back(isWhole ? int(all.size()) : -1);
        if (isWhole)
            all.push_back({{info.account, info.region, info.name, info.identity, m_session.clock().now()}, {}});
    }
    for (int row = 0; row < m_session.count(); ++row) {
        const JobEntry& entry = m_session.at(row);
        const int place = entry.source < 0 ? -1 : places[size_t(entry.source)];
        if (place < 0)
            continue;
        Kept& kept = all[size_t(place)];
        const job::Answer& answer = entry.job.answer;
        // The oldest tells how old the whole is.
        if (answer.receivedAt && (kept.answers.empty() || *answer.receivedAt < kept.info.takenAt))
            kept.info.takenAt = *answer.receivedAt;
        kept.answers.push_back(answer);
        ++kept.info.jobs;
    }
    return all;
}

void SnapshotKeeper::keep(Ending ending)
{
    if (ending == Ending::Cancelled)
        return;
    // One at a time; the latest wins.
    if (m_writing.isRunning()) {
        m_again = true;
        return;
    }
    std::vector<Kept> all = whatCameWhole();
    if (all.empty())
        return;
    m_writing.setFuture(
        QtConcurrent::run([&store = m_store, all = std::move(all)]() -> Expected<void, ports::FileError> {
            for (const Kept& kept : all) {
                if (auto saved = store.save(kept.info, kept.answers); !saved)
                    return saved;
            }
            return {};
        }));
}

void SnapshotKeeper::written()
{
    const auto result = m_writing.result();
    if (result)
        Q_EMIT kept();
    else
        Q_EMIT failed(wordsFor(result.error()));
    if (std::exchange(m_again, false) && !m_session.isBusy())
        keep(Ending::Done);
}

} // namespace jobscope::session
