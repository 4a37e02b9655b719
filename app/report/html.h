// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/content.h"

#include <QString>

namespace jobscope::report {

// One file that needs nothing else: style inside, no script, no outside address, and a policy that forbids both. Every
// text is escaped and isolated in its direction; headings, lists and tables are marked up as what they are.

/** A report, with cover and list of jobs. */
QString toHtml(const Content& content);

/** One job alone: `explain --format html`. */
QString toHtml(const JobContent& job, const explain::Language& language);

} // namespace jobscope::report
