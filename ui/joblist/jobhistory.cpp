// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/joblist/jobhistory.h"

#include "session/jobsession.h"
#include "ui/joblist/joblistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>

namespace jobscope::ui {

namespace {

constexpr size_t mostRemembered = 100;

} // namespace

JobHistory::JobHistory(MainWindow& window, const session::JobSession& session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    connect(window.actions().back, &QAction::triggered, this, [this] { go(-1); });
    connect(window.actions().forward, &QAction::triggered, this, [this] { go(1); });
    connect(&window.list(), &JobListView::currentJobChanged, this, &JobHistory::note);
    qApp->installEventFilter(this); // whichever widget is under the mouse
    update();
}

bool JobHistory::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()
        && static_cast<QWidget*>(watched)->window() == &m_window) {
        const auto button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            go(button == Qt::BackButton ? -1 : 1);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void JobHistory::note()
{
    const auto rowId = m_window.list().currentJob();
    if (rowId && (m_at < 0 || m_rowIds[size_t(m_at)] != *rowId)) {
        m_rowIds.resize(size_t(m_at + 1));
        m_rowIds.push_back(*rowId);
        if (m_rowIds.size() > mostRemembered)
            m_rowIds.erase(m_rowIds.begin());
        m_at = int(m_rowIds.size()) - 1;
    }
    update();
}

/** Where that many steps lead, past jobs that are gone; -1: nowhere. */
int JobHistory::next(int step) const
{
    for (int at = m_at + step; at >= 0 && at < int(m_rowIds.size()); at += step) {
        if (m_session.rowOf(m_rowIds[size_t(at)]) >= 0)
            return at;
    }
    return -1;
}

void JobHistory::go(int step)
{
    const int at = next(step);
    if (at < 0)
        return;
    m_at = at;
    m_window.showJob(m_rowIds[size_t(at)]);
    update();
}

void JobHistory::update()
{
    m_window.actions().back->setEnabled(next(-1) >= 0);
    m_window.actions().forward->setEnabled(next(1) >= 0);
}

} // namespace jobscope::ui
