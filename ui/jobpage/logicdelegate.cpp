// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/logicdelegate.h"

#include "explain/logicnode.h"
#include "models/logicmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowtext.h"

#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

#include <algorithm>
#include <cmath>
#include <optional>

namespace jobscope::ui {

using Model = models::LogicModel;
using explain::LogicNode;

namespace {

constexpr qreal cornerRadius = 6;
constexpr int headGap = space::s;
constexpr int symbolSize = 12;

enum class RowKind {
    Plain, //!< words above the cards
    Head,
    Body,
};

struct Row {
    RowKind kind = RowKind::Body;
    Tone tone = Tone::Include;
    Symbol symbol = Symbol::Plus;
    bool gapAbove = false;
    bool value = false; //!< one of an unfolded list
};

Row rowOf(const QModelIndex& index)
{
    Row row;
    const auto part = LogicNode::Part(index.data(Model::PartRole).toInt());
    const auto kind = LogicNode::Kind(index.data(Model::KindRole).toInt());
    switch (part) {
    case LogicNode::Part::Whole:
        row.kind = RowKind::Plain;
        break;
    case LogicNode::Part::Include:
        row.kind = RowKind::Head;
        break;
    case LogicNode::Part::Exclude:
        row.kind = RowKind::Head;
        // Without conditions nothing is left out: no alarm.
        row.tone = kind == LogicNode::Kind::Everything ? Tone::Idle : Tone::Exclude;
        row.symbol = Symbol::Minus;
        break;
    case LogicNode::Part::Condition:
        row.kind = RowKind::Body;
        break;
    case LogicNode::Part::Value:
        row.value = true;
        break;
    }
    if (kind == LogicNode::Kind::Unknown && row.kind == RowKind::Head) {
        row.tone = Tone::Warning;
        row.symbol = Symbol::Warning;
    }
    row.gapAbove = row.kind == RowKind::Head && (index.row() > 0 || index.parent().isValid());
    return row;
}

bool endsCard(const QTreeView* view, const QModelIndex& index)
{
    const QModelIndex below = view ? view->indexBelow(index) : QModelIndex();
    return !below.isValid() || rowOf(below).kind != RowKind::Body;
}

const LogicNode& nodeOf(const QModelIndex& index)
{
    return static_cast<const Model*>(index.model())->node(index);
}

/** What is said below a row; of two readings in the colour of warnings. */
struct Remarks {
    QList<explain::Text> plain;
    QList<explain::Text> readings;
};

BadgeLook readingsPill(const explain::Language& language)
{
    return {Tone::Warning, {}, explain::plain(explain::twoReadingsText(), language), true};
}

void addRemarks(Remarks& remarks, const QModelIndex& index, const explain::Language& language)
{
    for (const explain::Remark& remark : nodeOf(index).remarks)
        (remark.reading ? remarks.readings : remarks.plain) += explain::render(remark.text, language);
}

/** A row's own remarks; those of a block stand after its last condition. */
Remarks remarksOf(const QModelIndex& index, const Row& row, const explain::Language& language)
{
    Remarks remarks;
    if (row.value)
        return remarks;
    const bool blockWithRows
        = row.kind == RowKind::Head && index.model()->hasChildren(index) && !LogicDelegate::isFoldable(index);
    if (!blockWithRows)
        addRemarks(remarks, index, language);
    const QModelIndex block = index.parent();
    if (row.kind == RowKind::Body && block.isValid() && rowOf(block).kind == RowKind::Head
        && index.row() == index.model()->rowCount(block) - 1)
        addRemarks(remarks, block, language);
    return remarks;
}

/** A short list of buckets stands as chips below its head; longer ones are said in words and can be unfolded. */
bool showsChips(const QModelIndex& index)
{
    const LogicNode& node = nodeOf(index);
    return node.kind == LogicNode::Kind::BucketList && !node.children.empty() && !index.model()->hasChildren(index);
}

/** How a row came out for an object; nothing where no object is looked at. */
std::optional<explain::Truth> markOf(const QModelIndex& index)
{
    const int mark = index.data(Model::MarkRole).toInt();
    return mark < 0 ? std::nullopt : std::optional(explain::Truth(mark));
}

Symbol markSymbol(explain::Truth truth)
{
    switch (truth) {
    case explain::Truth::True:
        return Symbol::Check;
    case explain::Truth::False:
        return Symbol::Cross;
    case explain::Truth::Unknown:
        break;
    }
    return Symbol::Unknown;
}

bool isOfExcludes(const QModelIndex& index)
{
    const auto part = [](const QModelIndex& at) { return LogicNode::Part(at.data(Model::PartRole).toInt()); };
    return part(index) == LogicNode::Part::Exclude
        || (index.parent().isValid() && part(index.parent()) == LogicNode::Part::Exclude);
}

/** What leaves out is red as far as it holds; what takes in is green. What fails stays, dim. */
Tone markTone(explain::Truth truth, bool excludes)
{
    switch (truth) {
    case explain::Truth::True:
        return excludes ? Tone::Exclude : Tone::Include;
    case explain::Truth::False:
        return excludes ? Tone::Idle : Tone::Exclude;
    case explain::Truth::Unknown:
        break;
    }
    return Tone::Warning;
}

BadgeLook markBadge(const QModelIndex& index, explain::Truth truth)
{
    return {markTone(truth, isOfExcludes(index)), markSymbol(truth), index.data(Model::MarkTextRole).toString(), false};
}

/** The row laid out at a width: made for measuring and for painting alike. */
struct Layout {
    Row row;
    QRect card; //!< without the gap above
    QRect joiner;
    QRect text;
    QRect pill;
    QRect mark; //!< sign before a condition, badge at the end of a head
    QRect fold;
    QString joinerText;
    struct Strip {
        FlowText flow;
        QRect rect;
        bool warning;
    };
    std::optional<FlowText> flow;
    std::optional<FlowText> chips;
    QRect chipsRect;
    std::vector<Strip> remarks;
    int height = 0;
};

int lineHeight(const QFont& font)
{
    FlowText line(font, type::value(font), Qt::LeftToRight);
    line.addWords(QStringLiteral("x"), {});
    line.layOut(1000);
    return int(std::ceil(line.height()));
}

int joinerWidth(const QFont& font, const QModelIndex& index)
{
    const QFontMetrics metrics(type::smallStrong(font));
    int widest = metrics.horizontalAdvance(QStringLiteral("00"));
    const QModelIndex block = index.parent();
    for (int row = 0; row < std::min(index.model()->rowCount(block), 2); ++row) {
        const QString joiner = index.model()->index(row, 0, block).data(Model::JoinerRole).toString();
        widest = std::max(widest, metrics.horizontalAdvance(joiner + QStringLiteral(" 00")));
    }
    return widest + space::m;
}

FlowText chipRow(const LogicNode& node, const FlowText::Colors& colors, const QFont& font,
    Qt::LayoutDirection direction, const explain::Language& language)
{
    FlowText flow(font, type::value(font), direction);
    for (const LogicNode& child : node.children) {
        if (&child != &node.children.front())
            flow.addWords(QStringLiteral(" "), colors);
        flow.add({{{explain::Span::Kind::Value, explain::plain(child.text, language)}}}, colors);
    }
    return flow;
}

Layout layOut(const QModelIndex& index, int width, const QFont& font, Qt::LayoutDirection direction, const Theme& theme,
    const explain::Language& language)
{
    Layout layout;
    layout.row = rowOf(index);
    const Row& row = layout.row;
    const int top = row.gapAbove ? headGap : 0;
    const int padding = row.kind == RowKind::Plain ? 0 : space::m;
    const int vertical = row.value ? 3 : row.kind == RowKind::Plain ? 0 : 6;
    int left = padding;
    int right = width - padding;

    if (row.kind == RowKind::Head)
        left += symbolSize + space::s;
    const auto mark = markOf(index);
    if (row.kind == RowKind::Body && static_cast<const Model*>(index.model())->hasMarks()) {
        if (mark)
            layout.mark = QRect(left, top, 14, 14);
        left += 14 + space::s;
    }
    if (row.kind == RowKind::Body) {
        const int joiner = joinerWidth(font, row.value ? index.parent() : index);
        layout.joiner = QRect(left, top, joiner, 0);
        left += joiner;
        if (row.value)
            left += space::l;
        const int position = index.data(Model::PositionRole).toInt();
        if (!row.value && index.data(Model::NumberedRole).toBool()) {
            const QString words = index.data(Model::JoinerRole).toString();
            layout.joinerText = words.isEmpty() ? QString::number(position) : words + u' ' + QString::number(position);
        }
    }
    if (LogicDelegate::isFoldable(index)) {
        layout.fold = QRect(right - 16, top, 16, 0);
        right -= 16 + space::s;
    }
    if (!index.data(Model::ReadingsRole).value<QList<int>>().isEmpty()) {
        const BadgeLook pill = readingsPill(language);
        const QSize size = badgeSize(pill, font);
        layout.pill = QRect(right - size.width(), top, size.width(), size.height());
        right -= size.width() + space::s;
    }

    if (row.kind == RowKind::Head && mark) {
        const QSize size = badgeSize(markBadge(index, *mark), font);
        layout.mark = QRect(right - size.width(), top, size.width(), size.height());
        right -= size.width() + space::s;
    }

    const TonePair tone = theme.tone(row.tone);
    const bool dimmed = row.kind == RowKind::Body && mark == explain::Truth::False;
    const bool head = row.kind == RowKind::Head;
    const bool malformed = index.data(Model::MalformedRole).toBool();
    const QColor words = head                  ? tone.text
        : malformed                            ? theme.tone(Tone::Error).text
        : row.kind == RowKind::Plain || dimmed ? theme.dim()
                                               : theme.text();
    const QFont main = head ? type::strong(font) : font;
    layout.flow.emplace(main, type::value(font), direction);
    const FlowText::Colors plain{words, theme.text(), theme.chip(), theme.line()};
    auto said = index.data(Model::SpansRole).value<explain::Text>();
    if (showsChips(index))
        said = explain::render(nodeOf(index).head, language);
    if (row.value && said.spans.size() == 1)
        said.spans.front().kind
            = explain::Span::Kind::Value; // bucket names are names in a sentence, chips on their own
    const QString label = index.data(Model::LabelRole).toString();
    const bool sentenceBelow = !label.isEmpty() && nodeOf(index).kind == LogicNode::Kind::Everything;
    if (!label.isEmpty())
        layout.flow->addWords(
            sentenceBelow ? label : LogicDelegate::tr("%1: ", "label of a block, before its words").arg(label), plain);
    if (!sentenceBelow)
        layout.flow->add(said, plain);
    for (const explain::Text& note : index.data(Model::NotesRole).value<QList<explain::Text>>()) {
        const FlowText::Colors dim{theme.dim(), theme.text(), theme.chip(), theme.line()};
        layout.flow->addWords(QStringLiteral(" ("), dim);
        layout.flow->add(note, dim);
        layout.flow->addWords(QStringLiteral(")"), dim);
    }
    const int room = std::max(right - left, 40);
    layout.flow->layOut(room);
    const int textHeight = int(std::ceil(layout.flow->height()));
    layout.text = QRect(left, top + vertical, room, textHeight);
    int y = top + vertical + textHeight + vertical;
    const int firstLine = lineHeight(font);
    layout.joiner = QRect(layout.joiner.left(), layout.text.top(), layout.joiner.width(), firstLine);
    layout.fold.moveTop(layout.text.top() + (firstLine - 16) / 2);
    layout.fold.setHeight(16);
    layout.pill.moveTop(layout.text.top() + (firstLine - layout.pill.height()) / 2);
    layout.mark.moveTop(layout.text.top() + (firstLine - layout.mark.height()) / 2);

    if (showsChips(index) || sentenceBelow) {
        const FlowText::Colors body{theme.text(), theme.text(), theme.chip(), theme.line()};
        if (sentenceBelow) {
            layout.chips.emplace(font, type::value(font), direction);
            layout.chips->add(said, body);
        } else {
            layout.chips = chipRow(nodeOf(index), body, font, direction, language);
        }
        layout.chips->layOut(width - 2 * space::m - symbolSize - space::s);
        const int height = int(std::ceil(layout.chips->height())) + 2 * 6;
        layout.chipsRect = QRect(0, y, width, height);
        y += height;
    }
    const Remarks remarks = remarksOf(index, row, language);
    const auto addStrip = [&](const explain::Text& remark, bool warning) {
        const bool above = row.kind == RowKind::Plain;
        const int indent = above ? 0 : warning ? space::m : left;
        FlowText flow(font, type::value(font), direction);
        flow.add(remark,
            {warning        ? theme.tone(Tone::Warning).text
                    : above ? theme.text()
                            : theme.dim(),
                theme.text(), theme.chip(), theme.line()});
        flow.layOut(std::min(width - indent - space::m, type::measure(font) * 5 / 4));
        const int height = int(std::ceil(flow.height())) + (warning ? 2 * space::s : space::s);
        const QRect rect(indent, y, width - indent - space::m, height);
        layout.remarks.push_back({std::move(flow), rect, warning});
        y += height;
    };
    for (const explain::Text& remark : remarks.plain)
        addStrip(remark, false);
    for (const explain::Text& remark : remarks.readings)
        addStrip(remark, true);
    layout.card = QRect(0, top, width, y - top);
    layout.height = y;
    return layout;
}

QPainterPath cardPath(const QRectF& rect, bool roundTop, bool roundBottom)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, cornerRadius, cornerRadius);
    if (!roundTop)
        path.addRect(rect.adjusted(0, 0, 0, -rect.height() / 2));
    if (!roundBottom)
        path.addRect(rect.adjusted(0, rect.height() / 2, 0, 0));
    return path.simplified();
}

void paintCard(QPainter& painter, const Layout& layout, bool last, const Theme& theme)
{
    const bool head = layout.row.kind == RowKind::Head;
    const QRectF card = QRectF(layout.card).adjusted(0.5, 0.5, -0.5, last ? -0.5 : 0.5);
    const QPainterPath path = cardPath(card, head, last);
    painter.fillPath(path, head ? theme.tone(layout.row.tone).ground : theme.panel());
    painter.save();
    painter.setClipPath(path);
    const auto strip = [&](int top, int height, const QColor& ground) {
        painter.fillRect(QRect(0, top, layout.card.width(), height), ground);
        painter.fillRect(QRect(0, top, layout.card.width(), 1), theme.line());
    };
    if (layout.chips)
        strip(layout.chipsRect.top(), layout.chipsRect.height(), theme.panel());
    for (const Layout::Strip& remark : layout.remarks) {
        if (remark.warning)
            strip(remark.rect.top(), remark.rect.height(), theme.tone(Tone::Warning).ground);
    }
    painter.restore();
    painter.setPen(QPen(theme.line(), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintFocus(QPainter& painter, const Layout& layout, const Theme& theme)
{
    painter.setPen(QPen(theme.accent(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(layout.card).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

} // namespace

LogicDelegate::LogicDelegate(const explain::Language& language, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_language(language)
{
}

bool LogicDelegate::isFoldable(const QModelIndex& index)
{
    return index.data(Model::FoldedRole).toBool() && index.model()->hasChildren(index);
}

void LogicDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const Theme theme = Theme::of(option.palette);
    const Layout layout = layOut(index, option.rect.width(), option.font, option.direction, theme, m_language);
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, QRect(0, 0, option.rect.width(), layout.height), rect);
    };

    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);
    if (layout.row.kind != RowKind::Plain)
        paintCard(*painter, layout, endsCard(view, index), theme);

    if (layout.row.kind == RowKind::Head) {
        const int y = layout.joiner.top() + (layout.joiner.height() - symbolSize) / 2;
        paintSymbol(*painter, layout.row.symbol, mirrored(QRect(space::m, y, symbolSize, symbolSize)),
            theme.tone(layout.row.tone).text);
    } else if (!layout.joinerText.isEmpty()) {
        painter->setFont(type::smallStrong(option.font));
        painter->setPen(theme.dim());
        painter->drawText(mirrored(layout.joiner),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)), layout.joinerText);
    }
    if (layout.row.kind == RowKind::Body && index.data(Model::MalformedRole).toBool() && layout.joinerText.isEmpty()) {
        const int y = layout.joiner.top() + (layout.joiner.height() - 14) / 2;
        paintSymbol(*painter, Symbol::Error, mirrored(QRect(space::m, y, 14, 14)), theme.tone(Tone::Error).text);
    }
    layout.flow->paint(*painter, mirrored(layout.text).topLeft());
    if (!layout.pill.isEmpty())
        paintBadge(*painter, readingsPill(m_language), mirrored(layout.pill), option.font, theme, option.direction);
    if (const auto mark = markOf(index); mark && !layout.mark.isEmpty()) {
        if (layout.row.kind == RowKind::Head)
            paintBadge(*painter, markBadge(index, *mark), mirrored(layout.mark), option.font, theme, option.direction);
        else
            paintSymbol(*painter, markSymbol(*mark), mirrored(layout.mark),
                theme.tone(markTone(*mark, isOfExcludes(index))).text);
    }
    if (!layout.fold.isEmpty()) {
        const bool open = view && view->isExpanded(index);
        const bool flip = !open && option.direction == Qt::RightToLeft;
        painter->save();
        const QRect place = mirrored(layout.fold);
        if (flip) {
            painter->translate(2 * place.left() + place.width(), 0);
            painter->scale(-1, 1);
        }
        paintSymbol(*painter, open ? Symbol::Fold : Symbol::Unfold, place, theme.dim());
        painter->restore();
    }
    if (layout.chips) {
        const int indent = space::m + symbolSize + space::s;
        layout.chips->paint(*painter, mirrored(layout.chipsRect.adjusted(indent, 6, -space::m, 0)).topLeft());
    }
    for (const Layout::Strip& remark : layout.remarks) {
        const int width = int(remark.flow.width());
        const QRect place(
            remark.rect.left(), remark.rect.top() + (remark.warning ? space::s : 0), width, remark.rect.height());
        remark.flow.paint(*painter, mirrored(place).topLeft());
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, layout, theme);
    painter->restore();
}

int LogicDelegate::heightFor(
    const QModelIndex& index, int width, const QFont& font, Qt::LayoutDirection direction) const
{
    if (index.row() > 0 && LogicNode::Part(index.data(Model::PartRole).toInt()) == LogicNode::Part::Value) {
        // Values are short and alike; laying out a thousand of them for their height would be felt.
        const auto text = index.data(Model::SpansRole).value<explain::Text>();
        const qsizetype length = text.toPlain().size();
        if (QFontMetrics(type::value(font)).averageCharWidth() * int(length + 4) < width / 2)
            return lineHeight(font) + 6;
    }
    return layOut(index, width, font, direction, Theme(Scheme::Light), m_language).height;
}

QSize LogicDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightFor(index, width, option.font, option.direction)};
}

} // namespace jobscope::ui
