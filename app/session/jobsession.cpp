// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobsession.h"

#include "session/correctedclock.h"
#include "session/describequeue.h"
#include "session/explanationcache.h"
#include "session/filereading.h"
#include "session/jobfetch.h"
#include "session/joboverlaps.h"
#include "session/jobrows.h"
#include "session/livedesk.h"
#include "session/openedsource.h"
#include "session/phasewatch.h"

#include <algorithm>

namespace jobscope::session {

using namespace Qt::StringLiterals;

class JobSession::Private {
public:
    Private(JobSession* session, const ports::Clock& theClock, ports::Ticker& theTicker)
        : q(session)
        , clock(theClock)
        , ticker(theTicker)
        , phases(clock, theTicker, [this] { Q_EMIT q->explanationsOutdated(); })
        , reading({
              [this](int done, int total) {
                  setProgress({Activity::Reading, done, total});
              },
              [this](FileLoad read) { filesRead(std::move(read)); },
          })
        , rows({
              [this] { Q_EMIT q->jobsAboutToBeReset(); },
              [this] {
                  overlaps.clear();
                  live.clear();
                  explanations.clear();
                  Q_EMIT q->jobsReset();
              },
              [this](int first, int last) { Q_EMIT q->jobsAboutToBeInserted(first, last); },
              [this](int first, int last) { Q_EMIT q->jobsInserted(first, last); },
              [this](int first, int last) { Q_EMIT q->jobsAboutToBeRemoved(first, last); },
              [this](int first, int last) { Q_EMIT q->jobsRemoved(first, last); },
              [this](int row) { Q_EMIT q->jobChanged(row); },
              [this](quint64 rowId) { explanations.forget(rowId); },
          })
        , queue({
              [this](quint64 rowId) { describeStarted(rowId); },
              [this](quint64 rowId, Expected<job::Job, ports::CallError> result) {
                  describeEnded(rowId, std::move(result));
              },
              [this] { describingRanEmpty(); },
          })
        , fetch({
              [this](int number, job::Job job) { jobFetched(number, std::move(job)); },
              [this](const ports::CallError& error) { Q_EMIT q->fetchFailed(error); },
          })
        , live({
              [this] { return clock.now(); },
              [this](quint64 rowId) {
                  const int row = rows.rowOf(rowId);
                  return row >= 0 ? &rows.at(row).job : nullptr;
              },
              [this](quint64 rowId) { liveFactsChanged(rowId); },
              [this] { Q_EMIT q->lookUpMoved(); },
          })
    {
    }

    JobRows::Repeated repeated() const { return pending.lists ? JobRows::Repeated::Dropped : JobRows::Repeated::Kept; }

    void begin(const OpenedSource& source, bool fresh, std::optional<int> only = {});
    void readFiles();
    void filesRead(FileLoad read);
    void listJobs(std::optional<int> only);
    void pageCame(int number, std::vector<job::Job> page);
    void listEnded(int number);
    void listsEnded();
    void describeJobsOf(int number);
    void sayDescribing();
    void describeStarted(quint64 rowId);
    void describeEnded(quint64 rowId, Expected<job::Job, ports::CallError> result);
    void describingRanEmpty();
    void liveFactsChanged(quint64 rowId);
    void jobFetched(int number, job::Job job);
    void show(std::vector<job::Job> jobs, int number);
    void end(Ending ending);
    void stop();
    void settle(const std::vector<quint64>& rowIds);
    void setProgress(const Progress& next);
    void correctClock(const OpenedSource& by);

    JobSession* q;
    CorrectedClock clock;
    bool keepsClock = false;
    ports::Ticker& ticker;
    PhaseWatch phases;
    FileReading reading;
    JobRows rows;
    DescribeQueue queue;
    JobFetch fetch;
    mutable ExplanationCache explanations;
    JobOverlaps overlaps;
    LiveDesk live;
    explain::Readings readings;
    std::vector<explain::Acceptance> acceptances;

    bool open = false;
    OpenedSource source; //!< of the rows
    OpenedSource pending; //!< of the load that runs
    quint64 load = 0; //!< number of the newest load
    bool loading = false;
    bool fresh = true; //!< the load replaces the rows
    bool shown = false; //!< the load has touched the rows
    QSet<quint64> described; //!< rows whose details were asked for in the newest load
    std::vector<LoadError> errors;
    Progress progress;
    qint64 detailsEnded = 0; //!< in the newest load
};

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
    if (!read.jobs.empty() || read.errors.empty())
        show(std::move(read.jobs), -1);
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

JobSession::JobSession(const ports::Clock& clock, ports::Ticker& ticker, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, clock, ticker))
{
}

JobSession::~JobSession() = default;

void JobSession::setReadFile(ReadFile readFile)
{
    d->reading.setReadFile(std::move(readFile));
}

void JobSession::keepClock()
{
    d->keepsClock = true;
}

const ports::Clock& JobSession::clock() const
{
    return d->clock;
}

ports::Ticker& JobSession::ticker() const
{
    return d->ticker;
}

void JobSession::openFiles(const QStringList& paths)
{
    if (!paths.isEmpty())
        d->begin({paths, nullptr}, true);
}

void JobSession::openSource(std::shared_ptr<ports::JobSource> source)
{
    if (source)
        openSources({std::move(source)});
}

void JobSession::openSources(std::vector<std::shared_ptr<ports::JobSource>> sources)
{
    if (!sources.empty())
        d->begin({{}, std::make_shared<SourceLists>(std::move(sources))}, true);
}

void JobSession::refresh()
{
    if (canRefresh())
        d->begin(d->source, false);
}

void JobSession::refreshSource(int source)
{
    if (canRefresh() && d->source.service(source))
        d->begin(d->source, false, source);
}

bool JobSession::canRefresh() const
{
    return d->source.isSomething() && !d->source.isSnapshot() && !d->source.paths.contains(u"-"_s);
}

void JobSession::cancel()
{
    if (!isBusy())
        return;
    d->stop();
    ++d->load;
    d->end(Ending::Cancelled);
}

void JobSession::close()
{
    cancel();
    d->settle(d->queue.clear());
    d->errors.clear();
    d->rows.reset({}, JobRows::Repeated::Kept, -1);
    d->phases.stop();
    d->source = {};
    d->correctClock({});
    d->pending = {};
    d->open = false;
    Q_EMIT sourceChanged();
}

bool JobSession::isOpen() const
{
    return d->open;
}

QStringList JobSession::openPaths() const
{
    return d->source.paths;
}

std::optional<ports::SourceInfo> JobSession::sourceInfo() const
{
    const auto only = source();
    return only ? std::optional(only->info()) : std::nullopt;
}

std::shared_ptr<ports::JobSource> JobSession::source() const
{
    return d->source.onlyService();
}

const std::vector<SourceEntry>& JobSession::sources() const
{
    return d->source.sources();
}

std::shared_ptr<ports::JobSource> JobSession::sourceOf(int row) const
{
    return d->source.service(at(row).source);
}

Progress JobSession::progress() const
{
    return d->progress;
}

bool JobSession::isBusy() const
{
    return d->loading || !d->queue.isIdle();
}

const std::vector<LoadError>& JobSession::errors() const
{
    return d->errors;
}

int JobSession::count() const
{
    return d->rows.count();
}

const JobEntry& JobSession::at(int row) const
{
    return d->rows.at(row);
}

int JobSession::rowOf(quint64 rowId) const
{
    return d->rows.rowOf(rowId);
}

int JobSession::rowOf(const job::JobId& id) const
{
    return d->rows.rowOf(id);
}

void JobSession::fetchDetails(int row)
{
    const JobEntry& entry = at(row);
    const auto source = sourceOf(row);
    if (!source || d->source.isSnapshot() || entry.job.id().isEmpty())
        return;
    d->queue.putFirst({entry.rowId, entry.job.id(), source});
    d->queue.start();
}

void JobSession::fetchJob(const job::JobId& id)
{
    if (!d->source.lists || !canRefresh())
        return;
    d->fetch.start(sources(), id);
}

void JobSession::describeFirst(const std::vector<quint64>& rowIds)
{
    d->queue.moveToFront(rowIds);
}

void JobSession::lookUp(LookUp what, int row)
{
    d->live.lookUp(what, at(row).rowId, sourceOf(row));
}

void JobSession::cancelLookUp(LookUp what, int row)
{
    d->live.cancel(what, sourceOf(row));
}

LookUpState JobSession::lookUpState(LookUp what, int row) const
{
    return d->live.state(what, sourceOf(row));
}

job::LiveFacts JobSession::liveFacts(int row) const
{
    return d->live.facts(at(row).rowId);
}

bool JobSession::canLookUp(int row) const
{
    const auto source = sourceOf(row);
    return source && source->liveFacts();
}

std::vector<ports::CallError> JobSession::refusedLookUps(int row) const
{
    return d->live.refusals(sourceOf(row));
}

const explain::Readings& JobSession::readings() const
{
    return d->readings;
}

void JobSession::setReadings(const explain::Readings& readings)
{
    if (readings == d->readings)
        return;
    d->readings = readings;
    if (d->overlaps.update(d->rows, readings))
        d->explanations.clear();
    Q_EMIT explanationsOutdated();
}

const std::vector<explain::Acceptance>& JobSession::acceptances() const
{
    return d->acceptances;
}

void JobSession::setAcceptances(std::vector<explain::Acceptance> acceptances)
{
    if (acceptances == d->acceptances)
        return;
    d->acceptances = std::move(acceptances);
    d->explanations.clear();
    Q_EMIT explanationsOutdated();
}

std::shared_ptr<const explain::Explanation> JobSession::explanation(int row) const
{
    const JobEntry& entry = at(row);
    return d->explanations.explanation(entry.rowId, entry.job, d->readings, d->clock.now(), d->live.facts(entry.rowId),
        d->overlaps.of(entry.rowId), d->acceptances);
}

std::vector<explain::Finding> JobSession::overlaps(int row) const
{
    return d->overlaps.of(at(row).rowId);
}

std::optional<explain::Deadline> JobSession::deadline(int row) const
{
    return explain::deadlineOf(at(row).job);
}

} // namespace jobscope::session
