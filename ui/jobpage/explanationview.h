// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "models/logicmodel.h"
#include "session/lookup.h"

#include <QScrollArea>

#include <array>

class QPushButton;
class QVBoxLayout;

namespace jobscope::ui {

class FactsGrid;
class BusyBar;
class FlowLabel;
class GatesStrip;
class LogicView;
class Place;

/**
 * One job explained, as a page of sections in a fixed order: summary, gates, buckets, objects, schedule, identifiers,
 * status, last run, pause, the rest, readings.
 */
class ExplanationView final : public QScrollArea {
    Q_OBJECT
public:
    /** Language and place outlive it. */
    ExplanationView(const explain::Language& language, Place& place, QWidget* parent = nullptr);

    void setExplanation(const explain::Explanation& explanation);
    /** What the marked row says; empty where none of the logic is marked. */
    QString markedStatement() const;
    /** `canAsk`: AWS can still be asked which buckets there are now; `hasBuckets`: it told. */
    void setBucketLookUp(bool canAsk, const session::LookUpState& state, bool hasBuckets);

Q_SIGNALS:
    void showDefinitionRequested(const QString& pointer);
    void lookUpBucketsRequested();
    void cancelBucketsRequested();
    void showBucketsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /** A head with what stands below it; both go when there is nothing to say. */
    struct Section {
        FlowLabel* head = nullptr;
        QWidget* content = nullptr;
    };
    enum SectionId {
        Buckets,
        Objects,
        Schedule,
        Sampling,
        Identifiers,
        BucketsNow,
        Status,
        LastRun,
        Pause,
        Rest,
        Readings,
        SectionCount
    };

    Section addSection(const QString& title, QWidget* content, const QString& name);
    /** Behind each statement what the checks found about it. */
    void setFacts(SectionId section, const std::vector<explain::Statement>& statements,
        const std::vector<explain::Finding>& findings);
    void setStatus(const explain::StatusPart& status);
    void setMembers(const explain::Explanation& explanation);
    void setReadings(const std::vector<explain::ReadingNote>& notes);
    void setSectionVisible(SectionId section, bool visible);
    void connectLogic(LogicView* view, LogicView* above, LogicView* below);
    void scrollTo(explain::GateId gate);
    void markPlace(const QString& pointer);
    void showTermOf(LogicView* view, bool popup);

    const explain::Language& m_language;
    Place& m_place;
    models::LogicModel m_bucketLogic;
    models::LogicModel m_objectLogic;
    QVBoxLayout* m_column;
    FlowLabel* m_notLoaded;
    FlowLabel* m_summary;
    GatesStrip* m_gates;
    LogicView* m_buckets;
    LogicView* m_objects;
    std::array<FactsGrid*, SectionCount> m_facts{};
    std::array<Section, SectionCount> m_sections;
    QPushButton* m_lookUpBuckets;
    BusyBar* m_bucketsBusy;
    QPushButton* m_showBuckets;
    FlowLabel* m_notProof;
};

} // namespace jobscope::ui
