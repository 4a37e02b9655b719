// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "pdf/reportwriter.h"
#include "report/contentbuilder.h"
#include "session/jobsession.h"

#include <vector>

namespace jobscope::ui {

/** Now, here, by this version. */
report::Circumstances circumstancesOf(const session::JobSession& session);

/**
 * The jobs of these rows with all that the window knows of them, as values that another thread may work with; what is
 * not known of them is in its completeness. Rows that are gone are left out.
 */
pdf::ReportOrder orderOf(const session::JobSession& session, const std::vector<quint64>& rowIds);

/** How many of these rows have no details yet. */
int withoutDetails(const session::JobSession& session, const std::vector<quint64>& rowIds);

/** All that there are. */
std::vector<quint64> allRows(const session::JobSession& session);

/** A file name that every system takes, without an ending. */
QString fileNameOf(const job::Job& job);

} // namespace jobscope::ui
