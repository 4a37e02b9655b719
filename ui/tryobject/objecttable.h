// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

#include <span>
#include <utility>

namespace jobscope::ui {

/** A table of many objects: rows of one height, one row chosen at a time. */
class ObjectTable final : public QTableView {
    Q_OBJECT
public:
    explicit ObjectTable(QWidget* parent = nullptr);

    /** Columns and their widths in characters. */
    void setWidths(std::span<const std::pair<int, int>> widths);
};

} // namespace jobscope::ui
