// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "explain/explanation.h"
#include "support/jobs.h"

// Jobs to be checked, put together from pieces of JSON, and what the checks find in them.
namespace jobscope::test {

using explain::Finding;

inline QByteArray simple(const char* key, const char* comparator, const QByteArray& values)
{
    return QByteArray(R"({"simpleScopeTerm":{"key":")") + key + R"(","comparator":")" + comparator + R"(","values":[)"
        + values + "]}}";
}

inline QByteArray ext(const char* comparator, const QByteArray& values)
{
    return simple("OBJECT_EXTENSION", comparator, values);
}

inline QByteArray prefix(const QByteArray& values)
{
    return simple("OBJECT_KEY", "STARTS_WITH", values);
}

inline QByteArray size(const char* comparator, const QByteArray& values)
{
    return simple("OBJECT_SIZE", comparator, values);
}

inline QByteArray date(const char* comparator, const QByteArray& values)
{
    return simple("OBJECT_LAST_MODIFIED_DATE", comparator, values);
}

inline QByteArray tag(const char* comparator, const QByteArray& pairs)
{
    return QByteArray(R"({"tagScopeTerm":{"key":"TAG","target":"S3_OBJECT","comparator":")") + comparator
        + R"(","tagValues":[)" + pairs + "]}}";
}

inline QByteArray criterion(const char* key, const char* comparator, const QByteArray& values)
{
    return QByteArray(R"({"simpleCriterion":{"key":")") + key + R"(","comparator":")" + comparator + R"(","values":[)"
        + values + "]}}";
}

inline QByteArray bucketTag(const char* comparator, const QByteArray& pairs)
{
    return QByteArray(R"({"tagCriterion":{"comparator":")") + comparator + R"(","tagValues":[)" + pairs + "]}}";
}

inline QByteArray scope(const QByteArray& includes, const QByteArray& excludes)
{
    return R"({"includes":{"and":[)" + includes + R"(]},"excludes":{"and":[)" + excludes + "]}}";
}

inline const QByteArray list = R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["invoices"]}])";

/** A one-time job that nothing is wrong with, but for these members in front: names are unique, the first counts. */
inline QByteArray jobWith(const QByteArray& definition, const QByteArray& more = {})
{
    QByteArray json = R"({"jobId":"0123456789abcdef0123456789abcdef","s3JobDefinition":{)" + definition + "}" + more;
    const auto add = [&](const char* name, const char* value) {
        if (!more.contains(QByteArray("\"" + QByteArray(name) + "\":")))
            json += ",\"" + QByteArray(name) + "\":" + value;
    };
    add("jobType", "\"ONE_TIME\"");
    add("jobStatus", "\"RUNNING\"");
    add("createdAt", "\"2026-08-01T00:00:00Z\"");
    add("managedDataIdentifierSelector", "\"ALL\"");
    add("samplingPercentage", "100");
    return json + "}";
}

inline QByteArray objects(const QByteArray& includes, const QByteArray& excludes = {}, const QByteArray& more = {})
{
    return jobWith(list + ",\"scoping\":" + scope(includes, excludes), more);
}

inline QByteArray buckets(const QByteArray& includes, const QByteArray& excludes = {})
{
    return jobWith("\"bucketCriteria\":" + scope(includes, excludes));
}

inline const QByteArray daily
    = R"(,"jobType":"SCHEDULED","jobStatus":"IDLE","initialRun":true,"scheduleFrequency":{"dailySchedule":{}})";

inline QByteArray recurring(const QByteArray& more)
{
    return jobWith(list, R"(,"jobType":"SCHEDULED","jobStatus":"IDLE")" + more);
}

inline QByteArray monthly(int day)
{
    return recurring(R"(,"scheduleFrequency":{"monthlySchedule":{"dayOfMonth":)" + QByteArray::number(day) + "}}");
}

inline QByteArray bucketsNamed(int count)
{
    QByteArray names;
    for (int at = 0; at < count; ++at)
        names += (at == 0 ? "\"b" : ",\"b") + QByteArray::number(at) + '"';
    return jobWith(R"("bucketDefinitions":[{"accountId":"111122223333","buckets":[)" + names + "]}]");
}

inline QString expanded(QString pointers)
{
    const QString base = QStringLiteral("/s3JobDefinition/");
    return pointers.replace(QStringLiteral("@bi"), base + QStringLiteral("bucketCriteria/includes/and"))
        .replace(QStringLiteral("@be"), base + QStringLiteral("bucketCriteria/excludes/and"))
        .replace(QStringLiteral("@i"), base + QStringLiteral("scoping/includes/and"))
        .replace(QStringLiteral("@e"), base + QStringLiteral("scoping/excludes/and"))
        .replace(QStringLiteral("@l"), base + QStringLiteral("bucketDefinitions"));
}

inline std::vector<Finding> findingsOf(const QByteArray& json, const explain::Readings& readings = {})
{
    return explain::explain(test::jobFromJson(json), readings, test::someTime()).checks;
}

/** Pointers of the findings of one check, `; ` between findings. */
inline QString found(const std::vector<Finding>& findings, const QString& id)
{
    QStringList all;
    for (const Finding& finding : findings) {
        if (QLatin1StringView(finding.info().name) == id)
            all += QStringList(finding.pointers.begin(), finding.pointers.end()).join(u' ');
    }
    return all.join(QStringLiteral("; "));
}

inline QString namesOf(const std::vector<Finding>& findings)
{
    QStringList names;
    for (const Finding& finding : findings)
        names += QString::fromLatin1(finding.info().name);
    return names.join(u' ');
}

} // namespace jobscope::test
