// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/job.h"
#include "job/jobreader.h"

#include <QByteArray>

#include <vector>

namespace jobscope::sample {

// A made-up account with jobs of every kind, for a first look without AWS, for pictures and for tests. The account
// administers Macie for others; its jobs lie in two Regions. Instants near now move along with `now`, those that mark
// an era of the service are fixed; all bytes depend on `now` alone.

/** The account that all jobs belong to. */
job::AccountId sampleAccount();
/** ARN of who asked for them. */
QString sampleIdentity();

/** The bytes of DescribeClassificationJob for each job, laid out as the AWS CLI prints them, in the order of the list.
 */
std::vector<QByteArray> sampleAnswers(job::Instant now);

/** Number of the sample's jobs that a page of ListClassificationJobs holds. */
inline constexpr qsizetype samplePageSize = 10;

/**
 * The bytes of one page of ListClassificationJobs, derived from the full answers: of these members only what the
 * service puts into list entries. Pages count from 0; all but the last have a `nextToken`. A page past the end has no
 * items.
 */
QByteArray sampleListPage(job::Instant now, qsizetype page, qsizetype pageSize = samplePageSize);

/** The full answers, read; received at `now`. */
std::vector<job::Job> sampleJobs(job::Instant now);

/** The entries of that page, read; received at `now`. */
std::vector<job::Job> sampleSummaries(job::Instant now, qsizetype page, qsizetype pageSize = samplePageSize);

} // namespace jobscope::sample
