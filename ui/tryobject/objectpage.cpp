// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tryobject/objectpage.h"

#include "explain/marks.h"
#include "explain/outcomewording.h"
#include "ui/jobpage/gatesstrip.h"
#include "ui/jobpage/linklogic.h"
#include "ui/jobpage/logicview.h"
#include "ui/jobpage/place.h"
#include "ui/theme/theme.h"
#include "ui/tryobject/objectform.h"
#include "ui/tryobject/verdictcard.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/pagemargins.h"

#include <QVBoxLayout>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<GatesStrip::Mark> signOf(const explain::GateMark& mark)
{
    if (!mark.passes)
        return {};
    switch (*mark.passes) {
    case explain::Truth::True:
        return GatesStrip::Mark{Symbol::Check, Tone::Include};
    case explain::Truth::False:
        return GatesStrip::Mark{Symbol::Cross, Tone::Exclude};
    case explain::Truth::Unknown:
        break;
    }
    return GatesStrip::Mark{Symbol::Unknown, Tone::Warning};
}

} // namespace

ObjectPage::ObjectPage(const explain::Language& language, Place& place, QWidget* parent)
    : QScrollArea(parent)
    , m_language(language)
    , m_bucketLogic(language)
    , m_objectLogic(language)
{
    setObjectName(u"objectPage"_s);
    setAccessibleName(tr("Try an object"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setSpacing(space::m);
    m_intro = new FlowLabel(FlowLabel::Weight::Dim, page);
    m_intro->setContent(
        wordsOnly(tr("Would this job read that object? Fill in what you know; what you leave empty is not known.")));
    m_form = new ObjectForm(ObjectForm::Subject::Object, page);
    m_verdict = new VerdictCard(language, page);
    m_gates = new GatesStrip(page);
    m_gates->setObjectName(u"tryGates"_s);
    for (QWidget* part : {static_cast<QWidget*>(m_intro), static_cast<QWidget*>(m_form),
             static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_gates)})
        m_column->addWidget(part);
    setWidget(page);
    m_buckets = addLogic(m_bucketLogic, tr("Buckets"), u"tryBuckets"_s);
    m_objects = addLogic(m_objectLogic, tr("Objects"), u"tryObjects"_s);
    linkLogic(*this, place, *m_buckets, nullptr, m_objects);
    linkLogic(*this, place, *m_objects, m_buckets, nullptr);
    m_column->addStretch(1);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(m_form, &ObjectForm::factsChanged, this, &ObjectPage::evaluate);
    connect(m_gates, &GatesStrip::gateChosen, this, [this](explain::GateId gate) {
        ensureWidgetVisible(gate == explain::GateId::Bucket ? m_buckets : m_objects, 0, space::l);
    });
}

LogicView* ObjectPage::addLogic(models::LogicModel& model, const QString& title, const QString& name)
{
    auto* head = new FlowLabel(FlowLabel::Weight::Head, widget());
    head->setContent(wordsOnly(title));
    auto* view = new LogicView(model, m_language, widget());
    view->setObjectName(name);
    view->setAccessibleName(tr("%1: how each condition comes out", "buckets or objects").arg(title));
    m_column->addWidget(head);
    m_column->addWidget(view);
    connect(view, &LogicView::showDefinitionRequested, this, &ObjectPage::showDefinitionRequested);
    return view;
}

void ObjectPage::setJob(
    const job::Job& job, const explain::Readings& readings, std::shared_ptr<const explain::Explanation> explanation)
{
    if (explanation == m_explanation)
        return;
    m_explanation = std::move(explanation);
    m_evaluator.emplace(job, readings);
    m_bucketLogic.setMarks({});
    m_objectLogic.setMarks({});
    m_bucketLogic.setLogic(m_explanation->buckets);
    m_objectLogic.setLogic(m_explanation->objects);
    m_form->setBucketDetailsVisible(!m_explanation->buckets.pointer.endsWith("/bucketDefinitions"_L1));
    evaluate();
}

void ObjectPage::setFacts(const explain::ObjectFacts& facts)
{
    m_form->setFacts(facts);
}

explain::ObjectFacts ObjectPage::facts() const
{
    return m_form->facts();
}

void ObjectPage::focusForm()
{
    m_form->focusKey();
}

void ObjectPage::evaluate()
{
    if (!m_evaluator)
        return;
    const explain::ObjectFacts facts = m_form->facts();
    const explain::Outcome outcome = m_evaluator->evaluate(facts);
    const explain::Trace trace = m_evaluator->trace(facts);
    m_verdict->setWords(explain::wordsFor(*m_explanation, *m_evaluator, facts, outcome));

    std::vector<explain::Gate> gates = m_explanation->gates;
    const std::vector<explain::GateMark> marks = explain::gateMarks(*m_explanation, trace, outcome);
    std::vector<std::optional<GatesStrip::Mark>> signs;
    for (std::size_t i = 0; i < gates.size(); ++i) {
        gates[i].text = marks[i].text;
        signs.push_back(signOf(marks[i]));
    }
    m_gates->setGates(gates, m_language);
    m_gates->setMarks(signs);

    const explain::Marks logic = explain::marksFor(*m_explanation, trace);
    for (models::LogicModel* model : {&m_bucketLogic, &m_objectLogic})
        model->setMarks(logic);
    // A mark may need room that breaks a line.
    for (LogicView* view : {m_buckets, m_objects}) {
        view->doItemsLayout();
        view->updateGeometry();
    }
}

void ObjectPage::resizeEvent(QResizeEvent* event)
{
    m_column->setContentsMargins(pageMargins(viewport()->width(), layoutDirection()));
    QScrollArea::resizeEvent(event);
}

} // namespace jobscope::ui
