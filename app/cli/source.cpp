// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/source.h"

#include "cli/awssource.h"
#include "cli/livelookup.h"
#include "cli/terminal.h"
#include "job/jobsource.h"
#include "sample/sampleaccount.h"
#include "sample/samplelive.h"
#include "storage/bundle.h"

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

Loaded loadSample(const CommandLine& line, Context& context, Depth depth)
{
    Loaded loaded{depth == Depth::Described ? sample::sampleJobs(context.now) : sampleList(context.now), {}};
    LiveQuestion question{std::make_shared<sample::SampleLive>(context.now), {}};
    for (const job::Job& job : loaded.jobs)
        question.jobs.push_back(&job);
    lookUpLive({question}, line, context);
    return loaded;
}

Failure failureOf(const job::SourceError& error)
{
    return {ExitCode::WrongUse, Phrase(Name{error.toText()})};
}

Result<Loaded> loadFiles(const CommandLine& line, const Context& context)
{
    Loaded loaded;
    job::ReadOptions options;
    options.source = line.source;
    options.gap = [&](job::SourceGap gap) { loaded.gaps.push_back(std::move(gap)); };
    options.refused = [&](const job::SourceError& error) { loaded.failures.push_back(failureOf(error)); };
    auto jobs = QFileInfo(line.source).isDir() ? job::readJobsFromFolder(line.source, options)
                                               : storage::readJobsOrBundle(line.source, options);
    if (!jobs)
        return Unexpected<Failure>(failureOf(jobs.error()));
    loaded.jobs = *std::move(jobs);
    if (loaded.jobs.empty() && !loaded.failures.empty()) {
        const auto ended = endedWith(loaded.failures, ExitCode::WrongUse, context.language);
        return Unexpected<Failure>(ended.error());
    }
    return loaded;
}

} // namespace

Result<ExitCode> endedWith(const std::vector<Failure>& failures, ExitCode otherwise, const explain::Language& language)
{
    if (failures.empty())
        return otherwise;
    for (std::size_t at = 0; at + 1 < failures.size(); ++at)
        Terminal::complain(failures[at].text, language);
    return Unexpected<Failure>(failures.back());
}

Result<Loaded> loadWhatIsThere(const CommandLine& line, Context& context, Depth depth)
{
    if (line.aws)
        return loadFromAws(line, context, depth);
    if (line.sample)
        return loadSample(line, context, depth);
    return loadFiles(line, context);
}

Result<std::vector<job::Job>> loadJobs(const CommandLine& line, Context& context, Depth depth)
{
    Result<Loaded> loaded = loadWhatIsThere(line, context, depth);
    if (!loaded)
        return Unexpected<Failure>(loaded.error());
    if (!loaded->failures.empty())
        return Unexpected<Failure>(loaded->failures.front());
    return std::move(loaded->jobs);
}

} // namespace jobscope::cli
