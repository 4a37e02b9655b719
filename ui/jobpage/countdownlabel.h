// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace jobscope::ui {

/**
 * What is left until a deadline, in bold. A screen reader can ask for it at any time, but is told of it only when it is
 * worth an interruption: a plain label would speak at every tick.
 */
class CountdownLabel final : public QLabel {
    Q_OBJECT
public:
    explicit CountdownLabel(QWidget* parent = nullptr);

    /** Tells a screen reader what stands here now. */
    void announce();

Q_SIGNALS:
    void announced();
};

} // namespace jobscope::ui
