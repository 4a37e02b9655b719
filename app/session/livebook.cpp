// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/livebook.h"

#include <algorithm>
#include <utility>

namespace jobscope::session {

using namespace Qt::StringLiterals;

namespace {

// What answers are about, beside the ids of what they are about.
const QString s_custom = u"custom"_s;
const QString s_list = u"list "_s;
const QString s_lists = u"lists"_s;
const QString s_managed = u"managed"_s;
const QString s_matching = u"matching "_s;
const QString s_buckets = u"buckets"_s;
const QString s_runLog = u"log "_s;
const QString s_findings = u"findings "_s;
const QString s_quotas = u"quotas"_s;
const QString s_repository = u"repository"_s;

/** Ids of the jobs, each once, in order. */
QStringList idsOf(const std::vector<const job::Job*>& jobs, job::Member<QStringList> job::ClassificationJob::*member)
{
    QStringList ids;
    for (const job::Job* job : jobs) {
        if (const auto* definition = job->definition(); definition && definition->*member)
            ids += *(definition->*member);
    }
    ids.removeDuplicates();
    return ids;
}

/** Of jobs that choose their buckets by criteria. */
QByteArray criteriaOf(const job::Job& job)
{
    const auto* definition = job.definition();
    if (!definition || !definition->s3JobDefinition || !definition->s3JobDefinition->buckets.criteria)
        return {};
    return definition->s3JobDefinition->buckets.criteria->raw;
}

/** Enough of the log for the latest runs, as long as Macie keeps findings; a job that ended long ago has it too. */
job::Instant logStart(const job::Job& job, job::Instant now)
{
    constexpr std::chrono::hours kept{90 * 24};
    const auto* definition = job.definition();
    const job::Instant latest = definition && definition->lastRunTime ? definition->lastRunTime->at : now;
    const auto& created = job.head().createdAt;
    return created ? std::max(created->at, latest - kept) : latest - kept;
}

} // namespace

LiveBook::LiveBook(
    std::shared_ptr<ports::LiveFacts> door, std::function<job::Instant()> now, std::function<void()> came)
    : m_door(std::move(door))
    , m_now(std::move(now))
    , m_came(std::move(came))
{
}

LiveBook::~LiveBook() = default;

void LiveBook::ask(LookUp what, const std::vector<const job::Job*>& jobs)
{
    switch (what) {
    case LookUp::Named:
        return askForNamed(jobs);
    case LookUp::Buckets:
        return askForBuckets(jobs);
    case LookUp::Runs:
        return askForRuns(jobs);
    }
}

void LiveBook::cancel(LookUp what)
{
    std::erase_if(m_running, [&](const auto& each) { return each.second.what == what; });
    const auto isOpen = [](const auto& fact) { return !fact.value && !fact.refusal; };
    switch (what) {
    case LookUp::Named:
        break; // comes by itself and quickly
    case LookUp::Buckets:
        erase_if(m_matching, [&](const auto& each) { return isOpen(each.value()); });
        m_bucketsAsked = !isOpen(m_buckets);
        break;
    case LookUp::Runs:
        erase_if(m_runs, [&](const auto& each) { return isOpen(each.value().log) || isOpen(each.value().findings); });
        m_quotasAsked = !isOpen(m_quotas);
        break;
    }
    tell();
}

LookUpState LiveBook::state(LookUp what) const
{
    LookUpState state;
    for (const auto& [number, running] : m_running) {
        if (running.what == what) {
            state.isBusy = true;
            state.soFar += running.soFar;
        }
    }
    return state;
}

void LiveBook::tell()
{
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_ended.clear();
            const auto came = m_came;
            came();
        },
        Qt::QueuedConnection);
}

/** Keeps the operation until it has ended, then lets it go in the next turn. */
template <typename T>
void LiveBook::start(LookUp what, const QString& about,
    const std::function<std::unique_ptr<ports::Operation>(ports::LiveFacts::Progress, ports::LiveFacts::Handler<T>)>&
        ask,
    std::function<void(Expected<T, ports::CallError>)> take)
{
    const quint64 number = ++m_next;
    const auto progress = [this, number](qsizetype soFar) {
        m_running.at(number).soFar = soFar;
        tell();
    };
    const auto answers = std::make_shared<Answers>();
    const auto end = [this, number, about, answers, take = std::move(take)](Expected<T, ports::CallError> result) {
        if (result)
            m_answers[about].insert(m_answers[about].end(), answers->begin(), answers->end());
        take(std::move(result));
        if (auto ended = m_running.extract(number); !ended.empty())
            m_ended.push_back(std::move(ended.mapped().operation));
        tell();
    };
    m_door->setWitness(
        [answers](job::Answer answer) { answers->push_back(std::make_shared<const job::Answer>(std::move(answer))); });
    m_running.emplace(number, Running{what, ask(progress, end)});
}

template <typename T> void LiveBook::keep(job::Fact<T>& fact, Expected<T, ports::CallError> answer)
{
    if (answer)
        fact.value = *std::move(answer);
    else
        fact.refusal = refuse(answer.error());
}

void LiveBook::askForNamed(const std::vector<const job::Job*>& jobs)
{
    askForCustom(idsOf(jobs, &job::ClassificationJob::customDataIdentifierIds));
    askForAllowLists(idsOf(jobs, &job::ClassificationJob::allowListIds));
    if (!m_managedAsked && !idsOf(jobs, &job::ClassificationJob::managedDataIdentifierIds).isEmpty())
        askForManaged();
    if (jobs.empty() || std::exchange(m_repositoryAsked, true))
        return;
    using Answer = job::ResultsRepository;
    start<Answer>(
        LookUp::Named, s_repository, [this](auto, auto end) { return m_door->resultsRepository(end); },
        [this](Expected<Answer, ports::CallError> answer) { keep(m_repository, std::move(answer)); });
}

void LiveBook::askForCustom(const QStringList& ids)
{
    QStringList wanted;
    for (const QString& id : ids) {
        if (m_custom.wants(id))
            wanted += id;
    }
    for (const QString& id : wanted)
        m_custom.known.insert(id, std::nullopt);
    for (qsizetype at = 0; at < wanted.size(); at += ports::LiveFacts::idsAtOnce) {
        using Answer = std::vector<job::CustomIdentifier>;
        const QStringList some = wanted.mid(at, ports::LiveFacts::idsAtOnce);
        start<Answer>(
            LookUp::Named, s_custom, [&](auto, auto end) { return m_door->customIdentifiers(some, end); },
            [this](Expected<Answer, ports::CallError> answer) {
                if (!answer) {
                    m_custom.refusal = refuse(answer.error());
                    return;
                }
                for (const job::CustomIdentifier& each : *answer)
                    m_custom.known.insert(each.id, each);
            });
    }
}

void LiveBook::askForAllowLists(const QStringList& ids)
{
    for (const QString& id : ids) {
        if (!m_lists.wants(id))
            continue;
        m_lists.known.insert(id, std::nullopt);
        start<job::AllowList>(
            LookUp::Named, s_list + id, [&](auto, auto end) { return m_door->allowList(id, end); },
            [this, id](Expected<job::AllowList, ports::CallError> answer) {
                if (answer) {
                    m_lists.known.insert(id, *answer);
                } else if (answer.error().kind == ports::CallErrorKind::NotFound) {
                    m_lists.known.insert(id, job::AllowList{id, {}, {}, {}, false});
                } else {
                    const bool isFirst = !m_lists.refusal;
                    m_lists.refusal = refuse(answer.error());
                    if (isFirst)
                        askForListNames();
                }
            });
    }
}

/** Without their status, but with a permission of its own. */
void LiveBook::askForListNames()
{
    using Answer = std::vector<job::AllowList>;
    start<Answer>(
        LookUp::Named, s_lists, [this](auto, auto end) { return m_door->allowLists(end); },
        [this](Expected<Answer, ports::CallError> answer) {
            if (answer)
                m_listNames = *std::move(answer);
            else
                refuse(answer.error());
        });
}

void LiveBook::askForManaged()
{
    m_managedAsked = true;
    using Answer = std::vector<job::ManagedIdentifier>;
    start<Answer>(
        LookUp::Named, s_managed, [this](auto, auto end) { return m_door->managedIdentifiers(end); },
        [this](Expected<Answer, ports::CallError> answer) { keep(m_managed, std::move(answer)); });
}

void LiveBook::askForBuckets(const std::vector<const job::Job*>& jobs)
{
    using Answer = std::vector<job::BucketNow>;
    for (const job::Job* job : jobs) {
        const QByteArray criteria = criteriaOf(*job);
        if (criteria.isEmpty() || m_matching.contains(criteria))
            continue;
        m_matching.insert(criteria, {});
        start<Answer>(
            LookUp::Buckets, s_matching + QString::fromUtf8(criteria),
            [&](auto progress, auto end) { return m_door->matchingBuckets(criteria, progress, end); },
            [this, criteria](
                Expected<Answer, ports::CallError> answer) { take(m_matching[criteria], std::move(answer)); });
    }
    if (jobs.empty() || std::exchange(m_bucketsAsked, true))
        return;
    start<Answer>(
        LookUp::Buckets, s_buckets, [this](auto progress, auto end) { return m_door->allBuckets(progress, end); },
        [this](Expected<Answer, ports::CallError> answer) { take(m_buckets, std::move(answer)); });
}

void LiveBook::askForRuns(const std::vector<const job::Job*>& jobs)
{
    for (const job::Job* job : jobs) {
        const job::JobId id = job->id();
        if (id.isEmpty() || m_runs.contains(id.text()))
            continue;
        m_runs.insert(id.text(), {});
        start<job::RunLog>(
            LookUp::Runs, s_runLog + id.text(),
            [&](auto progress, auto end) { return m_door->runLog(id, logStart(*job, m_now()), progress, end); },
            [this, id](Expected<job::RunLog, ports::CallError> answer) {
                keep(m_runs[id.text()].log, answer.map([](job::RunLog& log) -> job::SharedRunLog {
                    return std::make_shared<const job::RunLog>(std::move(log));
                }));
            });
        using Counts = std::vector<job::FindingCount>;
        start<Counts>(
            LookUp::Runs, s_findings + id.text(), [&](auto, auto end) { return m_door->findingCounts(id, end); },
            [this, id](
                Expected<Counts, ports::CallError> answer) { keep(m_runs[id.text()].findings, std::move(answer)); });
    }
    const bool isAnyPaused = std::any_of(
        jobs.begin(), jobs.end(), [](const job::Job* job) { return job->status() == job::JobStatus::Paused; });
    if (!isAnyPaused || std::exchange(m_quotasAsked, true))
        return;
    using Quotas = std::vector<job::JobQuota>;
    start<Quotas>(
        LookUp::Runs, s_quotas, [this](auto, auto end) { return m_door->jobQuotas(end); },
        [this](Expected<Quotas, ports::CallError> answer) { keep(m_quotas, std::move(answer)); });
}

void LiveBook::take(job::Fact<job::SharedBuckets>& fact, Expected<std::vector<job::BucketNow>, ports::CallError> answer)
{
    if (answer)
        fact.value = std::make_shared<const job::BucketsNow>(job::BucketsNow{*std::move(answer), m_now()});
    else
        fact.refusal = refuse(answer.error());
}

job::Refusal LiveBook::refuse(const ports::CallError& error)
{
    const bool isNew = std::none_of(m_refusals.begin(), m_refusals.end(),
        [&](const ports::CallError& other) { return other.operation == error.operation && other.kind == error.kind; });
    if (isNew)
        m_refusals.push_back(error);
    job::Refusal refusal{error.operation, {}, error.awsCode};
    if (error.kind == ports::CallErrorKind::NoPermission)
        refusal.action = error.action;
    if (refusal.reason.isEmpty())
        refusal.reason = error.httpStatus > 0 ? u"HTTP %1"_s.arg(error.httpStatus) : error.detail;
    return refusal;
}

job::LiveFacts LiveBook::factsOf(const job::Job& job) const
{
    job::LiveFacts facts;
    const auto* definition = job.definition();
    if (!definition)
        return facts;
    const auto add = [](auto& fact, const auto& known, const std::optional<job::Refusal>& refusal) {
        if (!fact.value && known)
            fact.value.emplace();
        if (known)
            fact.value->push_back(*known);
        else
            fact.refusal = refusal;
    };
    for (const QString& id : definition->customDataIdentifierIds.valueOr({}))
        add(facts.customIdentifiers, m_custom.known.value(id), m_custom.refusal);
    for (const QString& id : definition->allowListIds.valueOr({})) {
        const std::optional<job::AllowList> known = m_lists.known.value(id);
        add(facts.allowLists, known ? known : named(id), m_lists.refusal);
        // Its name is not all there is to know.
        if (!known)
            facts.allowLists.refusal = m_lists.refusal;
    }
    facts.managedIdentifiers = m_managed;
    facts.matchingBuckets = m_matching.value(criteriaOf(job));
    facts.allBuckets = m_buckets;
    const RunFacts runs = m_runs.value(job.id().text());
    facts.runLog = runs.log;
    facts.findings = runs.findings;
    if (job.status() == job::JobStatus::Paused)
        facts.quotas = m_quotas;
    facts.resultsRepository = m_repository;
    facts.answers = answersFor(job, facts);
    return facts;
}

LiveBook::Answers LiveBook::answersFor(const job::Job& job, const job::LiveFacts& facts) const
{
    Answers all;
    const auto add = [&](bool isTold, const QString& about) {
        const Answers some = isTold ? m_answers.value(about) : Answers();
        all.insert(all.end(), some.begin(), some.end());
    };
    const QString id = job.id().text();
    const job::ClassificationJob& definition = *job.definition();
    add(facts.customIdentifiers.value.has_value(), s_custom);
    for (const QString& list : definition.allowListIds.valueOr({}))
        add(facts.allowLists.value.has_value(), s_list + list);
    add(facts.allowLists.value.has_value(), s_lists);
    add(facts.managedIdentifiers.value && !definition.managedDataIdentifierIds.valueOr({}).isEmpty(), s_managed);
    add(facts.matchingBuckets.value.has_value(), s_matching + QString::fromUtf8(criteriaOf(job)));
    add(facts.allBuckets.value.has_value(), s_buckets);
    add(facts.runLog.value.has_value(), s_runLog + id);
    add(facts.findings.value.has_value(), s_findings + id);
    add(facts.quotas.value.has_value(), s_quotas);
    add(facts.resultsRepository.value.has_value(), s_repository);
    return all;
}

std::optional<job::AllowList> LiveBook::named(const QString& id) const
{
    if (!m_listNames)
        return {};
    const auto found = std::find_if(
        m_listNames->begin(), m_listNames->end(), [&](const job::AllowList& each) { return each.id == id; });
    return found != m_listNames->end() ? *found : job::AllowList{id, {}, {}, {}, false};
}

} // namespace jobscope::session
