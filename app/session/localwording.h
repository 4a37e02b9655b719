// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/errorwording.h"

namespace jobscope::session {

/** What happened and what to do about a problem of this machine; nothing for None. */
std::optional<ErrorWords> wordsFor(ports::LocalProblem problem, const QString& subject);

} // namespace jobscope::session
