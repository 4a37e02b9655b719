// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace jobscope::aws {

struct Header {
    QByteArray name;
    QByteArray value;

    bool operator==(const Header&) const = default;
};

/** One HTTP request as it goes over the wire, not yet signed. */
struct Request {
    QByteArray method;
    QByteArray scheme = "https";
    QByteArray host; //!< as in the Host header: lower case, with the port unless it is the scheme's own
    QByteArray path = "/"; //!< percent-encoded, see uriEncoded()
    std::vector<std::pair<QByteArray, QByteArray>> query; //!< decoded UTF-8, in any order, names may repeat
    std::vector<Header> headers; //!< without Host
    QByteArray body;

    /** Path and encoded query. */
    QByteArray target() const;
    /** Scheme, host and target. */
    QByteArray url() const;
};

/** Percent-encodes all but AWS's unreserved characters (letters, digits, `-._~`): for one segment of a path. */
QByteArray uriEncoded(QByteArrayView utf8);

} // namespace jobscope::aws
