// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/jobpage/linklogic.h"

#include "ui/jobpage/logicview.h"
#include "ui/jobpage/place.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

namespace jobscope::ui {

void linkLogic(QScrollArea& page, Place& place, LogicView& view, LogicView* above, LogicView* below)
{
    QObject::connect(&view, &LogicView::whyAsked, &page,
        [&view, &place] { Q_EMIT place.whyAsked(view.currentPointer(), view.currentText()); });
    QObject::connect(&view, &LogicView::currentRowChanged, &page, [&page, &view, &place] {
        const QModelIndex index = view.currentIndex();
        if (!index.isValid() || !view.hasFocus())
            return;
        place.choose(view.currentPointer());
        const QRect row = view.visualRect(index);
        const QPoint centre = view.viewport()->mapTo(page.widget(), row.center());
        page.ensureVisible(centre.x(), centre.y(), 0, row.height() / 2 + space::l);
    });
    QObject::connect(&view, &LogicView::leftUpwards, &page, [above] {
        if (above)
            above->focusLastRow();
    });
    QObject::connect(&view, &LogicView::leftDownwards, &page, [below] {
        if (below)
            below->focusFirstRow();
    });
}

} // namespace jobscope::ui
