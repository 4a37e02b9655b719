// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTreeView>

namespace jobscope::ui {

/** Makes a tree view a list of rows with columns: nothing to fold, and the focus is on the whole row. */
inline void makeFlatList(QTreeView& view)
{
    view.setRootIsDecorated(false);
    view.setItemsExpandable(false);
    view.setUniformRowHeights(true);
    view.setAllColumnsShowFocus(true);
}

} // namespace jobscope::ui
