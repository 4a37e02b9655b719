// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/exportcontroller.h"

#include "explain/checks/checkrun.h"
#include "report/contentbuilder.h"
#include "report/markdown.h"
#include "session/jobsession.h"
#include "ui/joblist/joblistview.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowsettings.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStatusBar>
#include <QtConcurrentRun>

#include <span>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

report::Circumstances circumstances(job::Instant now)
{
    return {now, QTimeZone::systemTimeZone(), QCoreApplication::applicationVersion()};
}

/** `overlaps`: what the checks found between this job and others. */
report::Content content(const job::Job& job, const std::vector<explain::Finding>& overlaps,
    const explain::Readings& readings, const report::Circumstances& when, const explain::Language& language)
{
    const auto explain = [&](const job::Job& of) {
        explain::Explanation explanation = explain::explain(of, readings, when.now);
        explanation.checks.insert(explanation.checks.end(), overlaps.begin(), overlaps.end());
        explain::sortFindings(explanation.checks);
        return explanation;
    };
    return report::build(std::span(&job, 1), explain, when, {}, language);
}

QPageSize paper(const QLocale& locale)
{
    return QPageSize(locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

/** A file name that every system takes. */
QString fileName(const job::Job& job)
{
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = job.name().isEmpty() ? job.id().text() : job.name();
    name = name.left(80).replace(unsafe, u"-"_s);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return (name.isEmpty() ? u"job"_s : name) + u".pdf"_s;
}

} // namespace

ExportController::ExportController(MainWindow& window, session::JobSession& session, const explain::Language& language,
    WindowSettings& settings, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
    , m_language(language)
    , m_settings(settings)
{
    connect(window.actions().exportPdf, &QAction::triggered, this, &ExportController::choosePdf);
    connect(window.actions().print, &QAction::triggered, this, &ExportController::print);
    connect(&window.exporting(), &BusyBar::cancelRequested, this, [this] { m_writing.cancel(); });
    connect(&m_writing, &QFutureWatcher<Result>::finished, this, &ExportController::finish);
    connect(&m_writing, &QFutureWatcher<Result>::progressValueChanged, this, [this](int value) {
        m_window.exporting().show(
            tr("Writing %1…").arg(explain::shown(QFileInfo(m_path).fileName())), value, m_writing.progressMaximum());
    });
}

ExportController::~ExportController()
{
    m_writing.cancel();
    m_writing.waitForFinished();
}

QString ExportController::markdown(const job::Job& job, const explain::Explanation& explanation) const
{
    return report::toMarkdown(
        report::buildJob(job, explanation, circumstances(m_session.clock().now()), {false, false}, m_language));
}

std::vector<explain::Finding> ExportController::overlaps() const
{
    const auto rowId = m_window.list().currentJob();
    const int row = rowId ? m_session.rowOf(*rowId) : -1;
    return row < 0 ? std::vector<explain::Finding>() : m_session.overlaps(row);
}

std::optional<job::Job> ExportController::chosenJob() const
{
    const auto rowId = m_window.list().currentJob();
    const int row = rowId ? m_session.rowOf(*rowId) : -1;
    if (row < 0)
        return {};
    return m_session.at(row).job;
}

void ExportController::choosePdf()
{
    const auto job = chosenJob();
    if (!job || isWriting())
        return;
    const QString proposed = QDir(m_settings.folder()).filePath(fileName(*job));
    auto* dialog = new QFileDialog(&m_window, tr("Export as PDF"), proposed, tr("PDF files (%1)").arg(u"*.pdf"_s));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        writePdf(path);
    });
    dialog->open();
}

void ExportController::writePdf(const QString& path)
{
    const auto job = chosenJob();
    if (!job || isWriting())
        return;
    m_path = path;
    m_window.actions().exportPdf->setEnabled(false);
    m_window.exporting().show(tr("Writing %1…").arg(explain::shown(QFileInfo(path).fileName())), 0, 0);
    const auto work = [job = *job, overlaps = overlaps(), readings = m_session.readings(),
                          when = circumstances(m_session.clock().now()), path, size = paper(m_language.locale()),
                          &language = m_language](QPromise<Result>& promise) {
        promise.setProgressRange(0, 1000);
        const report::Content pages = content(job, overlaps, readings, when, language);
        promise.addResult(pdf::writePdf(path, pages, {size}, [&promise](int done, int total) {
            promise.setProgressValue(total > 0 ? done * 1000 / total : 0);
            return !promise.isCanceled();
        }));
    };
    m_writing.setFuture(QtConcurrent::run(work));
}

void ExportController::finish()
{
    m_window.exporting().finish();
    m_window.actions().exportPdf->setEnabled(chosenJob().has_value());
    if (m_writing.isCanceled() || m_writing.future().resultCount() == 0) {
        m_window.statusBar()->showMessage(tr("The PDF was not written."), 8000);
        return;
    }
    const Result result = m_writing.result();
    if (result) {
        m_window.statusBar()->showMessage(tr("Saved %1").arg(explain::shown(m_path)), 12000);
        Q_EMIT pdfWritten(m_path);
    } else {
        showFailure(result.error());
        Q_EMIT pdfFailed(m_path);
    }
}

void ExportController::showFailure(const pdf::PdfError& error)
{
    const QString where = explain::shown(error.detail.isEmpty() ? m_path : m_path + u": "_s + error.detail);
    switch (error.kind) {
    case pdf::PdfErrorKind::Cancelled:
        m_window.statusBar()->showMessage(tr("The PDF was not written."), 8000);
        return;
    case pdf::PdfErrorKind::Pages:
        m_window.messages().show(
            {Tone::Error, tr("The pages of the report could not be made."), tr("Try again."), where});
        return;
    case pdf::PdfErrorKind::File:
        m_window.messages().show(
            {Tone::Error, tr("The PDF could not be written."), tr("Choose another folder or free some space."), where});
        return;
    }
}

void ExportController::print()
{
    const auto job = chosenJob();
    if (!job)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(paper(m_language.locale()));
    printer->setDocName(fileName(*job));
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer, job = *job, overlaps = overlaps()](int answer) {
        if (answer != QDialog::Accepted)
            return;
        const report::Content pages
            = content(job, overlaps, m_session.readings(), circumstances(m_session.clock().now()), m_language);
        if (pdf::paintPages(pages, *printer).failed)
            m_window.messages().show({Tone::Error, tr("The printer could not be reached."),
                tr("Check that it is switched on, then try again."), explain::shown(printer->printerName())});
    });
    dialog->open();
}

} // namespace jobscope::ui
