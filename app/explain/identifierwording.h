// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"

namespace jobscope::explain {

/** What AWS calls the identifiers and lists that the job names by id, each at its place in the job. */
std::vector<NamedPlace> namedPlaces(const job::ClassificationJob& job, const job::LiveFacts& live);

/**
 * The same as sentences behind those about the number of them, and why names could not be had. Nothing where AWS was
 * not asked.
 */
void addIdentifierNames(
    std::vector<Statement>& statements, const job::ClassificationJob& job, const job::LiveFacts& live);

/** Why something could not be looked up, as a sentence: which permission is missing, or what AWS said. */
Phrase refusalText(const job::Refusal& refusal);

/** "financial information"; the service's text for a category that this version does not know. */
Phrase categoryTitle(const QString& category);

} // namespace jobscope::explain
