// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QAction;

namespace jobscope::ui {

/** All keys of the window, by what they do. */
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const QList<QAction*>& actions, QWidget* parent);
};

/** An action's text without its mnemonic and dots. */
QString plainText(const QAction& action);

} // namespace jobscope::ui
