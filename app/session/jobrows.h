// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/jobsession.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace jobscope::session {

/**
 * The jobs in order, with what finds them again. Tells before and after each change of rows; owned by the session.
 *
 * A refresh is: beginMerge(), merge() for each portion, removeUnmerged() if all portions came.
 */
class JobRows {
public:
    struct Handlers {
        std::function<void()> aboutToBeReset;
        std::function<void()> reset;
        std::function<void(int, int)> aboutToBeInserted;
        std::function<void(int, int)> inserted;
        std::function<void(int, int)> aboutToBeRemoved;
        std::function<void(int, int)> removed;
        std::function<void(int)> changed;
        std::function<void(quint64)> forgotten; //!< what was made of this row's job holds no longer
    };
    /** What to do with a job that comes a second time within a load. */
    enum class Repeated {
        Kept, //!< files: two answers about one job are two rows
        Dropped, //!< list pages: the list moved on while it was read
    };
    explicit JobRows(Handlers handlers);

    int count() const { return int(m_entries.size()); }
    const JobEntry& at(int row) const { return m_entries[size_t(row)]; }
    int rowOf(quint64 rowId) const;
    int rowOf(const job::JobId& id) const;

    void reset(std::vector<job::Job> jobs, Repeated repeated, int source);
    void append(std::vector<job::Job> jobs, Repeated repeated, int source);
    void beginMerge();
    void merge(std::vector<job::Job> jobs, Repeated repeated, int source);
    /** What did not come again, of the sources whose list came whole. */
    void removeUnmerged(const std::function<bool(int source)>& isWhole);

    void setLoading(int row);
    void setJob(int row, job::Job job);
    void setFailed(int row, ports::CallError error);
    /** Back from Loading to what is known. */
    void settle(int row);

private:
    struct Key {
        QString job;
        int occurrence;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0) { return qHashMulti(seed, key.job, key.occurrence); }
    };
    /** Which job this is among those of the present load; nothing if it is to be dropped. */
    std::optional<Key> keyOf(const job::Job& job, Repeated repeated);
    void insert(int row, std::vector<JobEntry> entries, std::vector<Key> keys);
    void remove(int first, int last);
    void setState(int row, DetailState state);
    JobEntry newEntry(job::Job job, int source);
    void index() const;

    Handlers m_handlers;
    std::vector<JobEntry> m_entries;
    std::vector<Key> m_keys; //!< of m_entries
    QHash<QString, int> m_occurrences; //!< within the present load
    QSet<quint64> m_merged;
    int m_cursor = 0; //!< where the next unknown job of a merge goes
    quint64 m_nextId = 1;

    mutable bool m_indexed = false;
    mutable QHash<quint64, int> m_rowById;
    mutable QHash<Key, int> m_rowByKey;
};

} // namespace jobscope::session
