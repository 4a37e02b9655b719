// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "query/parser.h"

namespace jobscope::query {

/** Fills in the term's value from its text, and puts that into one form; what is wrong with it otherwise. */
std::optional<ErrorKind> readValue(Term& term);

} // namespace jobscope::query
