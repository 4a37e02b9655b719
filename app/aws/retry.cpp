// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/retry.h"

#include <algorithm>
#include <cmath>

namespace jobscope::aws {

using namespace std::chrono;
using ports::CallErrorKind;

namespace {

constexpr int retryCost = 5;
constexpr int timeoutCost = 10;

} // namespace

bool isWorthRetrying(const ports::CallError& error)
{
    switch (error.kind) {
    case CallErrorKind::Throttled:
    case CallErrorKind::NotConnected:
    case CallErrorKind::TimedOut:
        return true;
    case CallErrorKind::Server:
        return error.httpStatus == 500 || (error.httpStatus >= 502 && error.httpStatus <= 504);
    case CallErrorKind::Cancelled:
    case CallErrorKind::Tls:
    case CallErrorKind::Proxy:
    case CallErrorKind::Redirected:
    case CallErrorKind::NoPermission:
    case CallErrorKind::MacieOff:
    case CallErrorKind::NotFound:
    case CallErrorKind::Invalid:
    case CallErrorKind::QuotaExceeded:
    case CallErrorKind::Conflict:
    case CallErrorKind::SignIn:
    case CallErrorKind::Clock:
    case CallErrorKind::BadAnswer:
    case CallErrorKind::Local:
        return false;
    }
    Q_UNREACHABLE();
}

milliseconds backoff(int failedAttempts, double jitter, std::optional<milliseconds> hint)
{
    const double most = 1000.0 * std::exp2(std::clamp(failedAttempts, 1, 10) - 1);
    const milliseconds drawn{std::llround(std::clamp(jitter, 0.0, 1.0) * most)};
    return std::min(std::max(drawn, hint.value_or(milliseconds{0})), longestBackoff);
}

std::optional<milliseconds> retryHintOf(const HttpAnswer& answer, job::Instant now)
{
    bool isNumber = false;
    if (const auto amz = answer.header("x-amz-retry-after").toInt(&isNumber); isNumber)
        return std::max(milliseconds{amz}, milliseconds{0});
    const auto text = answer.header("retry-after");
    if (const auto count = text.toInt(&isNumber); isNumber)
        return std::max(milliseconds{seconds{count}}, milliseconds{0});
    if (const auto date = job::instantFromHttpDate(QString::fromLatin1(text)))
        return std::max(ceil<milliseconds>(*date - now), milliseconds{0});
    return std::nullopt;
}

bool RetryQuota::take(const ports::CallError& error)
{
    const int cost = error.kind == CallErrorKind::TimedOut ? timeoutCost : retryCost;
    if (m_left < cost)
        return false;
    m_left -= cost;
    return true;
}

void RetryQuota::succeeded(bool afterRetry)
{
    m_left = std::min(m_left + (afterRetry ? retryCost : 1), capacity);
}

} // namespace jobscope::aws
