// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace jobscope::session {
class LogBook;
struct LogLine;
} // namespace jobscope::session

namespace jobscope::ui {

/** What the program logged, the latest at the end. Stays open beside the window and follows. */
class LogDialog final : public QDialog {
    Q_OBJECT
public:
    /** The book outlives it. `folder`: where the log is on disk. */
    LogDialog(session::LogBook& book, const QString& folder, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override; //!< the latest line is in view

private:
    void fill();
    bool isShown(const session::LogLine& line) const;

    session::LogBook& m_book;
    QLineEdit* m_filter;
    QCheckBox* m_warnings;
    QPlainTextEdit* m_lines;
};

} // namespace jobscope::ui
