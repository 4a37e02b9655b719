// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/maciesource.h"
#include "support/net/fixture.h"

namespace jobscope::test {

/** The id of the job of that number, as AWS makes them. */
inline QByteArray idOf(int number)
{
    return QByteArray::number(number).rightJustified(32, '0');
}

inline QByteArray jobOf(int number)
{
    return "{ \"jobId\": \"" + idOf(number) + "\", \"name\": \"job \xe2\x82\xac " + QByteArray::number(number)
        + "\", \"jobType\": \"SCHEDULED\", \"jobStatus\": \"USER_PAUSED\", \"createdAt\": "
          "\"2024-05-14T10:00:00.123456Z\", "
          "\"samplingPercentage\": 100, \"s3JobDefinition\": {\"bucketDefinitions\": [{\"accountId\": "
          "\"111122223333\", "
          "\"buckets\": [\"a\", \"b\"]}]}, \"tags\": {\"k\": \"v\"} }";
}

/** What a listing said. */
struct Heard {
    std::vector<job::Job> jobs;
    QStringList events;
    std::optional<ports::CallError> error;

    ports::JobSource::ListHandlers handlers()
    {
        return {[this](std::vector<job::Job> page) {
                    events += QString::number(page.size());
                    for (auto& each : page)
                        jobs.push_back(std::move(each));
                },
            [this](Expected<void, ports::CallError> result) {
                events += QStringLiteral("end");
                if (!result)
                    error = result.error();
            }};
    }
};

inline aws::MacieSource sourceOf(Connection& at, int describesAtOnce = 12)
{
    return aws::MacieSource({QStringLiteral("work"), job::Region(QStringLiteral("eu-central-1")), at.macie, at.sts,
                                at.logs, describesAtOnce},
        at.context, at.keys);
}

} // namespace jobscope::test
