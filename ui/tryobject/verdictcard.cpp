// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tryobject/verdictcard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowlabel.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace jobscope::ui {

using namespace Qt::StringLiterals;
using explain::Verdict;

namespace {

constexpr int s_bar = 5;
constexpr int s_symbol = 20;

} // namespace

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Analyzed:
        return Tone::Include;
    case Verdict::BucketNotSelected:
    case Verdict::NotEligible:
    case Verdict::NotIncluded:
    case Verdict::Excluded:
        return Tone::Exclude;
    case Verdict::Unknown:
        return Tone::Idle;
    case Verdict::DependsOnReading:
        return Tone::Warning;
    }
    return Tone::Idle;
}

Symbol verdictSymbol(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Analyzed:
        return Symbol::Check;
    case Verdict::BucketNotSelected:
    case Verdict::NotEligible:
    case Verdict::NotIncluded:
    case Verdict::Excluded:
        return Symbol::Cross;
    case Verdict::Unknown:
        return Symbol::Unknown;
    case Verdict::DependsOnReading:
        return Symbol::Warning;
    }
    return Symbol::Unknown;
}

VerdictCard::VerdictCard(const explain::Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_column(new QVBoxLayout(this))
    , m_head(new FlowLabel(FlowLabel::Weight::Title, this))
{
    setObjectName(u"verdictCard"_s);
    m_column->setContentsMargins(s_bar + space::l, space::m, space::l, space::m);
    m_column->setSpacing(space::xs);
    m_head->setObjectName(u"verdict"_s);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(s_symbol + space::s, 0, 0, 0);
    line->addWidget(m_head);
    m_column->addLayout(line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void VerdictCard::addLines(const std::vector<explain::Phrase>& phrases, bool dim, std::size_t& used)
{
    for (const explain::Phrase& phrase : phrases) {
        if (phrase.isEmpty())
            continue;
        if (used < m_lines.size() && m_lines[used].dim != dim) {
            delete m_lines[used].label;
            m_lines.erase(m_lines.begin() + std::ptrdiff_t(used));
            addLines({phrase}, dim, used);
            continue;
        }
        if (used == m_lines.size()) {
            auto* label = new FlowLabel(dim ? FlowLabel::Weight::Dim : FlowLabel::Weight::Normal, this);
            m_lines.push_back({label, dim});
            m_column->addWidget(label);
        }
        FlowLabel* label = m_lines[used].label;
        label->setContent(explain::render(phrase, m_language));
        label->show();
        m_said += u' ' + explain::plain(phrase, m_language);
        ++used;
    }
}

void VerdictCard::setWords(const explain::OutcomeWords& words)
{
    const QString before = m_said;
    m_verdict = words.verdict;
    m_head->setContent(explain::render(words.head, m_language));
    m_said = explain::plain(words.head, m_language) + u'.';
    std::size_t used = 0;
    addLines(words.readings, false, used);
    addLines(words.why, false, used);
    addLines(words.contrast, true, used);
    addLines(words.caveats, false, used);
    addLines({words.beside}, true, used);
    for (std::size_t i = used; i < m_lines.size(); ++i)
        m_lines[i].label->hide();
    if (m_said != before) {
        setAccessibleName(m_said);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

void VerdictCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const QColor tone = theme.tone(verdictTone(m_verdict)).text;
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(card, theme.panel());
    painter.save();
    painter.setClipPath(card);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, s_bar, height())), tone);
    painter.restore();
    painter.setPen(QPen(theme.line(), 1));
    painter.drawPath(card);
    const int line = m_head->heightForWidth(QWIDGETSIZE_MAX);
    const QRect place(s_bar + space::l, m_head->y() + (line - s_symbol) / 2, s_symbol, s_symbol);
    paintSymbol(painter, verdictSymbol(m_verdict), QStyle::visualRect(layoutDirection(), rect(), place), tone);
}

} // namespace jobscope::ui
