// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/endpoints.h"

#include <optional>
#include <span>

namespace jobscope::aws {

/** Everything that is sent to AWS with a signature. What is not of STS only reads. */
enum class OperationId {
    ListClassificationJobs,
    DescribeClassificationJob,
    GetMacieSession,
    BatchGetCustomDataIdentifiers,
    ListAllowLists,
    GetAllowList,
    ListManagedDataIdentifiers,
    SearchResources,
    DescribeBuckets,
    GetFindingStatistics,
    GetUsageStatistics,
    GetClassificationExportConfiguration,
    FilterLogEvents,
    GetCallerIdentity,
    AssumeRole,
};

struct OperationInfo {
    std::optional<OperationId> id; //!< nothing: a step of signing in, see signinoperations.h
    const char16_t* name;
    std::optional<Service> service; //!< nothing: one of this machine
    const char* method;
    const char* path; //!< `{jobId}` or `{id}` stands for one encoded segment
    const char16_t* action; //!< of IAM; empty: needs none
};

/** The fixed table of operations, in the order of OperationId. */
std::span<const OperationInfo> operations();
const OperationInfo& operationInfo(OperationId id);

} // namespace jobscope::aws
