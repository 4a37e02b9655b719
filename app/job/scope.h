// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/enums.h"
#include "job/ids.h"
#include "job/member.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace jobscope::job {

/** A member that this version does not know, kept as it came. */
struct UnknownMember {
    QString name;
    QString pointer; //!< from the job object
    QByteArray raw;

    bool operator==(const UnknownMember&) const = default;
};

/**
 * One pair of `tagValues`. A text that is no JSON string cannot be read: `readable` is false then.
 */
struct TagPair {
    Member<QString> key;
    Member<QString> value;
    QString pointer;
    bool readable = true; //!< an object whose key and value are text, null or absent, with no unknown member

    bool operator==(const TagPair&) const = default;
};

/** `simpleScopeTerm` (objects) or `simpleCriterion` (buckets). */
struct SimpleTerm {
    Member<QString> key;
    Member<QString> comparator;
    Member<QStringList> values;
    QString pointer;
    bool readable = true; //!< every member known and of its JSON type

    bool operator==(const SimpleTerm&) const = default;
};

/** `tagScopeTerm` (objects) or `tagCriterion` (buckets; these have no key and no target). */
struct TagTerm {
    Member<QString> key;
    Member<QString> comparator;
    Member<QString> target;
    Member<QList<TagPair>> tagValues;
    QString pointer;
    bool readable = true; //!< every member known and of its JSON type

    bool operator==(const TagTerm&) const = default;
};

/** One element of an `and` array: a test on a bucket or an object. */
struct Condition {
    Member<SimpleTerm> simple;
    Member<TagTerm> tag;
    QString pointer; //!< e.g. `/s3JobDefinition/scoping/includes/and/0`
    QByteArray raw; //!< its JSON as it came
    bool readable = true; //!< an object with no unknown member whose terms are objects or null

    bool operator==(const Condition&) const = default;
};

/** `includes` or `excludes`: conditions that are joined by AND. */
struct Block {
    Member<QList<Condition>> conditions; //!< `and`
    QString pointer;
    QByteArray raw;
    bool readable = true; //!< false: an unknown member or a wrong JSON type; its conditions do not count then

    bool operator==(const Block&) const = default;
};

/** `scoping` or `bucketCriteria`: what is taken and what is left out. */
struct Scope {
    Member<Block> includes;
    Member<Block> excludes;
    QString pointer;
    QByteArray raw;
    bool readable = true; //!< as in Block

    bool operator==(const Scope&) const = default;
};

/** One entry of `bucketDefinitions`. */
struct BucketDefinition {
    Member<AccountId> accountId;
    Member<QList<BucketName>> buckets; //!< names that are no text are left out here; see raw
    QString pointer;
    QByteArray raw;
    bool readable = true; //!< text `accountId` and list `buckets` are there

    bool operator==(const BucketDefinition&) const = default;
};

/** Which buckets: a fixed list or criteria. The service documents neither both nor none. */
struct BucketSelection {
    Member<QList<BucketDefinition>> definitions; //!< `bucketDefinitions`
    Member<Scope> criteria; //!< `bucketCriteria`
    QString pointer; //!< of the object around them: `/s3JobDefinition`, or "" in a list entry

    bool operator==(const BucketSelection&) const = default;
};

/** `s3JobDefinition` */
struct S3JobDefinition {
    BucketSelection buckets;
    Member<Scope> scoping;
    QList<UnknownMember> unknown;

    bool operator==(const S3JobDefinition&) const = default;
};

} // namespace jobscope::job
