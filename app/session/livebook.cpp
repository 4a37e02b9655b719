// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/livebook.h"

#include <algorithm>
#include <utility>

namespace jobscope::session {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

LiveBook::LiveBook(
    std::shared_ptr<ports::LiveFacts> door, std::function<job::Instant()> now, std::function<void()> came)
    : m_door(std::move(door))
    , m_now(std::move(now))
    , m_came(std::move(came))
{
}

LiveBook::~LiveBook() = default;

void LiveBook::ask(const std::vector<const job::Job*>& jobs)
{
    askForCustom(idsOf(jobs, &job::ClassificationJob::customDataIdentifierIds));
    askForAllowLists(idsOf(jobs, &job::ClassificationJob::allowListIds));
    if (!m_managedAsked && !idsOf(jobs, &job::ClassificationJob::managedDataIdentifierIds).isEmpty())
        askForManaged();
}

/** Keeps the operation until it has ended, then lets it go in the next turn. */
template <typename T>
ports::LiveFacts::Handler<T> LiveBook::handler(std::function<void(Expected<T, ports::CallError>)> take)
{
    return [this, number = m_next, take = std::move(take)](Expected<T, ports::CallError> result) {
        take(std::move(result));
        if (auto ended = m_running.extract(number); !ended.empty())
            m_ended.push_back(std::move(ended.mapped()));
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_ended.clear();
                const auto came = m_came;
                came();
            },
            Qt::QueuedConnection);
    };
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
        ++m_next;
        m_running[m_next] = m_door->customIdentifiers(wanted.mid(at, ports::LiveFacts::idsAtOnce),
            handler<Answer>([this](Expected<Answer, ports::CallError> answer) {
                if (!answer) {
                    m_custom.refusal = refuse(answer.error());
                    return;
                }
                for (const job::CustomIdentifier& each : *answer)
                    m_custom.known.insert(each.id, each);
            }));
    }
}

void LiveBook::askForAllowLists(const QStringList& ids)
{
    for (const QString& id : ids) {
        if (!m_lists.wants(id))
            continue;
        m_lists.known.insert(id, std::nullopt);
        ++m_next;
        m_running[m_next] = m_door->allowList(
            id, handler<job::AllowList>([this, id](Expected<job::AllowList, ports::CallError> answer) {
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
            }));
    }
}

/** Without their status, but with a permission of its own. */
void LiveBook::askForListNames()
{
    using Answer = std::vector<job::AllowList>;
    ++m_next;
    m_running[m_next] = m_door->allowLists(handler<Answer>([this](Expected<Answer, ports::CallError> answer) {
        if (answer)
            m_listNames = *std::move(answer);
        else
            refuse(answer.error());
    }));
}

void LiveBook::askForManaged()
{
    m_managedAsked = true;
    using Answer = std::vector<job::ManagedIdentifier>;
    ++m_next;
    m_running[m_next] = m_door->managedIdentifiers(handler<Answer>([this](Expected<Answer, ports::CallError> answer) {
        if (answer)
            m_managed.value = *std::move(answer);
        else
            m_managed.refusal = refuse(answer.error());
    }));
}

void LiveBook::askForBuckets(const std::vector<const job::Job*>& jobs)
{
    using Answer = std::vector<job::BucketNow>;
    for (const job::Job* job : jobs) {
        const QByteArray criteria = criteriaOf(*job);
        if (criteria.isEmpty() || m_matching.contains(criteria))
            continue;
        m_matching.insert(criteria, {});
        ++m_next;
        m_running[m_next] = m_door->matchingBuckets(
            criteria, handler<Answer>([this, criteria](Expected<Answer, ports::CallError> answer) {
                take(m_matching[criteria], std::move(answer));
            }));
    }
    if (jobs.empty() || std::exchange(m_bucketsAsked, true))
        return;
    ++m_next;
    m_running[m_next] = m_door->allBuckets(
        handler<Answer>([this](Expected<Answer, ports::CallError> answer) { take(m_buckets, std::move(answer)); }));
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
    return facts;
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
