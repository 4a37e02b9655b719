// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/operations.h"
#include "aws/request.h"
#include "job/instant.h"
#include "ports/callerror.h"

#include <optional>

namespace jobscope::aws {

/** What came back over the wire, whoever sent it. */
struct HttpAnswer {
    int status = 0;
    std::vector<Header> headers;
    QByteArray body; //!< decompressed

    QByteArray header(const QByteArray& lowerCaseName) const; //!< empty if there is none
};

/** Signatures are taken from clocks that differ by as much. */
inline constexpr std::chrono::minutes tolerableSkew{5};

/** Who failed by AWS's own account. */
struct Fault {
    QString code; //!< without what stands around it: `AccessDeniedException`
    QString message;
};

/**
 * Reads code and message wherever the services put them: header `x-amzn-ErrorType`, JSON members (`code`, `Code`,
 * `__type`, `error`; `message`, `Message`, `error_description`), or the XML of STS. Empty where a body is none of
 * these.
 */
Fault faultOf(const HttpAnswer& answer);

/** `x-amzn-RequestId` and its relatives, or the XML's RequestId; empty if there is none. */
QString requestIdOf(const HttpAnswer& answer);

/** The Date header. */
std::optional<job::Instant> dateOf(const HttpAnswer& answer);

/**
 * Why an answer that is no success is none. `now` is the clock that signed: a refused signature counts as a matter of
 * clocks if the server's is more than five minutes away.
 */
ports::CallError errorOf(
    const OperationInfo& operation, const HttpAnswer& answer, const QByteArray& endpoint, job::Instant now);

/** Temporary keys, or a token of IAM Identity Center, that are past their time. */
bool isExpiredToken(const ports::CallError& error);

} // namespace jobscope::aws
