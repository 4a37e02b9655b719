// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/livefacts.h"
#include "json/document.h"

namespace jobscope::job {

/** One of several answers that belong together. */
template <typename T> struct Page {
    std::vector<T> items;
    QString nextToken; //!< empty: this was the last one
};

// Answers of AWS about what a job names. Members that this version does not know are ignored; what it needs has to be
// there, in the right type. Error pointers start at the value's document.

/** BatchGetCustomDataIdentifiers: those that are there, deleted or not, then those that are not. */
Expected<std::vector<CustomIdentifier>, json::Error> readCustomIdentifiers(const json::Value& answer);
/** ListAllowLists: names only. */
Expected<Page<AllowList>, json::Error> readAllowLists(const json::Value& answer);
/** GetAllowList */
Expected<AllowList, json::Error> readAllowList(const json::Value& answer);
/** ListManagedDataIdentifiers */
Expected<Page<ManagedIdentifier>, json::Error> readManagedIdentifiers(const json::Value& answer);
/** SearchResources */
Expected<Page<BucketNow>, json::Error> readMatchingBuckets(const json::Value& answer);
/** DescribeBuckets */
Expected<Page<BucketNow>, json::Error> readBuckets(const json::Value& answer);
/** GetFindingStatistics by severity */
Expected<std::vector<FindingCount>, json::Error> readFindingCounts(const json::Value& answer);
/** GetUsageStatistics: quotas of jobs only */
Expected<Page<JobQuota>, json::Error> readJobQuotas(const json::Value& answer);
/** GetClassificationExportConfiguration */
Expected<ResultsRepository, json::Error> readResultsRepository(const json::Value& answer);
/** FilterLogEvents. An entry that is none of Macie's is kept without a type. */
Expected<Page<RunEvent>, json::Error> readRunEvents(const json::Value& answer);

} // namespace jobscope::job
