// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/explanationview.h"

#include "explain/checks/marks.h"
#include "explain/terms.h"
#include "ui/jobpage/factsgrid.h"
#include "ui/jobpage/gatesstrip.h"
#include "ui/jobpage/linklogic.h"
#include "ui/jobpage/logicview.h"
#include "ui/jobpage/place.h"
#include "ui/jobpage/termhelp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/pagemargins.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

namespace {

} // namespace

ExplanationView::ExplanationView(const explain::Language& language, Place& place, QWidget* parent)
    : QScrollArea(parent)
    , m_language(language)
    , m_place(place)
    , m_bucketLogic(language)
    , m_objectLogic(language)
{
    setObjectName(u"explanationView"_s);
    setAccessibleName(tr("Explanation"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* page = new QWidget;
    page->setObjectName(u"explanationPage"_s);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(space::l + space::xs, space::l, space::l + space::xs, space::xl);
    m_column->setSpacing(space::s);

    m_notLoaded = new FlowLabel(FlowLabel::Weight::Dim, page);
    m_notLoaded->setObjectName(u"notLoaded"_s);
    m_summary = new FlowLabel(FlowLabel::Weight::Lead, page);
    m_summary->setObjectName(u"summary"_s);
    m_gates = new GatesStrip(page);
    m_column->addWidget(m_notLoaded);
    m_column->addWidget(m_summary);
    m_column->addSpacing(space::s);
    m_column->addWidget(m_gates);
    connect(m_gates, &GatesStrip::gateChosen, this, &ExplanationView::scrollTo);

    m_buckets = new LogicView(m_bucketLogic, m_language, page);
    m_buckets->setAccessibleName(tr("Buckets: which are taken, which are left out"));
    m_objects = new LogicView(m_objectLogic, m_language, page);
    m_objects->setAccessibleName(tr("Objects: which are taken, which are left out"));
    m_sections[Buckets] = addSection(tr("Buckets"), m_buckets, u"bucketsLogic"_s);
    m_sections[Objects] = addSection(tr("Objects"), m_objects, u"objectsLogic"_s);
    connectLogic(m_buckets, nullptr, m_objects);
    connectLogic(m_objects, m_buckets, nullptr);
    connect(&m_place, &Place::changed, this, &ExplanationView::markPlace);

    const auto facts = [this, page](SectionId id, const QString& title, const QString& name) {
        m_facts[id] = new FactsGrid(m_language, page);
        connect(m_facts[id], &FactsGrid::placeChosen, &m_place, &Place::choose);
        connect(m_facts[id], &FactsGrid::whyAsked, &m_place, &Place::whyAsked);
        m_sections[id] = addSection(title, m_facts[id], name);
    };
    facts(Schedule, tr("Schedule"), u"schedule"_s);
    facts(Sampling, tr("Sampling"), u"sampling"_s);
    facts(Identifiers, tr("What it looks for"), u"identifiers"_s);
    facts(BucketsNow, tr("Buckets now"), u"bucketsNow"_s);
    m_lookUpBuckets = new QPushButton(tr("Look up the buckets of now"), page);
    m_lookUpBuckets->setObjectName(u"lookUpBuckets"_s);
    m_lookUpBuckets->setToolTip(tr("Asks AWS which buckets this job means now; with many buckets this takes a while"));
    m_column->addWidget(m_lookUpBuckets, 0, Qt::AlignLeft);
    m_bucketsBusy = new BusyBar(tr("Cancel"), page);
    m_column->addWidget(m_bucketsBusy);
    m_showBuckets = new QPushButton(tr("Show these buckets…"), page);
    m_showBuckets->setObjectName(u"showBuckets"_s);
    m_column->addWidget(m_showBuckets, 0, Qt::AlignLeft);
    connect(m_lookUpBuckets, &QPushButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason); // or it would go to the first widget of the window
        Q_EMIT lookUpBucketsRequested();
    });
    connect(m_bucketsBusy, &BusyBar::cancelRequested, this, [this] {
        setFocus(Qt::OtherFocusReason);
        Q_EMIT cancelBucketsRequested();
    });
    connect(m_showBuckets, &QPushButton::clicked, this, &ExplanationView::showBucketsRequested);
    facts(Status, tr("Status"), u"status"_s);
    facts(LastRun, tr("Last run"), u"lastRun"_s);
    facts(Pause, tr("Pause"), u"pause"_s);
    facts(Rest, tr("The rest of the answer"), u"rest"_s);
    facts(Readings, tr("Readings: where AWS’s documents leave two meanings"), u"readings"_s);

    m_notProof = new FlowLabel(FlowLabel::Weight::Dim, page);
    m_notProof->setObjectName(u"notProof"_s);
    m_column->addSpacing(space::s);
    m_column->addWidget(m_notProof);
    m_column->addStretch(1);
    setWidget(page);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

ExplanationView::Section ExplanationView::addSection(const QString& title, QWidget* content, const QString& name)
{
    auto* head = new FlowLabel(FlowLabel::Weight::Head, content->parentWidget());
    head->setContent(wordsOnly(title));
    head->setContentsMargins(0, space::s, 0, 0);
    head->setObjectName(name + u"Head");
    content->setObjectName(name);
    m_column->addWidget(head);
    m_column->addWidget(content);
    return {head, content};
}

void ExplanationView::connectLogic(LogicView* view, LogicView* above, LogicView* below)
{
    connect(view, &LogicView::showDefinitionRequested, this, &ExplanationView::showDefinitionRequested);
    linkLogic(*this, m_place, *view, above, below);
    connect(view, &LogicView::helpRequested, this, [this, view] { showTermOf(view, true); });
    connect(view, &LogicView::currentRowChanged, this, [this, view] {
        if (view->currentIndex().isValid() && view->hasFocus())
            showTermOf(view, false);
    });
}

/** Whoever has the focus chose the place, and stays as it is. */
void ExplanationView::markPlace(const QString& pointer)
{
    for (LogicView* view : {m_buckets, m_objects}) {
        if (!view->hasFocus())
            view->markPlace(pointer);
    }
    for (FactsGrid* facts : m_facts) {
        if (facts)
            facts->markPlace(pointer);
    }
}

void ExplanationView::setBucketLookUp(bool canAsk, const session::LookUpState& state, bool hasBuckets)
{
    m_lookUpBuckets->setVisible(canAsk && !state.isBusy);
    m_showBuckets->setVisible(hasBuckets);
    if (state.isBusy)
        m_bucketsBusy->show(tr("Looking up buckets: %n so far…", nullptr, int(state.soFar)), 0, 0);
    else
        m_bucketsBusy->finish();
}

QString ExplanationView::markedStatement() const
{
    for (const LogicView* view : {m_buckets, m_objects}) {
        if (!m_place.pointer().isEmpty() && view->currentPointer() == m_place.pointer())
            return view->currentText();
    }
    return {};
}

void ExplanationView::showTermOf(LogicView* view, bool popup)
{
    const auto property = explain::propertyInfo(view->currentPointer());
    const QString text
        = property.term ? termText(*property.term, m_language) : explain::plain(property.meaning, m_language);
    if (popup)
        showHelp(view->viewport(), view->visualRect(view->currentIndex()), text);
    else
        sayInStatusBar(view, text);
}

void ExplanationView::setExplanation(const explain::Explanation& explanation)
{
    m_notLoaded->setVisible(!explanation.notLoaded.isEmpty());
    m_notLoaded->setContent(explain::render(explanation.notLoaded, m_language));
    m_summary->setContent(explain::render(explanation.summary, m_language));
    m_gates->setGates(explanation.gates, m_language);
    const auto marked = [&explanation](explain::LogicNode whole) {
        explain::markFindings(whole, explanation.checks);
        return whole;
    };
    m_bucketLogic.setLogic(marked(explanation.buckets));
    m_objectLogic.setLogic(marked(explanation.objects));
    setSectionVisible(Buckets, m_bucketLogic.rowCount() > 0);
    setSectionVisible(Objects, m_objectLogic.rowCount() > 0);
    setFacts(Schedule, explanation.schedule.statements, explanation.checks);
    setFacts(Sampling, explanation.sampling, explanation.checks);
    setFacts(Identifiers, explanation.identifiers, explanation.checks);
    setFacts(BucketsNow, explanation.bucketsNow, explanation.checks);
    setStatus(explanation.status);
    setFacts(LastRun, explanation.lastRun, explanation.checks);
    setFacts(Pause, explanation.pause, explanation.checks);
    setMembers(explanation);
    setReadings(explanation.readings);
    m_notProof->setContent(explain::render(explanation.notProof, m_language));
}

void ExplanationView::setSectionVisible(SectionId section, bool visible)
{
    m_sections[section].head->setVisible(visible);
    m_sections[section].content->setVisible(visible);
}

void ExplanationView::setFacts(
    SectionId section, const std::vector<explain::Statement>& statements, const std::vector<explain::Finding>& findings)
{
    std::vector<Fact> facts;
    std::vector<const explain::Finding*> said;
    for (const Fact& fact : factsOf(statements, m_language)) {
        facts.push_back(fact);
        for (const explain::Finding& finding : findings) {
            const bool isNew = std::find(said.begin(), said.end(), &finding) == said.end();
            if (!isNew || finding.isAccepted() || !explain::isAbout(finding, fact.pointer))
                continue;
            facts.push_back({fact.title, fact.term, explain::render(explain::findingText(finding), m_language), true,
                finding.pointers.front()});
            said.push_back(&finding);
        }
    }
    m_facts[section]->setFacts(facts);
    setSectionVisible(section, !facts.empty());
}

void ExplanationView::setStatus(const explain::StatusPart& status)
{
    std::vector<Fact> facts;
    const auto add
        = [this, &facts](const QString& title, std::optional<explain::Term> term, const explain::Phrase& text) {
              if (!text.isEmpty())
                  facts.push_back({title, term, explain::render(text, m_language), false, u"/jobStatus"_s});
          };
    add(explain::plain(status.label, m_language), explain::Term::Status, status.meaning);
    add(tr("What happens next"), {}, status.next);
    add(tr("What you can do"), {}, status.action);
    m_facts[Status]->setFacts(facts);
    setSectionVisible(Status, !facts.empty());
}

/** Members that no section above speaks of. */
void ExplanationView::setMembers(const explain::Explanation& explanation)
{
    QStringList said{u"/s3JobDefinition"_s, u"/jobStatus"_s};
    for (const auto* statements : {&explanation.schedule.statements, &explanation.sampling, &explanation.identifiers,
             &explanation.lastRun, &explanation.pause}) {
        for (const explain::Statement& statement : *statements)
            said += statement.pointer;
    }
    const auto isSaid = [&said](const QString& pointer) {
        return std::any_of(said.cbegin(), said.cend(),
            [&pointer](const QString& place) { return place == pointer || place.startsWith(pointer + u'/'); });
    };
    std::vector<Fact> facts;
    for (const explain::MemberPart& member : explanation.members) {
        if (isSaid(member.pointer))
            continue;
        const explain::Text text = explain::render(member.text, m_language);
        if (!text.isEmpty())
            facts.push_back({explain::plain(member.title, m_language), explain::propertyInfo(member.pointer).term, text,
                false, member.pointer});
    }
    m_facts[Rest]->setFacts(facts);
    setSectionVisible(Rest, !facts.empty());
}

void ExplanationView::setReadings(const std::vector<explain::ReadingNote>& notes)
{
    std::vector<Fact> facts;
    for (const explain::ReadingNote& note : notes) {
        const explain::ReadingInfo& info = explain::readingInfo(note.id);
        facts.push_back({m_language.message(info.question), explain::Term::Reading,
            explain::render(note.text, m_language), true, note.pointers.empty() ? QString() : note.pointers.front()});
    }
    m_facts[Readings]->setFacts(facts);
    setSectionVisible(Readings, !facts.empty());
}

void ExplanationView::scrollTo(explain::GateId gate)
{
    SectionId section = Objects;
    switch (gate) {
    case explain::GateId::Bucket:
        section = Buckets;
        break;
    case explain::GateId::Eligible:
    case explain::GateId::Included:
    case explain::GateId::Excluded:
        section = Objects;
        break;
    case explain::GateId::Changed:
        section = Schedule;
        break;
    case explain::GateId::Sampled:
        section = Sampling;
        break;
    }
    if (m_sections[section].head->isHidden())
        return;
    ensureWidgetVisible(m_sections[section].content, 0, space::l);
    ensureWidgetVisible(m_sections[section].head, 0, space::l);
}

void ExplanationView::resizeEvent(QResizeEvent* event)
{
    m_column->setContentsMargins(pageMargins(viewport()->width(), layoutDirection()));
    QScrollArea::resizeEvent(event);
}

} // namespace jobscope::ui
