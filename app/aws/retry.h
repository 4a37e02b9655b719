// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/errors.h"

#include <chrono>

namespace jobscope::aws {

/** Attempts of one call, as in AWS's standard retry mode. */
constexpr int attemptsPerCall = 3;
constexpr std::chrono::milliseconds longestBackoff{20'000};

/** Only throttling, 500, 502, 503, 504 and the way there: what the next attempt may well not meet again. */
bool isWorthRetrying(const ports::CallError& error);

/**
 * How long to wait after that many failed attempts (from 1): jitter (0..1) times 1 s, 2 s, 4 s, ... and no more than
 * 20 s. The server's hint is a least wait, within the same limit.
 */
std::chrono::milliseconds backoff(
    int failedAttempts, double jitter, std::optional<std::chrono::milliseconds> hint = {});

/** `x-amz-retry-after` (milliseconds) or `Retry-After` (seconds or a date). */
std::optional<std::chrono::milliseconds> retryHintOf(const HttpAnswer& answer, job::Instant now);

/**
 * A budget for retries, shared by all calls to one account and Region: when much fails, calls fail at once instead of
 * making it worse. Costs and refunds are those of AWS's standard retry mode.
 */
class RetryQuota {
public:
    static constexpr int capacity = 500;

    /** Takes what a retry after that error costs; false: there is not enough left. */
    bool take(const ports::CallError& error);
    /** A call succeeded: gives back what its last retry took, or a little. */
    void succeeded(bool afterRetry);

    int left() const { return m_left; }

private:
    int m_left = capacity;
};

} // namespace jobscope::aws
