// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkinput_p.h"
#include "explain/checks/solver.h"
#include "explain/jobwording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using Conditions = std::vector<const CompiledCondition*>;

namespace {

// A core of conditions is looked for by leaving out one after the other; beyond this many all are named.
constexpr std::size_t mostForCore = 32;
// No person writes more; whether excludes leave out all that includes take costs their product.
constexpr std::size_t mostForSwallowing = 500;

Conditions readable(const std::vector<CompiledCondition>& conditions)
{
    Conditions result;
    for (const CompiledCondition& condition : conditions) {
        if (!condition.isMalformed())
            result.push_back(&condition);
    }
    return result;
}

template <typename T> Conditions ofKind(const Conditions& conditions)
{
    Conditions result;
    std::copy_if(conditions.begin(), conditions.end(), std::back_inserter(result),
        [](const CompiledCondition* condition) { return std::holds_alternative<T>(condition->test); });
    return result;
}

std::vector<QString> pointersOf(const Conditions& conditions)
{
    std::vector<QString> pointers;
    for (const CompiledCondition* condition : conditions)
        pointers.push_back(condition->pointer);
    return pointers;
}

std::vector<Literal> literals(const Conditions& conditions, bool wanted)
{
    std::vector<Literal> result;
    for (const CompiledCondition* condition : conditions)
        result.push_back({condition, wanted});
    return result;
}

/** The conditions without those that `holds` can do without: a smallest set that still holds. */
template <typename Predicate> Conditions coreOf(Conditions conditions, const Predicate& holds)
{
    if (conditions.size() > mostForCore)
        return conditions;
    for (std::size_t at = conditions.size(); at-- > 0;) {
        Conditions fewer = conditions;
        fewer.erase(fewer.begin() + std::ptrdiff_t(at));
        if (holds(fewer))
            conditions = std::move(fewer);
    }
    return conditions;
}

template <typename Predicate>
void reportConflict(
    const CheckInput& input, CheckId id, const Conditions& conditions, const Predicate& contradict, const char* what)
{
    if (!conditions.empty() && contradict(conditions))
        input.report(id, pointersOf(coreOf(conditions, contradict)), Phrase(what));
}

/** No extension is left, whatever extensions there can be. */
bool extensionsContradict(const Conditions& conditions, bool neAnyOf)
{
    std::optional<QSet<QString>> allowed;
    QSet<QString> forbidden;
    for (const CompiledCondition* condition : conditions) {
        const auto& test = std::get<TextTest>(condition->test);
        const QSet<QString> values(test.values.begin(), test.values.end());
        if (test.negated && !(neAnyOf && values.size() > 1))
            forbidden += values;
        else if (!test.negated)
            allowed = allowed ? *allowed & values : values;
    }
    return allowed && (*allowed - forbidden).isEmpty();
}

void checkContradictions(const CheckInput& input, const CompiledScope& scope)
{
    const Conditions conditions = readable(scope.includes.conditions);
    const auto impossible = [&](const Conditions& some) {
        return !solve(literals(some, true), scope.domain, input.readings.neAnyOf()).possible;
    };
    reportConflict(input, CheckId::SizeRangeEmpty, ofKind<SizeTest>(conditions), impossible,
        QT_TRANSLATE_NOOP("explain", "No size can meet these conditions, so no object is ever taken."));
    reportConflict(input, CheckId::DateRangeEmpty, ofKind<DateTest>(conditions), impossible,
        QT_TRANSLATE_NOOP(
            "explain", "No date of the last change can meet these conditions, so no object is ever taken."));
    reportConflict(input, CheckId::PrefixConflict, ofKind<PrefixTest>(conditions), impossible,
        QT_TRANSLATE_NOOP(
            "explain", "No key can begin with a prefix of each of these conditions, so no object is ever taken."));
    Conditions extensions = ofKind<TextTest>(conditions);
    extensions.erase(std::remove_if(extensions.begin(), extensions.end(),
                         [](const CompiledCondition* condition) {
                             return std::get<TextTest>(condition->test).subject != Subject::Extension;
                         }),
        extensions.end());
    reportConflict(
        input, CheckId::ExtensionConflict, extensions,
        [&](const Conditions& some) { return extensionsContradict(some, input.readings.neAnyOf()); },
        QT_TRANSLATE_NOOP("explain", "No extension can meet these conditions, so no object is ever taken."));
}

/** Whether excludes leave out all that includes take. */
class Swallowing {
public:
    Swallowing(const CompiledScope& scope, bool excludesAlone, bool neAnyOf)
        : m_domain(scope.domain)
        , m_alone(excludesAlone)
        , m_neAnyOf(neAnyOf)
        , m_includes(scope.includes.readable ? readable(scope.includes.conditions) : Conditions())
        , m_excludes(scope.excludes.readable ? readable(scope.excludes.conditions) : Conditions())
    {
        // Joined by "and", a condition that cannot be read may keep anything in.
        if (!m_alone && m_excludes.size() != scope.excludes.conditions.size())
            m_excludes.clear();
        if (m_includes.size() > mostForSwallowing || m_excludes.size() > mostForSwallowing)
            return;
        const bool something = solve(literals(m_includes, true), m_domain, m_neAnyOf).possible;
        m_holds = something && !m_excludes.empty() && holds(m_includes, m_excludes);
    }

    bool isTotal() const { return m_holds; }

    /** The includes and excludes that it takes. */
    std::vector<QString> pointers() const
    {
        const Conditions includes = coreOf(m_includes, [&](const Conditions& some) { return holds(some, m_excludes); });
        Conditions excludes = m_excludes;
        if (m_alone)
            excludes
                = coreOf(m_excludes, [&](const Conditions& some) { return !some.empty() && holds(includes, some); });
        std::vector<QString> pointers = pointersOf(includes);
        for (QString& pointer : pointersOf(excludes))
            pointers.push_back(std::move(pointer));
        return pointers;
    }

private:
    bool holds(const Conditions& includes, const Conditions& excludes) const
    {
        const std::vector<Literal> taken = literals(includes, true);
        if (m_alone) {
            std::vector<Literal> all = taken;
            for (const Literal& literal : literals(excludes, false))
                all.push_back(literal);
            return !solve(all, m_domain, m_neAnyOf).possible;
        }
        return std::all_of(excludes.begin(), excludes.end(), [&](const CompiledCondition* condition) {
            std::vector<Literal> some = taken;
            some.push_back({condition, false});
            return !solve(some, m_domain, m_neAnyOf).possible;
        });
    }

    Domain m_domain;
    bool m_alone;
    bool m_neAnyOf;
    Conditions m_includes;
    Conditions m_excludes;
    bool m_holds = false;
};

void checkSwallowing(const CheckInput& input, const CompiledScope& scope)
{
    const Readings& readings = input.readings;
    const Swallowing swallowing(scope, readings.excludesAlone(), readings.neAnyOf());
    if (!swallowing.isTotal())
        return;
    bool everywhere = true;
    for (const bool alone : {false, true}) {
        for (const bool anyOf : {false, true}) {
            const bool open = (alone == readings.excludesAlone() || !readings.isSettled(ReadingId::ExcludeJoin))
                && (anyOf == readings.neAnyOf() || !readings.isSettled(ReadingId::NeValues));
            everywhere = everywhere && (!open || Swallowing(scope, alone, anyOf).isTotal());
        }
    }
    const char* what = scope.includes.conditions.empty()
        ? QT_TRANSLATE_NOOP("explain", "The exclude conditions leave out everything, so nothing is left to read.")
        : QT_TRANSLATE_NOOP("explain",
            "The exclude conditions leave out all that the include conditions take, so nothing is left to read.");
    Phrase text(what);
    if (!everywhere)
        text = List{List::Join::Sentences,
            {text,
                Phrase(QT_TRANSLATE_NOOP(
                    "explain", "This holds under the reading used here, but not under another one."))}};
    input.report(CheckId::ExcludeSwallowsInclude, swallowing.pointers(), text);
}

void checkSeveralExcludes(const CheckInput& input, const CompiledScope& scope)
{
    const std::vector<CompiledCondition>& conditions = scope.excludes.conditions;
    if (conditions.size() < 2)
        return;
    std::vector<QString> pointers;
    pointers.reserve(conditions.size());
    for (const CompiledCondition& condition : conditions)
        pointers.push_back(condition.pointer);
    Phrase text(QT_TRANSLATE_N_NOOP("explain",
                    "%n exclude conditions stand side by side, and AWS's documents leave open whether one alone is "
                    "enough to leave something out."),
        qint64(conditions.size()));
    const bool neAnyOf = input.readings.neAnyOf();
    if (!input.readings.excludesAlone() && !Swallowing(scope, false, neAnyOf).isTotal()
        && Swallowing(scope, true, neAnyOf).isTotal())
        text = List{List::Join::Sentences,
            {text,
                Phrase(QT_TRANSLATE_NOOP(
                    "explain", "If each one left out alone, nothing at all would be left to read."))}};
    input.report(CheckId::SeveralExcludes, std::move(pointers), text);
}

/** The latest change that an object in scope can have, as far as the conditions limit it. */
std::pair<Range, Conditions> dateRange(const CheckInput& input)
{
    Range range;
    Conditions limits;
    const auto restrict = [&](const CompiledCondition* condition, bool wanted) {
        const auto& test = std::get<DateTest>(condition->test);
        const qint64 before = range.high;
        range.restrict(test.comparator, test.instant.at.time_since_epoch().count(), wanted);
        if (range.high < before)
            limits = {condition};
    };
    const CompiledScope& scope = input.compiled.scoping;
    for (const CompiledCondition* condition : ofKind<DateTest>(readable(scope.includes.conditions)))
        restrict(condition, true);
    // What is left out by one condition alone limits the rest as well.
    if (scope.excludes.conditions.size() == 1 || input.readings.excludesAlone()) {
        for (const CompiledCondition* condition : ofKind<DateTest>(readable(scope.excludes.conditions)))
            restrict(condition, false);
    }
    return {range, limits};
}

} // namespace

void checkScope(const CheckInput& input, const CompiledScope& scope)
{
    if (!scope.readable)
        return;
    if (scope.includes.readable)
        checkContradictions(input, scope);
    checkSwallowing(input, scope);
    checkSeveralExcludes(input, scope);
}

void checkDates(const CheckInput& input)
{
    const job::ClassificationJob* job = input.job.definition();
    if (!job || !isRecurring(*job))
        return;
    const auto [range, limits] = dateRange(input);
    const qint64 now = input.now.time_since_epoch().count();
    if (!limits.empty() && range.smallest() && range.high <= now)
        input.report(CheckId::OldDatesOnSchedule, pointersOf(limits),
            Phrase(
                QT_TRANSLATE_NOOP("explain",
                    "Only objects last changed no later than %1 are taken, but later runs read only what has changed "
                    "since the run before."))
                .arg(instantText(std::get<DateTest>(limits.front()->test).instant.at)));
    if (!job->createdAt)
        return;
    for (const CompiledCondition* condition : ofKind<DateTest>(readable(input.compiled.scoping.includes.conditions))) {
        const auto& test = std::get<DateTest>(condition->test);
        const bool isLower = test.comparator == job::Comparator::Gt || test.comparator == job::Comparator::Gte;
        if (isLower && test.instant.at < job->createdAt->at)
            input.report(CheckId::FixedAfterDate, {condition->pointer},
                Phrase(QT_TRANSLATE_NOOP("explain",
                           "%1 lies before the creation of the job, so after the first run it limits nothing."))
                    .arg(instantText(test.instant.at)));
    }
}

} // namespace jobscope::explain
