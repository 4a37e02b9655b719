// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobreader.h"

#include "job/reading_p.h"

namespace jobscope::job {

using namespace Qt::StringLiterals;
using json::Value;

namespace {

/** A member that this version knows, and how it is read into the value type around it. */
template <typename T> struct Known {
    QByteArrayView name;
    void (*read)(Reading& reading, const Value& member, T& into);
};

template <typename T, size_t N> const Known<T>* find(const Known<T> (&table)[N], QByteArrayView name)
{
    for (const Known<T>& known : table) {
        if (known.name == name)
            return &known;
    }
    return nullptr;
}

/** Reads an object with a table of its members; what is not in the table is kept as unknown. */
template <typename T, size_t N>
Member<T> readObject(Reading& reading, const Value& object, const QString& pointer, const Known<T> (&table)[N])
{
    if (!reading.isObject(object))
        return reading.failed() ? Member<T>() : Member<T>::null();
    T result;
    for (const Value& member : object.children()) {
        if (const Known<T>* known = find(table, reading.name(member)))
            known->read(reading, member, result);
        else
            result.unknown.append(reading.unknown(member, pointer));
        if (reading.failed())
            return {};
    }
    return result;
}

Member<Number> readNumber(Reading& reading, const Value& value)
{
    if (value.isNull())
        return Member<Number>::null();
    if (value.isNumber())
        return Number{value.toDouble(), value.rawNumber()};
    reading.fail(json::ErrorKind::WrongType, value, u"a number"_s);
    return {};
}

constexpr Known<LastRunErrorStatus> lastRunErrorMembers[] = {
    {"code", [](Reading& r, const Value& v, LastRunErrorStatus& into) { into.code = r.open<LastRunErrorCode>(v); }},
};

constexpr Known<UserPausedDetails> pauseMembers[] = {
    {"jobPausedAt", [](Reading& r, const Value& v, UserPausedDetails& into) { into.jobPausedAt = r.timestamp(v); }},
    {"jobExpiresAt", [](Reading& r, const Value& v, UserPausedDetails& into) { into.jobExpiresAt = r.timestamp(v); }},
    {"jobImminentExpirationHealthEventArn",
        [](Reading& r, const Value& v, UserPausedDetails& into) {
            into.jobImminentExpirationHealthEventArn = r.string(v);
        }},
};

using Schedule = ScheduleFrequency;

constexpr Known<Schedule::Weekly> weeklyMembers[] = {
    {"dayOfWeek", [](Reading& r, const Value& v, Schedule::Weekly& into) { into.dayOfWeek = r.open<DayOfWeek>(v); }},
};

constexpr Known<Schedule::Monthly> monthlyMembers[] = {
    {"dayOfMonth", [](Reading& r, const Value& v, Schedule::Monthly& into) { into.dayOfMonth = r.integer(v); }},
};

Member<Schedule::Daily> readDaily(Reading& reading, const Value& object, const QString& pointer)
{
    if (!reading.isObject(object))
        return reading.failed() ? Member<Schedule::Daily>() : Member<Schedule::Daily>::null();
    Schedule::Daily daily;
    for (const Value& member : object.children())
        daily.unknown.append(reading.unknown(member, pointer));
    return daily;
}

constexpr Known<Schedule> scheduleMembers[] = {
    {"dailySchedule",
        [](Reading& r, const Value& v, Schedule& into) {
            into.dailySchedule = readDaily(r, v, u"/scheduleFrequency/dailySchedule"_s);
        }},
    {"weeklySchedule",
        [](Reading& r, const Value& v, Schedule& into) {
            into.weeklySchedule = readObject(r, v, u"/scheduleFrequency/weeklySchedule"_s, weeklyMembers);
        }},
    {"monthlySchedule",
        [](Reading& r, const Value& v, Schedule& into) {
            into.monthlySchedule = readObject(r, v, u"/scheduleFrequency/monthlySchedule"_s, monthlyMembers);
        }},
};

constexpr Known<Statistics> statisticsMembers[] = {
    {"approximateNumberOfObjectsToProcess",
        [](Reading& r, const Value& v, Statistics& into) {
            into.approximateNumberOfObjectsToProcess = readNumber(r, v);
        }},
    {"numberOfRuns", [](Reading& r, const Value& v, Statistics& into) { into.numberOfRuns = readNumber(r, v); }},
};

constexpr Known<BucketSelection> knownBucketMembers[] = {
    {"bucketDefinitions",
        [](Reading& r, const Value& v, BucketSelection& into) {
            into.definitions = readBucketDefinitions(r, v, into.pointer + u"/bucketDefinitions"_s);
        }},
    {"bucketCriteria",
        [](Reading& r, const Value& v, BucketSelection& into) {
            into.criteria = readScope(r, v, into.pointer + u"/bucketCriteria"_s, ScopeKind::Buckets);
        }},
};

Member<S3JobDefinition> readS3JobDefinition(Reading& reading, const Value& object)
{
    if (!reading.isObject(object))
        return reading.failed() ? Member<S3JobDefinition>() : Member<S3JobDefinition>::null();
    const QString pointer = u"/s3JobDefinition"_s;
    S3JobDefinition definition;
    definition.buckets.pointer = pointer;
    for (const Value& member : object.children()) {
        const QByteArray name = reading.name(member);
        if (const Known<BucketSelection>* known = find(knownBucketMembers, name))
            known->read(reading, member, definition.buckets);
        else if (name == "scoping")
            definition.scoping = readScope(reading, member, pointer + u"/scoping"_s, ScopeKind::Objects);
        else
            definition.unknown.append(reading.unknown(member, pointer));
        if (reading.failed())
            return {};
    }
    return definition;
}

using Tags = QList<std::pair<QString, Member<QString>>>;

Member<Tags> readTags(Reading& reading, const Value& object)
{
    if (!reading.isObject(object))
        return reading.failed() ? Member<Tags>() : Member<Tags>::null();
    Tags tags;
    tags.reserve(object.size());
    for (const Value& member : object.children()) {
        tags.append({member.key(), reading.string(member)});
        if (reading.failed())
            return {};
    }
    return tags;
}

constexpr Known<JobHead> headMembers[] = {
    {"createdAt", [](Reading& r, const Value& v, JobHead& into) { into.createdAt = r.timestamp(v); }},
    {"jobId",
        [](Reading& r, const Value& v, JobHead& into) {
            const Member<QString> id = r.string(v);
            if (id)
                into.jobId = JobId(*id);
            else if (id.isNull())
                into.jobId = Member<JobId>::null();
        }},
    {"jobStatus", [](Reading& r, const Value& v, JobHead& into) { into.jobStatus = r.open<JobStatus>(v); }},
    {"jobType", [](Reading& r, const Value& v, JobHead& into) { into.jobType = r.open<JobType>(v); }},
    {"lastRunErrorStatus",
        [](Reading& r, const Value& v, JobHead& into) {
            into.lastRunErrorStatus = readObject(r, v, u"/lastRunErrorStatus"_s, lastRunErrorMembers);
        }},
    {"name", [](Reading& r, const Value& v, JobHead& into) { into.name = r.string(v); }},
    {"userPausedDetails",
        [](Reading& r, const Value& v, JobHead& into) {
            into.userPausedDetails = readObject(r, v, u"/userPausedDetails"_s, pauseMembers);
        }},
};

using Full = ClassificationJob;

constexpr Known<Full> definitionMembers[] = {
    {"allowListIds", [](Reading& r, const Value& v, Full& into) { into.allowListIds = r.strings(v); }},
    {"clientToken", [](Reading& r, const Value& v, Full& into) { into.clientToken = r.string(v); }},
    {"customDataIdentifierIds",
        [](Reading& r, const Value& v, Full& into) { into.customDataIdentifierIds = r.strings(v); }},
    {"description", [](Reading& r, const Value& v, Full& into) { into.description = r.string(v); }},
    {"initialRun", [](Reading& r, const Value& v, Full& into) { into.initialRun = r.boolean(v); }},
    {"jobArn", [](Reading& r, const Value& v, Full& into) { into.jobArn = r.string(v); }},
    {"lastRunTime", [](Reading& r, const Value& v, Full& into) { into.lastRunTime = r.timestamp(v); }},
    {"managedDataIdentifierIds",
        [](Reading& r, const Value& v, Full& into) { into.managedDataIdentifierIds = r.strings(v); }},
    {"managedDataIdentifierSelector",
        [](Reading& r, const Value& v, Full& into) {
            into.managedDataIdentifierSelector = r.open<ManagedDataIdentifierSelector>(v);
        }},
    {"s3JobDefinition",
        [](Reading& r, const Value& v, Full& into) { into.s3JobDefinition = readS3JobDefinition(r, v); }},
    {"samplingPercentage", [](Reading& r, const Value& v, Full& into) { into.samplingPercentage = readNumber(r, v); }},
    {"scheduleFrequency",
        [](Reading& r, const Value& v, Full& into) {
            into.scheduleFrequency = readObject(r, v, u"/scheduleFrequency"_s, scheduleMembers);
        }},
    {"statistics",
        [](Reading& r, const Value& v, Full& into) {
            into.statistics = readObject(r, v, u"/statistics"_s, statisticsMembers);
        }},
    {"tags", [](Reading& r, const Value& v, Full& into) { into.tags = readTags(r, v); }},
};

// Members that only one of the two kinds has: true if it was one.
bool readOwnMember(Reading& reading, QByteArrayView name, const Value& member, ClassificationJob& job)
{
    const Known<ClassificationJob>* known = find(definitionMembers, name);
    if (known)
        known->read(reading, member, job);
    return known;
}

bool readOwnMember(Reading& reading, QByteArrayView name, const Value& member, JobSummary& summary)
{
    const Known<BucketSelection>* known = find(knownBucketMembers, name);
    if (known)
        known->read(reading, member, summary.buckets);
    return known;
}

template <typename T> Expected<std::variant<JobSummary, ClassificationJob>, json::Error> readAs(const Value& object)
{
    Reading reading(object);
    T job;
    for (const Value& member : object.children()) {
        const QByteArray name = reading.name(member);
        if (const Known<JobHead>* known = find(headMembers, name))
            known->read(reading, member, job);
        else if (!readOwnMember(reading, name, member, job) && name != "ResponseMetadata")
            job.unknown.append(reading.unknown(member, QString()));
        if (reading.failed())
            return Unexpected<json::Error>(reading.error());
    }
    return job;
}

} // namespace

Expected<std::variant<JobSummary, ClassificationJob>, json::Error> readJobObject(const Value& object)
{
    if (!object.isObject()) {
        return Unexpected<json::Error>(json::Error{json::ErrorKind::WrongType, object.range().begin, object.pointer(),
            u"a classification job"_s, excerpt(object)});
    }
    return object.member(u"s3JobDefinition") ? readAs<ClassificationJob>(object) : readAs<JobSummary>(object);
}

bool looksLikeJob(const Value& value)
{
    return value.member(u"jobId") || value.member(u"s3JobDefinition") || value.member(u"jobArn");
}

} // namespace jobscope::job
