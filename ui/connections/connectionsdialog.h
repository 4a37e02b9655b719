// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/connectiondesk.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace jobscope::ui {

/** The connections that there are: to connect, to change, to remove. Desk and language outlive the dialog. */
class ConnectionsDialog final : public QDialog {
    Q_OBJECT
public:
    ConnectionsDialog(session::ConnectionDesk& desk, const explain::Language& language, QWidget* parent);

private:
    static QString kindOf(const ports::SavedConnection& connection);
    void fill();
    void edit(const QString& id);
    void check();
    void remove();
    QString chosen() const;

    session::ConnectionDesk& m_desk;
    const explain::Language& m_language;
    QListWidget* m_list;
    QLabel* m_empty; //!< stands in the list while there is nothing in it
    QPushButton* m_connectButton;
    QPushButton* m_editButton;
    QPushButton* m_checkButton;
    QPushButton* m_removeButton;
};

} // namespace jobscope::ui
