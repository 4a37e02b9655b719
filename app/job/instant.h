// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace jobscope::job {

/** A point in time, UTC, from 1677-09-21 to 2262-04-11. QDateTime would drop the service's microseconds. */
using Instant = std::chrono::sys_time<std::chrono::nanoseconds>;

/** A member that holds an instant, with its JSON as it came. */
struct Timestamp {
    Instant at;
    QByteArray raw;

    bool operator==(const Timestamp&) const = default;
};

enum class InstantForm {
    Lenient, //!< the job's own instants and `lastModified`: as Condition, a space may stand for the `T`
    Condition, //!< values of OBJECT_LAST_MODIFIED_DATE
};

struct ParsedInstant {
    Instant at;
    bool hasZone = false; //!< without one the text is read as UTC
    bool dateOnly = false;
};

/**
 * Reads an ISO 8601 date-time (seconds optional, any fraction, `Z`, `+hh:mm` or `+hhmm`, none is UTC) or a date (00:00
 * UTC). Fraction digits beyond nanoseconds are cut; years beyond Instant's range are clamped to its ends.
 */
std::optional<ParsedInstant> parseInstant(QStringView text, InstantForm form);

/** Seconds since 1970 with optional fraction and exponent, as some clients write instants. */
std::optional<Instant> instantFromEpochSeconds(const QByteArray& number);

/** The date of an HTTP header, `Tue, 14 May 2024 10:00:00 GMT` (RFC 9110's preferred form). */
std::optional<Instant> instantFromHttpDate(QStringView text);

/** `YYYY-MM-DD`. */
QString isoDate(std::chrono::year_month_day date);
/** `YYYY-MM-DD hh:mm:ss`, with the fraction (no trailing zeros) if there is one. */
QString isoDateTime(Instant instant);
/** `YYYY-MM-DDThh:mm:ss[.fraction]Z`. */
QString isoInstant(Instant instant);
/** The start of the second that the instant lies in. */
Instant wholeSecond(Instant instant);
/** 00:00:00 UTC to the nanosecond. */
bool isMidnight(Instant instant);
/** later - earlier, held at the ends of the range where it would overflow. */
std::chrono::nanoseconds between(Instant later, Instant earlier);
/** The UTC calendar day that the instant lies in. */
std::chrono::year_month_day utcDate(Instant instant);

} // namespace jobscope::job
