// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobsession.h"

#include "session/correctedclock.h"
#include "session/describequeue.h"
#include "session/endedoperations.h"
#include "session/explanationcache.h"
#include "session/filereading.h"
#include "session/joboverlaps.h"
#include "session/jobrows.h"
#include "session/phasewatch.h"

namespace jobscope::session {

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QStringList paths;
    std::shared_ptr<ports::JobSource> service;

    bool isSomething() const { return service || !paths.isEmpty(); }
    bool isSnapshot() const { return service && service->info().snapshotTaken; }
};

} // namespace

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
    {
    }

    JobRows::Repeated repeated() const
    {
        return pending.service ? JobRows::Repeated::Dropped : JobRows::Repeated::Kept;
    }

    void begin(const Source& source, bool fresh);
    void readFiles();
    void filesRead(FileLoad read);
    void listJobs();
    void pageCame(std::vector<job::Job> page);
    void listEnded(const Expected<void, ports::CallError>& result);
    void describeAll();
    void describeStarted(quint64 rowId);
    void describeEnded(quint64 rowId, Expected<job::Job, ports::CallError> result);
    void describingRanEmpty();
    void jobFetched(Expected<job::Job, ports::CallError> result);
    void show(std::vector<job::Job> jobs);
    void end(Ending ending);
    void stop();
    void settle(const std::vector<quint64>& rowIds);
    void setProgress(const Progress& next);
    void correctClock(const Source& by);

    JobSession* q;
    CorrectedClock clock;
    bool keepsClock = false;
    ports::Ticker& ticker;
    PhaseWatch phases;
    FileReading reading;
    JobRows rows;
    DescribeQueue queue;
    mutable ExplanationCache explanations;
    JobOverlaps overlaps;
    explain::Readings readings;

    bool open = false;
    Source source; //!< of the rows
    Source pending; //!< of the load that runs
    quint64 load = 0; //!< number of the newest load
    bool loading = false;
    bool fresh = true; //!< the load replaces the rows
    bool shown = false; //!< the load has touched the rows
    QSet<quint64> described; //!< rows whose details were asked for in the newest load
    std::vector<LoadError> errors;
    Progress progress;
    std::unique_ptr<ports::Operation> listing; //!< of pending
    std::unique_ptr<ports::Operation> fetching; //!< of source
    EndedOperations ended;
};

void JobSession::Private::begin(const Source& next, bool replaces)
{
    stop();
    ++load;
    loading = true;
    fresh = replaces;
    shown = false;
    pending = next;
    described.clear();
    errors.clear();
    if (!fresh)
        rows.beginMerge();
    if (pending.service)
        listJobs();
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
        show(std::move(read.jobs));
    // Jobs of a file that could not be read again are still the best that is known of them.
    if (!fresh && read.errors.empty())
        rows.removeUnmerged();
    end(errors.empty() ? Ending::Done : Ending::Failed);
}

void JobSession::Private::listJobs()
{
    setProgress({Activity::Listing, 0, 0});
    listing = pending.service->listJobs({
        [this, number = load](std::vector<job::Job> page) {
            if (number == load)
                pageCame(std::move(page));
        },
        [this, number = load](const Expected<void, ports::CallError>& result) {
            if (number == load)
                listEnded(result);
        },
    });
}

void JobSession::Private::pageCame(std::vector<job::Job> page)
{
    const qint64 listedSoFar = progress.done + qint64(page.size());
    show(std::move(page));
    setProgress({Activity::Listing, listedSoFar, 0});
}

void JobSession::Private::listEnded(const Expected<void, ports::CallError>& result)
{
    ended.add(pending.service, std::move(listing));
    if (!result) {
        errors.push_back(result.error());
        end(result.error().kind == ports::CallErrorKind::Cancelled ? Ending::Cancelled : Ending::Failed);
        return;
    }
    if (!shown)
        show({});
    if (!fresh)
        rows.removeUnmerged();
    describeAll();
}

void JobSession::Private::describeAll()
{
    int wanted = 0;
    for (int row = 0; row < rows.count(); ++row) {
        const JobEntry& entry = rows.at(row);
        // Some may have been asked for while the list was still coming.
        if (source.isSnapshot() || entry.job.id().isEmpty() || described.contains(entry.rowId))
            continue;
        queue.append(entry.rowId, entry.job.id());
        ++wanted;
    }
    setProgress({Activity::Describing, 0, wanted});
    queue.start();
    if (queue.isIdle())
        describingRanEmpty();
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
    if (!result && concernsAll(result.error().kind)) {
        errors.push_back(result.error());
        settle(queue.clear());
    }
    if (progress.activity == Activity::Describing)
        setProgress({Activity::Describing, progress.done + 1, progress.total});
}

void JobSession::Private::describingRanEmpty()
{
    phases.watch(rows);
    if (progress.activity == Activity::Describing)
        end(errors.empty() ? Ending::Done : Ending::Failed);
}

void JobSession::Private::jobFetched(Expected<job::Job, ports::CallError> result)
{
    ended.add(source.service, std::move(fetching));
    if (!result) {
        Q_EMIT q->fetchFailed(result.error());
        return;
    }
    if (const int row = rows.rowOf(result->id()); row >= 0) {
        rows.setJob(row, std::move(*result));
    } else {
        std::vector<job::Job> one;
        one.push_back(std::move(*result));
        rows.append(std::move(one), JobRows::Repeated::Dropped);
    }
    phases.watch(rows);
}

void JobSession::Private::show(std::vector<job::Job> jobs)
{
    correctClock(pending);
    if (!fresh)
        rows.merge(std::move(jobs), repeated());
    else if (shown)
        rows.append(std::move(jobs), repeated());
    else
        rows.reset(std::move(jobs), repeated());
    if (!std::exchange(shown, true) && fresh) {
        open = true;
        source = pending;
        queue.setSource(source.service);
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
    ended.add(pending.service, std::move(listing));
    ended.add(source.service, std::move(fetching));
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
void JobSession::Private::correctClock(const Source& by)
{
    if (keepsClock)
        return;
    const auto skew = by.service ? by.service->info().clockSkew : std::nullopt;
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
        d->begin({{}, std::move(source)}, true);
}

void JobSession::refresh()
{
    if (canRefresh())
        d->begin(d->source, false);
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
    d->queue.setSource(nullptr);
    d->errors.clear();
    d->rows.reset({}, JobRows::Repeated::Kept);
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
    return d->source.service ? std::optional(d->source.service->info()) : std::nullopt;
}

std::shared_ptr<ports::JobSource> JobSession::source() const
{
    return d->source.service;
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
    if (!d->source.service || d->source.isSnapshot() || entry.job.id().isEmpty())
        return;
    d->queue.putFirst(entry.rowId, entry.job.id());
    d->queue.start();
}

void JobSession::fetchJob(const job::JobId& id)
{
    if (!d->source.service || !canRefresh())
        return;
    d->ended.add(d->source.service, std::move(d->fetching));
    d->fetching = d->source.service->describeJob(
        id, [this](Expected<job::Job, ports::CallError> result) { d->jobFetched(std::move(result)); });
}

void JobSession::describeFirst(const std::vector<quint64>& rowIds)
{
    d->queue.moveToFront(rowIds);
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

std::shared_ptr<const explain::Explanation> JobSession::explanation(int row) const
{
    const JobEntry& entry = at(row);
    return d->explanations.explanation(
        entry.rowId, entry.job, d->readings, d->clock.now(), d->overlaps.of(entry.rowId));
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
