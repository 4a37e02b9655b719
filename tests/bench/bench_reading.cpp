// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobsource.h"
#include "json/document.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace jobscope;

namespace {

constexpr int jobCount = 10'000;
constexpr int rounds = 7;
constexpr double mostOfQt = 2; //!< times what QJsonDocument takes for the text alone

/** An array of jobs of that size: one fixture many times. */
QByteArray manyJobs()
{
    QFile file(QStringLiteral(JOBSCOPE_TEST_DATA "/api/three-kilobytes.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray job = file.readAll().trimmed();
    QByteArray all = "[";
    all.reserve(qsizetype(jobCount) * (job.size() + 2));
    for (int i = 0; i < jobCount; ++i) {
        if (i > 0)
            all += ",\n";
        all += job;
    }
    return all + "]";
}

/** The shortest of a few runs, in milliseconds: what disturbs only makes it longer. */
template <typename Work> double shortest(Work work)
{
    qint64 best = -1;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        const qint64 elapsed = timer.nsecsElapsed();
        best = best < 0 ? elapsed : std::min(best, elapsed);
    }
    return double(best) / 1e6;
}

} // namespace

int main()
{
    const QByteArray bytes = manyJobs();
    std::size_t read = 0;
    qsizetype parsed = 0;
    const double ours = shortest([&] {
        const auto jobs = job::readJobs(bytes, {});
        read = jobs ? jobs->size() : 0;
    });
    const double parse = shortest([&] { read += json::Document::parse(bytes) ? 0 : 1; });
    const double qt = shortest([&] { parsed = QJsonDocument::fromJson(bytes).isArray() ? jobCount : 0; });
    std::printf("%d jobs of %lld bytes: readJobs %.0f ms (parsing %.0f ms), QJsonDocument %.0f ms, ratio %.2f\n",
        jobCount, static_cast<long long>(bytes.size() / jobCount), ours, parse, qt, ours / qt);
    return read == jobCount && parsed == jobCount && ours <= mostOfQt * qt ? 0 : 1;
}
