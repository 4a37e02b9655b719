// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/runlogmodel.h"
#include "session/lookup.h"

#include <QScrollArea>

class QPushButton;
class QTreeView;

namespace jobscope::ui {

class BusyBar;
class FactsGrid;
class FlowLabel;

/**
 * What AWS tells of a job's runs: in words, and entry by entry as Macie wrote it into the log. The language outlives
 * it.
 */
class RunsView final : public QScrollArea {
    Q_OBJECT
public:
    explicit RunsView(const explain::Language& language, QWidget* parent = nullptr);

    /** `canAsk`: there is somebody to ask about this job. */
    void setRuns(const job::LiveFacts& facts, const session::LookUpState& state, bool canAsk);

Q_SIGNALS:
    void lookUpRequested();
    void cancelRequested();

private:
    void copyEntry() const;

    const explain::Language& m_language;
    models::RunLogModel m_log;
    FlowLabel* m_note;
    QPushButton* m_lookUp;
    BusyBar* m_busy;
    FactsGrid* m_facts;
    QTreeView* m_view;
};

} // namespace jobscope::ui
