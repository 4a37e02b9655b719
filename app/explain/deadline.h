// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "job/instant.h"

#include <chrono>
#include <optional>

namespace jobscope::job {
struct Job;
}

namespace jobscope::explain {

enum class DeadlinePhase {
    Days, //!< more than seven days
    LastWeek, //!< at most seven days
    LastDay, //!< at most 24 hours
    Expired, //!< not in the future
};

/** What the end of a person's pause of 30 days does (Macie User Guide, "Managing jobs"). */
enum class DeadlineEffect {
    JobCancelled, //!< one-time job: for good
    RunCancelled, //!< recurring job: only the interrupted run
};

/** An instant, not a counter: what remains is deadline - now. */
struct Deadline {
    job::Instant at;
    DeadlineEffect effect = DeadlineEffect::JobCancelled;
    bool ifStillPaused = false; //!< the source does not tell when it was true

    DeadlinePhase phase(job::Instant now) const;
    std::chrono::seconds remaining(job::Instant now) const; //!< rounded down, may be negative
    /** "16 d 2 h", "5 h 12 min", "40 s", "expired 3 d 4 h ago". */
    Phrase countdown(job::Instant now) const;
    /** "until the interrupted run is cancelled" and the like: goes on after the countdown. */
    Phrase meaning(job::Instant now) const;
    /** Both in one: "16 d 2 h until the interrupted run is cancelled". */
    Phrase sentence(job::Instant now) const;
    /** How long the countdown's text stays as it is; at least a millisecond. */
    std::chrono::milliseconds untilNextChange(job::Instant now) const;

    bool operator==(const Deadline&) const = default;
};

/** Of a job that a person paused and whose answer gives an expiry; it is never computed from the pause. */
std::optional<Deadline> deadlineOf(const job::Job& job);

} // namespace jobscope::explain
