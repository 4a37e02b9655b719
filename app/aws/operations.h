// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/endpoints.h"

#include <array>

namespace jobscope::aws {

/** Everything that is ever sent to AWS. Macie's part holds reads only. */
enum class OperationId {
    ListClassificationJobs,
    DescribeClassificationJob,
    GetMacieSession,
    GetCallerIdentity,
    AssumeRole,
};

struct OperationInfo {
    OperationId id;
    const char16_t* name;
    Service service;
    const char* method;
    const char* path; //!< `{jobId}` stands for one encoded segment
    const char16_t* action; //!< of IAM; empty: needs none
};

/** The fixed table of operations, in the order of OperationId. */
const std::array<OperationInfo, 5>& operations();
const OperationInfo& operationInfo(OperationId id);

} // namespace jobscope::aws
