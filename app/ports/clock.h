// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"

#include <chrono>
#include <functional>
#include <memory>

namespace jobscope::ports {

/** Tells the time. Explanations take it as an argument, so that tests and `--now` can set it. */
class Clock {
public:
    virtual ~Clock() = default;
    virtual job::Instant now() const = 0;
};

/** Calls back once after a while; destroying the returned handle cancels. */
class Ticker {
public:
    virtual ~Ticker() = default;

    class Alarm {
    public:
        virtual ~Alarm() = default;
    };
    virtual std::unique_ptr<Alarm> after(std::chrono::milliseconds delay, std::function<void()> call) = 0;
};

} // namespace jobscope::ports
