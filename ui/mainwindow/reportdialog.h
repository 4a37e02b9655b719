// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "pdf/reportwriter.h"
#include "ui/mainwindow/reportchoices.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace jobscope::session {
class JobSession;
}

namespace jobscope::ui {

class BusyBar;
class MessageBar;
class ReportPreview;
class WindowSettings;

/** Asks which report of which jobs is wanted, shows how it begins, and writes it in the background. */
class ReportDialog final : public QDialog {
    Q_OBJECT
public:
    /** Row ids of jobs that may be meant, beside all of them. */
    struct Rows {
        std::vector<quint64> selected;
        std::vector<quint64> shown;
    };
    /**
     * Session, language and settings outlive it. Its end waits for a report under way, which is cancelled. Without
     * `pack` it offers no evidence bundles.
     */
    ReportDialog(session::JobSession& session, const explain::Language& language, WindowSettings& settings, Rows rows,
        job::PackEvidence pack, QWidget* parent = nullptr);
    ~ReportDialog() override;

    /** Writes the report as chosen, but in the format of this ending; one at a time. */
    void write(const QString& path);
    bool isWriting() const { return m_writing.isRunning(); }

    /** Cancels a report under way; without one, closes. */
    void reject() override;

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& path); //!< or cancelled

private:
    using Result = Expected<void, pdf::ReportError>;

    QWidget* newChoices();
    void fill(const ReportChoices& choices);
    ReportChoices choices() const;
    std::vector<report::Format> formats() const;
    report::Format format() const;
    bool isRedacted() const;
    std::vector<quint64> chosenRows() const;
    pdf::ReportOrder order() const;
    QString languageCode() const;
    void follow(); //!< what was chosen, or what came meanwhile
    void updateNotes();
    void chooseFile();
    void finish();
    void showFailure(const pdf::ReportError& error);

    session::JobSession& m_session;
    const explain::Language& m_language;
    WindowSettings& m_settings;
    Rows m_rows;
    job::PackEvidence m_pack;
    QComboBox* m_jobs;
    QLabel* m_jobsNote;
    QComboBox* m_format;
    QLabel* m_formatNote;
    QComboBox* m_languages;
    QComboBox* m_paper;
    QCheckBox* m_redact;
    QCheckBox* m_aliases;
    QLabel* m_aliasesNote;
    QListWidget* m_sections;
    QWidget* m_inputs; //!< all of the above
    ReportPreview* m_preview;
    MessageBar* m_message;
    BusyBar* m_busy;
    QPushButton* m_save;
    QTimer* m_soon;
    QFutureWatcher<void> m_writing;
    std::shared_ptr<std::optional<Result>> m_result; //!< when it has ended: a cancelled future holds none
    QString m_path;
};

/** Where the table of aliases of that report is saved: beside it. */
QString aliasesBeside(const QString& reportPath);

} // namespace jobscope::ui
