// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/jobpage.h"

#include "explain/bucketsnow.h"
#include "session/errorwording.h"
#include "session/policies.h"
#include "ui/jobpage/bucketsdialog.h"
#include "ui/jobpage/checksview.h"
#include "ui/jobpage/definitionview.h"
#include "ui/jobpage/explanationview.h"
#include "ui/jobpage/jobhead.h"
#include "ui/jobpage/jsontext.h"
#include "ui/jobpage/jsonview.h"
#include "ui/jobpage/place.h"
#include "ui/jobpage/runsview.h"
#include "ui/jobpage/whydialog.h"
#include "ui/theme/theme.h"
#include "ui/tryobject/tryview.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>

#include <utility>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const job::Answer& one, const job::Answer& other)
{
    return one.bytes == other.bytes && one.receivedAt == other.receivedAt && one.requestId == other.requestId;
}

} // namespace

JobPage::JobPage(session::JobSession& session, const explain::Language& language, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_place(new Place(this))
    , m_stack(new QStackedLayout(this))
    , m_nothing(new QLabel(this))
    , m_page(new QWidget(this))
    , m_head(new JobHead(session.clock(), session.ticker(), language, m_page))
    , m_details(new QWidget(m_page))
    , m_detailsText(new QLabel(m_details))
    , m_retry(new QPushButton(tr("Try again"), m_details))
    , m_refused(new MessageBar(m_page))
    , m_tabs(new QTabWidget(m_page))
    , m_explanation(new ExplanationView(language, *m_place))
    , m_tryObject(new TryView(language, *m_place))
    , m_definition(new DefinitionView(language, *m_place))
    , m_json(new JsonView(*m_place))
    , m_checks(new ChecksView(language))
    , m_runs(new RunsView(language))
{
    m_tabs->setObjectName(u"jobTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Views of the job"));
    m_tabs->tabBar()->setDrawBase(true);
    m_tabs->tabBar()->setExpanding(false);
    // They scroll; the head above them does not, so it gets its room first.
    m_tabs->setMinimumHeight(5 * fontMetrics().height());
    m_tabs->addTab(m_explanation, tr("Explanation"));
    m_tabs->addTab(m_tryObject, tr("Try an object"));
    m_tabs->addTab(m_definition, tr("Definition"));
    m_tabs->addTab(m_json, tr("JSON"));
    m_tabs->addTab(m_checks, tr("Checks"));
    m_tabs->addTab(m_runs, tr("Runs"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &JobPage::fillTab);
    const auto showInDefinition = [this](const QString& pointer) {
        m_place->choose(pointer);
        setTab(Tab::Definition);
        m_definition->focusTree();
    };
    const auto cancel = [this](session::LookUp what) {
        if (const int row = m_session.rowOf(m_rowId); row >= 0)
            m_session.cancelLookUp(what, row);
    };
    connect(
        m_explanation, &ExplanationView::lookUpBucketsRequested, this, [this] { lookUp(session::LookUp::Buckets); });
    connect(
        m_explanation, &ExplanationView::cancelBucketsRequested, this, [cancel] { cancel(session::LookUp::Buckets); });
    connect(m_explanation, &ExplanationView::showBucketsRequested, this, &JobPage::showBuckets);
    connect(m_runs, &RunsView::lookUpRequested, this, [this] { lookUp(session::LookUp::Runs); });
    connect(m_runs, &RunsView::cancelRequested, this, [cancel] { cancel(session::LookUp::Runs); });
    connect(&m_session, &session::JobSession::lookUpMoved, this, [this] {
        if (m_rowId == 0)
            return;
        showLookUps();
        if (tab() == Tab::Runs)
            showRuns();
    });
    connect(m_explanation, &ExplanationView::showDefinitionRequested, this, showInDefinition);
    connect(m_checks, &ChecksView::showDefinitionRequested, this, showInDefinition);
    connect(m_tryObject, &TryView::showDefinitionRequested, this, showInDefinition);
    connect(m_place, &Place::whyAsked, this, &JobPage::showWhy);

    m_refused->setObjectName(u"refusedLookUps"_s);
    m_details->setObjectName(u"detailsNote"_s);
    m_detailsText->setWordWrap(true);
    m_detailsText->setTextFormat(Qt::PlainText);
    auto* note = new QHBoxLayout(m_details);
    note->setContentsMargins(space::l + space::xs, space::xs, space::l + space::xs, space::xs);
    note->addWidget(m_detailsText, 1);
    note->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT fetchDetailsRequested(m_rowId); });

    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_details);
    column->addWidget(m_refused);
    column->addWidget(m_tabs, 1);

    m_nothing->setObjectName(u"nothingChosen"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(space::xl);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_page);
}

void JobPage::showJob(const session::JobEntry& entry, std::shared_ptr<const explain::Explanation> explanation)
{
    const bool another = entry.rowId != m_rowId;
    // While other jobs come in, the one shown is told of again and again.
    const bool isShown = !another && m_shown == explanation && isSame(m_job.answer, entry.job.answer);
    m_rowId = entry.rowId;
    if (!isShown) {
        m_job = entry.job;
        m_head->setJob(entry.job, *explanation);
        m_explanation->setExplanation(*explanation);
        showFindings(*explanation);
        m_shown = std::move(explanation);
    }
    if (another) {
        m_place->choose({});
        m_explanation->ensureVisible(0, 0);
        m_checks->ensureVisible(0, 0);
    }
    showDetailState(entry);
    showLookUps();
    if (!isShown)
        fillTab();
    m_stack->setCurrentWidget(m_page);
}

void JobPage::clear()
{
    m_rowId = 0;
    m_stack->setCurrentIndex(0);
}

void JobPage::offerToChoose(bool jobs)
{
    m_nothing->setText(
        jobs ? tr("Choose a job on the list to see what it reads, when, and what it leaves out.") : QString());
}

JobPage::Tab JobPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void JobPage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

bool JobPage::focusFind()
{
    if (m_stack->currentWidget() != m_page)
        return false;
    switch (tab()) {
    case Tab::Explanation:
    case Tab::TryObject:
        return false;
    case Tab::Definition:
        m_definition->focusFind();
        return true;
    case Tab::Json:
        m_json->focusFind();
        return true;
    case Tab::Checks:
    case Tab::Runs:
        return false;
    }
    return false;
}

void JobPage::askWhy()
{
    if (m_rowId == 0 || m_place->pointer().isEmpty())
        return;
    const QString said = m_explanation->markedStatement();
    const QString title = explain::plain(explain::propertyInfo(m_place->pointer()).title, m_language);
    showWhy(m_place->pointer(), said.isEmpty() ? title : said);
}

void JobPage::showWhy(const QString& pointer, const QString& statement)
{
    Evidence evidence{statement, pointer, u"."_s, {}, readingsAt(*m_shown, pointer)};
    if (const auto job = json::Document::parse(m_job.answer.utf8)) {
        evidence.jq = jqExpression(*job, pointer);
        if (const auto value = job->at(pointer))
            evidence.json = indentedJson(QString::fromUtf8(value->raw()));
    }
    (new WhyDialog(evidence, m_language, this))->open();
}

/** Tree and text are made when somebody looks at them: most jobs are only read on the first tab. */
void JobPage::fillTab()
{
    if (m_rowId == 0)
        return;
    switch (tab()) {
    case Tab::Explanation:
    case Tab::Checks:
        break;
    case Tab::TryObject:
        m_tryObject->setJob(m_job, m_session.readings(), m_shown);
        break;
    case Tab::Definition:
        m_definition->setAnswer(m_job.answer, m_shown->names);
        m_definition->markPlace(m_place->pointer());
        break;
    case Tab::Json:
        m_json->setAnswer(m_job.answer);
        m_json->markPlace(m_place->pointer());
        break;
    case Tab::Runs:
        // Whoever opens it wants to know.
        if (std::exchange(m_runsAskedFor, m_rowId) != m_rowId)
            lookUp(session::LookUp::Runs);
        showRuns();
        break;
    }
}

void JobPage::lookUp(session::LookUp what)
{
    if (const int row = m_session.rowOf(m_rowId); row >= 0)
        m_session.lookUp(what, row);
}

void JobPage::showRuns()
{
    if (const int row = m_session.rowOf(m_rowId); row >= 0)
        m_runs->setRuns(
            m_session.liveFacts(row), m_session.lookUpState(session::LookUp::Runs, row), m_session.canLookUp(row));
}

void JobPage::showBuckets()
{
    const int row = m_session.rowOf(m_rowId);
    if (row < 0)
        return;
    (new BucketsDialog(m_job.head().name.valueOr({}),
         explain::bucketMatches(m_job, m_session.readings(), m_session.liveFacts(row)), m_language, this))
        ->open();
}

void JobPage::showFindings(const explain::Explanation& explanation)
{
    m_checks->setExplanation(explanation);
    const explain::FindingCounts counts = explain::countsOf(explanation.checks);
    const int count = counts.errors + counts.warnings + counts.infos;
    // Of a list entry the number would say more than is known.
    m_tabs->setTabText(int(Tab::Checks),
        count > 0 && explanation.complete ? tr("Checks (%1)").arg(QLocale().toString(count)) : tr("Checks"));
    m_tabs->setTabToolTip(
        int(Tab::Checks), explanation.complete ? explain::plain(explain::countsText(counts), m_language) : QString());
}

void JobPage::showDetailState(const session::JobEntry& entry)
{
    m_details->setVisible(entry.state == session::DetailState::Loading || entry.state == session::DetailState::Failed);
    m_retry->setVisible(entry.state == session::DetailState::Failed);
    switch (entry.state) {
    case session::DetailState::Loading:
        m_detailsText->setText(tr("Loading the details of this job…"));
        break;
    case session::DetailState::Failed: {
        const session::ErrorWords words = entry.error ? session::wordsFor(*entry.error) : session::ErrorWords();
        m_detailsText->setText(
            tr("%1 %2", "what happened, what to do")
                .arg(explain::plain(words.what, m_language), explain::plain(words.todo, m_language)));
        break;
    }
    case session::DetailState::SummaryLoaded:
    case session::DetailState::Loaded:
        break;
    }
}

/** What AWS refused to tell beyond the job's own answer; said once, until something else is refused. */
void JobPage::showLookUps()
{
    const int row = m_session.rowOf(m_rowId);
    const bool canAsk = row >= 0 && m_session.canLookUp(row) && m_job.isComplete();
    const auto facts = row >= 0 ? m_session.liveFacts(row) : job::LiveFacts();
    m_explanation->setBucketLookUp(canAsk && m_shown->bucketsNow.empty(),
        canAsk ? m_session.lookUpState(session::LookUp::Buckets, row) : session::LookUpState(),
        facts.matchingBuckets.value || facts.allBuckets.value);
    const auto refusals = canAsk ? m_session.refusedLookUps(row) : std::vector<ports::CallError>();
    if (refusals == m_refusals)
        return;
    m_refusals = refusals;
    if (refusals.empty())
        return m_refused->dismiss();
    QStringList actions;
    QStringList where;
    for (const ports::CallError& error : refusals) {
        if (error.kind == ports::CallErrorKind::NoPermission)
            actions += error.action;
        where += session::wordsFor(error).where;
    }
    const session::ErrorWords first = session::wordsFor(refusals.front());
    m_refused->show({Tone::Info,
        tr("Not all could be looked up that AWS knows beside this job. %1").arg(explain::plain(first.what, m_language)),
        explain::plain(first.todo, m_language), where.join(u'\n'), session::policyFor(actions)});
}

} // namespace jobscope::ui
