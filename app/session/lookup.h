// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace jobscope::session {

/** Kinds of look-ups, from what is asked at once to what may take a while. */
enum class LookUp {
    Named, //!< what a job names, and where results are kept
    Buckets, //!< that a job means now, and all that there are
    Runs, //!< the job's log and its findings; quotas, if Macie paused it
};

/** How far look-ups of one kind are. */
struct LookUpState {
    bool isBusy = false;
    qsizetype soFar = 0; //!< buckets or entries of those that are under way

    bool operator==(const LookUpState&) const = default;
};

} // namespace jobscope::session
