// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/livecalls.h"
#include "ports/livefacts.h"

namespace jobscope::aws {

/** Looks things up in one account and Region. Pages are read to the end; a token that comes again ends with an error.
 */
class MacieLive final : public ports::LiveFacts {
public:
    MacieLive(CallParts macie, Endpoint logs);

    std::unique_ptr<ports::Operation> customIdentifiers(
        const QStringList& ids, Handler<std::vector<job::CustomIdentifier>> end) override;
    std::unique_ptr<ports::Operation> allowLists(Handler<std::vector<job::AllowList>> end) override;
    std::unique_ptr<ports::Operation> allowList(const QString& id, Handler<job::AllowList> end) override;
    std::unique_ptr<ports::Operation> managedIdentifiers(Handler<std::vector<job::ManagedIdentifier>> end) override;
    std::unique_ptr<ports::Operation> matchingBuckets(
        const QByteArray& criteria, Progress progress, Handler<std::vector<job::BucketNow>> end) override;
    std::unique_ptr<ports::Operation> allBuckets(Progress progress, Handler<std::vector<job::BucketNow>> end) override;
    std::unique_ptr<ports::Operation> runLog(
        const job::JobId& id, job::Instant since, Progress progress, Handler<job::RunLog> end) override;
    std::unique_ptr<ports::Operation> findingCounts(
        const job::JobId& id, Handler<std::vector<job::FindingCount>> end) override;
    std::unique_ptr<ports::Operation> jobQuotas(Handler<std::vector<job::JobQuota>> end) override;
    std::unique_ptr<ports::Operation> resultsRepository(Handler<job::ResultsRepository> end) override;

private:
    CallParts witnessed(CallParts parts) const;

    CallParts m_macie;
    CallParts m_logs;
};

} // namespace jobscope::aws
