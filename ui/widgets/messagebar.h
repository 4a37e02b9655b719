// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace jobscope::ui {

/**
 * A bar above the content for what went wrong: what happened, where, and what to do. Covers nothing and takes nothing
 * away; goes when the person closes it or the next load begins.
 */
class MessageBar final : public QWidget {
    Q_OBJECT
public:
    struct Message {
        Tone tone = Tone::Error; //!< Error, Warning or Info
        QString what;
        QString todo;
        QString where; //!< for copying; may be empty
        QString policy = {}; //!< IAM policy that allows what is missing, for copying; may be empty
        bool isOfConnection = false; //!< a check of the connection may tell more
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void dismiss();
    const Message& message() const { return m_message; }

Q_SIGNALS:
    void dismissed();
    void checkRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();

    Message m_message;
    QLabel* m_symbol;
    QLabel* m_what;
    QLabel* m_where;
    QToolButton* m_check;
    QToolButton* m_copyPolicy;
    QToolButton* m_copy;
    QToolButton* m_close;
};

} // namespace jobscope::ui
