// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/acceptance.h"
#include "ports/acceptancestore.h"
#include "session/errorwording.h"

#include <QObject>

namespace jobscope::session {

class JobSession;

/**
 * What the person accepts of the findings: kept in the store, heeded by the session. Owned by the composition root;
 * lives on the main thread. Store and session outlive it.
 */
class AcceptanceDesk final : public QObject {
    Q_OBJECT

public:
    AcceptanceDesk(ports::AcceptanceStore& store, JobSession& session, QObject* parent = nullptr);

    /** Reads what was saved. Until then, and where it cannot be read, nothing is accepted. */
    void load();
    QString file() const { return m_store.file(); } //!< where they are kept, for people
    /** Takes the place of the first one that is about the same check and job. What cannot be read is not replaced. */
    void accept(const explain::Acceptance& acceptance);
    /** Whether the first one about such findings of this job is for every job. */
    bool isForEveryJob(explain::CheckId id, const job::Job& job) const;
    /** Removes the first one about such findings of this job; if it is for every job, it goes for every job. */
    void withdraw(explain::CheckId id, const job::Job& job);

Q_SIGNALS:
    void failed(const jobscope::session::ErrorWords& words);

private:
    Expected<std::vector<explain::Acceptance>, ErrorWords> read() const;
    template <typename Change> void change(const Change& change);

    ports::AcceptanceStore& m_store;
    JobSession& m_session;
};

} // namespace jobscope::session
