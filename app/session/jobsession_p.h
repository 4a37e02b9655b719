// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/correctedclock.h"
#include "session/describequeue.h"
#include "session/explanationcache.h"
#include "session/filereading.h"
#include "session/jobfetch.h"
#include "session/joboverlaps.h"
#include "session/jobrows.h"
#include "session/jobsession.h"
#include "session/livedesk.h"
#include "session/openedsource.h"
#include "session/phasewatch.h"

namespace jobscope::session {

/** How jobs are loaded and what is kept of them; the session itself only gives it out. */
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
    std::vector<job::SourceGap> gaps; //!< of the files that the rows come from
    Progress progress;
    qint64 detailsEnded = 0; //!< in the newest load
};

} // namespace jobscope::session
