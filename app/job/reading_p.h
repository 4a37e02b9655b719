// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/enums.h"
#include "job/instant.h"
#include "job/member.h"
#include "job/scope.h"
#include "json/document.h"

#include <QStringList>

#include <optional>

namespace jobscope::job {

/**
 * One job object while it is read: its bytes, and the first error.
 *
 * The functions that read a member answer absent once something was wrong; callers look at failed() and stop.
 */
class Reading {
public:
    explicit Reading(const json::Value& object)
        : m_bytes(object.raw())
        , m_base(object.range().begin)
    {
    }

    bool failed() const { return m_error.has_value(); }
    const json::Error& error() const { return *m_error; }
    void fail(json::ErrorKind kind, const json::Value& value, const QString& expected);

    /** The name of a member. Shares the job's bytes if possible: use it while this object lives. */
    QByteArray name(const json::Value& member) const;
    /** The bytes of a value, copied. */
    QByteArray raw(const json::Value& value) const { return view(value.range()).toByteArray(); }
    /** The text of a JSON string. */
    QString text(const json::Value& string) const;

    Member<QString> string(const json::Value& value);
    Member<QStringList> strings(const json::Value& value);
    Member<bool> boolean(const json::Value& value);
    Member<qint64> integer(const json::Value& value);
    Member<Timestamp> timestamp(const json::Value& value);
    /** False if the value is null; anything but object and null is an error. */
    bool isObject(const json::Value& value);
    bool isArray(const json::Value& value);

    template <typename E> Member<Open<E>> open(const json::Value& value)
    {
        const Member<QString> name = string(value);
        if (name.isNull())
            return Member<Open<E>>::null();
        if (!name)
            return {};
        const std::optional<E> known = fromText<E>(*name);
        return known ? Open<E>::of(*known) : Open<E>{std::nullopt, *name};
    }

    UnknownMember unknown(const json::Value& value, const QString& parent) const;

private:
    QByteArrayView view(json::ByteRange range) const
    {
        return QByteArrayView(m_bytes).sliced(range.begin - m_base, range.length());
    }

    QByteArray m_bytes;
    qint64 m_base; //!< of those bytes in the document
    std::optional<json::Error> m_error;
};

/** One line about a value for an error: scalars as they stand, shortened; otherwise what it is. */
QString excerpt(const json::Value& value);

/** `bucketDefinitions`; an entry that cannot be read is kept as such. */
Member<QList<BucketDefinition>> readBucketDefinitions(
    Reading& reading, const json::Value& value, const QString& pointer);

/** What a Scope chooses from: the terms of its conditions have other names for each. */
enum class ScopeKind { Objects, Buckets };

/** `scoping` or `bucketCriteria`. Nothing in there is an error: what cannot be read says so itself. */
Member<Scope> readScope(const Reading& reading, const json::Value& value, const QString& pointer, ScopeKind kind);

} // namespace jobscope::job
