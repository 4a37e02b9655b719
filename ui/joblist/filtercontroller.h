// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/filterdesk.h"
#include "session/jobsession.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QTimer;

namespace jobscope::models {
class JobFilterProxy;
}

namespace jobscope::ui {

class FilterHelp;
class MainWindow;

/** The filter in the window: what is wrong with it, what it cannot decide, saved filters, help. */
class FilterController final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow& window;
        session::JobSession& session;
        models::JobFilterProxy& jobs;
        session::FilterDesk& desk;
        const explain::Language& language;
    };
    /** Owned by the window. All parts outlive it. */
    explicit FilterController(const Parts& parts);

private:
    void noteChange();
    void updateNote();
    void fillMenu(QMenu& menu);
    void showMenu();
    void askForName();
    void showHelp();

    Parts m_parts;
    QPointer<FilterHelp> m_help;
    QTimer* m_patience; //!< with a mistake that may be a word half typed
    bool m_isTold = false; //!< of a mistake
};

} // namespace jobscope::ui
