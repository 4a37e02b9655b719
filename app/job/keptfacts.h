// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "job/livefacts.h"
#include "json/document.h"

#include <map>
#include <memory>
#include <vector>

namespace jobscope::job {

/** Answers about what jobs name, as they were kept beside the jobs' own; read again once, for all jobs. */
class KeptFacts {
public:
    using Answers = std::vector<std::shared_ptr<const Answer>>;

    /** Why an answer cannot be read. */
    struct Problem {
        std::shared_ptr<const Answer> answer;
        json::Error error;
    };

    /**
     * What these say about the job that they were kept for; pages in the order in which they came. What AWS refused was
     * not kept, so it is as if nobody had asked. An operation that this version does not know says nothing.
     */
    Expected<std::shared_ptr<const LiveFacts>, Problem> of(const Job& job, const Answers& answers);

private:
    Expected<json::Value, json::Error> read(const Answer& answer);
    Expected<SharedBuckets, Problem> buckets(const Answers& pages);

    std::map<const Answer*, json::Value> m_read;
    std::map<Answers, SharedBuckets> m_buckets; //!< by their pages
};

} // namespace jobscope::job
