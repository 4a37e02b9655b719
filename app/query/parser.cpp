// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "query/parser.h"

#include "query/fields.h"
#include "query/values.h"

#include <algorithm>
#include <numeric>

namespace jobscope::query {

using namespace Qt::StringLiterals;

namespace {

/** How many letters must be added, left out or changed. */
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + int(a[i] != b[j]);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

/** The nearest of some names, if it is near enough to be meant. */
QString nearest(QStringView text, const QStringList& names)
{
    constexpr qsizetype longestName = 40;
    const QString folded = text.left(longestName).toString().toCaseFolded();
    QString best;
    int least = folded.size() < 4 ? 1 : 2;
    for (const QString& name : names) {
        const int steps = name.startsWith(folded) && folded.size() > 2 ? 1 : distance(folded, name);
        if (steps < least || (steps == least && best.isEmpty())) {
            least = steps;
            best = name;
        }
    }
    return best;
}

class Parser {
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    Expected<Query, QueryError> parse()
    {
        if (m_text.size() > longestText)
            return Unexpected(error(ErrorKind::TooLong, longestText, m_text.size() - longestText));
        skipSpace();
        if (atEnd())
            return Query();
        auto root = parseAny(0);
        if (!root)
            return Unexpected(root.error());
        return Query(std::move(*root));
    }

private:
    using Result = Expected<Node, QueryError>;

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar next() const { return atEnd() ? QChar() : m_text[m_at]; }
    void skipSpace()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }

    QueryError error(ErrorKind kind, qsizetype position, qsizetype length) const
    {
        return {kind, position, length, std::min(m_term, position), m_text.mid(position, length).toString(), {}, {}};
    }

    /** The bare word that begins here, to white space or the end of the group. */
    QStringView bareWord() const
    {
        int open = 0;
        qsizetype end = m_at;
        for (; end < m_text.size() && !m_text[end].isSpace(); ++end) {
            if (m_text[end] == u'(')
                ++open;
            if (m_text[end] == u')' && open-- == 0 && m_groups > 0)
                break;
        }
        return m_text.mid(m_at, end - m_at);
    }

    bool endsAll() const { return atEnd() || (next() == u')' && m_groups > 0); }

    static Node joined(Node::Kind kind, std::vector<Node> nodes)
    {
        if (nodes.size() == 1)
            return std::move(nodes.front());
        Node node{kind, {}, {}};
        for (Node& child : nodes) {
            // What stands in parentheses of its own without need is the same query.
            if (child.kind == kind)
                std::move(child.children.begin(), child.children.end(), std::back_inserter(node.children));
            else
                node.children.push_back(std::move(child));
        }
        return node;
    }

    Result parseAny(int depth)
    {
        std::vector<Node> nodes;
        for (;;) {
            Result all = parseAll(depth);
            if (!all)
                return all;
            nodes.push_back(std::move(*all));
            if (endsAll())
                return joined(Node::Kind::Any, std::move(nodes));
            m_joiner = m_at;
            m_at += bareWord().size(); // `or`: nothing else ends parseAll()
        }
    }

    QueryError missingTerm() const
    {
        // Beside the word that asks for a term, or in the empty group.
        if (m_joiner >= 0)
            return error(
                ErrorKind::MissingTerm, m_joiner, m_text[m_joiner] == u'(' ? m_at + 1 - m_joiner : wordAt(m_joiner));
        return error(ErrorKind::MissingTerm, m_at, bareWord().size());
    }

    qsizetype wordAt(qsizetype at) const
    {
        const auto begin = m_text.begin() + at;
        return std::find_if(begin, m_text.end(), [](QChar c) { return c.isSpace() || c == u')'; }) - begin;
    }

    Result parseAll(int depth)
    {
        std::vector<Node> nodes;
        bool wantsMore = true;
        for (;;) {
            skipSpace();
            if (m_groups == 0)
                m_term = m_at;
            const QStringView word = bareWord();
            const bool isOr = word.compare(u"or", Qt::CaseInsensitive) == 0;
            if (endsAll() || isOr) {
                if (wantsMore)
                    return Unexpected(missingTerm());
                return joined(Node::Kind::All, std::move(nodes));
            }
            if (isJoiner(word)) {
                if (wantsMore)
                    return Unexpected(missingTerm());
                wantsMore = true;
                m_joiner = m_at;
                m_at += word.size();
                continue;
            }
            Result node = parseOne(depth);
            if (!node)
                return node;
            nodes.push_back(std::move(*node));
            wantsMore = false;
            m_joiner = -1;
        }
    }

    Result parseOne(int depth)
    {
        if (depth > deepestNesting)
            return Unexpected(error(ErrorKind::TooDeep, m_at, 1));
        switch (next().unicode()) {
        case u'-':
            return parseNot(depth);
        case u'(':
            return parseGroup(depth);
        case u')':
            return Unexpected(error(ErrorKind::StrayParenthesis, m_at, 1));
        case u'<':
        case u'>':
            return Unexpected(error(ErrorKind::LonelyComparison, m_at, bareWord().size()));
        case u'"': {
            const auto text = parseQuoted();
            if (!text)
                return Unexpected(text.error());
            return word(*text);
        }
        default:
            break;
        }
        if (startsLikeField(m_text.mid(m_at)))
            return parseField();
        const QString text = bareWord().toString();
        m_at += text.size();
        return word(text);
    }

    Result parseNot(int depth)
    {
        const qsizetype minus = m_at++;
        if (endsAll() || next().isSpace())
            return Unexpected(error(ErrorKind::LonelyMinus, minus, 1));
        Result node = parseOne(depth + 1);
        if (!node)
            return node;
        return Node{Node::Kind::Not, {}, {std::move(*node)}};
    }

    Result parseGroup(int depth)
    {
        const qsizetype open = m_at++;
        m_joiner = open;
        ++m_groups;
        Result node = parseAny(depth + 1);
        --m_groups;
        if (!node) {
            // Nothing behind it yet: the parenthesis is what wants company.
            const bool isUnfinished = node.error().kind == ErrorKind::MissingTerm && atEnd() && m_joiner == open;
            return isUnfinished ? Result(Unexpected(error(ErrorKind::OpenGroup, open, 1))) : node;
        }
        if (next() != u')')
            return Unexpected(error(ErrorKind::OpenGroup, open, 1));
        ++m_at;
        return node;
    }

    Expected<QString, QueryError> parseQuoted()
    {
        const qsizetype open = m_at++;
        QString text;
        for (; !atEnd(); ++m_at) {
            if (next() == u'"') {
                ++m_at;
                if (text.isEmpty())
                    return Unexpected(error(ErrorKind::MissingValue, open, m_at - open));
                return text;
            }
            if (next() == u'\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\'))
                ++m_at;
            text += next();
        }
        return Unexpected(error(ErrorKind::OpenQuote, open, m_text.size() - open));
    }

    static Node word(const QString& text)
    {
        return {Node::Kind::Term, {Field::Word, Operator::Is, text, Needle{text.toCaseFolded()}}, {}};
    }

    Result parseField()
    {
        const qsizetype begin = m_at;
        while (next().isLetter())
            ++m_at;
        const QStringView name = m_text.mid(begin, m_at - begin);
        const std::optional<Field> field = fieldFromName(name);
        if (!field) {
            QStringList names;
            for (const FieldInfo& info : allFields())
                names += info.name;
            names.removeFirst();
            QueryError unknown = error(ErrorKind::UnknownField, begin, name.size());
            unknown.suggestion = nearest(name, names);
            return Unexpected(unknown);
        }
        const qsizetype signs = m_at;
        const Operator comparison = parseOperator();
        const auto fail = [this, field](ErrorKind kind, qsizetype position, qsizetype length) {
            QueryError wrong = error(kind, position, length);
            wrong.field = field;
            return wrong;
        };
        if (comparison != Operator::Is && !takesComparison(fieldInfo(*field).kind))
            return Unexpected(fail(ErrorKind::NoComparison, signs, m_at - signs));
        if (endsAll() || next().isSpace())
            return Unexpected(fail(ErrorKind::MissingValue, m_at, 0));
        const qsizetype place = m_at;
        QString text;
        if (next() == u'"') {
            auto quoted = parseQuoted();
            if (!quoted) {
                quoted.error().field = field;
                return Unexpected(quoted.error());
            }
            text = std::move(*quoted);
        } else {
            text = bareWord().toString();
            m_at += text.size();
        }
        Term term{*field, comparison, text, {}};
        if (const std::optional<ErrorKind> problem = readValue(term)) {
            QueryError wrong = fail(*problem, place, m_at - place);
            if (*problem == ErrorKind::UnknownWord) {
                QStringList names;
                for (const Choice& choice : choicesOf(*field))
                    names += choice.name;
                wrong.suggestion = nearest(text, names);
            }
            return Unexpected(wrong);
        }
        return Node{Node::Kind::Term, std::move(term), {}};
    }

    Operator parseOperator()
    {
        const QChar sign = m_text[m_at++];
        if (sign == u':' || sign == u'=')
            return Operator::Is;
        const bool orEqual = next() == u'=';
        if (orEqual)
            ++m_at;
        if (sign == u'<')
            return orEqual ? Operator::LessOrEqual : Operator::Less;
        return orEqual ? Operator::GreaterOrEqual : Operator::Greater;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_term = 0; //!< where the outermost term under way begins
    qsizetype m_joiner = -1; //!< the word or parenthesis that wants a term behind it
    int m_groups = 0; //!< that are open here
};

} // namespace

Expected<Query, QueryError> parse(QStringView text)
{
    return Parser(text).parse();
}

} // namespace jobscope::query
