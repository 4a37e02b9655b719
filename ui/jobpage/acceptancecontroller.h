// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "explain/language.h"

#include <QObject>

namespace jobscope::session {
class AcceptanceDesk;
}

namespace jobscope::ui {

class JobPage;
class MessageBar;

/** Accepting findings on the page of checks. */
class AcceptanceController final : public QObject {
    Q_OBJECT
public:
    /** The page owns it; the others outlive it. */
    AcceptanceController(
        JobPage& page, session::AcceptanceDesk& desk, MessageBar& messages, const explain::Language& language);

private:
    void ask(const explain::Finding& finding);
    void withdraw(const explain::Finding& finding);

    JobPage& m_page;
    session::AcceptanceDesk& m_desk;
    const explain::Language& m_language;
};

} // namespace jobscope::ui
