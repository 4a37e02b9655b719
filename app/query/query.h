// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "job/instant.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace jobscope::query {

/** What a term asks about; the register in fields.cpp knows their names. */
enum class Field {
    Word, //!< a word without a field: looked for in everything that a row of the list is found by
    Name,
    Id,
    Status,
    Type,
    Schedule,
    Bucket,
    Account,
    Region,
    Tag,
    Check,
    Created,
    Expires,
    Sampling,
    Has,
};

enum class Operator { Is, Less, LessOrEqual, Greater, GreaterOrEqual };

/** Text that is looked for, case folded. */
struct Needle {
    QString folded;
    bool operator==(const Needle&) const = default;
};

/** One of a field's words: its place in choicesOf(field). */
struct ChosenWord {
    int index = 0;
    bool operator==(const ChosenWord&) const = default;
};

struct Number {
    double value = 0;
    bool operator==(const Number&) const = default;
};

/** A stretch of time. It begins at a fixed instant or now, with `offset` added, and lasts for `length`. */
struct Moment {
    std::optional<job::Instant> fixed;
    std::chrono::nanoseconds offset{0};
    std::chrono::nanoseconds length{1};
    bool operator==(const Moment&) const = default;
};

/** One question about a job, ready to be asked many times. */
struct Term {
    Field field = Field::Word;
    Operator comparison = Operator::Is;
    QString text; //!< the value as it is written, without quotes; of a field with words of its own the first of them
    std::variant<Needle, ChosenWord, Number, Moment> value;

    bool operator==(const Term&) const = default;
};

/** A term, or what joins others. */
struct Node {
    enum class Kind { Term, Not, All, Any };
    Kind kind = Kind::All;
    Term term; //!< of a Term
    std::vector<Node> children; //!< of Not one; of All and Any at least two, none of which is of the same kind

    bool operator==(const Node&) const = default;
};

/**
 * A filter that was read: what parse() makes of its text. Without a node it takes every job. A value, cheap to copy.
 */
class Query {
public:
    Query() = default;
    explicit Query(Node root);

    bool isEmpty() const { return !m_root; }
    const Node* root() const { return m_root.get(); } //!< nullptr if it is empty
    /** Some of its terms can be answered from a job's full answer only. */
    bool needsDetails() const;
    bool operator==(const Query& other) const;

private:
    std::shared_ptr<const Node> m_root;
};

/** The query as text that parse() makes the same query of. */
QString print(const Query& query);

} // namespace jobscope::query
