// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/policies.h"

#include "json/writer.h"

#include <algorithm>

namespace jobscope::session {

using namespace Qt::StringLiterals;

namespace {

// One statement a resource, in the order in which they come.
QString policyOf(const std::vector<Access::Permission>& permissions)
{
    if (permissions.empty())
        return {};
    std::vector<QString> resources;
    for (const auto& permission : permissions) {
        const QString resource = QString::fromLatin1(permission.resource);
        if (std::find(resources.begin(), resources.end(), resource) == resources.end())
            resources.push_back(resource);
    }
    json::Writer writer;
    writer.beginObject().key(u"Version").string(u"2012-10-17").key(u"Statement").beginArray();
    for (const QString& resource : resources) {
        QStringList actions;
        for (const auto& permission : permissions) {
            if (resource == QLatin1StringView(permission.resource))
                actions += QString::fromLatin1(permission.action);
        }
        writer.beginObject().key(u"Effect").string(u"Allow").key(u"Action");
        if (actions.size() == 1) {
            writer.string(actions.front());
        } else {
            writer.beginArray();
            for (const QString& action : std::as_const(actions))
                writer.string(action);
            writer.endArray();
        }
        writer.key(u"Resource").string(resource).endObject();
    }
    return QString::fromUtf8(writer.endArray().endObject().result());
}

} // namespace

const std::vector<Access>& allAccess()
{
    static const std::vector<Access> all{
        {"Jobs",
            {{"macie2:ListClassificationJobs", "*"},
                {"macie2:DescribeClassificationJob", "arn:aws:macie2:*:*:classification-job/*"}}},
        {"Names of identifiers and lists",
            {{"macie2:BatchGetCustomDataIdentifiers", "arn:aws:macie2:*:*:custom-data-identifier/*"},
                {"macie2:GetAllowList", "arn:aws:macie2:*:*:allow-list/*"}, {"macie2:ListAllowLists", "*"},
                {"macie2:ListManagedDataIdentifiers", "*"}}},
        {"Buckets that match now", {{"macie2:SearchResources", "*"}, {"macie2:DescribeBuckets", "*"}}},
        {"Runs", {{"logs:FilterLogEvents", "arn:aws:logs:*:*:log-group:/aws/macie/classificationjobs:*"}}},
        {"Findings", {{"macie2:GetFindingStatistics", "*"}}},
        {"Quotas behind a pause by Macie", {{"macie2:GetUsageStatistics", "*"}}},
        {"Results repository", {{"macie2:GetClassificationExportConfiguration", "*"}}},
        {"Test of a connection", {{"macie2:GetMacieSession", "*"}}},
    };
    return all;
}

QString policyFor(const QStringList& actions)
{
    std::vector<Access::Permission> wanted;
    for (const Access& access : allAccess()) {
        for (const auto& permission : access.permissions) {
            if (actions.contains(QLatin1StringView(permission.action)))
                wanted.push_back(permission);
        }
    }
    return policyOf(wanted);
}

QString policyFor(const Access& access)
{
    return policyOf(access.permissions);
}

} // namespace jobscope::session
