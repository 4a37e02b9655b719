// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/memory.h"
#include "bench/ratio.h"
#include "explain/explanation.h"
#include "pdf/reportwriter.h"
#include "sample/sampleaccount.h"
#include "json/document.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

constexpr std::array s_sizes{10, 100, 1000};
constexpr int s_rows = 20'000;
constexpr double s_mostMegabytes = 500;
// A job of many may cost no more than one of a few, but for what grows with the file (its outline, its objects).
constexpr double s_mostGrowth = 1.5;

job::Instant someDay()
{
    return job::parseInstant(u"2026-08-27T14:00:12Z", job::InstantForm::Condition)->at;
}

enum class Jobs { Usual, OfManyBuckets };

/** Jobs of the sample account, again and again: those of a usual length, or only those with very many buckets. */
pdf::ReportOrder orderOf(int count, Jobs which = Jobs::Usual)
{
    std::vector<job::Job> sample = sample::sampleJobs(someDay());
    std::erase_if(sample,
        [which](const job::Job& job) { return (job.answer.utf8.size() > 10'000) != (which == Jobs::OfManyBuckets); });
    pdf::ReportOrder order;
    order.when = {someDay(), QTimeZone::utc(), u"1.0"_s, {}};
    order.explain = [](const job::Job& job) { return explain::explain(job, {}, someDay()); };
    for (int i = 0; i < count; ++i)
        order.jobs.push_back(sample[size_t(i) % sample.size()]);
    return order;
}

} // namespace

int bucketsOf(const job::Job& job)
{
    const auto buckets = json::Document::parse(job.answer.utf8)->at(u"/s3JobDefinition/bucketDefinitions/0/buckets");
    return buckets ? int(buckets->size()) : 0;
}

/** Time and memory of one report with very many buckets in few jobs. */
bool measureRows(const QString& path, const explain::Language& language)
{
    const int each = bucketsOf(orderOf(1, Jobs::OfManyBuckets).jobs.front());
    if (each == 0)
        return false;
    const pdf::ReportOrder order = orderOf((s_rows + each - 1) / each, Jobs::OfManyBuckets);
    bench::forgetPeak();
    bool isGood = false;
    const auto time = bench::timeOf([&] { isGood = bool(pdf::writeReport(path, order, language)); });
    const double peak = bench::peakMegabytes();
    std::printf("%d buckets in %d jobs as PDF: %.2f s, %.1f MB of file, peak %.0f MB (goal %.0f MB)%s\n", s_rows,
        int(order.jobs.size()), time.count(), double(QFile(path).size()) / 1e6, peak, s_mostMegabytes,
        peak > s_mostMegabytes ? " MISSED" : "");
    return isGood;
}

/** Reports of few and of many jobs: time for each job, and the memory that the largest takes. */
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const explain::Language language;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    bool isGood = bool(pdf::writeReport(path, orderOf(s_sizes.front()), language)); // fonts are loaded once
    std::vector<double> perJob;
    for (const int size : s_sizes) {
        const pdf::ReportOrder order = orderOf(size);
        const int rounds = size < 1000 ? 3 : 1;
        double best = 0;
        for (int round = 0; round < rounds; ++round) {
            const auto time = bench::timeOf([&] { isGood = pdf::writeReport(path, order, language) && isGood; });
            best = round == 0 ? time.count() : std::min(best, time.count());
        }
        perJob.push_back(best / size);
        std::printf("%d jobs as PDF: %.2f s, %.1f ms a job, %.2f x that of %d jobs, %.1f MB of file, peak %.0f MB\n",
            size, best, perJob.back() * 1000, perJob.back() / perJob.front(), s_sizes.front(),
            double(QFile(path).size()) / 1e6, bench::peakMegabytes());
        std::fflush(stdout);
    }
    const double growth = perJob.back() / perJob[1];
    const double peak = bench::peakMegabytes();
    std::printf("1,000 jobs: %.2f x the time a job of 100 (goal %.1f x), peak %.0f MB (goal %.0f MB)%s\n", growth,
        s_mostGrowth, peak, s_mostMegabytes, growth > s_mostGrowth || peak > s_mostMegabytes ? " MISSED" : "");
    isGood = measureRows(path, language) && isGood;
    return isGood ? 0 : 1;
}
