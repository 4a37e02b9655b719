// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/livecalls.h"
#include "aws/macie.h"
#include "aws/sts.h"
#include "support/net/fixture.h"

#include <QStringList>

namespace jobscope::test {

inline const QByteArray jobId = "3ce05dbb7ec5505def334104bf341e2e";
inline const QByteArray listId = "l9vgd2bxzq7j40rtpn5m8k";
inline const QByteArray jobBody = "{\"jobId\":\"" + jobId
    + "\",\"name\":\"one\",\"jobType\":\"ONE_TIME\",\"jobStatus\":\"RUNNING\",\"s3JobDefinition\":null}";

/** How each call ended: nothing for success. */
struct Ending {
    int count = 0;
    std::optional<ports::CallError> error;

    template <typename T> void take(const Expected<T, ports::CallError>& result)
    {
        ++count;
        error = result ? std::nullopt : std::optional(result.error());
    }
};

inline std::unique_ptr<aws::Call> makeCall(aws::OperationId id, Connection& at, Ending& ending)
{
    const auto end = [&ending](const auto& result) { ending.take(result); };
    const aws::CallParts parts{at.context, at.macie, at.keys};
    switch (id) {
    case aws::OperationId::ListClassificationJobs:
        return std::make_unique<aws::ListClassificationJobsCall>(
            at.context, at.macie, at.keys, aws::AnswerSource{}, QString(), end);
    case aws::OperationId::DescribeClassificationJob:
        return std::make_unique<aws::DescribeClassificationJobCall>(
            at.context, at.macie, at.keys, aws::AnswerSource{}, job::JobId(QString::fromUtf8(jobId)), end);
    case aws::OperationId::GetMacieSession:
        return std::make_unique<aws::GetMacieSessionCall>(at.context, at.macie, at.keys, end);
    case aws::OperationId::BatchGetCustomDataIdentifiers:
        return std::make_unique<aws::BatchGetCustomDataIdentifiersCall>(
            parts, QStringList{QStringLiteral("known"), QStringLiteral("unknown")}, end);
    case aws::OperationId::ListAllowLists:
        return std::make_unique<aws::ListAllowListsCall>(parts, QString(), end);
    case aws::OperationId::GetAllowList:
        return std::make_unique<aws::GetAllowListCall>(parts, QString::fromUtf8(listId), end);
    case aws::OperationId::ListManagedDataIdentifiers:
        return std::make_unique<aws::ListManagedDataIdentifiersCall>(parts, QString(), end);
    case aws::OperationId::SearchResources:
        return std::make_unique<aws::SearchResourcesCall>(parts, R"({"includes":null})", QString(), end);
    case aws::OperationId::DescribeBuckets:
        return std::make_unique<aws::DescribeBucketsCall>(parts, QString(), end);
    case aws::OperationId::GetFindingStatistics:
        return std::make_unique<aws::GetFindingStatisticsCall>(parts, job::JobId(QString::fromUtf8(jobId)), end);
    case aws::OperationId::GetUsageStatistics:
        return std::make_unique<aws::GetUsageStatisticsCall>(parts, QString(), end);
    case aws::OperationId::GetClassificationExportConfiguration:
        return std::make_unique<aws::GetClassificationExportConfigurationCall>(parts, end);
    case aws::OperationId::FilterLogEvents:
        return std::make_unique<aws::FilterLogEventsCall>(aws::CallParts{at.context, at.logs, at.keys},
            job::JobId(QString::fromUtf8(jobId)), job::Instant(), QString(), end);
    case aws::OperationId::GetCallerIdentity:
        return std::make_unique<aws::GetCallerIdentityCall>(at.context, at.sts, at.keys, end);
    case aws::OperationId::AssumeRole: {
        aws::RoleStep role;
        role.roleArn = QStringLiteral("arn:aws:iam::111122223333:role/audit");
        return std::make_unique<aws::AssumeRoleCall>(at.context, at.sts, at.keys, role, ports::SecureBytes(), end);
    }
    }
    Q_UNREACHABLE();
}

inline QByteArray goodBody(aws::OperationId id)
{
    switch (id) {
    case aws::OperationId::ListClassificationJobs:
        return "{\"items\":[{\"jobId\":\"" + jobId + "\"}]}";
    case aws::OperationId::DescribeClassificationJob:
        return jobBody;
    case aws::OperationId::GetMacieSession:
        return R"({"status":"PAUSED"})";
    case aws::OperationId::BatchGetCustomDataIdentifiers:
        return R"({"customDataIdentifiers":[{"id":"known","name":"Known","deleted":true}],"notFoundIdentifierIds":["unknown"]})";
    case aws::OperationId::ListAllowLists:
        return "{\"allowLists\":[{\"id\":\"" + listId + "\",\"name\":\"Cards\"}]}";
    case aws::OperationId::GetAllowList:
        return "{\"id\":\"" + listId + R"(","name":"Cards","status":{"code":"OK"}})";
    case aws::OperationId::ListManagedDataIdentifiers:
        return R"({"items":[{"id":"NAME","category":"PERSONAL_INFORMATION"}]})";
    case aws::OperationId::SearchResources:
        return R"({"matchingResources":[{"matchingBucket":{"accountId":"1","bucketName":"b","objectCount":3}}]})";
    case aws::OperationId::DescribeBuckets:
        return R"({"buckets":[{"accountId":"1","bucketName":"b","tags":[{"key":"k","value":"v"}]}]})";
    case aws::OperationId::GetFindingStatistics:
        return R"({"countsByGroup":[{"groupKey":"High","count":3}]})";
    case aws::OperationId::GetUsageStatistics:
        return R"({"records":[{"accountId":"1","usage":[]}]})";
    case aws::OperationId::GetClassificationExportConfiguration:
        return R"({"configuration":{"s3Destination":{"bucketName":"b","kmsKeyArn":"k"}}})";
    case aws::OperationId::FilterLogEvents:
        return R"({"events":[{"timestamp":1,"message":"{\"eventType\":\"JOB_CREATED\"}"}]})";
    case aws::OperationId::GetCallerIdentity:
        return "<GetCallerIdentityResponse><A><Arn>a</Arn><Account>1</Account></A></GetCallerIdentityResponse>";
    case aws::OperationId::AssumeRole:
        return "<AssumeRoleResponse><AccessKeyId>a</AccessKeyId><SecretAccessKey>b</SecretAccessKey><SessionToken>c"
               "</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></AssumeRoleResponse>";
    }
    Q_UNREACHABLE();
}

using FaultOf = std::function<void(TestServer::Reply&, const QByteArray& good, Connection&)>;

/** An error as the service's front end or the service itself sends it. */
inline FaultOf refusal(
    int status, const QByteArray& code, const QByteArray& message = "no", std::vector<aws::Header> more = {})
{
    return [=](TestServer::Reply& reply, const QByteArray&, Connection& at) {
        auto headers = at.standIn.usualHeaders();
        headers.push_back({"x-amzn-ErrorType", code});
        headers.insert(headers.end(), more.begin(), more.end());
        reply.send(status, errorBody(message), headers);
    };
}

/** What was logged meanwhile. */
inline QStringList messages;
inline void keepMessage(QtMsgType, const QMessageLogContext&, const QString& text)
{
    messages += text;
}

} // namespace jobscope::test
