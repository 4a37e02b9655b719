// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace jobscope::ui {

/**
 * Copies the chosen job as id, ARN, JSON or a command of the AWS CLI, and opens its page of the AWS console. Commands
 * that would change the job are text to copy and nothing more.
 */
class CopyMenu final : public QObject {
    Q_OBJECT
public:
    /** Fills the menu; asks for the job each time it is shown. */
    CopyMenu(QMenu& menu, std::function<std::optional<job::Job>()> chosen, std::function<QString()> profile);

Q_SIGNALS:
    void copied();

private:
    void update();

    QMenu& m_menu;
    std::function<std::optional<job::Job>()> m_chosen;
    std::function<QString()> m_profile;
    struct Entry {
        QAction* action;
        std::function<QString(const job::Job&)> text;
    };
    std::vector<Entry> m_entries;
    QAction* m_console;
};

} // namespace jobscope::ui
