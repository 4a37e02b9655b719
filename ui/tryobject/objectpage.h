// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/evaluator.h"
#include "explain/explanation.h"
#include "explain/language.h"
#include "models/logicmodel.h"

#include <QScrollArea>

#include <memory>
#include <optional>

class QVBoxLayout;

namespace jobscope::ui {

class FlowLabel;
class GatesStrip;
class LogicView;
class ObjectForm;
class Place;
class VerdictCard;

/** One object, tried on a job: its facts, the verdict, and the job's gates and logic marked with how they came out. */
class ObjectPage final : public QScrollArea {
    Q_OBJECT
public:
    /** Language and place outlive it. */
    ObjectPage(const explain::Language& language, Place& place, QWidget* parent = nullptr);

    void setJob(const job::Job& job, const explain::Readings& readings,
        std::shared_ptr<const explain::Explanation> explanation);
    void setFacts(const explain::ObjectFacts& facts);
    /** What the form says now. */
    explain::ObjectFacts facts() const;
    void focusForm();

Q_SIGNALS:
    void showDefinitionRequested(const QString& pointer);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    LogicView* addLogic(models::LogicModel& model, const QString& title, const QString& name);
    void evaluate();

    const explain::Language& m_language;
    std::shared_ptr<const explain::Explanation> m_explanation;
    std::optional<explain::Evaluator> m_evaluator;
    models::LogicModel m_bucketLogic;
    models::LogicModel m_objectLogic;
    QVBoxLayout* m_column;
    FlowLabel* m_intro;
    ObjectForm* m_form;
    VerdictCard* m_verdict;
    GatesStrip* m_gates;
    LogicView* m_buckets;
    LogicView* m_objects;
};

} // namespace jobscope::ui
