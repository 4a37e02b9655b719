// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tryobject/tryview.h"

#include "ui/theme/theme.h"
#include "ui/tryobject/listingpage.h"
#include "ui/tryobject/objectpage.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

TryView::TryView(const explain::Language& language, Place& place, QWidget* parent)
    : QWidget(parent)
    , m_object(new ObjectPage(language, place, this))
    , m_listing(new ListingPage(language, this))
    , m_stack(new QStackedLayout)
    , m_oneChoice(addChoice(tr("&One object"), u"tryOne"_s))
    , m_listChoice(addChoice(tr("A l&ist of objects"), u"tryList"_s))
{
    setObjectName(u"tryView"_s);
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::l + space::xs, space::s, space::l + space::xs, 0);
    row->setSpacing(space::xs);
    for (QToolButton* button : {m_oneChoice, m_listChoice}) {
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_oneChoice->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_object);
    m_stack->addWidget(m_listing);
    connect(m_oneChoice, &QToolButton::toggled, this, [this](bool one) {
        if (!one)
            m_listing->setShared(m_object->facts());
        m_stack->setCurrentIndex(one ? 0 : 1);
    });
    connect(m_object, &ObjectPage::showDefinitionRequested, this, &TryView::showDefinitionRequested);
    connect(m_listing, &ListingPage::objectChosen, this, [this](const explain::ObjectFacts& facts) {
        m_object->setFacts(facts);
        showObject();
        m_object->focusForm();
    });
}

QToolButton* TryView::addChoice(const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void TryView::setJob(
    const job::Job& job, const explain::Readings& readings, std::shared_ptr<const explain::Explanation> explanation)
{
    m_object->setJob(job, readings, explanation);
    m_listing->setJob(job, readings, std::move(explanation));
}

void TryView::showObject()
{
    m_oneChoice->setChecked(true);
}

void TryView::showListing()
{
    m_listChoice->setChecked(true);
}

void TryView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

} // namespace jobscope::ui
