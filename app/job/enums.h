// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace jobscope::job {

// The service's enumerations. Each has one table of texts in enums.cpp, used both ways.

enum class JobStatus { Running, Idle, Paused, UserPaused, Complete, Cancelled };
enum class JobType { OneTime, Scheduled };
enum class LastRunErrorCode { None, Error };
enum class ManagedDataIdentifierSelector { All, Exclude, Include, None, Recommended };
enum class DayOfWeek { Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday };

/** JobComparator. Which of them a key allows is another matter: see explain/. */
enum class Comparator { Eq, Gt, Gte, Lt, Lte, Ne, Contains, StartsWith };
enum class ObjectKey { Extension, LastModifiedDate, Size, Key };
enum class BucketKey { AccountId, Name, EffectivePermission, SharedAccess };
enum class EffectivePermission { Public, NotPublic, Unknown };
enum class SharedAccess { External, Internal, NotShared, Unknown };

/** All values of an enumeration, in the order of its declaration. */
template <typename E> std::span<const E> allValues();
/** The service's text, e.g. `USER_PAUSED`. */
template <typename E> QString toText(E value);
/** Exact comparison: case counts, as the service documents. */
template <typename E> std::optional<E> fromText(QStringView text);

/** A text of the service's that should be one of E's; texts of a newer service stay as they are. */
template <typename E> struct Open {
    std::optional<E> known;
    QString text;

    static Open of(const QString& text) { return {fromText<E>(text), text}; }
    static Open of(E value) { return {value, toText(value)}; }
    bool is(E value) const { return known == value; }
    bool operator==(const Open&) const = default;
};

} // namespace jobscope::job
