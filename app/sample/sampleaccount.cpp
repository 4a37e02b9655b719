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

QByteArray filled(const QByteArray& text, job::Instant now)
{
    auto answer = fillTemplate(text, now);
    Q_ASSERT_X(answer, "sample account", "a template cannot be filled in");
    return answer ? *std::move(answer) : QByteArray();
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

/** Appends the list entry that goes with a full answer. */
void appendEntry(QByteArray& out, const json::Document& answer, const QByteArray& indent)
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
    const auto source = answer.bytes();
    const auto inner = indent + "    ";
    const char* separator = "{\n";
    for (const auto pointer : pointers) {
        const auto value = answer.at(pointer);
        if (!value)
            continue;
        out += separator + inner + '"' + pointer.sliced(pointer.lastIndexOf(u'/') + 1).toLatin1() + "\": ";
        layOut(out, *value, source, inner);
        separator = ",\n";
    }
    out += '\n' + indent + '}';
}

job::Answer provenance(job::Instant now, const QString& operation)
{
    job::Answer answer;
    answer.origin = job::Origin::Sample;
    answer.source = u"sample"_s;
    answer.operation = operation;
    answer.account = sampleAccount();
    answer.receivedAt = now;
    return answer;
}

/** The Region that a full answer names in its ARN; entries of a list page do not tell theirs. */
job::Region regionOf(const json::Document& answer)
{
    const auto arn = answer.at(u"/jobArn");
    return arn ? job::JobArn::parse(arn->toString()).region : job::Region();
}

/** A page of the list with the full answers of its entries. */
struct ListPage {
    QByteArray bytes;
    std::vector<json::Document> answers;
};

ListPage listPage(job::Instant now, qsizetype page, qsizetype pageSize)
{
    const auto count = static_cast<qsizetype>(templates().size());
    const auto begin = std::min(page * pageSize, count);
    const auto end = std::min(begin + pageSize, count);
    const QByteArray indent(8, ' ');
    ListPage result;
    auto& out = result.bytes;
    out = "{\n    \"items\": [";
    for (auto i = begin; i < end; ++i) {
        const auto answer = json::Document::parse(filled(templates()[static_cast<size_t>(i)], now));
        Q_ASSERT_X(answer, "sample account", "a template is no JSON");
        if (!answer)
            continue;
        out += (result.answers.empty() ? "\n" : ",\n") + indent;
        appendEntry(out, *answer, indent);
        result.answers.push_back(*answer);
    }
    out += result.answers.empty() ? "]" : "\n    ]";
    if (end < count)
        out += ",\n    \"nextToken\": \"sample-page-" + QByteArray::number(page + 1) + '"';
    out += "\n}";
    return result;
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

std::vector<QByteArray> sampleAnswers(job::Instant now)
{
    std::vector<QByteArray> answers;
    for (const auto& text : templates())
        answers.push_back(filled(text, now));
    return answers;
}

QByteArray sampleListPage(job::Instant now, qsizetype page, qsizetype pageSize)
{
    return listPage(now, page, pageSize).bytes;
}

std::vector<job::Job> sampleJobs(job::Instant now)
{
    std::vector<job::Job> jobs;
    const auto texts = sampleAnswers(now);
    jobs.reserve(texts.size());
    for (const auto& text : texts) {
        const auto document = json::Document::parse(text);
        Q_ASSERT_X(document, "sample account", "a template is no JSON");
        if (!document)
            continue;
        auto answer = provenance(now, u"DescribeClassificationJob"_s);
        answer.region = regionOf(*document);
        answer.requestId = u"sample-describe-%1"_s.arg(jobs.size() + 1);
        appendJob(jobs, std::move(answer), document->root());
    }
    return jobs;
}

std::vector<job::Job> sampleSummaries(job::Instant now, qsizetype page, qsizetype pageSize)
{
    std::vector<job::Job> jobs;
    const auto made = listPage(now, page, pageSize);
    const auto document = json::Document::parse(made.bytes);
    Q_ASSERT_X(document, "sample account", "a list page is no JSON");
    const auto items = document ? document->at(u"/items") : std::nullopt;
    if (!items)
        return jobs;
    const auto entries = items->children();
    for (size_t i = 0; i < entries.size(); ++i) {
        auto answer = provenance(now, u"ListClassificationJobs"_s);
        answer.region = regionOf(made.answers[i]);
        answer.requestId = u"sample-list-%1"_s.arg(page + 1);
        answer.elementPointer = entries[i].pointer();
        answer.elementByte = entries[i].range().begin;
        appendJob(jobs, std::move(answer), entries[i]);
    }
    return jobs;
}

} // namespace jobscope::sample
