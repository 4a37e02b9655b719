// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/connectiondesk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QStandardItemModel;

namespace jobscope::ui {

class RolePicker;
class SecretField;

/** Makes a connection or changes one. Contacts nobody but when the person presses "Test". */
class ConnectionDialog final : public QDialog {
    Q_OBJECT
public:
    /** Without an id: a new one. Desk and language outlive the dialog. */
    ConnectionDialog(session::ConnectionDesk& desk, const explain::Language& language,
        const ports::SavedConnection& connection, QWidget* parent);
    ~ConnectionDialog() override;

Q_SIGNALS:
    void saved(const QString& id, bool connect);

private:
    QWidget* makeProfilePage();
    QWidget* makeKeyPage();
    void layOut();
    void fillProfiles();
    void fillRegions();
    void chosenProfileChanged();
    void chosenRoleChanged();
    void update();
    void test();
    void showTest(const Expected<ports::ConnectionReport, session::ErrorWords>& result);
    void showResult();
    void save(bool connect);

    ports::ConnectionKind kind() const;
    bool isKey() const { return kind() == ports::ConnectionKind::AccessKey; }
    QString chosenProfile() const;
    ports::SavedConnection connection() const;
    std::optional<ports::AccessKey> typedKey() const;

    session::ConnectionDesk& m_desk;
    const explain::Language& m_language;
    ports::SavedConnection m_before;
    std::vector<ports::ProfileInfo> m_infos;
    QStandardItemModel* m_profiles;
    QSortFilterProxyModel* m_found;
    std::unique_ptr<ports::Operation> m_test;
    bool m_nameIsTyped = false;

    QLineEdit* m_name;
    QComboBox* m_colour;
    QRadioButton* m_fromProfile;
    QRadioButton* m_fromCenter;
    QRadioButton* m_fromKey;
    QStackedWidget* m_pages;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_note;
    RolePicker* m_picker;
    QLineEdit* m_keyId;
    SecretField* m_secret;
    SecretField* m_token;
    QCheckBox* m_keep;
    QComboBox* m_region;
    QPushButton* m_testButton;
    QLabel* m_result;
    QScrollArea* m_scroll;
    QPushButton* m_connectButton;
    QPushButton* m_saveButton;
};

} // namespace jobscope::ui
