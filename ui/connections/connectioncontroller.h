// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/connectiondesk.h"
#include "session/snapshotkeeper.h"

#include <QObject>

class QMenu;

namespace jobscope::ui {

class MainWindow;

/**
 * Connects the window with AWS connections and snapshots: the button that says where the jobs come from, its menu, the
 * dialogs, and jobs that are looked for by id. Everything it is given outlives it, but the window: it is its child.
 */
class ConnectionController final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow& window;
        session::JobSession& session;
        session::ConnectionDesk& desk;
        session::SnapshotKeeper& snapshots;
        const explain::Language& language;
    };
    explicit ConnectionController(const Parts& parts);

    void newConnection();
    void showConnections();
    /** Checks the connection that the jobs come from, or should have come from. */
    void checkConnection();
    void askForJob();
    /** Chooses the job of that id or ARN; in another Region of the present connection if the ARN names one. */
    void openJob(const QString& idOrArn);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectAll();
    void updateButton();
    void fillMenu();
    void fillRegions(QMenu& menu);
    void fillSnapshots(QMenu& menu);
    void askForRegion();
    void clearSnapshots();
    void describeVisible();
    void lookForWanted(bool isOver);
    void fetchFailed(const ports::CallError& error);
    void sayNotThere();
    void showError(const session::ErrorWords& words, bool isOfConnection = false);

    Parts m_parts;
    job::JobId m_wanted; //!< to be chosen as soon as it is there
    job::JobId m_asked; //!< the same, once the source was asked for it by itself
};

} // namespace jobscope::ui
