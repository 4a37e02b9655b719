// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/net/testserver.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace jobscope::test {

/** What Macie says about things that jobs name, part of AwsStandIn. Each list holds JSON objects as AWS writes them. */
class LiveStandIn {
public:
    QList<QByteArray> customIdentifiers; //!< of BatchGetCustomDataIdentifiers
    QList<QByteArray> allowLists; //!< answers of GetAllowList
    QList<QByteArray> managedIdentifiers; //!< items of ListManagedDataIdentifiers
    QList<QByteArray> matchingBuckets; //!< `matchingBucket` of SearchResources, whatever the criteria
    QList<QByteArray> buckets; //!< of DescribeBuckets
    QList<QByteArray> findings; //!< groups of GetFindingStatistics
    QList<QByteArray> usage; //!< records of GetUsageStatistics
    /** `configuration` of GetClassificationExportConfiguration */
    QByteArray repository = R"({"s3Destination":{"bucketName":"results","keyPrefix":"macie/","kmsKeyArn":"k"}})";
    QMap<QByteArray, QList<QByteArray>> logs; //!< messages of FilterLogEvents, by job id
    int pageSize = 2;
    bool repeatsPages = false; //!< the token never changes
    QSet<QByteArray> refused; //!< paths that the caller has no permission for

    /** Nothing: the request is about something else, or about something that is not there. */
    std::optional<QByteArray> answer(const Received& request) const;
    static bool isForLogs(const Received& request);

private:
    std::optional<QByteArray> logPage(const Received& request, const QString& token) const;
    QByteArray page(const QByteArray& name, const QList<QByteArray>& items, const QString& token) const;
};

} // namespace jobscope::test
