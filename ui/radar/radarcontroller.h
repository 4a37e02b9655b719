// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/deadlinenotices.h"

#include <QObject>
#include <QPointer>

class QSystemTrayIcon;

namespace jobscope::ui {

class MainWindow;
class RadarDialog;
class WindowSettings;

/** The deadlines in the window, and on the desktop for those who want that. */
class RadarController final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow& window;
        session::JobSession& session;
        const explain::Language& language;
        WindowSettings& settings;
    };
    /** Owned by the window. All parts outlive it. */
    explicit RadarController(const Parts& parts);

Q_SIGNALS:
    /** What the desktop was told. */
    void told(const QString& title, const QString& text);

private:
    void showRadar();
    void askOnce();
    void noticesChanged();
    void tell(const std::vector<int>& rows);

    Parts m_parts;
    session::DeadlineNotices m_notices;
    QSystemTrayIcon* m_tray = nullptr;
    QPointer<RadarDialog> m_radar;
};

} // namespace jobscope::ui
