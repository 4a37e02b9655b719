// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "json/document.h"

#include "json/tree_p.h"

#include <QStringView>

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobscope::json {

namespace detail {

QString fromUtf8(QByteArrayView utf8)
{
    // QString takes U+FEFF at the begin for a byte order mark and drops it.
    constexpr QByteArrayView mark = "\xef\xbb\xbf";
    qsizetype marks = 0;
    while (utf8.startsWith(mark)) {
        utf8 = utf8.sliced(mark.size());
        ++marks;
    }
    const QString text = QString::fromUtf8(utf8);
    return marks == 0 ? text : QString(marks, QChar{0xfeff}) + text;
}

QString decoded(QByteArrayView inner)
{
    qsizetype escape = inner.indexOf('\\');
    if (escape < 0)
        return fromUtf8(inner);
    QString text;
    text.reserve(inner.size());
    qsizetype at = 0;
    while (escape >= 0) {
        text += fromUtf8(inner.sliced(at, escape - at));
        at = escape + 2;
        const char kind = inner[escape + 1];
        switch (kind) {
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        case 'u':
            text += QChar{inner.sliced(at, 4).toUShort(nullptr, 16)};
            at += 4;
            break;
        default:
            text += QLatin1Char{kind};
            break;
        }
        escape = inner.indexOf('\\', at);
    }
    return text + fromUtf8(inner.sliced(at));
}

QString pointerOf(const Tree& tree, quint32 index)
{
    std::vector<quint32> path;
    for (; index != 0; index = tree.nodes[index].parent)
        path.push_back(index);
    std::reverse(path.begin(), path.end());
    QString pointer;
    for (const quint32 step : path) {
        const Node& node = tree.nodes[step];
        pointer += u'/';
        if (node.keyEnd == 0)
            pointer += QString::number(node.keyBegin);
        else
            pointer += escapedToken(decoded(tree.rawKey(node)));
    }
    return pointer;
}

void Names::collect(const Tree& tree, quint32 object)
{
    m_names.clear();
    m_unescaped.clear();
    const Node& node = tree.nodes[object];
    m_names.reserve(node.size);
    for (quint32 child = object + 1; child != node.next; child = tree.nodes[child].next) {
        QByteArrayView utf8 = tree.rawKey(tree.nodes[child]);
        if (utf8.contains('\\')) {
            m_unescaped.push_back(decoded(utf8).toUtf8());
            utf8 = m_unescaped.back();
        }
        quint32 fingerprint = static_cast<quint32>(utf8.size());
        if (!utf8.isEmpty()) {
            const auto byte = [utf8](qsizetype i) { return quint32{static_cast<unsigned char>(utf8[i])}; };
            fingerprint ^= byte(0) << 24 | byte(utf8.size() / 2) << 16 | byte(utf8.size() - 1) << 8;
        }
        m_names.push_back({utf8, fingerprint, child});
    }
}

void Names::sort()
{
    std::sort(m_names.begin(), m_names.end(), [](const Name& a, const Name& b) {
        if (a.fingerprint != b.fingerprint)
            return a.fingerprint < b.fingerprint;
        if (const int order = a.utf8.compare(b.utf8); order != 0)
            return order < 0;
        return a.index < b.index;
    });
}

} // namespace detail

namespace {

using detail::Names;
using detail::Node;
using detail::Tree;

/** The node's name is that text. */
bool hasName(const Tree& tree, const Node& node, QStringView name)
{
    const QByteArrayView raw = tree.rawKey(node);
    qsizetype i = 0;
    for (const char byte : raw) {
        if (byte == '\\' || static_cast<unsigned char>(byte) >= 0x80)
            return detail::decoded(raw) == name;
        if (i == name.size() || name[i] != QLatin1Char{byte})
            return false;
        ++i;
    }
    return i == name.size();
}

/** A number taken apart: 0.DIGITS times ten to the power of (shift + exponent); no digits for zero. */
struct Decimal {
    bool negative = false;
    QByteArray digits; //!< neither begins nor ends with 0
    qint64 shift = 0;
    bool negativeExponent = false;
    QByteArrayView exponent; //!< digits
};

Decimal takenApart(QByteArrayView raw)
{
    Decimal result;
    if (raw.startsWith('-')) {
        result.negative = true;
        raw = raw.sliced(1);
    }
    qsizetype mark = raw.indexOf('e');
    if (mark < 0)
        mark = raw.indexOf('E');
    if (mark >= 0) {
        result.exponent = raw.sliced(mark + 1);
        if (result.exponent.startsWith('-') || result.exponent.startsWith('+')) {
            result.negativeExponent = result.exponent.startsWith('-');
            result.exponent = result.exponent.sliced(1);
        }
        raw = raw.first(mark);
    }
    const qsizetype point = raw.indexOf('.');
    result.shift = point < 0 ? raw.size() : point;
    result.digits = raw.toByteArray();
    if (point >= 0)
        result.digits.remove(point, 1);
    qsizetype zeros = 0;
    while (zeros < result.digits.size() && result.digits.at(zeros) == '0')
        ++zeros;
    result.digits.remove(0, zeros);
    result.shift -= zeros;
    while (result.digits.endsWith('0'))
        result.digits.chop(1);
    return result;
}

/** Beyond all that the lengths of two numbers can make up for in their exponents. */
constexpr qint64 far = qint64{1} << 40;

/** The nearest double of a number too large or too close to zero to be one. */
double beyondDouble(const Decimal& number)
{
    bool fits = number.exponent.isEmpty();
    const qint64 given = fits ? 0 : number.exponent.toLongLong(&fits);
    const qint64 exponent = fits ? qMin(given, far) : far;
    const bool isLarge = number.shift + (number.negativeExponent ? -exponent : exponent) > 0;
    const double magnitude = isLarge && !number.digits.isEmpty() ? std::numeric_limits<double>::infinity() : 0;
    return number.negative ? -magnitude : magnitude;
}

/** The exponents, which may have any number of digits, differ by just that much. */
bool differBy(const Decimal& a, const Decimal& b, qint64 difference)
{
    const qsizetype length = std::max(a.exponent.size(), b.exponent.size());
    const auto digit = [length](const Decimal& number, qsizetype i) -> qint64 {
        const qsizetype at = i - (length - number.exponent.size());
        const qint64 value = at < 0 ? 0 : number.exponent[at] - '0';
        return number.negativeExponent ? -value : value;
    };
    qint64 sum = 0;
    for (qsizetype i = 0; i < length; ++i) {
        sum = sum * 10 + digit(a, i) - digit(b, i);
        if (sum > far || sum < -far)
            return false;
    }
    return sum == difference;
}

bool equalNumbers(QByteArrayView rawA, QByteArrayView rawB)
{
    if (rawA == rawB)
        return true;
    const Decimal a = takenApart(rawA);
    const Decimal b = takenApart(rawB);
    if (a.digits != b.digits)
        return false;
    return a.digits.isEmpty() || (a.negative == b.negative && differBy(a, b, b.shift - a.shift));
}

bool equalTexts(QByteArrayView rawA, QByteArrayView rawB)
{
    if (rawA == rawB)
        return true;
    return (rawA.contains('\\') || rawB.contains('\\')) && detail::decoded(rawA) == detail::decoded(rawB);
}

QByteArrayView slice(const Tree& tree, const Node& node)
{
    return tree.slice(node.begin, node.end);
}

/** Compares values of two trees without recursion: pairs that are still to be compared wait on a stack. */
class Comparison {
public:
    Comparison(const Tree& a, const Tree& b)
        : m_a(a)
        , m_b(b)
    {
    }

    bool isEqual(quint32 a, quint32 b)
    {
        m_waiting.push_back({a, b});
        while (!m_waiting.empty()) {
            const Pair pair = m_waiting.back();
            m_waiting.pop_back();
            if (!step(pair))
                return false;
        }
        return true;
    }

private:
    struct Pair {
        quint32 a;
        quint32 b;
    };

    /** Compares but for the children, which come to wait. */
    bool step(const Pair& pair)
    {
        const Node& a = m_a.nodes[pair.a];
        const Node& b = m_b.nodes[pair.b];
        if (a.type != b.type || a.size != b.size)
            return false;
        switch (a.type) {
        case Type::Null:
            return true;
        case Type::Bool:
            return m_a.bytes.at(a.begin) == m_b.bytes.at(b.begin);
        case Type::Number:
            return equalNumbers(slice(m_a, a), slice(m_b, b));
        case Type::String:
            return equalTexts(slice(m_a, a), slice(m_b, b));
        case Type::Array:
            return waitInOrder(pair, false);
        case Type::Object:
            return waitInOrder(pair, true) || waitByName(pair);
        }
        return false;
    }

    /** False, with nothing waiting, where names are to be compared and do not stand in the same order. */
    bool waitInOrder(const Pair& pair, bool names)
    {
        const size_t before = m_waiting.size();
        quint32 b = pair.b + 1;
        for (quint32 a = pair.a + 1; a != m_a.nodes[pair.a].next; a = m_a.nodes[a].next) {
            if (names && !equalTexts(m_a.rawKey(m_a.nodes[a]), m_b.rawKey(m_b.nodes[b]))) {
                m_waiting.resize(before);
                return false;
            }
            m_waiting.push_back({a, b});
            b = m_b.nodes[b].next;
        }
        return true;
    }

    bool waitByName(const Pair& pair)
    {
        m_namesA.collect(m_a, pair.a);
        m_namesB.collect(m_b, pair.b);
        m_namesA.sort();
        m_namesB.sort();
        for (size_t i = 0; i < m_namesA.all().size(); ++i) {
            if (m_namesA.all()[i] != m_namesB.all()[i])
                return false;
            m_waiting.push_back({m_namesA.all()[i].index, m_namesB.all()[i].index});
        }
        return true;
    }

    const Tree& m_a;
    const Tree& m_b;
    std::vector<Pair> m_waiting;
    Names m_namesA;
    Names m_namesB;
};

} // namespace

Value::Value(std::shared_ptr<const Tree> tree, quint32 index)
    : m_tree(std::move(tree))
    , m_index(index)
{
}

const Node& Value::node() const
{
    return m_tree->nodes[m_index];
}

Type Value::type() const
{
    return node().type;
}

bool Value::toBool() const
{
    return isBool() && m_tree->bytes.at(node().begin) == 't';
}

QString Value::toString() const
{
    if (!isString())
        return {};
    return detail::decoded(m_tree->slice(node().begin + 1, node().end - 1));
}

QByteArray Value::rawNumber() const
{
    return isNumber() ? raw() : QByteArray{};
}

std::optional<qint64> Value::toInt64() const
{
    if (!isNumber())
        return std::nullopt;
    const QByteArrayView digits = slice(*m_tree, node());
    qint64 value = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), value);
    if (error != std::errc{} || end != digits.end())
        return std::nullopt;
    return value;
}

double Value::toDouble() const
{
    if (!isNumber())
        return 0;
    const QByteArrayView digits = slice(*m_tree, node());
    bool fits = false;
    const double value = digits.toDouble(&fits);
    return fits ? value : beyondDouble(takenApart(digits));
}

qsizetype Value::size() const
{
    return node().size;
}

std::vector<Value> Value::children() const
{
    std::vector<Value> values;
    values.reserve(node().size);
    for (quint32 child = m_index + 1; child != node().next; child = m_tree->nodes[child].next)
        values.push_back(Value{m_tree, child});
    return values;
}

std::optional<Value> Value::member(QStringView name) const
{
    if (!isObject())
        return std::nullopt;
    for (quint32 child = m_index + 1; child != node().next; child = m_tree->nodes[child].next) {
        if (hasName(*m_tree, m_tree->nodes[child], name))
            return Value{m_tree, child};
    }
    return std::nullopt;
}

QString Value::key() const
{
    return node().keyEnd == 0 ? QString{} : detail::decoded(m_tree->rawKey(node()));
}

ByteRange Value::keyRange() const
{
    return node().keyEnd == 0 ? ByteRange{} : ByteRange{node().keyBegin, node().keyEnd};
}

ByteRange Value::range() const
{
    return {node().begin, node().end};
}

QByteArray Value::raw() const
{
    return slice(*m_tree, node()).toByteArray();
}

QString Value::pointer() const
{
    return detail::pointerOf(*m_tree, m_index);
}

Document::Document(std::shared_ptr<const Tree> tree)
    : m_tree(std::move(tree))
{
}

Expected<Document, Error> Document::parse(const QByteArray& utf8, const Limits& limits)
{
    auto tree = detail::read(utf8, limits);
    if (!tree)
        return tl::unexpected(std::move(tree).error());
    return Document{*std::move(tree)};
}

Value Document::root() const
{
    return Value{m_tree, 0};
}

QByteArray Document::bytes() const
{
    return m_tree->bytes;
}

std::optional<Value> Document::at(QStringView pointer) const
{
    Value place = root();
    while (!pointer.isEmpty()) {
        if (pointer.front() != u'/')
            return std::nullopt;
        pointer = pointer.sliced(1);
        qsizetype end = pointer.indexOf(u'/');
        if (end < 0)
            end = pointer.size();
        const QStringView token = pointer.first(end);
        pointer = pointer.sliced(end);

        if (place.isArray()) {
            const bool isIndex = !token.isEmpty() && (token.size() == 1 || token.front() != u'0')
                && std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
            bool fits = false;
            const quint32 index = isIndex ? token.toUInt(&fits) : 0;
            if (!fits || index >= place.node().size)
                return std::nullopt;
            quint32 child = place.m_index + 1;
            for (quint32 i = 0; i < index; ++i)
                child = m_tree->nodes[child].next;
            place = Value{m_tree, child};
            continue;
        }

        QString name = token.toString();
        for (qsizetype tilde = name.indexOf(u'~'); tilde >= 0; tilde = name.indexOf(u'~', tilde + 1)) {
            const QStringView escape = QStringView{name}.sliced(tilde).first(qMin<qsizetype>(2, name.size() - tilde));
            if (escape != u"~0" && escape != u"~1")
                return std::nullopt;
            name.replace(tilde, 2, escape == u"~0" ? u'~' : u'/');
        }
        std::optional<Value> found = place.member(name);
        if (!found)
            return std::nullopt;
        place = *std::move(found);
    }
    return place;
}

QString escapedToken(QStringView token)
{
    QString text = token.toString();
    return text.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

bool equal(const Value& a, const Value& b)
{
    return Comparison{*a.m_tree, *b.m_tree}.isEqual(a.m_index, b.m_index);
}

} // namespace jobscope::json
