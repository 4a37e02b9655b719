// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/fiveconditions.h"
#include "explain/evaluator.h"
#include "job/jobreader.h"
#include "json/document.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace jobscope;
using explain::Evaluator;
using explain::ObjectFacts;

namespace {

constexpr int objectCount = 1000;
constexpr int passes = 300; //!< over all objects in a round
constexpr int rounds = 7;
constexpr double goal = 2e6; //!< verdicts a second; a miss by half fails

job::Job readJob(const QByteArray& json)
{
    job::Job job;
    job.answer.bytes = job.answer.utf8 = json;
    const auto document = json::Document::parse(json);
    if (!document)
        qFatal("not JSON");
    auto content = job::readJobObject(document->root());
    if (!content)
        qFatal("no job");
    job.content = std::move(*content);
    return job;
}

/** All facts are known. Every eighth object ends at an early gate; the others are judged by every condition. */
std::vector<ObjectFacts> someObjects()
{
    const job::Instant day = job::parseInstant(u"2024-01-01T00:00:00Z", job::InstantForm::Condition)->at;
    const std::array extensions{u"csv"_s, u"json"_s, u"parquet"_s};
    std::vector<ObjectFacts> objects;
    for (int i = 0; i < objectCount; ++i) {
        ObjectFacts object;
        object.bucket = i % 8 == 0 ? u"acme-other"_s : u"acme-reports"_s;
        object.accountId = u"111122223333"_s;
        object.key = u"reports/year=2026/part-%1.%2"_s.arg(i).arg(extensions[std::size_t(i) % extensions.size()]);
        object.size = i * 4096;
        object.lastModified = day + std::chrono::hours(24 * (i % 7 - 1));
        object.tags = explain::TagMap{{u"owner"_s, u"billing"_s}, {u"stage"_s, u"prod"_s}};
        objects.push_back(object);
    }
    return objects;
}

/** Verdicts a second of the quickest round: what disturbs only makes it slower. */
double speedOf(const Evaluator& evaluator, const std::vector<ObjectFacts>& objects, std::size_t& sum)
{
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        for (int pass = 0; pass < passes; ++pass) {
            for (const ObjectFacts& object : objects)
                sum += std::size_t(evaluator.verdict(object));
        }
        const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
        best = std::max(best, double(objects.size()) * passes / time.count());
    }
    return best;
}

} // namespace

int main()
{
    const job::Job job = readJob(bench::fiveConditions);
    const std::vector<ObjectFacts> objects = someObjects();
    explain::Readings settled;
    if (!settled.settle(u"exclude-join=all") || !settled.settle(u"ne-values=none-of"))
        return 1;
    std::size_t sum = 0;
    const double open = speedOf(Evaluator(job, {}), objects, sum);
    const double fixed = speedOf(Evaluator(job, settled), objects, sum);
    std::printf(
        "verdicts of 5 conditions: %.2f million a second with four readings, %.2f with one; goal %.0f%s (%zu)\n",
        open / 1e6, fixed / 1e6, goal / 1e6, open < goal ? " MISSED" : "", sum);
    return open * 2 >= goal ? 0 : 1;
}
