// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/comparison.h"
#include "explain/language.h"
#include "job/job.h"
#include "report/content.h"

namespace jobscope::report {

/** A comparison of two jobs as a document: what each takes alone, then a table for each part that differs. */
Content comparisonContent(const job::Job& first, const job::Job& second, const explain::Comparison& comparison,
    const explain::Language& language);

} // namespace jobscope::report
