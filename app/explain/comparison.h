// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/language.h"
#include "explain/phrase.h"
#include "explain/readings.h"
#include "job/job.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace jobscope::explain {

enum class ChangeSection { Buckets, Objects, Schedule, Sampling, Identifiers, AllowLists };
enum class ChangeKind {
    Added, //!< only the second job has it
    Removed, //!< only the first has it
    Changed,
};

struct ChangeSide {
    Phrase text;
    QString pointer; //!< from that job's object
};

/** One thing in which two jobs differ. */
struct Change {
    ChangeSection section = ChangeSection::Objects;
    ChangeKind kind = ChangeKind::Changed;
    Phrase what; //!< "Include condition"
    std::optional<ChangeSide> first; //!< nothing where only the second job has it
    std::optional<ChangeSide> second;
};

/** What two jobs are set up to do differently; their state, names and tags are not compared. */
struct Comparison {
    bool complete = true; //!< false: of one only the list entry is loaded, and just the buckets were compared
    std::vector<Change> changes; //!< empty: the two mean the same
    Phrase secondOnly; //!< what the second takes that the first does not, by its conditions
    Phrase firstOnly;
};

QString sectionName(ChangeSection section); //!< `buckets`, ... as in JSON
Phrase sectionText(ChangeSection section);
QString kindName(ChangeKind kind);
Phrase kindText(ChangeKind kind);
/** "The two mean the same." or what `complete` false means; empty if changes say enough. */
Phrase closingText(const Comparison& comparison);

/**
 * Compares what the two jobs mean: the order of conditions and values does not matter, nor does the way a bound is
 * written.
 */
Comparison compare(const job::Job& first, const job::Job& second, const Readings& readings, job::Instant now);

/** `diff --format text`; ends with a newline. */
QString comparisonText(
    const job::Job& first, const job::Job& second, const Comparison& comparison, const Language& language);
/** `diff --format json` (schemaVersion 1); ends with a newline. */
QByteArray comparisonJson(
    const job::Job& first, const job::Job& second, const Comparison& comparison, const Language& language);

} // namespace jobscope::explain
