// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/jobsession.h"

#include <QMenu>

namespace jobscope::ui {

/**
 * Which reading holds where AWS's documents leave two meanings. Nothing settled: the program computes with its default
 * and says where the others differ. What is chosen holds for all jobs.
 */
class ReadingsMenu final : public QMenu {
    Q_OBJECT
public:
    /** Session and language outlive it. */
    ReadingsMenu(session::JobSession& session, const explain::Language& language, QWidget* parent = nullptr);

Q_SIGNALS:
    /** The person chose; the session has it already. */
    void readingsChosen(const jobscope::explain::Readings& readings);

private:
    void addReading(const explain::ReadingInfo& info);

    session::JobSession& m_session;
    const explain::Language& m_language;
};

} // namespace jobscope::ui
