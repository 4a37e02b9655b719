// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkrun.h"

#include "explain/checks/checkinput_p.h"
#include "explain/checks/solver.h"
#include "explain/jobwording.h"
#include "explain/scopetruth.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

/** A recurring job that is active: it runs and costs by itself. */
struct Candidate {
    std::size_t index; //!< among all jobs
    CompiledJob compiled;
    QString lookedFor; //!< equal texts: the same data types
};

bool isActive(const job::Job& job)
{
    const auto status = job.status();
    return status == job::JobStatus::Running || status == job::JobStatus::Idle;
}

QString sorted(const job::Member<QStringList>& ids)
{
    QStringList list = ids ? *ids : QStringList();
    list.removeDuplicates();
    list.sort();
    return list.join(u'\n');
}

/** Nothing where it cannot be said what the job looks for. */
std::optional<QString> lookedFor(const job::ClassificationJob& job, const Readings& readings)
{
    QString selector;
    if (job.managedDataIdentifierSelector) {
        selector = job.managedDataIdentifierSelector->text;
    } else {
        switch (resolveNullSelector(job, readings)) {
        case NullSelector::All:
            selector = u"ALL"_s;
            break;
        case NullSelector::Recommended:
            selector = u"RECOMMENDED"_s;
            break;
        case NullSelector::Undecided:
            return {};
        }
    }
    return QStringList{selector, sorted(job.managedDataIdentifierIds), sorted(job.customDataIdentifierIds)}.join(
        u"\n\n"_s);
}

/** Something meets these includes and is not left out by these excludes, as far as they can be read. */
bool leavesSomething(const std::vector<const CompiledScope*>& scopes, const Readings& readings)
{
    std::vector<Literal> literals;
    for (const CompiledScope* scope : scopes) {
        for (const CompiledCondition& condition : scope->includes.conditions) {
            if (!condition.isMalformed())
                literals.push_back({&condition, true});
        }
        // Of several that are joined by "and" one that fails is enough; only what is certain is looked at.
        const std::vector<CompiledCondition>& excludes = scope->excludes.conditions;
        if (excludes.size() > 1 && !readings.excludesAlone())
            continue;
        for (const CompiledCondition& condition : excludes) {
            if (!condition.isMalformed())
                literals.push_back({&condition, false});
        }
    }
    return solve(literals, scopes.front()->domain, readings.neAnyOf()).possible;
}

class Overlaps {
public:
    Overlaps(std::span<const job::Job* const> jobs, const Readings& readings)
        : m_jobs(jobs)
        , m_readings(readings)
    {
        for (std::size_t at = 0; at < jobs.size(); ++at) {
            const job::ClassificationJob* definition = jobs[at]->definition();
            if (!definition || !isActive(*jobs[at]) || !isRecurring(*definition))
                continue;
            CompiledJob compiled = compile(*jobs[at]);
            const std::optional<QString> types = lookedFor(*definition, readings);
            // Both forms or neither: nobody knows which buckets these read.
            if (types && compiled.hasList != compiled.hasCriteria)
                m_candidates.push_back({at, std::move(compiled), *types});
        }
    }

    std::vector<std::vector<Finding>> find()
    {
        collectPairs();
        std::vector<std::vector<Finding>> findings(m_jobs.size());
        std::map<std::size_t, std::vector<std::size_t>> others;
        for (const auto& [a, b] : m_pairs) {
            others[a].push_back(b);
            others[b].push_back(a);
        }
        for (auto& [candidate, partners] : others) {
            std::sort(partners.begin(), partners.end());
            const CompiledJob& compiled = m_candidates[candidate].compiled;
            const QString form = compiled.hasList ? u"/bucketDefinitions"_s : u"/bucketCriteria"_s;
            findings[m_candidates[candidate].index].push_back(
                {CheckId::JobsOverlap, {compiled.selection->pointer + form},
                    Phrase(QT_TRANSLATE_N_NOOP(
                               "explain", "%n other active jobs look for the same data types in the same buckets: %1."),
                        qint64(partners.size()))
                        .arg(names(partners)),
                    {}});
        }
        return findings;
    }

private:
    Phrase names(const std::vector<std::size_t>& candidates) const
    {
        std::vector<Phrase> items;
        for (const std::size_t candidate : candidates) {
            const job::Job& job = *m_jobs[m_candidates[candidate].index];
            items.push_back(Value{job.name().isEmpty() ? job.id().text() : job.name()});
        }
        return atMost(std::move(items), 5, List::Join::Comma);
    }

    void collectPairs()
    {
        // Jobs of one account and Region that look for the same: the others need no closer look.
        QHash<QString, std::vector<std::size_t>> groups;
        for (std::size_t at = 0; at < m_candidates.size(); ++at) {
            const job::Job& job = *m_jobs[m_candidates[at].index];
            groups[job.region().text() + u'\n' + m_candidates[at].lookedFor].push_back(at);
        }
        for (const std::vector<std::size_t>& group : std::as_const(groups)) {
            QHash<std::pair<QString, QString>, std::vector<std::size_t>> byBucket;
            QHash<QByteArray, std::vector<std::size_t>> byCriteria;
            std::vector<std::size_t> criteria;
            for (const std::size_t at : group) {
                const CompiledJob& compiled = m_candidates[at].compiled;
                if (compiled.hasCriteria) {
                    byCriteria[compiled.criteria.raw.simplified()].push_back(at);
                    criteria.push_back(at);
                    continue;
                }
                for (const job::BucketDefinition& entry : *compiled.selection->definitions) {
                    if (!entry.readable)
                        continue;
                    for (const job::BucketName& bucket : *entry.buckets)
                        byBucket[{entry.accountId->text(), bucket.text()}].push_back(at);
                }
            }
            for (const auto& same : std::as_const(byBucket))
                addPairs(same);
            for (const auto& same : std::as_const(byCriteria))
                addPairs(same);
            for (auto bucket = byBucket.constBegin(); bucket != byBucket.constEnd(); ++bucket) {
                for (const std::size_t at : criteria) {
                    if (selects(m_candidates[at].compiled.criteria, bucket.key()))
                        for (const std::size_t other : bucket.value())
                            addPair(at, other);
                }
            }
        }
    }

    // Certain from account and name alone.
    bool selects(const CompiledScope& scope, const std::pair<QString, QString>& bucket) const
    {
        ObjectFacts facts;
        facts.accountId = bucket.first;
        facts.bucket = bucket.second;
        const Way way{m_readings.excludesAlone(), m_readings.neAnyOf()};
        return scope.readable && included(scope, facts, way) == Truth::True
            && excluded(scope, facts, way) == Truth::False;
    }

    void addPairs(const std::vector<std::size_t>& same)
    {
        for (std::size_t i = 0; i < same.size(); ++i) {
            for (std::size_t j = i + 1; j < same.size(); ++j)
                addPair(same[i], same[j]);
        }
    }

    void addPair(std::size_t a, std::size_t b)
    {
        if (a == b || isSameJob(a, b))
            return;
        const auto pair = std::minmax(a, b);
        if (m_pairs.contains(pair))
            return;
        // Different objects of the same bucket cost nothing twice.
        if (leavesSomething({&m_candidates[a].compiled.scoping, &m_candidates[b].compiled.scoping}, m_readings))
            m_pairs.insert(pair);
    }

    bool isSameJob(std::size_t a, std::size_t b) const
    {
        const job::JobId id = m_jobs[m_candidates[a].index]->id();
        return !id.isEmpty() && id == m_jobs[m_candidates[b].index]->id();
    }

    std::span<const job::Job* const> m_jobs;
    const Readings& m_readings;
    std::vector<Candidate> m_candidates;
    std::set<std::pair<std::size_t, std::size_t>> m_pairs; //!< of candidates
};

} // namespace

std::vector<std::vector<Finding>> findOverlaps(std::span<const job::Job* const> jobs, const Readings& readings)
{
    return Overlaps(jobs, readings).find();
}

std::vector<std::vector<Finding>> findOverlaps(std::span<const job::Job> jobs, const Readings& readings)
{
    std::vector<const job::Job*> pointers;
    pointers.reserve(jobs.size());
    for (const job::Job& job : jobs)
        pointers.push_back(&job);
    return findOverlaps(pointers, readings);
}

} // namespace jobscope::explain
