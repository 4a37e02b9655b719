// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "session/jobsession.h"

#include <vector>

namespace jobscope::models {

class JobTableModel;

/** A figure over all loaded jobs, and the filter that shows these jobs. */
struct DashboardEntry {
    QString filter; //!< `status:running`
    int count = 0;
    QString text; //!< "3 running"

    bool operator==(const DashboardEntry&) const = default;
};

/** What somebody who looks after many jobs asks first, in a fixed order. Looks at every job. */
std::vector<DashboardEntry> dashboardOf(
    const JobTableModel& jobs, const session::JobSession& session, const explain::Language& language);

} // namespace jobscope::models
