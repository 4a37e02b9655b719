// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/repeats.h"

#include "report/completeness.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace jobscope::report {

using explain::Phrase;

namespace {

/** A list entry names neither account nor Region. */
bool isSameOrUnknown(const QString& one, const QString& other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

bool isSameJob(const job::Job& one, const job::Job& other)
{
    return isSameOrUnknown(one.account().text(), other.account().text())
        && isSameOrUnknown(one.region().text(), other.region().text());
}

class Finder {
public:
    explicit Finder(std::span<const job::Job* const> jobs)
        : m_jobs(jobs)
    {
        for (size_t at = 0; at < jobs.size(); ++at) {
            if (!jobs[at]->id().isEmpty())
                m_byId[jobs[at]->id().text()].push_back(at);
        }
    }

    Repeats find()
    {
        Repeats repeats;
        for (size_t at = 0; at < m_jobs.size(); ++at) {
            if (isTold(at))
                repeats.kept.push_back(at);
        }
        if (!m_entries.empty())
            repeats.passedOver.push_back(
                Phrase(QT_TRANSLATE_N_NOOP("explain", "the list entries of %n jobs whose definition is here: %1"),
                    qint64(m_entries.size()))
                    .arg(someOf(m_entries)));
        if (!m_copies.empty())
            repeats.passedOver.push_back(
                Phrase(QT_TRANSLATE_N_NOOP("explain", "%n answers that are here already, byte for byte: %1"),
                    qint64(m_copies.size()))
                    .arg(someOf(m_copies)));
        repeats.repeated = std::move(m_disagreeing);
        return repeats;
    }

private:
    /** Notes why, if not. */
    bool isTold(size_t at)
    {
        const job::Job& job = *m_jobs[at];
        const std::vector<size_t>& others = m_byId[job.id().text()];
        if (others.size() < 2)
            return true;
        qint64 differing = 1;
        bool isFirst = true;
        for (const size_t other : others) {
            const job::Job& twin = *m_jobs[other];
            if (other == at || !isSameJob(job, twin))
                continue;
            if (twin.isComplete() && !job.isComplete()) {
                m_entries.push_back(nameOf(twin));
                noteStatus(job, twin);
                return false;
            }
            const bool isCopy = twin.answer.bytes == job.answer.bytes;
            if (isCopy && other < at) {
                m_copies.push_back(nameOf(job));
                return false;
            }
            if (!isCopy && twin.isComplete() == job.isComplete()) {
                ++differing;
                isFirst = isFirst && at < other;
            }
        }
        if (differing > 1 && isFirst)
            m_disagreeing.push_back(
                Phrase(QT_TRANSLATE_N_NOOP("explain", "job %1: %n answers that differ; each stands here on its own"),
                    differing)
                    .arg(nameOf(job)));
        return true;
    }

    void noteStatus(const job::Job& entry, const job::Job& definition)
    {
        const auto& listed = entry.head().jobStatus;
        const auto& described = definition.head().jobStatus;
        if (!listed || !described || listed->text == described->text)
            return;
        //: %1: name of a job, %2 and %3: statuses as the API names them
        m_disagreeing.push_back(Phrase(QT_TRANSLATE_NOOP("explain",
                                           "job %1: its list entry says the status %2, its definition says %3; the "
                                           "definition stands here"))
                                    .arg(nameOf(definition))
                                    .arg(explain::Name{listed->text})
                                    .arg(explain::Name{described->text}));
    }

    std::span<const job::Job* const> m_jobs;
    QHash<QString, std::vector<size_t>> m_byId;
    std::vector<Phrase> m_entries;
    std::vector<Phrase> m_copies;
    std::vector<Phrase> m_disagreeing;
};

} // namespace

Repeats findRepeats(std::span<const job::Job* const> jobs)
{
    return Finder(jobs).find();
}

} // namespace jobscope::report
