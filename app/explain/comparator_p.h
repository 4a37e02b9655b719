// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/enums.h"

namespace jobscope::explain {

/** Whether a size or a date stands to the condition's value as the comparator says. */
template <typename T> bool holds(job::Comparator comparator, const T& fact, const T& bound)
{
    switch (comparator) {
    case job::Comparator::Eq:
        return fact == bound;
    case job::Comparator::Ne:
        return fact != bound;
    case job::Comparator::Gt:
        return fact > bound;
    case job::Comparator::Gte:
        return fact >= bound;
    case job::Comparator::Lt:
        return fact < bound;
    case job::Comparator::Lte:
        return fact <= bound;
    case job::Comparator::Contains:
    case job::Comparator::StartsWith:
        break; // compile() refuses them
    }
    return false;
}

/** What holds where this does not: `at most` for `more than`. */
inline job::Comparator opposite(job::Comparator comparator)
{
    switch (comparator) {
    case job::Comparator::Eq:
        return job::Comparator::Ne;
    case job::Comparator::Ne:
        return job::Comparator::Eq;
    case job::Comparator::Gt:
        return job::Comparator::Lte;
    case job::Comparator::Gte:
        return job::Comparator::Lt;
    case job::Comparator::Lt:
        return job::Comparator::Gte;
    case job::Comparator::Lte:
        return job::Comparator::Gt;
    case job::Comparator::Contains:
    case job::Comparator::StartsWith:
        break;
    }
    return comparator;
}

} // namespace jobscope::explain
