// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "explain/conditionwording.h"
#include "explain/logicbuilder.h"
#include "explain/phrase.h"
#include "explain/readings.h"
#include "job/job.h"
#include "job/livefacts.h"

#include <QSet>

#include <utility>
#include <vector>

namespace jobscope::explain {

/** What the checks of one job look at, and where they put what they find. */
struct CheckInput {
    const job::Job& job;
    const CompiledJob& compiled;
    const Readings& readings;
    job::Instant now;
    const job::LiveFacts& live;
    std::vector<Finding>& findings;
    QSet<QString> buckets; //!< that the job names

    void report(CheckId id, std::vector<QString> pointers, Phrase what) const
    {
        findings.push_back({id, std::move(pointers), std::move(what), {}});
    }
};

/** One of the four blocks of conditions, with both forms of each condition. */
struct BlockInput {
    const CheckInput& input;
    Domain domain;
    bool excludes;
    const QList<job::Condition>& conditions;
    const std::vector<CompiledCondition>& compiled; //!< as many, in the same order

    void report(CheckId id, std::vector<QString> pointers, Phrase what) const
    {
        input.report(id, std::move(pointers), std::move(what));
    }
};

/** Texts of a value in a sentence: the first five and how many more. */
inline Phrase valueList(const QStringList& values)
{
    std::vector<Phrase> items;
    for (const QString& value : values)
        items.push_back(Value{value});
    return atMost(std::move(items), 5, List::Join::Comma);
}

// Said of the list of buckets and of conditions alike.
inline constexpr auto patternText = QT_TRANSLATE_NOOP("explain", "A value looks like a pattern: %1.");
inline constexpr auto noBucketNameText
    = QT_TRANSLATE_NOOP("explain", "A bucket's name has a form that no name has: %1.");
inline constexpr auto noAccountIdText = QT_TRANSLATE_NOOP("explain", "An account id does not have 12 digits: %1.");

// Each of these is a small unit: it looks at one thing and knows no other check.
void checkSchedule(const CheckInput& input);
void checkIdentifiers(const CheckInput& input);
void checkUnknownTexts(const CheckInput& input);
void checkBucketForms(const CheckInput& input);
void checkState(const CheckInput& input);
void checkLive(const CheckInput& input);
void checkConditionForms(const BlockInput& block);
void checkValues(const BlockInput& block);
void checkTags(const BlockInput& block);
void checkScope(const CheckInput& input, const CompiledScope& scope);
void checkDates(const CheckInput& input);

} // namespace jobscope::explain
