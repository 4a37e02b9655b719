// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/operations.h"

namespace jobscope::aws {

std::span<const OperationInfo> operations()
{
    static constexpr OperationInfo table[]{
        {OperationId::ListClassificationJobs, u"ListClassificationJobs", Service::Macie, "POST", "/jobs/list",
            u"macie2:ListClassificationJobs"},
        {OperationId::DescribeClassificationJob, u"DescribeClassificationJob", Service::Macie, "GET", "/jobs/{jobId}",
            u"macie2:DescribeClassificationJob"},
        {OperationId::GetMacieSession, u"GetMacieSession", Service::Macie, "GET", "/macie", u"macie2:GetMacieSession"},
        {OperationId::BatchGetCustomDataIdentifiers, u"BatchGetCustomDataIdentifiers", Service::Macie, "POST",
            "/custom-data-identifiers/get", u"macie2:BatchGetCustomDataIdentifiers"},
        {OperationId::ListAllowLists, u"ListAllowLists", Service::Macie, "GET", "/allow-lists",
            u"macie2:ListAllowLists"},
        {OperationId::GetAllowList, u"GetAllowList", Service::Macie, "GET", "/allow-lists/{id}",
            u"macie2:GetAllowList"},
        {OperationId::ListManagedDataIdentifiers, u"ListManagedDataIdentifiers", Service::Macie, "POST",
            "/managed-data-identifiers/list", u"macie2:ListManagedDataIdentifiers"},
        {OperationId::SearchResources, u"SearchResources", Service::Macie, "POST", "/datasources/search-resources",
            u"macie2:SearchResources"},
        {OperationId::DescribeBuckets, u"DescribeBuckets", Service::Macie, "POST", "/datasources/s3",
            u"macie2:DescribeBuckets"},
        {OperationId::GetFindingStatistics, u"GetFindingStatistics", Service::Macie, "POST", "/findings/statistics",
            u"macie2:GetFindingStatistics"},
        {OperationId::GetUsageStatistics, u"GetUsageStatistics", Service::Macie, "POST", "/usage/statistics",
            u"macie2:GetUsageStatistics"},
        {OperationId::GetClassificationExportConfiguration, u"GetClassificationExportConfiguration", Service::Macie,
            "GET", "/classification-export-configuration", u"macie2:GetClassificationExportConfiguration"},
        {OperationId::FilterLogEvents, u"FilterLogEvents", Service::Logs, "POST", "/", u"logs:FilterLogEvents"},
        {OperationId::GetCallerIdentity, u"GetCallerIdentity", Service::Sts, "POST", "/", u""},
        {OperationId::AssumeRole, u"AssumeRole", Service::Sts, "POST", "/", u"sts:AssumeRole"},
    };
    return table;
}

const OperationInfo& operationInfo(OperationId id)
{
    return operations()[static_cast<size_t>(id)];
}

} // namespace jobscope::aws
