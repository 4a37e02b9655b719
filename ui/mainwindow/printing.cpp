// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/printing.h"

#include <QPrinter>
#include <QProgressDialog>
#include <QtConcurrentRun>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

Printing::Printing(pdf::ReportOrder order, QString languageCode, std::shared_ptr<QPrinter> printer, QWidget* parent)
    : QObject(parent)
    , m_printer(std::move(printer))
    , m_progress(new QProgressDialog(tr("Printing…"), tr("Cancel"), 0, 0, parent))
{
    m_progress->setObjectName(u"printProgress"_s);
    m_progress->setWindowTitle(tr("Print"));
    m_progress->setMinimumDuration(500); // ms
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    connect(m_progress, &QProgressDialog::canceled, &m_pages, &QFutureWatcher<pdf::PaintedPages>::cancel);
    connect(&m_pages, &QFutureWatcher<pdf::PaintedPages>::progressRangeChanged, m_progress, &QProgressDialog::setRange);
    connect(&m_pages, &QFutureWatcher<pdf::PaintedPages>::progressValueChanged, m_progress, &QProgressDialog::setValue);
    connect(&m_pages, &QFutureWatcher<pdf::PaintedPages>::progressValueChanged, this, [this](int painted) {
        if (painted > 0)
            m_progress->setCancelButton(nullptr);
    });
    connect(&m_pages, &QFutureWatcher<pdf::PaintedPages>::finished, this, &Printing::finish);
    m_progress->setValue(0);
    m_pages.setFuture(QtConcurrent::run([order = std::move(order), code = std::move(languageCode), device = m_printer](
                                            QPromise<pdf::PaintedPages>& promise) {
        const report::Content content = pdf::reportContent(
            order, explain::Language(code), [&promise](pdf::ReportStage, int, int) { return !promise.isCanceled(); });
        if (promise.isCanceled())
            return;
        promise.addResult(pdf::paintPages(content, *device, [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
            // Pages that are painted come out of the printer; half a report would look whole.
            return done > 0 || !promise.isCanceled();
        }));
    }));
}

Printing::~Printing()
{
    m_pages.disconnect(this);
    m_pages.cancel();
    m_pages.waitForFinished();
    delete m_progress;
}

QString Printing::printerName() const
{
    return m_printer->printerName();
}

void Printing::finish()
{
    m_progress->hide();
    if (m_pages.isCanceled() || m_pages.future().resultCount() == 0)
        Q_EMIT cancelled();
    else if (m_pages.result().failed)
        Q_EMIT failed();
    else
        Q_EMIT printed();
    deleteLater();
}

} // namespace jobscope::ui
