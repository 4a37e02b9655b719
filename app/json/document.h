// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace jobscope::json {

enum class Type { Null, Bool, Number, String, Array, Object };

struct ByteRange {
    qint64 begin = 0;
    qint64 end = 0; //!< one past the last byte

    qint64 length() const { return end - begin; }
    bool operator==(const ByteRange&) const = default;
};

struct Limits {
    qint64 bytes = qint64{256} * 1024 * 1024;
    qint64 values = 50'000'000; //!< of all types in the document; each takes 32 bytes of memory beside the text
    int depth = 256; //!< arrays and objects within each other
};

namespace detail {
struct Node {
    quint32 begin; //!< first byte of the value
    quint32 end;
    quint32 keyBegin; //!< first byte of the member's name, its quote; the element's position where keyEnd is 0
    quint32 keyEnd; //!< 0 in arrays and at the top
    quint32 parent; //!< index of the node around this one; 0 at the top
    quint32 next; //!< index of the node behind this one's descendants
    quint32 size; //!< number of children
    Type type;
};
struct Tree;
} // namespace detail

class Document;

/**
 * A place in a Document: cheap to copy, keeps the document alive.
 *
 * Numbers keep their digits, strings are decoded when asked for, and each value knows its bytes and its JSON pointer.
 * Members stand in the order of the text; names within an object are unique (the parser refuses duplicates).
 */
class Value {
public:
    Type type() const;
    bool isNull() const { return type() == Type::Null; }
    bool isString() const { return type() == Type::String; }
    bool isNumber() const { return type() == Type::Number; }
    bool isBool() const { return type() == Type::Bool; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }

    bool toBool() const; //!< for a Bool, otherwise false
    QString toString() const; //!< decoded text of a String, otherwise empty
    QByteArray rawNumber() const; //!< the digits as they stand, for a Number, otherwise empty
    std::optional<qint64> toInt64() const; //!< a number without fraction or exponent that fits, otherwise nothing
    double toDouble() const; //!< nearest double of a Number, infinite beyond the largest one; otherwise 0

    /** Number of elements or members; 0 for all but Array and Object. */
    qsizetype size() const;
    /** The children in order. For an Object these are the members' values; see key(). */
    std::vector<Value> children() const;
    /** The value of the member of that name; nothing where this is no object or has none. */
    std::optional<Value> member(QStringView name) const;
    /** This value's name in the object around it; "" in arrays and at the top. */
    QString key() const;
    /** The bytes of the name with its quotes; empty in arrays and at the top. */
    ByteRange keyRange() const;

    ByteRange range() const; //!< bytes of this value, without white space around it
    QByteArray raw() const; //!< those bytes
    QString pointer() const; //!< RFC 6901, from the top of the document

private:
    friend class Document;
    friend bool equal(const Value& a, const Value& b);
    Value(std::shared_ptr<const detail::Tree> tree, quint32 index);
    const detail::Node& node() const;

    std::shared_ptr<const detail::Tree> m_tree;
    quint32 m_index;
};

/** Parsed JSON with the exact bytes it came from. Immutable, cheap to copy. */
class Document {
public:
    /**
     * Parses UTF-8 text (no byte order mark) that holds one JSON value and white space.
     *
     * Fails with Syntax, Encoding, TooDeep, TooLarge or DuplicateKey. Takes time linear in the bytes (names of large
     * objects are sorted) and never recurses, whatever the bytes are.
     */
    static Expected<Document, Error> parse(const QByteArray& utf8, const Limits& limits = {});

    Value root() const;
    QByteArray bytes() const;
    /** The value at an RFC 6901 pointer, if there is one. */
    std::optional<Value> at(QStringView pointer) const;

private:
    explicit Document(std::shared_ptr<const detail::Tree> tree);
    std::shared_ptr<const detail::Tree> m_tree;
};

/** One reference token of a JSON pointer, escaped: "a/b" -> "a~1b". */
QString escapedToken(QStringView token);

/** The two are equal as JSON: members in any order, numbers by value, strings by decoded text. */
bool equal(const Value& a, const Value& b);

} // namespace jobscope::json
