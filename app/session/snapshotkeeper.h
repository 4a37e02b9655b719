// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/snapshotstore.h"
#include "session/jobsession.h"

#include <QFutureWatcher>
#include <QObject>

namespace jobscope::session {

/**
 * Keeps the jobs of each account and Region every time they were loaded as a whole, in the background. What was cut
 * short never replaces what is kept. The store outlives it, and so does the session.
 */
class SnapshotKeeper final : public QObject {
    Q_OBJECT

public:
    SnapshotKeeper(JobSession& session, ports::SnapshotStore& store, QObject* parent = nullptr);
    ~SnapshotKeeper() override; //!< waits for what is being written

    ports::SnapshotStore& store() const { return m_store; }

Q_SIGNALS:
    void kept();
    void failed(const jobscope::session::ErrorWords& words);

private:
    struct Kept {
        ports::SnapshotInfo info;
        std::vector<job::Answer> answers;
    };
    std::vector<Kept> whatCameWhole() const;
    void keep(Ending ending);
    void written();

    JobSession& m_session;
    ports::SnapshotStore& m_store;
    QFutureWatcher<Expected<void, ports::FileError>> m_writing;
    bool m_again = false;
};

} // namespace jobscope::session
