// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "job/evidence.h"
#include "session/jobsession.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace jobscope::models {
class JobFilterProxy;
}

namespace jobscope::ui {

class AgendaDialog;
class Appearance;
class BucketDialog;
class ExportController;
class MainWindow;
class WindowSettings;

/**
 * Connects the window with the session: does what the person asks for and shows what became of it. Everything it is
 * given outlives it, but the window, which must go later than its last signal: make it the window's child.
 */
class WindowController final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow& window;
        session::JobSession& session;
        models::JobFilterProxy& jobs;
        const explain::Language& language;
        WindowSettings& settings;
        Appearance& appearance;
        std::function<void()> openSample; //!< the window cannot see the sample account: the program opens it
        job::PackEvidence packEvidence; //!< nor archives
    };

    explicit WindowController(const Parts& parts);

    void openFiles(const QStringList& paths);
    /** Says that something could not be done: the file does not exist, for example. */
    void showError(const QString& what, const QString& todo, const QString& where);

private:
    void connectActions();
    void connectSession();
    void chooseFiles();
    void chooseFolder();
    void fillRecentMenu();
    void showCurrentJob();
    void updateList();
    void updateProgress();
    void updateStatus();
    static QString ageText(std::chrono::nanoseconds age);
    void showEnding(session::Ending ending);
    void chooseJobAfterLoad();
    void find();
    void compareJobs();
    void showAbout();
    void showSettings();
    void showTheme();
    void showAgenda();
    void lookUpBucket();
    void goToJob(quint64 rowId);
    void copyExplanation(bool markdown);

    MainWindow& m_window;
    session::JobSession& m_session;
    models::JobFilterProxy& m_jobs;
    const explain::Language& m_language;
    AgendaDialog* m_agenda = nullptr; //!< made when it is first asked for
    BucketDialog* m_bucketLookup = nullptr; //!< the same
    WindowSettings& m_settings;
    Appearance& m_appearance;
    std::function<void()> m_openSample;
    ExportController* m_export;
    QStringList m_asked; //!< files of the load under way
};

} // namespace jobscope::ui
