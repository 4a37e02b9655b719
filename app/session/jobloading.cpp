// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobsession_p.h"

namespace jobscope::session {

void JobSession::Private::begin(const OpenedSource& next, bool replaces, std::optional<int> only)
{
    stop();
    ++load;
    loading = true;
    fresh = replaces;
    shown = false;
    pending = next;
    described.clear();
    detailsEnded = 0;
    errors.clear();
    if (!fresh) {
        rows.beginMerge();
        live.refresh();
    }
    if (pending.lists)
        listJobs(only);
    else
        readFiles();
}

void JobSession::Private::readFiles()
{
    setProgress({Activity::Reading, 0, 0});
    reading.start(pending.paths);
}

void JobSession::Private::filesRead(FileLoad read)
{
    for (const job::SourceError& error : read.errors)
        errors.push_back(error);
    if (!read.jobs.empty() || read.errors.empty()) {
        gaps = std::move(read.gaps);
        show(std::move(read.jobs), -1);
    }
    // Jobs of a file that could not be read again are still the best that is known of them.
    if (!fresh && read.errors.empty())
        rows.removeUnmerged([](int) { return true; });
    end(errors.empty() ? Ending::Done : Ending::Failed);
}

void JobSession::Private::listJobs(std::optional<int> only)
{
    setProgress({Activity::Listing, 0, 0});
    const SourceLists::Handlers handlers{
        [this](int number, std::vector<job::Job> page) { pageCame(number, std::move(page)); },
        [this](int number) { listEnded(number); },
        [this] { listsEnded(); },
        [this] { Q_EMIT q->sourceStatesChanged(); },
    };
    if (only)
        pending.lists->start(*only, handlers);
    else
        pending.lists->start(handlers);
}

void JobSession::Private::pageCame(int number, std::vector<job::Job> page)
{
    const qint64 listedSoFar = progress.done + qint64(page.size());
    show(std::move(page), number);
    setProgress({Activity::Listing, listedSoFar, 0});
}

void JobSession::Private::listEnded(int number)
{
    const SourceEntry& entry = pending.sources()[size_t(number)];
    const bool isOneOfMany = pending.sources().size() > 1;
    if (entry.state != SourceState::Listed && !(entry.state == SourceState::Off && isOneOfMany)) {
        errors.push_back(*entry.error);
        return;
    }
    const quint64 thisLoad = load;
    if (!shown)
        show({}, number);
    if (!fresh && entry.state == SourceState::Listed)
        rows.removeUnmerged([number](int of) { return of == number; });
    if (thisLoad == load)
        describeJobsOf(number);
}

void JobSession::Private::listsEnded()
{
    // The only one failed: what is described meanwhile was wished for by the page.
    const bool isNothing = pending.sources().size() == 1 && !errors.empty();
    if (!queue.isIdle() && !isNothing) {
        sayDescribing();
        return;
    }
    const auto* only = errors.size() == 1 ? std::get_if<ports::CallError>(&errors.front()) : nullptr;
    if (only && only->kind == ports::CallErrorKind::Cancelled)
        end(Ending::Cancelled);
    else
        end(errors.empty() ? Ending::Done : Ending::Failed);
}

void JobSession::Private::describeJobsOf(int number)
{
    if (source.isSnapshot())
        return;
    for (int row = 0; row < rows.count(); ++row) {
        const JobEntry& entry = rows.at(row);
        // Some may have been asked for while the list was still coming.
        if (entry.source == number && !entry.job.id().isEmpty() && !described.contains(entry.rowId))
            queue.append({entry.rowId, entry.job.id(), source.service(number)});
    }
    queue.start();
}

void JobSession::Private::sayDescribing()
{
    setProgress({Activity::Describing, detailsEnded, detailsEnded + queue.size()});
}

void JobSession::Private::describeStarted(quint64 rowId)
{
    described.insert(rowId);
    const int row = rows.rowOf(rowId);
    if (row >= 0)
        rows.setLoading(row);
}

void JobSession::Private::describeEnded(quint64 rowId, Expected<job::Job, ports::CallError> result)
{
    const int row = rows.rowOf(rowId);
    if (row >= 0 && result)
        rows.setJob(row, std::move(*result));
    else if (row >= 0)
        rows.setFailed(row, result.error());
    correctClock(source);
    ++detailsEnded;
    if (row >= 0 && !result && concernsAll(result.error().kind)) {
        const int number = rows.at(row).source;
        errors.push_back(result.error());
        source.lists->setError(number, result.error());
        settle(queue.clear(*source.service(number)));
        Q_EMIT q->sourceStatesChanged();
    }
    if (progress.activity == Activity::Describing)
        sayDescribing();
}

void JobSession::Private::describingRanEmpty()
{
    phases.watch(rows);
    if (progress.activity == Activity::Describing)
        end(errors.empty() ? Ending::Done : Ending::Failed);
}

void JobSession::Private::liveFactsChanged(quint64 rowId)
{
    explanations.forget(rowId);
    if (const int row = rows.rowOf(rowId); row >= 0)
        Q_EMIT q->jobChanged(row);
}

void JobSession::Private::jobFetched(int number, job::Job job)
{
    if (const int row = rows.rowOf(job.id()); row >= 0) {
        rows.setJob(row, std::move(job));
    } else {
        std::vector<job::Job> one;
        one.push_back(std::move(job));
        rows.append(std::move(one), JobRows::Repeated::Dropped, number);
    }
    phases.watch(rows);
}

void JobSession::Private::show(std::vector<job::Job> jobs, int number)
{
    correctClock(pending);
    if (!fresh)
        rows.merge(std::move(jobs), repeated(), number);
    else if (shown)
        rows.append(std::move(jobs), repeated(), number);
    else
        rows.reset(std::move(jobs), repeated(), number);
    if (!std::exchange(shown, true) && fresh) {
        open = true;
        source = pending;
        if (source.lists)
            gaps.clear();
        Q_EMIT q->sourceChanged();
    }
    phases.watch(rows);
}

void JobSession::Private::end(Ending ending)
{
    setProgress({});
    phases.watch(rows);
    if (!std::exchange(loading, false))
        return;
    if (overlaps.update(rows, readings)) {
        explanations.clear();
        Q_EMIT q->explanationsOutdated();
    }
    Q_EMIT q->loadEnded(ending);
}

void JobSession::Private::stop()
{
    reading.cancel();
    if (pending.lists)
        pending.lists->stop();
    fetch.stop();
    settle(queue.clear());
}

void JobSession::Private::settle(const std::vector<quint64>& rowIds)
{
    for (const quint64 rowId : rowIds) {
        const int row = rows.rowOf(rowId);
        if (row >= 0)
            rows.settle(row);
    }
}

void JobSession::Private::setProgress(const Progress& next)
{
    if (next == progress)
        return;
    progress = next;
    Q_EMIT q->progressChanged();
}

/** Files and snapshots have no clock. */
void JobSession::Private::correctClock(const OpenedSource& by)
{
    if (keepsClock)
        return;
    std::optional<std::chrono::seconds> skew;
    for (const SourceEntry& entry : by.sources()) {
        if (!skew)
            skew = entry.source->info().clockSkew;
    }
    if (!clock.correct(skew.value_or(std::chrono::seconds(0))))
        return;
    phases.watch(rows);
    Q_EMIT q->explanationsOutdated();
}

} // namespace jobscope::session
