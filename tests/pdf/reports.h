// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/explanation.h"
#include "report/contentbuilder.h"
#include "sample/sampleaccount.h"
#include "support/jobfactory.h"
#include "json/writer.h"

#include <QTimeZone>

#include <vector>

namespace jobscope::test {

inline job::Instant fixedNow()
{
    return job::parseInstant(u"2026-08-27T14:00:12Z", job::InstantForm::Condition)->at;
}

inline report::Content reportOf(const std::vector<job::Job>& jobs)
{
    static const explain::Language english;
    return report::build(
        jobs, [](const job::Job& job) { return explain::explain(job, {}, fixedNow()); },
        {fixedNow(), QTimeZone::utc(), QStringLiteral("1.2.3")}, {}, english);
}

inline std::vector<job::Job> sampleJobs()
{
    return sample::sampleJobs(fixedNow());
}

inline job::Job sampleJob(const QString& name)
{
    for (const job::Job& job : sampleJobs()) {
        if (job.name().contains(name))
            return job;
    }
    qFatal("the sample has no job %s", qPrintable(name));
}

/** A job whose name and description are that text. */
inline job::Job jobNamed(const QString& text)
{
    return details(QStringLiteral("0123456789abcdef0123456789abcdef"),
        "\"name\":" + json::quoted(text) + ",\"description\":" + json::quoted(text) + ',');
}

} // namespace jobscope::test
