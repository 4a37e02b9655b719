// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"

#include <QDialog>

class QFormLayout;

namespace jobscope::ui {

/** What one statement rests on: where it stands in the answer, the raw value, the rule and who says so. */
struct Evidence {
    QString statement;
    QString pointer;
    QString jq;
    QString json; //!< the value as in the answer; empty if it is not there
    std::vector<explain::ReadingId> readings; //!< those that the statement rests on
};

/** "Why do you say that?" */
class WhyDialog final : public QDialog {
    Q_OBJECT
public:
    WhyDialog(const Evidence& evidence, const explain::Language& language, QWidget* parent = nullptr);

private:
    void addRow(QFormLayout* form, const QString& title, const QString& text, const QString& name, bool isCode);
};

/** The readings that matter for this place: those whose notes name it, something around it or something in it. */
std::vector<explain::ReadingId> readingsAt(const explain::Explanation& explanation, const QString& pointer);

} // namespace jobscope::ui
