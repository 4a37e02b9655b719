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

void SnapshotKeeper::keep(Ending ending)
{
    const auto source = m_session.sourceInfo();
    if (ending != Ending::Done || !source || source->snapshotTaken || source->account.isEmpty()
        || source->region.isEmpty())
        return;
    // One at a time; the latest wins.
    if (m_writing.isRunning()) {
        m_again = true;
        return;
    }
    ports::SnapshotInfo info{
        source->account, source->region, source->name, source->identity, m_session.clock().now(), m_session.count()};
    std::vector<job::Answer> answers;
    answers.reserve(size_t(m_session.count()));
    for (int row = 0; row < m_session.count(); ++row) {
        const job::Answer& answer = m_session.at(row).job.answer;
        // The oldest tells how old the whole is.
        if (answer.receivedAt && (row == 0 || *answer.receivedAt < info.takenAt))
            info.takenAt = *answer.receivedAt;
        answers.push_back(answer);
    }
    m_writing.setFuture(QtConcurrent::run(
        [&store = m_store, info, answers = std::move(answers)] { return store.save(info, answers); }));
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
