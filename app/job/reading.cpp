// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/reading_p.h"

namespace jobscope::job {

using namespace Qt::StringLiterals;
using json::ErrorKind;
using json::Value;

namespace {

// Without its quotes; only right for a string without escapes.
QByteArrayView unquoted(QByteArrayView literal)
{
    return literal.sliced(1, literal.size() - 2);
}

} // namespace

QString excerpt(const Value& value)
{
    constexpr qsizetype length = 60;
    switch (value.type()) {
    case json::Type::Object:
        return u"an object"_s;
    case json::Type::Array:
        return u"an array"_s;
    case json::Type::Null:
    case json::Type::Bool:
    case json::Type::Number:
    case json::Type::String:
        break;
    }
    const QByteArray raw = value.raw();
    const QString text = QString::fromUtf8(raw.size() > 4 * length ? raw.first(4 * length) : raw);
    return text.size() > length ? text.first(length - 1) + u'…' : text;
}

void Reading::fail(ErrorKind kind, const Value& value, const QString& expected)
{
    if (!m_error)
        m_error = json::Error{kind, value.range().begin, value.pointer(), expected, excerpt(value)};
}

QByteArray Reading::name(const Value& member) const
{
    const QByteArrayView name = unquoted(view(member.keyRange()));
    if (name.contains('\\'))
        return member.key().toUtf8();
    return QByteArray::fromRawData(name.data(), name.size());
}

QString Reading::text(const Value& string) const
{
    const QByteArrayView text = unquoted(view(string.range()));
    // Escapes, and a byte order mark that QString would drop, are for the decoder.
    return text.contains('\\') || text.startsWith('\xef') ? string.toString() : QString::fromUtf8(text);
}

Member<QString> Reading::string(const Value& value)
{
    if (value.isNull())
        return Member<QString>::null();
    if (value.isString())
        return text(value);
    fail(ErrorKind::WrongType, value, u"a string"_s);
    return {};
}

Member<QStringList> Reading::strings(const Value& value)
{
    if (!isArray(value))
        return failed() ? Member<QStringList>() : Member<QStringList>::null();
    QStringList list;
    list.reserve(value.size());
    for (const Value& element : value.children()) {
        if (!element.isString()) {
            fail(ErrorKind::WrongType, element, u"a string"_s);
            return {};
        }
        list.append(text(element));
    }
    return list;
}

Member<bool> Reading::boolean(const Value& value)
{
    if (value.isNull())
        return Member<bool>::null();
    if (value.isBool())
        return value.toBool();
    fail(ErrorKind::WrongType, value, u"true or false"_s);
    return {};
}

Member<qint64> Reading::integer(const Value& value)
{
    if (value.isNull())
        return Member<qint64>::null();
    if (value.isNumber()) {
        if (const std::optional<qint64> number = value.toInt64())
            return *number;
    }
    fail(ErrorKind::WrongType, value, u"a whole number"_s);
    return {};
}

Member<Timestamp> Reading::timestamp(const Value& value)
{
    if (value.isNull())
        return Member<Timestamp>::null();
    if (value.isString()) {
        if (const std::optional<ParsedInstant> parsed = parseInstant(text(value), InstantForm::Lenient))
            return Timestamp{parsed->at, raw(value)};
    } else if (value.isNumber()) {
        if (const std::optional<Instant> at = instantFromEpochSeconds(value.rawNumber()))
            return Timestamp{*at, raw(value)};
    } else {
        fail(ErrorKind::WrongType, value, u"a date and time"_s);
        return {};
    }
    fail(ErrorKind::WrongValue, value, u"a date and time such as \"2024-05-01T10:00:00Z\", or seconds since 1970"_s);
    return {};
}

bool Reading::isObject(const Value& value)
{
    if (!value.isObject() && !value.isNull())
        fail(ErrorKind::WrongType, value, u"an object"_s);
    return value.isObject();
}

bool Reading::isArray(const Value& value)
{
    if (!value.isArray() && !value.isNull())
        fail(ErrorKind::WrongType, value, u"an array"_s);
    return value.isArray();
}

UnknownMember Reading::unknown(const Value& value, const QString& parent) const
{
    const QString name = value.key();
    return {name, parent + u'/' + json::escapedToken(name), raw(value)};
}

} // namespace jobscope::job
