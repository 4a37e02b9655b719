// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"

#include <QDialog>

namespace jobscope::ui {

/** The filter language on one page: each field with an example, and how terms are joined. Stays open beside the window.
 */
class FilterHelp final : public QDialog {
    Q_OBJECT
public:
    FilterHelp(const explain::Language& language, QWidget* parent);
};

} // namespace jobscope::ui
