// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"
#include "ports/clock.h"
#include "ports/jobsource.h"

namespace jobscope::sample {

/**
 * The sample account behind the door that AWS uses: answers come page by page through the event loop of the calling
 * thread.
 *
 * The jobs are those of the moment in which the source was made, so that a countdown goes on when the list is loaded
 * again; each answer is received at the clock's now. Operations do not need the source to outlive them.
 */
class SampleSource final : public ports::JobSource {
public:
    /** The clock must outlive the source. */
    explicit SampleSource(const ports::Clock& clock);

    ports::SourceInfo info() const override;
    std::unique_ptr<ports::Operation> listJobs(ListHandlers handlers) override;
    std::unique_ptr<ports::Operation> describeJob(const job::JobId& id, DescribeHandler end) override;
    std::shared_ptr<ports::LiveFacts> liveFacts() override;

private:
    const ports::Clock& m_clock;
    job::Instant m_made;
};

} // namespace jobscope::sample
