// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "ports/connectioncatalog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace jobscope::ui {

/** Chooses a session of IAM Identity Center and, after a sign-in there, an account and a role. */
class RolePicker final : public QWidget {
    Q_OBJECT
public:
    /** `chosen` is offered without a sign-in. Catalog and language outlive the widget. */
    RolePicker(ports::ConnectionCatalog& catalog, const explain::Language& language, const ports::AssignedRole& chosen,
        QWidget* parent = nullptr);
    ~RolePicker() override;

    ports::AssignedRole chosen() const;
    /** Of the account, for people; the id where there is none. */
    QString accountName() const;

Q_SIGNALS:
    void changed();

private:
    void listAccounts();
    void listRoles();
    void say(const ports::CallError& error);

    ports::ConnectionCatalog& m_catalog;
    const explain::Language& m_language;
    QComboBox* m_session;
    QPushButton* m_list;
    QComboBox* m_account;
    QComboBox* m_role;
    QLabel* m_note;
    std::unique_ptr<ports::Operation> m_listing;
};

} // namespace jobscope::ui
