// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/comparison.h"

#include "explain/conditionwording.h"
#include "explain/equivalence.h"
#include "explain/explanation.h"
#include "explain/logicbuilder.h"
#include "explain/outcomewording.h"

#include <QCoreApplication>

#include <QSet>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t s_fold = 5;

/** One of the two jobs with what is known of it. */
struct Side {
    Side(const job::Job& source, const Readings& readings, job::Instant now)
        : job(source)
        , compiled(compile(source))
        , explanation(explain(source, readings, now))
    {
    }

    const job::Job& job;
    CompiledJob compiled;
    Explanation explanation;
};

bool isReadable(const CompiledScope& scope)
{
    return scope.readable && scope.includes.readable && scope.excludes.readable;
}

class Comparer {
public:
    Comparer(const Side& first, const Side& second, const Readings& readings)
        : m_first(first)
        , m_second(second)
        , m_readings(readings)
    {
    }

    Comparison compare()
    {
        m_result.complete = m_first.job.isComplete() && m_second.job.isComplete();
        compareBuckets();
        if (m_result.complete) {
            compareScopes(m_first.compiled.scoping, m_second.compiled.scoping);
            compareSettings();
        }
        if (m_result.complete && !m_result.changes.empty()) {
            m_result.secondOnly = onlyOne(m_first, m_second, true);
            m_result.firstOnly = onlyOne(m_second, m_first, false);
        }
        return std::move(m_result);
    }

private:
    void add(ChangeSection section, Phrase what, std::optional<ChangeSide> first, std::optional<ChangeSide> second)
    {
        const ChangeKind kind = !first ? ChangeKind::Added : !second ? ChangeKind::Removed : ChangeKind::Changed;
        m_result.changes.push_back({section, kind, std::move(what), std::move(first), std::move(second)});
    }

    // Buckets

    void compareBuckets()
    {
        comparePlace();
        const CompiledJob& first = m_first.compiled;
        const CompiledJob& second = m_second.compiled;
        if (first.hasList != second.hasList || first.hasCriteria != second.hasCriteria) {
            const auto side = [](const Side& one) {
                return ChangeSide{one.explanation.buckets.text, one.explanation.buckets.pointer};
            };
            add(ChangeSection::Buckets, Phrase(QT_TRANSLATE_NOOP("explain", "Which buckets")), side(m_first),
                side(m_second));
            return;
        }
        if (first.hasList)
            compareLists();
        if (first.hasCriteria)
            compareScopes(first.criteria, second.criteria);
    }

    void comparePlace()
    {
        const auto side = [](const QString& text, const QString& pointer) {
            return ChangeSide{Phrase(Name{text}), pointer};
        };
        const QString arn = u"/jobArn"_s;
        const QString regions[] = {m_first.job.region().text(), m_second.job.region().text()};
        if (regions[0] != regions[1] && !regions[0].isEmpty() && !regions[1].isEmpty())
            add(ChangeSection::Buckets, Phrase(QT_TRANSLATE_NOOP("explain", "Region")), side(regions[0], arn),
                side(regions[1], arn));
        const QString accounts[] = {m_first.job.account().text(), m_second.job.account().text()};
        if (accounts[0] != accounts[1] && !accounts[0].isEmpty() && !accounts[1].isEmpty())
            add(ChangeSection::Buckets, Phrase(QT_TRANSLATE_NOOP("explain", "The job's account")),
                side(accounts[0], arn), side(accounts[1], arn));
    }

    struct Listed {
        QString account;
        QString bucket;
        QString pointer;

        bool operator==(const Listed& other) const { return account == other.account && bucket == other.bucket; }
    };

    static std::vector<Listed> listed(const Side& side)
    {
        std::vector<Listed> buckets;
        for (const job::BucketDefinition& entry : *side.compiled.selection->definitions) {
            if (!entry.readable)
                continue;
            for (qsizetype i = 0; i < entry.buckets->size(); ++i)
                buckets.push_back({entry.accountId->text(), entry.buckets->at(i).text(),
                    entry.pointer + u"/buckets/"_s + QString::number(i)});
        }
        return buckets;
    }

    static std::vector<Listed> without(const std::vector<Listed>& buckets, const std::vector<Listed>& others)
    {
        QSet<QString> known;
        for (const Listed& other : others)
            known.insert(other.account + u'/' + other.bucket);
        std::vector<Listed> rest;
        for (const Listed& one : buckets) {
            if (!known.contains(one.account + u'/' + one.bucket))
                rest.push_back(one);
            known.insert(one.account + u'/' + one.bucket);
        }
        return rest;
    }

    static Phrase bucketNames(const std::vector<Listed>& buckets)
    {
        std::vector<Phrase> names;
        for (const Listed& one : buckets)
            names.push_back(Value{one.bucket});
        return atMost(std::move(names), s_fold, List::Join::Comma);
    }

    /** One change for each account: single buckets would be too many. */
    void addListed(const std::vector<Listed>& buckets, bool isSecond)
    {
        QStringList accounts;
        for (const Listed& one : buckets) {
            if (!accounts.contains(one.account))
                accounts += one.account;
        }
        for (const QString& account : accounts) {
            std::vector<Listed> own;
            std::copy_if(buckets.begin(), buckets.end(), std::back_inserter(own),
                [&](const Listed& one) { return one.account == account; });
            const Phrase text
                = Phrase(QT_TRANSLATE_N_NOOP("explain", "%n buckets of account %1: %2"), qint64(own.size()))
                      .arg(accountText(account))
                      .arg(bucketNames(own));
            const ChangeSide side{text, own.front().pointer};
            add(ChangeSection::Buckets, Phrase(QT_TRANSLATE_NOOP("explain", "Fixed list")),
                isSecond ? std::nullopt : std::optional(side), isSecond ? std::optional(side) : std::nullopt);
        }
    }

    void compareLists()
    {
        const std::vector<Listed> first = listed(m_first);
        const std::vector<Listed> second = listed(m_second);
        addListed(without(first, second), false);
        addListed(without(second, first), true);
    }

    // Conditions

    Phrase words(const CompiledCondition& condition, Domain domain) const
    {
        return conditionText(condition, domain, m_readings.neAnyOf());
    }

    ChangeSide side(const CompiledCondition& condition, Domain domain) const
    {
        return {words(condition, domain), condition.pointer};
    }

    void compareScopes(const CompiledScope& first, const CompiledScope& second)
    {
        const ChangeSection section = first.domain == Domain::Buckets ? ChangeSection::Buckets : ChangeSection::Objects;
        if (!isReadable(first) || !isReadable(second)) {
            if (first.raw == second.raw)
                return;
            const auto whole = [](const CompiledScope& scope) {
                return ChangeSide{Phrase(jsonAsInFile(scope.raw)), scope.pointer};
            };
            add(section, Phrase(QT_TRANSLATE_NOOP("explain", "Conditions of which some cannot be read")), whole(first),
                whole(second));
            return;
        }
        compareBlocks(
            first.includes, second.includes, first.domain, section, QT_TRANSLATE_NOOP("explain", "Include condition"));
        compareBlocks(
            first.excludes, second.excludes, first.domain, section, QT_TRANSLATE_NOOP("explain", "Exclude condition"));
    }

    struct Difference {
        std::vector<CompiledCondition> removed;
        std::vector<CompiledCondition> added;
        std::vector<std::pair<CompiledCondition, CompiledCondition>> changed;
    };

    static Difference difference(const CompiledBlock& first, const CompiledBlock& second)
    {
        Difference result{distinct(first.conditions), distinct(second.conditions), {}};
        const auto pairUp = [&](auto key, bool areEqual) {
            for (auto one = result.removed.begin(); one != result.removed.end();) {
                const auto other = std::find_if(result.added.begin(), result.added.end(),
                    [&](const CompiledCondition& condition) { return key(condition) == key(*one); });
                if (other == result.added.end() || (!areEqual && one->isMalformed())) {
                    ++one;
                    continue;
                }
                if (!areEqual)
                    result.changed.emplace_back(*one, *other);
                result.added.erase(other);
                one = result.removed.erase(one);
            }
        };
        pairUp(meaningOf, true);
        pairUp(questionOf, false);
        return result;
    }

    void compareBlocks(
        const CompiledBlock& first, const CompiledBlock& second, Domain domain, ChangeSection section, const char* what)
    {
        const Difference found = difference(first, second);
        for (const auto& [before, after] : found.changed)
            add(section, Phrase(what), side(before, domain), side(after, domain));
        for (const CompiledCondition& condition : found.removed)
            add(section, Phrase(what), side(condition, domain), {});
        for (const CompiledCondition& condition : found.added)
            add(section, Phrase(what), {}, side(condition, domain));
    }

    // Everything else

    void compareSettings()
    {
        const job::ClassificationJob& first = *m_first.job.definition();
        const job::ClassificationJob& second = *m_second.job.definition();
        const SchedulePart& before = m_first.explanation.schedule;
        const SchedulePart& after = m_second.explanation.schedule;
        const bool sameType = m_first.job.type() == m_second.job.type();
        if (!sameType || before.type != after.type || before.dayOfWeek != after.dayOfWeek
            || before.dayOfMonth != after.dayOfMonth)
            add(ChangeSection::Schedule, Phrase(QT_TRANSLATE_NOOP("explain", "Schedule")),
                ChangeSide{before.shortText, u"/scheduleFrequency"_s},
                ChangeSide{after.shortText, u"/scheduleFrequency"_s});
        if (optional(first.initialRun) != optional(second.initialRun))
            member(ChangeSection::Schedule, "initialRun");
        const auto percent = [](const job::ClassificationJob& job) {
            return job.samplingPercentage ? std::optional(job.samplingPercentage->value) : std::nullopt;
        };
        if (percent(first) != percent(second))
            member(ChangeSection::Sampling, "samplingPercentage");
        const auto selector = [](const job::ClassificationJob& job) {
            return job.managedDataIdentifierSelector ? job.managedDataIdentifierSelector->text : QString();
        };
        if (selector(first) != selector(second))
            member(ChangeSection::Identifiers, "managedDataIdentifierSelector");
        ids(ChangeSection::Identifiers, "managedDataIdentifierIds", first.managedDataIdentifierIds,
            second.managedDataIdentifierIds);
        ids(ChangeSection::Identifiers, "customDataIdentifierIds", first.customDataIdentifierIds,
            second.customDataIdentifierIds);
        ids(ChangeSection::AllowLists, "allowListIds", first.allowListIds, second.allowListIds);
    }

    template <typename T> static std::optional<T> optional(const job::Member<T>& member)
    {
        return member ? std::optional(*member) : std::nullopt;
    }

    static const MemberPart& partOf(const Side& side, const char* name)
    {
        return *std::find_if(side.explanation.members.begin(), side.explanation.members.end(),
            [&](const MemberPart& part) { return part.name == QLatin1String(name); });
    }

    void member(ChangeSection section, const char* name)
    {
        const MemberPart& before = partOf(m_first, name);
        const MemberPart& after = partOf(m_second, name);
        add(section, before.title, ChangeSide{before.text, before.pointer}, ChangeSide{after.text, after.pointer});
    }

    void ids(ChangeSection section, const char* name, const job::Member<QStringList>& first,
        const job::Member<QStringList>& second)
    {
        const QStringList before = first ? *first : QStringList();
        const QStringList after = second ? *second : QStringList();
        const MemberPart& part = partOf(m_first, name);
        const auto only = [&](const QStringList& these, const QStringList& those) -> std::optional<ChangeSide> {
            std::vector<Phrase> names;
            for (const QString& id : these) {
                if (!those.contains(id))
                    names.push_back(Value{id});
            }
            if (names.empty())
                return {};
            return ChangeSide{atMost(std::move(names), s_fold, List::Join::Comma), part.pointer};
        };
        if (const auto gone = only(before, after))
            add(section, part.title, gone, {});
        if (const auto come = only(after, before))
            add(section, part.title, {}, come);
    }

    // What one takes that the other does not

    Phrase onlyOne(const Side& from, const Side& to, bool isSecond) const
    {
        List parts{List::Join::Semicolon, {}};
        addBucketGains(from, to, parts);
        addScopeGains(from.compiled.scoping, to.compiled.scoping, parts);
        if (parts.items.empty())
            return Phrase(isSecond ? QT_TRANSLATE_NOOP(
                              "explain", "By its conditions the second takes nothing that the first does not.")
                                   : QT_TRANSLATE_NOOP("explain",
                                       "By its conditions the first takes nothing that the second does not."));
        return Phrase(isSecond ? QT_TRANSLATE_NOOP("explain", "The second takes what the first does not: %1.")
                               : QT_TRANSLATE_NOOP("explain", "The first takes what the second does not: %1."))
            .arg(parts);
    }

    void addBucketGains(const Side& from, const Side& to, List& parts) const
    {
        const bool isSameWay
            = from.compiled.hasList == to.compiled.hasList && from.compiled.hasCriteria == to.compiled.hasCriteria;
        if (!isSameWay || from.job.region().text() != to.job.region().text()
            || (from.compiled.hasCriteria && from.job.account().text() != to.job.account().text())) {
            parts.items.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "objects of buckets that only it chooses")));
            return;
        }
        if (from.compiled.hasList) {
            const std::vector<Listed> more = without(listed(to), listed(from));
            if (!more.empty())
                parts.items.push_back(
                    Phrase(QT_TRANSLATE_NOOP("explain", "objects of the buckets %1")).arg(bucketNames(more)));
        }
        if (from.compiled.hasCriteria)
            addScopeGains(from.compiled.criteria, to.compiled.criteria, parts);
    }

    /** How a gain is said of one condition and of several. */
    struct GainWords {
        const char* one;
        const char* several;
    };
    static constexpr GainWords s_objectsThatMeet{QT_TRANSLATE_NOOP("explain", "objects for which this holds: %1"),
        QT_TRANSLATE_NOOP("explain", "objects for which at least one of these holds: %1")};
    static constexpr GainWords s_bucketsThatMeet{
        QT_TRANSLATE_NOOP("explain", "objects of buckets for which this holds: %1"),
        QT_TRANSLATE_NOOP("explain", "objects of buckets for which at least one of these holds: %1")};
    static constexpr GainWords s_objectsThatMiss{
        QT_TRANSLATE_NOOP("explain", "objects for which this does not hold: %1"),
        QT_TRANSLATE_NOOP("explain", "objects for which at least one of these does not hold: %1")};
    static constexpr GainWords s_bucketsThatMiss{
        QT_TRANSLATE_NOOP("explain", "objects of buckets for which this does not hold: %1"),
        QT_TRANSLATE_NOOP("explain", "objects of buckets for which at least one of these does not hold: %1")};

    static void addGains(const List& conditions, const GainWords& say, List& parts)
    {
        if (conditions.items.size() == 1)
            parts.items.push_back(Phrase(say.one).arg(conditions.items.front()));
        else if (!conditions.items.empty())
            parts.items.push_back(Phrase(say.several).arg(conditions));
    }

    void addScopeGains(const CompiledScope& from, const CompiledScope& to, List& parts) const
    {
        const bool ofBuckets = from.domain == Domain::Buckets;
        if (!isReadable(from) || !isReadable(to)) {
            if (from.raw != to.raw)
                parts.items.push_back(
                    Phrase(QT_TRANSLATE_NOOP("explain", "what cannot be told, as some conditions cannot be read")));
            return;
        }
        // What meets one of these is taken by the one and not by the other.
        List hold{List::Join::Semicolon, {}};
        List notHold{List::Join::Semicolon, {}};
        const Difference includes = difference(from.includes, to.includes);
        std::vector<CompiledCondition> dropped = includes.removed;
        for (const auto& [before, after] : includes.changed) {
            if (isLiteralNe(before) || isLiteralNe(after))
                dropped.push_back(before);
            else if (const auto more = gained(before, after))
                hold.items.push_back(words(*more, from.domain));
        }
        for (const CompiledCondition& condition : dropped) {
            const auto other = isLiteralNe(condition) ? std::nullopt : opposite(condition);
            if (other)
                hold.items.push_back(words(*other, from.domain));
            else
                notHold.items.push_back(words(condition, from.domain));
        }
        addGains(hold, ofBuckets ? s_bucketsThatMeet : s_objectsThatMeet, parts);
        addGains(notHold, ofBuckets ? s_bucketsThatMiss : s_objectsThatMiss, parts);
        addExcludeGains(from, to, parts);
    }

    /** NE of several values that is true of what differs from one of them: its opposite has no words. */
    bool isLiteralNe(const CompiledCondition& condition) const
    {
        return m_readings.neAnyOf() && condition.isNeOfSeveral();
    }

    void addExcludeGains(const CompiledScope& from, const CompiledScope& to, List& parts) const
    {
        const std::vector<CompiledCondition> before = distinct(from.excludes.conditions);
        const std::vector<CompiledCondition> after = distinct(to.excludes.conditions);
        const Difference excludes = difference(from.excludes, to.excludes);
        List left{List::Join::Semicolon, {}};
        const bool alone = m_readings.excludesAlone() || (before.size() == 1 && after.size() <= 1);
        if (alone) {
            // What the first leaves out and the second does not: the same question turned round.
            for (const auto& [one, other] : excludes.changed) {
                if (isLiteralNe(one) || isLiteralNe(other))
                    left.items.push_back(words(one, from.domain));
                else if (const auto less = gained(other, one))
                    left.items.push_back(words(*less, from.domain));
            }
            for (const CompiledCondition& condition : excludes.removed)
                left.items.push_back(words(condition, from.domain));
        } else {
            const bool isCovered = !after.empty() && excludes.added.empty() && excludes.changed.empty();
            if (!before.empty() && !isCovered) {
                for (const CompiledCondition& condition : before)
                    left.items.push_back(words(condition, from.domain));
            }
        }
        if (left.items.empty())
            return;
        if (left.items.size() == 1)
            parts.items.push_back(Phrase(from.domain == Domain::Buckets
                    ? QT_TRANSLATE_NOOP("explain", "objects of buckets that the other leaves out: %1")
                    : QT_TRANSLATE_NOOP("explain", "objects that the other leaves out: %1"))
                                      .arg(left.items.front()));
        else
            parts.items.push_back(Phrase(from.domain == Domain::Buckets
                    ? (alone ? QT_TRANSLATE_NOOP(
                           "explain", "objects of buckets that the other leaves out as at least one of this holds: %1")
                             : QT_TRANSLATE_NOOP(
                                 "explain", "objects of buckets that the other leaves out as all of this holds: %1"))
                    : (alone ? QT_TRANSLATE_NOOP(
                           "explain", "objects that the other leaves out as at least one of this holds: %1")
                             : QT_TRANSLATE_NOOP(
                                 "explain", "objects that the other leaves out as all of this holds: %1")))
                                      .arg(left));
    }

    const Side& m_first;
    const Side& m_second;
    const Readings& m_readings;
    Comparison m_result;
};

} // namespace

Comparison compare(const job::Job& first, const job::Job& second, const Readings& readings, job::Instant now)
{
    return Comparer(Side(first, readings, now), Side(second, readings, now), readings).compare();
}

} // namespace jobscope::explain
