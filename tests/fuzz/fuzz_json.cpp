// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/require.h"
#include "json/document.h"
#include "json/writer.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace jobscope::json;
using jobscope::fuzz::require;

namespace {

/** Looks at everything that can be asked of a value and writes it anew. */
void visit(Writer& writer, const Document& document, const Value& value)
{
    const ByteRange range = value.range();
    require(range.begin >= 0 && range.begin < range.end && range.end <= document.bytes().size(), "bytes of a value");
    const std::optional<Value> again = document.at(value.pointer());
    require(again && again->range() == range, "a pointer leads to its value");

    switch (value.type()) {
    case Type::Null:
        require(value.raw() == "null", "bytes of null");
        writer.null();
        break;
    case Type::Bool:
        require(value.raw() == (value.toBool() ? "true" : "false"), "bytes of a boolean");
        writer.boolean(value.toBool());
        break;
    case Type::Number:
        if (const std::optional<qint64> integer = value.toInt64())
            writer.number(*integer);
        else
            writer.raw(value.rawNumber());
        require(value.toDouble() == value.toDouble(), "a number is a number");
        break;
    case Type::String:
        require(value.toString().isValidUtf16(), "text of a string");
        writer.string(value.toString());
        break;
    case Type::Array: {
        const std::vector<Value> children = value.children();
        require(static_cast<qsizetype>(children.size()) == value.size(), "number of elements");
        writer.beginArray();
        for (const Value& child : children)
            visit(writer, document, child);
        writer.endArray();
        break;
    }
    case Type::Object: {
        const std::vector<Value> children = value.children();
        require(static_cast<qsizetype>(children.size()) == value.size(), "number of members");
        writer.beginObject();
        for (const Value& child : children) {
            const std::optional<Value> member = value.member(child.key());
            require(member && member->range() == child.range(), "a name leads to its member");
            require(
                child.keyRange().begin > range.begin && child.keyRange().end <= child.range().begin, "bytes of a name");
            writer.key(child.key());
            visit(writer, document, child);
        }
        writer.endObject();
        break;
    }
    }
}

void checkError(const Error& error, const QByteArray& text)
{
    require(error.byte >= 0 && error.byte <= text.size(), "place of an error");
    require(!error.expected.isEmpty() && !error.found.isEmpty(), "words of an error");
    require(error.found.size() <= 200, "length of what was found");
    require(error.pointer.isEmpty() || error.pointer.startsWith(u'/'), "pointer of an error");
}

void check(const QByteArray& text)
{
    const auto document = Document::parse(text);
    const auto shallow = Document::parse(text, Limits{.bytes = 1000, .depth = 3});
    if (!shallow)
        checkError(shallow.error(), text);
    if (!document) {
        checkError(document.error(), text);
        require(!shallow, "a lower limit allows no more");
        return;
    }
    Writer writer(text.size() % 2 == 0 ? Writer::Style::Compact : Writer::Style::Indented);
    visit(writer, *document, document->root());
    const auto again = Document::parse(writer.result());
    require(again.has_value(), "what is written can be read");
    require(equal(document->root(), again->root()), "what is written equals what was read");

    if (document->root().isArray() || document->root().isObject()) {
        QJsonParseError error;
        const bool isRead = !QJsonDocument::fromJson(text, &error).isNull();
        // It refuses numbers that are no doubles.
        require(isRead || error.error == QJsonParseError::IllegalNumber, "QJsonDocument reads it as well");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    check(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
