// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "query/parser.h"

#include "query/fields.h"

#include <QCoreApplication>

namespace jobscope::query {

using explain::List;
using explain::Name;
using explain::Phrase;
using explain::Value;

namespace {

constexpr size_t mostNamed = 12;

Phrase namesOfFields()
{
    List names{List::Join::And, {}};
    for (const FieldInfo& info : allFields()) {
        if (!info.name.isEmpty())
            names.items.push_back(Name{info.name});
    }
    return names;
}

Phrase unknownField(const QueryError& error)
{
    if (!error.suggestion.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("explain",
                          "There is no field %1; did you mean %2? To look for it as text, put it in quotes."))
            .arg(Value{error.found})
            .arg(Name{error.suggestion});
    return Phrase(
        QT_TRANSLATE_NOOP("explain", "There is no field %1; there are %2. To look for it as text, put it in quotes."))
        .arg(Value{error.found})
        .arg(namesOfFields());
}

Phrase unknownWord(const QueryError& error)
{
    const Name field{fieldInfo(*error.field).name};
    if (!error.suggestion.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 knows no %2; did you mean %3?"))
            .arg(field)
            .arg(Value{error.found})
            .arg(Name{error.suggestion});
    List names{List::Join::Comma, {}};
    for (const Choice& choice : choicesOf(*error.field)) {
        if (names.items.size() == mostNamed) {
            names.items.push_back(Name{QStringLiteral("…")});
            break;
        }
        names.items.push_back(Name{choice.name});
    }
    //: a field of the filter and a word; %3: a list
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 knows no %2; there are %3."))
        .arg(field)
        .arg(Value{error.found})
        .arg(names);
}

/** The field in question with an example of it. */
Phrase aboutField(const char* message, const QueryError& error)
{
    const FieldInfo& info = fieldInfo(error.field.value_or(Field::Word));
    return Phrase(message).arg(Name{info.name}).arg(Name{QString::fromUtf8(info.example)});
}

} // namespace

Phrase wordsFor(const QueryError& error)
{
    switch (error.kind) {
    case ErrorKind::TooLong:
        return Phrase(QT_TRANSLATE_N_NOOP("explain", "A filter has at most %n characters."), longestText);
    case ErrorKind::TooDeep:
        return Phrase(QT_TRANSLATE_NOOP("explain", "There are too many parentheses or minus signs within each other."));
    case ErrorKind::MissingTerm:
        return Phrase(QT_TRANSLATE_NOOP("explain", "Something to look for is missing beside %1."))
            .arg(Value{error.found});
    case ErrorKind::MissingValue:
        if (!error.field)
            return Phrase(QT_TRANSLATE_NOOP("explain", "There is nothing between the quotes."));
        //: of a field of the filter; %2: an example
        return aboutField(
            QT_TRANSLATE_NOOP("explain", "A value is missing behind %1; write it without a space, like %2."), error);
    case ErrorKind::LonelyMinus:
        return Phrase(QT_TRANSLATE_NOOP("explain",
            "The minus sign stands alone: what must not match comes right behind it. To look for the sign, put it in "
            "quotes."));
    case ErrorKind::LonelyComparison:
        return Phrase(QT_TRANSLATE_NOOP("explain",
                          "A field is missing before %1; write it without a space, like created<2024-01-01."))
            .arg(Value{error.found});
    case ErrorKind::OpenQuote:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The closing quote is missing."));
    case ErrorKind::OpenGroup:
        return Phrase(QT_TRANSLATE_NOOP("explain", "The closing parenthesis is missing."));
    case ErrorKind::StrayParenthesis:
        return Phrase(QT_TRANSLATE_NOOP("explain", "This parenthesis closes nothing."));
    case ErrorKind::UnknownField:
        return unknownField(error);
    case ErrorKind::UnknownWord:
        return unknownWord(error);
    case ErrorKind::NoComparison:
        return aboutField(QT_TRANSLATE_NOOP("explain", "%1 has no order; write it like %2."), error);
    case ErrorKind::NeedsComparison:
        return aboutField(QT_TRANSLATE_NOOP("explain",
                              "A span of time needs < or > before it: write it like %2, or a date behind %1:."),
            error);
    case ErrorKind::NotADate:
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 is no date; write 2024-01-01, or a span such as 7d, 12h or 2w."))
            .arg(Value{error.found});
    case ErrorKind::NotAPercentage:
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 is no percentage from 0 to 100.")).arg(Value{error.found});
    case ErrorKind::InTheFuture:
        return Phrase(QT_TRANSLATE_NOOP("explain", "%1 lies ahead; seven days ago is -7d.")).arg(Value{error.found});
    }
    return {};
}

} // namespace jobscope::query
