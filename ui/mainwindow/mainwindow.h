// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/jobsession.h"
#include "ui/joblist/filterfield.h"
#include "ui/mainwindow/windowsettings.h"

#include <QMainWindow>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace jobscope::models {
class JobFilterProxy;
}

namespace jobscope::ui {

class Actions;
class BusyBar;
class ConnectionButton;
class FilterNote;
class JobListView;
class JobPage;
class MessageBar;
class WelcomePage;

/**
 * The window: list of jobs on one side, the chosen job's page on the other, bars above for what is under way and what
 * went wrong. Places widgets and says what the person wants; WindowController does it.
 */
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /** All of them outlive the window. */
    MainWindow(session::JobSession& session, models::JobFilterProxy& jobs, const explain::Language& language,
        WindowSettings& settings);
    ~MainWindow() override;

    Actions& actions() { return *m_actions; }
    JobListView& list() { return *m_list; }
    JobPage& page() { return *m_page; }
    MessageBar& messages() { return *m_messages; }
    BusyBar& loading() { return *m_loading; }
    WelcomePage& welcome() { return *m_welcome; }
    FilterField& filter() { return *m_filter; }
    FilterNote& filterNote() { return *m_filterNote; }
    ConnectionButton& connection() { return *m_connection; }

    /** The welcome page, or list and page. */
    void showContent(bool content);
    void setStatus(const QString& count, const QString& source, const QString& age);
    void focusFilter();
    /** Chooses that job; a filter that hides it goes. */
    void showJob(quint64 rowId);
    /** Keeps size, place and columns in the settings; closing does it by itself. */
    void remember();

Q_SIGNALS:
    void filesDropped(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillToolBar();
    void fillStatusBar();
    void restore();
    void splitAtFirst();

    WindowSettings& m_settings;
    Actions* m_actions;
    MessageBar* m_messages;
    BusyBar* m_loading;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    QSplitter* m_splitter;
    JobListView* m_list;
    JobPage* m_page;
    FilterField* m_filter;
    FilterNote* m_filterNote;
    ConnectionButton* m_connection;
    QLabel* m_count;
    QLabel* m_readOnly;
    QLabel* m_source;
    QLabel* m_age;
    bool m_splitterKnown = false;
};

} // namespace jobscope::ui
