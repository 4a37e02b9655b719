// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace jobscope::ui {

class FlowLabel;

/**
 * What the checks found in a job: a card for each finding with how serious it is, what, why and what to do, and buttons
 * that lead to its places in the definition. The language outlives it.
 */
class ChecksView final : public QScrollArea {
    Q_OBJECT
public:
    explicit ChecksView(const explain::Language& language, QWidget* parent = nullptr);

    void setExplanation(const explain::Explanation& explanation);

Q_SIGNALS:
    void showDefinitionRequested(const QString& pointer);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* card(const explain::Finding& finding);

    const explain::Language& m_language;
    QVBoxLayout* m_column;
    FlowLabel* m_head;
    QVBoxLayout* m_cards;
    std::vector<explain::Finding> m_findings;
    std::vector<QWidget*> m_shown;
};

} // namespace jobscope::ui
