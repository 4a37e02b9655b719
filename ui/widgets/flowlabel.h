// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"

#include <QHash>
#include <QLabel>

namespace jobscope::ui {

/** A paragraph of running text with chips, as high as its width needs. For screen readers it is a plain label. */
class FlowLabel final : public QLabel {
    Q_OBJECT
public:
    enum class Weight { Normal, Dim, Lead, Head, Title };

    explicit FlowLabel(Weight weight = Weight::Normal, QWidget* parent = nullptr);

    void setContent(const explain::Text& text);
    /** Lines are at most about 75 characters wide; on unless set. */
    void setMeasured(bool measured);
    void setMaxLines(int lines);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont wordsFont() const;
    int textWidth(int width) const;
    QSize sizeWithin(int width) const;
    void measureAgain();

    explain::Text m_content;
    Weight m_weight;
    bool m_measured = true;
    int m_maxLines = 0;
    mutable QHash<int, QSize> m_sizes; //!< by width: layouts ask for the same ones many times
};

} // namespace jobscope::ui
