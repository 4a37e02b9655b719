// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/endpoints.h"

#include <span>

namespace jobscope::aws {

/** Everything that is ever sent to AWS. Macie's part holds reads only. */
enum class OperationId {
    ListClassificationJobs,
    DescribeClassificationJob,
    GetMacieSession,
    BatchGetCustomDataIdentifiers,
    ListAllowLists,
    GetAllowList,
    ListManagedDataIdentifiers,
    GetCallerIdentity,
    AssumeRole,
};

struct OperationInfo {
    OperationId id;
    const char16_t* name;
    Service service;
    const char* method;
    const char* path; //!< `{jobId}` or `{id}` stands for one encoded segment
    const char16_t* action; //!< of IAM; empty: needs none
};

/** The fixed table of operations, in the order of OperationId. */
std::span<const OperationInfo> operations();
const OperationInfo& operationInfo(OperationId id);

} // namespace jobscope::aws
