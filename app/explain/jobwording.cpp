// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/jobwording.h"

#include "explain/conditionwording.h"
#include "explain/terms.h"

#include <QCoreApplication>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::JobStatus;
using Selector = job::ManagedDataIdentifierSelector;

namespace {

// AWS changed the documented default on this day; see the history of the API model.
const job::Instant recommendedSince = std::chrono::sys_days(std::chrono::year(2023) / std::chrono::September / 18);

qint64 countOf(const job::Member<QStringList>& ids)
{
    return ids ? ids->size() : 0;
}

Phrase sentences(std::vector<Phrase> items)
{
    if (items.size() == 1)
        return items.front();
    return List{List::Join::Sentences, std::move(items)};
}

Phrase newTypesJoin()
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "New types join by themselves at later runs."));
}

Phrase notStatedSelector(const job::ClassificationJob& job, const Readings& readings)
{
    const NullSelector taken = resolveNullSelector(job, readings);
    const bool settled = readings.isSettled(ReadingId::NullSelector) && readings.choice(ReadingId::NullSelector) != 0;
    if (taken == NullSelector::Undecided)
        return Phrase(QT_TRANSLATE_NOOP("explain",
            "The job names no choice and no creation date, so it cannot be said whether it looks for all data types "
            "or for the recommended ones."));
    if (settled)
        return Phrase(taken == NullSelector::All
                ? QT_TRANSLATE_NOOP("explain",
                    "The job names no choice. Taken as all data types, as you chose; AWS's documents changed this "
                    "to 'recommended' in September 2023.")
                : QT_TRANSLATE_NOOP("explain",
                    "The job names no choice. Taken as the recommended data types, as you chose; before September "
                    "2023 AWS's documents said all data types."));
    const Fixed year{QString::number(int(job::utcDate(job.createdAt->at).year()))};
    if (taken == NullSelector::All)
        return Phrase(QT_TRANSLATE_NOOP("explain",
                          "The job names no choice. Created in %1, so taken as all data types; AWS's documents "
                          "changed this to 'recommended' in September 2023 and do not say what happened to older "
                          "jobs."))
            .arg(year);
    return Phrase(QT_TRANSLATE_NOOP("explain",
                      "The job names no choice. Created in %1, so taken as the recommended data types, as AWS's "
                      "documents say since September 2023."))
        .arg(year);
}

bool runInProgress(const job::JobHead& head)
{
    if (!head.jobStatus || !head.jobStatus->known)
        return false;
    switch (*head.jobStatus->known) {
    case JobStatus::Running:
    case JobStatus::Paused:
    case JobStatus::UserPaused:
        return true;
    case JobStatus::Idle:
    case JobStatus::Complete:
    case JobStatus::Cancelled:
        return false;
    }
    return false;
}

std::optional<double> runsOf(const job::ClassificationJob& job)
{
    if (job.statistics && job.statistics->numberOfRuns)
        return job.statistics->numberOfRuns->value;
    return {};
}

} // namespace

NullSelector resolveNullSelector(const job::ClassificationJob& job, const Readings& readings)
{
    switch (readings.choice(ReadingId::NullSelector)) {
    case 1:
        return NullSelector::All;
    case 2:
        return NullSelector::Recommended;
    default:
        break;
    }
    if (!job.createdAt)
        return NullSelector::Undecided;
    return job.createdAt->at < recommendedSince ? NullSelector::All : NullSelector::Recommended;
}

Phrase selectorText(const job::ClassificationJob& job, const Readings& readings)
{
    const bool recurring = isRecurring(job);
    const qint64 ids = countOf(job.managedDataIdentifierIds);
    if (!job.managedDataIdentifierSelector) {
        std::vector<Phrase> items{notStatedSelector(job, readings)};
        if (recurring && resolveNullSelector(job, readings) == NullSelector::All)
            items.push_back(newTypesJoin());
        return sentences(std::move(items));
    }
    const auto& selector = *job.managedDataIdentifierSelector;
    if (!selector.known)
        return Phrase(QT_TRANSLATE_NOOP(
                          "explain", "The choice %1 is not known to this version of Jobscope; AWS may have added it."))
            .arg(Value{selector.text});
    std::vector<Phrase> items;
    switch (*selector.known) {
    case Selector::All:
        items.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "All of Macie's own data types.")));
        if (recurring)
            items.push_back(newTypesJoin());
        break;
    case Selector::Exclude:
        items.push_back(
            Phrase(QT_TRANSLATE_N_NOOP("explain", "All of Macie's own data types except the %n listed."), ids));
        if (recurring)
            items.push_back(newTypesJoin());
        break;
    case Selector::Include:
        items.push_back(Phrase(QT_TRANSLATE_N_NOOP("explain", "Only the %n listed of Macie's own data types."), ids));
        break;
    case Selector::None:
        items.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "None of Macie's own data types.")));
        break;
    case Selector::Recommended:
        items.push_back(Phrase(
            QT_TRANSLATE_NOOP("explain", "The recommended data types: the set recommended when each run starts.")));
        break;
    }
    return sentences(std::move(items));
}

Phrase customIdentifiersText(const job::ClassificationJob& job)
{
    const qint64 count = countOf(job.customDataIdentifierIds);
    if (count > 0)
        return Phrase(QT_TRANSLATE_N_NOOP("explain", "%n custom data identifiers are used."), count);
    if (job.managedDataIdentifierSelector && job.managedDataIdentifierSelector->is(Selector::None))
        return Phrase(
            QT_TRANSLATE_NOOP("explain", "No custom data identifier is used either, so nothing can be found."));
    return Phrase(QT_TRANSLATE_NOOP("explain", "Only Macie's own data types are used."));
}

const char* willNotRunAgain()
{
    return QT_TRANSLATE_NOOP("explain", "This job will not run again.");
}

Phrase firstRunReadsAll()
{
    return Phrase(QT_TRANSLATE_NOOP("explain", "The first run reads all existing objects in scope."));
}

Phrase allowListsText(const job::ClassificationJob& job)
{
    const qint64 count = countOf(job.allowListIds);
    if (count == 0)
        return Phrase(QT_TRANSLATE_NOOP("explain", "No allow list is used."));
    return sentences({Phrase(QT_TRANSLATE_N_NOOP("explain", "%n allow lists are used."), count),
        propertyInfo(u"/allowListIds").meaning});
}

Phrase samplingText(const job::ClassificationJob& job, const Readings& readings)
{
    if (!job.samplingPercentage)
        return Phrase(readings.choice(ReadingId::NullSampling) == 0
                ? QT_TRANSLATE_NOOP("explain",
                    "No sampling percentage is given; taken as 100 %, the console's default. The API does not say what "
                    "its absence means.")
                : QT_TRANSLATE_NOOP("explain",
                    "No sampling percentage is given, so it is not known how much is read. The API does not say what "
                    "its absence means."));
    const Fixed percent{QString::fromLatin1(job.samplingPercentage->raw)};
    const double value = job.samplingPercentage->value;
    if (value == 100)
        return Phrase(QT_TRANSLATE_NOOP("explain", "No sampling: every object in scope."));
    if (!(value > 0 && value < 100))
        return Phrase(QT_TRANSLATE_NOOP("explain",
                          "A sampling percentage of %1 is outside 1 to 100; AWS does not say what such a job reads."))
            .arg(percent);
    const Phrase about
        = Phrase(QT_TRANSLATE_NOOP("explain", "About %1 % of the objects in scope, picked at random.")).arg(percent);
    const Phrase rest(isRecurring(job)
            ? QT_TRANSLATE_NOOP("explain", "The rest is not caught up on unless it changes (our inference).")
            : QT_TRANSLATE_NOOP("explain", "The rest is not read by this job."));
    return sentences({about, rest});
}

Phrase runsText(const job::ClassificationJob& job)
{
    const auto runs = runsOf(job);
    if (!runs)
        return Phrase(QT_TRANSLATE_NOOP("explain", "The answer does not say how often it has run."));
    if (*runs == 0)
        return Phrase(QT_TRANSLATE_NOOP("explain", "It has never run."));
    return Phrase(QT_TRANSLATE_N_NOOP("explain", "It has run %n times."), qint64(*runs));
}

Phrase objectsLeftText(const job::ClassificationJob& job)
{
    if (!runInProgress(job))
        return Phrase(QT_TRANSLATE_NOOP("explain", "no run in progress"));
    if (job.statistics && job.statistics->approximateNumberOfObjectsToProcess)
        return Phrase(QT_TRANSLATE_N_NOOP("explain", "about %n objects left in this run"),
            qint64(job.statistics->approximateNumberOfObjectsToProcess->value));
    return Phrase(QT_TRANSLATE_NOOP("explain", "the answer does not say how many objects are left in this run"));
}

Phrase lastRunTimeText(const job::ClassificationJob& job)
{
    const auto runs = runsOf(job);
    if (runs && *runs == 0)
        //: when the job ran last
        return Phrase(QT_TRANSLATE_NOOP("explain", "never"));
    if (!job.lastRunTime)
        return Phrase(QT_TRANSLATE_NOOP("explain", "The answer does not say when the latest run started."));
    return Phrase(QT_TRANSLATE_NOOP("explain", "The latest run started at %1.")).arg(instantText(job.lastRunTime->at));
}

Phrase lastRunErrorText(const job::JobHead& head)
{
    if (!head.lastRunErrorStatus || !head.lastRunErrorStatus->code)
        return Phrase(QT_TRANSLATE_NOOP("explain", "The answer does not say whether there were access errors."));
    const auto& code = *head.lastRunErrorStatus->code;
    if (!code.known)
        return Phrase(QT_TRANSLATE_NOOP(
                          "explain", "The code %1 is not known to this version of Jobscope; AWS may have added it."))
            .arg(Value{code.text});
    switch (*code.known) {
    case job::LastRunErrorCode::None:
        return Phrase(QT_TRANSLATE_NOOP(
            "explain", "No account or bucket access error was reported. Skipped single objects are not counted here."));
    case job::LastRunErrorCode::Error:
        return Phrase(QT_TRANSLATE_NOOP("explain",
            "The latest run reported access errors for an account or a bucket: not all data was read. Skipped single "
            "objects are not counted here."));
    }
    return {};
}

std::vector<Statement> pauseStatements(
    const job::JobHead& head, const std::optional<Deadline>& deadline, job::Instant now)
{
    std::vector<Statement> statements;
    if (!head.jobStatus || !head.jobStatus->is(JobStatus::UserPaused))
        return statements;
    const auto* details = head.userPausedDetails ? &*head.userPausedDetails : nullptr;
    if (details && details->jobPausedAt)
        statements.push_back(
            {Phrase(QT_TRANSLATE_NOOP("explain", "Paused at %1.")).arg(instantText(details->jobPausedAt->at)),
                u"/userPausedDetails/jobPausedAt"_s, {}});
    if (!deadline) {
        statements.push_back(
            {Phrase(QT_TRANSLATE_NOOP("explain", "No expiry date is given, so there is no countdown.")),
                u"/userPausedDetails"_s, {}});
        return statements;
    }
    const QString pointer = u"/userPausedDetails/jobExpiresAt"_s;
    const bool expired = deadline->phase(now) == DeadlinePhase::Expired;
    const Phrase at = instantText(deadline->at);
    switch (deadline->effect) {
    case DeadlineEffect::JobCancelled:
        statements.push_back({expired
                ? Phrase(QT_TRANSLATE_NOOP(
                             "explain", "The pause expired at %1; the job has probably been cancelled since; refresh."))
                      .arg(at)
                : Phrase(QT_TRANSLATE_NOOP("explain", "If nobody resumes it until %1, Macie cancels the job for good."))
                      .arg(at),
            pointer, {}});
        break;
    case DeadlineEffect::RunCancelled:
        statements.push_back({expired
                ? Phrase(QT_TRANSLATE_NOOP("explain",
                             "The pause expired at %1: the interrupted run has probably been cancelled; the job stays "
                             "paused and can be resumed at any time."))
                      .arg(at)
                : Phrase(QT_TRANSLATE_NOOP("explain",
                             "If nobody resumes it until %1, Macie cancels the interrupted run; the job stays paused "
                             "and can be resumed at any later time."))
                      .arg(at),
            pointer, {}});
        break;
    }
    if (deadline->ifStillPaused)
        statements.push_back({Phrase(QT_TRANSLATE_NOOP("explain",
                                  "The countdown holds only if the job is still paused: the file does not tell how old "
                                  "it is.")),
            pointer, {}});
    if (details && details->jobImminentExpirationHealthEventArn)
        statements.push_back({Phrase(QT_TRANSLATE_NOOP("explain", "AWS Health has announced the expiry: %1"))
                                  .arg(Name{*details->jobImminentExpirationHealthEventArn}),
            u"/userPausedDetails/jobImminentExpirationHealthEventArn"_s, {}});
    return statements;
}

} // namespace jobscope::explain
