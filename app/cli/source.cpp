// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/source.h"

#include "job/jobsource.h"
#include "sample/sampleaccount.h"

#include <QFileInfo>

#include <iterator>

namespace jobscope::cli {

using explain::Name;
using explain::Phrase;

namespace {

std::vector<job::Job> sampleList(job::Instant now)
{
    std::vector<job::Job> jobs;
    for (qsizetype page = 0;; ++page) {
        std::vector<job::Job> entries = sample::sampleSummaries(now, page);
        if (entries.empty())
            return jobs;
        jobs.insert(jobs.end(), std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    }
}

} // namespace

Result<std::vector<job::Job>> loadJobs(const CommandLine& line, const Context& context, Depth depth)
{
    if (line.sample)
        return depth == Depth::Described ? sample::sampleJobs(context.now) : sampleList(context.now);
    auto jobs
        = QFileInfo(line.source).isDir() ? job::readJobsFromFolder(line.source) : job::readJobsFromFile(line.source);
    if (!jobs)
        return wrongUse(Phrase(Name{jobs.error().toText()}));
    return *std::move(jobs);
}

} // namespace jobscope::cli
