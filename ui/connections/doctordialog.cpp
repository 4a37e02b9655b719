// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/connections/doctordialog.h"

#include "session/doctorwording.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/flatlist.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using ports::DoctorOutcome;

namespace {

enum Column { OutcomeColumn, StepColumn, WhatColumn, ColumnCount };
constexpr int moreRole = Qt::UserRole;

QIcon iconOf(DoctorOutcome outcome)
{
    switch (outcome) {
    case DoctorOutcome::Ok:
        return icon(Symbol::Check, Tone::Complete);
    case DoctorOutcome::Warning:
        return icon(Symbol::Warning, Tone::Warning);
    case DoctorOutcome::Failed:
        return icon(Symbol::Error, Tone::Error);
    case DoctorOutcome::Skipped:
        return icon(Symbol::Minus);
    }
    return {};
}

QString nameOf(const session::ConnectionUse& use)
{
    if (!use.role)
        return use.connection.name;
    return QStringList{use.connection.name, use.role->account.text(), use.region}.join(u" · "_s);
}

} // namespace

DoctorDialog::DoctorDialog(
    session::ConnectionDesk& desk, const explain::Language& language, session::ConnectionUse use, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_language(language)
    , m_use(std::move(use))
    , m_name(nameOf(m_use))
    , m_busy(new BusyBar(tr("&Cancel"), this))
    , m_verdict(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_what(new QLabel(this))
    , m_more(new QLabel(this))
    , m_again(new QPushButton(tr("Check &again"), this))
    , m_copy(new QPushButton(tr("C&opy"), this))
    , m_copyPolicy(new QPushButton(tr("Copy &policy"), this))
{
    setObjectName(u"doctorDialog"_s);
    setWindowTitle(tr("Check the connection: %1").arg(explain::shown(m_name)));
    m_verdict->setObjectName(u"doctorVerdict"_s);
    m_what->setObjectName(u"doctorWhat"_s);
    m_more->setObjectName(u"doctorMore"_s);
    for (QLabel* label : {m_verdict, m_what, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_verdict->setFont(type::lead(font()));
    m_what->setFont(type::strong(font()));

    m_list->setObjectName(u"doctorList"_s);
    m_list->setAccessibleName(tr("What was checked"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Result"), tr("Step"), tr("What was found")});
    makeFlatList(*m_list);
    for (const int column : {OutcomeColumn, StepColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DoctorDialog::showCurrent);

    m_copy->setObjectName(u"doctorCopy"_s);
    m_copy->setToolTip(tr("Copy all findings as text, without secrets"));
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(session::doctorText(m_name, m_findings, m_language)); });
    m_copyPolicy->setObjectName(u"doctorCopyPolicy"_s);
    m_copyPolicy->setToolTip(tr("Copy the IAM policy that allows what is missing, for an administrator"));
    connect(m_copyPolicy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(session::policyFor(m_findings)); });
    m_again->setObjectName(u"doctorAgain"_s);
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::start);
    connect(m_busy, &BusyBar::cancelRequested, this, [this] {
        m_key.reset();
        m_examination.reset();
        finish(tr("Cancelled. What is listed was checked before."));
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton* button : {m_copy, m_copyPolicy, m_again})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    // Enter in the list presses none of them.
    for (QPushButton* button : {m_copy, m_copyPolicy, m_again, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    // Long details scroll by themselves, so that the list keeps its place.
    auto* words = new QWidget;
    auto* inWords = new QVBoxLayout(words);
    inWords->setContentsMargins(space::m, space::s, space::m, space::s);
    inWords->addWidget(m_what);
    inWords->addWidget(m_more);
    inWords->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"doctorDetails"_s);
    scroll->setAccessibleName(tr("Details of the chosen step"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(words);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_verdict);
    column->addWidget(m_busy);
    column->addWidget(m_list, 3);
    column->addWidget(scroll, 2);
    column->addWidget(buttons);
    resize(840, 620);
    m_list->setFocus();
    start();
}

DoctorDialog::~DoctorDialog() = default;

void DoctorDialog::start()
{
    m_examination.reset();
    m_findings.clear();
    m_list->clear();
    m_copy->setEnabled(false);
    m_copyPolicy->setEnabled(false);
    m_again->setEnabled(false);
    m_verdict->setText(tr("Looks at each thing that the connection rests on. Nothing is changed."));
    m_busy->show(tr("Checking…"), 0, 0);
    m_key = m_desk.request(m_use.connection, [this](Expected<ports::ConnectionRequest, session::ErrorWords> request) {
        if (request)
            return examine(*request);
        addRow(request.error());
        finish(tr("The key of this connection is not at hand, so nothing could be checked."));
    });
}

void DoctorDialog::examine(const ports::ConnectionRequest& request)
{
    m_examination = m_desk.catalog().examine(
        m_use.request(request), {[this](const ports::Finding& finding) { add(finding); }, [this] { verdict(); }});
}

void DoctorDialog::newRow(DoctorOutcome outcome, const QString& outcomeText, const QString& step, const QString& what,
    const QStringList& more)
{
    const bool isAtFirst = m_list->currentItem() == m_list->topLevelItem(0);
    auto* item = new QTreeWidgetItem(m_list, {outcomeText, step, what});
    item->setIcon(OutcomeColumn, iconOf(outcome));
    item->setToolTip(WhatColumn, what);
    item->setData(OutcomeColumn, moreRole, more.join(u'\n'));
    // The first thing that is wrong is what to look at, unless the person looks at something else.
    const bool isWrong = outcome == DoctorOutcome::Failed || outcome == DoctorOutcome::Warning;
    const bool isFirstWrong
        = isWrong && std::count_if(m_findings.begin(), m_findings.end(), [](const ports::Finding& finding) {
              return finding.outcome == DoctorOutcome::Failed || finding.outcome == DoctorOutcome::Warning;
          }) <= 1;
    if (!m_list->currentItem() || (isAtFirst && isFirstWrong))
        m_list->setCurrentItem(item);
}

void DoctorDialog::add(const ports::Finding& finding)
{
    m_findings.push_back(finding);
    const session::FindingWords words = session::wordsFor(finding);
    QStringList more;
    if (!words.todo.isEmpty())
        more += explain::plain(words.todo, m_language);
    for (const explain::Phrase& detail : words.details)
        more += explain::plain(detail, m_language);
    if (!words.where.isEmpty())
        more += words.where;
    newRow(finding.outcome, explain::plain(words.outcome, m_language), explain::plain(words.step, m_language),
        explain::plain(words.what, m_language), more);
    m_copy->setEnabled(true);
    m_copyPolicy->setEnabled(!session::policyFor(m_findings).isEmpty());
}

void DoctorDialog::addRow(const session::ErrorWords& words)
{
    newRow(DoctorOutcome::Failed, tr("Failed"), tr("Keys"), explain::plain(words.what, m_language),
        {explain::plain(words.todo, m_language), words.where});
}

void DoctorDialog::verdict()
{
    const auto count = [this](DoctorOutcome outcome) {
        return int(std::count_if(m_findings.begin(), m_findings.end(),
            [outcome](const ports::Finding& finding) { return finding.outcome == outcome; }));
    };
    const int failed = count(DoctorOutcome::Failed);
    const int warnings = count(DoctorOutcome::Warning);
    QStringList parts;
    if (failed > 0)
        parts += tr("%n step(s) failed.", nullptr, failed);
    if (warnings > 0)
        parts += tr("%n warning(s).", nullptr, warnings);
    if (parts.isEmpty())
        parts += tr("All is well.");
    finish(parts.join(u' '));
}

void DoctorDialog::finish(const QString& verdict)
{
    m_busy->finish();
    m_again->setEnabled(true);
    m_verdict->setText(verdict);
}

void DoctorDialog::showCurrent()
{
    const auto* item = m_list->currentItem();
    m_what->setText(item ? item->text(WhatColumn) : QString());
    m_more->setText(item ? item->data(OutcomeColumn, moreRole).toString() : QString());
}

} // namespace jobscope::ui
