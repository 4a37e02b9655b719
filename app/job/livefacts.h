// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace jobscope::job {

struct Answer;

/** A custom data identifier that a job names. */
struct CustomIdentifier {
    QString id;
    QString name; //!< empty: AWS gave none
    bool isDeleted = false; //!< softly: AWS still knows its name
    bool isFound = true;

    bool operator==(const CustomIdentifier&) const = default;
};

/** An allow list that a job names. */
struct AllowList {
    QString id;
    QString name; //!< empty: AWS gave none
    QString
        status; //!< `OK`, `S3_OBJECT_NOT_FOUND`, ...; empty: not told. It is as the caller's own rights let AWS see it
    QString statusText; //!< the service's words for it
    bool isFound = true;

    bool operator==(const AllowList&) const = default;
};

/** One of Macie's own data types. */
struct ManagedIdentifier {
    QString id;
    QString category; //!< `FINANCIAL_INFORMATION`, ...

    bool operator==(const ManagedIdentifier&) const = default;
};

/** A bucket as Macie's inventory has it now: up to a day old, and complete only for the 10,000 newest of an account. */
struct BucketNow {
    QString accountId;
    QString name;
    std::optional<QString> effectivePermission;
    std::optional<QString> sharedAccess;
    std::optional<QMap<QString, QString>> tags;
    QString errorCode; //!< why Macie knows no more of it, e.g. `ACCESS_DENIED`; empty: nothing is wrong
    qint64 objects = 0;
    qint64 bytes = 0;
    qint64 readableObjects = 0; //!< that Macie can classify by storage class and format
    qint64 readableBytes = 0;
    qint64 unreadableObjects = 0;

    bool operator==(const BucketNow&) const = default;
};

/** Buckets at one moment. There may be many: shared, never changed. */
struct BucketsNow {
    std::vector<BucketNow> buckets;
    Instant asOf; //!< when the last of them came
};
using SharedBuckets = std::shared_ptr<const BucketsNow>;

/** One entry of the log that Macie keeps of a job. */
struct RunEvent {
    Instant occurredAt;
    QString type; //!< `SCHEDULED_RUN_STARTED`, ...; empty: the entry is none of Macie's
    QString description; //!< the service's words
    QString accountId; //!< that it is about; empty: the job as a whole
    QString resource; //!< name of the bucket that it is about; empty: none
    QByteArray raw; //!< the entry as it was

    bool operator==(const RunEvent&) const = default;
};

/** A job's log, the oldest entry first. May be long: shared, never changed. */
struct RunLog {
    std::vector<RunEvent> events;
    Instant since; //!< nothing earlier was asked for
    bool isThere = true; //!< false: the job has no log
    bool isCut = false; //!< there are more entries, later ones
};
using SharedRunLog = std::shared_ptr<const RunLog>;

/** Findings of a job that Macie still has: it forgets them after 90 days. */
struct FindingCount {
    QString severity; //!< `High`, ...
    qint64 count = 0;

    bool operator==(const FindingCount&) const = default;
};

/** How much an account's jobs may read in a month. */
struct JobQuota {
    QString accountId;
    bool isReached = false;
    std::optional<qint64> terabytes;

    bool operator==(const JobQuota&) const = default;
};

/** Where Macie keeps what it found for longer than 90 days. */
struct ResultsRepository {
    QString bucketName; //!< empty: none is set up
    QString keyPrefix;

    bool operator==(const ResultsRepository&) const = default;
};

/** Why AWS gave no answer. */
struct Refusal {
    QString operation; //!< e.g. `GetAllowList`
    QString action; //!< IAM action that is missing; empty: it is something else
    QString reason; //!< AWS's code, or what happened, in English; never a secret

    bool operator==(const Refusal&) const = default;
};

/** One thing that AWS was asked. Neither: it was not asked, or has not answered yet. Both: a part of it came. */
template <typename T> struct Fact {
    std::optional<T> value;
    std::optional<Refusal> refusal;

    bool operator==(const Fact&) const = default;
};

/** What AWS says, beyond a job's own answer, about what the job names. Each part is optional. */
struct LiveFacts {
    Fact<std::vector<CustomIdentifier>> customIdentifiers; //!< of the job, as far as they are known
    Fact<std::vector<AllowList>> allowLists; //!< the same
    Fact<std::vector<ManagedIdentifier>> managedIdentifiers; //!< all that Macie has in the Region
    Fact<SharedBuckets> matchingBuckets; //!< that meet the job's criteria, by AWS's reading of them; sizes only
    Fact<SharedBuckets> allBuckets; //!< that Macie knows in the Region, with what criteria are about
    Fact<SharedRunLog> runLog;
    Fact<std::vector<FindingCount>> findings; //!< of the job, by severity
    Fact<std::vector<JobQuota>> quotas; //!< of each account of the Region
    Fact<ResultsRepository> resultsRepository; //!< of the account
    std::vector<std::shared_ptr<const Answer>> answers; //!< that this was read from; shared by the jobs of a source

    bool operator==(const LiveFacts&) const = default;
};

} // namespace jobscope::job
