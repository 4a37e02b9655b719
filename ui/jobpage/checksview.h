// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"

#include <QScrollArea>

#include <vector>

class QPushButton;
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
    /** Buttons that accept findings are there only where somebody keeps that. */
    void setCanAccept(bool canAccept) { m_canAccept = canAccept; }

Q_SIGNALS:
    void showDefinitionRequested(const QString& pointer);
    void acceptRequested(const jobscope::explain::Finding& finding);
    void withdrawRequested(const jobscope::explain::Finding& finding); //!< it is accepted no more

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* card(const explain::Finding& finding);
    QPushButton* acceptButton(const explain::Finding& finding, QWidget* card);

    const explain::Language& m_language;
    QVBoxLayout* m_column;
    FlowLabel* m_head;
    QVBoxLayout* m_cards;
    std::vector<explain::Finding> m_findings;
    std::vector<QWidget*> m_shown;
    bool m_canAccept = false;
};

} // namespace jobscope::ui
