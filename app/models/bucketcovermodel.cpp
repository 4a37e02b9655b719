// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/bucketcovermodel.h"

#include "explain/outcomewording.h"
#include "models/jobcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace jobscope::models {

using explain::plain;

BucketCoverModel::BucketCoverModel(
    const session::JobSession& session, const explain::Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_language(language)
{
    refresh();
}

void BucketCoverModel::refresh()
{
    beginResetModel();
    m_jobs.clear();
    m_jobs.reserve(std::size_t(m_session.count()));
    for (int row = 0; row < m_session.count(); ++row) {
        const session::JobEntry& entry = m_session.at(row);
        m_jobs.push_back({entry.rowId, explain::Evaluator(entry.job, m_session.readings()), {}});
    }
    ask();
    endResetModel();
}

void BucketCoverModel::setBucket(const explain::ObjectFacts& bucket)
{
    beginResetModel();
    m_bucket = bucket.ofBucket();
    m_isAsked = m_bucket != explain::ObjectFacts();
    ask();
    endResetModel();
}

void BucketCoverModel::ask()
{
    m_counts = {};
    m_rows.resize(m_jobs.size());
    std::iota(m_rows.begin(), m_rows.end(), std::size_t{0});
    if (!m_isAsked)
        return;
    for (Asked& job : m_jobs) {
        job.outcome = job.evaluator.bucketOutcome(m_bucket);
        m_counts.add(job.outcome.verdict);
    }
    const auto rank = [this](std::size_t job) { return explain::selectionRank(m_jobs[job].outcome.verdict); };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
}

int BucketCoverModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BucketCoverModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BucketCoverModel::text(int row, Column column) const
{
    const Asked& asked = at(row);
    const int place = m_session.rowOf(asked.rowId);
    if (place < 0) // the session is ahead until refresh() is called
        return {};
    const auto cells = [&] { return cellsOf(m_session.at(place), m_session.readings(), m_session.clock().now()); };
    switch (column) {
    case AnswerColumn:
        return m_isAsked ? plain(explain::selectionText(asked.outcome.verdict), m_language) : QString();
    case JobColumn:
        return plain(cells().name, m_language);
    case WhyColumn:
        return m_isAsked
            ? plain(explain::bucketWordsFor(*m_session.explanation(place), asked.outcome).reasons(), m_language)
            : QString();
    case GateColumn: {
        const auto explanation = m_session.explanation(place);
        const auto gate = std::find_if(explanation->gates.begin(), explanation->gates.end(),
            [](const explain::Gate& one) { return one.id == explain::GateId::Bucket; });
        return gate == explanation->gates.end() ? QString() : plain(gate->text, m_language);
    }
    case StatusColumn:
        return plain(cells().status.label, m_language);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BucketCoverModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), Column(index.column()));
    case RowIdRole:
        return at(index.row()).rowId;
    case VerdictRole:
        return m_isAsked ? QVariant(int(at(index.row()).outcome.verdict)) : QVariant();
    default:
        return {};
    }
}

QVariant BucketCoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case AnswerColumn:
        //: head of a column: whether a job selects the bucket
        return m_language.message(QT_TRANSLATE_NOOP("explain", "This bucket"));
    case JobColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Name"));
    case WhyColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "What decides"));
    case GateColumn:
        //: head of a column: which buckets a job selects
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Buckets of the job"));
    case StatusColumn:
        return m_language.message(QT_TRANSLATE_NOOP("explain", "Status"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace jobscope::models
