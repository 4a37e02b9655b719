// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace jobscope::ui {

/** A line above the list: what is wrong with the filter, or that it cannot decide on some jobs yet. */
class FilterNote final : public QWidget {
    Q_OBJECT
public:
    explicit FilterNote(QWidget* parent = nullptr);

    /** Tone: Error or Info. An empty text hides it. */
    void show(Tone tone, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    Tone m_tone = Tone::Info;
    QLabel* m_symbol;
    QLabel* m_text;
};

} // namespace jobscope::ui
