// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/acceptancecontroller.h"

#include "session/acceptancedesk.h"
#include "ui/jobpage/acceptdialog.h"
#include "ui/jobpage/checksview.h"
#include "ui/jobpage/jobpage.h"
#include "ui/widgets/messagebar.h"

#include <QMessageBox>
#include <QPushButton>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

AcceptanceController::AcceptanceController(
    JobPage& page, session::AcceptanceDesk& desk, MessageBar& messages, const explain::Language& language)
    : QObject(&page)
    , m_page(page)
    , m_desk(desk)
    , m_language(language)
{
    ChecksView& view = page.checks();
    view.setCanAccept(true);
    connect(&view, &ChecksView::acceptRequested, this, &AcceptanceController::ask);
    // Later: it takes away the button that asks for it.
    connect(&view, &ChecksView::withdrawRequested, this, &AcceptanceController::withdraw, Qt::QueuedConnection);
    connect(
        &desk, &session::AcceptanceDesk::failed, &messages, [&messages, &language](const session::ErrorWords& words) {
            messages.show(
                {Tone::Error, explain::plain(words.what, language), explain::plain(words.todo, language), words.where});
        });
}

void AcceptanceController::ask(const explain::Finding& finding)
{
    const job::Job& job = m_page.job();
    const QString name = job.id().isEmpty() ? job.arn() : job.id().text();
    auto* dialog = new AcceptDialog(explain::render(finding.what, m_language), m_desk.file(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (name.isEmpty())
        dialog->onlyForEveryJob();
    connect(dialog, &AcceptDialog::accepted, this, [this, dialog, name, id = finding.id] {
        explain::Acceptance acceptance{id, name, dialog->reason()};
        if (dialog->isForEveryJob())
            acceptance.job.reset();
        m_desk.accept(acceptance);
    });
    dialog->open();
}

void AcceptanceController::withdraw(const explain::Finding& finding)
{
    const job::Job job = m_page.job();
    if (!m_desk.isForEveryJob(finding.id, job)) {
        m_desk.withdraw(finding.id, job);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, tr("Withdraw the acceptance"),
        tr("This acceptance is for every job. Withdraw it in all of them?"), QMessageBox::Cancel, &m_page);
    box->setObjectName(u"withdrawEverywhere"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* everywhere = box->addButton(tr("&Withdraw in every job"), QMessageBox::AcceptRole);
    connect(everywhere, &QPushButton::clicked, this, [this, id = finding.id, job] { m_desk.withdraw(id, job); });
    box->open();
}

} // namespace jobscope::ui
