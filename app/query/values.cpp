// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "query/values.h"

#include "query/fields.h"

#include <cmath>

namespace jobscope::query {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours longestSpan(24 * 36500); // a hundred years: what an instant can bear

/** `7d`, `-12h`, `2w` */
std::optional<std::chrono::hours> spanFromText(QStringView text)
{
    const bool isPast = text.startsWith(u'-');
    const QStringView digits = text.mid(isPast ? 1 : 0).chopped(text.size() > (isPast ? 1 : 0) ? 1 : 0);
    if (digits.isEmpty() || digits.size() > 6)
        return {};
    int number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return {};
        number = 10 * number + (c.unicode() - u'0');
    }
    int hours = 0;
    switch (text.back().toLower().unicode()) {
    case u'h':
        hours = 1;
        break;
    case u'd':
        hours = 24;
        break;
    case u'w':
        hours = 24 * 7;
        break;
    default:
        return {};
    }
    const std::chrono::hours span(std::int64_t(number) * hours);
    if (span > longestSpan)
        return {};
    return isPast ? -span : span;
}

std::optional<ErrorKind> readMoment(Term& term, bool isPast)
{
    if (const auto span = spanFromText(term.text)) {
        if (term.comparison == Operator::Is)
            return ErrorKind::NeedsComparison;
        if (isPast && *span > std::chrono::hours(0))
            return ErrorKind::InTheFuture;
        term.text = term.text.toLower();
        term.value = Moment{{}, *span, std::chrono::nanoseconds(1)};
        return {};
    }
    const auto instant = job::parseInstant(term.text, job::InstantForm::Lenient);
    if (!instant)
        return ErrorKind::NotADate;
    const std::chrono::nanoseconds length
        = instant->dateOnly ? std::chrono::nanoseconds(std::chrono::hours(24)) : std::chrono::nanoseconds(1);
    term.value = Moment{instant->at, std::chrono::nanoseconds(0), length};
    return {};
}

std::optional<ErrorKind> readPercentage(Term& term)
{
    if (term.text.endsWith(u'%'))
        term.text = term.text.chopped(1).trimmed();
    bool isNumber = false;
    const double number = term.text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < 0 || number > 100)
        return ErrorKind::NotAPercentage;
    term.value = Number{number};
    return {};
}

} // namespace

std::optional<ErrorKind> readValue(Term& term)
{
    switch (fieldInfo(term.field).kind) {
    case ValueKind::Text:
        term.value = Needle{term.text.toCaseFolded()};
        return {};
    case ValueKind::Words: {
        const auto choice = choiceFromText(term.field, term.text);
        if (!choice) {
            // Beside its days of the week, a schedule knows those of the month.
            bool isDay = false;
            const int day = term.text.toInt(&isDay);
            if (term.field != Field::Schedule || !isDay || day < 1 || day > 31)
                return ErrorKind::UnknownWord;
            term.text = QString::number(day);
            term.value = Number{double(day)};
            return {};
        }
        term.text = choicesOf(term.field)[size_t(*choice)].name;
        term.value = ChosenWord{*choice};
        return {};
    }
    case ValueKind::Percent:
        return readPercentage(term);
    case ValueKind::PastMoment:
        return readMoment(term, true);
    case ValueKind::FutureMoment:
        return readMoment(term, false);
    }
    return {};
}

} // namespace jobscope::query
