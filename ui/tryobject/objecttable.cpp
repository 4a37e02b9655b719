// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/tryobject/objecttable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace jobscope::ui {

ObjectTable::ObjectTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::xs);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void ObjectTable::setWidths(std::span<const std::pair<int, int>> widths)
{
    const int em = fontMetrics().averageCharWidth();
    for (const auto& [section, characters] : widths)
        horizontalHeader()->resizeSection(section, em * characters);
}

} // namespace jobscope::ui
