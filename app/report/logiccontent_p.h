// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/logicnode.h"
#include "report/content.h"

namespace jobscope::report {

/** A tree of logic as cards: one for each block or list of buckets. */
Logic buildLogic(const explain::LogicNode& whole, const explain::Language& language);

/** "two readings", or nothing. */
Text readingMark(const std::vector<explain::ReadingId>& readings, const explain::Language& language);

} // namespace jobscope::report
