// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/conditions.h"
#include "explain/logicnode.h"
#include "explain/readings.h"
#include "job/job.h"

#include <vector>

namespace jobscope::explain {

/** A job with its conditions read once; what logic, gates and summary are made from. */
struct CompiledJob {
    const job::Job* job = nullptr; //!< outlives this
    const job::BucketSelection* selection = nullptr; //!< nullptr: neither form can be told
    bool hasList = false; //!< bucketDefinitions with at least one entry
    bool hasCriteria = false; //!< bucketCriteria is there, if only `{}`
    CompiledScope criteria;
    CompiledScope scoping;
};

CompiledJob compile(const job::Job& job);

LogicNode bucketLogic(const CompiledJob& job, const Readings& readings);
LogicNode objectLogic(const CompiledJob& job, const Readings& readings);

/** exclude-join makes a difference in this block. */
bool excludeJoinMatters(const CompiledBlock& excludes);

/** "Only the list entry is loaded. ..." */
Phrase notLoadedText();

} // namespace jobscope::explain
