// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "json/document.h"
#include "json/writer.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace jobscope::json;

class TestWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compact();
    void indented();
    void emptyContainers();
    void rawValues();
    void integers_data();
    void integers();
    void doubles_data();
    void doubles();
    void noFiniteNumber();
    void quotes_data();
    void quotes();
    void invisibleIsEscaped_data();
    void invisibleIsEscaped();
    void loneSurrogates_data();
    void loneSurrogates();
    void everyCharacterReadsBack();
};

namespace {

QByteArray sample(Writer::Style style)
{
    Writer writer(style);
    writer.beginObject().key(u"name").string(u"a \"b\"").key(u"list").beginArray().number(1).beginArray().endArray();
    writer.beginObject().key(u"x").null().endObject().endArray();
    writer.key(u"yes").boolean(true).key(u"no").boolean(false).key(u"raw").raw("[1, 2]").endObject();
    return writer.result();
}

} // namespace

void TestWriter::compact()
{
    QCOMPARE(sample(Writer::Style::Compact),
        QByteArray(R"({"name":"a \"b\"","list":[1,[],{"x":null}],"yes":true,"no":false,"raw":[1, 2]})"));
}

void TestWriter::indented()
{
    QCOMPARE(sample(Writer::Style::Indented), QByteArray(R"({
    "name": "a \"b\"",
    "list": [
        1,
        [],
        {
            "x": null
        }
    ],
    "yes": true,
    "no": false,
    "raw": [1, 2]
})"));
}

void TestWriter::emptyContainers()
{
    QCOMPARE(Writer().beginObject().endObject().result(), QByteArray("{}"));
    QCOMPARE(Writer().beginArray().endArray().result(), QByteArray("[]"));
    QCOMPARE(Writer(Writer::Style::Compact)
                 .beginArray()
                 .beginObject()
                 .endObject()
                 .beginArray()
                 .endArray()
                 .endArray()
                 .result(),
        QByteArray("[{},[]]"));
}

void TestWriter::rawValues()
{
    QCOMPARE(Writer().raw("1e400").result(), QByteArray("1e400"));
    QCOMPARE(
        Writer(Writer::Style::Compact).beginArray().raw("1.0").raw("{}").endArray().result(), QByteArray("[1.0,{}]"));
}

void TestWriter::integers_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("0") << qint64{0} << QByteArray("0");
    QTest::newRow("-1") << qint64{-1} << QByteArray("-1");
    QTest::newRow("2^53 + 1") << qint64{9007199254740993} << QByteArray("9007199254740993");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QByteArray("9223372036854775807");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << QByteArray("-9223372036854775808");
}

void TestWriter::integers()
{
    QFETCH(qint64, value);
    QFETCH(QByteArray, text);
    QCOMPARE(Writer().number(value).result(), text);
    QCOMPARE(Document::parse(text)->root().toInt64(), value);
}

void TestWriter::doubles_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("0") << 0.0 << QByteArray("0");
    QTest::newRow("0.1") << 0.1 << QByteArray("0.1");
    QTest::newRow("-12.5") << -12.5 << QByteArray("-12.5");
    QTest::newRow("whole") << 100.0 << QByteArray("100");
    QTest::newRow("a third") << 1.0 / 3 << QByteArray("0.3333333333333333");
    QTest::newRow("sum") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("1e21") << 1e21 << QByteArray("1e+21");
    QTest::newRow("1e-7") << 1e-7 << QByteArray("1e-07");
    QTest::newRow("largest") << std::numeric_limits<double>::max() << QByteArray("1.7976931348623157e+308");
    QTest::newRow("smallest") << std::numeric_limits<double>::denorm_min() << QByteArray("5e-324");
}

void TestWriter::doubles()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    QCOMPARE(Writer().number(value).result(), text);
    const auto document = Document::parse(text);
    QVERIFY(document.has_value());
    QVERIFY(document->root().toDouble() == value);
}

void TestWriter::noFiniteNumber()
{
    QCOMPARE(Writer().number(std::numeric_limits<double>::infinity()).result(), QByteArray("null"));
    QCOMPARE(Writer().number(-std::numeric_limits<double>::infinity()).result(), QByteArray("null"));
    QCOMPARE(Writer().number(std::nan("")).result(), QByteArray("null"));
    Writer writer(Writer::Style::Compact);
    writer.beginObject().key(u"a").number(std::nan("")).key(u"b").number(1).endObject();
    QCOMPARE(writer.result(), QByteArray(R"({"a":null,"b":1})"));
}

void TestWriter::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << u""_s << QByteArray(R"("")");
    QTest::newRow("null") << QString{} << QByteArray(R"("")");
    QTest::newRow("plain") << u"us-east-1"_s << QByteArray(R"("us-east-1")");
    QTest::newRow("quote and backslash") << u"\"\\"_s << QByteArray(R"("\"\\")");
    QTest::newRow("slash stays") << u"a/b"_s << QByteArray(R"("a/b")");
    QTest::newRow("short escapes") << u"\b\f\n\r\t"_s << QByteArray(R"("\b\f\n\r\t")");
    QTest::newRow("text around") << u"a\nb\nc"_s << QByteArray(R"("a\nb\nc")");
    QTest::newRow("other languages") << u"é ß 日本 😀 עברית"_s << QByteArray("\"é ß 日本 😀 עברית\"");
    QTest::newRow("NUL") << QString(u"a\0b"_s) << QByteArray(R"("a\u0000b")");
    QTest::newRow("tag character") << u"a\U000e0041b"_s << QByteArray(R"("a\udb40\udc41b")");
}

void TestWriter::quotes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QCOMPARE(quoted(text), json);
    QCOMPARE(Writer().string(text).result(), json);
    QCOMPARE(Writer(Writer::Style::Compact).beginObject().key(text).number(0).endObject().result(), "{" + json + ":0}");
    QCOMPARE(Document::parse(json)->root().toString(), text);
}

void TestWriter::invisibleIsEscaped_data()
{
    QTest::addColumn<uint>("first");
    QTest::addColumn<uint>("last");
    QTest::newRow("delete and C1") << 0x7fU << 0x9fU;
    QTest::newRow("soft hyphen") << 0xadU << 0xadU;
    QTest::newRow("Arabic letter mark") << 0x61cU << 0x61cU;
    QTest::newRow("zero width and direction marks") << 0x200bU << 0x200fU;
    QTest::newRow("separators, embeddings and overrides") << 0x2028U << 0x202eU;
    QTest::newRow("word joiner, isolates") << 0x2060U << 0x206fU;
    QTest::newRow("zero width no-break space") << 0xfeffU << 0xfeffU;
}

void TestWriter::invisibleIsEscaped()
{
    QFETCH(uint, first);
    QFETCH(uint, last);
    for (uint unit = first; unit <= last; ++unit)
        QCOMPARE(quoted(QString(QChar(unit))), "\"\\u" + QByteArray::number(unit, 16).rightJustified(4, '0') + "\"");
    QVERIFY(!quoted(QString(QChar(first - 1))).contains('\\') || first == 0x2060U);
    QVERIFY(!quoted(QString(QChar(last + 1))).contains('\\'));
}

void TestWriter::loneSurrogates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    const QString high(QChar(0xd83d));
    const QString low(QChar(0xde00));
    QTest::newRow("high") << high << QByteArray(R"("\ud83d")");
    QTest::newRow("low") << low << QByteArray(R"("\ude00")");
    QTest::newRow("wrong order") << QString(low + high) << QByteArray(R"("\ude00\ud83d")");
    QTest::newRow("high before a pair") << QString(high + high + low) << QByteArray("\"\\ud83d😀\"");
    QTest::newRow("low behind a pair") << QString(high + low + low) << QByteArray("\"😀\\ude00\"");
    QTest::newRow("text around") << QString(u"a"_s + high + u"b") << QByteArray(R"("a\ud83db")");
}

void TestWriter::loneSurrogates()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QCOMPARE(quoted(text), json);
}

void TestWriter::everyCharacterReadsBack()
{
    QString text;
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (!QChar::isSurrogate(c))
            text += QString::fromUcs4(&c, 1);
    }
    const QByteArray json = quoted(text);
    const auto document = Document::parse(json);
    QVERIFY(document.has_value());
    QVERIFY(document->root().toString() == text);
    for (const char byte : json)
        QVERIFY(static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7f);
}

QTEST_APPLESS_MAIN(TestWriter)

#include "tst_writer.moc"
