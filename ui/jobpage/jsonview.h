// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "json/document.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QPlainTextEdit;
class QToolButton;

namespace jobscope::ui {

class FindBar;
class JsonHighlighter;
class Place;

/**
 * The answer as JSON, to read, search and copy. Copying takes the exact bytes; shown are the same characters, with
 * those that cannot be seen written out, and with line breaks where the answer came without.
 */
class JsonView final : public QWidget {
    Q_OBJECT
public:
    /** The place outlives it. */
    explicit JsonView(Place& place, QWidget* parent = nullptr);

    void setAnswer(const job::Answer& answer);
    void focusFind();
    /** Marks the lines of this place and brings them into view. */
    void markPlace(const QString& pointer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();
    void choosePlace();
    void find(bool backwards, bool fromHere);
    void copyAll();

    Place& m_place;
    job::Answer m_answer;
    std::optional<json::Document> m_shown; //!< what the text box holds; nothing if that cannot be read
    FindBar* m_find;
    QCheckBox* m_indent;
    QToolButton* m_copy;
    QPlainTextEdit* m_text;
    JsonHighlighter* m_highlighter;
};

} // namespace jobscope::ui
