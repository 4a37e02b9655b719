// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "explain/language.h"
#include "models/verdictchangemodel.h"
#include "session/listingrun.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace jobscope::ui {

class FlowLabel;
class ListingSource;
class ObjectTable;

/** A listing tried on two jobs, in the background: the objects whose verdict differs. */
class ComparedObjects final : public QWidget {
    Q_OBJECT
public:
    struct Side {
        job::Job job;
        std::shared_ptr<const explain::Explanation> explanation;
    };

    /** The language outlives it. */
    explicit ComparedObjects(const explain::Language& language, QWidget* parent = nullptr);

    /** Tries the present listing again if one of them says something else than before. */
    void setJobs(const Side& first, const Side& second, const explain::Readings& readings);
    /** What is known of the bucket, for listings that do not say; its name can be written over here. */
    void setBucket(const explain::ObjectFacts& bucket);
    ListingSource& source() { return *m_source; }
    session::ListingRun& run() { return m_run; }

private:
    void share();
    void showResult();

    const explain::Language& m_language;
    session::ListingRun m_run;
    models::VerdictChangeModel m_changes;
    models::VerdictChangeModel::Side m_first;
    models::VerdictChangeModel::Side m_second;
    explain::ObjectFacts m_bucketFacts;
    QLineEdit* m_bucket;
    ListingSource* m_source;
    FlowLabel* m_summary;
    ObjectTable* m_table;
};

} // namespace jobscope::ui
