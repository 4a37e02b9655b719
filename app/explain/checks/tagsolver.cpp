// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/tagsolver_p.h"

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 500;

bool matches(const WantedTag& pair, const QString& key, const QString& value)
{
    return (!pair.key || *pair.key == key) && (!pair.value || *pair.value == value);
}

bool matchesAny(const WantedTag& pair, const TagMap& tags)
{
    for (auto at = tags.begin(); at != tags.end(); ++at) {
        if (matches(pair, at.key(), at.value()))
            return true;
    }
    return false;
}

/** A text that no condition names: they hold control characters nowhere. */
QString fresh(qsizetype number)
{
    return u"jobscope\u0001"_s + QString::number(number);
}

} // namespace

void TagSolver::add(const TagTest& test, bool wanted, bool neAnyOf)
{
    // "One of these" or "each of these", of pairs that are there or that are not.
    const bool oneIsEnough = test.negated ? (wanted == neAnyOf) : wanted;
    const bool present = test.negated != wanted;
    if (oneIsEnough) {
        Clause clause;
        for (const WantedTag& pair : test.pairs)
            clause.push_back({&pair, present});
        m_clauses.push_back(std::move(clause));
        return;
    }
    for (const WantedTag& pair : test.pairs)
        m_clauses.push_back({{&pair, present}});
}

bool TagSolver::isPossible()
{
    m_steps = 0;
    m_chosen.clear();
    // What leaves no choice needs no search.
    const auto choices = std::stable_partition(
        m_clauses.begin(), m_clauses.end(), [](const Clause& clause) { return clause.size() == 1; });
    for (auto clause = m_clauses.begin(); clause != choices; ++clause)
        m_chosen.push_back(clause->front());
    return search(size_t(choices - m_clauses.begin()));
}

bool TagSolver::search(size_t clause)
{
    if (++m_steps > mostSteps)
        return true;
    const std::optional<TagMap> tags = this->tags();
    if (!tags)
        return false;
    if (clause == m_clauses.size()) {
        m_example = tags;
        return true;
    }
    for (const Choice& choice : m_clauses[clause]) {
        m_chosen.push_back(choice);
        const bool found = search(clause + 1);
        m_chosen.pop_back();
        if (found)
            return true;
    }
    return false;
}

// The choices made so far, with texts of their own wherever the choices leave them open: these meet no condition by
// accident.
std::optional<TagMap> TagSolver::tags() const
{
    TagMap tags;
    for (const Choice& choice : m_chosen) {
        if (!choice.present || !choice.pair->key || !choice.pair->value)
            continue;
        const auto there = tags.constFind(*choice.pair->key);
        if (there != tags.constEnd() && there.value() != *choice.pair->value)
            return {};
        tags.insert(*choice.pair->key, *choice.pair->value);
    }
    for (const Choice& choice : m_chosen) {
        const WantedTag& pair = *choice.pair;
        if (choice.present && !matchesAny(pair, tags))
            tags.insert(pair.key.value_or(fresh(tags.size())), pair.value.value_or(fresh(tags.size())));
    }
    for (const Choice& choice : m_chosen) {
        if (!choice.present && matchesAny(*choice.pair, tags))
            return {};
    }
    return tags;
}

} // namespace jobscope::explain
