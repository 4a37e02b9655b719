// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connections/copymenu.h"

#include "session/jobcommands.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using session::JobCommand;

CopyMenu::CopyMenu(QMenu& menu, std::function<std::optional<job::Job>()> chosen, std::function<QString()> profile)
    : QObject(&menu)
    , m_menu(menu)
    , m_chosen(std::move(chosen))
    , m_profile(std::move(profile))
{
    const auto add = [this](const QString& text, const QString& name, std::function<QString(const job::Job&)> make) {
        QAction* action = m_menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, make] {
            if (const auto job = m_chosen()) {
                QGuiApplication::clipboard()->setText(make(*job));
                Q_EMIT copied();
            }
        });
        m_entries.push_back({action, std::move(make)});
    };
    const auto command = [this](JobCommand which) {
        return [this, which](const job::Job& job) { return session::awsCliCommand(which, job, m_profile()); };
    };
    add(tr("Job &id"), u"copyId"_s, [](const job::Job& job) { return job.id().text(); });
    add(tr("&ARN"), u"copyArn"_s, [](const job::Job& job) { return job.arn(); });
    add(tr("&JSON"), u"copyJson"_s, [](const job::Job& job) { return QString::fromUtf8(job.answer.utf8); });
    m_menu.addSeparator();
    add(tr("AWS CLI command: &describe"), u"copyDescribe"_s, command(JobCommand::Describe));
    add(tr("AWS CLI command: &resume (would change the job)"), u"copyResume"_s, command(JobCommand::Resume));
    add(tr("AWS CLI command: &pause (would change the job)"), u"copyPause"_s, command(JobCommand::Pause));
    add(tr("AWS CLI command: &cancel for good (would change the job)"), u"copyCancel"_s, command(JobCommand::Cancel));
    m_menu.addSeparator();
    m_console = m_menu.addAction(tr("&Open in the AWS console"));
    m_console->setObjectName(u"openConsole"_s);
    connect(m_console, &QAction::triggered, this, [this] {
        if (const auto job = m_chosen())
            QDesktopServices::openUrl(QUrl(session::consoleUrl(*job)));
    });
    connect(&m_menu, &QMenu::aboutToShow, this, &CopyMenu::update);
}

void CopyMenu::update()
{
    const auto job = m_chosen();
    for (const Entry& entry : m_entries)
        entry.action->setEnabled(job && !entry.text(*job).isEmpty());
    m_console->setEnabled(job && !session::consoleUrl(*job).isEmpty());
}

} // namespace jobscope::ui
