// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace jobscope::ui {

class GateCell;

/**
 * The gates that an object must pass, as one strip of cells; in two or three rows where it is narrow. One stop for the
 * Tab key, arrow keys go from gate to gate.
 */
class GatesStrip final : public QWidget {
    Q_OBJECT
public:
    explicit GatesStrip(QWidget* parent = nullptr);

    /** A sign before a gate's text, for how it came out. */
    struct Mark {
        Symbol symbol;
        Tone tone;
    };

    void setGates(const std::vector<explain::Gate>& gates, const explain::Language& language);

    /** One for each gate, or none at all. */
    void setMarks(const std::vector<std::optional<Mark>>& marks);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Chosen by click or Return: the person wants to see what this gate is about. */
    void gateChosen(jobscope::explain::GateId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int columnsFor(int width) const;
    int arrange(int width, bool apply) const;
    void focusCell(size_t cell);

    std::vector<GateCell*> m_cells;
};

} // namespace jobscope::ui
