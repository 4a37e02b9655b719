// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/checks/check.h"
#include "explain/conditions.h"
#include "explain/deadline.h"
#include "explain/logicnode.h"
#include "explain/phrase.h"
#include "explain/readings.h"
#include "job/job.h"
#include "job/livefacts.h"

#include <chrono>
#include <optional>
#include <vector>

namespace jobscope::explain {

/** One statement with the place in the JSON that it came from. */
struct Statement {
    Phrase text;
    QString pointer;
    std::vector<ReadingId> readings;
};

enum class GateId { Bucket, Eligible, Included, Excluded, Changed, Sampled };

/** What an object must pass, in this order. */
struct Gate {
    GateId id;
    const char* name; //!< `bucket`, ... as in JSON
    Phrase title; //!< "Not excluded"
    Phrase text;
    std::vector<QString> pointers;
};

struct StatusPart {
    std::optional<job::JobStatus> status; //!< nothing for a text that this version does not know, or none
    QString api; //!< the service's text; empty if absent
    Phrase label; //!< as the console has it: "Paused (By user)"
    Phrase shortLabel; //!< for lists: "By user"
    Phrase meaning;
    Phrase next; //!< what happens on its own
    Phrase action; //!< what a person can do
};

enum class ScheduleType { OneTime, Daily, Weekly, Monthly, Unknown };

struct SchedulePart {
    ScheduleType type = ScheduleType::Unknown;
    std::optional<job::DayOfWeek> dayOfWeek;
    std::optional<qint64> dayOfMonth;
    Phrase shortText; //!< for lists: "Weekly, Monday"
    std::vector<Statement> statements;
    std::vector<std::chrono::year_month_day> nextDates; //!< UTC days; see nextDates() in calendar.h
};

/** One member of the answer with what it means for this job. */
struct MemberPart {
    QString name; //!< API name, e.g. `allowListIds`
    Phrase title; //!< for people: "Allow lists"
    Presence presence = Presence::Absent;
    Phrase text;
    QString pointer;
};

/** What AWS calls something that the job names by an id. */
struct NamedPlace {
    QString pointer; //!< `/customDataIdentifierIds/0`
    QString id;
    Phrase title;

    bool operator==(const NamedPlace&) const = default;
};

/** Everything the program says of one job, as phrases. One explanation feeds window, report, command line. */
struct Explanation {
    bool complete = false; //!< false: only the list entry is loaded
    std::optional<job::Instant> asOf; //!< when the answer was received
    job::Instant now; //!< the clock that it was made for
    Phrase asOfText;
    Phrase notProof; //!< "This is what the job is set up to read. ..."
    Phrase notLoaded; //!< empty if complete
    Phrase summary;
    StatusPart status;
    std::optional<Deadline> deadline;
    std::vector<Gate> gates;
    LogicNode buckets;
    LogicNode objects;
    SchedulePart schedule;
    std::vector<Statement> sampling;
    std::vector<Statement> identifiers; //!< selector, custom identifiers, allow lists
    std::vector<NamedPlace> names; //!< of identifiers and lists, as far as AWS was asked for them
    std::vector<Statement> bucketsNow; //!< what AWS says of the job's buckets as they are now, if it was asked
    std::vector<Statement> lastRun; //!< statistics, last run, its errors
    std::vector<Statement> pause; //!< userPausedDetails
    std::vector<std::shared_ptr<const job::Answer>> besides; //!< beside the job's own, that this tells from
    std::vector<MemberPart> members; //!< all 21, in the order of the reference; then those that are not known
    std::vector<ReadingNote> readings; //!< those that matter
    std::vector<Finding> checks; //!< errors first; nothing that is said of parts which are not loaded
};

/** `live`: what AWS says beyond the job's own answer; nothing is said of what it was not asked. */
Explanation explain(const job::Job& job, const Readings& readings, job::Instant now, const job::LiveFacts& live = {});

/** As the console has it: "Paused (By user)". */
Phrase statusLabel(job::JobStatus status);

/** Console name, short name, meaning and so on of a status text, whatever job has it. */
StatusPart describeStatus(const job::Member<job::Open<job::JobStatus>>& status, std::optional<job::JobType> type);

/** What the list shows under the name: "Weekly, Monday". */
SchedulePart describeSchedule(const job::ClassificationJob& job, const Readings& readings, job::Instant now);

} // namespace jobscope::explain
