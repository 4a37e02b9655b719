// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sample/samplelive.h"

#include "job/livereader.h"
#include "ports/turn.h"
#include "sample/sampleaccount.h"
#include "sample/template.h"
#include "json/writer.h"

#include <QFile>
#include <QHash>

#include <algorithm>

static void initLiveResources()
{
    Q_INIT_RESOURCE(jobscope_samplelive);
}

namespace jobscope::sample {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QString& name)
{
    initLiveResources();
    QFile file(u":/jobscope/samplelive/%1.json"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray("{}");
}

/** Answers by operation. */
json::Value answersIn(const QByteArray& text)
{
    const auto document = json::Document::parse(text);
    Q_ASSERT_X(document, "sample account", "an answer cannot be read");
    return document->root();
}

QString textOf(const json::Value& object, QStringView name)
{
    const auto member = object.member(name);
    return member ? member->toString() : QString();
}

json::Value identifiers(QStringView operation)
{
    static const json::Value all = answersIn(textOf(u"identifiers"_s));
    return *all.member(operation);
}

json::Value bucketAnswers(QStringView operation)
{
    static const json::Value all = answersIn(textOf(u"buckets"_s));
    return *all.member(operation);
}

json::Value runAnswers(QStringView operation, job::Instant made)
{
    return *answersIn(fillTemplate(textOf(u"runs"_s), made).value()).member(operation);
}

std::vector<job::BucketNow> sampleBuckets()
{
    return job::readBuckets(bucketAnswers(u"DescribeBuckets")).value().items;
}

/** As AWS answers. `search` names the buckets; what is in them stands in the inventory. */
QByteArray searchAnswer(const json::Value& search)
{
    QHash<QString, QByteArray> inventory;
    const auto placeOf = [](const json::Value& bucket) {
        return QString(textOf(bucket, u"accountId") + u'/' + textOf(bucket, u"bucketName"));
    };
    for (const json::Value& bucket : bucketAnswers(u"DescribeBuckets").member(u"buckets")->children())
        inventory.insert(placeOf(bucket), bucket.raw());
    json::Writer writer;
    writer.beginObject().key(u"matchingResources").beginArray();
    for (const json::Value& resource : search.member(u"matchingResources")->children()) {
        const json::Value named = *resource.member(u"matchingBucket");
        writer.beginObject().key(u"matchingBucket").raw(inventory.value(placeOf(named), named.raw())).endObject();
    }
    return writer.endArray().endObject().result();
}

/** Ends in the next turn with a value that the program brings along. */
template <typename T> std::unique_ptr<ports::Operation> answer(T value, ports::LiveFacts::Handler<T> end)
{
    return std::make_unique<ports::Turn>([value = std::move(value), end = std::move(end)] { end(value); });
}

std::vector<job::AllowList> sampleLists()
{
    std::vector<job::AllowList> lists;
    for (const json::Value& each : identifiers(u"GetAllowList").children())
        lists.push_back(job::readAllowList(each).value());
    return lists;
}

} // namespace

void SampleLive::show(const QString& operation, const QByteArray& bytes) const
{
    if (!witness())
        return;
    job::Answer answer;
    answer.bytes = answer.utf8 = bytes;
    answer.origin = job::Origin::Sample;
    answer.source = u"sample"_s;
    answer.operation = operation;
    answer.account = sampleAccount();
    answer.callerArn = sampleIdentity();
    answer.receivedAt = m_made;
    witness()(std::move(answer));
}

std::unique_ptr<ports::Operation> SampleLive::customIdentifiers(
    const QStringList& ids, Handler<std::vector<job::CustomIdentifier>> end)
{
    QHash<QString, QByteArray> known;
    const json::Value all = identifiers(u"BatchGetCustomDataIdentifiers");
    for (const json::Value& each : all.member(u"customDataIdentifiers")->children())
        known.insert(textOf(each, u"id"), each.raw());
    json::Writer writer;
    writer.beginObject().key(u"customDataIdentifiers").beginArray();
    QStringList missing;
    for (const QString& id : ids) {
        if (known.contains(id))
            writer.raw(known.value(id));
        else
            missing += id;
    }
    writer.endArray().key(u"notFoundIdentifierIds").beginArray();
    for (const QString& id : missing)
        writer.string(id);
    const QByteArray bytes = writer.endArray().endObject().result();
    show(u"BatchGetCustomDataIdentifiers"_s, bytes);
    return answer(job::readCustomIdentifiers(answersIn(bytes)).value(), std::move(end));
}

std::unique_ptr<ports::Operation> SampleLive::allowLists(Handler<std::vector<job::AllowList>> end)
{
    return answer(sampleLists(), std::move(end));
}

std::unique_ptr<ports::Operation> SampleLive::allowList(const QString& id, Handler<job::AllowList> end)
{
    for (const json::Value& each : identifiers(u"GetAllowList").children()) {
        const job::AllowList list = job::readAllowList(each).value();
        if (list.id != id)
            continue;
        show(u"GetAllowList"_s, each.raw());
        return answer(list, std::move(end));
    }
    ports::CallError error;
    error.kind = ports::CallErrorKind::NotFound;
    error.operation = u"GetAllowList"_s;
    error.httpStatus = 404;
    error.awsCode = u"ResourceNotFoundException"_s;
    return std::make_unique<ports::Turn>([error, end = std::move(end)] { end(tl::make_unexpected(error)); });
}

std::unique_ptr<ports::Operation> SampleLive::managedIdentifiers(Handler<std::vector<job::ManagedIdentifier>> end)
{
    const json::Value text = identifiers(u"ListManagedDataIdentifiers");
    show(u"ListManagedDataIdentifiers"_s, text.raw());
    return answer(job::readManagedIdentifiers(text).value().items, std::move(end));
}

std::unique_ptr<ports::Operation> SampleLive::matchingBuckets(
    const QByteArray& criteria, Progress, Handler<std::vector<job::BucketNow>> end)
{
    const auto wanted = json::Document::parse(criteria);
    std::vector<job::BucketNow> found;
    for (const json::Value& search : bucketAnswers(u"SearchResources").children()) {
        if (!wanted || !json::equal(*search.member(u"bucketCriteria"), wanted->root()))
            continue;
        const QByteArray bytes = searchAnswer(search);
        show(u"SearchResources"_s, bytes);
        found = job::readMatchingBuckets(answersIn(bytes)).value().items;
    }
    return answer(std::move(found), std::move(end));
}

std::unique_ptr<ports::Operation> SampleLive::allBuckets(Progress, Handler<std::vector<job::BucketNow>> end)
{
    show(u"DescribeBuckets"_s, bucketAnswers(u"DescribeBuckets").raw());
    return answer(sampleBuckets(), std::move(end));
}

std::unique_ptr<ports::Operation> SampleLive::runLog(
    const job::JobId& id, job::Instant since, Progress, Handler<job::RunLog> end)
{
    job::RunLog log{{}, since, false, false};
    if (const auto messages = runAnswers(u"FilterLogEvents", m_made).member(id.text())) {
        log.isThere = true;
        json::Writer writer;
        writer.beginObject().key(u"events").beginArray();
        for (const json::Value& message : messages->children()) {
            const auto at = job::parseInstant(textOf(message, u"occurredAt"), job::InstantForm::Lenient).value().at;
            if (at >= since && at <= m_made)
                writer.beginObject().key(u"message").string(QString::fromUtf8(message.raw())).endObject();
        }
        const QByteArray bytes = writer.endArray().endObject().result();
        show(u"FilterLogEvents"_s, bytes);
        log.events = job::readRunEvents(answersIn(bytes)).value().items;
    }
    return answer(std::move(log), std::move(end));
}

std::unique_ptr<ports::Operation> SampleLive::findingCounts(
    const job::JobId& id, Handler<std::vector<job::FindingCount>> end)
{
    const auto counts = runAnswers(u"GetFindingStatistics", m_made).member(id.text());
    if (counts)
        show(u"GetFindingStatistics"_s, counts->raw());
    return answer(counts ? job::readFindingCounts(*counts).value() : std::vector<job::FindingCount>(), std::move(end));
}

std::unique_ptr<ports::Operation> SampleLive::jobQuotas(Handler<std::vector<job::JobQuota>> end)
{
    const json::Value text = runAnswers(u"GetUsageStatistics", m_made);
    show(u"GetUsageStatistics"_s, text.raw());
    return answer(job::readJobQuotas(text).value().items, std::move(end));
}

std::unique_ptr<ports::Operation> SampleLive::resultsRepository(Handler<job::ResultsRepository> end)
{
    const json::Value text = runAnswers(u"GetClassificationExportConfiguration", m_made);
    show(u"GetClassificationExportConfiguration"_s, text.raw());
    return answer(job::readResultsRepository(text).value(), std::move(end));
}

} // namespace jobscope::sample
