// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "explain/phrase.h"
#include "query/query.h"

#include <QStringList>

#include <span>

namespace jobscope::query {

enum class ValueKind {
    Text, //!< is looked for within the job's
    Words, //!< one of choicesOf()
    Percent,
    PastMoment, //!< a date, or a span back from now: -7d
    FutureMoment, //!< a date, or a span from now: 7d
};

/** One line of the register in fields.cpp, the only place that knows names and meanings. */
struct FieldInfo {
    Field field;
    QLatin1StringView name; //!< as it is written; empty for Word
    ValueKind kind;
    bool needsDetails; //!< a list entry does not tell
    const char* example; //!< of a whole term
    const char* meaning; //!< message: what such a term finds
};

std::span<const FieldInfo> allFields(); //!< Word first
const FieldInfo& fieldInfo(Field field);
std::optional<Field> fieldFromName(QStringView name); //!< whatever the letter case

/** A field's word with what else it may be called. */
struct Choice {
    QString name;
    QStringList others; //!< other names, as the console or the API has them
    explain::Phrase meaning;
};

/** The words of a field of that kind; empty for the others. */
const std::vector<Choice>& choicesOf(Field field);
/** By a name of it: letter case and everything but letters and digits do not count. */
std::optional<int> choiceFromText(Field field, QStringView text);
/** That form of a text: `Paused (By user)` is `pausedbyuser`. */
QString bareText(QStringView text);

/** Where the words of Field::Schedule and Field::Check for something else end, and days and checks begin. */
inline constexpr int firstWeekday = 4;
inline constexpr int firstCheck = 3;

QString operatorText(Operator comparison);
bool takesComparison(ValueKind kind);

/** The word `or`, or `and`, which may stand between terms and changes nothing. */
bool isJoiner(QStringView word);
/** Letters with an operator behind them: `name:`, `created<`. No field need have that name. An ARN starts otherwise. */
bool startsLikeField(QStringView text);

} // namespace jobscope::query
