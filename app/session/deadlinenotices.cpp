// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/deadlinenotices.h"

#include <algorithm>

namespace jobscope::session {

using namespace Qt::StringLiterals;
using explain::DeadlinePhase;

namespace {

/** Nothing for a phase that nobody is told of. */
QString stageOf(DeadlinePhase phase)
{
    switch (phase) {
    case DeadlinePhase::LastWeek:
        return u"7d"_s;
    case DeadlinePhase::LastDay:
        return u"1d"_s;
    case DeadlinePhase::Days:
    case DeadlinePhase::Expired:
        break;
    }
    return {};
}

} // namespace

DeadlineNotices::DeadlineNotices(JobSession& session, QStringList told, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_told(std::move(told))
{
    connect(&session, &JobSession::loadEnded, this, &DeadlineNotices::look);
    connect(&session, &JobSession::explanationsOutdated, this, &DeadlineNotices::look);
}

void DeadlineNotices::setWanted(bool wanted)
{
    m_wanted = wanted;
    look();
}

void DeadlineNotices::look()
{
    if (!m_wanted)
        return;
    const job::Instant now = m_session.clock().now();
    std::vector<std::pair<job::Instant, int>> found;
    for (int row = 0; row < m_session.count(); ++row) {
        const auto deadline = m_session.deadline(row);
        // An old file does not know whether the job is still paused, nor does a snapshot.
        const auto source = m_session.sourceOf(row);
        if (!deadline || deadline->ifStillPaused || (source && source->info().snapshotTaken))
            continue;
        const QString stage = stageOf(deadline->phase(now));
        const QString key
            = QStringList{m_session.at(row).job.id().text(), job::isoInstant(deadline->at), stage}.join(u' ');
        if (stage.isEmpty() || m_told.contains(key))
            continue;
        m_told += key;
        found.push_back({deadline->at, row});
    }
    if (found.empty())
        return;
    std::sort(found.begin(), found.end());
    std::vector<int> rows;
    for (const auto& [at, row] : found)
        rows.push_back(row);
    Q_EMIT due(rows);
}

} // namespace jobscope::session
