// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fleetmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace jobscope::ui {

/**
 * All sources as accounts x Regions, each with what is known of its jobs. A cell leads to its jobs in the list, or says
 * why there are none and asks again.
 */
class FleetDialog final : public QDialog {
    Q_OBJECT
public:
    /** Session and language outlive the dialog. */
    FleetDialog(session::JobSession& session, const explain::Language& language, QWidget* parent);

Q_SIGNALS:
    /** Words that find the jobs of a cell in the list. */
    void jobsChosen(const QString& filter);
    /** The Regions in which Macie is on are to be kept. */
    void keepRequested(const QStringList& regions);
    /** What a source that did not answer rests on is to be looked at. */
    void checkRequested(int source);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void update();
    void showJobs();
    void askAgain();
    QStringList regionsThatAreOn() const;

    session::JobSession& m_session;
    models::FleetModel m_fleet;
    const explain::Language& m_language;
    QLabel* m_head;
    QTableView* m_view;
    QLabel* m_note;
    QLabel* m_place;
    QPushButton* m_jobs;
    QPushButton* m_again;
    QPushButton* m_check;
    QPushButton* m_keep;
};

} // namespace jobscope::ui
