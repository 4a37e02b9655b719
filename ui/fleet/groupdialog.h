// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/groupdesk.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace jobscope::ui {

/** Makes a group or changes one. Contacts nobody, unless accounts of IAM Identity Center are to be listed. */
class GroupDialog final : public QDialog {
    Q_OBJECT
public:
    /** A group without an id is a new one. Desk and language outlive the dialog. */
    GroupDialog(
        session::GroupDesk& desk, const explain::Language& language, const ports::SavedGroup& group, QWidget* parent);

Q_SIGNALS:
    void saved(const QString& id, bool open);

private:
    void layOut();
    void update();
    void listAccounts(const QString& session);
    void save(bool open);
    void remove();
    ports::SavedGroup group() const;
    /** What is wrong with it, in words; empty if nothing is. */
    QString complaint(const ports::SavedGroup& group) const;

    session::GroupDesk& m_desk;
    const explain::Language& m_language;
    ports::SavedGroup m_before;
    QLineEdit* m_name;
    QListWidget* m_connections;
    QLineEdit* m_role;
    QComboBox* m_giver; //!< of the role
    QPlainTextEdit* m_accounts;
    QPushButton* m_list;
    QLabel* m_note; //!< how the listing of accounts went
    QListWidget* m_regions;
    QLabel* m_sum;
    QPushButton* m_openButton;
    QPushButton* m_saveButton;
    std::unique_ptr<ports::Operation> m_listing;
};

} // namespace jobscope::ui
