// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/acceptance.h"
#include "explain/explanation.h"
#include "explain/readings.h"
#include "ports/clock.h"
#include "ports/jobsource.h"
#include "session/fileload.h"
#include "session/lookup.h"
#include "session/sourcelists.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace jobscope::session {

/** How far one job is known. */
enum class DetailState {
    SummaryLoaded, //!< only its list entry
    Loading, //!< its details are asked for; what was known before stays
    Loaded, //!< its full answer
    Failed, //!< its details could not be had; see JobEntry::error
};

/** One job of the list. */
struct JobEntry {
    quint64 rowId = 0; //!< never used twice in a session; stays with its job over refreshes
    job::Job job;
    DetailState state = DetailState::SummaryLoaded;
    std::optional<ports::CallError> error; //!< of the last try for its details, if it failed
    int source = -1; //!< where of JobSession::sources() it comes from; -1: a file
};

/** What the session is busy with. */
enum class Activity {
    None,
    Reading, //!< files, in the background; progress is a share of the whole
    Listing, //!< pages of a job source; progress counts jobs, the total is not known
    Describing, //!< details of the jobs listed; progress counts jobs
};

struct Progress {
    Activity activity = Activity::None;
    qint64 done = 0;
    qint64 total = 0; //!< 0: not known

    bool operator==(const Progress&) const = default;
};

enum class Ending { Done, Failed, Cancelled };

/**
 * The state of the program: where the jobs come from, the jobs in order, what is loading, what failed, and which
 * readings hold. Models and pages look at it and ask it to act; it never asks them.
 *
 * Owned by the composition root; lives on the main thread, as do all its signals. Clock and ticker outlive it.
 *
 * A load that fails or is cancelled keeps what was there before it. What belongs to a load that was overtaken by a
 * newer one is dropped.
 *
 * Signals of one change of rows come in pairs (jobsAboutTo..., then jobs...), and row numbers are those between the
 * two. loadEnded() comes once for each load that was not overtaken, after the last change of rows and after
 * progressChanged().
 */
class JobSession : public QObject {
    Q_OBJECT

public:
    JobSession(const ports::Clock& clock, ports::Ticker& ticker, QObject* parent = nullptr);
    ~JobSession() override;

    /** The clock that explains: the one given, corrected by what the server of the jobs says. */
    const ports::Clock& clock() const;
    /** From now on no server corrects it: it was set on purpose. */
    void keepClock();
    bool keepsClock() const;
    ports::Ticker& ticker() const;

    // --- Where the jobs come from

    /** How files are read from now on: what else than JSON may hold jobs is the business of others. */
    void setReadFile(ReadFile readFile);
    /** Reads files, folders or `-` in the background and shows their jobs instead of the present ones. */
    void openFiles(const QStringList& paths);
    /** Lists the jobs of a source instead of the present ones, then describes each. */
    void openSource(std::shared_ptr<ports::JobSource> source);
    /**
     * The jobs of several sources in one list. Each is described as soon as its own list is there; what one of them
     * refuses does not hide the others. A job that several of them list is that of the first.
     */
    void openSources(std::vector<std::shared_ptr<ports::JobSource>> sources);
    /** Asks again where the jobs come from. Jobs that are still there keep their row id, selected or not. */
    void refresh();
    /** Asks only this one of the sources again, if Macie was off there as well. */
    void refreshSource(int source);
    bool canRefresh() const; //!< not for standard input or a snapshot, nor without a source
    /** Ends what is loading; what was loaded stays. */
    void cancel();
    /** Back to having nothing open. */
    void close();

    bool isOpen() const; //!< something was opened, if only an empty list
    QStringList openPaths() const; //!< of the present jobs; empty unless they come from files
    std::optional<ports::SourceInfo> sourceInfo() const; //!< nothing unless they come from one job source
    /** The source that the jobs come from; nullptr unless it is one. */
    std::shared_ptr<ports::JobSource> source() const;
    /** All of them, in the order that they were given; none for files. */
    const std::vector<SourceEntry>& sources() const;
    /** Where this row's job comes from; nullptr for files. */
    std::shared_ptr<ports::JobSource> sourceOf(int row) const;
    Progress progress() const;
    bool isBusy() const;
    /** Of the last load; cleared when the next begins. With them, jobs may well have been loaded. */
    const std::vector<LoadError>& errors() const;
    /** What the opened files and folders hold besides; none for job sources. */
    const std::vector<job::SourceGap>& gaps() const;

    // --- The jobs

    int count() const;
    const JobEntry& at(int row) const;
    int rowOf(quint64 rowId) const; //!< -1 if it is gone
    int rowOf(const job::JobId& id) const; //!< the first one, or -1
    /** Asks for the details of this job before all others, or once more after they failed. */
    void fetchDetails(int row);
    /** Asks the present sources for a job that is not in the list; its row comes at the end. Files and snapshots have
     *  no more than their list. */
    void fetchJob(const job::JobId& id);
    /** Asks for the details of these rows before those of others that wait: a person looks at them. */
    void describeFirst(const std::vector<quint64>& rowIds);

    // --- What AWS says beyond them

    /** Asks as far as it is not known; jobChanged() tells what came. */
    void lookUp(LookUp what, int row);
    /** Stops look-ups of this kind, for all jobs of this job's source. What came stays. */
    void cancelLookUp(LookUp what, int row);
    /** Of this job's source; lookUpMoved() tells of changes. */
    LookUpState lookUpState(LookUp what, int row) const;
    /** What came so far, or was kept beside the job. */
    job::LiveFacts liveFacts(int row) const;
    /** There is somebody to ask about this job: not for files and snapshots. */
    bool canLookUp(int row) const;
    /** What this job's source refused of that, one for each operation. */
    std::vector<ports::CallError> refusedLookUps(int row) const;

    // --- What they mean

    const explain::Readings& readings() const;
    void setReadings(const explain::Readings& readings);
    /** What somebody accepts of the findings of any job. */
    const std::vector<explain::Acceptance>& acceptances() const;
    void setAcceptances(std::vector<explain::Acceptance> acceptances);
    /** What this job means now. Made when asked for, then kept as long as it says the same. */
    std::shared_ptr<const explain::Explanation> explanation(int row) const;
    /** What the checks find between this job and the others; part of its explanation. Known when a load has ended. */
    std::vector<explain::Finding> overlaps(int row) const;
    /** When this job's pause ends, without all the rest; cheap for a whole list. */
    std::optional<explain::Deadline> deadline(int row) const;

Q_SIGNALS:
    void jobsAboutToBeReset();
    void jobsReset();
    void jobsAboutToBeInserted(int first, int last);
    void jobsInserted(int first, int last);
    void jobsAboutToBeRemoved(int first, int last);
    void jobsRemoved(int first, int last);
    void jobChanged(int row); //!< job, state or error
    void fetchFailed(const jobscope::ports::CallError& error); //!< the job of fetchJob() could not be had
    void progressChanged();
    void sourceChanged(); //!< isOpen(), openPaths(), sourceInfo() or which sources() there are
    void lookUpMoved(); //!< a lookUpState() is another
    void sourceStatesChanged(); //!< what is known of one of the sources()
    void loadEnded(jobscope::session::Ending ending);
    /** explanation() may say something else now: other readings, another phase of a deadline, another UTC day,
     *  other overlaps with other jobs, other findings accepted. */
    void explanationsOutdated();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jobscope::session
