// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jobscope::ui {

/** A bar that says what is under way, how far it is, and lets the person end it. */
class BusyBar final : public QWidget {
    Q_OBJECT
public:
    explicit BusyBar(const QString& cancelText, QWidget* parent = nullptr);

    /** `total` 0: not known. */
    void show(const QString& text, qint64 done, qint64 total);
    void finish();

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace jobscope::ui
