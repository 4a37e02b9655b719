// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/instant.h"

#include <QList>
#include <QtNumeric>

#include <algorithm>
#include <iterator>
#include <limits>

namespace jobscope::job {

namespace {

using namespace std::chrono;

constexpr qint64 nanosInSecond = 1'000'000'000;

// Whole seconds (rounded down) and the nanoseconds behind them: at both ends of Instant's range, chrono's own rounding
// and subtraction would overflow.
struct Split {
    qint64 seconds;
    qint64 nanos;
};

Split split(Instant instant)
{
    const qint64 count = instant.time_since_epoch().count();
    Split parts{count / nanosInSecond, count % nanosInSecond};
    if (parts.nanos < 0) {
        parts.nanos += nanosInSecond;
        --parts.seconds;
    }
    return parts;
}

Instant clamped(qint64 seconds, qint64 nanos)
{
    const Split first = split(Instant::min());
    const Split last = split(Instant::max());
    if (seconds < first.seconds || (seconds == first.seconds && nanos <= first.nanos))
        return Instant::min();
    if (seconds > last.seconds || (seconds == last.seconds && nanos >= last.nanos))
        return Instant::max();
    if (seconds < 0) // towards zero first: the first second of the range begins before it
        return Instant(nanoseconds((seconds + 1) * nanosInSecond + (nanos - nanosInSecond)));
    return Instant(nanoseconds(seconds * nanosInSecond + nanos));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/** Reads a text from left to right. */
class Scanner {
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    bool startsWithDigit() const { return !m_rest.isEmpty() && isDigit(m_rest.front()); }

    bool take(QChar c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    /** Exactly `count` digits. */
    std::optional<int> digits(int count)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        int value = 0;
        for (const QChar c : m_rest.first(count)) {
            if (!isDigit(c))
                return std::nullopt;
            value = value * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(count);
        return value;
    }

    /** The same, from 0 to `last`. */
    std::optional<int> twoDigits(int last)
    {
        const std::optional<int> value = digits(2);
        return value && *value <= last ? value : std::nullopt;
    }

    /** Any number of digits behind a decimal point, as nanoseconds. */
    qint64 fraction()
    {
        qint64 nanos = 0;
        qint64 place = nanosInSecond;
        for (; startsWithDigit(); m_rest = m_rest.sliced(1)) {
            place /= 10;
            nanos += place * (m_rest.front().unicode() - u'0');
        }
        return nanos;
    }

private:
    QStringView m_rest;
};

std::optional<sys_days> scanDate(Scanner& scanner)
{
    const auto yearNumber = scanner.digits(4);
    if (!yearNumber || !scanner.take(u'-'))
        return std::nullopt;
    const auto monthNumber = scanner.digits(2);
    if (!monthNumber || !scanner.take(u'-'))
        return std::nullopt;
    const auto dayNumber = scanner.digits(2);
    if (!dayNumber)
        return std::nullopt;
    const year_month_day date{year(*yearNumber), month(unsigned(*monthNumber)), day(unsigned(*dayNumber))};
    if (!date.ok())
        return std::nullopt;
    return sys_days(date);
}

struct Time {
    qint64 seconds = 0;
    qint64 nanos = 0;
};

std::optional<Time> scanTime(Scanner& scanner)
{
    const auto hour = scanner.twoDigits(23);
    if (!hour || !scanner.take(u':'))
        return std::nullopt;
    const auto minute = scanner.twoDigits(59);
    if (!minute)
        return std::nullopt;
    Time time{*hour * 3600 + *minute * 60, 0};
    if (!scanner.take(u':'))
        return time;
    const auto second = scanner.twoDigits(59);
    if (!second)
        return std::nullopt;
    time.seconds += *second;
    if (scanner.take(u'.')) {
        if (!scanner.startsWithDigit())
            return std::nullopt;
        time.nanos = scanner.fraction();
    }
    return time;
}

/** Seconds east of UTC. */
std::optional<qint64> scanZone(Scanner& scanner)
{
    if (scanner.take(u'Z'))
        return 0;
    const bool east = scanner.take(u'+');
    if (!east && !scanner.take(u'-'))
        return std::nullopt;
    const auto hours = scanner.twoDigits(23);
    if (!hours)
        return std::nullopt;
    scanner.take(u':');
    const auto minutes = scanner.twoDigits(59);
    if (!minutes)
        return std::nullopt;
    const qint64 seconds = *hours * 3600 + *minutes * 60;
    return east ? seconds : -seconds;
}

/** The digits of a JSON number and where its decimal point stands. */
struct Decimal {
    bool negative = false;
    QByteArray digits; //!< without leading zeros
    qint64 point = 0; //!< the point stands behind that many digits; may lie outside them
};

std::optional<Decimal> parseDecimal(QByteArrayView text)
{
    const auto digit = [&](qsizetype at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    Decimal decimal;
    qsizetype at = 0;
    if (at < text.size() && text[at] == '-') {
        decimal.negative = true;
        ++at;
    }
    if (!digit(at) || (text[at] == '0' && digit(at + 1)))
        return std::nullopt;
    for (; digit(at); ++at)
        decimal.digits += text[at];
    decimal.point = decimal.digits.size();
    if (at < text.size() && text[at] == '.') {
        if (!digit(++at))
            return std::nullopt;
        for (; digit(at); ++at)
            decimal.digits += text[at];
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        const bool down = at < text.size() && text[at] == '-';
        if (down || (at < text.size() && text[at] == '+'))
            ++at;
        if (!digit(at))
            return std::nullopt;
        // Beyond this bound every number is 0 or out of range, whatever its digits.
        constexpr qint64 bound = std::numeric_limits<qint64>::max() / 4;
        qint64 exponent = 0;
        for (; digit(at); ++at)
            exponent = exponent > bound / 10 - 1 ? bound : exponent * 10 + (text[at] - '0');
        decimal.point += down ? -exponent : exponent;
    }
    if (at != text.size())
        return std::nullopt;
    qsizetype zeros = 0;
    while (zeros < decimal.digits.size() && decimal.digits[zeros] == '0')
        ++zeros;
    decimal.digits = decimal.digits.sliced(zeros);
    decimal.point -= zeros;
    return decimal;
}

QString padded(qint64 number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString timeOfDay(qint64 second, qint64 nanos)
{
    QString text = padded(second / 3600, 2) + u':' + padded(second / 60 % 60, 2) + u':' + padded(second % 60, 2);
    if (nanos != 0) {
        QString fraction = padded(nanos, 9);
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        text += u'.' + fraction;
    }
    return text;
}

QString joined(Instant instant, QChar separator)
{
    const Split parts = split(instant);
    const sys_seconds second{seconds(parts.seconds)};
    const sys_days day = floor<days>(second);
    return isoDate(day) + separator + timeOfDay((second - day).count(), parts.nanos);
}

} // namespace

std::optional<ParsedInstant> parseInstant(QStringView text, InstantForm form)
{
    Scanner scanner(text);
    const std::optional<sys_days> date = scanDate(scanner);
    if (!date)
        return std::nullopt;
    ParsedInstant result;
    const qint64 midnight = sys_seconds(*date).time_since_epoch().count();
    if (scanner.atEnd()) {
        result.dateOnly = true;
        result.at = clamped(midnight, 0);
        return result;
    }
    if (!scanner.take(u'T') && !(form == InstantForm::Lenient && scanner.take(u' ')))
        return std::nullopt;
    const std::optional<Time> time = scanTime(scanner);
    if (!time)
        return std::nullopt;
    qint64 offset = 0;
    if (!scanner.atEnd()) {
        const std::optional<qint64> zone = scanZone(scanner);
        if (!zone || !scanner.atEnd())
            return std::nullopt;
        offset = *zone;
        result.hasZone = true;
    }
    result.at = clamped(midnight + time->seconds - offset, time->nanos);
    return result;
}

std::optional<Instant> instantFromEpochSeconds(const QByteArray& number)
{
    const std::optional<Decimal> decimal = parseDecimal(number);
    if (!decimal)
        return std::nullopt;
    // The digits up to the ninth place behind the point are nanoseconds; what lies behind is cut.
    const qint64 places = decimal->digits.isEmpty() ? 0 : decimal->point + 9;
    const Instant end = decimal->negative ? Instant::min() : Instant::max();
    if (places > 19)
        return end;
    quint64 nanos = 0;
    for (qint64 i = 0; i < places; ++i)
        nanos = nanos * 10 + (i < decimal->digits.size() ? quint64(decimal->digits[i] - '0') : 0);
    if (nanos > quint64(std::numeric_limits<qint64>::max()))
        return end;
    return Instant(nanoseconds(decimal->negative ? -qint64(nanos) : qint64(nanos)));
}

std::optional<Instant> instantFromHttpDate(QStringView text)
{
    constexpr QStringView months[]
        = {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
    const QList<QStringView> parts = text.split(u' ');
    if (parts.size() != 6 || parts[0].size() != 4 || !parts[0].endsWith(u',') || parts[5] != u"GMT")
        return std::nullopt;
    const auto found = std::find(std::begin(months), std::end(months), parts[2]);
    if (found == std::end(months))
        return std::nullopt;
    const QString iso = parts[3].toString() + u'-' + padded(found - std::begin(months) + 1, 2) + u'-'
        + parts[1].toString() + u'T' + parts[4].toString() + u'Z';
    const std::optional<ParsedInstant> parsed = parseInstant(iso, InstantForm::Condition);
    return parsed ? std::optional(parsed->at) : std::nullopt;
}

QString isoDate(std::chrono::year_month_day date)
{
    return padded(int(date.year()), 4) + u'-' + padded(unsigned(date.month()), 2) + u'-'
        + padded(unsigned(date.day()), 2);
}

QString isoDateTime(Instant instant)
{
    return joined(instant, u' ');
}

QString isoInstant(Instant instant)
{
    return joined(instant, u'T') + u'Z';
}

Instant wholeSecond(Instant instant)
{
    const nanoseconds rest(split(instant).nanos);
    return instant < Instant::min() + rest ? Instant::min() : instant - rest;
}

bool isMidnight(Instant instant)
{
    constexpr qint64 secondsInDay = 86'400;
    const Split parts = split(instant);
    return parts.nanos == 0 && parts.seconds % secondsInDay == 0;
}

std::chrono::nanoseconds between(Instant later, Instant earlier)
{
    qint64 difference = 0;
    const bool overflows = qSubOverflow(
        qint64(later.time_since_epoch().count()), qint64(earlier.time_since_epoch().count()), &difference);
    if (overflows)
        return later > earlier ? nanoseconds::max() : nanoseconds::min();
    return nanoseconds(difference);
}

std::chrono::year_month_day utcDate(Instant instant)
{
    return floor<days>(sys_seconds(seconds(split(instant).seconds)));
}

} // namespace jobscope::job
