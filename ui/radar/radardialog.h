// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/deadlinemodel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace jobscope::ui {

/** The ends of pauses of all loaded jobs, with what to do about each. Changes nothing at AWS: it gives text to copy. */
class RadarDialog final : public QDialog {
    Q_OBJECT
public:
    /** Session and language outlive the dialog. */
    RadarDialog(const session::JobSession& session, const explain::Language& language, QWidget* parent);

    void setNotices(bool wanted);
    /** Writes the deadlines to come as a calendar; the system's words if that fails. */
    Expected<void, QString> writeCalendar(const QString& path) const;

Q_SIGNALS:
    void jobChosen(quint64 rowId);
    void noticesChosen(bool wanted);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void update();
    QString resumeCommand() const;
    void chooseCalendar();

    const session::JobSession& m_session;
    const explain::Language& m_language;
    models::DeadlineModel m_deadlines;
    QTreeView* m_view;
    QLabel* m_rest;
    QLabel* m_command;
    QCheckBox* m_notices;
    QPushButton* m_copy;
    QPushButton* m_calendar;
};

} // namespace jobscope::ui
