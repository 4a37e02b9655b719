// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ports/jobsource.h"

#include <functional>
#include <list>
#include <memory>

namespace jobscope::aws {

/**
 * Lets so many run at a time, in the order of asking: fewer after throttling (half each time), one more again for each
 * round that went well.
 */
class Limiter {
public:
    explicit Limiter(int most);
    ~Limiter();

    /** Calls `go`, now or later. The place is held, or kept in the queue, until the result is destroyed. */
    std::unique_ptr<ports::Operation> enter(std::function<void()> go);
    void throttled();
    void succeeded();

    int limit() const;
    int running() const;

private:
    class Place;
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace jobscope::aws
