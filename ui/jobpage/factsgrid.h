// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "explain/terms.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace jobscope::ui {

class FlowLabel;

struct Fact {
    QString title; //!< the same as the row before: not said again
    std::optional<explain::Term> term;
    explain::Text text;
    bool warning = false;
};

/** A card of facts: what it is called on one side, what it is on the other; one above the other where it is narrow. */
class FactsGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FactsGrid(const explain::Language& language, QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);
    bool isEmpty() const { return m_rows.empty(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Row {
        QWidget* title;
        FlowLabel* text;
        bool first; //!< of its title
        mutable int top = 0;
    };

    int arrange(int width, bool apply) const;

    const explain::Language& m_language;
    std::vector<Fact> m_facts;
    std::vector<Row> m_rows;
};

inline bool operator==(const Fact& a, const Fact& b)
{
    return a.title == b.title && a.term == b.term && a.text == b.text && a.warning == b.warning;
}

} // namespace jobscope::ui
