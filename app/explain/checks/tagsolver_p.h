// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/conditions.h"
#include "explain/objectfacts.h"

#include <optional>
#include <vector>

namespace jobscope::explain {

/** Tags that meet a set of conditions; each key has one value. */
class TagSolver {
public:
    void add(const TagTest& test, bool wanted, bool neAnyOf);

    /** Whether such tags exist. Gives up after many steps and says that they do: no false alarm. */
    bool isPossible();
    /** The tags; nothing where there are none or the search was given up. */
    std::optional<TagMap> example() const { return m_example; }

private:
    struct Choice {
        const WantedTag* pair;
        bool present;
    };
    using Clause = std::vector<Choice>; //!< one of them must hold

    bool search(size_t clause);
    std::optional<TagMap> tags() const;

    std::vector<Clause> m_clauses;
    std::vector<Choice> m_chosen;
    std::optional<TagMap> m_example;
    int m_steps = 0;
};

} // namespace jobscope::explain
