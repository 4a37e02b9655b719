// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/securebytes.h"

#include <QLineEdit>

namespace jobscope::ui {

/** A field for a secret: shows dots, cannot be copied from, and gives its text away once. */
class SecretField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget* parent = nullptr)
        : QLineEdit(parent)
    {
        setEchoMode(QLineEdit::Password);
        setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }

    bool isFilled() const { return !text().trimmed().isEmpty(); }
    /** Without white space around it, as copied text often has. */
    ports::SecureBytes secret() const
    {
        QString typed = text().trimmed();
        QByteArray bytes = typed.toUtf8();
        ports::wipe(typed);
        return ports::SecureBytes::take(bytes);
    }
};

} // namespace jobscope::ui
