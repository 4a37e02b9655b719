// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "models/objecttablemodel.h"
#include "session/listingrun.h"

#include <QScrollArea>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jobscope::ui {

class FlowLabel;
class GatesStrip;
class ListingSource;
class ObjectTable;

/** A listing of objects tried on a job: how many stop at which gate, and a table of them all. */
class ListingPage final : public QScrollArea {
    Q_OBJECT
public:
    /** The language outlives it. */
    explicit ListingPage(const explain::Language& language, QWidget* parent = nullptr);

    void setJob(const job::Job& job, const explain::Readings& readings,
        std::shared_ptr<const explain::Explanation> explanation);
    /** What is known of the bucket, for listings that do not say. */
    void setShared(const explain::ObjectFacts& facts);
    ListingSource& source() { return *m_source; }
    session::ListingRun& run() { return m_run; }

Q_SIGNALS:
    /** The person wants to see why. */
    void objectChosen(const jobscope::explain::ObjectFacts& facts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilter();
    void makeTable();
    void exportCsv();
    void writeCsv(const QString& path);
    void showResult();
    void showFunnel(const session::TriedListing& listing);
    void updateFilter();

    const explain::Language& m_language;
    std::shared_ptr<const explain::Explanation> m_explanation;
    explain::ObjectFacts m_shared;
    session::ListingRun m_run;
    models::ObjectTableModel m_objects;
    FlowLabel* m_intro;
    ListingSource* m_source;
    FlowLabel* m_summary;
    GatesStrip* m_funnel;
    QWidget* m_filterRow;
    QComboBox* m_verdicts;
    QLineEdit* m_text;
    QLabel* m_count;
    QPushButton* m_export;
    ObjectTable* m_table;
};

} // namespace jobscope::ui
