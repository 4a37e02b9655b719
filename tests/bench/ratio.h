// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace jobscope::bench {

using Duration = std::chrono::duration<double>;

/** The time of one call. */
template <typename Function> Duration timeOf(const Function& function)
{
    const auto begin = std::chrono::steady_clock::now();
    function();
    return std::chrono::steady_clock::now() - begin;
}

/** Median times of two functions that are called in turns, so that whatever slows the machine down slows both. */
struct Pair {
    Duration ours{};
    Duration theirs{};

    double ratio() const { return ours / theirs; }
};

template <typename Ours, typename Theirs> Pair measure(int rounds, const Ours& ours, const Theirs& theirs)
{
    std::vector<Duration> ourTimes;
    std::vector<Duration> theirTimes;
    for (int i = 0; i < rounds; ++i) {
        ourTimes.push_back(timeOf(ours));
        theirTimes.push_back(timeOf(theirs));
    }
    const auto median = [](std::vector<Duration>& times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    return {median(ourTimes), median(theirTimes)};
}

/** Prints one line and tells whether the ratio is within its limit. */
inline bool report(const char* what, const Pair& pair, const char* than, double limit)
{
    const bool isGood = pair.ratio() <= limit;
    std::printf("%s: %.2f x %s (%.0f ms against %.0f ms, at most %.1f x)%s\n", what, pair.ratio(), than,
        pair.ours.count() * 1000, pair.theirs.count() * 1000, limit, isGood ? "" : " MISSED");
    std::fflush(stdout);
    return isGood;
}

} // namespace jobscope::bench
