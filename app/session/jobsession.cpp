// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobsession.h"

#include "session/jobsession_p.h"

namespace jobscope::session {

using namespace Qt::StringLiterals;

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

bool JobSession::keepsClock() const
{
    return d->keepsClock;
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
    d->gaps.clear();
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

const std::vector<job::SourceGap>& JobSession::gaps() const
{
    return d->gaps;
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
    const JobEntry& entry = at(row);
    return entry.job.kept ? *entry.job.kept : d->live.facts(entry.rowId);
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
    return d->explanations.explanation(entry.rowId, entry.job, d->readings, d->clock.now(), liveFacts(row),
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
