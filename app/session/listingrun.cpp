// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/listingrun.h"

#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <optional>

namespace jobscope::session {

namespace {

constexpr std::size_t s_step = 4096;
constexpr int s_percent = 100;

/** What one run needs, in values of its own. */
struct Task {
    QString path; //!< a file to read, unless empty
    QByteArray text; //!< to read, unless there is a listing already
    QTimeZone localTime = QTimeZone::utc();
    std::shared_ptr<const listing::Listing> listing;
    std::optional<job::Job> job;
    std::optional<job::Job> other; //!< compared with it
    explain::Readings readings;
    explain::ObjectFacts shared;
};

struct Done {
    std::shared_ptr<const TriedListing> tried; //!< nothing: ended, or failed
    QString problem;
};

Done work(const Task& task, const TryProgress& progress)
{
    std::shared_ptr<const listing::Listing> listing = task.listing;
    if (!listing) {
        QByteArray text = task.text;
        if (!task.path.isEmpty()) {
            QFile file(task.path);
            if (!file.open(QIODevice::ReadOnly))
                return {{}, file.errorString()};
            text = file.readAll();
            if (file.error() != QFileDevice::NoError)
                return {{}, file.errorString()};
        }
        listing::ListingOptions options;
        options.localTime = task.localTime;
        // Reading takes about as long as trying.
        options.progress = [&](qint64 done, qint64 total) { return progress(done / 2, total); };
        listing = std::make_shared<const listing::Listing>(listing::readListing(text, options));
        if (listing->isCancelled)
            return {};
    }
    const explain::Evaluator evaluator(task.job.value_or(job::Job()), task.readings);
    const std::optional<explain::Evaluator> other
        = task.other ? std::make_optional<explain::Evaluator>(*task.other, task.readings) : std::nullopt;
    const bool wasRead = listing == task.listing;
    return {tryListing(
                listing, task.shared, evaluator,
                [&](qint64 done, qint64 total) {
                    return wasRead ? progress(done, total) : progress(total + done, 2 * total);
                },
                other ? &*other : nullptr),
        {}};
}

void workInBackground(QPromise<Done>& promise, const Task& task)
{
    promise.setProgressRange(0, s_percent);
    promise.addResult(work(task, [&promise](qint64 done, qint64 total) {
        promise.setProgressValue(total > 0 ? int(double(done) / double(total) * s_percent) : 0);
        return !promise.isCanceled();
    }));
}

} // namespace

explain::ObjectFacts TriedListing::factsOf(std::size_t object) const
{
    explain::ObjectFacts facts = listing->objects[object];
    const auto fill = [](auto& fact, const auto& other) {
        if (!fact)
            fact = other;
    };
    fill(facts.bucket, shared.bucket);
    fill(facts.accountId, shared.accountId);
    fill(facts.effectivePermission, shared.effectivePermission);
    fill(facts.sharedAccess, shared.sharedAccess);
    fill(facts.bucketTags, shared.bucketTags);
    return facts;
}

std::shared_ptr<const TriedListing> tryListing(std::shared_ptr<const listing::Listing> listing,
    const explain::ObjectFacts& shared, const explain::Evaluator& evaluator, const TryProgress& progress,
    const explain::Evaluator* other)
{
    auto tried = std::make_shared<TriedListing>();
    tried->listing = std::move(listing);
    tried->shared = shared;
    const std::size_t count = tried->listing->objects.size();
    tried->verdicts.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (i % s_step == 0 && progress && !progress(qint64(i), qint64(count)))
            return {};
        const explain::ObjectFacts facts = tried->factsOf(i);
        const explain::Verdict verdict = evaluator.verdict(facts);
        tried->verdicts.push_back(verdict);
        ++tried->counts[std::size_t(verdict)];
        if (other)
            tried->otherVerdicts.push_back(other->verdict(facts));
    }
    return tried;
}

class ListingRun::Private {
public:
    void start(ListingRun* run, Task task);
    void again(ListingRun* run);
    void drop();

    std::optional<job::Job> job;
    std::optional<job::Job> other;
    explain::Readings readings;
    explain::ObjectFacts shared;
    std::shared_ptr<const TriedListing> result;
    std::unique_ptr<QFutureWatcher<Done>> watcher;
    QString path;
    Task present; //!< under way: to be begun anew if the job changes meanwhile
};

void ListingRun::Private::drop()
{
    if (!watcher)
        return;
    watcher->disconnect();
    watcher->cancel();
    // It looks at values of its own and may end when it likes.
    watcher.release()->deleteLater();
}

void ListingRun::Private::start(ListingRun* run, Task task)
{
    drop();
    task.job = job;
    task.other = other;
    task.readings = readings;
    task.shared = shared;
    path = task.path;
    present = task;
    watcher = std::make_unique<QFutureWatcher<Done>>();
    QObject::connect(watcher.get(), &QFutureWatcherBase::progressValueChanged, run, &ListingRun::progressed);
    QObject::connect(watcher.get(), &QFutureWatcherBase::finished, run, [this, run] {
        QFutureWatcher<Done>* const ended = watcher.release();
        const Done done = ended->future().resultCount() > 0 ? ended->result() : Done();
        ended->deleteLater(); // this is its signal
        present = {};
        if (done.tried)
            result = done.tried;
        if (!done.problem.isEmpty())
            Q_EMIT run->failed(path, done.problem);
        Q_EMIT run->ended();
    });
    watcher->setFuture(QtConcurrent::run(workInBackground, task));
    Q_EMIT run->started();
}

void ListingRun::Private::again(ListingRun* run)
{
    if (watcher) {
        start(run, present);
    } else if (result) {
        Task task;
        task.listing = result->listing;
        start(run, task);
    }
}

ListingRun::ListingRun(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

ListingRun::~ListingRun()
{
    d->drop();
}

void ListingRun::setJob(const job::Job& job, const explain::Readings& readings)
{
    d->job = job;
    d->other.reset();
    d->readings = readings;
    d->again(this);
}

void ListingRun::setJobs(const job::Job& job, const job::Job& other, const explain::Readings& readings)
{
    d->job = job;
    d->other = other;
    d->readings = readings;
    d->again(this);
}

void ListingRun::setShared(const explain::ObjectFacts& shared)
{
    d->shared = shared;
    d->again(this);
}

void ListingRun::readFile(const QString& path, const QTimeZone& localTime)
{
    Task task;
    task.path = path;
    task.localTime = localTime;
    d->start(this, task);
}

void ListingRun::readText(const QByteArray& text, const QTimeZone& localTime)
{
    Task task;
    task.text = text;
    task.localTime = localTime;
    d->start(this, task);
}

void ListingRun::cancel()
{
    if (!d->watcher)
        return;
    d->drop();
    d->present = {};
    Q_EMIT ended();
}

bool ListingRun::isRunning() const
{
    return d->watcher != nullptr;
}

std::shared_ptr<const TriedListing> ListingRun::result() const
{
    return d->result;
}

} // namespace jobscope::session
