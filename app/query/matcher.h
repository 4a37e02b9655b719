// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "explain/evaluator.h"
#include "job/job.h"
#include "query/query.h"

#include <QStringList>

#include <bitset>
#include <span>

namespace jobscope::query {

/** The checks that found something which nobody accepted. */
class FoundChecks {
public:
    FoundChecks() = default;
    explicit FoundChecks(std::span<const explain::Finding> findings);

    bool has(explain::CheckId id) const { return m_ids.test(size_t(id)); }
    bool hasAny(explain::Severity severity) const;

private:
    static constexpr size_t mostChecks = 128;
    using Ids = std::bitset<mostChecks>;
    static const Ids& idsOf(explain::Severity severity);

    Ids m_ids;
};

/** What is known of one job. Only what a query asks for is asked for: some of it is costly. */
class JobFacts {
public:
    virtual ~JobFacts() = default;

    virtual const job::Job& job() const = 0;
    /** As searchText() makes it. */
    virtual QString text() const = 0;
    /** Of what is loaded of the job. */
    virtual FoundChecks checks() const = 0;
};

/**
 * Whether the query takes the job. Unknown: that depends on details that are not loaded. `now` steers spans like
 * `expires<7d`.
 */
explain::Truth matches(const Query& query, const JobFacts& facts, job::Instant now);

/**
 * What words without a field are looked for in, case folded: name, id, ARN, account, Region, names of buckets, status,
 * and `more`, which a person sees as well.
 */
QString searchText(const job::Job& job, const QStringList& more = {});

/** Names that a fixed list or the criteria give, in the order of the text. */
QStringList bucketNames(const job::Job& job);

} // namespace jobscope::query
