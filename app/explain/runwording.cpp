// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/runwording.h"

#include "explain/conditionwording.h"
#include "explain/identifierwording.h"
#include "job/job.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

using Kind = RunEventKind;

struct KnownEvent {
    const char16_t* type;
    Kind kind;
    const char* title; //!< of a problem: what is in the way
};

// The types of https://docs.aws.amazon.com/macie/latest/user/discovery-jobs-monitor-cw-logs-ref.html
constexpr KnownEvent s_events[]{
    {u"JOB_CREATED", Kind::Job, QT_TRANSLATE_NOOP("explain", "Job created")},
    {u"ONE_TIME_JOB_STARTED", Kind::Start, QT_TRANSLATE_NOOP("explain", "Run started")},
    {u"SCHEDULED_RUN_STARTED", Kind::Start, QT_TRANSLATE_NOOP("explain", "Scheduled run started")},
    {u"BUCKET_MATCHED_THE_CRITERIA", Kind::Match, QT_TRANSLATE_NOOP("explain", "Bucket meets the criteria")},
    {u"NO_BUCKETS_MATCHED_THE_CRITERIA", Kind::NoMatch, QT_TRANSLATE_NOOP("explain", "No bucket meets the criteria")},
    {u"SCHEDULED_RUN_COMPLETED", Kind::End, QT_TRANSLATE_NOOP("explain", "Scheduled run completed")},
    {u"JOB_PAUSED_BY_USER", Kind::Pause, QT_TRANSLATE_NOOP("explain", "Paused by a person")},
    {u"JOB_RESUMED_BY_USER", Kind::Job, QT_TRANSLATE_NOOP("explain", "Resumed by a person")},
    {u"JOB_PAUSED_BY_MACIE_SERVICE_QUOTA_MET", Kind::Pause,
        QT_TRANSLATE_NOOP("explain", "Paused by Macie: quota reached")},
    {u"JOB_RESUMED_BY_MACIE_SERVICE_QUOTA_LIFTED", Kind::Job,
        QT_TRANSLATE_NOOP("explain", "Resumed by Macie: quota lifted")},
    {u"JOB_CANCELLED", Kind::Cancel, QT_TRANSLATE_NOOP("explain", "Job cancelled")},
    {u"JOB_COMPLETED", Kind::End, QT_TRANSLATE_NOOP("explain", "Job completed")},
    {u"ACCOUNT_ACCESS_DENIED", Kind::AccountProblem, QT_TRANSLATE_NOOP("explain", "access denied")},
    {u"ACCOUNT_DISABLED", Kind::AccountProblem, QT_TRANSLATE_NOOP("explain", "Macie is off there")},
    {u"ACCOUNT_DISASSOCIATED", Kind::AccountProblem, QT_TRANSLATE_NOOP("explain", "no member any more")},
    {u"ACCOUNT_ISOLATED", Kind::AccountProblem, QT_TRANSLATE_NOOP("explain", "isolated by AWS")},
    {u"ACCOUNT_REGION_DISABLED", Kind::AccountProblem, QT_TRANSLATE_NOOP("explain", "not active in this Region")},
    {u"ACCOUNT_SUSPENDED", Kind::AccountProblem, QT_TRANSLATE_NOOP("explain", "suspended")},
    {u"ACCOUNT_TERMINATED", Kind::AccountProblem, QT_TRANSLATE_NOOP("explain", "closed")},
    {u"BUCKET_ACCESS_DENIED", Kind::BucketProblem, QT_TRANSLATE_NOOP("explain", "access denied")},
    {u"BUCKET_DETAILS_UNAVAILABLE", Kind::BucketProblem, QT_TRANSLATE_NOOP("explain", "its details could not be had")},
    {u"BUCKET_DOES_NOT_EXIST", Kind::BucketProblem, QT_TRANSLATE_NOOP("explain", "does not exist")},
    {u"BUCKET_IN_DIFFERENT_REGION", Kind::BucketProblem, QT_TRANSLATE_NOOP("explain", "in another Region")},
    {u"BUCKET_OWNER_CHANGED", Kind::BucketProblem, QT_TRANSLATE_NOOP("explain", "belongs to another account now")},
};

/** nullptr: this version does not know it. */
const KnownEvent* knownEvent(const QString& type)
{
    const auto* const found = std::find_if(
        std::begin(s_events), std::end(s_events), [&](const KnownEvent& each) { return type == each.type; });
    return found == std::end(s_events) ? nullptr : found;
}

/** What the log says of one run. */
struct Run {
    job::Instant began;
    std::optional<job::Instant> ended;
    bool hadNoMatch = false;
    QSet<QString> matched; //!< buckets
    std::vector<Phrase> bucketProblems; //!< "name (access denied)"
    QSet<QString> failed; //!< buckets of these
    std::vector<Phrase> accountProblems;
    QSet<QString> accounts;
};

struct Runs {
    std::vector<Run> runs; //!< the oldest first
    qint64 pauses = 0;
    const job::RunEvent* latestPause = nullptr;
    const job::RunEvent* cancelled = nullptr;
};

Phrase problemText(const QString& name, const KnownEvent& known)
{
    //: a bucket or an account, and what is in the way
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (%2)")).arg(Value{name}).arg(Phrase(known.title));
}

void addToRun(Run& run, const job::RunEvent& event, const KnownEvent& known)
{
    switch (known.kind) {
    case Kind::End:
        run.ended = event.occurredAt;
        break;
    case Kind::Match:
        run.matched.insert(event.resource);
        break;
    case Kind::NoMatch:
        run.hadNoMatch = true;
        break;
    case Kind::AccountProblem:
        if (!run.accounts.contains(event.accountId))
            run.accountProblems.push_back(problemText(event.accountId, known));
        run.accounts.insert(event.accountId);
        break;
    case Kind::BucketProblem:
        if (!run.failed.contains(event.resource))
            run.bucketProblems.push_back(problemText(event.resource, known));
        run.failed.insert(event.resource);
        break;
    case Kind::Job:
    case Kind::Start:
    case Kind::Pause:
    case Kind::Cancel:
    case Kind::Unknown:
        break;
    }
}

Runs runsOf(const job::RunLog& log)
{
    Runs found;
    for (const job::RunEvent& event : log.events) {
        const KnownEvent* const known = knownEvent(event.type);
        if (!known)
            continue;
        if (known->kind == Kind::Start)
            found.runs.push_back({event.occurredAt, {}, false, {}, {}, {}, {}, {}});
        if (known->kind == Kind::Pause) {
            ++found.pauses;
            found.latestPause = &event;
        }
        if (known->kind == Kind::Cancel)
            found.cancelled = &event;
        // What comes before belongs to a run that the log does not hold.
        if (!found.runs.empty())
            addToRun(found.runs.back(), event, *known);
    }
    return found;
}

Phrase at(job::Instant instant)
{
    return instantText(job::wholeSecond(instant));
}

Phrase runCountText(const Runs& found, const job::RunLog& log)
{
    if (!log.isThere)
        return Phrase(
            QT_TRANSLATE_NOOP("explain", "This job has no log: it has not run yet, or somebody deleted the log."));
    // Earlier entries may have been deleted.
    const Phrase since = at(log.events.empty() ? log.since : log.events.front().occurredAt);
    if (found.runs.empty())
        return Phrase(QT_TRANSLATE_NOOP("explain", "The log tells of no run since %1.")).arg(since);
    const Run& latest = found.runs.back();
    const qint64 count = qint64(found.runs.size());
    if (latest.ended)
        return Phrase(QT_TRANSLATE_N_NOOP(
                          "explain", "The log tells of %n runs since %1; the latest began at %2 and ended at %3."),
            count)
            .arg(since)
            .arg(at(latest.began))
            .arg(at(*latest.ended));
    return Phrase(QT_TRANSLATE_N_NOOP("explain",
                      "The log tells of %n runs since %1; the latest began at %2, and the log has no end of it."),
        count)
        .arg(since)
        .arg(at(latest.began));
}

/** Why the run read what it read, or nothing. */
Phrase outcomeText(const Run& run)
{
    std::vector<Phrase> sentences;
    const bool isEachFailed = !run.matched.isEmpty() && QSet<QString>(run.matched).subtract(run.failed).isEmpty();
    if (run.hadNoMatch)
        sentences.push_back(Phrase(QT_TRANSLATE_NOOP(
            "explain", "That run read nothing: no bucket met the criteria when it looked for them.")));
    else if (isEachFailed)
        sentences.push_back(Phrase(QT_TRANSLATE_NOOP(
            "explain", "That run read nothing: it could not read any of the buckets that met the criteria.")));
    if (!run.matched.isEmpty())
        sentences.push_back(
            Phrase(QT_TRANSLATE_N_NOOP("explain", "%n buckets met the criteria when it looked for them."),
                qint64(run.matched.size())));
    const auto problems = [&sentences](const char* text, const std::vector<Phrase>& names) {
        if (!names.empty())
            sentences.push_back(Phrase(text, qint64(names.size())).arg(atMost(names, FoldAbove, List::Join::Comma)));
    };
    problems(QT_TRANSLATE_N_NOOP("explain", "It left out %n accounts: %1."), run.accountProblems);
    problems(QT_TRANSLATE_N_NOOP("explain", "It could not read %n buckets: %1."), run.bucketProblems);
    if (run.accountProblems.empty() && run.bucketProblems.empty())
        sentences.push_back(
            Phrase(QT_TRANSLATE_NOOP("explain", "The log names no account and no bucket that it could not read.")));
    return List{List::Join::Sentences, std::move(sentences)};
}

Phrase logText(const job::RunLog& log)
{
    const Runs found = runsOf(log);
    std::vector<Phrase> sentences{runCountText(found, log)};
    if (!found.runs.empty())
        sentences.push_back(outcomeText(found.runs.back()));
    if (found.latestPause)
        sentences.push_back(
            Phrase(QT_TRANSLATE_N_NOOP("explain", "It was paused %n times, the last time at %1."), found.pauses)
                .arg(at(found.latestPause->occurredAt)));
    if (found.cancelled)
        sentences.push_back(
            Phrase(QT_TRANSLATE_NOOP("explain", "It was cancelled at %1.")).arg(at(found.cancelled->occurredAt)));
    if (log.isCut)
        sentences.push_back(
            Phrase(QT_TRANSLATE_NOOP("explain", "The log is longer; its later entries were not read.")));
    return List{List::Join::Sentences, std::move(sentences)};
}

/** When AWS said last what this operation tells; nothing if that is not known. */
std::optional<Phrase> timeOf(const job::LiveFacts& live, QStringView operation)
{
    std::optional<job::Instant> last;
    for (const auto& answer : live.answers) {
        if (answer->operation == operation && answer->receivedAt && (!last || *answer->receivedAt > *last))
            last = answer->receivedAt;
    }
    if (!last)
        return {};
    return Phrase(QT_TRANSLATE_NOOP("explain", "As of %1.")).arg(at(*last));
}

std::vector<Phrase> findingSentences(const std::vector<job::FindingCount>& counts)
{
    qint64 total = 0;
    std::vector<Phrase> parts;
    for (const job::FindingCount& each : counts) {
        total += each.count;
        //: a number of findings and their severity
        parts.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "%1 %2")).arg(Count{each.count}).arg(Name{each.severity}));
    }
    const Phrase kept = Phrase(QT_TRANSLATE_NOOP("explain", "It keeps findings for 90 days."));
    if (total == 0)
        return {Phrase(QT_TRANSLATE_NOOP("explain", "Macie has no finding of this job.")), kept};
    return {Phrase(QT_TRANSLATE_N_NOOP("explain", "Macie has at least %n findings of this job: %1."), total)
                .arg(List{List::Join::Comma, std::move(parts)}),
        kept};
}

Phrase repositoryText(const job::ResultsRepository& repository)
{
    if (repository.bucketName.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP(
            "explain", "No results repository is set up, so Macie keeps the results of runs for 90 days only."));
    return Phrase(QT_TRANSLATE_NOOP("explain", "Macie puts the results of runs into the bucket %1."))
        .arg(Value{repository.bucketName});
}

} // namespace

RunEventInfo runEventInfo(const QString& type)
{
    const KnownEvent* const known = knownEvent(type);
    if (!known) {
        const Phrase title
            = type.isEmpty() ? Phrase(QT_TRANSLATE_NOOP("explain", "Not an entry of Macie's")) : Phrase(Name{type});
        return {Kind::Unknown, title};
    }
    const Phrase text(known->title);
    if (known->kind == Kind::AccountProblem)
        //: a problem with an account
        return {known->kind, Phrase(QT_TRANSLATE_NOOP("explain", "Account: %1")).arg(text)};
    if (known->kind == Kind::BucketProblem)
        //: a problem with a bucket
        return {known->kind, Phrase(QT_TRANSLATE_NOOP("explain", "Bucket: %1")).arg(text)};
    return {known->kind, text};
}

std::vector<Statement> runStatements(const job::LiveFacts& live)
{
    std::vector<Statement> statements;
    const auto say = [&statements](const auto& fact, const QString& pointer, const auto& text) {
        if (fact.value)
            statements.push_back({text(*fact.value), pointer, {}});
        if (fact.refusal)
            statements.push_back({refusalText(*fact.refusal), pointer, {}});
    };
    say(live.runLog, u"/lastRunTime"_s, [](const job::SharedRunLog& log) { return logText(*log); });
    if (const Phrase quota = reachedQuotaText(live); !quota.isEmpty())
        statements.push_back({quota, u"/jobStatus"_s, {}});
    if (live.quotas.refusal)
        statements.push_back({refusalText(*live.quotas.refusal), u"/jobStatus"_s, {}});
    say(live.findings, u"/statistics"_s, [&live](const std::vector<job::FindingCount>& counts) {
        std::vector<Phrase> sentences = findingSentences(counts);
        if (const auto time = timeOf(live, u"GetFindingStatistics"))
            sentences.push_back(*time);
        return Phrase(List{List::Join::Sentences, std::move(sentences)});
    });
    say(live.resultsRepository, u"/statistics"_s, repositoryText);
    return statements;
}

Phrase reachedQuotaText(const job::LiveFacts& live)
{
    if (!live.quotas.value)
        return {};
    std::vector<Phrase> reached;
    for (const job::JobQuota& quota : *live.quotas.value) {
        if (!quota.isReached)
            continue;
        reached.push_back(quota.terabytes
                ? Phrase(QT_TRANSLATE_NOOP("explain", "Account %1 has reached its monthly quota of %2 TB for jobs."))
                      .arg(Name{quota.accountId})
                      .arg(Count{*quota.terabytes})
                : Phrase(QT_TRANSLATE_NOOP("explain", "Account %1 has reached its monthly quota for jobs."))
                      .arg(Name{quota.accountId}));
    }
    if (reached.empty())
        return {};
    if (const auto time = timeOf(live, u"GetUsageStatistics"))
        reached.push_back(*time);
    return List{List::Join::Sentences, std::move(reached)};
}

} // namespace jobscope::explain
