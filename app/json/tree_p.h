// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/document.h"
#include "json/error.h"

#include <memory>
#include <vector>

namespace jobscope::json::detail {

/** The nodes of a document in the order of the text: a node's first child stands right behind it. */
struct Tree {
    QByteArray bytes;
    std::vector<Node> nodes; //!< never empty; the first is the root

    QByteArrayView slice(quint32 begin, quint32 end) const
    {
        return QByteArrayView{bytes.constData() + begin, static_cast<qsizetype>(end - begin)};
    }
    /** A member's name as it stands, without its quotes. */
    QByteArrayView rawKey(const Node& node) const { return slice(node.keyBegin + 1, node.keyEnd - 1); }
};

/** Valid UTF-8 as text, with every character it has. */
QString fromUtf8(QByteArrayView utf8);

/** Text of a valid JSON string that is given without its quotes. */
QString decoded(QByteArrayView inner);

/** RFC 6901 pointer of the node. */
QString pointerOf(const Tree& tree, quint32 index);

/** A member's name, decoded, with its node. */
struct Name {
    QByteArrayView utf8;
    quint32 fingerprint; //!< differs only where the names differ
    quint32 index;

    bool operator==(const Name& other) const { return fingerprint == other.fingerprint && utf8 == other.utf8; }
};

/** The decoded names of an object's members; kept between objects so that its memory is used again. */
class Names {
public:
    /** Collects the names of that object in the order of the text. The tree must outlive them. */
    void collect(const Tree& tree, quint32 object);
    /** Equal names come to stand side by side, in the order of the text. */
    void sort();

    const std::vector<Name>& all() const { return m_names; }

private:
    std::vector<Name> m_names;
    std::vector<QByteArray> m_unescaped; //!< owns the names that had escapes
};

/** Reads the bytes into nodes. */
Expected<std::shared_ptr<const Tree>, Error> read(const QByteArray& utf8, const Limits& limits);

} // namespace jobscope::json::detail
