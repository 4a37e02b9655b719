// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sample/template.h"

#include "job/enums.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <array>

namespace jobscope::sample {

namespace {

using namespace std::chrono;

// Wider than Instant, so that offsets from either end of its range cannot overflow.
using Time = sys_time<microseconds>;

/** Reads its text from left to right; a step that does not fit leaves the place where it was. */
class Scanner {
public:
    explicit Scanner(QByteArrayView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }

    bool startsWith(QByteArrayView token) const { return m_rest.startsWith(token); }

    bool skip(QByteArrayView token)
    {
        if (!startsWith(token))
            return false;
        m_rest = m_rest.sliced(token.size());
        return true;
    }

    std::optional<qint64> number()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && m_rest[length] >= '0' && m_rest[length] <= '9')
            ++length;
        if (length == 0 || length > 9)
            return {};
        qint64 value = 0;
        for (const char digit : m_rest.first(length))
            value = value * 10 + (digit - '0');
        m_rest = m_rest.sliced(length);
        return value;
    }

    /** `.25` as microseconds; 0 where there is no point. */
    std::optional<microseconds> fraction()
    {
        if (!skip("."))
            return microseconds{0};
        const auto before = m_rest.size();
        const auto digits = number();
        const auto length = before - m_rest.size();
        if (!digits || length > 6)
            return {};
        qint64 value = *digits;
        for (auto i = length; i < 6; ++i)
            value *= 10;
        return microseconds{value};
    }

private:
    QByteArrayView m_rest;
};

std::optional<microseconds> unit(Scanner& in)
{
    if (in.skip("w"))
        return weeks{1};
    if (in.skip("d"))
        return days{1};
    if (in.skip("h"))
        return hours{1};
    if (in.skip("m"))
        return minutes{1};
    if (in.skip("s"))
        return seconds{1};
    return {};
}

/** `+16d2h` or `-3d4h7.5s`. */
std::optional<microseconds> offset(Scanner& in)
{
    const bool back = in.skip("-");
    if (!back && !in.skip("+"))
        return {};
    microseconds sum{0};
    auto largest = microseconds::max();
    do {
        const auto count = in.number();
        const auto part = count ? in.fraction() : std::nullopt;
        const auto size = part ? unit(in) : std::nullopt;
        if (!size || *size >= largest || (*part != 0us && *size != 1s))
            return {};
        sum += *count * *size + *part;
        largest = *size;
    } while (!in.atEnd() && largest > 1s && !in.startsWith(" "));
    return back ? -sum : sum;
}

/** `04:02:55.730121` */
std::optional<microseconds> timeOfDay(Scanner& in)
{
    const auto hour = in.number();
    const auto minute = hour && in.skip(":") ? in.number() : std::nullopt;
    const auto second = minute && in.skip(":") ? in.number() : std::nullopt;
    const auto part = second ? in.fraction() : std::nullopt;
    if (!part || *hour > 23 || *minute > 59 || *second > 59)
        return {};
    return hours{*hour} + minutes{*minute} + seconds{*second} + *part;
}

/** `monday 04:02:55`: the last such moment that is not after the given one. */
std::optional<Time> before(Scanner& in, Time latest)
{
    static constexpr std::array<const char*, 7> names
        = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    std::optional<weekday> dayOfWeek;
    std::optional<qint64> dayOfMonth;
    if (!in.skip("anyday")) {
        const auto name = std::find_if(names.begin(), names.end(), [&in](const char* each) { return in.skip(each); });
        if (name != names.end()) {
            dayOfWeek = weekday(static_cast<unsigned>(name - names.begin()));
        } else {
            dayOfMonth = in.skip("day") ? in.number() : std::nullopt;
            if (!dayOfMonth || *dayOfMonth < 1 || *dayOfMonth > 31)
                return {};
        }
    }
    const auto time = in.skip(" ") ? timeOfDay(in) : std::nullopt;
    if (!time)
        return {};
    auto date = floor<days>(latest);
    if (date + *time > latest)
        date -= days{1};
    while ((dayOfWeek && weekday(date) != *dayOfWeek)
        || (dayOfMonth && static_cast<unsigned>(year_month_day(date).day()) != *dayOfMonth))
        date -= days{1};
    return date + *time;
}

job::Instant toInstant(Time time)
{
    if (time < ceil<microseconds>(job::Instant::min()))
        return job::Instant::min();
    if (time > floor<microseconds>(job::Instant::max()))
        return job::Instant::max();
    return time;
}

/** What stands for `@now...` between the quotes. */
std::optional<QByteArray> instantText(QByteArrayView directive, job::Instant now)
{
    Scanner in(directive);
    in.skip("@now");
    Time time = floor<seconds>(now);
    while (!in.atEnd()) {
        if (in.skip(" as weekday")) {
            if (!in.atEnd())
                return {};
            const auto day = weekday(floor<days>(time)).c_encoding();
            return job::toText(static_cast<job::DayOfWeek>(day)).toLatin1();
        }
        if (in.skip(" before ")) {
            const auto found = before(in, time);
            if (!found)
                return {};
            time = *found;
            continue;
        }
        in.skip(" ");
        const auto by = offset(in);
        if (!by)
            return {};
        time += *by;
    }
    return job::isoInstant(toInstant(time)).toLatin1();
}

/** What stands for `@names ...` with its quotes; indent is what stands before it on its line. */
std::optional<QByteArray> names(const QByteArray& directive, const QByteArray& indent)
{
    const auto words = directive.split(' ');
    if (words.size() != 4)
        return {};
    bool firstIsNumber = false;
    bool lastIsNumber = false;
    const int first = words[2].toInt(&firstIsNumber);
    const int last = words[3].toInt(&lastIsNumber);
    if (!firstIsNumber || !lastIsNumber || first < 0 || last < first)
        return {};
    QList<QByteArray> all;
    for (int i = first; i <= last; ++i)
        all.append('"' + words[1] + QByteArray::number(i).rightJustified(words[3].size(), '0') + '"');
    return all.join(",\n" + indent);
}

} // namespace

std::optional<QByteArray> fillTemplate(const QByteArray& text, job::Instant now)
{
    QByteArray out;
    qsizetype done = 0;
    for (;;) {
        const auto open = text.indexOf("\"@n", done);
        if (open < 0)
            break;
        const auto close = text.indexOf('"', open + 1);
        if (close < 0)
            return {};
        const auto directive = text.sliced(open + 1, close - open - 1);
        out += text.sliced(done, open - done);
        done = close + 1;
        std::optional<QByteArray> filled;
        if (directive.startsWith("@now")) {
            filled = instantText(directive, now);
            if (filled)
                filled = '"' + *filled + '"';
        } else if (directive.startsWith("@names ")) {
            const auto line = text.lastIndexOf('\n', open) + 1;
            filled = names(directive, text.sliced(line, open - line));
        }
        if (!filled)
            return {};
        out += *filled;
    }
    return out + text.sliced(done);
}

} // namespace jobscope::sample
