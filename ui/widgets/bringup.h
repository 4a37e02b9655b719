// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

namespace jobscope::ui {

/** Shows a dialog that stays open beside the window, or brings it to the front. */
inline void bringUp(QDialog& dialog)
{
    if (dialog.isVisible())
        dialog.raise();
    dialog.show();
    dialog.activateWindow();
}

} // namespace jobscope::ui
