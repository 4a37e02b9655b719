// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/radar/radarcontroller.h"

#include "explain/output.h"
#include "ui/joblist/joblistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowsettings.h"
#include "ui/radar/radardialog.h"
#include "ui/widgets/bringup.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QMessageBox>
#include <QSystemTrayIcon>

namespace jobscope::ui {

RadarController::RadarController(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_notices(parts.session, parts.settings.toldDeadlines())
{
    connect(m_parts.window.actions().showRadar, &QAction::triggered, this, &RadarController::showRadar);
    connect(&m_notices, &session::DeadlineNotices::due, this, &RadarController::tell);
    connect(&m_parts.settings, &WindowSettings::noticesChanged, this, &RadarController::noticesChanged);
    m_notices.setWanted(m_parts.settings.notices().value_or(false));
}

void RadarController::showRadar()
{
    if (!m_radar) {
        m_radar = new RadarDialog(m_parts.session, m_parts.language, &m_parts.window);
        m_radar->setNotices(m_parts.settings.notices().value_or(false));
        connect(m_radar, &RadarDialog::jobChosen, this, [this](quint64 rowId) {
            m_parts.window.list().selectJob(rowId);
            m_parts.window.activateWindow();
        });
        connect(m_radar, &RadarDialog::noticesChosen, &m_parts.settings, &WindowSettings::setNotices);
    }
    bringUp(*m_radar);
    askOnce();
}

void RadarController::askOnce()
{
    if (m_parts.settings.notices() || m_parts.session.count() == 0)
        return;
    auto* question = new QMessageBox(QMessageBox::Question, tr("Deadlines"),
        tr("Shall the desktop tell you seven days and one day before the pause of a loaded job ends?"),
        QMessageBox::Yes | QMessageBox::No, m_radar);
    question->setInformativeText(tr("Only while Jobscope runs. The box below the list changes it at any time."));
    question->setObjectName(QStringLiteral("noticesQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::finished, &m_parts.settings,
        [this](int answer) { m_parts.settings.setNotices(answer == QMessageBox::Yes); });
    question->open();
}

void RadarController::noticesChanged()
{
    const bool wanted = m_parts.settings.notices().value_or(false);
    m_notices.setWanted(wanted);
    if (m_radar)
        m_radar->setNotices(wanted);
}

void RadarController::tell(const std::vector<int>& rows)
{
    m_parts.settings.setToldDeadlines(m_notices.told());
    const int next = rows.front();
    const auto deadline = m_parts.session.deadline(next);
    const QString title = tr("%n pauses end soon", nullptr, int(rows.size()));
    //: name of a job, then "5 d 3 h until the job is cancelled for good"
    const QString text = tr("%1: %2").arg(explain::shown(m_parts.session.at(next).job.name()),
        explain::plain(deadline->sentence(m_parts.session.clock().now()), m_parts.language));
    Q_EMIT told(title, text);
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        m_parts.window.messages().show(
            //: "2 pauses end soon", then what ends when
            {Tone::Warning, tr("%1. %2.").arg(title, text), tr("View > Deadlines shows them all."), {}});
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_parts.window.windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &RadarController::showRadar);
        m_tray->show();
    }
    m_tray->showMessage(title, text, QSystemTrayIcon::Warning);
}

} // namespace jobscope::ui
