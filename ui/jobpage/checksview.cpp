// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/checksview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/flowtext.h"
#include "ui/widgets/pagemargins.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using explain::Finding;

namespace {

constexpr std::size_t mostPlaces = 8; //!< a button for each would be a wall

BadgeLook lookOf(const Finding& finding, const explain::Language& language)
{
    BadgeLook look;
    look.text = explain::plain(explain::severityTitle(finding.severity()), language);
    look.outlined = finding.isAccepted();
    switch (finding.severity()) {
    case explain::Severity::Error:
        look.tone = Tone::Error;
        look.symbol = Symbol::Error;
        break;
    case explain::Severity::Warning:
        look.tone = Tone::Warning;
        look.symbol = Symbol::Warning;
        break;
    case explain::Severity::Info:
        look.tone = Tone::Info;
        look.symbol = Symbol::Info;
        break;
    }
    return look;
}

/** A panel with a thin line around it, as high as its text needs. */
class Card final : public QWidget {
public:
    explicit Card(QWidget* parent)
        : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(palette());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.line(), 1));
        painter.setBrush(theme.panel());
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

} // namespace

ChecksView::ChecksView(const explain::Language& language, QWidget* parent)
    : QScrollArea(parent)
    , m_language(language)
{
    setObjectName(u"checksView"_s);
    setAccessibleName(tr("Checks"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setSpacing(space::s);
    m_head = new FlowLabel(FlowLabel::Weight::Dim, page);
    m_head->setObjectName(u"checksHead"_s);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(space::s);
    m_column->addWidget(m_head);
    m_column->addLayout(m_cards);
    m_column->addStretch(1);
    setWidget(page);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

void ChecksView::setExplanation(const explain::Explanation& explanation)
{
    const explain::Phrase note = explain::findingsNote(explanation.complete, !explanation.checks.empty());
    m_head->setContent(note.isEmpty()
            ? wordsOnly(tr("Contradictions, likely mistakes and what is worth knowing about this job. Jobs cannot be "
                           "edited: what is to change takes a copy."))
            : explain::render(note, m_language));
    if (m_findings == explanation.checks)
        return;
    m_findings = explanation.checks;
    // Who has just accepted a finding with the keyboard stays there.
    QString focused;
    for (QWidget* shown : m_shown) {
        if (shown->isAncestorOf(window()->focusWidget()))
            focused = shown->objectName();
        delete shown;
    }
    m_shown.clear();
    for (const Finding& finding : m_findings) {
        QWidget* made = card(finding);
        m_cards->addWidget(made);
        m_shown.push_back(made);
        const auto buttons = made->findChildren<QPushButton*>();
        if (made->objectName() == focused && !buttons.isEmpty())
            buttons.back()->setFocus();
    }
}

QWidget* ChecksView::card(const Finding& finding)
{
    auto* card = new Card(widget());
    card->setObjectName(u"finding-"_s + QLatin1StringView(finding.info().name));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::s);
    auto* badge = new Badge(card);
    badge->setLook(lookOf(finding, m_language));
    first->addWidget(badge);
    auto* id = new FlowLabel(FlowLabel::Weight::Dim, card);
    id->setContent(wordsOnly(QString::fromLatin1(finding.info().name)));
    first->addWidget(id, 1);
    column->addLayout(first);

    const auto say = [&](FlowLabel::Weight weight, const explain::Text& text) {
        auto* label = new FlowLabel(weight, card);
        label->setContent(text);
        column->addWidget(label);
    };
    using Weight = FlowLabel::Weight;
    say(Weight::Normal, explain::render(finding.what, m_language));
    say(Weight::Dim, explain::render(finding.why(), m_language));
    say(Weight::Normal, explain::render(finding.action(), m_language));
    if (finding.acceptedReason)
        say(Weight::Dim, explain::render(finding.accepted(), m_language));

    auto* places = new FlowLayout(space::s, space::xs);
    const std::size_t count = std::min(finding.pointers.size(), mostPlaces);
    for (std::size_t at = 0; at < count; ++at) {
        const QString pointer = finding.pointers[at];
        auto* button = new QPushButton(
            finding.pointers.size() == 1 ? tr("Show in the definition") : tr("Show place %1").arg(at + 1), card);
        button->setAutoDefault(false);
        button->setToolTip(explain::shown(pointer));
        button->setAccessibleName(tr("Show in the definition: %1").arg(explain::plain(finding.what, m_language)));
        button->setAccessibleDescription(explain::shown(pointer));
        connect(button, &QPushButton::clicked, this, [this, pointer] { Q_EMIT showDefinitionRequested(pointer); });
        places->addWidget(button);
    }
    if (m_canAccept)
        places->addWidget(acceptButton(finding, card));
    column->addLayout(places);
    return card;
}

QPushButton* ChecksView::acceptButton(const Finding& finding, QWidget* card)
{
    const QString what = explain::plain(finding.what, m_language);
    auto* button = new QPushButton(card);
    button->setAutoDefault(false);
    if (finding.isAccepted()) {
        button->setText(tr("Withdraw the acceptance"));
        button->setAccessibleName(tr("Withdraw the acceptance: %1").arg(what));
        connect(button, &QPushButton::clicked, this, [this, finding] { Q_EMIT withdrawRequested(finding); });
    } else {
        button->setText(tr("Accept…"));
        button->setAccessibleName(tr("Accept: %1").arg(what));
        connect(button, &QPushButton::clicked, this, [this, finding] { Q_EMIT acceptRequested(finding); });
    }
    return button;
}

void ChecksView::resizeEvent(QResizeEvent* event)
{
    m_column->setContentsMargins(pageMargins(viewport()->width(), layoutDirection()));
    QScrollArea::resizeEvent(event);
}

} // namespace jobscope::ui
