// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listing/objectline.h"

#include "explain/language.h"
#include "listing/plainobjectline.h"
#include "json/document.h"

#include <algorithm>

namespace jobscope::listing {

using namespace Qt::StringLiterals;
using explain::ObjectFacts;
using explain::TagMap;

namespace {

QString wrong(const json::Value& value, const QString& expected)
{
    return explain::shown(value.key()) + u": expected "_s + expected + u", found "_s
        + explain::shown(explain::shortened(QString::fromUtf8(value.raw()), 40));
}

/** Fills the facts member by member; the first wrong one ends it. */
class LineReader {
public:
    Expected<ObjectFacts, QString> read(const json::Value& object)
    {
        for (const json::Value& value : object.children()) {
            if (value.isNull())
                continue;
            readMember(value);
            if (!m_error.isEmpty())
                return Unexpected<QString>(m_error);
        }
        return m_facts;
    }

private:
    void readMember(const json::Value& value)
    {
        const QString name = value.key();
        if (name == "bucket"_L1)
            text(value, m_facts.bucket);
        else if (name == "accountId"_L1)
            text(value, m_facts.accountId);
        else if (name == "effectivePermission"_L1)
            text(value, m_facts.effectivePermission);
        else if (name == "sharedAccess"_L1)
            text(value, m_facts.sharedAccess);
        else if (name == "bucketTags"_L1)
            tags(value, m_facts.bucketTags);
        else if (name == "key"_L1)
            text(value, m_facts.key);
        else if (name == "size"_L1)
            size(value);
        else if (name == "lastModified"_L1)
            instant(value);
        else if (name == "tags"_L1)
            tags(value, m_facts.tags);
        else if (name == "storageClass"_L1)
            text(value, m_facts.storageClass);
    }

    void text(const json::Value& value, std::optional<QString>& fact)
    {
        if (value.isString())
            fact = value.toString();
        else
            m_error = wrong(value, u"text"_s);
    }

    void tags(const json::Value& value, std::optional<TagMap>& fact)
    {
        TagMap read;
        if (!value.isObject()) {
            m_error = wrong(value, u"an object of tag keys and values"_s);
            return;
        }
        for (const json::Value& tag : value.children()) {
            if (!tag.isString()) {
                m_error = wrong(tag, u"a tag value as text"_s);
                return;
            }
            read.insert(tag.key(), tag.toString());
        }
        fact = read;
    }

    void size(const json::Value& value)
    {
        const auto bytes = value.isNumber() ? value.toInt64() : std::nullopt;
        if (bytes && *bytes >= 0)
            m_facts.size = *bytes;
        else
            m_error = wrong(value, u"a whole number of bytes, 0 or more"_s);
    }

    void instant(const json::Value& value)
    {
        const auto parsed
            = value.isString() ? job::parseInstant(value.toString(), job::InstantForm::Lenient) : std::nullopt;
        if (parsed)
            m_facts.lastModified = parsed->at;
        else
            m_error = wrong(value, u"an ISO 8601 date-time or date"_s);
    }

    ObjectFacts m_facts;
    QString m_error;
};

} // namespace

Expected<ObjectFacts, QString> readObjectLine(QByteArrayView line)
{
    if (std::optional<ObjectFacts> plain = readPlainObjectLine(line))
        return *std::move(plain);
    return readAnyObjectLine(line);
}

Expected<ObjectFacts, QString> readAnyObjectLine(QByteArrayView line)
{
    const auto document = json::Document::parse(QByteArray::fromRawData(line.data(), line.size()));
    if (!document) {
        const json::Error& error = document.error();
        return Unexpected<QString>(u"byte %1: expected %2, found %3"_s.arg(
            QString::number(error.byte), explain::shown(error.expected), explain::shown(error.found)));
    }
    if (!document->root().isObject())
        return Unexpected<QString>(u"expected a JSON object"_s);
    return LineReader().read(document->root());
}

Expected<ObjectFacts, QString> readBucketLine(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (text.startsWith('{'))
        return readObjectLine(text);
    const auto isOfName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.'
            || c == '_';
    };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isOfName))
        return Unexpected<QString>(u"expected a bucket's name or a JSON object"_s);
    ObjectFacts bucket;
    bucket.bucket = QString::fromLatin1(text);
    return bucket;
}

} // namespace jobscope::listing
