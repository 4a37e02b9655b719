// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "session/jobsession.h"

#include <optional>
#include <vector>

namespace jobscope::models {

/** What the list shows of one job, apart from its countdown. A pure function of the entry and the readings. */
struct JobCells {
    explain::StatusPart status;
    explain::Phrase name;
    explain::Phrase account;
    explain::Phrase region;
    explain::Phrase schedule;
    explain::Phrase buckets;
    explain::Phrase lastRun; //!< instead of an instant: "never", or that it is not loaded
    std::vector<explain::Phrase> secondary; //!< parts of the line below the name
    std::optional<job::Instant> created;
    std::optional<job::Instant> lastRunAt;
    std::optional<qint64> bucketCount; //!< of a fixed list
    bool isAccountKnown = true;
    bool isRegionKnown = true;
    bool isScheduleKnown = true;
    bool isLastRunKnown = true;
};

JobCells cellsOf(const session::JobEntry& entry, const explain::Readings& readings, job::Instant now);

/** In place of something that only the full answer tells: "not loaded". */
explain::Phrase notLoaded(session::DetailState state);

} // namespace jobscope::models
