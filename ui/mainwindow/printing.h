// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pdf/pagepainter.h"
#include "pdf/reportwriter.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QPrinter;
class QProgressDialog;

namespace jobscope::ui {

/** A report on its way to a printer, in the background; a dialog that can end it comes when it takes long. */
class Printing final : public QObject {
    Q_OBJECT
public:
    /** Begins at once. `parent` also holds the dialog. Its end waits: it is cancelled unless pages are painted already.
     */
    Printing(pdf::ReportOrder order, QString languageCode, std::shared_ptr<QPrinter> printer, QWidget* parent);
    ~Printing() override;

    QString printerName() const;
    QProgressDialog& progress() { return *m_progress; }

Q_SIGNALS:
    void printed();
    void cancelled();
    void failed(); //!< the printer could not be reached

private:
    void finish();

    std::shared_ptr<QPrinter> m_printer;
    QProgressDialog* m_progress;
    QFutureWatcher<pdf::PaintedPages> m_pages;
};

} // namespace jobscope::ui
