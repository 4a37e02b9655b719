// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace jobscope::models {
class JobFilterProxy;
}

namespace jobscope::ui {

class MainWindow;
class WindowSettings;

/** Which jobs stand on top of the list, and what the others are grouped by; both are remembered. */
class JobPins final : public QObject {
    Q_OBJECT
public:
    /** Owned by the window; all of them outlive it. */
    JobPins(MainWindow& window, models::JobFilterProxy& jobs, WindowSettings& settings);

private:
    QString currentId() const;
    void setPinned(bool pinned);
    void update();

    MainWindow& m_window;
    models::JobFilterProxy& m_jobs;
    WindowSettings& m_settings;
};

} // namespace jobscope::ui
