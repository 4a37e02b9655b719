// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/ratio.h"
#include "json/document.h"
#include "json/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

constexpr int jobCount = 10000;
constexpr int rounds = 7;

void writeTerm(json::Writer& writer, QStringView kind, QStringView key, QStringView comparator, int values)
{
    writer.beginObject().key(kind).beginObject().key(u"comparator").string(comparator).key(u"key").string(key);
    writer.key(u"values").beginArray();
    for (int i = 0; i < values; ++i)
        writer.string(u"value-%1 of %2"_s.arg(i).arg(key));
    writer.endArray().endObject().endObject();
}

/** An answer of DescribeClassificationJob with about 3 KB of compact JSON. */
void writeJob(json::Writer& writer, int number)
{
    const QString id = u"%1"_s.arg(number, 32, 16, QChar(u'0'));
    writer.beginObject();
    writer.key(u"clientToken").string(id);
    writer.key(u"createdAt").string(u"2026-07-01T09:30:00.123456Z");
    writer.key(u"customDataIdentifierIds").beginArray();
    for (int i = 0; i < 8; ++i)
        writer.string(u"3293a69d-4a1e-4a07-8715-20881%1"_s.arg(number * 8 + i, 7, 10, QChar(u'0')));
    writer.endArray();
    writer.key(u"description")
        .string(u"Reads what the \"billing\" team exports every night; owner: Zoë\nSee the wiki.");
    writer.key(u"initialRun").boolean(number % 2 == 0);
    writer.key(u"jobArn").string(u"arn:aws:macie2:eu-central-1:111122223333:classification-job/%1"_s.arg(id));
    writer.key(u"jobId").string(id);
    writer.key(u"jobStatus").string(number % 3 == 0 ? u"USER_PAUSED" : u"IDLE");
    writer.key(u"jobType").string(u"SCHEDULED");
    writer.key(u"lastRunErrorStatus").beginObject().key(u"code").string(u"NONE").endObject();
    writer.key(u"lastRunTime").string(u"2026-10-02T00:00:00Z");
    writer.key(u"managedDataIdentifierIds").beginArray();
    for (int i = 0; i < 10; ++i)
        writer.string(u"FINANCIAL_INFORMATION_KIND_%1"_s.arg(i));
    writer.endArray();
    writer.key(u"managedDataIdentifierSelector").string(u"INCLUDE");
    writer.key(u"name").string(u"Nightly exports %1"_s.arg(number));
    writer.key(u"s3JobDefinition").beginObject();
    writer.key(u"bucketDefinitions").beginArray();
    for (int account = 0; account < 3; ++account) {
        writer.beginObject().key(u"accountId").string(u"11112222333%1"_s.arg(account)).key(u"buckets").beginArray();
        for (int i = 0; i < 8; ++i)
            writer.string(u"acme-exports-%1-%2"_s.arg(account).arg(number * 8 + i));
        writer.endArray().endObject();
    }
    writer.endArray();
    writer.key(u"scoping").beginObject();
    for (const QStringView block : {u"excludes", u"includes"}) {
        writer.key(block).beginObject().key(u"and").beginArray();
        writeTerm(writer, u"simpleScopeTerm", u"OBJECT_EXTENSION", u"EQ", 5);
        writeTerm(writer, u"simpleScopeTerm", u"OBJECT_KEY", u"STARTS_WITH", 3);
        writer.endArray().endObject();
    }
    writer.endObject().endObject();
    writer.key(u"samplingPercentage").number(number % 100 + 1);
    writer.key(u"scheduleFrequency").beginObject().key(u"weeklySchedule").beginObject();
    writer.key(u"dayOfWeek").string(u"MONDAY").endObject().endObject();
    writer.key(u"statistics").beginObject().key(u"approximateNumberOfObjectsToProcess").number(9.0 * number);
    writer.key(u"numberOfRuns").number(number % 50).endObject();
    writer.key(u"tags").beginObject();
    for (int i = 0; i < 5; ++i)
        writer.key(u"tag-%1"_s.arg(i)).string(u"value of %1"_s.arg(i));
    writer.endObject().endObject();
}

QByteArray jobs(json::Writer::Style style)
{
    json::Writer writer(style);
    writer.beginArray();
    for (int i = 0; i < jobCount; ++i)
        writeJob(writer, i);
    writer.endArray();
    return writer.result();
}

qsizetype readOurs(const QByteArray& text)
{
    const auto document = json::Document::parse(text);
    return document ? document->root().size() : 0;
}

qsizetype readTheirs(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).array().size();
}

qsizetype listOurs(const QByteArray& text)
{
    const auto document = json::Document::parse(text);
    if (!document)
        return 0;
    qsizetype count = 0;
    for (const json::Value& job : document->root().children()) {
        for (const QStringView member : {u"jobId", u"name", u"jobStatus", u"jobType", u"createdAt", u"lastRunTime"})
            count += job.member(member)->toString().size();
    }
    return count;
}

qsizetype listTheirs(const QByteArray& text)
{
    qsizetype count = 0;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const auto& job : array) {
        const QJsonObject object = job.toObject();
        for (const QStringView member : {u"jobId", u"name", u"jobStatus", u"jobType", u"createdAt", u"lastRunTime"})
            count += object.value(member).toString().size();
    }
    return count;
}

/** Compares the two on that text; they must also come to the same result. */
template <typename Function>
bool compare(const char* what, const QByteArray& text, const Function& ours, const Function& theirs)
{
    if (ours(text) == 0 || ours(text) != theirs(text)) {
        std::printf("%s: the results differ\n", what);
        return false;
    }
    qsizetype sum = 0;
    const bench::Pair pair = bench::measure(
        rounds, [&] { sum += ours(text); }, [&] { sum -= theirs(text); });
    return bench::report(what, pair, "QJsonDocument", 2.0) && sum == 0;
}

} // namespace

int main()
{
#ifndef NDEBUG
    std::printf("This is no optimised build: the figures say nothing.\n");
#endif
    const QByteArray compact = jobs(json::Writer::Style::Compact);
    const QByteArray indented = jobs(json::Writer::Style::Indented);
    std::printf(
        "%d jobs: %.1f MB, indented %.1f MB\n", jobCount, double(compact.size()) / 1e6, double(indented.size()) / 1e6);
    bool isGood = compare("reading 10,000 jobs", compact, readOurs, readTheirs);
    isGood &= compare("reading 10,000 jobs, indented", indented, readOurs, readTheirs);
    isGood &= compare("reading 10,000 jobs and six members of each", compact, listOurs, listTheirs);
    return isGood ? EXIT_SUCCESS : EXIT_FAILURE;
}
