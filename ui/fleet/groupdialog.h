// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/groupdesk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace jobscope::ui {

/** Makes a group or changes one. Contacts nobody. */
class GroupDialog final : public QDialog {
    Q_OBJECT
public:
    /** A group without an id is a new one. The desk outlives the dialog. */
    GroupDialog(session::GroupDesk& desk, const ports::SavedGroup& group, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& id, bool open);

private:
    void layOut();
    void update();
    void save(bool open);
    void remove();
    ports::SavedGroup group() const;
    /** What is wrong with it, in words; empty if nothing is. */
    QString complaint(const ports::SavedGroup& group) const;

    session::GroupDesk& m_desk;
    ports::SavedGroup m_before;
    QLineEdit* m_name;
    QListWidget* m_connections;
    QLineEdit* m_role;
    QPlainTextEdit* m_accounts;
    QListWidget* m_regions;
    QLabel* m_sum;
    QPushButton* m_openButton;
    QPushButton* m_saveButton;
};

} // namespace jobscope::ui
