// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"

#include <QMap>
#include <QString>

#include <optional>

namespace jobscope::explain {

/** Tag keys with their values. */
using TagMap = QMap<QString, QString>;

/** What is known of an object and of its bucket. Nothing in a member: that fact is missing. */
struct ObjectFacts {
    std::optional<QString> bucket;
    std::optional<QString> accountId;
    std::optional<QString> effectivePermission;
    std::optional<QString> sharedAccess;
    std::optional<TagMap> bucketTags; //!< empty: the bucket has none
    std::optional<QString> key;
    std::optional<qint64> size; //!< bytes
    std::optional<job::Instant> lastModified;
    std::optional<TagMap> tags; //!< empty: the object has none
    std::optional<QString> storageClass; //!< missing means STANDARD, as in S3's own answers

    bool operator==(const ObjectFacts&) const = default;

    /** What is known of the bucket alone. */
    ObjectFacts ofBucket() const
    {
        ObjectFacts facts;
        facts.bucket = bucket;
        facts.accountId = accountId;
        facts.effectivePermission = effectivePermission;
        facts.sharedAccess = sharedAccess;
        facts.bucketTags = bucketTags;
        return facts;
    }
};

/** A fact by name, in the order in which missing ones are listed. */
enum class Fact {
    Bucket,
    AccountId,
    EffectivePermission,
    SharedAccess,
    BucketTags,
    Key,
    Size,
    LastModified,
    Tags,
    Definition, //!< of a list entry: the rest of the job is not loaded
};

/** As in JSON, e.g. `bucketTags`. */
QString factName(Fact fact);

} // namespace jobscope::explain
