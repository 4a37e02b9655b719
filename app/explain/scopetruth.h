// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/conditions.h"
#include "explain/evaluator.h"
#include "explain/objectfacts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace jobscope::explain {

// What conditions, blocks and scopes come to for one object.

/** One way to read the documents. */
struct Way {
    bool excludesAlone = false;
    bool neAnyOf = false;

    std::size_t index() const { return (excludesAlone ? 2U : 0U) + (neAnyOf ? 1U : 0U); }
};

/** One value for each way, at Way::index(): one pass over the conditions answers for all of them. */
template <typename T> using ForWays = std::array<T, 4>;

template <typename T> constexpr ForWays<T> forAllWays(T value)
{
    return {value, value, value, value};
}

template <typename T> bool isAlways(const ForWays<T>& values, T value)
{
    return std::count(values.begin(), values.end(), value) == std::ptrdiff_t(values.size());
}

inline ForWays<Truth> conjunction(const ForWays<Truth>& a, const ForWays<Truth>& b)
{
    ForWays<Truth> result;
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = std::min(a[i], b[i]);
    return result;
}

inline ForWays<Truth> negation(const ForWays<Truth>& truths)
{
    return {!truths[0], !truths[1], !truths[2], !truths[3]};
}

inline Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}

/** Unknown where its fact is missing or it cannot be read. */
Truth truthOf(const CompiledCondition& condition, Domain domain, const ObjectFacts& object, bool neAnyOf);
/** The fact that the condition asks for; nothing where it cannot be read. */
std::optional<Fact> factOf(const CompiledCondition& condition, Domain domain);

/** All includes hold. */
ForWays<Truth> included(const CompiledScope& scope, const ObjectFacts& object);
/** The excludes leave the thing out. A block without conditions leaves nothing out. */
ForWays<Truth> excluded(const CompiledScope& scope, const ObjectFacts& object);

inline Truth included(const CompiledScope& scope, const ObjectFacts& object, Way way)
{
    return included(scope, object)[way.index()];
}

inline Truth excluded(const CompiledScope& scope, const ObjectFacts& object, Way way)
{
    return excluded(scope, object)[way.index()];
}

} // namespace jobscope::explain
