// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace jobscope::ui {

/** A search field with next and previous, and room for more buttons. What finding means is up to who owns it. */
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(const QString& label, QWidget* parent = nullptr);

    QString text() const;
    void focusField();
    /** "3 of 12", "nothing found"; empty for no word. */
    void setResult(const QString& result, bool found);
    /** At the far end of the bar. */
    void addTrailing(QWidget* widget);

Q_SIGNALS:
    void textChanged(const QString& text);
    void nextRequested();
    void previousRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLineEdit* m_field;
    QLabel* m_result;
    QHBoxLayout* m_row;
};

} // namespace jobscope::ui
