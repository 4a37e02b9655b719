// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace jobscope::explain {

class Phrase;

/** Text from the job, shown in quotes or as a chip. */
struct Value {
    QString text;
    bool operator==(const Value&) const = default;
};

/** Text that stands for itself without quotes: an account id, a Region, an API name. */
struct Name {
    QString text;
    bool operator==(const Name&) const = default;
};

/** The program's own text that stands as it is: the digits of a number or a date, a word of the API. Never masked. */
struct Fixed {
    QString text;
    bool operator==(const Fixed&) const = default;
};

/** A number for people, grouped as their language does. Numbers of a condition are Fixed: their digits stay. */
struct Count {
    qint64 number = 0;
    bool operator==(const Count&) const = default;
};

/** A number of tenths for people: 48 is "4.8", 50 is "5". */
struct Tenths {
    qint64 number = 0;
    bool operator==(const Tenths&) const = default;
};

/** Phrases in a row. */
struct List {
    enum class Join {
        Or, //!< a, b or c
        And, //!< a, b and c
        Comma, //!< a, b, c
        Semicolon, //!< a; b; c
        Sentences, //!< a b c: whole sentences with a space between
    };
    Join join = Join::Comma;
    std::vector<Phrase> items;

    bool operator==(const List&) const;
};

/**
 * What is to be said, without the words: a message and typed arguments. render() makes the text in a language.
 *
 * The message is an English sentence marked with QT_TRANSLATE_NOOP("explain", ...) (or QT_TRANSLATE_N_NOOP for
 * plurals), with %1 to %9 for the arguments and %n for the plural's number. Values are cheap to copy.
 */
class Phrase {
public:
    using Argument = std::variant<Value, Name, Fixed, Count, Tenths, List, Phrase>;

    Phrase(); //!< says nothing
    explicit Phrase(const char* message);
    /** A plural: `number` chooses the form and fills %n. */
    Phrase(const char* message, qint64 number);
    Phrase(Value value); //!< the value alone
    Phrase(Name name);
    Phrase(Fixed fixed);
    Phrase(List list);

    Phrase arg(Argument argument) const;

    bool isEmpty() const;
    const char* message() const; //!< "" for a phrase that is its one argument
    std::optional<qint64> number() const;
    const std::vector<Argument>& arguments() const;

    bool operator==(const Phrase& other) const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
};

} // namespace jobscope::explain
