// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "json/document.h"
#include "json/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace jobscope::json;

namespace {

/** Makes JSON text of any shape; the same for the same seed everywhere. */
class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray document()
    {
        m_out.clear();
        space();
        value(0);
        space();
        return m_out;
    }

    // std::uniform_int_distribution differs between standard libraries.
    quint32 below(quint32 limit) { return static_cast<quint32>(m_random() % limit); }

private:
    bool once(quint32 in) { return below(in) == 0; }

    void space()
    {
        for (quint32 i = once(3) ? below(12) : 0; i > 0; --i)
            m_out += " \n\r\t"[below(4)];
    }

    void value(int depth)
    {
        switch (below(depth < 6 ? 7 : 5)) {
        case 0:
            m_out += "null";
            break;
        case 1:
            m_out += once(2) ? "true" : "false";
            break;
        case 2:
            number();
            break;
        case 3:
        case 4:
            string({});
            break;
        case 5:
            m_out += '[';
            space();
            for (quint32 i = 0, size = below(6); i < size; ++i) {
                if (i > 0)
                    comma();
                value(depth + 1);
                space();
            }
            m_out += ']';
            break;
        case 6:
            m_out += '{';
            space();
            for (quint32 i = 0, size = once(20) ? 80 : below(7); i < size; ++i) {
                if (i > 0)
                    comma();
                // The number keeps the names apart; escapes of it would not.
                string(QByteArray::number(i) + '_');
                space();
                m_out += ':';
                space();
                value(depth + 1);
                space();
            }
            m_out += '}';
            break;
        }
    }

    void comma()
    {
        m_out += ',';
        space();
    }

    void number()
    {
        if (once(2))
            m_out += '-';
        if (once(5)) {
            m_out += '0';
        } else {
            m_out += static_cast<char>('1' + below(9));
            digits(below(15));
        }
        if (once(3)) {
            m_out += '.';
            digits(1 + below(6));
        }
        if (once(4)) {
            m_out += once(2) ? 'e' : 'E';
            if (const quint32 sign = below(3); sign > 0)
                m_out += "+-"[sign - 1];
            digits(1 + below(2));
        }
    }

    void digits(quint32 count)
    {
        for (; count > 0; --count)
            m_out += static_cast<char>('0' + below(10));
    }

    void string(const QByteArray& begin)
    {
        m_out += '"' + begin;
        for (quint32 i = once(10) ? below(200) : below(20); i > 0; --i)
            character();
        m_out += '"';
    }

    void character()
    {
        char32_t codepoint = 0;
        switch (below(8)) {
        case 0:
            m_out += '\\';
            m_out += "\"\\/bfnrt"[below(8)];
            return;
        case 1:
            codepoint = below(0x110000);
            break;
        case 2:
            codepoint = below(0x800);
            break;
        default:
            codepoint = 0x20 + below(0x5f);
            break;
        }
        if (QChar::isSurrogate(codepoint))
            codepoint = u'x';
        const QString text = QString::fromUcs4(&codepoint, 1);
        if (codepoint >= 0x20 && codepoint != u'"' && codepoint != u'\\' && !once(4)) {
            m_out += text.toUtf8();
            return;
        }
        for (const QChar unit : text) {
            const QByteArray hex = QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
            m_out += "\\u" + (once(2) ? hex.toUpper() : hex);
        }
    }

    std::mt19937 m_random;
    QByteArray m_out;
};

bool isSame(const Value& ours, const QJsonValue& theirs)
{
    switch (ours.type()) {
    case Type::Null:
        return theirs.isNull();
    case Type::Bool:
        return theirs.isBool() && theirs.toBool() == ours.toBool();
    case Type::Number:
        return theirs.isDouble() && theirs.toDouble() == ours.toDouble();
    case Type::String:
        return theirs.isString() && theirs.toString() == ours.toString();
    case Type::Array: {
        const QJsonArray array = theirs.toArray();
        const std::vector<Value> children = ours.children();
        if (!theirs.isArray() || array.size() != ours.size())
            return false;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (!isSame(children[static_cast<size_t>(i)], array.at(i)))
                return false;
        }
        return true;
    }
    case Type::Object: {
        const QJsonObject object = theirs.toObject();
        if (!theirs.isObject() || object.size() != ours.size())
            return false;
        for (const Value& child : ours.children()) {
            if (!object.contains(child.key()) || !isSame(child, object.value(child.key())))
                return false;
        }
        return true;
    }
    }
    return false;
}

void write(Writer& writer, const Value& value)
{
    switch (value.type()) {
    case Type::Null:
        writer.null();
        break;
    case Type::Bool:
        writer.boolean(value.toBool());
        break;
    case Type::Number:
        writer.raw(value.rawNumber());
        break;
    case Type::String:
        writer.string(value.toString());
        break;
    case Type::Array:
        writer.beginArray();
        for (const Value& child : value.children())
            write(writer, child);
        writer.endArray();
        break;
    case Type::Object:
        writer.beginObject();
        for (const Value& child : value.children()) {
            writer.key(child.key());
            write(writer, child);
        }
        writer.endObject();
        break;
    }
}

} // namespace

/** Text made at random, the same in each run, read by us and by QJsonDocument. */
class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsQt();
    void writesWhatItReads();
    void brokenText();
};

void TestRandom::readsAsQt()
{
    Generator generator(1);
    int objects = 0;
    for (int i = 0; i < 800; ++i) {
        // QJsonDocument of Qt 6.4 takes only arrays and objects.
        const QByteArray text = "[" + generator.document() + "]";
        QJsonParseError theirError;
        const QJsonDocument theirs = QJsonDocument::fromJson(text, &theirError);
        QVERIFY2(theirError.error == QJsonParseError::NoError, text.constData());
        const auto ours = Document::parse(text);
        QVERIFY2(ours.has_value(), text.constData());
        QVERIFY2(isSame(ours->root(), theirs.array()), text.constData());
        objects += ours->root().children().front().isObject() ? 1 : 0;
    }
    QVERIFY(objects > 25);
}

void TestRandom::writesWhatItReads()
{
    Generator generator(2);
    for (int i = 0; i < 500; ++i) {
        const QByteArray text = generator.document();
        const auto document = Document::parse(text);
        QVERIFY2(document.has_value(), text.constData());
        for (const Writer::Style style : {Writer::Style::Compact, Writer::Style::Indented}) {
            Writer writer(style);
            write(writer, document->root());
            const auto again = Document::parse(writer.result());
            QVERIFY2(again.has_value(), text.constData());
            QVERIFY2(equal(document->root(), again->root()), text.constData());
        }
    }
}

/** One byte changed, added or taken away: what QJsonDocument refuses we refuse as well, being the stricter one. */
void TestRandom::brokenText()
{
    Generator generator(3);
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray text = "[" + generator.document() + "]";
        const qsizetype at = generator.below(static_cast<quint32>(text.size()));
        const char byte = "{}[],:\"\\ue0-+.x\n\xff\x80 "[generator.below(20)];
        switch (generator.below(3)) {
        case 0:
            text[at] = byte;
            break;
        case 1:
            text.insert(at, byte);
            break;
        case 2:
            text.remove(at, 1);
            break;
        }
        const auto ours = Document::parse(text);
        QJsonParseError theirError;
        const QJsonDocument theirs = QJsonDocument::fromJson(text, &theirError);
        if (ours) {
            // QJsonDocument refuses numbers that are no doubles.
            if (theirError.error == QJsonParseError::IllegalNumber)
                continue;
            QVERIFY2(theirError.error == QJsonParseError::NoError, text.constData());
            if (ours->root().isArray())
                QVERIFY2(isSame(ours->root(), theirs.array()), text.constData());
            continue;
        }
        ++refused;
        QVERIFY(ours.error().byte >= 0 && ours.error().byte <= text.size());
        QVERIFY(!ours.error().expected.isEmpty() && !ours.error().found.isEmpty());
    }
    QVERIFY(refused > 1000);
}

QTEST_APPLESS_MAIN(TestRandom)

#include "tst_random.moc"
