// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/content.h"

#include <QString>

namespace jobscope::report {

// CommonMark with the tables of GitHub. Text from the job cannot become markup or HTML: values are code spans, all
// other text is escaped.

/** A report, with its cover. */
QString toMarkdown(const Content& content);

/** One job alone: `explain --format markdown`, "Copy as Markdown". */
QString toMarkdown(const JobContent& job);

} // namespace jobscope::report
