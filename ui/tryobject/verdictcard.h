// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "explain/outcomewording.h"
#include "ui/theme/icons.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace jobscope::ui {

class FlowLabel;

/** How a verdict looks. */
Tone verdictTone(explain::Verdict verdict);
Symbol verdictSymbol(explain::Verdict verdict);

/** What becomes of an object: the verdict in big words, what decides, what would change it, what else is worth knowing.
 */
class VerdictCard final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictCard(const explain::Language& language, QWidget* parent = nullptr);

    void setWords(const explain::OutcomeWords& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addLines(const std::vector<explain::Phrase>& phrases, bool dim, std::size_t& used);

    const explain::Language& m_language;
    explain::Verdict m_verdict = explain::Verdict::Unknown;
    QVBoxLayout* m_column;
    FlowLabel* m_head;
    struct Line {
        FlowLabel* label;
        bool dim;
    };
    std::vector<Line> m_lines; //!< reused from verdict to verdict
    QString m_said;
};

} // namespace jobscope::ui
