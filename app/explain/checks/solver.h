// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/conditions.h"
#include "explain/objectfacts.h"

#include <limits>
#include <optional>
#include <set>
#include <vector>

namespace jobscope::explain {

/** A condition that can be read, wanted true or wanted false. */
struct Literal {
    const CompiledCondition* condition = nullptr;
    bool wanted = true;
};

/** Whether something can exist that meets all literals. Exact for all that conditions can say. */
struct Solution {
    bool possible = true;
    /** Such a bucket or object; nothing where none was built: none is possible, or the search was given up. */
    std::optional<ObjectFacts> example;
};

/**
 * Buckets or objects that meet every literal under the reading of NE. Keys, sizes, dates and tags are independent of
 * each other in S3, so each is solved by itself; prefix and extension are two sides of one key.
 *
 * Length limits of S3 do not count. Permission and shared access have the values of Macie's lists only.
 */
Solution solve(const std::vector<Literal>& literals, Domain domain, bool neAnyOf);

/** Whole numbers between two bounds with holes: sizes in bytes, instants in nanoseconds. */
struct Range {
    qint64 low = std::numeric_limits<qint64>::min();
    qint64 high = std::numeric_limits<qint64>::max();
    bool empty = false; //!< besides what the bounds say
    std::set<qint64> holes;

    void restrict(job::Comparator comparator, qint64 bound, bool wanted);
    std::optional<qint64> smallest() const;
};

/** Prefixes without those that another one contains, sorted. */
std::vector<QString> shortestPrefixes(QStringList prefixes);
/** One of these (from shortestPrefixes) that the text begins with. */
std::optional<QString> prefixOf(const std::vector<QString>& shortest, const QString& text);

} // namespace jobscope::explain
