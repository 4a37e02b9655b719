// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
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
    QString pointer{}; //!< of the place that it tells of; empty: none
};

/** Statements under the names of what they are about. */
std::vector<Fact> factsOf(const std::vector<explain::Statement>& statements, const explain::Language& language);

/** A card of facts: what it is called on one side, what it is on the other; one above the other where it is narrow. */
class FactsGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FactsGrid(const explain::Language& language, QWidget* parent = nullptr);

    void setFacts(const std::vector<Fact>& facts);
    /** Marks the facts about this place and what is in it; empty: none. */
    void markPlace(const QString& pointer);
    bool isEmpty() const { return m_rows.empty(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** By click or focus. */
    void placeChosen(const QString& pointer);
    void whyAsked(const QString& pointer, const QString& statement);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
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
    int factAt(int y) const; //!< -1: none
    bool isMarked(const Fact& fact) const;

    const explain::Language& m_language;
    std::vector<Fact> m_facts;
    std::vector<Row> m_rows;
    QString m_marked;
};

inline bool operator==(const Fact& a, const Fact& b)
{
    return a.title == b.title && a.term == b.term && a.text == b.text && a.warning == b.warning
        && a.pointer == b.pointer;
}

} // namespace jobscope::ui
