// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/gatesstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flowtext.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace jobscope::ui {

namespace {

QFont headFont(const QFont& base)
{
    QFont font = type::smallStrong(base);
    font.setCapitalization(QFont::AllUppercase);
    return font;
}

} // namespace

/** One gate: its number and name over what it lets pass. */
class GateCell final : public QAbstractButton {
public:
    explicit GateCell(QWidget* parent)
        : QAbstractButton(parent)
    {
    }

    void setGate(int number, const explain::Gate& gate, const explain::Language& language)
    {
        id = gate.id;
        m_head = QString::number(number) + u' ' + explain::plain(gate.title, language);
        m_text = explain::render(gate.text, language);
        setText(m_head);
        setAccessibleName(GatesStrip::tr("%1: %2", "a gate and what it lets pass").arg(m_head, m_text.toPlain()));
    }

    int headWidth() const { return QFontMetrics(headFont(font())).horizontalAdvance(m_head) + 2 * space::m; }

    int heightFor(int width) const
    {
        FlowText flow = layOut(width);
        return int(std::ceil(flow.height())) + QFontMetrics(headFont(font())).height() + 2 * space::s;
    }

    explain::GateId id = explain::GateId::Bucket;
    std::optional<GatesStrip::Mark> mark;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(palette());
        const QFont head = headFont(font());
        const QRect content = rect().adjusted(space::m, space::s, -space::m, -space::s);
        painter.setFont(head);
        painter.setPen(theme.dim());
        painter.drawText(QRect(content.topLeft(), QSize(content.width(), QFontMetrics(head).height())),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), m_head);
        FlowText flow = layOut(width());
        const int top = content.top() + QFontMetrics(head).height();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        flow.paint(painter, QPointF(content.left() + (mirrored ? 0 : markRoom()), top));
        if (mark) {
            const qreal middle = top + flow.firstBaseline() - QFontMetricsF(font()).capHeight() / 2;
            const QRect place(content.left(), int(std::lround(middle)) - s_markSize / 2, s_markSize, s_markSize);
            paintSymbol(painter, mark->symbol, QStyle::visualRect(layoutDirection(), content, place),
                theme.tone(mark->tone).text);
        }
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            option.rect = rect().adjusted(1, 1, -1, -1);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

private:
    static constexpr int s_markSize = 14;

    int markRoom() const { return mark ? s_markSize + 6 : 0; }

    FlowText layOut(int width) const
    {
        const Theme theme = Theme::of(palette());
        FlowText flow(font(), type::value(font()), layoutDirection());
        flow.add(m_text, {theme.text(), theme.text(), theme.chip(), theme.line()});
        flow.layOut(width - 2 * space::m - markRoom());
        return flow;
    }

    QString m_head;
    explain::Text m_text;
};

GatesStrip::GatesStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("gatesStrip"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GatesStrip::setGates(const std::vector<explain::Gate>& gates, const explain::Language& language)
{
    while (m_cells.size() > gates.size()) {
        delete m_cells.back();
        m_cells.pop_back();
    }
    while (m_cells.size() < gates.size()) {
        auto* cell = new GateCell(this);
        cell->setFocusPolicy(m_cells.empty() ? Qt::StrongFocus : Qt::ClickFocus);
        cell->installEventFilter(this);
        connect(cell, &QAbstractButton::clicked, this, [this, cell] { Q_EMIT gateChosen(cell->id); });
        cell->show();
        m_cells.push_back(cell);
    }
    for (size_t i = 0; i < gates.size(); ++i)
        m_cells[i]->setGate(int(i) + 1, gates[i], language);
    arrange(width(), true);
    updateGeometry();
    update();
}

void GatesStrip::setMarks(const std::vector<std::optional<Mark>>& marks)
{
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->mark = i < marks.size() ? marks[i] : std::nullopt;
    arrange(width(), true);
    updateGeometry();
    for (GateCell* cell : m_cells)
        cell->update();
}

int GatesStrip::columnsFor(int width) const
{
    int widest = 1;
    for (const GateCell* cell : m_cells)
        widest = std::max(widest, cell->headWidth());
    for (const int columns : {6, 3, 2}) {
        if (width >= widest * columns)
            return columns;
    }
    return 1;
}

int GatesStrip::arrange(int width, bool apply) const
{
    const int columns = columnsFor(width);
    int y = 0;
    for (size_t first = 0; first < m_cells.size(); first += size_t(columns)) {
        const size_t end = std::min(first + size_t(columns), m_cells.size());
        int height = 0;
        const auto left = [&](size_t column) { return int(column) * width / columns; };
        for (size_t i = first; i < end; ++i)
            height = std::max(height, m_cells[i]->heightFor(left(i - first + 1) - left(i - first)));
        if (apply) {
            for (size_t i = first; i < end; ++i) {
                const QRect place(left(i - first), y, left(i - first + 1) - left(i - first), height);
                m_cells[i]->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height), place));
            }
        }
        y += height;
    }
    return y;
}

int GatesStrip::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize GatesStrip::sizeHint() const
{
    const int width = type::measure(font());
    return {width, heightForWidth(width)};
}

QSize GatesStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

void GatesStrip::resizeEvent(QResizeEvent*)
{
    arrange(width(), true);
}

void GatesStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    painter.setPen(QPen(theme.line(), 1));
    painter.setBrush(theme.panel());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const GateCell* cell : m_cells) {
        const QRect place = cell->geometry();
        if (mirrored ? place.right() < width() - 1 : place.left() > 0) {
            const int x = mirrored ? place.right() : place.left();
            painter.drawLine(x, place.top() + (place.top() == 0 ? 1 : 0), x, place.bottom());
        }
        if (place.top() > 0 && (mirrored ? place.right() >= width() - 1 : place.left() == 0))
            painter.drawLine(1, place.top(), width() - 2, place.top());
    }
}

void GatesStrip::focusCell(size_t next)
{
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setFocusPolicy(i == next ? Qt::StrongFocus : Qt::ClickFocus);
    m_cells[next]->setFocus(Qt::OtherFocusReason);
}

bool GatesStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto here = std::find(m_cells.begin(), m_cells.end(), watched);
    if (here == m_cells.end())
        return QWidget::eventFilter(watched, event);
    const size_t cell = size_t(here - m_cells.begin());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Right) != mirrored;
        if (forward ? cell + 1 < m_cells.size() : cell > 0)
            focusCell(forward ? cell + 1 : cell - 1);
        return true;
    }
    case Qt::Key_Home:
        focusCell(0);
        return true;
    case Qt::Key_End:
        focusCell(m_cells.size() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_cells[cell]->click();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace jobscope::ui
