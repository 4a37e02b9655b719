// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "query/matcher.h"

#include "explain/calendar.h"
#include "explain/deadline.h"
#include "explain/explanation.h"
#include "explain/scopetruth.h"
#include "query/fields.h"

#include <algorithm>

namespace jobscope::query {

using namespace Qt::StringLiterals;
using explain::Truth;
using explain::truthOf;

namespace {

bool holds(QStringView text, const Needle& needle)
{
    return text.contains(needle.folded, Qt::CaseInsensitive);
}

/** A smaller than B is -1, and so on. */
bool holds(Operator comparison, int order)
{
    switch (comparison) {
    case Operator::Is:
        return order == 0;
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    case Operator::GreaterOrEqual:
        return order >= 0;
    }
    return false;
}

/** What holds of the whole job holds; of a list entry that lacks it nothing is certain. */
Truth certain(bool holds, const job::Job& job)
{
    return holds ? Truth::True : job.isComplete() ? Truth::False : Truth::Unknown;
}

Truth matchesWord(const Needle& needle, const JobFacts& facts)
{
    if (facts.text().contains(needle.folded))
        return Truth::True;
    const job::Job& job = facts.job();
    // List entries come without their ARN.
    if (job.isComplete() || !needle.folded.startsWith(u"arn:"))
        return Truth::False;
    const job::JobArn arn = job::JobArn::parse(needle.folded);
    if (!arn.isValid())
        return Truth::Unknown;
    const auto fits = [](const QString& known, const QString& wanted) {
        return known.isEmpty() || known.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    return truthOf(fits(job.id().text(), arn.jobId.text()) && fits(job.region().text(), arn.region.text())
        && fits(job.account().text(), arn.account.text()));
}

Truth matchesStatus(ChosenWord wanted, const job::Job& job)
{
    const auto statuses = job::allValues<job::JobStatus>();
    const std::optional<job::JobStatus> status = job.status();
    if (size_t(wanted.index) < statuses.size())
        return truthOf(status == statuses[size_t(wanted.index)]);
    return truthOf(status == job::JobStatus::Running || status == job::JobStatus::Idle);
}

Truth matchesSchedule(const Term& term, const job::Job& job)
{
    const auto* word = std::get_if<ChosenWord>(&term.value);
    const bool asksOnce = word && word->index == 0;
    if (job.type() == job::JobType::OneTime)
        return truthOf(asksOnce);
    if (asksOnce)
        return Truth::False;
    const job::ClassificationJob* definition = job.definition();
    if (!definition)
        return Truth::Unknown;
    const explain::ScheduleType type = explain::scheduleTypeOf(*definition);
    const std::optional<explain::Recurrence> days = explain::recurrenceOf(*definition);
    if (!word)
        return truthOf(days && days->dayOfMonth == std::chrono::day(unsigned(std::get<Number>(term.value).value)));
    if (word->index >= firstWeekday)
        return truthOf(days && days->weekday == std::chrono::weekday(unsigned(word->index - firstWeekday)));
    constexpr std::array types{explain::ScheduleType::OneTime, explain::ScheduleType::Daily,
        explain::ScheduleType::Weekly, explain::ScheduleType::Monthly};
    static_assert(types.size() == firstWeekday);
    return truthOf(type == types[size_t(word->index)]);
}

/** `key`, or `key=value`; a key may hold the sign itself. */
Truth matchesTag(const Needle& needle, const job::Job& job)
{
    const job::ClassificationJob* definition = job.definition();
    if (!definition)
        return Truth::Unknown;
    if (!definition->tags)
        return Truth::False;
    return truthOf(std::any_of(definition->tags->begin(), definition->tags->end(), [&needle](const auto& tag) {
        const QString key = tag.first.toCaseFolded();
        return key == needle.folded || key + u'=' + tag.second.valueOr({}).toCaseFolded() == needle.folded;
    }));
}

Truth matchesChecks(ChosenWord wanted, const JobFacts& facts)
{
    const FoundChecks found = facts.checks();
    if (wanted.index < firstCheck)
        return certain(found.hasAny(explain::Severity(wanted.index)), facts.job());
    const explain::CheckInfo& check = explain::allChecks()[size_t(wanted.index - firstCheck)];
    return certain(found.has(check.id), facts.job());
}

Truth matchesMoment(const Term& term, std::optional<job::Instant> at, job::Instant now)
{
    if (!at)
        return Truth::False;
    const Moment& moment = std::get<Moment>(term.value);
    const std::chrono::nanoseconds distance = job::between(*at, moment.fixed.value_or(now));
    const int order = distance < moment.offset ? -1 : distance >= moment.offset + moment.length ? 1 : 0;
    return truthOf(holds(term.comparison, order));
}

Truth matchesSampling(const Term& term, const job::Job& job)
{
    const job::ClassificationJob* definition = job.definition();
    if (!definition)
        return Truth::Unknown;
    if (!definition->samplingPercentage)
        return Truth::False;
    const double stated = definition->samplingPercentage->value;
    const double wanted = std::get<Number>(term.value).value;
    return truthOf(holds(term.comparison, stated < wanted ? -1 : stated > wanted ? 1 : 0));
}

Truth matchesHas(ChosenWord wanted, const job::Job& job)
{
    switch (wanted.index) {
    case 0: {
        const auto& error = job.head().lastRunErrorStatus;
        return truthOf(error && error->code && error->code->is(job::LastRunErrorCode::Error));
    }
    case 1:
        return truthOf(explain::deadlineOf(job).has_value());
    case 2:
        return certain(job.isComplete() && job.definition()->tags && !job.definition()->tags->isEmpty(), job);
    case 3:
        return truthOf(job.isComplete());
    default:
        return Truth::Unknown;
    }
}

/** Text that an entry need not give; empty is not known. */
Truth matchesGiven(const QString& text, const Needle& needle, const job::Job& job)
{
    return text.isEmpty() ? certain(false, job) : truthOf(holds(text, needle));
}

Truth truthOfTerm(const Term& term, const JobFacts& facts, job::Instant now)
{
    const job::Job& job = facts.job();
    const auto* needle = std::get_if<Needle>(&term.value);
    switch (term.field) {
    case Field::Word:
        return matchesWord(*needle, facts);
    case Field::Name:
        return truthOf(holds(job.name(), *needle));
    case Field::Id:
        return truthOf(holds(job.id().text(), *needle));
    case Field::Status:
        return matchesStatus(std::get<ChosenWord>(term.value), job);
    case Field::Type:
        return truthOf(job.type() == job::allValues<job::JobType>()[size_t(std::get<ChosenWord>(term.value).index)]);
    case Field::Schedule:
        return matchesSchedule(term, job);
    case Field::Bucket: {
        const QStringList names = bucketNames(job);
        return truthOf(
            std::any_of(names.begin(), names.end(), [needle](const QString& name) { return holds(name, *needle); }));
    }
    case Field::Account:
        return matchesGiven(job.account().text(), *needle, job);
    case Field::Region:
        return matchesGiven(job.region().text(), *needle, job);
    case Field::Tag:
        return matchesTag(*needle, job);
    case Field::Check:
        return matchesChecks(std::get<ChosenWord>(term.value), facts);
    case Field::Created: {
        const auto& created = job.head().createdAt;
        return matchesMoment(term, created ? std::optional(created->at) : std::nullopt, now);
    }
    case Field::Expires: {
        const auto deadline = explain::deadlineOf(job);
        return matchesMoment(term, deadline ? std::optional(deadline->at) : std::nullopt, now);
    }
    case Field::Sampling:
        return matchesSampling(term, job);
    case Field::Has:
        return matchesHas(std::get<ChosenWord>(term.value), job);
    }
    return Truth::Unknown;
}

Truth truthOfNode(const Node& node, const JobFacts& facts, job::Instant now)
{
    switch (node.kind) {
    case Node::Kind::Term:
        return truthOfTerm(node.term, facts, now);
    case Node::Kind::Not:
        return !truthOfNode(node.children.front(), facts, now);
    case Node::Kind::All:
    case Node::Kind::Any:
        break;
    }
    const bool isAll = node.kind == Node::Kind::All;
    const Truth end = isAll ? Truth::False : Truth::True;
    Truth result = !end;
    for (const Node& child : node.children) {
        const Truth truth = truthOfNode(child, facts, now);
        result = isAll ? std::min(result, truth) : std::max(result, truth);
        if (result == end)
            break;
    }
    return result;
}

} // namespace

FoundChecks::FoundChecks(std::span<const explain::Finding> findings)
{
    for (const explain::Finding& finding : findings) {
        if (!finding.isAccepted())
            m_ids.set(size_t(finding.id));
    }
}

bool FoundChecks::hasAny(explain::Severity severity) const
{
    return (m_ids & idsOf(severity)).any();
}

const FoundChecks::Ids& FoundChecks::idsOf(explain::Severity severity)
{
    static const std::array<Ids, 3> bySeverity = [] {
        std::array<Ids, 3> ids;
        for (const explain::CheckInfo& info : explain::allChecks())
            ids[size_t(info.severity)].set(size_t(info.id));
        return ids;
    }();
    return bySeverity[size_t(severity)];
}

Truth matches(const Query& query, const JobFacts& facts, job::Instant now)
{
    return query.isEmpty() ? Truth::True : truthOfNode(*query.root(), facts, now);
}

QString searchText(const job::Job& job, const QStringList& more)
{
    const auto& status = job.head().jobStatus;
    QStringList parts{job.name(), job.id().text(), job.arn(), job.account().text(), job.region().text(),
        status ? status->text : QString()};
    parts += more;
    parts += bucketNames(job);
    return parts.join(u'\n').toCaseFolded();
}

QStringList bucketNames(const job::Job& job)
{
    QStringList names;
    const job::BucketSelection* selection = job.bucketSelection();
    if (!selection)
        return names;
    if (selection->definitions) {
        for (const job::BucketDefinition& definition : *selection->definitions) {
            if (!definition.buckets)
                continue;
            for (const job::BucketName& name : *definition.buckets)
                names += name.text();
        }
    }
    if (!selection->criteria)
        return names;
    for (const job::Member<job::Block>* block : {&selection->criteria->includes, &selection->criteria->excludes}) {
        if (!*block || !(*block)->conditions)
            continue;
        for (const job::Condition& condition : *(*block)->conditions) {
            if (condition.simple && condition.simple->key.valueOr({}) == job::toText(job::BucketKey::Name)
                && condition.simple->values)
                names += *condition.simple->values;
        }
    }
    return names;
}

} // namespace jobscope::query
