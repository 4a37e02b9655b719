// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "ports/callerror.h"
#include "ports/livefacts.h"
#include "ports/operation.h"
#include "ports/turn.h"
#include "json/error.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jobscope::ports {

struct SourceInfo {
    QString name; //!< for people: the connection's or the file's name
    job::AccountId account;
    job::Region region;
    QString identity; //!< ARN of the caller, if known
    /** Server's clock minus ours, once it was off so far that requests were refused; for the countdown. */
    std::optional<std::chrono::seconds> clockSkew = std::nullopt;
    /** Set for answers kept on disk: nobody is asked, and nothing newer can be had from this source. */
    std::optional<job::Instant> snapshotTaken = std::nullopt;
};

/**
 * A place that jobs come from: an AWS connection or the sample account.
 *
 * Handlers are called on the thread of the caller's event loop, never before the method has returned. Each operation
 * ends once.
 */
class JobSource {
public:
    virtual ~JobSource() = default;

    virtual SourceInfo info() const = 0;

    /** Finds out who asks, for the answers to come; a listing does that by itself. Not to be found out is no failure.
     */
    virtual std::unique_ptr<Operation> identify(std::function<void()> end)
    {
        return std::make_unique<Turn>(std::move(end));
    }

    struct ListHandlers {
        std::function<void(std::vector<job::Job> page)> page; //!< list entries in the order of the service
        std::function<void(Expected<void, CallError>)> end;
    };
    virtual std::unique_ptr<Operation> listJobs(ListHandlers handlers) = 0;

    using DescribeHandler = std::function<void(Expected<job::Job, CallError>)>;
    virtual std::unique_ptr<Operation> describeJob(const job::JobId& id, DescribeHandler end) = 0;

    /** Looks up more than the jobs' own answers say; nullptr: this source cannot. It may outlive the source. */
    virtual std::shared_ptr<LiveFacts> liveFacts() { return nullptr; }
};

} // namespace jobscope::ports
