// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/compare/comparedialog.h"

#include "ui/compare/comparedobjects.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

CompareDialog::CompareDialog(session::JobSession& session, int row, const explain::Language& language, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(language)
    , m_first(session.at(row).rowId)
    , m_other(new QComboBox(this))
    , m_secondOnly(new FlowLabel(FlowLabel::Weight::Normal, this))
    , m_firstOnly(new FlowLabel(FlowLabel::Weight::Normal, this))
    , m_closing(new FlowLabel(FlowLabel::Weight::Normal, this))
    , m_changes(new QTableWidget(0, 3, this))
    , m_objects(new ComparedObjects(language, this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare two jobs"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    auto* first = new QLabel(tr("The first job is %1.").arg(explain::shown(session.at(row).job.name())), this);
    first->setTextFormat(Qt::PlainText);
    first->setWordWrap(true);
    auto* choice = new QHBoxLayout;
    auto* label = new QLabel(tr("&Second job:"), this);
    label->setBuddy(m_other);
    m_other->setObjectName(u"compareWith"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(20);
    choice->addWidget(label);
    choice->addWidget(m_other, 1);
    column->addWidget(first);
    column->addLayout(choice);
    auto* settings = new QWidget(this);
    auto* lines = new QVBoxLayout(settings);
    lines->setContentsMargins(space::m, space::m, space::m, space::m);
    lines->setSpacing(space::s);
    for (FlowLabel* words : {m_secondOnly, m_firstOnly, m_closing}) {
        words->setMeasured(false);
        lines->addWidget(words);
    }
    m_changes->setObjectName(u"compareChanges"_s);
    m_changes->setAccessibleName(tr("Differences of the two jobs"));
    m_changes->setHorizontalHeaderLabels({tr("What"), tr("First job"), tr("Second job")});
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changes->setTabKeyNavigation(false);
    m_changes->setShowGrid(false);
    m_changes->verticalHeader()->hide();
    // Rows are as high as their words need at the width of the columns.
    m_changes->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_changes->setWordWrap(true);
    m_changes->setAlternatingRowColors(true);
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    lines->addWidget(m_changes, 1);
    auto* tabs = new QTabWidget(this);
    tabs->setObjectName(u"compareTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(settings, tr("What they are &set up to do"));
    tabs->addTab(m_objects, tr("&Objects of a listing"));
    column->addWidget(tabs, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyButton = buttons->addButton(tr("Copy as &text"), QDialogButtonBox::ActionRole);
    connect(copyButton, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fillChoices(m_first);
    connect(m_other, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(&session, &session::JobSession::jobChanged, this, [this](int changed) {
        const quint64 rowId = m_session.at(changed).rowId;
        if (rowId == m_first || rowId == m_other->currentData().toULongLong())
            compare();
    });
    connect(&session, &session::JobSession::explanationsOutdated, this, &CompareDialog::compare);
    resize(860, 620);
    compare();
}

void CompareDialog::fillChoices(quint64 first)
{
    for (int row = 0; row < m_session.count(); ++row) {
        const session::JobEntry& entry = m_session.at(row);
        if (entry.rowId == first)
            continue;
        const QString name = entry.job.name().isEmpty() ? entry.job.id().text() : entry.job.name();
        m_other->addItem(explain::shown(name), QVariant::fromValue(entry.rowId));
    }
}

void CompareDialog::setOther(quint64 rowId)
{
    m_other->setCurrentIndex(m_other->findData(QVariant::fromValue(rowId)));
}

void CompareDialog::compare()
{
    const int first = m_session.rowOf(m_first);
    const int second = m_other->currentIndex() < 0 ? -1 : m_session.rowOf(m_other->currentData().toULongLong());
    if (first < 0 || second < 0)
        return;
    if (m_session.at(second).state == session::DetailState::SummaryLoaded)
        m_session.fetchDetails(second);
    const job::Job& one = m_session.at(first).job;
    const job::Job& other = m_session.at(second).job;
    const explain::Comparison comparison = explain::compare(one, other, m_session.readings(), m_session.clock().now());
    const auto say = [this](FlowLabel* label, const explain::Phrase& phrase) {
        label->setContent(explain::render(phrase, m_language));
        label->setVisible(!phrase.isEmpty());
    };
    say(m_secondOnly, comparison.secondOnly);
    say(m_firstOnly, comparison.firstOnly);
    say(m_closing, explain::closingText(comparison));
    m_changes->setRowCount(0);
    for (const explain::Change& change : comparison.changes) {
        const auto text = [&](const std::optional<explain::ChangeSide>& side) {
            return side ? explain::plain(side->text, m_language) : tr("–", "not there");
        };
        const QString what = tr("%1: %2", "part of a job, and what differs there")
                                 .arg(explain::plain(explain::sectionText(change.section), m_language),
                                     explain::plain(change.what, m_language));
        const int row = m_changes->rowCount();
        m_changes->insertRow(row);
        int cell = 0;
        for (const QString& words : {what, text(change.first), text(change.second)})
            m_changes->setItem(row, cell++, new QTableWidgetItem(words));
    }
    m_text = explain::comparisonText(one, other, comparison, m_language);
    m_objects->setJobs(
        {one, m_session.explanation(first)}, {other, m_session.explanation(second)}, m_session.readings());
}

void CompareDialog::setBucket(const explain::ObjectFacts& bucket)
{
    m_objects->setBucket(bucket);
}

void CompareDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace jobscope::ui
