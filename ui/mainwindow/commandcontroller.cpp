// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/commandcontroller.h"

#include "session/jobsession.h"
#include "ui/connections/connectionbutton.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shortcutsheet.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

#include <utility>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

CommandController::CommandController(
    MainWindow& window, const session::JobSession& session, std::function<void(quint64 rowId)> goToJob)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_goToJob(std::move(goToJob))
{
    connect(window.actions().showCommands, &QAction::triggered, this, &CommandController::showPalette);
    connect(window.actions().showKeys, &QAction::triggered, this, &CommandController::showKeys);
}

void CommandController::showPalette()
{
    std::vector<Command> commands;
    for (QAction* action : m_window.QWidget::actions()) {
        if (action->isEnabled() && action != m_window.actions().showCommands && !action->text().isEmpty())
            commands.push_back({plainText(*action), action->shortcut().toString(QKeySequence::NativeText),
                [action] { action->trigger(); }});
    }
    // What the menus offer to open: connections, groups, Regions, snapshots, files; and saved filters.
    const Actions& actions = m_window.actions();
    for (QMenu* menu : {m_window.connection().menu(), actions.snapshots, actions.recent, actions.savedFilters}) {
        Q_EMIT menu->aboutToShow();
        addMenu(commands, *menu, plainText(*menu->menuAction()));
    }
    for (int row = 0; row < m_session.count(); ++row) {
        const session::JobEntry& entry = m_session.at(row);
        const QString name = entry.job.name();
        commands.push_back({name.isEmpty() ? entry.job.id().text() : name, tr("Job, %1").arg(entry.job.region().text()),
            [this, rowId = entry.rowId] { m_goToJob(rowId); }});
    }
    (new CommandPalette(std::move(commands), &m_window))->open();
}

void CommandController::addMenu(std::vector<Command>& commands, const QMenu& menu, const QString& detail) const
{
    for (QAction* action : menu.actions()) {
        if (!action->isEnabled() || action->isSeparator() || m_window.QWidget::actions().contains(action))
            continue;
        if (const QMenu* more = action->menu()) {
            if (more != m_window.actions().snapshots)
                addMenu(commands, *more, plainText(*action));
            continue;
        }
        // The menu may be filled anew before it is chosen.
        commands.push_back({plainText(*action), detail, [action = QPointer(action)] {
                                if (action)
                                    action->trigger();
                            }});
    }
}

void CommandController::showKeys()
{
    (new ShortcutSheet(m_window.QWidget::actions(), &m_window))->open();
}

} // namespace jobscope::ui
