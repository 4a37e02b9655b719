// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "json/document.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace jobscope::json;

namespace {

/** The document of valid text; what is not valid ends the test program with the error. */
Document parsed(const QByteArray& text)
{
    const auto document = Document::parse(text);
    if (!document)
        qFatal("%s is refused: %s", text.constData(), qPrintable(document.error().expected));
    return *document;
}

QByteArray slice(const QByteArray& text, ByteRange range)
{
    return text.sliced(range.begin, range.length());
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void types_data();
    void types();
    void strings_data();
    void strings();
    void numbers_data();
    void numbers();
    void places();
    void placesOfAllNodes();
    void members();
    void membersOfNamesWithEscapes();
    void wrongTypeGivesNothing();
    void pointers_data();
    void pointers();
    void noSuchPlace_data();
    void noSuchPlace();
    void escapedTokens();
    void equality_data();
    void equality();
    void equalityOfLargeObjects();
    void equalityOfDeepText();
    void valueKeepsDocument();
    void keepsTheBytes();
};

void TestDocument::types_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("size");
    const auto row = [](const char* name, const QByteArray& text, Type type, int size) {
        QTest::newRow(name) << text << static_cast<int>(type) << size;
    };
    row("null", "null", Type::Null, 0);
    row("true", "true", Type::Bool, 0);
    row("false", "false", Type::Bool, 0);
    row("zero", "0", Type::Number, 0);
    row("number at the end of the text", "-12.5e3", Type::Number, 0);
    row("empty string", "\"\"", Type::String, 0);
    row("string", "\"a\"", Type::String, 0);
    row("empty array", "[]", Type::Array, 0);
    row("array", "[1,[2,3],4]", Type::Array, 3);
    row("empty object", "{}", Type::Object, 0);
    row("object", R"({"a":{"b":1,"c":2},"d":[1,2,3]})", Type::Object, 2);
    row("white space around", " \t\r\n[ 1 ,\n2 ] \n\n", Type::Array, 2);
}

void TestDocument::types()
{
    QFETCH(QByteArray, text);
    QFETCH(int, type);
    QFETCH(int, size);
    const Value root = parsed(text).root();
    QCOMPARE(static_cast<int>(root.type()), type);
    QCOMPARE(root.size(), size);
    QCOMPARE(root.children().size(), static_cast<size_t>(size));
    QCOMPARE(root.raw(), text.trimmed());
    QCOMPARE(root.range(), (ByteRange{text.indexOf(text.trimmed()), text.indexOf(text.trimmed()) + root.raw().size()}));
    QCOMPARE(root.toBool(), text == "true");
    QCOMPARE(root.pointer(), QString{});
    QCOMPARE(root.key(), QString{});
    QCOMPARE(root.keyRange(), ByteRange{});
}

void TestDocument::strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("empty") << QByteArray(R"("")") << u""_s;
    QTest::newRow("plain") << QByteArray(R"("us-east-1")") << u"us-east-1"_s;
    QTest::newRow("longer than a machine word")
        << QByteArray(R"("abcdefghijklmnopqrstuvwxyz")") << u"abcdefghijklmnopqrstuvwxyz"_s;
    QTest::newRow("every short escape") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("escape at begin, middle, end") << QByteArray(R"("\na\tb\r")") << u"\na\tb\r"_s;
    QTest::newRow("backslash before the closing quote") << QByteArray(R"("a\\")") << u"a\\"_s;
    QTest::newRow("escape behind eight bytes") << QByteArray(R"("12345678\n12345678\"")") << u"12345678\n12345678\""_s;
    QTest::newRow("unicode escape") << QByteArray(R"("\u00e9\u20AC")") << u"é€"_s;
    QTest::newRow("escaped NUL") << QByteArray(R"("a\u0000b")") << QString(u"a\0b"_s);
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\ude00")") << u"😀"_s;
    QTest::newRow("first and last pair") << QByteArray(R"("\uD800\uDC00\uDBFF\uDFFF")")
                                         << QString::fromUcs4(U"\U00010000\U0010ffff", 2);
    QTest::newRow("noncharacter") << QByteArray(R"("\uFFFF")") << QString(QChar(0xffff));
    QTest::newRow("two bytes") << QByteArray("\"\xc2\x80\xdf\xbf\"") << u"\u0080\u07ff"_s;
    QTest::newRow("three bytes") << QByteArray("\"\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf\"")
                                 << QString(u"\u0800\ud7ff\ue000"_s + QChar(0xffff));
    QTest::newRow("four bytes") << QByteArray("\"\xf0\x90\x80\x80\xf4\x8f\xbf\xbf\"")
                                << QString::fromUcs4(U"\U00010000\U0010ffff", 2);
    QTest::newRow("long text, then not ASCII")
        << QByteArray("\"aaaaaaaaaaaaaaaaé bbbbbbbbbbbbbbb\"") << u"aaaaaaaaaaaaaaaaé bbbbbbbbbbbbbbb"_s;
    QTest::newRow("byte order mark within") << QByteArray("\"\xef\xbb\xbf\"") << u"\ufeff"_s;
    QTest::newRow("delete is no control character for JSON") << QByteArray("\"\x7f\"") << u"\u007f"_s;
    QTest::newRow("byte order marks behind an escape")
        << QByteArray("\"\\n\xef\xbb\xbf\xef\xbb\xbfx\"") << u"\n\ufeff\ufeffx"_s;
    QTest::newRow("looks like syntax") << QByteArray(R"("{[,:]} //")") << u"{[,:]} //"_s;
}

void TestDocument::strings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, decoded);
    QCOMPARE(parsed(text).root().toString(), decoded);
    QCOMPARE(parsed("[" + text + "]").root().children().front().toString(), decoded);
    const Value member = parsed("{" + text + ":1}").root().children().front();
    QCOMPARE(member.key(), decoded);
    QCOMPARE(slice("{" + text + ":1}", member.keyRange()), text);
    QCOMPARE(member.pointer(), u'/' + escapedToken(decoded));
    QVERIFY(parsed("{" + text + ":1}").root().member(decoded).has_value());
    QVERIFY(!parsed("{" + text + ":1}").root().member(QString(decoded + u'x')).has_value());
}

void TestDocument::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<qint64>>("integer");
    QTest::addColumn<double>("real");
    using Integer = std::optional<qint64>;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("0") << QByteArray("0") << Integer{0} << 0.0;
    QTest::newRow("minus zero") << QByteArray("-0") << Integer{0} << 0.0;
    QTest::newRow("12") << QByteArray("12") << Integer{12} << 12.0;
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << Integer{9007199254740993} << 9007199254740992.0;
    QTest::newRow("largest") << QByteArray("9223372036854775807") << Integer{std::numeric_limits<qint64>::max()}
                             << 9223372036854775807.0;
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << Integer{std::numeric_limits<qint64>::min()}
                              << -9223372036854775808.0;
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << Integer{} << 9223372036854775808.0;
    QTest::newRow("2^64") << QByteArray("18446744073709551616") << Integer{} << 18446744073709551616.0;
    QTest::newRow("fraction") << QByteArray("1.0") << Integer{} << 1.0;
    QTest::newRow("exponent") << QByteArray("1e2") << Integer{} << 100.0;
    QTest::newRow("all parts") << QByteArray("-1.25E+2") << Integer{} << -125.0;
    QTest::newRow("many digits") << QByteArray("0.1000000000000000055511151231257827") << Integer{} << 0.1;
    QTest::newRow("beyond double") << QByteArray("1e400") << Integer{} << infinity;
    QTest::newRow("beyond double, negative") << QByteArray("-1e400") << Integer{} << -infinity;
    QTest::newRow("400 digits") << QByteArray(400, '9') << Integer{} << infinity;
    QTest::newRow("below double") << QByteArray("1e-400") << Integer{} << 0.0;
    QTest::newRow("exponent beyond 64 bits") << QByteArray("1e99999999999999999999") << Integer{} << infinity;
    QTest::newRow("exponent below 64 bits") << QByteArray("1e-99999999999999999999") << Integer{} << 0.0;
    QTest::newRow("zero with a huge exponent") << QByteArray("0e99999999999999999999") << Integer{} << 0.0;
    QTest::newRow("digits and exponent take each other away")
        << QByteArray("1" + QByteArray(400, '0') + "e-400") << Integer{} << 1.0;
    QTest::newRow("exponent of 2^63 - 1") << QByteArray("1e9223372036854775807") << Integer{} << infinity;
    QTest::newRow("exponent of 1 - 2^63") << QByteArray("1e-9223372036854775807") << Integer{} << 0.0;
    QTest::newRow("smallest double") << QByteArray("5e-324") << Integer{} << 5e-324;
}

void TestDocument::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<qint64>, integer);
    QFETCH(double, real);
    for (const QByteArray& around :
        {QByteArray("%"), QByteArray("[0, %]"), QByteArray("[0,%,1]"), QByteArray("{\"a\":%}")}) {
        QByteArray whole = around;
        whole.replace("%", text);
        const Document document = parsed(whole);
        const Value root = document.root();
        const Value value = root.size() == 0 ? root : root.children().at(root.isArray() ? 1 : 0);
        QVERIFY(value.isNumber());
        QCOMPARE(value.rawNumber(), text);
        QCOMPARE(value.toInt64(), integer);
        QVERIFY2(value.toDouble() == real, QByteArray::number(value.toDouble()).constData());
    }
}

void TestDocument::places()
{
    const QByteArray text = R"( { "name" : "é\n" , "list":[ 12 ,true], "empty":{ } } )";
    const Value root = parsed(text).root();
    QCOMPARE(root.range(), (ByteRange{1, text.size() - 1}));
    const Value name = root.member(u"name").value();
    QCOMPARE(slice(text, name.range()), QByteArray("\"é\\n\""));
    QCOMPARE(slice(text, name.keyRange()), QByteArray("\"name\""));
    const Value list = root.member(u"list").value();
    QCOMPARE(slice(text, list.range()), QByteArray("[ 12 ,true]"));
    QCOMPARE(list.children().at(0).raw(), QByteArray("12"));
    QCOMPARE(list.children().at(1).raw(), QByteArray("true"));
    QCOMPARE(list.children().at(1).keyRange(), ByteRange{});
    QCOMPARE(list.children().at(1).pointer(), u"/list/1"_s);
    QCOMPARE(root.member(u"empty").value().raw(), QByteArray("{ }"));
}

void TestDocument::placesOfAllNodes()
{
    const Document document
        = parsed(R"({"a":[[],[{"~":{"x/y":[null,{"":0}]}}],"s",-1.5],"é":{"\u0041\"":false},"b":[[[[[1]]]]]})");
    int count = 0;
    const auto check = [&](const auto& self, const Value& value) -> void {
        ++count;
        const std::optional<Value> again = document.at(value.pointer());
        QVERIFY2(again.has_value(), qPrintable(value.pointer()));
        QCOMPARE(again->range(), value.range());
        const Document alone = parsed(value.raw());
        QCOMPARE(alone.root().range().length(), value.range().length());
        QVERIFY(equal(alone.root(), value));
        for (const Value& child : value.children()) {
            QVERIFY(child.range().begin > value.range().begin && child.range().end < value.range().end);
            QVERIFY(child.keyRange().end <= child.range().begin);
            self(self, child);
        }
    };
    check(check, document.root());
    QCOMPARE(count, 20);
}

void TestDocument::members()
{
    const Value root = parsed(R"({"b":1,"a":2,"":3,"ab":{"a":4},"é":5})").root();
    QStringList names;
    for (const Value& child : root.children())
        names += child.key();
    QCOMPARE(names, (QStringList{u"b"_s, u"a"_s, u""_s, u"ab"_s, u"é"_s}));
    QCOMPARE(root.member(u"a").value().toInt64(), 2);
    QCOMPARE(root.member(u"").value().toInt64(), 3);
    QCOMPARE(root.member(QStringView{}).value().toInt64(), 3);
    QCOMPARE(root.member(u"é").value().toInt64(), 5);
    QCOMPARE(root.member(u"ab").value().member(u"a").value().toInt64(), 4);
    QVERIFY(!root.member(u"A"));
    QVERIFY(!root.member(u"abc"));
    QVERIFY(!root.member(u"e"));
    QVERIFY(!root.member(u"Ã©"));
}

void TestDocument::membersOfNamesWithEscapes()
{
    const Value root = parsed(R"({"\u0061b":1,"a\\b":2,"\ud83d\ude00":3})").root();
    QCOMPARE(root.member(u"ab").value().toInt64(), 1);
    QCOMPARE(root.member(u"a\\b").value().toInt64(), 2);
    QCOMPARE(root.member(u"😀").value().toInt64(), 3);
    QVERIFY(!root.member(u"\\u0061b"));
    QVERIFY(!root.member(u"a\\\\b"));
}

void TestDocument::wrongTypeGivesNothing()
{
    const Value string = parsed("\"12\"").root();
    QVERIFY(!string.toInt64());
    QVERIFY(string.rawNumber().isEmpty());
    QCOMPARE(string.toDouble(), 0.0);
    QVERIFY(!string.toBool());
    QVERIFY(!string.member(u"12"));
    const Value number = parsed("12").root();
    QVERIFY(number.toString().isEmpty());
    QVERIFY(!parsed("[1]").root().member(u"0"));
    QVERIFY(!parsed("[1]").root().member(u""));
}

void TestDocument::pointers_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("raw");
    // The example of RFC 6901, section 5.
    QTest::newRow("/foo") << u"/foo"_s << QByteArray(R"(["bar","baz"])");
    QTest::newRow("/foo/0") << u"/foo/0"_s << QByteArray(R"("bar")");
    QTest::newRow("empty name") << u"/"_s << QByteArray("0");
    QTest::newRow("/a~1b") << u"/a~1b"_s << QByteArray("1");
    QTest::newRow("/c%d") << u"/c%d"_s << QByteArray("2");
    QTest::newRow("/e^f") << u"/e^f"_s << QByteArray("3");
    QTest::newRow("/g|h") << u"/g|h"_s << QByteArray("4");
    QTest::newRow("/i\\j") << u"/i\\j"_s << QByteArray("5");
    QTest::newRow("/k\"l") << u"/k\"l"_s << QByteArray("6");
    QTest::newRow("space") << u"/ "_s << QByteArray("7");
    QTest::newRow("/m~0n") << u"/m~0n"_s << QByteArray("8");
    QTest::newRow("tilde, then one") << u"/~01"_s << QByteArray("9");
    QTest::newRow("name made of digits") << u"/0"_s << QByteArray("10");
}

void TestDocument::pointers()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, raw);
    const Document document = parsed(
        R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8,"~1":9,"0":10})");
    const std::optional<Value> value = document.at(pointer);
    QVERIFY(value.has_value());
    QCOMPARE(value->raw(), raw);
    QCOMPARE(value->pointer(), pointer);
}

void TestDocument::noSuchPlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no slash first") << u"a"_s;
    QTest::newRow("no such member") << u"/b"_s;
    QTest::newRow("below a number") << u"/a/0/0"_s;
    QTest::newRow("below a number, empty name") << u"/a/0/"_s;
    QTest::newRow("behind the last element") << u"/a/2"_s;
    QTest::newRow("the element to append") << u"/a/-"_s;
    QTest::newRow("leading zero") << u"/a/00"_s;
    QTest::newRow("sign") << u"/a/+0"_s;
    QTest::newRow("negative") << u"/a/-1"_s;
    QTest::newRow("space") << u"/a/ 0"_s;
    QTest::newRow("index without digits") << u"/a/"_s;
    QTest::newRow("other digits") << u"/a/٠"_s;
    QTest::newRow("index of 2^32") << u"/a/4294967296"_s;
    QTest::newRow("index beyond 64 bits") << u"/a/99999999999999999999999"_s;
    QTest::newRow("tilde at the end") << u"/a~"_s;
    QTest::newRow("tilde before another digit") << u"/a~2"_s;
}

void TestDocument::noSuchPlace()
{
    QFETCH(QString, pointer);
    QVERIFY(!parsed(R"({"a":[1,2],"a~":3,"a~2":4})").at(pointer));
}

void TestDocument::escapedTokens()
{
    QCOMPARE(escapedToken(u"a/b~c"), u"a~1b~0c"_s);
    QCOMPARE(escapedToken(u"~1"), u"~01"_s);
    QCOMPARE(escapedToken(u""), u""_s);
}

void TestDocument::equality_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const QByteArray& a, const QByteArray& b, bool same) {
        const QByteArray name = a.left(40) + (same ? " is " : " is not ") + b.left(40);
        QTest::newRow(name.constData()) << a << b << same;
    };
    row("null", "null", true);
    row("null", "false", false);
    row("true", "true", true);
    row("true", "false", false);
    row("0", "false", false);
    row("\"1\"", "1", false);
    row("[]", "{}", false);

    row("1", "1.0", true);
    row("1", "1e0", true);
    row("1", "0.1e1", true);
    row("1", "10E-1", true);
    row("1", "0.00000000000000000000000000000000000001e+38", true);
    row("100", "1e2", true);
    row("1", "-1", false);
    row("1", "2", false);
    row("12", "1.2", false);
    row("12", "120", false);
    row("0", "-0.0e5", true);
    row("0", "0e99999999999999999999", true);
    row("0", "1", false);
    row("0", "1e-99999999999999999999", false);
    row("9007199254740992", "9007199254740993", false);
    row("9007199254740993", "9007199254740993.0", true);
    row("0.1", "0.1000000000000000055511151231257827", false);
    row("1e400", "10e399", true);
    row("1e400", "1e401", false);
    row("1e99999999999999999999", "10e99999999999999999998", true);
    row("1e100000000000000000000", "10e99999999999999999999", true);
    row("1e-100000000000000000000", "0.1e-99999999999999999999", true);
    row("1e99999999999999999999", "1e99999999999999999998", false);
    row("1e99999999999999999999", "1e-99999999999999999999", false);
    row("1e1", "1e0000000000000000000000000000001", true);
    row("1e-0", "1e0", true);
    row("0.01e1", "10e-2", true);
    row("1" + QByteArray(1000, '0'), "1e1000", true);

    row(R"("a")", R"("\u0061")", true);
    row(R"("é")", R"("\u00e9")", true);
    row(R"("😀")", R"("\ud83d\ude00")", true);
    row(R"("a")", R"("A")", false);
    row(R"("a/")", R"("a\/")", true);

    row("[1,2]", "[ 1 , 2.0 ]", true);
    row("[1,2]", "[2,1]", false);
    row("[1,2]", "[1]", false);
    row("[[],[]]", "[[[]]]", false);

    row(R"({"a":1,"b":[2]})", R"({"b":[2],"a":1})", true);
    row(R"({"a":1,"b":2})", R"({"b":1,"a":2})", false);
    row(R"({"a":1,"b":2})", R"({"a":1,"c":2})", false);
    row(R"({"a":1})", R"({"a":1,"b":2})", false);
    row(R"({"a":null})", R"({})", false);
    row(R"({"a":1})", R"({"\u0061":1})", true);
    row(R"({"x":{"c":[{"d":1,"e":2}],"b":1}})", R"({"x":{"b":1,"c":[{"e":2,"d":1}]}})", true);
    row(R"({"x":{"c":[{"d":1,"e":2}],"b":1}})", R"({"x":{"b":1,"c":[{"e":2,"d":3}]}})", false);
    row(R"({"ab":1,"ac":2,"ad":3})", R"({"ad":3,"ac":2,"ab":1})", true);
}

void TestDocument::equality()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    const Value valueA = parsed(a).root();
    const Value valueB = parsed(b).root();
    QCOMPARE(equal(valueA, valueB), same);
    QCOMPARE(equal(valueB, valueA), same);
    QVERIFY(equal(valueA, valueA));
    QVERIFY(equal(valueB, parsed(b).root()));
}

void TestDocument::equalityOfLargeObjects()
{
    constexpr int count = 20000;
    QByteArrayList members;
    for (int i = 0; i < count; ++i)
        members += "\"name" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    const QByteArray forwards = "{" + members.join(',') + "}";
    std::reverse(members.begin(), members.end());
    const QByteArray backwards = "{" + members.join(',') + "}";
    members[count / 2] = "\"name\":0";
    const QByteArray other = "{" + members.join(',') + "}";
    QVERIFY(equal(parsed(forwards).root(), parsed(backwards).root()));
    QVERIFY(!equal(parsed(forwards).root(), parsed(other).root()));
}

void TestDocument::equalityOfDeepText()
{
    constexpr int depth = 1000000;
    const QByteArray text = QByteArray(depth, '[') + QByteArray(depth, ']');
    const auto document = Document::parse(text, Limits{.depth = depth});
    QVERIFY(document.has_value());
    QVERIFY(equal(document->root(), document->root()));
}

void TestDocument::valueKeepsDocument()
{
    std::optional<Value> value;
    {
        const QByteArray text = R"({"a":["kept"]})";
        value = Document::parse(text)->at(u"/a/0");
    }
    QCOMPARE(value.value().toString(), u"kept"_s);
    QCOMPARE(value.value().pointer(), u"/a/0"_s);
}

void TestDocument::keepsTheBytes()
{
    const QByteArray text = " [1 ,\n\"\\u0061\"] ";
    QCOMPARE(parsed(text).bytes(), text);
}

QTEST_APPLESS_MAIN(TestDocument)

#include "tst_document.moc"
