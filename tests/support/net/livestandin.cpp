// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/net/livestandin.h"

#include "json/document.h"
#include "json/writer.h"

#include <algorithm>

namespace jobscope::test {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QByteArray& object, QStringView name)
{
    const auto document = json::Document::parse(object);
    const auto member = document ? document->root().member(name) : std::nullopt;
    return member ? member->toString() : QString();
}

const QByteArray* withId(const QList<QByteArray>& objects, const QString& id)
{
    const auto found = std::find_if(
        objects.begin(), objects.end(), [&](const QByteArray& each) { return textOf(each, u"id") == id; });
    return found == objects.end() ? nullptr : &*found;
}

QByteArray queryOf(const Received& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.query) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

QByteArray LiveStandIn::page(const QByteArray& name, const QList<QByteArray>& items, const QString& token) const
{
    const auto first = token.mid(5).toLongLong();
    const auto end = std::min(items.size(), first + pageSize);
    QByteArray body = "{\"" + name + "\":[" + items.sliced(first, end - first).join(',') + ']';
    if (repeatsPages)
        body += R"(,"nextToken":"page 0")";
    else if (end < items.size())
        body += R"(,"nextToken":"page )" + QByteArray::number(end) + '"';
    return body + '}';
}

std::optional<QByteArray> LiveStandIn::answer(const Received& request) const
{
    const QString token = textOf(request.body, u"nextToken");
    if (request.path == "/custom-data-identifiers/get") {
        QList<QByteArray> found;
        QList<QByteArray> missing;
        const auto wanted = json::Document::parse(request.body);
        for (const auto& id : wanted->root().member(u"ids")->children()) {
            if (const auto* object = withId(customIdentifiers, id.toString()))
                found += *object;
            else
                missing += id.raw();
        }
        return QByteArray("{\"customDataIdentifiers\":[" + found.join(',') + "],\"notFoundIdentifierIds\":["
            + missing.join(',') + "]}");
    }
    if (request.path == "/allow-lists") {
        QList<QByteArray> summaries;
        for (const QByteArray& list : allowLists)
            summaries += "{\"id\":\"" + textOf(list, u"id").toUtf8() + "\",\"name\":\"" + textOf(list, u"name").toUtf8()
                + "\"}";
        return page("allowLists", summaries, QString::fromUtf8(queryOf(request, "nextToken")));
    }
    if (request.path.startsWith("/allow-lists/")) {
        const auto* list = withId(allowLists, QString::fromUtf8(QByteArray::fromPercentEncoding(request.path.mid(13))));
        return list ? std::optional(*list) : std::nullopt;
    }
    if (request.path == "/managed-data-identifiers/list")
        return page("items", managedIdentifiers, token);
    if (request.path == "/datasources/search-resources") {
        QList<QByteArray> resources;
        for (const QByteArray& bucket : matchingBuckets)
            resources += "{\"matchingBucket\":" + bucket + '}';
        return page("matchingResources", resources, token);
    }
    if (request.path == "/datasources/s3")
        return page("buckets", buckets, token);
    if (request.path == "/findings/statistics")
        return QByteArray("{\"countsByGroup\":[" + findings.join(',') + "]}");
    if (request.path == "/usage/statistics")
        return page("records", usage, token);
    if (request.path == "/classification-export-configuration")
        return QByteArray("{\"configuration\":" + repository + '}');
    if (isForLogs(request))
        return logPage(request, token);
    return {};
}

bool LiveStandIn::isForLogs(const Received& request)
{
    return request.path == "/" && request.header("X-Amz-Target") == "Logs_20140328.FilterLogEvents";
}

std::optional<QByteArray> LiveStandIn::logPage(const Received& request, const QString& token) const
{
    const auto asked = json::Document::parse(request.body)->root();
    const auto log = logs.find(asked.member(u"logStreamNames")->children().front().toString().toUtf8());
    if (asked.member(u"logGroupName")->toString() != u"/aws/macie/classificationjobs" || log == logs.end())
        return {};
    QList<QByteArray> events;
    for (const QByteArray& message : *log)
        events += "{\"timestamp\":" + QByteArray::number(events.size())
            + ",\"message\":" + json::quoted(QString::fromUtf8(message)) + '}';
    return page("events", events, token);
}

} // namespace jobscope::test
