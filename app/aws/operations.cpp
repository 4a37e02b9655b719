// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/operations.h"

namespace jobscope::aws {

const std::array<OperationInfo, 5>& operations()
{
    static const std::array<OperationInfo, 5> table{{
        {OperationId::ListClassificationJobs, u"ListClassificationJobs", Service::Macie, "POST", "/jobs/list",
            u"macie2:ListClassificationJobs"},
        {OperationId::DescribeClassificationJob, u"DescribeClassificationJob", Service::Macie, "GET", "/jobs/{jobId}",
            u"macie2:DescribeClassificationJob"},
        {OperationId::GetMacieSession, u"GetMacieSession", Service::Macie, "GET", "/macie", u"macie2:GetMacieSession"},
        {OperationId::GetCallerIdentity, u"GetCallerIdentity", Service::Sts, "POST", "/", u""},
        {OperationId::AssumeRole, u"AssumeRole", Service::Sts, "POST", "/", u"sts:AssumeRole"},
    }};
    return table;
}

const OperationInfo& operationInfo(OperationId id)
{
    return operations()[static_cast<size_t>(id)];
}

} // namespace jobscope::aws
