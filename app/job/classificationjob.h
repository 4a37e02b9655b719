// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"
#include "job/scope.h"

#include <utility>
#include <variant>

namespace jobscope::job {

/** `lastRunErrorStatus` */
struct LastRunErrorStatus {
    Member<Open<LastRunErrorCode>> code;
    QList<UnknownMember> unknown;

    bool operator==(const LastRunErrorStatus&) const = default;
};

/** `userPausedDetails`: there while a person has the job paused (USER_PAUSED). */
struct UserPausedDetails {
    Member<Timestamp> jobPausedAt;
    Member<Timestamp> jobExpiresAt;
    Member<QString> jobImminentExpirationHealthEventArn;
    QList<UnknownMember> unknown;

    bool operator==(const UserPausedDetails&) const = default;
};

/** `scheduleFrequency`. `dailySchedule` is an empty object: that it is there is the whole information. */
struct ScheduleFrequency {
    struct Daily {
        QList<UnknownMember> unknown;
        bool operator==(const Daily&) const = default;
    };
    struct Weekly {
        Member<Open<DayOfWeek>> dayOfWeek;
        QList<UnknownMember> unknown;
        bool operator==(const Weekly&) const = default;
    };
    struct Monthly {
        Member<qint64> dayOfMonth;
        QList<UnknownMember> unknown;
        bool operator==(const Monthly&) const = default;
    };
    Member<Daily> dailySchedule;
    Member<Weekly> weeklySchedule;
    Member<Monthly> monthlySchedule;
    QList<UnknownMember> unknown;

    bool operator==(const ScheduleFrequency&) const = default;
};

/** A number with its digits as they came: the service's doubles are written back unchanged. */
struct Number {
    double value = 0;
    QByteArray raw;

    bool operator==(const Number&) const = default;
};

/** `statistics` */
struct Statistics {
    Member<Number> approximateNumberOfObjectsToProcess; //!< about the run in progress only
    Member<Number> numberOfRuns;
    QList<UnknownMember> unknown;

    bool operator==(const Statistics&) const = default;
};

/** What a list entry and a full answer share. */
struct JobHead {
    Member<JobId> jobId;
    Member<QString> name;
    Member<Open<JobType>> jobType;
    Member<Open<JobStatus>> jobStatus;
    Member<Timestamp> createdAt;
    Member<LastRunErrorStatus> lastRunErrorStatus;
    Member<UserPausedDetails> userPausedDetails;
    QList<UnknownMember> unknown;

    bool operator==(const JobHead&) const = default;
};

/** An entry of ListClassificationJobs. What it lacks is not known, never absent. */
struct JobSummary : JobHead {
    BucketSelection buckets; //!< members stand at the top level

    bool operator==(const JobSummary&) const = default;
};

/** A full answer of DescribeClassificationJob: all 21 members. */
struct ClassificationJob : JobHead {
    Member<QStringList> allowListIds;
    Member<QString> clientToken;
    Member<QStringList> customDataIdentifierIds;
    Member<QString> description;
    Member<bool> initialRun;
    Member<QString> jobArn;
    Member<Timestamp> lastRunTime;
    Member<QStringList> managedDataIdentifierIds;
    Member<Open<ManagedDataIdentifierSelector>> managedDataIdentifierSelector;
    Member<S3JobDefinition> s3JobDefinition;
    Member<Number> samplingPercentage;
    Member<ScheduleFrequency> scheduleFrequency;
    Member<Statistics> statistics;
    Member<QList<std::pair<QString, Member<QString>>>> tags; //!< in the order of the text

    bool operator==(const ClassificationJob&) const = default;
};

} // namespace jobscope::job
