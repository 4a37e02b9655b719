// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/explanation.h"

#include "explain/jobwording.h"

#include <QCoreApplication>

namespace jobscope::explain {

using job::JobStatus;
using job::JobType;

namespace {

struct StatusWords {
    const char* label;
    const char* shortLabel;
    const char* meaning;
    const char* next;
    const char* nextOnce; //!< for a one-time job, where that differs
    const char* action;
};

// Labels as in the console; the rest from the user guide's pages on job status (macie: discovery-jobs-status-*).
const StatusWords& words(JobStatus status)
{
    static constexpr auto canPauseOrCancel = QT_TRANSLATE_NOOP("explain", "A person can pause or cancel it.");
    switch (status) {
    case JobStatus::Running: {
        static const StatusWords running{
            QT_TRANSLATE_NOOP("explain", "Active (Running)"),
            //: short status of a job: a run is in progress
            QT_TRANSLATE_NOOP("explain", "Running"),
            QT_TRANSLATE_NOOP("explain", "A run is in progress."),
            QT_TRANSLATE_NOOP("explain", "When the run ends, the job waits for its next one."),
            QT_TRANSLATE_NOOP("explain", "When the run ends, the job is complete."),
            canPauseOrCancel,
        };
        return running;
    }
    case JobStatus::Idle: {
        static const StatusWords idle{
            QT_TRANSLATE_NOOP("explain", "Active (Idle)"),
            //: short status of a job: waits for its next run
            QT_TRANSLATE_NOOP("explain", "Idle"),
            QT_TRANSLATE_NOOP("explain", "It waits for its next scheduled run."),
            QT_TRANSLATE_NOOP("explain", "The next run starts on its own on the scheduled day."),
            nullptr,
            canPauseOrCancel,
        };
        return idle;
    }
    case JobStatus::Paused: {
        static const StatusWords paused{
            QT_TRANSLATE_NOOP("explain", "Paused (By Macie)"),
            //: short status of a job: paused by Macie
            QT_TRANSLATE_NOOP("explain", "By Macie"),
            QT_TRANSLATE_NOOP("explain",
                "Macie paused it because going on would exceed the monthly quota for sensitive data discovery of "
                "an account."),
            QT_TRANSLATE_NOOP("explain",
                "It goes on by itself when its next run is due or the next calendar month starts, whichever comes "
                "first."),
            QT_TRANSLATE_NOOP("explain",
                "It goes on by itself when the next calendar month starts or the quota is raised for all accounts "
                "concerned."),
            QT_TRANSLATE_NOOP("explain",
                "A person can ask AWS for a higher quota, or pause or cancel the job; nobody can resume it by hand."),
        };
        return paused;
    }
    case JobStatus::UserPaused: {
        static const StatusWords userPaused{
            QT_TRANSLATE_NOOP("explain", "Paused (By user)"),
            //: short status of a job: paused by a person
            QT_TRANSLATE_NOOP("explain", "By user"),
            QT_TRANSLATE_NOOP("explain", "A person paused it."),
            QT_TRANSLATE_NOOP("explain",
                "It does not go on by itself. If it was paused during a run, that run is cancelled after 30 days; "
                "the job stays paused."),
            QT_TRANSLATE_NOOP("explain",
                "It does not go on by itself. If it was paused during its run, the job is cancelled for good after "
                "30 days."),
            QT_TRANSLATE_NOOP("explain", "A person can resume or cancel it."),
        };
        return userPaused;
    }
    case JobStatus::Complete: {
        static const StatusWords complete{
            QT_TRANSLATE_NOOP("explain", "Complete"),
            QT_TRANSLATE_NOOP("explain", "Complete"),
            QT_TRANSLATE_NOOP("explain", "Its one run has ended."),
            willNotRunAgain(),
            nullptr,
            QT_TRANSLATE_NOOP("explain", "To read again, a person must copy it to a new job."),
        };
        return complete;
    }
    case JobStatus::Cancelled: {
        static const StatusWords cancelled{
            QT_TRANSLATE_NOOP("explain", "Cancelled"),
            QT_TRANSLATE_NOOP("explain", "Cancelled"),
            QT_TRANSLATE_NOOP("explain",
                "It was cancelled for good. The answer does not say why: a person, a pause of over 30 days "
                "(one-time job), or Macie was suspended."),
            willNotRunAgain(),
            nullptr,
            QT_TRANSLATE_NOOP("explain", "It cannot be resumed; a person can copy it to a new job."),
        };
        return cancelled;
    }
    }
    static const StatusWords none{};
    return none;
}

} // namespace

Phrase statusLabel(JobStatus status)
{
    return Phrase(words(status).label);
}

StatusPart describeStatus(const job::Member<job::Open<JobStatus>>& status, std::optional<JobType> type)
{
    StatusPart part;
    if (!status) {
        part.label = part.shortLabel = Phrase(QT_TRANSLATE_NOOP("explain", "Not stated"));
        part.meaning = Phrase(QT_TRANSLATE_NOOP("explain", "The answer states no status."));
        return part;
    }
    part.api = status->text;
    part.status = status->known;
    if (!status->known) {
        part.label = part.shortLabel = Phrase(Value{status->text});
        part.meaning = Phrase(
            QT_TRANSLATE_NOOP("explain", "This version of Jobscope does not know this status; AWS may have added it."));
        return part;
    }
    const StatusWords& say = words(*status->known);
    part.label = Phrase(say.label);
    part.shortLabel = Phrase(say.shortLabel);
    part.meaning = Phrase(say.meaning);
    part.next = Phrase(type == JobType::OneTime && say.nextOnce ? say.nextOnce : say.next);
    part.action = Phrase(say.action);
    return part;
}

} // namespace jobscope::explain
