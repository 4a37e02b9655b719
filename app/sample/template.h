// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"

#include <QByteArray>

#include <optional>

namespace jobscope::sample {

/**
 * Fills in the places of a sample job's JSON that depend on the time; everything else stays byte for byte.
 *
 * A JSON string that begins with `@now` becomes an instant of the service, `@names` a run of strings:
 *
 *     "@now"                                   now, in whole seconds
 *     "@now-3d4h"  "@now+16d2h0.25s"           w d h m s, in this order; only seconds have a fraction (up to 6 digits)
 *     "@now before monday 04:02:55.730121"     the last Monday at that time that is not after now
 *     "@now-2w before day31 03:20:11 +30d"     the last 31st, seen from two weeks ago; then 30 days later
 *     "@now before anyday 02:00:00"            the last time that it was 02:00
 *     "@now+2d as weekday"                     WEDNESDAY
 *     "@names landing- 1 400"                  "landing-001", ..., "landing-400": elements of the array around it
 *
 * The result depends on nothing but the two arguments. Nothing if a place cannot be read.
 */
std::optional<QByteArray> fillTemplate(const QByteArray& text, job::Instant now);

} // namespace jobscope::sample
