// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/enums.h" // before ids.h: GCC 12 takes enumerators for shadows of its names
#include "job/ids.h"
#include "job/job.h"
#include "job/livefacts.h"
#include "ports/callerror.h"
#include "ports/operation.h"
#include "json/error.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace jobscope::ports {

/**
 * Looks up what jobs of one account and Region name, and what became of them. Each look-up stands for itself: one that
 * is refused leaves the others as they are.
 *
 * Handlers are called as those of JobSource. Nothing is kept: who asks again, asks AWS again.
 */
class LiveFacts {
public:
    virtual ~LiveFacts() = default;

    template <typename T> using Handler = std::function<void(Expected<T, CallError>)>;

    /** Is shown the answers that a look-up is made of, each before its handler hears of it. */
    using Witness = std::function<void(job::Answer answer)>;
    /** Of look-ups that begin from now on. */
    void setWitness(Witness witness) { m_witness = std::move(witness); }

    /** At most `idsAtOnce` of them. */
    static constexpr qsizetype idsAtOnce = 30;
    virtual std::unique_ptr<Operation> customIdentifiers(
        const QStringList& ids, Handler<std::vector<job::CustomIdentifier>> end)
        = 0;
    /** All of the account, without their status. */
    virtual std::unique_ptr<Operation> allowLists(Handler<std::vector<job::AllowList>> end) = 0;
    /** With its status. One that does not exist is an error of kind NotFound. */
    virtual std::unique_ptr<Operation> allowList(const QString& id, Handler<job::AllowList> end) = 0;
    /** All that Macie has in the Region. */
    virtual std::unique_ptr<Operation> managedIdentifiers(Handler<std::vector<job::ManagedIdentifier>> end) = 0;

    /** After each page: how many came so far. May be empty. */
    using Progress = std::function<void(qsizetype soFar)>;
    /** All that meet these `bucketCriteria`, a JSON object as a job has it; AWS evaluates them. May take many pages. */
    virtual std::unique_ptr<Operation> matchingBuckets(
        const QByteArray& criteria, Progress progress, Handler<std::vector<job::BucketNow>> end)
        = 0;
    /** All that Macie knows in the Region. May take many pages. */
    virtual std::unique_ptr<Operation> allBuckets(Progress progress, Handler<std::vector<job::BucketNow>> end) = 0;

    static constexpr qsizetype mostRunEvents = 50'000;
    /** The job's log from then on, up to about `mostRunEvents` entries. One that does not exist is no error. */
    virtual std::unique_ptr<Operation> runLog(
        const job::JobId& id, job::Instant since, Progress progress, Handler<job::RunLog> end)
        = 0;
    virtual std::unique_ptr<Operation> findingCounts(const job::JobId& id, Handler<std::vector<job::FindingCount>> end)
        = 0;
    /** Of all accounts that the caller may see. */
    virtual std::unique_ptr<Operation> jobQuotas(Handler<std::vector<job::JobQuota>> end) = 0;
    virtual std::unique_ptr<Operation> resultsRepository(Handler<job::ResultsRepository> end) = 0;

protected:
    const Witness& witness() const { return m_witness; }

private:
    Witness m_witness;
};

} // namespace jobscope::ports
