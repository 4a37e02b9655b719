// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/bucketwording.h"
#include "explain/evaluator.h"
#include "explain/language.h"
#include "session/jobsession.h"

#include <QAbstractTableModel>

#include <vector>

namespace jobscope::models {

/**
 * The bucket gate of every loaded job, and whether it selects one bucket: jobs that do first, then those that might,
 * then those that do not. A picture of the jobs at the moment that refresh() was called.
 */
class BucketCoverModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { AnswerColumn, JobColumn, WhyColumn, GateColumn, StatusColumn, ColumnCount };
    Q_ENUM(Column)

    enum Role {
        RowIdRole = Qt::UserRole, //!< quint64: JobEntry::rowId
        VerdictRole, //!< int of explain::Verdict; nothing while no bucket is asked about
    };
    Q_ENUM(Role)

    /** Session and language outlive the model. */
    BucketCoverModel(const session::JobSession& session, const explain::Language& language, QObject* parent = nullptr);

    /** Looks at the jobs and readings of the session anew. */
    void refresh();
    /** What is known of the bucket. Nothing at all: none is asked about, and the jobs stand in the order of the list.
     */
    void setBucket(const explain::ObjectFacts& bucket);
    bool isAsked() const { return m_isAsked; }
    const explain::SelectionCounts& counts() const { return m_counts; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Asked {
        quint64 rowId;
        explain::Evaluator evaluator;
        explain::Outcome outcome;
    };

    void ask();
    const Asked& at(int row) const { return m_jobs[m_rows[std::size_t(row)]]; }
    QString text(int row, Column column) const;

    const session::JobSession& m_session;
    const explain::Language& m_language;
    explain::ObjectFacts m_bucket;
    bool m_isAsked = false;
    std::vector<Asked> m_jobs; //!< in the order of the list
    std::vector<std::size_t> m_rows; //!< of m_jobs, in the order shown
    explain::SelectionCounts m_counts;
};

} // namespace jobscope::models
