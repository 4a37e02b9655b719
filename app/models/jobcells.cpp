// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobcells.h"

#include <QCoreApplication>
#include <QSet>

namespace jobscope::models {

using namespace Qt::StringLiterals;
using explain::Name;
using explain::Phrase;

namespace {

Phrase typeAlone(std::optional<job::JobType> type)
{
    if (!type)
        return {};
    switch (*type) {
    case job::JobType::OneTime:
        //: of a job that runs one time, in a list
        return Phrase(QT_TRANSLATE_NOOP("explain", "Once"));
    case job::JobType::Scheduled:
        //: of a job that runs by a schedule which is not known yet, in a list
        return Phrase(QT_TRANSLATE_NOOP("explain", "Recurring"));
    }
    return {};
}

void describeBuckets(const job::Job& job, JobCells& cells)
{
    const job::BucketSelection* selection = job.bucketSelection();
    const bool list = selection && selection->definitions && !selection->definitions->isEmpty();
    const bool criteria = selection && selection->criteria;
    if (list == criteria) {
        //: of buckets, in a list: the service does not document which ones such a job reads
        cells.buckets = Phrase(QT_TRANSLATE_NOOP("explain", "not clear"));
        cells.secondary.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "buckets not clear")));
        return;
    }
    if (criteria) {
        //: of buckets, in a list: chosen by conditions
        cells.buckets = Phrase(QT_TRANSLATE_NOOP("explain", "by criteria"));
        cells.secondary.push_back(cells.buckets);
        return;
    }
    qint64 number = 0;
    QSet<QString> accounts;
    for (const job::BucketDefinition& definition : *selection->definitions) {
        if (definition.buckets)
            number += definition.buckets->size();
        if (definition.accountId)
            accounts.insert(definition.accountId->text());
    }
    cells.bucketCount = number;
    cells.buckets = Phrase(QT_TRANSLATE_N_NOOP("explain", "%n buckets"), number);
    cells.secondary.push_back(cells.buckets);
    if (accounts.size() > 1)
        cells.secondary.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain", "%n accounts"), accounts.size()));
}

void describeDetails(const job::ClassificationJob& job, JobCells& cells)
{
    const job::Member<job::Number>* runs = job.statistics ? &job.statistics->numberOfRuns : nullptr;
    if (runs && *runs && (*runs)->value == 0)
        //: of a job's last run
        cells.lastRun = Phrase(QT_TRANSLATE_NOOP("explain", "never"));
    else if (job.lastRunTime)
        cells.lastRunAt = job.lastRunTime->at;
    if (job.samplingPercentage && job.samplingPercentage->value < 100)
        //: how much of the objects is read
        cells.secondary.push_back(
            Phrase(QT_TRANSLATE_NOOP("explain", "%1 %")).arg(Name{QString::fromLatin1(job.samplingPercentage->raw)}));
}

} // namespace

Phrase notLoaded(session::DetailState state)
{
    switch (state) {
    case session::DetailState::Loading:
        return Phrase(Name{u"…"_s});
    case session::DetailState::SummaryLoaded:
    case session::DetailState::Loaded:
    case session::DetailState::Failed:
        break;
    }
    //: in a table, of something that the program has not fetched
    return Phrase(QT_TRANSLATE_NOOP("explain", "not loaded"));
}

JobCells cellsOf(const session::JobEntry& entry, const explain::Readings& readings, job::Instant now)
{
    const job::Job& job = entry.job;
    const job::JobHead& head = job.head();
    const job::ClassificationJob* definition = job.definition();
    JobCells cells;
    cells.status = explain::describeStatus(head.jobStatus, job.type());

    if (!job.name().isEmpty())
        cells.name = Phrase(Name{job.name()});
    else if (!job.id().isEmpty())
        cells.name = Phrase(Name{job.id().text()});
    else
        cells.name = Phrase(QT_TRANSLATE_NOOP("explain", "(no name)"));

    cells.account = Phrase(Name{job.account().text()});
    cells.region = Phrase(Name{job.region().text()});
    if (head.createdAt)
        cells.created = head.createdAt->at;

    if (definition) {
        cells.schedule = explain::describeSchedule(*definition, readings, now).shortText;
    } else {
        const Phrase unknown = notLoaded(entry.state);
        cells.schedule = job.type() ? typeAlone(job.type()) : unknown;
        // That a one-time job has no schedule is certain, everything else about a recurring one is not.
        cells.isScheduleKnown = job.type() == job::JobType::OneTime;
        cells.isAccountKnown = !job.account().isEmpty();
        cells.isRegionKnown = !job.region().isEmpty();
        cells.isLastRunKnown = false;
        cells.lastRun = unknown;
        if (!cells.isAccountKnown)
            cells.account = unknown;
        if (!cells.isRegionKnown)
            cells.region = unknown;
    }

    if (!cells.schedule.isEmpty())
        cells.secondary.push_back(cells.schedule);
    describeBuckets(job, cells);
    if (definition)
        describeDetails(*definition, cells);
    if (head.lastRunErrorStatus && head.lastRunErrorStatus->code
        && head.lastRunErrorStatus->code->is(job::LastRunErrorCode::Error))
        //: of a job's last run, in a list
        cells.secondary.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "with errors")));
    if (!definition)
        cells.secondary.push_back(notLoaded(entry.state));
    return cells;
}

} // namespace jobscope::models
