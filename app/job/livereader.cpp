// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/livereader.h"

#include "job/plainreading_p.h"

namespace jobscope::job {

using namespace Qt::StringLiterals;

namespace {

/** What both answers about buckets tell. */
BucketNow readBucket(PlainReading& reading, const json::Value& value)
{
    BucketNow bucket;
    bucket.accountId = reading.text(value, u"accountId");
    bucket.name = reading.text(value, u"bucketName");
    bucket.errorCode = reading.textIfThere(value, u"errorCode");
    bucket.objects = reading.numberIfThere(value, u"objectCount");
    bucket.bytes = reading.numberIfThere(value, u"sizeInBytes");
    bucket.readableObjects = reading.numberIfThere(value, u"classifiableObjectCount");
    bucket.readableBytes = reading.numberIfThere(value, u"classifiableSizeInBytes");
    if (const auto unreadable = value.member(u"unclassifiableObjectCount"))
        bucket.unreadableObjects = reading.numberIfThere(*unreadable, u"total");
    return bucket;
}

RunEvent readEvent(PlainReading& reading, const json::Value& value)
{
    RunEvent event;
    event.occurredAt = Instant{std::chrono::milliseconds{reading.numberIfThere(value, u"timestamp")}};
    event.raw = reading.text(value, u"message").toUtf8();
    const auto message = json::Document::parse(event.raw);
    if (!message || !message->root().isObject())
        return event;
    // Whoever may write to the log wrote it: what does not fit is no error of the answer.
    const auto textOf = [](const json::Value& object, QStringView name) {
        const auto member = object.member(name);
        return member && member->isString() ? member->toString() : QString();
    };
    const json::Value root = message->root();
    event.type = textOf(root, u"eventType");
    event.description = textOf(root, u"description");
    if (const auto at = parseInstant(textOf(root, u"occurredAt"), InstantForm::Lenient))
        event.occurredAt = at->at;
    event.accountId = textOf(root, u"affectedAccount");
    if (const auto resource = root.member(u"affectedResource"); resource && resource->isObject())
        event.resource = textOf(*resource, u"value");
    return event;
}

std::optional<QString> known(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

Expected<std::vector<CustomIdentifier>, json::Error> readCustomIdentifiers(const json::Value& answer)
{
    PlainReading reading;
    std::vector<CustomIdentifier> read;
    // A service may leave out a list that would be empty, but not both.
    const bool isAnyFound = answer.member(u"customDataIdentifiers").has_value();
    const bool isAnyMissing = answer.member(u"notFoundIdentifierIds").has_value();
    if (isAnyFound || !isAnyMissing) {
        for (const json::Value& item : reading.array(answer, u"customDataIdentifiers"))
            read.push_back(
                {reading.text(item, u"id"), reading.textIfThere(item, u"name"), reading.isTrue(item, u"deleted")});
    }
    if (isAnyMissing) {
        for (const json::Value& id : reading.array(answer, u"notFoundIdentifierIds"))
            read.push_back({reading.text(id), {}, false, false});
    }
    return reading.result(std::move(read));
}

Expected<Page<AllowList>, json::Error> readAllowLists(const json::Value& answer)
{
    PlainReading reading;
    Page<AllowList> page;
    for (const json::Value& item : reading.array(answer, u"allowLists"))
        page.items.push_back({reading.text(item, u"id"), reading.textIfThere(item, u"name"), {}, {}});
    page.nextToken = reading.textIfThere(answer, u"nextToken");
    return reading.result(std::move(page));
}

Expected<AllowList, json::Error> readAllowList(const json::Value& answer)
{
    PlainReading reading;
    AllowList list{reading.text(answer, u"id"), reading.textIfThere(answer, u"name"), {}, {}};
    if (const auto status = answer.member(u"status"); status && !status->isNull()) {
        list.status = reading.text(*status, u"code");
        list.statusText = reading.textIfThere(*status, u"description");
    }
    return reading.result(std::move(list));
}

Expected<Page<ManagedIdentifier>, json::Error> readManagedIdentifiers(const json::Value& answer)
{
    PlainReading reading;
    Page<ManagedIdentifier> page;
    for (const json::Value& item : reading.array(answer, u"items"))
        page.items.push_back({reading.text(item, u"id"), reading.textIfThere(item, u"category")});
    page.nextToken = reading.textIfThere(answer, u"nextToken");
    return reading.result(std::move(page));
}

Expected<Page<BucketNow>, json::Error> readMatchingBuckets(const json::Value& answer)
{
    PlainReading reading;
    Page<BucketNow> page;
    for (const json::Value& resource : reading.array(answer, u"matchingResources")) {
        if (const auto bucket = resource.member(u"matchingBucket"); bucket && !bucket->isNull())
            page.items.push_back(readBucket(reading, *bucket));
    }
    page.nextToken = reading.textIfThere(answer, u"nextToken");
    return reading.result(std::move(page));
}

Expected<Page<BucketNow>, json::Error> readBuckets(const json::Value& answer)
{
    PlainReading reading;
    Page<BucketNow> page;
    for (const json::Value& value : reading.array(answer, u"buckets")) {
        BucketNow bucket = readBucket(reading, value);
        if (const auto access = value.member(u"publicAccess"))
            bucket.effectivePermission = known(reading.textIfThere(*access, u"effectivePermission"));
        bucket.sharedAccess = known(reading.textIfThere(value, u"sharedAccess"));
        if (const auto tags = value.member(u"tags"); tags && tags->isArray()) {
            bucket.tags.emplace();
            for (const json::Value& tag : tags->children())
                bucket.tags->insert(reading.text(tag, u"key"), reading.textIfThere(tag, u"value"));
        }
        page.items.push_back(std::move(bucket));
    }
    page.nextToken = reading.textIfThere(answer, u"nextToken");
    return reading.result(std::move(page));
}

Expected<std::vector<FindingCount>, json::Error> readFindingCounts(const json::Value& answer)
{
    PlainReading reading;
    std::vector<FindingCount> counts;
    for (const json::Value& group : reading.array(answer, u"countsByGroup"))
        counts.push_back({reading.text(group, u"groupKey"), reading.numberIfThere(group, u"count")});
    return reading.result(std::move(counts));
}

Expected<Page<JobQuota>, json::Error> readJobQuotas(const json::Value& answer)
{
    PlainReading reading;
    Page<JobQuota> page;
    for (const json::Value& record : reading.array(answer, u"records")) {
        for (const json::Value& usage : reading.array(record, u"usage")) {
            const auto limit = usage.member(u"serviceLimit");
            if (reading.textIfThere(usage, u"type") != u"SENSITIVE_DATA_DISCOVERY" || !limit || !limit->isObject())
                continue;
            JobQuota quota{reading.text(record, u"accountId"), reading.isTrue(*limit, u"isServiceLimited"), {}};
            if (limit->member(u"value") && reading.textIfThere(*limit, u"unit") == u"TERABYTES")
                quota.terabytes = reading.numberIfThere(*limit, u"value");
            page.items.push_back(std::move(quota));
        }
    }
    page.nextToken = reading.textIfThere(answer, u"nextToken");
    return reading.result(std::move(page));
}

Expected<ResultsRepository, json::Error> readResultsRepository(const json::Value& answer)
{
    PlainReading reading;
    ResultsRepository repository;
    const auto configuration = answer.member(u"configuration");
    const auto destination = configuration ? configuration->member(u"s3Destination") : std::nullopt;
    if (destination && !destination->isNull()) {
        repository.bucketName = reading.text(*destination, u"bucketName");
        repository.keyPrefix = reading.textIfThere(*destination, u"keyPrefix");
    }
    return reading.result(std::move(repository));
}

Expected<Page<RunEvent>, json::Error> readRunEvents(const json::Value& answer)
{
    PlainReading reading;
    Page<RunEvent> page;
    for (const json::Value& event : reading.array(answer, u"events"))
        page.items.push_back(readEvent(reading, event));
    page.nextToken = reading.textIfThere(answer, u"nextToken");
    return reading.result(std::move(page));
}

} // namespace jobscope::job
