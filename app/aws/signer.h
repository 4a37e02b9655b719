// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "aws/request.h"
#include "job/instant.h"
#include "ports/securebytes.h"

#include <optional>

namespace jobscope::aws {

/** Keys that sign. Only the access key id may be shown. */
struct Credentials {
    QByteArray accessKeyId;
    ports::SecureBytes secretAccessKey;
    ports::SecureBytes sessionToken; //!< empty for long-lived keys
    std::optional<job::Instant> expiration; //!< nothing: they do not expire

    bool operator==(const Credentials&) const = default;
};

/** What a signature is good for. */
struct SigningScope {
    QByteArray region;
    QByteArray service; //!< signing name, e.g. `macie2`
};

/** `20150830T123600Z`, the form of X-Amz-Date; the first eight characters are the scope's day. */
QByteArray amzDate(job::Instant time);

/**
 * The canonical request of Signature Version 4 as for all services but S3: the encoded path is encoded once more,
 * empty and dot segments are taken out of it. `headers` are those to sign, Host among them.
 */
QByteArray canonicalRequest(const Request& request, const std::vector<Header>& headers);

/** What is signed: algorithm, time, scope and the hash of the canonical request. */
QByteArray stringToSign(QByteArrayView canonicalRequest, const SigningScope& scope, job::Instant time);

/**
 * Signs with Signature Version 4: a pure function, so that each attempt signs anew with its own time.
 *
 * Answers the headers to add: X-Amz-Date, X-Amz-Security-Token if there is a session token, and Authorization. All
 * headers of the request are signed but Expect, User-Agent and X-Amzn-Trace-Id, which those on the way may change.
 * Nothing if OpenSSL refuses SHA-256.
 */
std::optional<std::vector<Header>> sign(
    const Request& request, const Credentials& credentials, const SigningScope& scope, job::Instant time);

} // namespace jobscope::aws
