// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "explain/terms.h"

#include <QAbstractButton>

namespace jobscope::ui {

/** The term with its meaning in one sentence: "Allow list: ...". */
QString termText(explain::Term term, const explain::Language& language);
/** Says it in the window's status bar; nothing clears it. */
void sayInStatusBar(QWidget* from, const QString& text);
/** Shows it in a small window at the widget's lower edge until the next key or click. */
void showHelp(QWidget* at, const QRect& around, const QString& text);

/** A word that explains itself: on focus in the status bar, on click or F1 in a small window. */
class TermLabel final : public QAbstractButton {
    Q_OBJECT
public:
    TermLabel(const QString& text, explain::Term term, const explain::Language& language, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_help;
};

} // namespace jobscope::ui
