// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "session/jobsession.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace jobscope::ui {

class ChecksView;
class DefinitionView;
class ExplanationView;
class JobHead;
class JsonView;
class MessageBar;
class Place;
class RunsView;
class TryView;

/**
 * Everything about one job: its head, and its explanation, a form to try objects, definition, JSON and
 * checks as tabs.
 */
class JobPage final : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Explanation, TryObject, Definition, Json, Checks, Runs };

    /** Session and language outlive the page. */
    JobPage(session::JobSession& session, const explain::Language& language, QWidget* parent = nullptr);

    void showJob(const session::JobEntry& entry, std::shared_ptr<const explain::Explanation> explanation);
    /** Nothing is chosen. */
    void clear();
    /** Whether there are jobs to choose one of: says so while none is. */
    void offerToChoose(bool jobs);

    Tab tab() const;
    void setTab(Tab tab);
    TryView& tryView() { return *m_tryObject; }
    ChecksView& checks() { return *m_checks; }
    const job::Job& job() const { return m_job; } //!< the one that is shown
    /** Ctrl+F: the search field of the present tab; false if it has none. */
    bool focusFind();
    /** Shows what the statement about the chosen place rests on. */
    void askWhy();

Q_SIGNALS:
    void fetchDetailsRequested(quint64 rowId);

private:
    void fillTab();
    void showWhy(const QString& pointer, const QString& statement);
    void showFindings(const explain::Explanation& explanation);
    void showDetailState(const session::JobEntry& entry);
    void showLookUps();
    void showRuns();
    void lookUp(session::LookUp what);
    void showBuckets();

    session::JobSession& m_session;
    const explain::Language& m_language;
    job::Job m_job;
    std::shared_ptr<const explain::Explanation> m_shown;
    Place* m_place;
    quint64 m_rowId = 0;
    QStackedLayout* m_stack;
    QLabel* m_nothing;
    QWidget* m_page;
    JobHead* m_head;
    QWidget* m_details;
    QLabel* m_detailsText;
    QPushButton* m_retry;
    MessageBar* m_refused;
    std::vector<ports::CallError> m_refusals;
    QTabWidget* m_tabs;
    ExplanationView* m_explanation;
    TryView* m_tryObject;
    DefinitionView* m_definition;
    JsonView* m_json;
    ChecksView* m_checks;
    RunsView* m_runs;
    quint64 m_runsAskedFor = 0; //!< row: whoever cancels is not asked again
};

} // namespace jobscope::ui
