// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/indentedjson.h"

#include "explain/language.h"
#include "json/document.h"
#include "json/writer.h"

namespace jobscope::report {

namespace {

// The reader bounds the depth, so the recursion is bounded too.
void write(json::Writer& writer, const json::Value& value)
{
    switch (value.type()) {
    case json::Type::Null:
        writer.null();
        break;
    case json::Type::Bool:
        writer.boolean(value.toBool());
        break;
    case json::Type::Number:
        writer.raw(value.rawNumber());
        break;
    case json::Type::String:
        writer.string(value.toString());
        break;
    case json::Type::Array:
        writer.beginArray();
        for (const json::Value& child : value.children())
            write(writer, child);
        writer.endArray();
        break;
    case json::Type::Object:
        writer.beginObject();
        for (const json::Value& child : value.children()) {
            writer.key(child.key());
            write(writer, child);
        }
        writer.endObject();
        break;
    }
}

} // namespace

QString indentedJson(const QByteArray& utf8)
{
    const auto document = json::Document::parse(utf8);
    if (!document)
        return explain::shown(QString::fromUtf8(utf8));
    json::Writer writer(json::Writer::Style::Indented);
    write(writer, document->root());
    return QString::fromUtf8(writer.result());
}

} // namespace jobscope::report
