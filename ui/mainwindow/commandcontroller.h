// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QMenu;

namespace jobscope::session {
class JobSession;
}

namespace jobscope::ui {

class MainWindow;
struct Command;

/** Opens the palette of everything that can be done or gone to, and the sheet of keys. */
class CommandController final : public QObject {
    Q_OBJECT
public:
    /** Owned by the window; the session outlives it. */
    CommandController(
        MainWindow& window, const session::JobSession& session, std::function<void(quint64 rowId)> goToJob);

private:
    void showPalette();
    void addMenu(std::vector<Command>& commands, const QMenu& menu, const QString& detail) const;
    void showKeys();

    MainWindow& m_window;
    const session::JobSession& m_session;
    std::function<void(quint64 rowId)> m_goToJob;
};

} // namespace jobscope::ui
