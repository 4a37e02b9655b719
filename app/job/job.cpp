// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/job.h"

#include <QCryptographicHash>

namespace jobscope::job {

QByteArray Answer::sha256() const
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

const JobHead& Job::head() const
{
    return std::visit([](const auto& job) -> const JobHead& { return job; }, content);
}

const ClassificationJob* Job::definition() const
{
    return std::get_if<ClassificationJob>(&content);
}

JobId Job::id() const
{
    return head().jobId.valueOr({});
}

QString Job::name() const
{
    return head().name.valueOr({});
}

AccountId Job::account() const
{
    const JobArn parts = JobArn::parse(arn());
    return parts.isValid() ? parts.account : answer.account;
}

Region Job::region() const
{
    const JobArn parts = JobArn::parse(arn());
    return parts.isValid() ? parts.region : answer.region;
}

QString Job::arn() const
{
    const ClassificationJob* job = definition();
    return job ? job->jobArn.valueOr({}) : QString();
}

const BucketSelection* Job::bucketSelection() const
{
    if (const JobSummary* summary = std::get_if<JobSummary>(&content))
        return &summary->buckets;
    const Member<S3JobDefinition>& s3 = definition()->s3JobDefinition;
    return s3 ? &s3->buckets : nullptr;
}

std::optional<JobStatus> Job::status() const
{
    const Member<Open<JobStatus>>& status = head().jobStatus;
    return status ? status->known : std::nullopt;
}

std::optional<JobType> Job::type() const
{
    const Member<Open<JobType>>& type = head().jobType;
    return type ? type->known : std::nullopt;
}

} // namespace jobscope::job
