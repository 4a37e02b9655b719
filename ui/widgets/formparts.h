// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>
#include <QLabel>

#include <algorithm>

// What the forms of dialogs are made of.

namespace jobscope::ui {

/** As wide as that many characters at least: the longest sentence must not decide how wide the dialog is. */
inline QComboBox* newChoice(const QString& name, int characters)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    return box;
}

inline QLabel* newNote(const QString& name, const QString& text = {})
{
    auto* note = new QLabel(text);
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

/** The entry with that data, or the first one. */
inline void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(box.findData(data), 0));
}

} // namespace jobscope::ui
