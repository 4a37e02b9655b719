// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/definitiondelegate.h"

#include "models/definitionmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowtext.h"

#include <QPainter>
#include <QTreeView>

#include <cmath>

namespace jobscope::ui {

using Model = models::DefinitionModel;

namespace {

constexpr int mostLines = 8;

FlowText layOut(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = selected ? theme.selectionText() : theme.text();
    const QColor dim = selected ? theme.selectionText() : theme.dim();
    const auto plain = [&](const QColor& color) { return FlowText::Colors{color, text, theme.chip(), theme.line()}; };
    const bool value = index.column() == Model::ValueColumn;
    FlowText flow(value ? type::value(option.font) : option.font, type::value(option.font), option.direction);
    const QString shown = index.data().toString();
    switch (index.column()) {
    case Model::PropertyColumn: {
        const QString api = index.data(Model::ApiNameRole).toString();
        const QString title = shown.endsWith(api) && shown != api ? shown.chopped(api.size()).trimmed() : shown;
        flow.addWords(title, plain(text));
        if (!api.isEmpty() && title != api)
            flow.addWords(u' ' + api, plain(dim));
        break;
    }
    case Model::ValueColumn: {
        const QString note = index.data(Model::NoteRole).toString();
        const bool noted = !note.isEmpty() && shown.endsWith(note);
        flow.addWords(noted ? shown.chopped(note.size()) : shown, plain(text));
        if (noted)
            flow.addWords(note, plain(dim));
        break;
    }
    default:
        flow.addWords(shown, plain(dim));
        break;
    }
    flow.layOut(std::max(width, 24), mostLines);
    return flow;
}

int contentWidth(const QTreeView* view, const QModelIndex& index)
{
    int width = view->columnWidth(index.column()) - 2 * space::s;
    if (index.column() == Model::PropertyColumn) {
        for (QModelIndex at = index; at.isValid(); at = at.parent())
            width -= view->indentation();
    }
    return width;
}

} // namespace

void DefinitionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.font = given.font;
    const Theme theme = Theme::of(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection());
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line());
    const QRect content = option.rect.adjusted(space::s, space::xs, -space::s, -space::xs);
    painter->setClipRect(option.rect);
    layOut(option, index, content.width()).paint(*painter, content.topLeft());
    painter->restore();
}

QSize DefinitionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    if (!view)
        return QStyledItemDelegate::sizeHint(option, index);
    const int width = contentWidth(view, index);
    const FlowText flow = layOut(option, index, width);
    return {width, int(std::ceil(flow.height())) + 2 * space::xs};
}

} // namespace jobscope::ui
