// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/joblist/jobdelegate.h"

#include "models/jobfilterproxy.h"
#include "models/jobtablemodel.h"
#include "session/jobsession.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/direction.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace jobscope::ui {

using Model = models::JobTableModel;

namespace {

std::optional<job::JobStatus> statusOf(const QModelIndex& index)
{
    const QVariant status = index.data(Model::StatusRole);
    return status.isValid() ? std::optional(job::JobStatus(status.toInt())) : std::nullopt;
}

BadgeLook badgeOf(const QModelIndex& index)
{
    const auto status = statusOf(index);
    return {statusTone(status), statusSymbol(status), index.data(Qt::DisplayRole).toString()};
}

QRect contentOf(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(space::m, 0, -space::s, 0);
}

void drawLine(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text,
    const QFont& font, const QColor& color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine,
        isolated(shown));
}

/** How many findings there are of one severity. */
struct CountMark {
    Symbol symbol;
    Tone tone;
    QString number;
};

/** Errors, warnings and, where there is room, notes; what was not found is left out. */
QList<CountMark> countMarks(const QModelIndex& index, bool withNotes)
{
    const auto counts = index.data(Model::FindingsRole).value<QList<int>>();
    QList<CountMark> marks;
    const auto add = [&](qsizetype at, Symbol symbol, Tone tone) {
        if (counts.value(at) > 0)
            marks.append({symbol, tone, QString::number(counts[at])});
    };
    add(0, Symbol::Error, Tone::Error);
    add(1, Symbol::Warning, Tone::Warning);
    if (withNotes)
        add(2, Symbol::Info, Tone::Info);
    return marks;
}

int markWidth(const QFontMetrics& metrics, const QString& number)
{
    return metrics.ascent() + space::xs + metrics.horizontalAdvance(number) + space::s;
}

int marksWidth(const QFontMetrics& metrics, const QList<CountMark>& marks)
{
    int width = 0;
    for (const CountMark& mark : marks)
        width += markWidth(metrics, mark.number);
    return width;
}

/** Signs with their numbers from the beginning of the line on; `content` is what right-to-left mirrors within. */
void drawMarks(QPainter& painter, const QStyleOptionViewItem& option, QRect line, const QRect& content,
    const QList<CountMark>& marks, const QFont& font, const Theme& theme)
{
    const bool selected = option.state & QStyle::State_Selected;
    const QFontMetrics metrics(font);
    const int side = metrics.ascent();
    painter.setFont(font);
    for (const CountMark& mark : marks) {
        const QColor color = selected ? theme.selectionText() : theme.tone(mark.tone).text;
        const QRect sign(line.left(), line.top() + (line.height() - side) / 2, side, side);
        paintSymbol(painter, mark.symbol, QStyle::visualRect(option.direction, content, sign), color);
        const QRect number(
            sign.right() + 1 + space::xs, line.top(), metrics.horizontalAdvance(mark.number) + 1, line.height());
        painter.setPen(color);
        painter.drawText(QStyle::visualRect(option.direction, content, number),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)), mark.number);
        line.setLeft(line.left() + markWidth(metrics, mark.number));
    }
}

} // namespace

void JobDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QFont font = given.font;

    painter->save();
    painter->fillRect(option.rect, selected ? theme.selection() : theme.panel());
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line());

    const QRect content = contentOf(option);
    const QColor text = selected ? theme.selectionText() : theme.text();
    const QColor dim = selected ? theme.selectionText() : theme.dim();
    switch (index.column()) {
    case Model::StatusColumn:
        paintBadge(*painter, badgeOf(index), content, font, theme, option.direction);
        break;
    case Model::NameColumn: {
        const QFont second = type::small(font);
        const int first = QFontMetrics(font).height();
        const int both = first + 2 + QFontMetrics(second).height();
        QRect line(content.left(), content.top() + (content.height() - both) / 2, content.width(), first);
        const auto* view = qobject_cast<const QTreeView*>(given.widget);
        QRect name = line;
        if (view && view->isColumnHidden(Model::ChecksColumn)) {
            const QList<CountMark> marks = countMarks(index, false);
            const int used = marksWidth(QFontMetrics(second), marks);
            drawMarks(*painter, option, QRect(line.right() + 1 + space::s - used, line.top(), used, line.height()),
                line, marks, second, theme);
            name = option.direction == Qt::RightToLeft ? name.adjusted(used, 0, 0, 0) : name.adjusted(0, 0, -used, 0);
        }
        drawLine(*painter, option, name, index.data().toString(), font, text);
        line.setTop(line.bottom() + 3);
        line.setHeight(QFontMetrics(second).height());
        const QModelIndex expires = index.siblingAtColumn(Model::ExpiresColumn);
        if (view && view->isColumnHidden(Model::ExpiresColumn) && expires.data(Model::DeadlineRole).isValid()) {
            const QFont bold = type::smallStrong(font);
            const QString countdown = expires.data().toString();
            drawLine(*painter, option, line, countdown, bold,
                selected ? text : theme.tone(statusTone(statusOf(index))).text);
            const int used = QFontMetrics(bold).horizontalAdvance(countdown) + space::s;
            line = option.direction == Qt::RightToLeft ? line.adjusted(0, 0, -used, 0) : line.adjusted(used, 0, 0, 0);
        }
        drawLine(*painter, option, line, index.data(Model::SecondaryTextRole).toString(), second, dim);
        break;
    }
    case Model::ExpiresColumn: {
        const bool counting = index.data(Model::DeadlineRole).isValid();
        drawLine(*painter, option, content, index.data().toString(), counting ? type::strong(font) : font,
            selected       ? text
                : counting ? theme.tone(statusTone(statusOf(index))).text
                           : dim);
        break;
    }
    case Model::ChecksColumn:
        if (index.data(Model::FindingsRole).isValid()) {
            drawMarks(*painter, option, content, content, countMarks(index, true), type::small(font), theme);
            break;
        }
        [[fallthrough]];
    default:
        drawLine(*painter, option, content, index.data().toString(), font,
            index.data(Model::KnownRole).toBool() ? text : dim);
        break;
    }
    painter->restore();
}

int JobDelegate::groupHeadHeight(const QFont& font)
{
    return QFontMetrics(type::smallStrong(font)).height() + space::s + space::xs;
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics first(option.font);
    const QFontMetrics second(type::small(option.font));
    int height = first.height() + 2 + second.height() + 2 * space::s;
    const auto* jobs = qobject_cast<const models::JobFilterProxy*>(index.model());
    if (jobs && jobs->hasGroups() && !jobs->groupHead(index.row()).isEmpty())
        height += groupHeadHeight(option.font);
    int width = space::m + space::s;
    switch (index.column()) {
    case Model::StatusColumn:
        width += badgeSize(badgeOf(index), option.font).width();
        break;
    case Model::NameColumn:
        width += std::max(first.horizontalAdvance(index.data().toString()),
            second.horizontalAdvance(index.data(Model::SecondaryTextRole).toString()));
        break;
    case Model::ExpiresColumn:
        width += QFontMetrics(type::strong(option.font)).horizontalAdvance(index.data().toString());
        break;
    case Model::ChecksColumn:
        // The same for all: to know each number, every job would have to be checked.
        width += 3 * markWidth(second, QStringLiteral("00"));
        break;
    default:
        width += first.horizontalAdvance(index.data().toString());
        break;
    }
    return {width, height};
}

bool JobDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    switch (index.column()) {
    case Model::StatusColumn:
        lines << index.data(Model::StatusLabelRole).toString();
        break;
    case Model::NameColumn:
        lines << index.data().toString() << index.data(Model::SecondaryTextRole).toString()
              << index.data(Model::JobIdRole).toString();
        break;
    default: {
        const QString tip = index.data(Qt::ToolTipRole).toString();
        lines << (tip.isEmpty() ? index.data().toString() : tip);
        break;
    }
    }
    lines << index.data(Model::ErrorRole).toString();
    lines.removeAll(QString());
    QToolTip::showText(
        event->globalPos(), lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace jobscope::ui
