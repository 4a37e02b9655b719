// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/runsview.h"

#include "ui/jobpage/factsgrid.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/flatlist.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowtext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using Model = models::RunLogModel;

RunsView::RunsView(const explain::Language& language, QWidget* parent)
    : QScrollArea(parent)
    , m_language(language)
    , m_log(language)
    , m_note(new FlowLabel(FlowLabel::Weight::Dim))
    , m_lookUp(new QPushButton(tr("Look up the runs")))
    , m_busy(new BusyBar(tr("Cancel")))
    , m_facts(new FactsGrid(language))
    , m_view(new QTreeView)
{
    setObjectName(u"runsView"_s);
    setAccessibleName(tr("Runs"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(u"runsNote"_s);
    m_lookUp->setObjectName(u"lookUpRuns"_s);
    m_facts->setObjectName(u"runsFacts"_s);
    m_view->setObjectName(u"runLog"_s);
    m_view->setAccessibleName(tr("Log of the job, the latest entry first"));
    m_view->setModel(&m_log);
    m_view->setFrameShape(QFrame::NoFrame);
    makeFlatList(*m_view);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[]
        = {{Model::TimeColumn, 25}, {Model::EventColumn, 32}, {Model::AccountColumn, 16}, {Model::BucketColumn, 22}};
    for (const auto& [column, characters] : widths)
        m_view->header()->resizeSection(column, em * characters);
    auto* copy = new QAction(tr("Copy this entry as JSON"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &RunsView::copyEntry);
    connect(m_busy, &BusyBar::cancelRequested, this, &RunsView::cancelRequested);
    connect(m_lookUp, &QPushButton::clicked, this, &RunsView::lookUpRequested);

    auto* page = new QWidget;
    auto* words = new QVBoxLayout;
    words->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::s);
    words->setSpacing(space::m);
    words->addWidget(m_note);
    words->addWidget(m_lookUp, 0, Qt::AlignLeft);
    words->addWidget(m_facts);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addLayout(words);
    column->addWidget(m_view, 1);
    column->addStretch();
    // In a low window the page scrolls rather than the log becoming a slit.
    m_view->setMinimumHeight(8 * fontMetrics().lineSpacing());
    setWidget(page);
    page->setBackgroundRole(QPalette::Base);
}

void RunsView::setRuns(const job::LiveFacts& facts, const session::LookUpState& state, bool canAsk)
{
    const bool isKnown = facts.runLog.value || facts.runLog.refusal;
    if (!canAsk)
        m_note->setContent(wordsOnly(tr("A file holds no log of the runs. Connect to the account to see them.")));
    else
        m_note->setContent(wordsOnly(tr("Macie writes into a log what each run did and which buckets it could not "
                                        "read, and AWS counts findings.")));
    m_note->setVisible(!isKnown);
    m_lookUp->setVisible(canAsk && !isKnown && !state.isBusy);
    if (state.isBusy)
        m_busy->show(tr("Looking up the runs: %n entries so far…", nullptr, int(state.soFar)), 0, 0);
    else
        m_busy->finish();
    m_facts->setFacts(isKnown ? factsOf(explain::runStatements(facts), m_language) : std::vector<Fact>());
    m_facts->setVisible(isKnown);
    m_log.setLog(facts.runLog.value.value_or(nullptr));
    m_view->setVisible(m_log.rowCount() > 0);
}

void RunsView::copyEntry() const
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        QGuiApplication::clipboard()->setText(current.data(Model::RawRole).toString());
}

} // namespace jobscope::ui
