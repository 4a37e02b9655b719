// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/joblist/jobpins.h"

#include "models/jobtablemodel.h"
#include "ui/joblist/joblistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace jobscope::ui {

JobPins::JobPins(MainWindow& window, models::JobFilterProxy& jobs, WindowSettings& settings)
    : QObject(&window)
    , m_window(window)
    , m_jobs(jobs)
    , m_settings(settings)
{
    const Actions& actions = window.actions();
    jobs.setPinned(settings.pinnedJobs());
    jobs.setGrouping(settings.grouping());
    for (QAction* action : actions.groupings->actions())
        action->setChecked(action->data().toInt() == int(settings.grouping()));
    connect(actions.groupings, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto grouping = models::Grouping(action->data().toInt());
        m_settings.setGrouping(grouping);
        m_jobs.setGrouping(grouping);
    });
    connect(actions.pin, &QAction::triggered, this, &JobPins::setPinned);
    connect(&window.list(), &JobListView::menuAboutToShow, this, [&actions](QMenu* menu) {
        menu->addActions({actions.pin, actions.compare});
    });
    connect(&window.list(), &JobListView::currentJobChanged, this, &JobPins::update);
    update();
}

QString JobPins::currentId() const
{
    return m_window.list().currentIndex().data(models::JobTableModel::JobIdRole).toString();
}

void JobPins::setPinned(bool pinned)
{
    QStringList ids = m_settings.pinnedJobs();
    ids.removeAll(currentId());
    if (pinned)
        ids += currentId();
    m_settings.setPinnedJobs(ids);
    m_jobs.setPinned(m_settings.pinnedJobs());
}

void JobPins::update()
{
    const QString id = currentId();
    m_window.actions().pin->setChecked(!id.isEmpty() && m_jobs.pinned().contains(id));
}

} // namespace jobscope::ui
