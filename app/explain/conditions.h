// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/enums.h"
#include "job/instant.h"
#include "job/scope.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace jobscope::explain {

/** What a text condition looks at. */
enum class Subject { Extension, OwnerAccount, BucketName, EffectivePermission, SharedAccess };

/** EQ or NE on whole texts. */
struct TextTest {
    Subject subject;
    bool negated = false; //!< NE
    QStringList values;
};

/** STARTS_WITH on the whole key. */
struct PrefixTest {
    QStringList prefixes;
};

struct SizeTest {
    job::Comparator comparator;
    qint64 bytes;
};

struct DateTest {
    job::Comparator comparator;
    job::ParsedInstant instant;
};

/** A wanted pair: a missing key or value stands for any. Never both missing. */
struct WantedTag {
    std::optional<QString> key;
    std::optional<QString> value;
    QString pointer;
};

/** EQ: any pair matches; NE: none does (or, by the other reading, at least one does not). */
struct TagTest {
    bool negated = false;
    std::vector<WantedTag> pairs;
};

/** Why a condition cannot be read. */
enum class Malformation {
    NotACondition, //!< no object, an unknown member, or a member of a wrong JSON type
    BothMembers,
    NoMember,
    KeyMissing,
    KeyUnknown,
    KeyLegacy, //!< TAG or BUCKET_CREATION_DATE, removed in June 2021
    ComparatorMissing,
    ComparatorNotAllowed,
    NoValues,
    SeveralValues,
    SizeUnreadable,
    DateUnreadable,
    TermUnreadable, //!< an unknown member or a value that is no text
    TagKeyNotTag,
    TagTargetNotObject,
    NoPairs,
    PairUnreadable,
    PairWithoutKey, //!< object tags
    PairEmpty, //!< bucket tags: neither key nor value
};

using Test = std::variant<Malformation, TextTest, PrefixTest, SizeTest, DateTest, TagTest>;

/** A condition ready to be worded and evaluated. */
struct CompiledCondition {
    Test test;
    QString pointer;
    QByteArray raw; //!< its JSON as it came

    bool isMalformed() const { return std::holds_alternative<Malformation>(test); }
    /** A reading of NE with several values or pairs matters here. */
    bool isNeOfSeveral() const;
};

enum class Presence { Absent, Null, Empty, Filled };

struct CompiledBlock {
    Presence presence = Presence::Absent; //!< Empty: there, but without conditions
    bool readable = true;
    QString pointer; //!< of the block; of the scope where the block is absent
    QByteArray raw;
    std::vector<CompiledCondition> conditions; //!< empty if not readable
};

enum class Domain { Buckets, Objects };

/** Includes and excludes of bucketCriteria or scoping. */
struct CompiledScope {
    Domain domain = Domain::Objects;
    Presence presence = Presence::Absent; //!< of the scope itself
    bool readable = true; //!< false: nothing is known about either block
    QString pointer;
    QByteArray raw;
    CompiledBlock includes;
    CompiledBlock excludes;
};

CompiledScope compile(const job::Member<job::Scope>& scope, Domain domain, const QString& pointer);
CompiledCondition compile(const job::Condition& condition, Domain domain);

/** Text after the last `.` of the last path segment; nothing for `README`, `a.` (§3 of the contract). */
std::optional<QString> extensionOf(QStringView key);
/** The same as a part of the key. */
std::optional<QStringView> extensionIn(QStringView key);

} // namespace jobscope::explain
