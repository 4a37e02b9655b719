// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QToolButton>

namespace jobscope::ui {

/** Says where the jobs come from, as far as there is room, and has a menu of where else they could. */
class ConnectionButton final : public QToolButton {
    Q_OBJECT
public:
    explicit ConnectionButton(QWidget* parent = nullptr);

    /** Nothing: an invitation to connect. Otherwise name, account, Region; in a narrow window the account goes first.
     */
    void setPlace(const QIcon& icon, const QString& name, const QString& account, const QString& region);
    /** The width that the window has to give. */
    void setRoom(int width);

private:
    void fit();

    QString m_name;
    QString m_account;
    QString m_region;
    int m_room = 400;
};

} // namespace jobscope::ui
