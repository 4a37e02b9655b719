// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/classificationjob.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace jobscope::job {

enum class Origin { File, StandardInput, Sample, Aws, Snapshot, Bundle };

/** Exact bytes of one job's JSON, and where they came from. */
struct Answer {
    QByteArray bytes; //!< of that element alone, as received; what `describe` prints
    QByteArray utf8; //!< the same text in UTF-8; shares memory with bytes unless the source was UTF-16
    Origin origin = Origin::File;
    QString source; //!< file name (in a bundle: `BUNDLE/NAME`), `-`, "sample", or the connection's name
    QString elementPointer; //!< where in the file the element stands; "" is the whole
    qint64 elementByte = 0; //!< its offset in the file
    QByteArray fileSha256; //!< over the whole file, in hex; empty where that is these bytes, or there is no file
    QString operation; //!< `DescribeClassificationJob` or `ListClassificationJobs`; empty when a file does not tell
    QString endpoint; //!< URL; empty for files
    AccountId account; //!< of the caller, if known
    QString callerArn; //!< of who asked, if known
    Region region; //!< of the endpoint, if known
    QString requestId;
    std::optional<Instant> receivedAt; //!< by the server's clock; nothing for a file without one

    QByteArray sha256() const; //!< over bytes, in hex
};

struct LiveFacts;

/** One job as far as it is known. */
struct Job {
    Answer answer;
    std::variant<JobSummary, ClassificationJob> content;
    std::shared_ptr<const LiveFacts> kept = nullptr; //!< what AWS said beside it then, if the source kept that

    const JobHead& head() const;
    const ClassificationJob* definition() const; //!< nullptr for a list entry
    bool isComplete() const { return definition() != nullptr; }

    JobId id() const; //!< empty if the answer gives none
    QString name() const;
    AccountId account() const; //!< by its ARN, otherwise the caller's
    Region region() const; //!< by its ARN, otherwise the endpoint's
    /** By its ARN, otherwise empty. */
    QString arn() const;
    const BucketSelection* bucketSelection() const; //!< nullptr if s3JobDefinition is null or absent
    std::optional<JobStatus> status() const;
    std::optional<JobType> type() const;
};

} // namespace jobscope::job
