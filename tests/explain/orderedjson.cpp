// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/orderedjson.h"

namespace jobscope::test {

namespace {

QByteArray quoted(const QString& text)
{
    QByteArray result = "\"";
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\')
            result += '\\';
        result += byte;
    }
    return result + '"';
}

} // namespace

QByteArray Json::toText() const
{
    switch (kind) {
    case Kind::Null:
        return "null";
    case Kind::Bool:
    case Kind::Number:
        return text.toLatin1();
    case Kind::String:
        return quoted(text);
    case Kind::Array:
    case Kind::Object:
        break;
    }
    QByteArray result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            result += ',';
        if (isObject())
            result += quoted(names[i]) + ':';
        result += items[i].toText();
    }
    return isObject() ? '{' + result + '}' : '[' + result + ']';
}

} // namespace jobscope::test
