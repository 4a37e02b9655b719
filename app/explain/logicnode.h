// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "explain/readings.h"

#include <QString>

#include <optional>
#include <vector>

namespace jobscope::explain {

/** A whole sentence below a statement. */
struct Remark {
    Phrase text; //!< "TWO READINGS: ...", "In other words: ..."
    std::optional<ReadingId> reading; //!< which reading it tells of
};

/**
 * A node of the include/exclude logic: structure first, words second. Buckets and objects have one tree each.
 *
 *     Whole                       "chosen afresh at the start of each run, Region us-east-1"
 *       Include                   "INCLUDE: take a bucket only if ALL 3 are true"
 *         Condition               "its shared access is External (EXTERNAL) or Unknown (UNKNOWN)"
 *           Value                 "External (EXTERNAL)"
 *       Exclude                   "EXCLUDE wins: leave a bucket out if ..."
 *
 * A fixed list has Kind BucketList under the Whole, one node an account, with a Value for each bucket.
 */
struct LogicNode {
    enum class Kind { All, Any, Condition, Value, BucketList, Everything, Unknown };
    enum class Part { Whole, Include, Exclude, Condition, Value };

    Kind kind = Kind::All;
    Part part = Part::Whole;
    Phrase head; //!< a block's first words, without the condition that a single one is joined with: "take an object
                 //!< only if"
    Phrase text; //!< the whole statement without number, joiner and marks
    QString pointer; //!< of what it explains, from the job object
    bool malformed = false;
    bool numbered = false; //!< one of several: shown with its number, from the second on with "AND" (or "OR")
    bool joinedByOr = false; //!< to the statement before it: "OR" instead of "AND"
    int position = 1; //!< among its siblings of the same block
    int count = 1;
    std::vector<ReadingId> readings; //!< two readings exist for this statement
    std::vector<Phrase> notes; //!< behind the statement, in brackets
    std::vector<Remark> remarks;
    std::vector<LogicNode> children;
};

/** Beside a statement that AWS's documents leave two meanings for: "two readings". */
Phrase twoReadingsText();

/** "INCLUDE: ..." or "EXCLUDE wins: ..."; EXCLUDE wins only where there is something to win with. */
Phrase blockText(const Phrase& words, bool excludes, bool wins);

/** The statement as one sentence for a screen reader: "2 of 3, and: its extension is ... ; two readings". */
Phrase spoken(const LogicNode& node);

} // namespace jobscope::explain
