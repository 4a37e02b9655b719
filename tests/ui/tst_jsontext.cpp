// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/jobpage/jsontext.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;

class TestJsonText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void indents_data()
    {
        QTest::addColumn<QString>("compact");
        QTest::addColumn<QString>("indented");
        QTest::newRow("object") << u"{\"a\":1,\"b\":[true,null]}"_s
                                << u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_s;
        QTest::newRow("empty ones") << u"{\"a\":{ },\"b\":[]}"_s << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
        QTest::newRow("signs in strings") << u"{\"a\":\"{[,:\\\"]}\"}"_s << u"{\n  \"a\": \"{[,:\\\"]}\"\n}"_s;
        QTest::newRow("digits stay") << u"[1.0e+2,18446744073709551616]"_s
                                     << u"[\n  1.0e+2,\n  18446744073709551616\n]"_s;
    }

    void indents()
    {
        QFETCH(QString, compact);
        QFETCH(QString, indented);
        QCOMPARE(indentedJson(compact), indented);
        QCOMPARE(indentedJson(indented), indented);
    }

    void unseenCharactersAreWrittenOut()
    {
        const QString hostile = u"\"a\u202eb\u200fc\x01"
                                "d\ne\t\""_s;
        QCOMPARE(visibleJson(hostile), u"\"a\\u202eb\\u200fc\\u0001d\ne\t\""_s);
        const QString plain = QString::fromUtf8("\"\xc3\xa4 \xe6\x97\xa5\xe6\x9c\xac\"");
        QCOMPARE(visibleJson(plain), plain);
    }

    void unseenCharactersBeyondThePlane()
    {
        const QString tag = QString::fromUcs4(U"x\U000E0041");
        QCOMPARE(visibleJson(tag), u"x\\udb40\\udc41"_s);
        const QString emoji = QString::fromUcs4(U"x\U0001F600");
        QCOMPARE(visibleJson(emoji), emoji);
    }

    void tokens()
    {
        const auto spans = jsonSpans(u"  \"name\": \"va\\\"l\", \"n\" : -1.5e3, true"_s);
        const std::vector<JsonSpan> expected{
            {2, 6, JsonToken::Name},
            {10, 7, JsonToken::String},
            {19, 3, JsonToken::Name},
            {25, 6, JsonToken::Number},
            {33, 4, JsonToken::Literal},
        };
        QCOMPARE(spans.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(spans[i] == expected[i],
                qPrintable(u"token %1: %2+%3"_s.arg(i).arg(spans[i].begin).arg(spans[i].length)));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestJsonText)
#include "tst_jsontext.moc"
