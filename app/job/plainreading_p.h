// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/reading_p.h"

#include <utility>

namespace jobscope::job {

/**
 * An answer while it is read, and the first error. Absent and null are one here: these answers are not explained
 * member by member. Once something was wrong, everything reads as empty.
 */
class PlainReading {
public:
    std::vector<json::Value> array(const json::Value& object, QStringView name)
    {
        const auto value = object.member(name);
        if (value && value->isArray())
            return value->children();
        fail(value.value_or(object), QStringLiteral("an array in '%1'").arg(name));
        return {};
    }

    QString text(const json::Value& value)
    {
        if (!value.isString())
            fail(value, QStringLiteral("a string"));
        return value.toString();
    }

    QString text(const json::Value& object, QStringView name)
    {
        const auto value = object.member(name);
        if (!value || !value->isString())
            fail(value.value_or(object), QStringLiteral("a string in '%1'").arg(name));
        return value ? value->toString() : QString();
    }

    QString textIfThere(const json::Value& object, QStringView name)
    {
        const auto value = object.member(name);
        return value && !value->isNull() ? text(*value) : QString();
    }

    qint64 numberIfThere(const json::Value& object, QStringView name)
    {
        const auto value = object.member(name);
        if (!value || value->isNull())
            return 0;
        const auto number = value->toInt64();
        if (!number)
            fail(*value, QStringLiteral("a whole number"));
        return number.value_or(0);
    }

    bool isTrue(const json::Value& object, QStringView name)
    {
        const auto value = object.member(name);
        if (!value || value->isNull())
            return false;
        if (!value->isBool())
            fail(*value, QStringLiteral("true or false"));
        return value->toBool();
    }

    template <typename T> Expected<T, json::Error> result(T read)
    {
        if (m_error)
            return Unexpected<json::Error>(*std::move(m_error));
        return read;
    }

private:
    void fail(const json::Value& value, const QString& expected)
    {
        if (!m_error)
            m_error = json::Error{
                json::ErrorKind::WrongType, value.range().begin, value.pointer(), expected, excerpt(value)};
    }

    std::optional<json::Error> m_error;
};

} // namespace jobscope::job
