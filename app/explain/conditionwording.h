// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/conditions.h"
#include "explain/phrase.h"

#include <vector>

namespace jobscope::explain {

/** The condition as a statement about "it": `its extension is "csv" or "json"`. `neAnyOf`: see Readings. */
Phrase conditionText(const CompiledCondition& condition, Domain domain, bool neAnyOf);

/** Each value of the condition by itself, for chips and lists. Empty for one that cannot be read. */
std::vector<Phrase> conditionValues(const CompiledCondition& condition);

/** `In other words: only ... stay in`, for an NE that stands alone in its excludes block. Empty where it is no NE. */
Phrase inOtherWords(const CompiledCondition& condition, Domain domain);

/** JSON as in the file, on one line. */
Name jsonAsInFile(const QByteArray& raw);

/** `5242880 bytes (5 MiB)` */
Phrase sizeText(qint64 bytes);
/** `5 MiB`, `about 4.8 MiB`, `512 bytes`: one unit, for the summary. */
Phrase shortSizeText(qint64 bytes);
/** `2024-01-01 00:00:00 UTC` */
Phrase instantText(job::Instant instant);

/** An account id stands for itself; other text in its place is quoted. */
Phrase accountText(const QString& account);
/** `External (EXTERNAL)`, or the text in quotes where the service's list does not have it. */
Phrase subjectValueText(Subject subject, const QString& value);

/** Longer lists are folded: so many values are shown, and how many more there are. */
constexpr size_t FoldAbove = 5;

/** Shows at most `most` items: "a", "b", "c" and 4 more. */
Phrase atMost(std::vector<Phrase> items, size_t most, List::Join join);

} // namespace jobscope::explain
