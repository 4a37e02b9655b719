// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace jobscope::ui {

/** Asks why a finding is accepted, and whether in every job. */
class AcceptDialog final : public QDialog {
    Q_OBJECT
public:
    /** `what`: the finding in words; `file`: where it will be kept. */
    AcceptDialog(const explain::Text& what, const QString& file, QWidget* parent = nullptr);

    QString reason() const;
    bool isForEveryJob() const;
    /** For findings of a job without an id, which nothing else can name. */
    void onlyForEveryJob();

private:
    QPlainTextEdit* m_reason;
    QCheckBox* m_everyJob;
};

} // namespace jobscope::ui
