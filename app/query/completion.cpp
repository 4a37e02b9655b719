// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "query/completion.h"

#include "query/fields.h"
#include "query/parser.h"

#include <algorithm>

namespace jobscope::query {

using namespace Qt::StringLiterals;

namespace {

/** The bare term around a place. */
struct Piece {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/** Nothing if the cursor stands within or right behind quotes. */
std::optional<Piece> pieceAt(QStringView text, qsizetype cursor)
{
    Piece piece;
    bool isQuoted = false;
    bool wasQuoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        const QChar c = text[at];
        if (isQuoted && c == u'\\') {
            ++at;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
            wasQuoted = true;
        } else if (!isQuoted && (c.isSpace() || c == u'(' || c == u')' || (c == u'-' && at == piece.begin))) {
            piece.begin = at + 1;
            wasQuoted = false;
        }
    }
    if (isQuoted || wasQuoted)
        return {};
    const auto isEnd = [](QChar c) { return c.isSpace() || c == u')'; };
    piece.end = std::find_if(text.begin() + cursor, text.end(), isEnd) - text.begin();
    return piece;
}

class Collector {
public:
    Collector(qsizetype position, qsizetype length)
        : m_position(position)
        , m_length(length)
    {
    }

    void add(const QString& text, const explain::Phrase& meaning, bool isWhole)
    {
        if (m_found.size() < mostCompletions)
            m_found.push_back({m_position, m_length, text, meaning, isWhole});
    }
    std::vector<Completion> take() { return std::move(m_found); }

private:
    qsizetype m_position;
    qsizetype m_length;
    std::vector<Completion> m_found;
};

std::vector<Completion> valuesFor(Field field, QStringView typed, const Piece& place, const KnownTexts& known)
{
    Collector found(place.begin, place.end - place.begin);
    const QString bare = bareText(typed);
    const auto isMeant = [&bare](const QString& name) { return bareText(name).startsWith(bare); };
    for (const Choice& choice : choicesOf(field)) {
        if (isMeant(choice.name) || std::any_of(choice.others.begin(), choice.others.end(), isMeant))
            found.add(choice.name, choice.meaning, true);
    }
    if (!known || fieldInfo(field).kind != ValueKind::Text)
        return found.take();
    QStringList texts = known(field);
    texts.removeDuplicates();
    texts.sort();
    for (const QString& text : std::as_const(texts)) {
        if (!text.contains(typed, Qt::CaseInsensitive))
            continue;
        Query alone(Node{Node::Kind::Term, {field, Operator::Is, text, Needle{text}}, {}});
        // Quoted as print() does it.
        found.add(print(alone).mid(fieldInfo(field).name.size() + 1), {}, true);
    }
    return found.take();
}

} // namespace

std::vector<Completion> completions(QStringView text, qsizetype cursor, const KnownTexts& known)
{
    if (text.size() > longestText || cursor < 0 || cursor > text.size())
        return {};
    const std::optional<Piece> piece = pieceAt(text, cursor);
    if (!piece)
        return {};
    const QStringView typed = text.mid(piece->begin, cursor - piece->begin);
    const auto sign = std::find_if(typed.begin(), typed.end(), [](QChar c) { return c == u':' || c == u'='; });
    if (sign != typed.end()) {
        const qsizetype name = sign - typed.begin();
        const std::optional<Field> field = fieldFromName(typed.left(name));
        if (!field)
            return {};
        return valuesFor(*field, typed.mid(name + 1), {piece->begin + name + 1, piece->end}, known);
    }
    Collector found(piece->begin, piece->end - piece->begin);
    for (const FieldInfo& info : allFields()) {
        if (!info.name.isEmpty() && info.name.startsWith(typed, Qt::CaseInsensitive))
            found.add(info.name + (takesComparison(info.kind) ? u"<"_s : u":"_s), explain::Phrase(info.meaning), false);
    }
    return found.take();
}

} // namespace jobscope::query
