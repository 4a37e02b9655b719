// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/exportcontroller.h"

#include "pdf/reportwriter.h"
#include "report/markdown.h"
#include "session/jobsession.h"
#include "ui/joblist/joblistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/printing.h"
#include "ui/mainwindow/reportdialog.h"
#include "ui/mainwindow/reportjobs.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

ExportController::ExportController(MainWindow& window, session::JobSession& session, const explain::Language& language,
    WindowSettings& settings, job::PackEvidence pack, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
    , m_language(language)
    , m_settings(settings)
    , m_pack(std::move(pack))
{
    connect(window.actions().exportReport, &QAction::triggered, this, &ExportController::chooseReport);
    connect(window.actions().print, &QAction::triggered, this, &ExportController::print);
}

QString ExportController::markdown(const job::Job& job, const explain::Explanation& explanation) const
{
    report::Options options;
    options.leftOut = {report::SectionId::Provenance, report::SectionId::Definition};
    return report::toMarkdown(report::buildJob(job, explanation, circumstancesOf(m_session), options, m_language));
}

void ExportController::chooseReport()
{
    const JobListView& list = m_window.list();
    ReportDialog::Rows rows{list.selectedJobs(), list.shownJobs()};
    if (rows.selected.empty() && list.currentJob())
        rows.selected.push_back(*list.currentJob());
    auto* dialog = new ReportDialog(m_session, m_language, m_settings, std::move(rows), m_pack, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saved, this, [this](const QString& path) {
        m_window.statusBar()->showMessage(tr("Saved %1").arg(explain::shown(path)), 12000);
    });
    dialog->open();
}

void ExportController::print()
{
    const auto rowId = m_window.list().currentJob();
    if (!rowId)
        return;
    const pdf::ReportOrder order = orderOf(m_session, {*rowId});
    if (order.jobs.empty())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(usualPaper(m_language.locale())));
    printer->setDocName(fileNameOf(order.jobs.front()));
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer, order](int answer) {
        if (answer != QDialog::Accepted)
            return;
        auto* printing = new Printing(order, m_language.code(), printer, &m_window);
        connect(printing, &Printing::failed, this, [this, name = printing->printerName()] {
            m_window.messages().show({Tone::Error, tr("The printer could not be reached."),
                tr("Check that it is switched on, then try again."), explain::shown(name)});
        });
    });
    dialog->open();
}

} // namespace jobscope::ui
