// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/jobsource.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace jobscope::test {

/** The jobs of some JSON that must be right; a test that gets it wrong ends here. */
inline std::vector<job::Job> jobsOf(const QByteArray& json, job::Origin origin = job::Origin::File)
{
    job::ReadOptions options;
    options.origin = origin;
    options.source = QStringLiteral("test.json");
    auto jobs = job::readJobs(json, options);
    if (!jobs)
        qFatal("%s", qPrintable(jobs.error().toText()));
    return std::move(*jobs);
}

namespace detail {
/** The members that each job has, but those that `more` names itself. */
inline QByteArray commonMembers(const QString& id, const QByteArray& more)
{
    QByteArray json = R"({"jobId":")" + id.toUtf8() + R"(",)" + more;
    const std::pair<QByteArray, QByteArray> members[]{
        {"name", "\"job " + id.toUtf8() + '"'},
        {"jobType", "\"ONE_TIME\""},
        {"jobStatus", "\"RUNNING\""},
        {"createdAt", "\"2026-08-01T10:00:00Z\""},
    };
    for (const auto& [name, value] : members) {
        if (!more.contains(QByteArray('"' + name + "\":")))
            json += '"' + name + "\":" + value + ',';
    }
    return json;
}

inline QByteArray bucketList(const QString& id)
{
    return R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["b-)" + id.toUtf8() + R"("]}])";
}
} // namespace detail

/** A list entry with that id, over the bucket `b-<id>`. `more`: further or other members, each with a comma behind. */
inline QByteArray summaryJson(const QString& id, const QByteArray& more = {})
{
    return detail::commonMembers(id, more) + detail::bucketList(id) + '}';
}

/** The full answer for that id; `more` as above. */
inline QByteArray detailsJson(const QString& id, const QByteArray& more = {})
{
    QByteArray json = detail::commonMembers(id, more);
    if (!more.contains("\"s3JobDefinition\":"))
        json += R"("s3JobDefinition":{)" + detail::bucketList(id) + "},";
    return json + R"("jobArn":"arn:aws:macie2:eu-west-1:111122223333:classification-job/)" + id.toUtf8() + "\"}";
}

inline job::Job summary(const QString& id, const QByteArray& more = {})
{
    return jobsOf(summaryJson(id, more), job::Origin::Aws).front();
}

inline job::Job details(const QString& id, const QByteArray& more = {})
{
    return jobsOf(detailsJson(id, more), job::Origin::Aws).front();
}

} // namespace jobscope::test
