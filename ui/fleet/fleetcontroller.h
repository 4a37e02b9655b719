// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/groupdesk.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace jobscope::ui {

class FleetDialog;
class MainWindow;

/** Groups of accounts and Regions in the window: opens, makes and changes them, and shows the matrix. */
class FleetController final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow& window;
        session::JobSession& session;
        session::GroupDesk& desk;
        const explain::Language& language;
    };
    /** Owned by the window. All parts outlive it. */
    explicit FleetController(const Parts& parts);

    void showFleet();

private:
    void fillMenu(QMenu& menu);
    void editGroup(const ports::SavedGroup& group);
    void keepRegions(const QStringList& regions);
    void checkSource(const ports::JobSource& source);
    void checkFirstFailed();
    void sourcesChanged();
    void updateButton();
    void say();

    Parts m_parts;
    QPointer<FleetDialog> m_fleet;
};

} // namespace jobscope::ui
