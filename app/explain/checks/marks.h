// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "explain/logicnode.h"

namespace jobscope::explain {

/** Notes behind the statements that errors and warnings are about: "see Checks: Warning". Accepted ones leave no mark.
 */
void markFindings(LogicNode& whole, const std::vector<Finding>& findings);

/** The finding is about this place or something in it. */
bool isAbout(const Finding& finding, const QString& pointer);

/** What it found behind its severity, for beside the statement concerned: "Warning: On day 31 it runs ...". */
Phrase findingText(const Finding& finding);

} // namespace jobscope::explain
