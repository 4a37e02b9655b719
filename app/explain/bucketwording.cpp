// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/bucketwording.h"

#include "explain/language.h"

#include <QCoreApplication>

namespace jobscope::explain {

int selectionRank(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Analyzed:
        return 0;
    case Verdict::DependsOnReading:
        return 1;
    case Verdict::Unknown:
        return 2;
    case Verdict::BucketNotSelected:
    case Verdict::NotEligible:
    case Verdict::NotIncluded:
    case Verdict::Excluded:
        return 3;
    }
    return 3;
}

void SelectionCounts::add(Verdict verdict)
{
    const int rank = selectionRank(verdict);
    ++jobs;
    selecting += rank == 0 ? 1 : 0;
    perhaps += rank == 1 || rank == 2 ? 1 : 0;
}

Phrase selectionCountsText(const SelectionCounts& counts)
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "Selected by %1 of %2 jobs, perhaps by %3 more."))
        .arg(Count{counts.selecting})
        .arg(Count{counts.jobs})
        .arg(Count{counts.perhaps});
}

Phrase bucketText(const ObjectFacts& bucket)
{
    const Phrase name = bucket.bucket ? Phrase(Value{*bucket.bucket})
                                      : Phrase(QT_TRANSLATE_NOOP("explain", "a bucket without a name"));
    if (!bucket.accountId)
        return name;
    //: a bucket and its owner
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 of account %2")).arg(name).arg(Name{shown(*bucket.accountId)});
}

} // namespace jobscope::explain
