// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "json/document.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope::json;

namespace {

std::optional<Error> errorOf(const QByteArray& text, const Limits& limits = {})
{
    const auto document = Document::parse(text, limits);
    return document ? std::nullopt : std::optional(document.error());
}

} // namespace

class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syntax_data();
    void syntax();
    void encoding_data();
    void encoding();
    void duplicates_data();
    void duplicates();
    void duplicateAmongMany();
    void namesOfOtherObjectsDoNotCount();
    void depth_data();
    void depth();
    void tooManyBrackets();
    void tooLarge();
    void tooManyValues();
    void noPrefixIsAccepted();
};

void TestErrors::syntax_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("byte");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    const auto row
        = [](const char* name, const QByteArray& text, qint64 byte, const QString& pointer, const QString& expected,
              const QString& found) { QTest::newRow(name) << text << byte << pointer << expected << found; };
    const QString end = u"the end of the text"_s;
    const QString comma = u"a comma or the end of the array"_s;
    const QString commaInObject = u"a comma or the end of the object"_s;
    const QString name = u"a member name in quotes"_s;
    const QString control = u"no control character within a string"_s;
    const QString escape = u"one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"_s;
    const QString hex = u"four hexadecimal digits after \\u"_s;

    row("empty", "", 0, u""_s, u"a value"_s, end);
    row("white space only", " \n ", 3, u""_s, u"a value"_s, end);
    row("word", "hello", 0, u""_s, u"a value"_s, u"hello"_s);
    row("half a word", "nul", 3, u""_s, u"null"_s, end);
    row("other word", "trve", 2, u""_s, u"true"_s, u"ve"_s);
    row("upper case", "False", 0, u""_s, u"a value"_s, u"False"_s);
    row("falsely", "fals,", 4, u""_s, u"false"_s, u","_s);
    row("NaN", "NaN", 0, u""_s, u"a value"_s, u"NaN"_s);
    row("Infinity", "[-Infinity]", 2, u"/0"_s, u"a digit"_s, u"Infinity]"_s);
    row("single quotes", "['a']", 1, u"/0"_s, u"a value or the end of the array"_s, u"'a']"_s);
    row("comment", "/* no */ 1", 0, u""_s, u"a value"_s, u"/* no */ 1"_s);
    row("comment behind", "1 // no", 2, u""_s, end, u"// no"_s);
    row("second value", "{} {}", 3, u""_s, end, u"{}"_s);
    row("second number", "1 2", 2, u""_s, end, u"2"_s);
    row("closing bracket too many", "[1]]", 3, u""_s, end, u"]"_s);
    row("closing bracket only", "]", 0, u""_s, u"a value"_s, u"]"_s);
    row("NUL behind", QByteArray("1\0", 2), 1, u""_s, end, u"\\u0000"_s);
    row("NUL and more behind", QByteArray("[]\0 x", 5), 2, u""_s, end, u"\\u0000 x"_s);
    row("NUL first", QByteArray("\0[]", 3), 0, u""_s, u"a value"_s, u"\\u0000[]"_s);
    row("NUL in an array", QByteArray("[1,\0]", 5), 3, u"/1"_s, u"a value"_s, u"\\u0000]"_s);
    row("NUL in an object", QByteArray("{\0}", 3), 1, u""_s, u"a member name in quotes or the end of the object"_s,
        u"\\u0000}"_s);
    row("NUL in a string", QByteArray("\"a\0b\"", 5), 2, u""_s, control, u"\\u0000b\""_s);
    row("byte order mark", "\xef\xbb\xbf[]", 0, u""_s, u"a value without a byte order mark before it"_s,
        u"\\uFEFF[]"_s);
    row("no-break space", "[\xc2\xa0]", 1, u"/0"_s, u"a value or the end of the array"_s, u"\u00a0]"_s);
    row("vertical tab", "[\v1]", 1, u"/0"_s, u"a value or the end of the array"_s, u"\\u000B1]"_s);

    row("plus", "+1", 0, u""_s, u"a value"_s, u"+1"_s);
    row("minus only", "-", 1, u""_s, u"a digit"_s, end);
    row("minus and letter", "[-a]", 2, u"/0"_s, u"a digit"_s, u"a]"_s);
    row("leading zero", "[01]", 2, u""_s, comma, u"1]"_s);
    row("leading zero at the top", "01", 1, u""_s, end, u"1"_s);
    row("no digit before the point", ".5", 0, u""_s, u"a value"_s, u".5"_s);
    row("no digit behind the point", "1.", 2, u""_s, u"a digit"_s, end);
    row("no digit in the exponent", R"({"a":1e+})", 8, u"/a"_s, u"a digit"_s, u"}"_s);
    row("hexadecimal", "0x10", 1, u""_s, end, u"x10"_s);

    row("open array", "[", 1, u"/0"_s, u"a value or the end of the array"_s, end);
    row("open array with element", "[1", 2, u""_s, comma, end);
    row("no comma", "[1 2]", 3, u""_s, comma, u"2]"_s);
    row("comma first", "[,1]", 1, u"/0"_s, u"a value or the end of the array"_s, u",1]"_s);
    row("trailing comma", "[1,]", 3, u"/1"_s, u"a value"_s, u"]"_s);
    row("two commas", "[1,,2]", 3, u"/1"_s, u"a value"_s, u",2]"_s);
    row("wrong bracket", "[1}", 2, u""_s, comma, u"}"_s);
    row("colon in an array", R"(["a":1])", 4, u""_s, comma, u":1]"_s);

    row("open object", "{", 1, u""_s, u"a member name in quotes or the end of the object"_s, end);
    row("name without quotes", "{a:1}", 1, u""_s, u"a member name in quotes or the end of the object"_s, u"a:1}"_s);
    row("number as a name", "{1:1}", 1, u""_s, u"a member name in quotes or the end of the object"_s, u"1:1}"_s);
    row("no colon", R"({"a" 1})", 5, u"/a"_s, u"a colon"_s, u"1}"_s);
    row("no colon at the end", R"({"a")", 4, u"/a"_s, u"a colon"_s, end);
    row("no value", R"({"a":})", 5, u"/a"_s, u"a value"_s, u"}"_s);
    row("no comma between members", R"({"a":1 "b":2})", 7, u""_s, commaInObject, u"\"b\":2}"_s);
    row("open object with member", R"({"a":1)", 6, u""_s, commaInObject, end);
    row("trailing comma in an object", R"({"a":1,})", 7, u""_s, name, u"}"_s);
    row("two commas in an object", R"({"a":1,,})", 7, u""_s, name, u",}"_s);
    row("comma first in an object", R"({,"a":1})", 1, u""_s, u"a member name in quotes or the end of the object"_s,
        u",\"a\":1}"_s);
    row("wrong bracket in an object", R"({"a":1])", 6, u""_s, commaInObject, u"]"_s);

    row("open string", R"("abc)", 4, u""_s, u"the quote that ends the string begun at byte 0"_s, end);
    row("open string in a member", R"({"a": "bc)", 9, u"/a"_s, u"the quote that ends the string begun at byte 6"_s,
        end);
    row("open name", R"({"a)", 3, u""_s, u"the quote that ends the string begun at byte 1"_s, end);
    row("line break in a string", "\"a\nb\"", 2, u""_s, control, u"\\u000Ab\""_s);
    row("tab in a string", "[\"12345678\t\"]", 10, u"/0"_s, control, u"\\u0009\"]"_s);
    row("last control character", "\"\x1f\"", 1, u""_s, control, u"\\u001F\""_s);
    row("unknown escape", R"("a\x41")", 2, u""_s, escape, u"\\x41\""_s);
    row("upper case escape", R"("\N")", 1, u""_s, escape, u"\\N\""_s);
    row("escape at the end", R"("\)", 1, u""_s, escape, u"\\"_s);
    row("escaped NUL byte", QByteArray("\"\\\0\"", 4), 1, u""_s, escape, u"\\\\u0000\""_s);
    row("three hexadecimal digits", R"("\u123")", 1, u""_s, hex, u"\\u123\""_s);
    row("no hexadecimal digit", R"("\u12g4")", 1, u""_s, hex, u"\\u12g4\""_s);
    row("unicode escape at the end", R"("\u12)", 1, u""_s, hex, u"\\u12"_s);

    row("innermost place", R"({"a/b":[0,{"c~d":[1,2,{"e":x}]}]})", 27, u"/a~1b/1/c~0d/2/e"_s, u"a value"_s,
        u"x}]}]}"_s);
    row("place behind closed ones", R"([{"a":[1,2]},{"b":{}},!])", 22, u"/2"_s, u"a value"_s, u"!]"_s);
    row("name with an escape", R"({"\u0061":!})", 10, u"/a"_s, u"a value"_s, u"!}"_s);
    row("long rest", "!" + QByteArray(100, 'x'), 0, u""_s, u"a value"_s, u"!xxxxxxxxxxxxxxxxxxxxxxx…"_s);
    row("only the line", "[!\n2]", 1, u"/0"_s, u"a value or the end of the array"_s, u"!"_s);
    row("direction mark", "[" + QByteArray::fromHex("e280ae") + "!]", 1, u"/0"_s, u"a value or the end of the array"_s,
        u"\\u202E!]"_s);
    row("invalid behind", "[!\xff]", 1, u"/0"_s, u"a value or the end of the array"_s, u"!\\xFF]"_s);
}

void TestErrors::syntax()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, byte);
    QFETCH(QString, pointer);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    const std::optional<Error> error = errorOf(text);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::Syntax);
    QCOMPARE(error->byte, byte);
    QCOMPARE(error->pointer, pointer);
    QCOMPARE(error->expected, expected);
    QCOMPARE(error->found, found);
}

void TestErrors::encoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("byte");
    QTest::addColumn<QString>("expected");
    const QString utf8 = u"valid UTF-8"_s;
    const QString pair = u"a surrogate pair"_s;
    const auto row = [](const char* name, const QByteArray& text, qint64 byte, const QString& expected) {
        QTest::newRow(name) << text << byte << expected;
    };
    row("continuation byte", "\x80", 0, utf8);
    row("Latin 1", "\xe9t\xe9", 0, utf8);
    row("0xC0", "\xc0\x80", 0, utf8);
    row("overlong slash", "\xc0\xaf", 0, utf8);
    row("overlong two bytes", "\xc1\xbf", 0, utf8);
    row("overlong three bytes", "\xe0\x9f\xbf", 0, utf8);
    row("overlong four bytes", "\xf0\x8f\xbf\xbf", 0, utf8);
    row("first surrogate", "\xed\xa0\x80", 0, utf8);
    row("last surrogate", "\xed\xbf\xbf", 0, utf8);
    row("surrogate pair as CESU-8", "\xed\xa0\xbd\xed\xb8\x80", 0, utf8);
    row("beyond U+10FFFF", "\xf4\x90\x80\x80", 0, utf8);
    row("0xF5", "\xf5\x80\x80\x80", 0, utf8);
    row("0xFF", "\xff", 0, utf8);
    row("two bytes cut", "\xc3", 0, utf8);
    row("three bytes cut", "\xe2\x82", 0, utf8);
    row("four bytes cut", "\xf0\x9f\x98", 0, utf8);
    row("behind text", "12345678abc\xff", 11, utf8);
    row("behind valid sequences", "é€😀\xff", 9, utf8);
    row("lone high surrogate", R"(\ud83d)", 0, pair);
    row("lone low surrogate", R"(\ude00)", 0, pair);
    row("high before text", R"(ab\ud83dab)", 2, pair);
    row("high before another escape", R"(ab\ud83d\n)", 2, pair);
    row("high before high", R"(\ud83d\ud83d\ude00)", 0, pair);
    row("high before a letter", R"(\ud83d\u0041)", 0, pair);
    row("low behind a pair", R"(\ud83d\ude00\ude00)", 12, pair);
    row("low behind an escaped backslash", R"(\\\udfff)", 2, pair);
    row("not a surrogate but a backslash", R"(\\udc00\n\udc00)", 9, pair);
    row("low in upper case", R"(\uDC00)", 0, pair);
    row("first of two", R"(a\udc00\udc00)", 1, pair);
}

void TestErrors::encoding()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, byte);
    QFETCH(QString, expected);
    const auto check = [&](const QByteArray& before, const QByteArray& after, const QString& pointer) {
        const std::optional<Error> error = errorOf(before + text + after);
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, ErrorKind::Encoding);
        QCOMPARE(error->byte, before.size() + byte);
        QCOMPARE(error->pointer, pointer);
        QCOMPARE(error->expected, expected);
        QVERIFY(!error->found.isEmpty());
    };
    check("\"", "\"", u""_s);
    check("[1, \"", "\"]", u"/1"_s);
    check("{\"a\": \"", "\"}", u"/a"_s);
    check("{\"a\": {\"", "\": 1}}", u"/a"_s);
    if (!text.contains('\\') && byte == 0)
        check("[1,", "]", u"/1"_s);
}

void TestErrors::duplicates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("byte");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("side by side") << QByteArray(R"({"a":1,"a":1})") << qint64{7} << u"/a"_s;
    QTest::newRow("apart") << QByteArray(R"({"a":{"a":1},"b":[],"a":1})") << qint64{20} << u"/a"_s;
    QTest::newRow("empty names") << QByteArray(R"({"":1,"":1})") << qint64{6} << u"/"_s;
    QTest::newRow("escaped") << QByteArray(R"({"a":1,"\u0061":1})") << qint64{7} << u"/a"_s;
    QTest::newRow("escaped first") << QByteArray(R"({"\u0061":1,"a":1})") << qint64{12} << u"/a"_s;
    QTest::newRow("escaped slash") << QByteArray(R"({"a/b":1,"a\/b":1})") << qint64{9} << u"/a~1b"_s;
    QTest::newRow("escaped in two ways") << QByteArray(R"({"\u000a":1,"\n":1})") << qint64{12} << u"/\n"_s;
    QTest::newRow("not ASCII") << QByteArray(R"({"é":1,"\u00e9":1})") << qint64{8} << u"/é"_s;
    QTest::newRow("surrogate pair") << QByteArray(R"({"😀":1,"\ud83d\uDE00":1})") << qint64{10} << u"/😀"_s;
    QTest::newRow("inside") << QByteArray(R"([0,{"x":{"y":1,"z":1,"y":1}}])") << qint64{21} << u"/1/x/y"_s;
    QTest::newRow("first of several") << QByteArray(R"({"a":1,"b":1,"b":1,"a":1})") << qint64{13} << u"/b"_s;
}

void TestErrors::duplicates()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, byte);
    QFETCH(QString, pointer);
    const std::optional<Error> error = errorOf(text);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::DuplicateKey);
    QCOMPARE(error->byte, byte);
    QCOMPARE(error->pointer, pointer);
    QVERIFY(error->found.startsWith(u'"'));
}

void TestErrors::duplicateAmongMany()
{
    for (const int count : {2, 47, 48, 49, 50, 1000, 30000}) {
        QByteArray text = "{";
        for (int i = 0; i < count; ++i)
            text += "\"" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ",";
        QVERIFY(!errorOf(text + "\"last\":0}"));
        const std::optional<Error> error = errorOf(text + "\"\\u0031\":0,\"0\":0}");
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, ErrorKind::DuplicateKey);
        QCOMPARE(error->byte, text.size());
        QCOMPARE(error->pointer, u"/1"_s);
    }
}

void TestErrors::namesOfOtherObjectsDoNotCount()
{
    QVERIFY(!errorOf(R"({"a":{"a":{"a":1}},"b":{"a":1,"b":2},"c":[{"a":1},{"a":1}],"A":1," a":2,"a\u0000":3})"));
}

void TestErrors::depth_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::addColumn<QString>("token");
    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]") << u"/0"_s;
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}") << u"/a"_s;
}

void TestErrors::depth()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    QFETCH(QString, token);
    const auto nested = [&](int count) -> QByteArray { return open.repeated(count) + "1" + close.repeated(count); };
    QVERIFY(!errorOf(nested(256)));
    const std::optional<Error> error = errorOf(nested(257));
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::TooDeep);
    QCOMPARE(error->byte, 256 * open.size());
    QCOMPARE(error->pointer, token.repeated(256));
    QCOMPARE(error->expected, u"at most 256 arrays and objects within each other"_s);

    const Limits limits{.depth = 2};
    QVERIFY(!errorOf(nested(2), limits));
    QCOMPARE(errorOf(nested(3), limits).value().kind, ErrorKind::TooDeep);
    QVERIFY(!errorOf("[[],[],[[]]]", Limits{.depth = 3}));
    QVERIFY(!errorOf("1", Limits{.depth = 0}));
    QCOMPARE(errorOf("[]", Limits{.depth = 0}).value().kind, ErrorKind::TooDeep);
}

void TestErrors::tooManyBrackets()
{
    const QByteArray brackets(10000000, '[');
    QCOMPARE(errorOf(brackets).value().kind, ErrorKind::TooDeep);
    QCOMPARE(errorOf(brackets.first(1000000), Limits{.depth = 1000000}).value().kind, ErrorKind::Syntax);
    QCOMPARE(errorOf(QByteArray("{\"a\":").repeated(2000000)).value().kind, ErrorKind::TooDeep);
}

void TestErrors::tooLarge()
{
    const Limits limits{.bytes = 10};
    QVERIFY(!errorOf("[12345678]", limits));
    const std::optional<Error> error = errorOf("[123456789]", limits);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::TooLarge);
    QCOMPARE(error->byte, 10);
    QCOMPARE(error->expected, u"at most 10 bytes"_s);
    QCOMPARE(error->found, u"11 bytes"_s);
    // White space counts as well.
    QCOMPARE(errorOf("           1", limits).value().kind, ErrorKind::TooLarge);
}

void TestErrors::tooManyValues()
{
    const Limits limits{.values = 4};
    QVERIFY(!errorOf("[[],{\"a\":1}]", limits));
    const std::optional<Error> error = errorOf("[[],{\"a\":1},2]", limits);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, ErrorKind::TooLarge);
    QCOMPARE(error->byte, 12);
    QCOMPARE(error->pointer, u"/2"_s);
    QCOMPARE(error->expected, u"at most 4 values"_s);
    QCOMPARE(error->found, u"2]"_s);
    QCOMPARE(errorOf("[1,2,3,{}]", limits).value().pointer, u"/3"_s);
}

void TestErrors::noPrefixIsAccepted()
{
    const QByteArray text = R"({"a":[1,-2.5e3,"x\n\u00e9é",true,false,null,{}],"b":{"c":[]}})";
    QVERIFY(!errorOf(text));
    for (qsizetype size = 0; size < text.size(); ++size) {
        const std::optional<Error> error = errorOf(text.first(size));
        QVERIFY2(error.has_value(), text.first(size).constData());
        QVERIFY(error->byte <= size);
        QVERIFY(!error->expected.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestErrors)

#include "tst_errors.moc"
