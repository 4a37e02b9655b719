// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/call.h"
#include "aws/limiter.h"
#include "ports/jobsource.h"

namespace jobscope::aws {

struct MacieSourceOptions {
    QString name; //!< of the connection, for people
    job::Region region;
    Endpoint macie;
    Endpoint sts;
    Endpoint logs; //!< of the jobs' runs
    int describesAtOnce = 12; //!< at most; fewer after throttling
    /** The budget for retries of this account in this Region, once the account is known; may be empty. */
    std::function<std::shared_ptr<RetryQuota>(const job::AccountId&)> quotaOf = {};
    job::AccountId account = {}; //!< expected, until the caller's identity tells; may be empty
};

/**
 * The jobs of one account and Region. Nothing is contacted before an operation asks for it; a listing first finds out
 * whose account it is (a failure there is no obstacle), then hands on page by page.
 */
class MacieSource final : public ports::JobSource {
public:
    MacieSource(MacieSourceOptions options, std::shared_ptr<CallContext> context,
        std::shared_ptr<CredentialSource> credentials);
    ~MacieSource() override;

    ports::SourceInfo info() const override;
    std::unique_ptr<ports::Operation> identify(std::function<void()> end) override;
    std::unique_ptr<ports::Operation> listJobs(ListHandlers handlers) override;
    std::unique_ptr<ports::Operation> describeJob(const job::JobId& id, DescribeHandler end) override;
    std::shared_ptr<ports::LiveFacts> liveFacts() override;

private:
    struct Shared;
    class Identifying;
    class Listing;
    class Describing;
    std::shared_ptr<Shared> m_shared;
};

} // namespace jobscope::aws
