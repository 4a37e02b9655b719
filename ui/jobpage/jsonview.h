// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QToolButton;

namespace jobscope::ui {

class FindBar;
class JsonHighlighter;

/**
 * The answer as JSON, to read, search and copy. Copying takes the exact bytes; shown are the same characters, with
 * those that cannot be seen written out, and with line breaks where the answer came without.
 */
class JsonView final : public QWidget {
    Q_OBJECT
public:
    explicit JsonView(QWidget* parent = nullptr);

    void setAnswer(const job::Answer& answer);
    void focusFind();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();
    void find(bool backwards, bool fromHere);
    void copyAll();

    job::Answer m_answer;
    FindBar* m_find;
    QCheckBox* m_indent;
    QToolButton* m_copy;
    QPlainTextEdit* m_text;
    JsonHighlighter* m_highlighter;
};

} // namespace jobscope::ui
