// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sample/sampleaccount.h"

#include "sample/template.h"
#include "json/document.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

static void initResources()
{
    Q_INIT_RESOURCE(jobscope_sample);
}

namespace jobscope::sample {

using namespace Qt::StringLiterals;

namespace {

const std::vector<QByteArray>& templates()
{
    static const auto all = [] {
        initResources();
        std::vector<QByteArray> read;
        const QDir dir(u":/jobscope/sample"_s);
        const auto names = dir.entryList(QDir::Files, QDir::Name);
        for (const auto& name : names) {
            QFile file(dir.filePath(name));
            const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            if (opened)
                read.push_back(file.readAll().trimmed());
        }
        return read;
    }();
    return all;
}

/** The value laid out with four spaces a level, as the AWS CLI prints it; scalars and names keep their bytes. */
void layOut(QByteArray& out, const json::Value& value, const QByteArray& source, const QByteArray& indent)
{
    if (value.size() == 0) {
        out += value.isObject() ? "{}" : value.isArray() ? "[]" : value.raw();
        return;
    }
    const auto inner = indent + "    ";
    out += value.isObject() ? '{' : '[';
    const char* separator = "\n";
    for (const auto& child : value.children()) {
        out += separator + inner;
        if (value.isObject()) {
            const auto name = child.keyRange();
            out += source.sliced(name.begin, name.length()) + ": ";
        }
        layOut(out, child, source, inner);
        separator = ",\n";
    }
    out += '\n' + indent + (value.isObject() ? '}' : ']');
}

/** The list entry that goes with a full answer. */
QByteArray entryOf(const QByteArray& answer, const QByteArray& indent)
{
    // The members of JobSummary in the service's order: two of them stand deeper in a full answer.
    static constexpr std::array<QStringView, 9> pointers = {
        u"/s3JobDefinition/bucketCriteria",
        u"/s3JobDefinition/bucketDefinitions",
        u"/createdAt",
        u"/jobId",
        u"/jobStatus",
        u"/jobType",
        u"/lastRunErrorStatus",
        u"/name",
        u"/userPausedDetails",
    };
    const auto document = json::Document::parse(answer);
    Q_ASSERT(document);
    const auto inner = indent + "    ";
    QByteArray out;
    for (const auto pointer : pointers) {
        const auto value = document ? document->at(pointer) : std::nullopt;
        if (!value)
            continue;
        out += out.isEmpty() ? "{\n" : ",\n";
        out += inner + '"' + pointer.sliced(pointer.lastIndexOf(u'/') + 1).toLatin1() + "\": ";
        layOut(out, *value, answer, inner);
    }
    return out + '\n' + indent + '}';
}

job::Answer provenance(job::Instant now, const QString& operation)
{
    job::Answer answer;
    answer.origin = job::Origin::Sample;
    answer.source = u"sample"_s;
    answer.operation = operation;
    answer.account = sampleAccount();
    answer.callerArn = sampleIdentity();
    answer.receivedAt = now;
    return answer;
}

/** All jobs' Regions in the order of the list; entries of a list page do not tell theirs. */
std::vector<job::Region> regions(const std::vector<QByteArray>& answers)
{
    std::vector<job::Region> found;
    for (const auto& bytes : answers) {
        const auto document = json::Document::parse(bytes);
        const auto arn = document ? document->at(u"/jobArn") : std::nullopt;
        found.push_back(arn ? job::JobArn::parse(arn->toString()).region : job::Region());
    }
    return found;
}

/** The job that stands at `object`, with what `answer` says about where it came from. */
void appendJob(std::vector<job::Job>& jobs, job::Answer answer, const json::Value& object)
{
    auto content = job::readJobObject(object);
    Q_ASSERT_X(content, "sample account", "a sample job cannot be read");
    if (!content)
        return;
    answer.bytes = object.raw();
    answer.utf8 = answer.bytes;
    jobs.push_back({std::move(answer), *std::move(content)});
}

} // namespace

job::AccountId sampleAccount()
{
    return job::AccountId(u"111122223333"_s);
}

QString sampleIdentity()
{
    return u"arn:aws:sts::%1:assumed-role/SecurityAudit/sample"_s.arg(sampleAccount().text());
}

std::vector<QByteArray> sampleAnswers(job::Instant now)
{
    std::vector<QByteArray> answers;
    for (const auto& text : templates()) {
        auto filled = fillTemplate(text, now);
        Q_ASSERT_X(filled, "sample account", "a template cannot be filled in");
        if (filled)
            answers.push_back(*std::move(filled));
    }
    return answers;
}

QByteArray sampleListPage(job::Instant now, qsizetype page, qsizetype pageSize)
{
    const auto answers = sampleAnswers(now);
    const auto count = static_cast<qsizetype>(answers.size());
    const auto begin = std::min(page * pageSize, count);
    const auto end = std::min(begin + pageSize, count);
    const QByteArray inner(8, ' ');
    QByteArray out = "{\n    \"items\": [";
    for (auto i = begin; i < end; ++i)
        out += (i == begin ? "\n" : ",\n") + inner + entryOf(answers[static_cast<size_t>(i)], inner);
    out += begin < end ? "\n    ]" : "]";
    if (end < count)
        out += ",\n    \"nextToken\": \"sample-page-" + QByteArray::number(page + 1) + '"';
    return out + "\n}";
}

std::vector<job::Job> sampleJobs(job::Instant now)
{
    const auto answers = sampleAnswers(now);
    const auto inRegions = regions(answers);
    std::vector<job::Job> jobs;
    jobs.reserve(answers.size());
    for (size_t i = 0; i < answers.size(); ++i) {
        const auto document = json::Document::parse(answers[i]);
        Q_ASSERT(document);
        if (!document)
            continue;
        auto answer = provenance(now, u"DescribeClassificationJob"_s);
        answer.region = inRegions[i];
        answer.requestId = u"sample-describe-%1"_s.arg(i + 1);
        appendJob(jobs, std::move(answer), document->root());
    }
    return jobs;
}

std::vector<job::Job> sampleSummaries(job::Instant now, qsizetype page, qsizetype pageSize)
{
    std::vector<job::Job> jobs;
    const auto inRegions = regions(sampleAnswers(now));
    const auto document = json::Document::parse(sampleListPage(now, page, pageSize));
    Q_ASSERT(document);
    const auto items = document ? document->at(u"/items") : std::nullopt;
    if (!items)
        return jobs;
    auto index = static_cast<size_t>(page * pageSize);
    for (const auto& item : items->children()) {
        auto answer = provenance(now, u"ListClassificationJobs"_s);
        answer.region = inRegions[index++];
        answer.requestId = u"sample-list-%1"_s.arg(page + 1);
        answer.elementPointer = item.pointer();
        answer.elementByte = item.range().begin;
        appendJob(jobs, std::move(answer), item);
    }
    return jobs;
}

} // namespace jobscope::sample
