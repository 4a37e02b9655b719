// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "query/query.h"

#include "query/fields.h"

#include <algorithm>

namespace jobscope::query {

using namespace Qt::StringLiterals;

namespace {

bool asksForDetails(const Node& node)
{
    if (node.kind == Node::Kind::Term)
        return fieldInfo(node.term.field).needsDetails;
    return std::any_of(node.children.begin(), node.children.end(), asksForDetails);
}

QString quoted(const QString& text)
{
    QString result(1, u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        result += c;
    }
    result += u'"';
    return result;
}

/** Would not be read as the same word without quotes. */
bool needsQuotes(const QString& text, Field field)
{
    const auto isSpecial = [](QChar c) { return c.isSpace() || c == u'"' || c == u'(' || c == u')' || c == u'\\'; };
    if (text.isEmpty() || std::any_of(text.begin(), text.end(), isSpecial))
        return true;
    if (field != Field::Word)
        return false;
    const QChar first = text.front();
    return first == u'-' || first == u'<' || first == u'>' || isJoiner(text) || startsLikeField(text);
}

QString printed(const Term& term)
{
    const QString value = needsQuotes(term.text, term.field) ? quoted(term.text) : term.text;
    if (term.field == Field::Word)
        return value;
    return QString(fieldInfo(term.field).name) + operatorText(term.comparison) + value;
}

QString printed(const Node& node)
{
    const auto grouped = [](const Node& child) -> QString { return u'(' + printed(child) + u')'; };
    switch (node.kind) {
    case Node::Kind::Term:
        return printed(node.term);
    case Node::Kind::Not: {
        const Node& child = node.children.front();
        const bool isJoined = child.kind == Node::Kind::All || child.kind == Node::Kind::Any;
        return u'-' + (isJoined ? grouped(child) : printed(child));
    }
    case Node::Kind::All:
    case Node::Kind::Any:
        break;
    }
    const bool isAll = node.kind == Node::Kind::All;
    QStringList parts;
    for (const Node& child : node.children)
        parts += isAll && child.kind == Node::Kind::Any ? grouped(child) : printed(child);
    return parts.join(isAll ? u" "_s : u" or "_s);
}

} // namespace

Query::Query(Node root)
    : m_root(std::make_shared<const Node>(std::move(root)))
{
}

bool Query::needsDetails() const
{
    return m_root && asksForDetails(*m_root);
}

bool Query::operator==(const Query& other) const
{
    return m_root && other.m_root ? *m_root == *other.m_root : !m_root && !other.m_root;
}

QString print(const Query& query)
{
    return query.isEmpty() ? QString() : printed(*query.root());
}

} // namespace jobscope::query
