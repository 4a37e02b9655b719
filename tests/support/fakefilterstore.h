// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/filterstore.h"

#include <optional>

namespace jobscope::test {

/** Keeps filters in memory, or fails as the test wants it. */
class FakeFilterStore final : public ports::FilterStore {
public:
    Expected<std::vector<ports::SavedFilter>, ports::FileError> load() const override
    {
        if (error)
            return Unexpected(*error);
        return filters;
    }
    Expected<void, ports::FileError> save(const std::vector<ports::SavedFilter>& list) override
    {
        if (error)
            return Unexpected(*error);
        filters = list;
        return {};
    }

    std::vector<ports::SavedFilter> filters;
    std::optional<ports::FileError> error;
};

} // namespace jobscope::test
