// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "ports/doctor.h"
#include "session/connectiondesk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace jobscope::ui {

class BusyBar;

/**
 * Checks a connection step by step and says of each what was found and what to do. Starts as soon as it is made; ends
 * with the dialog. Desk and language outlive it.
 */
class DoctorDialog final : public QDialog {
    Q_OBJECT
public:
    DoctorDialog(
        session::ConnectionDesk& desk, const explain::Language& language, session::ConnectionUse use, QWidget* parent);
    ~DoctorDialog() override;

private:
    void start();
    void examine(const ports::ConnectionRequest& request);
    void add(const ports::Finding& finding);
    void addRow(const session::ErrorWords& words);
    void finish(const QString& verdict);
    void verdict();
    void showCurrent();
    void newRow(ports::DoctorOutcome outcome, const QString& outcomeText, const QString& step, const QString& what,
        const QStringList& more);

    session::ConnectionDesk& m_desk;
    const explain::Language& m_language;
    session::ConnectionUse m_use;
    QString m_name; //!< with account and Region, where they are not the connection's own
    std::vector<ports::Finding> m_findings;
    BusyBar* m_busy;
    QLabel* m_verdict;
    QTreeWidget* m_list;
    QLabel* m_what;
    QLabel* m_more;
    QPushButton* m_again;
    QPushButton* m_copy;
    QPushButton* m_copyPolicy;
    std::unique_ptr<ports::Operation> m_key;
    std::unique_ptr<ports::Operation> m_examination;
};

} // namespace jobscope::ui
