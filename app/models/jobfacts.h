// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "query/matcher.h"
#include "session/jobsession.h"

#include <QStringList>

#include <optional>

namespace jobscope::models {

/** What the checks find in one job of a session. */
struct RowChecks {
    query::FoundChecks found; //!< of a list entry in the parts that are loaded
    std::optional<explain::FindingCounts> counts; //!< only of whole definitions
};

/** Costly: for those who look at it. */
RowChecks checksOf(const session::JobSession& session, int row);

/** What the jobs have in that field, to complete a filter with: accounts, Regions, buckets, tags, names. Each once. */
QStringList textsOf(const session::JobSession& session, query::Field field);

} // namespace jobscope::models
