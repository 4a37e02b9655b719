// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/livecalls.h"

#include "aws/jsonanswer.h"
#include "json/writer.h"

namespace jobscope::aws {

using namespace Qt::StringLiterals;

namespace {

void setJson(Request& request, const json::Writer& writer)
{
    request.headers.push_back({"Content-Type", "application/json"});
    request.body = writer.result();
}

void setPage(Request& request, const QString& nextToken)
{
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject();
    if (!nextToken.isEmpty())
        writer.key(u"nextToken").string(nextToken);
    setJson(request, writer.endObject());
}

} // namespace

BatchGetCustomDataIdentifiersCall::BatchGetCustomDataIdentifiersCall(
    const CallParts& parts, QStringList ids, Handler end)
    : ValueCall(parts, OperationId::BatchGetCustomDataIdentifiers, std::move(end))
    , m_ids(std::move(ids))
{
}

void BatchGetCustomDataIdentifiersCall::fill(Request& request) const
{
    request.path = info().path;
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject().key(u"ids").beginArray();
    for (const auto& id : m_ids)
        writer.string(id);
    setJson(request, writer.endArray().endObject());
}

Expected<void, QString> BatchGetCustomDataIdentifiersCall::read(const HttpAnswer& answer)
{
    return keep(answer, readAnswer(answer, job::readCustomIdentifiers));
}

ListAllowListsCall::ListAllowListsCall(const CallParts& parts, QString nextToken, Handler end)
    : ValueCall(parts, OperationId::ListAllowLists, std::move(end))
    , m_nextToken(std::move(nextToken))
{
}

void ListAllowListsCall::fill(Request& request) const
{
    request.path = info().path;
    if (!m_nextToken.isEmpty())
        request.query.emplace_back("nextToken", m_nextToken.toUtf8());
}

Expected<void, QString> ListAllowListsCall::read(const HttpAnswer& answer)
{
    return keep(answer, readAnswer(answer, job::readAllowLists));
}

GetAllowListCall::GetAllowListCall(const CallParts& parts, QString id, Handler end)
    : ValueCall(parts, OperationId::GetAllowList, std::move(end))
    , m_id(std::move(id))
{
}

void GetAllowListCall::fill(Request& request) const
{
    request.path = QByteArray(info().path).replace("{id}", uriEncoded(m_id.toUtf8()));
}

Expected<void, QString> GetAllowListCall::read(const HttpAnswer& answer)
{
    auto list = readAnswer(answer, job::readAllowList);
    if (list && list->id != m_id)
        return tl::make_unexpected(u"the answer is about another list, '%1'"_s.arg(list->id));
    return keep(answer, std::move(list));
}

ListManagedDataIdentifiersCall::ListManagedDataIdentifiersCall(const CallParts& parts, QString nextToken, Handler end)
    : ValueCall(parts, OperationId::ListManagedDataIdentifiers, std::move(end))
    , m_nextToken(std::move(nextToken))
{
}

void ListManagedDataIdentifiersCall::fill(Request& request) const
{
    request.path = info().path;
    setPage(request, m_nextToken);
}

Expected<void, QString> ListManagedDataIdentifiersCall::read(const HttpAnswer& answer)
{
    return keep(answer, readAnswer(answer, job::readManagedIdentifiers));
}

SearchResourcesCall::SearchResourcesCall(const CallParts& parts, QByteArray criteria, QString nextToken, Handler end)
    : ValueCall(parts, OperationId::SearchResources, std::move(end))
    , m_criteria(std::move(criteria))
    , m_nextToken(std::move(nextToken))
{
}

void SearchResourcesCall::fill(Request& request) const
{
    request.path = info().path;
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject().key(u"bucketCriteria").raw(m_criteria);
    if (!m_nextToken.isEmpty())
        writer.key(u"nextToken").string(m_nextToken);
    setJson(request, writer.endObject());
}

Expected<void, QString> SearchResourcesCall::read(const HttpAnswer& answer)
{
    return keep(answer, readAnswer(answer, job::readMatchingBuckets));
}

DescribeBucketsCall::DescribeBucketsCall(const CallParts& parts, QString nextToken, Handler end)
    : ValueCall(parts, OperationId::DescribeBuckets, std::move(end))
    , m_nextToken(std::move(nextToken))
{
}

void DescribeBucketsCall::fill(Request& request) const
{
    request.path = info().path;
    setPage(request, m_nextToken);
}

Expected<void, QString> DescribeBucketsCall::read(const HttpAnswer& answer)
{
    return keep(answer, readAnswer(answer, job::readBuckets));
}

GetFindingStatisticsCall::GetFindingStatisticsCall(const CallParts& parts, job::JobId id, Handler end)
    : ValueCall(parts, OperationId::GetFindingStatistics, std::move(end))
    , m_id(std::move(id))
{
}

void GetFindingStatisticsCall::fill(Request& request) const
{
    request.path = info().path;
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject().key(u"groupBy").string(u"severity.description").key(u"findingCriteria").beginObject();
    writer.key(u"criterion").beginObject().key(u"classificationDetails.jobId").beginObject();
    writer.key(u"eq").beginArray().string(m_id.text()).endArray();
    setJson(request, writer.endObject().endObject().endObject().endObject());
}

Expected<void, QString> GetFindingStatisticsCall::read(const HttpAnswer& answer)
{
    return keep(answer, readAnswer(answer, job::readFindingCounts));
}

GetUsageStatisticsCall::GetUsageStatisticsCall(const CallParts& parts, QString nextToken, Handler end)
    : ValueCall(parts, OperationId::GetUsageStatistics, std::move(end))
    , m_nextToken(std::move(nextToken))
{
}

void GetUsageStatisticsCall::fill(Request& request) const
{
    request.path = info().path;
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject().key(u"timeRange").string(u"MONTH_TO_DATE");
    if (!m_nextToken.isEmpty())
        writer.key(u"nextToken").string(m_nextToken);
    setJson(request, writer.endObject());
}

Expected<void, QString> GetUsageStatisticsCall::read(const HttpAnswer& answer)
{
    return keep(answer, readAnswer(answer, job::readJobQuotas));
}

GetClassificationExportConfigurationCall::GetClassificationExportConfigurationCall(const CallParts& parts, Handler end)
    : ValueCall(parts, OperationId::GetClassificationExportConfiguration, std::move(end))
{
}

void GetClassificationExportConfigurationCall::fill(Request& request) const
{
    request.path = info().path;
}

Expected<void, QString> GetClassificationExportConfigurationCall::read(const HttpAnswer& answer)
{
    return keep(answer, readAnswer(answer, job::readResultsRepository));
}

FilterLogEventsCall::FilterLogEventsCall(
    const CallParts& logs, job::JobId id, job::Instant since, QString nextToken, Handler end)
    : ValueCall(logs, OperationId::FilterLogEvents, std::move(end))
    , m_id(std::move(id))
    , m_since(since)
    , m_nextToken(std::move(nextToken))
{
}

void FilterLogEventsCall::fill(Request& request) const
{
    request.path = info().path;
    json::Writer writer(json::Writer::Style::Compact);
    writer.beginObject().key(u"logGroupName").string(u"/aws/macie/classificationjobs");
    writer.key(u"logStreamNames").beginArray().string(m_id.text()).endArray();
    writer.key(u"startTime")
        .number(qint64{std::chrono::floor<std::chrono::milliseconds>(m_since).time_since_epoch().count()});
    if (!m_nextToken.isEmpty())
        writer.key(u"nextToken").string(m_nextToken);
    setJson(request, writer.endObject());
    request.headers.back().value = "application/x-amz-json-1.1";
    request.headers.push_back({"X-Amz-Target", "Logs_20140328.FilterLogEvents"});
}

Expected<void, QString> FilterLogEventsCall::read(const HttpAnswer& answer)
{
    return keep(answer, readAnswer(answer, job::readRunEvents));
}

} // namespace jobscope::aws
