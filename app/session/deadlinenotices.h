// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/jobsession.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace jobscope::session {

/**
 * Says once that a pause ends within seven days, and once that it ends within a day: after each load, and when the
 * moment comes. What was told is told by its keys, which whoever owns this keeps.
 *
 * Lives on the main thread; the session outlives it.
 */
class DeadlineNotices final : public QObject {
    Q_OBJECT

public:
    DeadlineNotices(JobSession& session, QStringList told, QObject* parent = nullptr);

    void setWanted(bool wanted);
    const QStringList& told() const { return m_told; }

Q_SIGNALS:
    /** Rows of jobs whose deadline came nearer, the next one first. */
    void due(const std::vector<int>& rows);

private:
    void look();

    JobSession& m_session;
    QStringList m_told;
    bool m_wanted = false;
};

} // namespace jobscope::session
