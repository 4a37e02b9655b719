// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace jobscope::explain {

/** A word of Macie's with its meaning in one sentence, for F1, focus and the report's glossary. */
enum class Term {
    ManagedDataIdentifier,
    CustomDataIdentifier,
    AllowList,
    EffectivePermission,
    SharedAccess,
    Sampling,
    InitialRun,
    BucketCriteria,
    BucketDefinitions,
    Scoping,
    Include,
    Exclude,
    Prefix,
    Extension,
    ObjectTag,
    BucketTag,
    StorageSize,
    LastModified,
    OneTimeJob,
    ScheduledJob,
    Status,
    PauseExpiry,
    LastRunErrors,
    ClassifiableObject,
    RecommendedSet,
    Reading,
};

struct TermInfo {
    Term term;
    const char* name; //!< message
    const char* meaning; //!< message: one sentence
};

std::span<const TermInfo> allTerms();
const TermInfo& termInfo(Term term);

/** What a place in the answer is called and what it means, whatever its value. */
struct PropertyInfo {
    Phrase title; //!< for people: "Custom data identifiers"
    Phrase meaning;
    std::optional<Term> term;
};

/**
 * By JSON pointer from the job object, e.g. `/s3JobDefinition/scoping/includes/and/0/simpleScopeTerm/key`. Every place
 * gets an answer: a member that this version does not know is said to be so.
 */
PropertyInfo propertyInfo(QStringView pointer);

/**
 * What one of the service's enum texts at that place is called for people: "Paused (By user)", "Not public". Empty for
 * texts that this version does not know, and where any text may stand.
 *
 * `conditionKey` is the `key` beside the `values` that the text is one of.
 */
Phrase valueTitle(QStringView pointer, const QString& text, const QString& conditionKey = {});

} // namespace jobscope::explain
