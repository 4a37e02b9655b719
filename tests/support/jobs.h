// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "job/jobreader.h"
#include "json/document.h"

#include <QByteArray>
#include <QTest>

namespace jobscope::test {

/** A job from JSON in the test's text. Ends the test program where that is no job: nothing after it would mean much. */
inline job::Job jobFromJson(const QByteArray& json)
{
    const auto document = json::Document::parse(json);
    if (!document)
        qFatal("not JSON: %s", qPrintable(document.error().expected));
    auto content = job::readJobObject(document->root());
    if (!content)
        qFatal("no job: %s %s", qPrintable(content.error().pointer), qPrintable(content.error().expected));
    job::Job job;
    job.answer.bytes = job.answer.utf8 = json;
    job.content = std::move(*content);
    return job;
}

/** A definition with these objects as `scoping` and as members of `s3JobDefinition` beside it. */
inline job::Job jobWithScoping(const QByteArray& scoping)
{
    return jobFromJson(R"({"jobId":"0123456789abcdef0123456789abcdef","jobType":"ONE_TIME","jobStatus":"RUNNING",
        "s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}],"scoping":)"
        + scoping + "}}");
}

inline job::Job jobWithCriteria(const QByteArray& criteria)
{
    return jobFromJson(R"({"jobId":"0123456789abcdef0123456789abcdef","jobType":"SCHEDULED","jobStatus":"IDLE",
        "s3JobDefinition":{"bucketCriteria":)"
        + criteria + "}}");
}

/** 2026-08-27 14:00:12 UTC */
inline job::Instant someTime()
{
    return job::parseInstant(u"2026-08-27T14:00:12Z", job::InstantForm::Condition)->at;
}

} // namespace jobscope::test
