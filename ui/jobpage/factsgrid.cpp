// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/factsgrid.h"

#include "ui/jobpage/termhelp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlabel.h"
#include "ui/widgets/flowtext.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace jobscope::ui {

namespace {

constexpr int rowGap = space::xs;
constexpr int padding = space::m;

} // namespace

std::vector<Fact> factsOf(const std::vector<explain::Statement>& statements, const explain::Language& language)
{
    std::vector<Fact> facts;
    for (const explain::Statement& statement : statements) {
        const explain::PropertyInfo property = explain::propertyInfo(statement.pointer);
        facts.push_back({explain::plain(property.title, language), property.term,
            explain::render(statement.text, language), !statement.readings.empty(), statement.pointer});
    }
    return facts;
}

FactsGrid::FactsGrid(const explain::Language& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactsGrid::setFacts(const std::vector<Fact>& facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    for (const Row& row : m_rows) {
        delete row.title;
        delete row.text;
    }
    m_rows.clear();
    QString before;
    for (const Fact& fact : facts) {
        Row row{};
        row.first = m_rows.empty() || fact.title != before;
        before = fact.title;
        if (row.first && fact.term) {
            row.title = new TermLabel(fact.title, *fact.term, m_language, this);
            row.title->installEventFilter(this);
        } else if (row.first) {
            auto* label = new FlowLabel(FlowLabel::Weight::Dim, this);
            label->setContent(wordsOnly(fact.title));
            row.title = label;
        } else {
            row.title = nullptr;
        }
        row.text = new FlowLabel(FlowLabel::Weight::Normal, this);
        row.text->setContent(fact.text);
        for (QWidget* widget : {row.title, static_cast<QWidget*>(row.text)}) {
            if (widget)
                widget->show();
        }
        m_rows.push_back(row);
    }
    arrange(width(), true);
    updateGeometry();
    update();
}

int FactsGrid::arrange(int width, bool apply) const
{
    const QFontMetrics metrics(font());
    const bool stacked = width < metrics.averageCharWidth() * 62;
    int titles = 0;
    if (!stacked) {
        titles = std::clamp(metrics.averageCharWidth() * 22, 0, width / 3);
    }
    const QRect area(0, 0, width, 0);
    const auto place = [&](QWidget* widget, const QRect& rect) {
        if (apply)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), area, rect));
    };
    int y = 0;
    for (const Row& row : m_rows) {
        row.top = y;
        y += row.first ? space::s : 0;
        const int inner = width - 2 * padding;
        int height = 0;
        if (stacked) {
            if (row.title) {
                const int titleHeight = row.title->heightForWidth(inner);
                place(row.title, QRect(padding, y, std::min(inner, row.title->sizeHint().width()), titleHeight));
                y += titleHeight;
            }
            height = row.text->heightForWidth(inner);
            place(row.text, QRect(padding, y, inner, height));
        } else {
            if (row.title) {
                height = row.title->heightForWidth(titles);
                place(row.title, QRect(padding, y + 1, std::min(titles, row.title->sizeHint().width()), height));
            }
            const int room = inner - titles - space::l;
            const int textHeight = row.text->heightForWidth(room);
            place(row.text, QRect(padding + titles + space::l, y, room, textHeight));
            height = std::max(height, textHeight);
        }
        y += height + rowGap;
        const bool last = &row == &m_rows.back() || (&row + 1)->first;
        if (last)
            y += space::xs;
    }
    return y;
}

int FactsGrid::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize FactsGrid::sizeHint() const
{
    const int width = type::measure(font());
    return {width, heightForWidth(width)};
}

QSize FactsGrid::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

void FactsGrid::resizeEvent(QResizeEvent*)
{
    arrange(width(), true);
}

bool FactsGrid::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

void FactsGrid::markPlace(const QString& pointer)
{
    if (m_marked == pointer)
        return;
    m_marked = pointer;
    update();
}

bool FactsGrid::isMarked(const Fact& fact) const
{
    return !m_marked.isEmpty() && !fact.pointer.isEmpty()
        && (fact.pointer == m_marked || QString(m_marked).startsWith(QString(fact.pointer + u'/')));
}

int FactsGrid::factAt(int y) const
{
    arrange(width(), false);
    int found = -1;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].top <= y)
            found = int(at);
    }
    return found;
}

void FactsGrid::mousePressEvent(QMouseEvent* event)
{
    const int at = factAt(event->position().toPoint().y());
    if (at >= 0)
        Q_EMIT placeChosen(m_facts[size_t(at)].pointer);
    QWidget::mousePressEvent(event);
}

void FactsGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const int at = factAt(event->pos().y());
    if (at < 0 || m_facts[size_t(at)].pointer.isEmpty())
        return;
    const QString pointer = m_facts[size_t(at)].pointer;
    const QString statement = m_facts[size_t(at)].text.toPlain();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Why do you say that?")), &QAction::triggered, this,
        [this, pointer, statement] { Q_EMIT whyAsked(pointer, statement); });
    menu->popup(event->globalPos());
}

bool FactsGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        for (size_t at = 0; at < m_rows.size(); ++at) {
            if (m_rows[at].title == watched)
                Q_EMIT placeChosen(m_facts[at].pointer);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FactsGrid::paintEvent(QPaintEvent*)
{
    if (m_rows.empty())
        return;
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line(), 1));
    painter.setBrush(theme.panel());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    arrange(width(), false);
    for (size_t at = 0; at < m_rows.size(); ++at) {
        if (!isMarked(m_facts[at]))
            continue;
        const int end = at + 1 < m_rows.size() ? m_rows[at + 1].top : height();
        const QRect band(0, m_rows[at].top + 2, width(), end - m_rows[at].top - 3);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), band.adjusted(1, 0, -1, 0)), theme.chip());
        const QRect bar(1, band.top(), 3, band.height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme.accent());
    }
    for (const Row& row : m_rows) {
        if (row.first && row.top > 0)
            painter.drawLine(1, row.top, width() - 2, row.top);
    }
}

} // namespace jobscope::ui
