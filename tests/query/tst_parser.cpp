// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/language.h"
#include "query/fields.h"
#include "query/parser.h"
#include "query/values.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using query::ErrorKind;
using query::Node;
using query::Query;

class TestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void queries_data();
    void queries();
    void fieldsAreNamed();
    void everyWordIsRead_data();
    void everyWordIsRead();
    void errors_data();
    void errors();
    void errorsBelongToATerm();
    void errorsHaveWords();
    void bounds();
    void randomQueries();
    void randomTexts();
};

void TestParser::queries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("white space") << u" \t\n "_s << u""_s;
    QTest::newRow("word") << u"Billing"_s << u"Billing"_s;
    QTest::newRow("words") << u"  a   b "_s << u"a b"_s;
    QTest::newRow("and") << u"a AND b"_s << u"a b"_s;
    QTest::newRow("or binds less") << u"a b or c d"_s << u"a b or c d"_s;
    QTest::newRow("or in a group") << u"a (b OR c)"_s << u"a (b or c)"_s;
    QTest::newRow("group without need") << u"((a)) (b c)"_s << u"a b c"_s;
    QTest::newRow("or in or") << u"a or (b or c)"_s << u"a or b or c"_s;
    QTest::newRow("not") << u"-a"_s << u"-a"_s;
    QTest::newRow("not a group") << u"-(a b)"_s << u"-(a b)"_s;
    QTest::newRow("not a group of one") << u"-(a)"_s << u"-a"_s;
    QTest::newRow("not not") << u"--a"_s << u"--a"_s;
    QTest::newRow("quotes") << u"\"a b\""_s << u"\"a b\""_s;
    QTest::newRow("quotes without need") << u"\"ab\""_s << u"ab"_s;
    QTest::newRow("quotes with need") << u"\"or\" \"-a\" \"status:x\" \"<\""_s << u"\"or\" \"-a\" \"status:x\" \"<\""_s;
    QTest::newRow("signs in quotes") << uR"("a\"b\\c")"_s << uR"("a\"b\\c")"_s;
    QTest::newRow("quoted side by side") << u"\"a b\"\"c d\""_s << u"\"a b\" \"c d\""_s;
    QTest::newRow("minus within") << u"a-b"_s << u"a-b"_s;
    QTest::newRow("time of day") << u"10:30"_s << u"10:30"_s;
    QTest::newRow("equals sign") << u"key=value"_s << u"key=value"_s;
    QTest::newRow("ARN") << u"arn:aws:macie2:eu-west-1:111122223333:classification-job/0a"_s
                         << u"arn:aws:macie2:eu-west-1:111122223333:classification-job/0a"_s;
    QTest::newRow("parentheses within") << u"f(x)"_s << u"\"f(x)\""_s;
    QTest::newRow("parentheses within a group") << u"(f(x) or y)"_s << u"\"f(x)\" or y"_s;
    QTest::newRow("field") << u"STATUS:Idle"_s << u"status:idle"_s;
    QTest::newRow("field with an equals sign") << u"type=scheduled"_s << u"type:scheduled"_s;
    QTest::newRow("console's status") << u"status:\"Paused (By user)\""_s << u"status:user_paused"_s;
    QTest::newRow("value in quotes") << u"name:\"a b\""_s << u"name:\"a b\""_s;
    QTest::newRow("value that looks like a field") << u"tag:aws:stack=1"_s << u"tag:aws:stack=1"_s;
    QTest::newRow("value that looks like a word") << u"name:or bucket:-x"_s << u"name:or bucket:-x"_s;
    QTest::newRow("not a field") << u"-type:one_time"_s << u"-type:one_time"_s;
    QTest::newRow("day of the month") << u"schedule:31"_s << u"schedule:31"_s;
    QTest::newRow("date") << u"created<2024-01-01"_s << u"created<2024-01-01"_s;
    QTest::newRow("date and time") << u"created>=2024-01-01T10:00Z"_s << u"created>=2024-01-01T10:00Z"_s;
    QTest::newRow("date in quotes") << u"created:\"2024-01-01 10:00\""_s << u"created:\"2024-01-01 10:00\""_s;
    QTest::newRow("span ahead") << u"expires<=7D"_s << u"expires<=7d"_s;
    QTest::newRow("span back") << u"created>-12h"_s << u"created>-12h"_s;
    QTest::newRow("percentage") << u"sampling<100%"_s << u"sampling<100"_s;
    QTest::newRow("users' own example") << u"status:user_paused -type:one_time expires<7d bucket:logs"_s
                                        << u"status:user_paused -type:one_time expires<7d bucket:logs"_s;
}

void TestParser::queries()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto query = query::parse(text);
    QVERIFY2(query, qPrintable(text));
    QCOMPARE(query::print(*query), printed);
    const auto again = query::parse(printed);
    QVERIFY(again);
    QVERIFY(*again == *query);
    QCOMPARE(query->isEmpty(), printed.isEmpty());
}

void TestParser::fieldsAreNamed()
{
    for (const query::FieldInfo& info : query::allFields()) {
        QCOMPARE(&query::fieldInfo(info.field), &info);
        const auto example = query::parse(QString::fromUtf8(info.example));
        QVERIFY2(example, info.example);
        QCOMPARE(example->root()->kind, Node::Kind::Term);
        QCOMPARE(example->root()->term.field, info.field);
        QCOMPARE(example->needsDetails(), info.needsDetails);
        if (!info.name.isEmpty())
            QCOMPARE(query::fieldFromName(QString(info.name)), std::optional(info.field));
    }
    QVERIFY(query::parse(u"a -(b or tag:c)")->needsDetails());
    QVERIFY(!Query().needsDetails());
}

void TestParser::everyWordIsRead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    for (const query::FieldInfo& info : query::allFields()) {
        for (const query::Choice& choice : query::choicesOf(info.field)) {
            for (const QString& word : QStringList{choice.name} + choice.others)
                QTest::newRow(qPrintable(info.name + u':' + word)) << QString(info.name) << word << choice.name;
        }
    }
}

void TestParser::everyWordIsRead()
{
    QFETCH(QString, field);
    QFETCH(QString, word);
    QFETCH(QString, name);
    for (const QString& text : {word, word.toUpper(), QString(word).replace(u' ', u'-')}) {
        const auto query = query::parse(QString(field + u":\""_s + text + u'"'));
        QVERIFY2(query, qPrintable(text));
        QCOMPARE(query->root()->term.text, name);
    }
}

void TestParser::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char* name, const QString& text, ErrorKind kind, qsizetype position, qsizetype length,
                         const QString& suggestion = {}) {
        QTest::newRow(name) << text << kind << position << length << suggestion;
    };
    row("or alone", u" or"_s, ErrorKind::MissingTerm, 1, 2);
    row("or at the end", u"a or "_s, ErrorKind::MissingTerm, 2, 2);
    row("or twice", u"a or or b"_s, ErrorKind::MissingTerm, 2, 2);
    row("and at the end", u"a and"_s, ErrorKind::MissingTerm, 2, 3);
    row("and at the start", u"and a"_s, ErrorKind::MissingTerm, 0, 3);
    row("empty group", u"a ()"_s, ErrorKind::MissingTerm, 2, 2);
    row("open group", u"a (b"_s, ErrorKind::OpenGroup, 2, 1);
    row("group just opened", u"a ("_s, ErrorKind::OpenGroup, 2, 1);
    row("or in a group", u"(a or)"_s, ErrorKind::MissingTerm, 3, 2);
    row("stray parenthesis", u"a )"_s, ErrorKind::StrayParenthesis, 2, 1);
    row("open quote", u"a \"b c"_s, ErrorKind::OpenQuote, 2, 4);
    row("open quote of a value", u"name:\"b c"_s, ErrorKind::OpenQuote, 5, 4);
    row("escaped quote", uR"("a\")"_s, ErrorKind::OpenQuote, 0, 4);
    row("empty quotes", u"a \"\""_s, ErrorKind::MissingValue, 2, 2);
    row("no value", u"a status: b"_s, ErrorKind::MissingValue, 9, 0);
    row("no value at the end", u"created<"_s, ErrorKind::MissingValue, 8, 0);
    row("no value in a group", u"(name:)"_s, ErrorKind::MissingValue, 6, 0);
    row("minus alone", u"a - b"_s, ErrorKind::LonelyMinus, 2, 1);
    row("minus at the end", u"-"_s, ErrorKind::LonelyMinus, 0, 1);
    row("comparison alone", u"created <2024"_s, ErrorKind::LonelyComparison, 8, 5);
    row("unknown field", u"a stauts:idle"_s, ErrorKind::UnknownField, 2, 6, u"status"_s);
    row("part of a field", u"sched:daily"_s, ErrorKind::UnknownField, 0, 5, u"schedule"_s);
    row("quite unknown field", u"colour:red"_s, ErrorKind::UnknownField, 0, 6);
    row("unknown field compared", u"sise<3"_s, ErrorKind::UnknownField, 0, 4);
    row("unknown word", u"status:userpaussed"_s, ErrorKind::UnknownWord, 7, 11, u"user_paused"_s);
    row("quite unknown word", u"has:wings"_s, ErrorKind::UnknownWord, 4, 5);
    row("unknown check", u"check:size-range-emtpy"_s, ErrorKind::UnknownWord, 6, 16, u"size-range-empty"_s);
    row("no such day", u"schedule:32"_s, ErrorKind::UnknownWord, 9, 2);
    row("words have no order", u"status<idle"_s, ErrorKind::NoComparison, 6, 1);
    row("text has no order", u"name>=a"_s, ErrorKind::NoComparison, 4, 2);
    row("span as a date", u"expires:7d"_s, ErrorKind::NeedsComparison, 8, 2);
    row("no date", u"created<yesterday"_s, ErrorKind::NotADate, 8, 9);
    row("no such date", u"created<2023-02-29"_s, ErrorKind::NotADate, 8, 10);
    row("endless span", u"expires<999999w"_s, ErrorKind::NotADate, 8, 7);
    row("span without a unit", u"expires<7"_s, ErrorKind::NotADate, 8, 1);
    row("minus as a span", u"expires<-"_s, ErrorKind::NotADate, 8, 1);
    row("created in the future", u"created<7d"_s, ErrorKind::InTheFuture, 8, 2);
    row("no number", u"sampling<half"_s, ErrorKind::NotAPercentage, 9, 4);
    row("not a number", u"sampling<nan"_s, ErrorKind::NotAPercentage, 9, 3);
    row("over the whole", u"sampling>101"_s, ErrorKind::NotAPercentage, 9, 3);
}

void TestParser::errors()
{
    QFETCH(QString, text);
    const auto query = query::parse(text);
    QVERIFY2(!query, qPrintable(text));
    QTEST(query.error().kind, "kind");
    QTEST(query.error().position, "position");
    QTEST(query.error().length, "length");
    QTEST(query.error().suggestion, "suggestion");
    QVERIFY(query.error().term <= query.error().position);
    QCOMPARE(query.error().found, text.mid(query.error().position, query.error().length));
    const explain::Language english;
    const QString words = explain::plain(query::wordsFor(query.error()), english);
    QVERIFY(!words.isEmpty());
    QVERIFY2(!words.contains(u'%'), qPrintable(words));
    // What is suggested can be written there.
    if (!query.error().suggestion.isEmpty()) {
        QVERIFY2(words.contains(query.error().suggestion), qPrintable(words));
        QString better = text;
        better.replace(query.error().position, query.error().length, query.error().suggestion);
        QVERIFY2(query::parse(better), qPrintable(better));
    }
}

void TestParser::errorsBelongToATerm()
{
    const auto termOf = [](QStringView text) { return query::parse(text).error().term; };
    QCOMPARE(termOf(u"a status:"), qsizetype(2));
    QCOMPARE(termOf(u"a -status:x b"), qsizetype(2));
    QCOMPARE(termOf(u"a (b or status:"), qsizetype(2));
    QCOMPARE(termOf(u"a \"b c"), qsizetype(2));
    QCOMPARE(termOf(u"a b or"), qsizetype(4));
    QCOMPARE(termOf(u"status:"), qsizetype(0));
}

void TestParser::errorsHaveWords()
{
    const explain::Language english;
    const auto wordsOf = [&english](const QString& text) {
        return explain::plain(query::wordsFor(query::parse(text).error()), english);
    };
    QCOMPARE(wordsOf(u"stauts:idle"_s),
        u"There is no field \"stauts\"; did you mean status? To look for it as text, put it in quotes."_s);
    QCOMPARE(wordsOf(u"has:wings"_s), u"has knows no \"wings\"; there are error, deadline, tags, details."_s);
    QCOMPARE(wordsOf(u"created<"_s),
        u"A value is missing behind created; write it without a space, like created<2024-01-01."_s);
    QVERIFY(wordsOf(u"check:x"_s).endsWith(u", …."_s));
}

void TestParser::bounds()
{
    QVERIFY(query::parse(QString(query::longestText, u'a')));
    const auto tooLong = query::parse(QString(query::longestText + 3, u'a'));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().kind, ErrorKind::TooLong);
    QCOMPARE(tooLong.error().position, query::longestText);
    for (const QChar sign : {u'(', u'-'}) {
        const QString end = sign == u'(' ? QString(query::deepestNesting, u')') : QString();
        QVERIFY(query::parse(QString(QString(query::deepestNesting, sign) + u'a' + end)));
        const auto tooDeep = query::parse(QString(query::longestText, sign));
        QVERIFY(!tooDeep);
        QCOMPARE(tooDeep.error().kind, ErrorKind::TooDeep);
        QCOMPARE(tooDeep.error().position, qsizetype(query::deepestNesting + 1));
    }
}

namespace {

class RandomQueries {
public:
    explicit RandomQueries(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int end) { return int(m_random.bounded(end)); }

    QString text()
    {
        static const QString signs = u"ab OR-()\"\\:<=>%é\u202e日7"_s;
        QString text;
        for (int length = below(8) + 1; length > 0; --length)
            text += signs[below(int(signs.size()))];
        return text;
    }

    query::Term term()
    {
        const auto fields = query::allFields();
        const query::FieldInfo& info = fields[size_t(below(int(fields.size())))];
        query::Term term{info.field, query::Operator::Is, {}, {}};
        if (query::takesComparison(info.kind))
            term.comparison = query::Operator(below(5));
        switch (info.kind) {
        case query::ValueKind::Text:
            term.text = text();
            break;
        case query::ValueKind::Words: {
            const auto& choices = query::choicesOf(info.field);
            term.text = choices[size_t(below(int(choices.size())))].name;
            break;
        }
        case query::ValueKind::Percent:
            term.text = QString::number(below(1000) / 10.0);
            break;
        case query::ValueKind::PastMoment:
        case query::ValueKind::FutureMoment:
            term.text = term.comparison != query::Operator::Is && below(2) == 0 ? u"-%1d"_s.arg(below(100))
                                                                                : u"2024-01-%1"_s.arg(below(20) + 10);
            break;
        }
        if (query::readValue(term))
            qFatal("no value: %s", qPrintable(term.text));
        return term;
    }

    Node node(int depth, std::optional<Node::Kind> not_ = {})
    {
        for (;;) {
            const auto kind = Node::Kind(depth == 0 ? 0 : below(4));
            if (kind == not_)
                continue;
            switch (kind) {
            case Node::Kind::Term:
                return {kind, term(), {}};
            case Node::Kind::Not:
                return {kind, {}, {node(depth - 1)}};
            case Node::Kind::All:
            case Node::Kind::Any: {
                Node joined{kind, {}, {}};
                for (int count = 2 + below(3); count > 0; --count)
                    joined.children.push_back(node(depth - 1, kind));
                return joined;
            }
            }
        }
    }

private:
    QRandomGenerator m_random;
};

} // namespace

/** What is printed is read as the same again. */
void TestParser::randomQueries()
{
    RandomQueries random(20261123);
    for (int i = 0; i < 3000; ++i) {
        const Query query(random.node(random.below(4)));
        const QString text = query::print(query);
        if (text.size() > query::longestText)
            continue;
        const auto read = query::parse(text);
        QVERIFY2(read, qPrintable(text));
        QVERIFY2(*read == query, qPrintable(text));
    }
}

/** Whatever is typed: a query that can be printed and read again, or an error within the text. */
void TestParser::randomTexts()
{
    static const QStringList pieces{u"a"_s, u"or"_s, u"and"_s, u"("_s, u")"_s, u"-"_s, u"\""_s, u"\\"_s, u" "_s, u" "_s,
        u"status"_s, u"schedule"_s, u"created"_s, u"sampling"_s, u":"_s, u"="_s, u"<"_s, u">"_s, u"idle"_s, u"7d"_s,
        u"2024-01-01"_s, u"5%"_s, u"arn:"_s, QString(QChar(0xd800)), QString(QChar(0))};
    RandomQueries random(7);
    int good = 0;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int count = random.below(12); count > 0; --count)
            text += pieces[random.below(int(pieces.size()))];
        const auto query = query::parse(text);
        if (query) {
            ++good;
            const auto again = query::parse(query::print(*query));
            QVERIFY2(again && *again == *query, qPrintable(text));
        } else {
            const query::QueryError& error = query.error();
            QVERIFY2(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
                qPrintable(text));
        }
    }
    QVERIFY(good > 1000);
}

JOBSCOPE_TEST_MAIN(TestParser)
#include "tst_parser.moc"
