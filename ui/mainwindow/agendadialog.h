// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/agendamodel.h"

#include <QDialog>

class QLabel;
class QTreeView;

namespace jobscope::ui {

/** Which runs are expected when, of all loaded jobs. Stays open beside the window and follows the session. */
class AgendaDialog final : public QDialog {
    Q_OBJECT
public:
    /** Session and language outlive it. */
    AgendaDialog(const session::JobSession& session, const explain::Language& language, QWidget* parent = nullptr);

Q_SIGNALS:
    void jobChosen(quint64 rowId);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    models::AgendaModel m_agenda;
    QTreeView* m_view;
    QLabel* m_rest;
};

} // namespace jobscope::ui
