// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "json/invisible_p.h"
#include "json/stream_p.h"
#include "json/tree_p.h"

#include <QList>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace jobscope::json::detail {
namespace {

/** What stands there, for an error: at most a line, shortened, nothing invisible in it. */
QString excerpt(QByteArrayView bytes, qsizetype from)
{
    constexpr int longest = 24;
    const char* at = bytes.data() + qMin(from, bytes.size());
    const char* const end = bytes.data() + bytes.size();
    if (at == end)
        return u"the end of the text"_s;
    QString text;
    for (int count = 0; at != end; ++count) {
        if (count == longest)
            return text + u'…';
        const int length = sequenceLength(at, end);
        if (length == 0) {
            text += u"\\x"_s + QString::number(static_cast<unsigned char>(*at), 16).toUpper();
            ++at;
            continue;
        }
        if (count > 0 && (*at == '\n' || *at == '\r'))
            break;
        const QString character = fromUtf8({at, length});
        const char32_t codepoint = character.toUcs4().constFirst();
        if (isInvisible(codepoint))
            text += u"\\u"_s + QString::number(codepoint, 16).toUpper().rightJustified(4, u'0');
        else
            text += character;
        at += length;
    }
    return text;
}

/** Takes RapidJSON's events and makes the nodes. */
class Builder {
public:
    Builder(Tree& tree, Stream& stream, const Limits& limits)
        : m_tree(tree)
        , m_stream(stream)
        , m_limits(limits)
    {
    }

    bool Null() { return add(Type::Null); }
    bool Bool(bool) { return add(Type::Bool); }
    bool String(const char*, rapidjson::SizeType, bool) { return checkEscapes() && add(Type::String); }
    bool RawNumber(const char*, rapidjson::SizeType, bool)
    {
        m_stream.leaveNumber();
        return add(Type::Number);
    }
    bool StartObject() { return open(Type::Object); }
    bool StartArray() { return open(Type::Array); }
    bool EndArray(rapidjson::SizeType)
    {
        close();
        return true;
    }
    bool EndObject(rapidjson::SizeType)
    {
        const quint32 object = m_open.back();
        close();
        return checkNames(object);
    }
    bool Key(const char*, rapidjson::SizeType, bool)
    {
        if (!checkEscapes())
            return false;
        m_keyBegin = m_stream.token();
        m_keyEnd = m_stream.place();
        return true;
    }

    // Asked for by RapidJSON's interface; numbers come as RawNumber.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    const std::optional<Error>& error() const { return m_error; }
    Error syntaxError(rapidjson::ParseErrorCode code, qsizetype byte) const;

private:
    enum class Place { Value, Container };

    bool push(Type type, quint32 end)
    {
        if (static_cast<qint64>(m_tree.nodes.size()) >= m_limits.values) {
            fail(ErrorKind::TooLarge, m_stream.token(), pointer(Place::Value),
                u"at most %1 values"_s.arg(m_limits.values));
            return false;
        }
        Node node{.begin = m_stream.token(),
            .end = end,
            .keyBegin = m_keyBegin,
            .keyEnd = m_keyEnd,
            .parent = 0,
            .next = static_cast<quint32>(m_tree.nodes.size() + 1),
            .size = 0,
            .type = type};
        if (!m_open.empty()) {
            node.parent = m_open.back();
            Node& parent = m_tree.nodes[node.parent];
            if (m_keyEnd == 0)
                node.keyBegin = parent.size;
            ++parent.size;
        }
        m_keyBegin = 0;
        m_keyEnd = 0;
        m_tree.nodes.push_back(node);
        return true;
    }

    bool add(Type type) { return push(type, m_stream.place()); }

    bool open(Type type)
    {
        if (m_open.size() >= static_cast<size_t>(qMax(m_limits.depth, 0))) {
            fail(ErrorKind::TooDeep, m_stream.token(), pointer(Place::Value),
                u"at most %1 arrays and objects within each other"_s.arg(m_limits.depth));
            return false;
        }
        if (!push(type, 0))
            return false;
        m_open.push_back(static_cast<quint32>(m_tree.nodes.size() - 1));
        return true;
    }

    void close()
    {
        Node& node = m_tree.nodes[m_open.back()];
        node.end = m_stream.token() + 1;
        node.next = static_cast<quint32>(m_tree.nodes.size());
        m_open.pop_back();
    }

    bool checkEscapes()
    {
        if (!m_stream.hasSurrogate())
            return true;
        fail(ErrorKind::Encoding, loneSurrogate(), pointer(Place::Value), surrogatePair());
        return false;
    }

    static QString surrogatePair() { return u"a surrogate pair"_s; }
    quint32 loneSurrogate() const;
    bool checkNames(quint32 object);
    bool isInArray() const { return !m_open.empty() && m_tree.nodes[m_open.back()].type == Type::Array; }
    bool isFirst() const { return !m_open.empty() && m_tree.nodes[m_open.back()].size == 0; }
    QString pointer(Place place) const;
    QString expectedValue(qsizetype byte) const;
    Error makeError(ErrorKind kind, qsizetype byte, const QString& pointer, const QString& expected) const
    {
        return {kind, byte, pointer, expected, excerpt(m_tree.bytes, byte)};
    }
    void fail(ErrorKind kind, qsizetype byte, const QString& pointer, const QString& expected)
    {
        m_error = makeError(kind, byte, pointer, expected);
    }

    Tree& m_tree;
    Stream& m_stream;
    Limits m_limits;
    std::vector<quint32> m_open; //!< arrays and objects that have not ended yet, outermost first
    quint32 m_keyBegin = 0;
    quint32 m_keyEnd = 0;
    Names m_names;
    std::optional<Error> m_error;
};

/** The escape of the first single low surrogate in the string that was just read. */
quint32 Builder::loneSurrogate() const
{
    const QByteArrayView text = m_tree.slice(m_stream.token(), m_stream.place());
    for (qsizetype i = 0; i + 5 < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        if (text[i + 1] != 'u') {
            ++i;
            continue;
        }
        const uint unit = text.sliced(i + 2, 4).toUInt(nullptr, 16);
        if (QChar::isLowSurrogate(unit))
            return m_stream.token() + static_cast<quint32>(i);
        // A high one was found to stand before a low one, each six bytes long.
        i += QChar::isHighSurrogate(unit) ? 11 : 5;
    }
    return m_stream.token();
}

bool Builder::checkNames(quint32 object)
{
    constexpr quint32 fewNames = 48;
    const quint32 count = m_tree.nodes[object].size;
    if (count < 2)
        return true;
    m_names.collect(m_tree, object);
    quint32 second = 0;
    const std::vector<Name>& names = m_names.all();
    if (count <= fewNames) {
        for (size_t i = 1; i < names.size() && second == 0; ++i) {
            for (size_t j = 0; j < i; ++j) {
                if (names[i] == names[j]) {
                    second = names[i].index;
                    break;
                }
            }
        }
    } else {
        m_names.sort();
        for (size_t i = 1; i < names.size(); ++i) {
            if (names[i] == names[i - 1] && (second == 0 || names[i].index < second))
                second = names[i].index;
        }
    }
    if (second == 0)
        return true;
    fail(ErrorKind::DuplicateKey, m_tree.nodes[second].keyBegin, pointerOf(m_tree, second),
        u"a name that does not stand in this object before"_s);
    return false;
}

QString Builder::pointer(Place place) const
{
    if (m_open.empty())
        return {};
    const quint32 container = m_open.back();
    QString around = pointerOf(m_tree, container);
    if (place == Place::Container)
        return around;
    if (m_keyEnd != 0)
        return around + u'/' + escapedToken(decoded(m_tree.slice(m_keyBegin + 1, m_keyEnd - 1)));
    if (isInArray())
        return around + u'/' + QString::number(m_tree.nodes[container].size);
    return around;
}

QString Builder::expectedValue(qsizetype byte) const
{
    if (byte > qsizetype{m_stream.token()}) {
        switch (m_tree.bytes.at(m_stream.token())) {
        case 'n':
            return u"null"_s;
        case 't':
            return u"true"_s;
        case 'f':
            return u"false"_s;
        default:
            return u"a digit"_s;
        }
    }
    return isInArray() && isFirst() ? u"a value or the end of the array"_s : u"a value"_s;
}

Error Builder::syntaxError(rapidjson::ParseErrorCode code, qsizetype byte) const
{
    const QByteArrayView bytes = m_tree.bytes;
    const auto syntax = [&](Place place, const QString& expected) {
        return makeError(ErrorKind::Syntax, byte, pointer(place), expected);
    };
    if (code == rapidjson::kParseErrorStringInvalidEncoding)
        return makeError(ErrorKind::Encoding, m_stream.place(), pointer(Place::Value), u"valid UTF-8"_s);
    if (byte < bytes.size() && sequenceLength(bytes.data() + byte, bytes.data() + bytes.size()) == 0)
        return makeError(ErrorKind::Encoding, byte, pointer(Place::Value), u"valid UTF-8"_s);
    if (byte == 0 && bytes.startsWith("\xef\xbb\xbf"))
        return syntax(Place::Value, u"a value without a byte order mark before it"_s);
    const bool isControl = byte < bytes.size() && static_cast<unsigned char>(bytes[byte]) < 0x20;

    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
    case rapidjson::kParseErrorValueInvalid:
        return syntax(Place::Value, expectedValue(byte));
    case rapidjson::kParseErrorDocumentRootNotSingular:
    case rapidjson::kParseErrorNone:
        return syntax(Place::Container, u"the end of the text"_s);
    case rapidjson::kParseErrorObjectMissName:
        return syntax(Place::Container,
            isFirst() ? u"a member name in quotes or the end of the object"_s : u"a member name in quotes"_s);
    case rapidjson::kParseErrorObjectMissColon:
        return syntax(Place::Value, u"a colon"_s);
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return syntax(Place::Container, u"a comma or the end of the object"_s);
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return syntax(Place::Container, u"a comma or the end of the array"_s);
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        return syntax(Place::Value, u"four hexadecimal digits after \\u"_s);
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return makeError(ErrorKind::Encoding, byte, pointer(Place::Value), surrogatePair());
    case rapidjson::kParseErrorStringMissQuotationMark:
    case rapidjson::kParseErrorStringEscapeInvalid:
        if (isControl)
            return syntax(Place::Value, u"no control character within a string"_s);
        if (byte < bytes.size())
            return syntax(Place::Value, u"one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"_s);
        return syntax(Place::Value, u"the quote that ends the string begun at byte %1"_s.arg(m_stream.token()));
    case rapidjson::kParseErrorNumberTooBig:
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return syntax(Place::Value, u"a digit"_s);
    case rapidjson::kParseErrorStringInvalidEncoding:
    case rapidjson::kParseErrorTermination:
    case rapidjson::kParseErrorUnspecificSyntaxError:
        break;
    }
    return syntax(Place::Value, u"JSON"_s);
}

} // namespace

Expected<std::shared_ptr<const Tree>, Error> read(const QByteArray& utf8, const Limits& limits)
{
    // Places are kept in 32 bits.
    constexpr qint64 mostBytes = std::numeric_limits<quint32>::max() - 1;
    const qint64 most = qBound(qint64{0}, limits.bytes, mostBytes);
    if (utf8.size() > most) {
        return tl::unexpected(
            Error{ErrorKind::TooLarge, most, {}, u"at most %1 bytes"_s.arg(most), u"%1 bytes"_s.arg(utf8.size())});
    }

    const auto tree = std::make_shared<Tree>();
    tree->bytes = utf8;
    constexpr qsizetype usualBytesOfNode = 24;
    tree->nodes.reserve(static_cast<size_t>(utf8.size() / usualBytesOfNode + 4));

    Stream stream(tree->bytes);
    Builder builder(*tree, stream, limits);
    rapidjson::GenericReader<Utf8, Utf8> reader;
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseInsituFlag
        | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (builder.error())
        return tl::unexpected(*builder.error());
    if (result.IsError())
        return tl::unexpected(builder.syntaxError(result.Code(), static_cast<qsizetype>(result.Offset())));
    // RapidJSON takes a NUL for the end.
    if (stream.Tell() != static_cast<size_t>(utf8.size()))
        return tl::unexpected(builder.syntaxError(rapidjson::kParseErrorNone, static_cast<qsizetype>(stream.Tell())));
    return tree;
}

} // namespace jobscope::json::detail
