// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/solver.h"

#include "explain/checks/tagsolver_p.h"
#include "explain/comparator_p.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace jobscope::explain {

using namespace Qt::StringLiterals;
using job::Comparator;

namespace {

// A null QString begins with nothing, not even with an empty text.
bool beginsWith(const QString& text, const QString& prefix)
{
    return prefix.isEmpty() || text.startsWith(prefix);
}

QSet<QString> setOf(const QStringList& values)
{
    return {values.begin(), values.end()};
}

/** A text that must be one of some values and none of others. */
struct TextChoice {
    std::optional<QSet<QString>> allowed; //!< nothing: any text, or any of the universe
    QStringList universe; //!< what there is, if not every text; conditions may name others all the same
    QSet<QString> forbidden;
    bool impossible = false;

    void restrict(const TextTest& test, bool wanted, bool neAnyOf)
    {
        const QSet<QString> values = setOf(test.values);
        // To the letter, anything differs from at least one of several values.
        if (test.negated && neAnyOf && values.size() > 1) {
            impossible = impossible || !wanted;
            return;
        }
        if (test.negated != wanted)
            allow(values);
        else
            forbidden += values;
    }

    void allow(const QSet<QString>& values)
    {
        if (allowed)
            allowed->intersect(values);
        else
            allowed = values;
    }

    /** One of the allowed values; otherwise `base` with a number that makes it unlike the forbidden ones. */
    std::optional<QString> choose(const QString& base) const
    {
        if (impossible)
            return {};
        if (allowed) {
            std::optional<QString> least; // the same from run to run
            for (const QString& value : *allowed) {
                if (!forbidden.contains(value) && (!least || value < *least))
                    least = value;
            }
            return least;
        }
        for (const QString& value : universe) {
            if (!forbidden.contains(value))
                return value;
        }
        if (!universe.isEmpty())
            return {};
        for (int number = 1;; ++number) {
            const QString text = base + QString::number(number);
            if (!forbidden.contains(text))
                return text;
        }
    }
};

/** What an object's key must be: its beginning and its extension. */
class KeyChoice {
public:
    void restrict(const PrefixTest& test, bool wanted)
    {
        if (!wanted) {
            m_forbidden += test.prefixes;
            return;
        }
        const std::vector<QString> others = shortestPrefixes(test.prefixes);
        std::vector<QString> both;
        for (const QString& prefix : m_prefixes) {
            if (prefixOf(others, prefix))
                both.push_back(prefix);
        }
        for (const QString& other : others) {
            if (prefixOf(m_prefixes, other))
                both.push_back(other);
        }
        m_prefixes = shortestPrefixes(QStringList(both.begin(), both.end()));
    }

    TextChoice& extension() { return m_extension; }

    std::optional<QString> choose() const
    {
        TextChoice extension = m_extension;
        if (extension.allowed) {
            // Nothing has an extension with a dot or a slash in it, or an empty one.
            QSet<QString> real;
            for (const QString& value : std::as_const(*extension.allowed)) {
                if (!value.isEmpty() && !value.contains(u'.') && !value.contains(u'/'))
                    real.insert(value);
            }
            extension.allowed = real;
        }
        const std::optional<QString> ending = extension.choose(u"x"_s);
        if (!ending)
            return {};
        const std::vector<QString> forbidden = shortestPrefixes(m_forbidden);
        for (const QString& prefix : m_prefixes) {
            if (!prefixOf(forbidden, prefix))
                return prefix + freeCharacter(prefix, forbidden) + u'.' + *ending;
        }
        return {};
    }

private:
    // Leads away from every forbidden prefix that is longer than this one.
    static QChar freeCharacter(const QString& prefix, const std::vector<QString>& forbidden)
    {
        QSet<QChar> taken{u'.', u'/'};
        for (auto at = std::lower_bound(forbidden.begin(), forbidden.end(), prefix);
             at != forbidden.end() && beginsWith(*at, prefix); ++at) {
            if (at->size() > prefix.size())
                taken.insert(at->at(prefix.size()));
        }
        char16_t c = u'a';
        while (taken.contains(QChar(c)) && c < 0xd7ff)
            ++c;
        return QChar(c);
    }

    std::vector<QString> m_prefixes{QString()};
    QStringList m_forbidden;
    TextChoice m_extension;
};

template <typename E> TextChoice enumeration()
{
    TextChoice choice;
    for (const E value : job::allValues<E>())
        choice.universe += job::toText(value);
    return choice;
}

/** Everything that conditions can ask for, collected by the fact that it is about. */
class Problem {
public:
    explicit Problem(bool neAnyOf)
        : m_neAnyOf(neAnyOf)
    {
        m_size.low = 0;
    }

    void add(const CompiledCondition& condition, bool wanted)
    {
        std::visit([&](const auto& test) { restrict(test, wanted); }, condition.test);
    }

    Solution solveObjects()
    {
        ObjectFacts facts;
        facts.key = m_key.choose();
        facts.size = m_size.smallest();
        if (const auto date = m_date.smallest())
            facts.lastModified = job::Instant(std::chrono::nanoseconds(*date));
        const bool tags = m_tags.isPossible();
        facts.tags = m_tags.example();
        if (!facts.key || !facts.size || !facts.lastModified || !tags)
            return {false, {}};
        return facts.tags ? Solution{true, facts} : Solution{true, {}};
    }

    Solution solveBuckets()
    {
        ObjectFacts facts;
        facts.accountId = m_account.choose(u"10000000000"_s);
        facts.bucket = m_name.choose(u"bucket-"_s);
        facts.effectivePermission = m_permission.choose(QString());
        facts.sharedAccess = m_sharing.choose(QString());
        const bool tags = m_tags.isPossible();
        facts.bucketTags = m_tags.example();
        if (!facts.accountId || !facts.bucket || !facts.effectivePermission || !facts.sharedAccess || !tags)
            return {false, {}};
        return facts.bucketTags ? Solution{true, facts} : Solution{true, {}};
    }

private:
    void restrict(Malformation, bool) { }

    void restrict(const TextTest& test, bool wanted)
    {
        switch (test.subject) {
        case Subject::Extension:
            m_key.extension().restrict(test, wanted, m_neAnyOf);
            break;
        case Subject::OwnerAccount:
            m_account.restrict(test, wanted, m_neAnyOf);
            break;
        case Subject::BucketName:
            m_name.restrict(test, wanted, m_neAnyOf);
            break;
        case Subject::EffectivePermission:
            m_permission.restrict(test, wanted, m_neAnyOf);
            break;
        case Subject::SharedAccess:
            m_sharing.restrict(test, wanted, m_neAnyOf);
            break;
        }
    }

    void restrict(const PrefixTest& test, bool wanted) { m_key.restrict(test, wanted); }
    void restrict(const SizeTest& test, bool wanted) { m_size.restrict(test.comparator, test.bytes, wanted); }
    void restrict(const DateTest& test, bool wanted)
    {
        m_date.restrict(test.comparator, test.instant.at.time_since_epoch().count(), wanted);
    }
    // One pair, or the same pair several times, leaves nothing to read in two ways.
    void restrict(const TagTest& test, bool wanted) { m_tags.add(test, wanted, m_neAnyOf); }

    bool m_neAnyOf;
    KeyChoice m_key;
    Range m_size;
    Range m_date;
    TextChoice m_account;
    TextChoice m_name;
    TextChoice m_permission = enumeration<job::EffectivePermission>();
    TextChoice m_sharing = enumeration<job::SharedAccess>();
    TagSolver m_tags;
};

} // namespace

void Range::restrict(Comparator comparator, qint64 bound, bool wanted)
{
    switch (wanted ? comparator : opposite(comparator)) {
    case Comparator::Eq:
        low = std::max(low, bound);
        high = std::min(high, bound);
        break;
    case Comparator::Ne:
        holes.insert(bound);
        break;
    case Comparator::Gt:
        if (bound == std::numeric_limits<qint64>::max())
            empty = true;
        else
            low = std::max(low, bound + 1);
        break;
    case Comparator::Gte:
        low = std::max(low, bound);
        break;
    case Comparator::Lt:
        if (bound == std::numeric_limits<qint64>::min())
            empty = true;
        else
            high = std::min(high, bound - 1);
        break;
    case Comparator::Lte:
        high = std::min(high, bound);
        break;
    case Comparator::Contains:
    case Comparator::StartsWith:
        break;
    }
}

std::optional<qint64> Range::smallest() const
{
    if (empty || low > high)
        return {};
    qint64 value = low;
    for (auto hole = holes.lower_bound(low); hole != holes.end() && *hole == value; ++hole) {
        if (value == high)
            return {};
        ++value;
    }
    return value;
}

std::vector<QString> shortestPrefixes(QStringList prefixes)
{
    std::sort(prefixes.begin(), prefixes.end());
    std::vector<QString> shortest;
    for (const QString& prefix : std::as_const(prefixes)) {
        if (shortest.empty() || !beginsWith(prefix, shortest.back()))
            shortest.push_back(prefix);
    }
    return shortest;
}

// None of the prefixes begins with another one, so only the last that is not greater than the text can be its
// beginning.
std::optional<QString> prefixOf(const std::vector<QString>& shortest, const QString& text)
{
    const auto behind = std::upper_bound(shortest.begin(), shortest.end(), text);
    if (behind == shortest.begin() || !beginsWith(text, *std::prev(behind)))
        return {};
    return *std::prev(behind);
}

Solution solve(const std::vector<Literal>& literals, Domain domain, bool neAnyOf)
{
    Problem problem(neAnyOf);
    for (const Literal& literal : literals)
        problem.add(*literal.condition, literal.wanted);
    switch (domain) {
    case Domain::Objects:
        return problem.solveObjects();
    case Domain::Buckets:
        return problem.solveBuckets();
    }
    return {};
}

} // namespace jobscope::explain
