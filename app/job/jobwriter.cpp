// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobreader.h"
#include "json/writer.h"

#include <algorithm>

namespace jobscope::job {

using json::Writer;

namespace {

// One overload for each kind of value; a member is written only if it was there.

void write(Writer& writer, const QString& text)
{
    writer.string(text);
}
void write(Writer& writer, const JobId& id)
{
    writer.string(id.text());
}
void write(Writer& writer, const AccountId& id)
{
    writer.string(id.text());
}
void write(Writer& writer, const BucketName& name)
{
    writer.string(name.text());
}
void write(Writer& writer, bool value)
{
    writer.boolean(value);
}
void write(Writer& writer, qint64 value)
{
    writer.number(value);
}
template <typename E> void write(Writer& writer, const Open<E>& value)
{
    writer.string(value.text);
}

void write(Writer& writer, const Timestamp& timestamp)
{
    if (timestamp.raw.isEmpty())
        writer.string(isoInstant(timestamp.at));
    else
        writer.raw(timestamp.raw);
}

void write(Writer& writer, const Number& number)
{
    if (number.raw.isEmpty())
        writer.number(number.value);
    else
        writer.raw(number.raw);
}

template <typename T> void member(Writer& writer, QStringView name, const Member<T>& member);
void write(Writer& writer, const BucketDefinition& definition);
void write(Writer& writer, const TagPair& pair);

template <typename T> void write(Writer& writer, const QList<T>& list)
{
    writer.beginArray();
    for (const T& element : list)
        write(writer, element);
    writer.endArray();
}

void write(Writer& writer, const QList<std::pair<QString, Member<QString>>>& tags)
{
    writer.beginObject();
    for (const auto& [key, value] : tags)
        member(writer, key, value);
    writer.endObject();
}

void unknown(Writer& writer, const QList<UnknownMember>& members)
{
    for (const UnknownMember& member : members)
        writer.key(member.name).raw(member.raw);
}

void write(Writer& writer, const TagPair& pair)
{
    writer.beginObject();
    member(writer, u"key", pair.key);
    member(writer, u"value", pair.value);
    writer.endObject();
}

void write(Writer& writer, const SimpleTerm& term)
{
    writer.beginObject();
    member(writer, u"comparator", term.comparator);
    member(writer, u"key", term.key);
    member(writer, u"values", term.values);
    writer.endObject();
}

void write(Writer& writer, const TagTerm& term)
{
    writer.beginObject();
    member(writer, u"comparator", term.comparator);
    member(writer, u"key", term.key);
    member(writer, u"tagValues", term.tagValues);
    member(writer, u"target", term.target);
    writer.endObject();
}

void write(Writer& writer, const BucketDefinition& definition)
{
    // What the values cannot hold (names that are no text, unknown members) stands only in the raw text.
    if (!definition.raw.isEmpty()) {
        writer.raw(definition.raw);
        return;
    }
    writer.beginObject();
    member(writer, u"accountId", definition.accountId);
    member(writer, u"buckets", definition.buckets);
    writer.endObject();
}

bool isReadable(const Condition& condition)
{
    if (!condition.readable || (condition.simple && !condition.simple->readable)
        || (condition.tag && !condition.tag->readable))
        return false;
    if (!condition.tag || !condition.tag->tagValues)
        return true;
    const QList<TagPair>& pairs = *condition.tag->tagValues;
    return std::all_of(pairs.begin(), pairs.end(), [](const TagPair& pair) { return pair.readable; });
}

struct TermNames {
    QStringView simple;
    QStringView tag;
};
constexpr TermNames objectTerms{u"simpleScopeTerm", u"tagScopeTerm"};
constexpr TermNames bucketTerms{u"simpleCriterion", u"tagCriterion"};

void write(Writer& writer, const Condition& condition, const TermNames& names)
{
    if (!isReadable(condition)) {
        writer.raw(condition.raw);
        return;
    }
    writer.beginObject();
    member(writer, names.simple, condition.simple);
    member(writer, names.tag, condition.tag);
    writer.endObject();
}

void blockMember(Writer& writer, QStringView name, const Member<Block>& block, const TermNames& names)
{
    if (block.isAbsent())
        return;
    writer.key(name);
    if (block.isNull()) {
        writer.null();
        return;
    }
    if (!block->readable) {
        writer.raw(block->raw);
        return;
    }
    writer.beginObject();
    if (block->conditions.isNull())
        writer.key(u"and").null();
    if (block->conditions) {
        writer.key(u"and").beginArray();
        for (const Condition& condition : *block->conditions)
            write(writer, condition, names);
        writer.endArray();
    }
    writer.endObject();
}

void scopeMember(Writer& writer, QStringView name, const Member<Scope>& scope, const TermNames& names)
{
    if (scope.isAbsent())
        return;
    writer.key(name);
    if (scope.isNull()) {
        writer.null();
        return;
    }
    if (!scope->readable) {
        writer.raw(scope->raw);
        return;
    }
    writer.beginObject();
    blockMember(writer, u"includes", scope->includes, names);
    blockMember(writer, u"excludes", scope->excludes, names);
    writer.endObject();
}

void bucketMembers(Writer& writer, const BucketSelection& buckets)
{
    member(writer, u"bucketDefinitions", buckets.definitions);
    scopeMember(writer, u"bucketCriteria", buckets.criteria, bucketTerms);
}

void write(Writer& writer, const S3JobDefinition& definition)
{
    writer.beginObject();
    bucketMembers(writer, definition.buckets);
    scopeMember(writer, u"scoping", definition.scoping, objectTerms);
    unknown(writer, definition.unknown);
    writer.endObject();
}

void write(Writer& writer, const LastRunErrorStatus& status)
{
    writer.beginObject();
    member(writer, u"code", status.code);
    unknown(writer, status.unknown);
    writer.endObject();
}

void write(Writer& writer, const UserPausedDetails& details)
{
    writer.beginObject();
    member(writer, u"jobExpiresAt", details.jobExpiresAt);
    member(writer, u"jobImminentExpirationHealthEventArn", details.jobImminentExpirationHealthEventArn);
    member(writer, u"jobPausedAt", details.jobPausedAt);
    unknown(writer, details.unknown);
    writer.endObject();
}

void write(Writer& writer, const ScheduleFrequency::Daily& daily)
{
    writer.beginObject();
    unknown(writer, daily.unknown);
    writer.endObject();
}

void write(Writer& writer, const ScheduleFrequency::Weekly& weekly)
{
    writer.beginObject();
    member(writer, u"dayOfWeek", weekly.dayOfWeek);
    unknown(writer, weekly.unknown);
    writer.endObject();
}

void write(Writer& writer, const ScheduleFrequency::Monthly& monthly)
{
    writer.beginObject();
    member(writer, u"dayOfMonth", monthly.dayOfMonth);
    unknown(writer, monthly.unknown);
    writer.endObject();
}

void write(Writer& writer, const ScheduleFrequency& schedule)
{
    writer.beginObject();
    member(writer, u"dailySchedule", schedule.dailySchedule);
    member(writer, u"monthlySchedule", schedule.monthlySchedule);
    member(writer, u"weeklySchedule", schedule.weeklySchedule);
    unknown(writer, schedule.unknown);
    writer.endObject();
}

void write(Writer& writer, const Statistics& statistics)
{
    writer.beginObject();
    member(writer, u"approximateNumberOfObjectsToProcess", statistics.approximateNumberOfObjectsToProcess);
    member(writer, u"numberOfRuns", statistics.numberOfRuns);
    unknown(writer, statistics.unknown);
    writer.endObject();
}

template <typename T> void member(Writer& writer, QStringView name, const Member<T>& member)
{
    if (member.isAbsent())
        return;
    writer.key(name);
    if (member.isNull())
        writer.null();
    else
        write(writer, *member);
}

} // namespace

QByteArray toJson(const ClassificationJob& job)
{
    Writer writer;
    writer.beginObject();
    member(writer, u"allowListIds", job.allowListIds);
    member(writer, u"clientToken", job.clientToken);
    member(writer, u"createdAt", job.createdAt);
    member(writer, u"customDataIdentifierIds", job.customDataIdentifierIds);
    member(writer, u"description", job.description);
    member(writer, u"initialRun", job.initialRun);
    member(writer, u"jobArn", job.jobArn);
    member(writer, u"jobId", job.jobId);
    member(writer, u"jobStatus", job.jobStatus);
    member(writer, u"jobType", job.jobType);
    member(writer, u"lastRunErrorStatus", job.lastRunErrorStatus);
    member(writer, u"lastRunTime", job.lastRunTime);
    member(writer, u"managedDataIdentifierIds", job.managedDataIdentifierIds);
    member(writer, u"managedDataIdentifierSelector", job.managedDataIdentifierSelector);
    member(writer, u"name", job.name);
    member(writer, u"s3JobDefinition", job.s3JobDefinition);
    member(writer, u"samplingPercentage", job.samplingPercentage);
    member(writer, u"scheduleFrequency", job.scheduleFrequency);
    member(writer, u"statistics", job.statistics);
    member(writer, u"tags", job.tags);
    member(writer, u"userPausedDetails", job.userPausedDetails);
    unknown(writer, job.unknown);
    writer.endObject();
    return writer.result();
}

QByteArray toJson(const JobSummary& summary)
{
    Writer writer;
    writer.beginObject();
    bucketMembers(writer, summary.buckets);
    member(writer, u"createdAt", summary.createdAt);
    member(writer, u"jobId", summary.jobId);
    member(writer, u"jobStatus", summary.jobStatus);
    member(writer, u"jobType", summary.jobType);
    member(writer, u"lastRunErrorStatus", summary.lastRunErrorStatus);
    member(writer, u"name", summary.name);
    member(writer, u"userPausedDetails", summary.userPausedDetails);
    unknown(writer, summary.unknown);
    writer.endObject();
    return writer.result();
}

} // namespace jobscope::job
