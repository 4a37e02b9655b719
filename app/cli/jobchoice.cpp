// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/jobchoice.h"

#include "cli/source.h"
#include "explain/language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobscope::cli {

using explain::Count;
using explain::List;
using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

// As many candidates as a line can hold.
constexpr std::size_t s_candidates = 5;

Unexpected<Failure> noSuchJob(const Phrase& text)
{
    return Unexpected<Failure>(Failure{ExitCode::NoSuchJob, text});
}

Phrase candidate(const job::Job& job, bool withPlace)
{
    if (withPlace) {
        const job::Answer& answer = job.answer;
        return Phrase(
            Name{answer.elementPointer.isEmpty() ? answer.source : answer.source + u' ' + answer.elementPointer});
    }
    if (job.id().isEmpty())
        return Phrase(Value{explain::shortened(job.name(), 60)});
    if (job.name().isEmpty())
        return Phrase(Name{job.id().text()});
    //: a job in a list of candidates: id and name
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (%2)"))
        .arg(Name{job.id().text()})
        .arg(Value{explain::shortened(job.name(), 60)});
}

Phrase candidates(const std::vector<job::Job>& jobs, const std::vector<std::size_t>& which, bool withPlace = false)
{
    List list;
    for (std::size_t at = 0; at < std::min(which.size(), s_candidates); ++at)
        list.items.push_back(candidate(jobs[which[at]], withPlace));
    if (which.size() <= s_candidates)
        return Phrase(list);
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "%1 and %n more"), qint64(which.size() - s_candidates)).arg(list);
}

std::vector<std::size_t> everyIndex(const std::vector<job::Job>& jobs)
{
    std::vector<std::size_t> all(jobs.size());
    for (std::size_t at = 0; at < all.size(); ++at)
        all[at] = at;
    return all;
}

template <typename Predicate> std::vector<std::size_t> indexesOf(const std::vector<job::Job>& jobs, Predicate predicate)
{
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < jobs.size(); ++at) {
        if (predicate(jobs[at]))
            found.push_back(at);
    }
    return found;
}

// The same job more than once: list entry and answer, or the same answer in two files.
Result<std::size_t> bestOf(const std::vector<job::Job>& jobs, std::vector<std::size_t> found)
{
    const auto isComplete = [&](std::size_t at) { return jobs[at].isComplete(); };
    if (std::any_of(found.begin(), found.end(), isComplete))
        found.erase(std::remove_if(found.begin(), found.end(), std::not_fn(isComplete)), found.end());
    const QByteArray& first = jobs[found.front()].answer.bytes;
    if (std::all_of(found.begin(), found.end(), [&](std::size_t at) { return jobs[at].answer.bytes == first; }))
        return found.front();
    return noSuchJob(Phrase(QT_TRANSLATE_NOOP("explain", "job %1 is there more than once, with different answers: %2"))
                         .arg(candidate(jobs[found.front()], false))
                         .arg(candidates(jobs, found, true)));
}

} // namespace

Result<std::size_t> findJob(const std::vector<job::Job>& jobs, const QString& wanted)
{
    std::vector<std::size_t> found = indexesOf(jobs,
        [&](const job::Job& job) { return job.id().text() == wanted || (job.arn() == wanted && !wanted.isEmpty()); });
    if (!found.empty())
        return bestOf(jobs, found);
    found = indexesOf(jobs, [&](const job::Job& job) { return job.name() == wanted; });
    if (found.empty()) {
        if (jobs.empty())
            return noSuchJob(
                Phrase(QT_TRANSLATE_NOOP("explain", "no job %1: the source holds none")).arg(Value{wanted}));
        const std::vector<std::size_t> similar
            = indexesOf(jobs, [&](const job::Job& job) { return job.name().contains(wanted, Qt::CaseInsensitive); });
        if (!similar.empty())
            return noSuchJob(Phrase(QT_TRANSLATE_NOOP("explain", "no job %1; names that hold it: %2"))
                                 .arg(Value{wanted})
                                 .arg(candidates(jobs, similar)));
        return noSuchJob(Phrase(QT_TRANSLATE_NOOP("explain", "no job %1; the source holds: %2"))
                             .arg(Value{wanted})
                             .arg(candidates(jobs, everyIndex(jobs))));
    }
    const QString id = jobs[found.front()].id().text();
    const bool sameJob = !id.isEmpty()
        && std::all_of(found.begin(), found.end(), [&](std::size_t at) { return jobs[at].id().text() == id; });
    if (found.size() == 1 || sameJob)
        return bestOf(jobs, found);
    return noSuchJob(Phrase(QT_TRANSLATE_NOOP("explain", "the name %1 is not unique; jobs with it: %2"))
                         .arg(Value{wanted})
                         .arg(candidates(jobs, found)));
}

Result<std::size_t> chooseJob(const std::vector<job::Job>& jobs, const CommandLine& line)
{
    if (!line.jobs.isEmpty())
        return findJob(jobs, line.jobs.front());
    if (jobs.empty())
        return noSuchJob(Phrase(QT_TRANSLATE_NOOP("explain", "the source holds no job")));
    if (jobs.size() > 1)
        return wrongUse(
            Phrase(QT_TRANSLATE_N_NOOP("explain", "%1 needs a job, as the source holds %n: %2"), qint64(jobs.size()))
                .arg(Name{toText(*line.command)})
                .arg(candidates(jobs, everyIndex(jobs))));
    return std::size_t{0};
}

Result<std::vector<job::Job>> chooseJobs(const std::vector<job::Job>& jobs, const CommandLine& line)
{
    if (line.jobs.isEmpty())
        return jobs;
    std::vector<std::size_t> taken;
    std::vector<job::Job> chosen;
    for (const QString& wanted : line.jobs) {
        const Result<std::size_t> found = findJob(jobs, wanted);
        if (!found)
            return Unexpected<Failure>(found.error());
        if (std::find(taken.begin(), taken.end(), *found) != taken.end())
            continue;
        taken.push_back(*found);
        chosen.push_back(jobs[*found]);
    }
    return chosen;
}

Result<ChosenJobs> loadChosenJobs(const CommandLine& line, Context& context)
{
    Result<Loaded> loaded = loadWhatIsThere(line, context, Depth::Described);
    if (!loaded)
        return Unexpected<Failure>(loaded.error());
    Result<std::vector<job::Job>> chosen = chooseJobs(loaded->jobs, line);
    if (!chosen)
        return Unexpected<Failure>(chosen.error());
    return ChosenJobs{std::move(loaded->jobs), std::move(*chosen), std::move(loaded->failures)};
}

Result<ChosenJobs> loadAllChosenJobs(const CommandLine& line, Context& context)
{
    Result<ChosenJobs> jobs = loadChosenJobs(line, context);
    if (jobs && !jobs->failures.empty())
        return Unexpected<Failure>(jobs->failures.front());
    return jobs;
}

Result<ChosenJob> loadChosenJob(const CommandLine& line, Context& context)
{
    Result<std::vector<job::Job>> jobs = loadJobs(line, context, Depth::Described);
    if (!jobs)
        return Unexpected<Failure>(jobs.error());
    const Result<std::size_t> chosen = chooseJob(*jobs, line);
    if (!chosen)
        return Unexpected<Failure>(chosen.error());
    return ChosenJob{std::move(*jobs), *chosen};
}

} // namespace jobscope::cli
