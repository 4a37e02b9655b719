// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "pdf/pdfwriter.h"
#include "report/content.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace jobscope::session {
class JobSession;
}

namespace jobscope::ui {

class MainWindow;
class WindowSettings;

/** Makes reports of the chosen job: a PDF in the background, pages for the printer, Markdown for the clipboard. */
class ExportController final : public QObject {
    Q_OBJECT
public:
    /** What it is given outlives it. Its end waits for a PDF under way, which is cancelled. */
    ExportController(MainWindow& window, session::JobSession& session, const explain::Language& language,
        WindowSettings& settings, QObject* parent);
    ~ExportController() override;

    QString markdown(const job::Job& job, const explain::Explanation& explanation) const;
    /** Writes the chosen job's report; one at a time. Nothing happens without a chosen job. */
    void writePdf(const QString& path);
    bool isWriting() const { return m_writing.isRunning(); }

Q_SIGNALS:
    void pdfWritten(const QString& path);
    void pdfFailed(const QString& path);

private:
    using Result = Expected<void, pdf::PdfError>;

    std::optional<job::Job> chosenJob() const;
    std::vector<explain::Finding> overlaps() const; //!< of the chosen job with others
    void choosePdf();
    void print();
    void finish();
    void showFailure(const pdf::PdfError& error);

    MainWindow& m_window;
    session::JobSession& m_session;
    const explain::Language& m_language;
    WindowSettings& m_settings;
    QFutureWatcher<Result> m_writing;
    QString m_path;
};

} // namespace jobscope::ui
