// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/evaluator.h"
#include "explain/explanation.h"
#include "explain/language.h"
#include "json/writer.h"

#include <QByteArray>
#include <QString>

namespace jobscope::explain {

/** The explanation as plain text, laid out for a terminal of 100 columns or a clipboard. Ends with a newline. */
QString toPlainText(const job::Job& job, const Explanation& explanation, const Language& language);

/** `explain --format json`: a stable interface (schemaVersion 1). Ends with a newline. */
QByteArray toJson(const job::Job& job, const Explanation& explanation, const Language& language);

/** A tree of logic as lines of text, include before exclude. The first line begins with the label ("OBJECTS"). */
QStringList logicLines(const QString& label, const LogicNode& whole, const Language& language);

/** `{"at": ..., "remainingSeconds": ..., "phase": ..., "effect": ...}` or null, as in the JSON of explain and list. */
void writeDeadline(json::Writer& writer, const std::optional<Deadline>& deadline, job::Instant now);

/** What a check found, as in the JSON of explain and check; with `jobId` that member comes first. */
void writeFinding(
    json::Writer& writer, const Finding& finding, const Language& language, const std::optional<QString>& jobId = {});

/** What a check found as lines of text: severity, id and what; then indented why, what to do, where, and who accepts.
 */
QStringList findingLines(const Finding& finding, const Language& language);

/** Appends one line of `evaluate` with its end. */
void appendJsonLine(QByteArray& out, const Outcome& outcome);
/** The same by itself, without the line's end. */
QByteArray toJsonLine(const Outcome& outcome);

/** Appends one answer of `covers --json` with the line's end. `outcome` is Evaluator::bucketOutcome(). */
void appendJsonLine(QByteArray& out, const job::Job& job, const ObjectFacts& bucket, const Outcome& outcome);

/** `oneTime`, `daily`, `weekly`, `monthly` or `unknown` */
QString scheduleTypeName(ScheduleType type);

} // namespace jobscope::explain
