// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/dashboard.h"

#include <QWidget>

class QTimer;
class QToolButton;

namespace jobscope::models {
class JobFilterProxy;
}

namespace jobscope::ui {

/** Figures over all loaded jobs as buttons that filter the list; those that are nought are not shown. */
class DashboardStrip final : public QWidget {
    Q_OBJECT
public:
    /** All of them outlive it; `jobs` filters a JobTableModel. */
    DashboardStrip(const session::JobSession& session, const models::JobFilterProxy& jobs,
        const explain::Language& language, QWidget* parent = nullptr);

Q_SIGNALS:
    /** Empty: all jobs again. */
    void filterChosen(const QString& text);

private:
    void refresh();
    void markChosen();

    const session::JobSession& m_session;
    const models::JobFilterProxy& m_jobs;
    const explain::Language& m_language;
    QTimer* m_later;
    std::vector<models::DashboardEntry> m_entries;
    std::vector<QToolButton*> m_buttons;
};

} // namespace jobscope::ui
