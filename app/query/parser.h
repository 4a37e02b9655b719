// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "query/query.h"
#include "json/error.h"

namespace jobscope::query {

enum class ErrorKind {
    TooLong,
    TooDeep,
    MissingTerm, //!< beside `or` or `and`, or between parentheses
    MissingValue, //!< behind a field's operator
    LonelyMinus,
    LonelyComparison, //!< `<` or `>` without a field before it
    OpenQuote,
    OpenGroup,
    StrayParenthesis,
    UnknownField,
    UnknownWord, //!< none of the field's words
    NoComparison, //!< the field has no order
    NeedsComparison, //!< a span from now without `<` or `>`
    NotADate,
    NotAPercentage,
    InTheFuture, //!< where only the past makes sense
};

/** Why a text is no filter, and where. */
struct QueryError {
    ErrorKind kind = ErrorKind::MissingTerm;
    qsizetype position = 0; //!< in QChars from the start of the text
    qsizetype length = 0; //!< 0: something is missing there
    qsizetype term = 0; //!< where the term begins that it belongs to; what stands before may be a filter
    QString found; //!< what stands there
    std::optional<Field> field; //!< whose value it is about
    QString suggestion; //!< what may have been meant, ready to be written there; often empty

    bool operator==(const QueryError&) const = default;
};

inline constexpr qsizetype longestText = 2000;
inline constexpr int deepestNesting = 32; //!< of parentheses and minus signs

/**
 * Reads a filter. An empty text, or one of white space, is the query that takes all.
 *
 *   terms side by side    all of them; `and` may stand between them
 *   a or b                one of them; binds less than terms side by side
 *   -a                    not
 *   (a b)                 together
 *   "a b"                 with spaces and signs; \" and \\ for these two
 *   field:value           see allFields(); `=` means the same
 *   field<value           also <=, >, >=, where the field has an order
 */
Expected<Query, QueryError> parse(QStringView text);

/** What is wrong, with what would be right: "There is no field stauts; did you mean status?" */
explain::Phrase wordsFor(const QueryError& error);

} // namespace jobscope::query
