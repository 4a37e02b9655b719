// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/tabletext.h"

#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using models::TableText;

/** Tables as text. */
class TestTableText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void cells_data();
    void cells();
    void unknown();
};

void TestTableText::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("tabbed");
    QTest::newRow("plain") << u"a b"_s << QByteArray("a b") << u"a b"_s;
    QTest::newRow("empty") << QString() << QByteArray() << QString();
    QTest::newRow("unicode") << u"\u20ac"_s << QByteArray("\xe2\x82\xac") << u"\u20ac"_s;
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"") << u"a,b"_s;
    QTest::newRow("quotes") << u"a \"b\""_s << QByteArray(R"("a ""b""")") << u"a \"b\""_s;
    QTest::newRow("break") << u"a\nb"_s << QByteArray("\"a\nb\"") << u"a b"_s;
    QTest::newRow("tab within") << u"a\tb"_s << QByteArray("a\tb") << u"a b"_s;
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1") << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1") << u"'+1"_s;
    QTest::newRow("minus") << u"-1,2"_s << QByteArray("\"'-1,2\"") << u"'-1,2"_s;
    QTest::newRow("at") << u"@x"_s << QByteArray("'@x") << u"'@x"_s;
    QTest::newRow("tab first") << u"\t=1"_s << QByteArray("'\t=1") << u"' =1"_s;
    QTest::newRow("return first") << u"\r=1"_s << QByteArray("\"'\r=1\"") << u"' =1"_s;
}

void TestTableText::cells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, csv);
    QFETCH(QString, tabbed);
    const TableText table{{u"A"_s, u"B"_s}, {u"a"_s, u"b"_s}, {{{text}, {u"end"_s}}}};
    QCOMPARE(models::csvOf(table), QByteArray("A,B\r\n" + csv + ",end\r\n"));
    QCOMPARE(models::tabbedOf(table), QString(u"A\tB\n"_s + tabbed + u"\tend\n"_s));
}

void TestTableText::unknown()
{
    const TableText table{{u"A"_s, u"B"_s}, {u"a"_s, u"b"_s}, {{{u"not loaded"_s, false}, {u"=1"_s}}}};
    QCOMPARE(models::jsonOf(table).simplified().replace(" ", ""), QByteArray(R"([{"a":null,"b":"=1"}])"));
    QCOMPARE(models::csvOf(table), QByteArray("A,B\r\nnot loaded,'=1\r\n"));
}

JOBSCOPE_TEST_MAIN(TestTableText)

#include "tst_tabletext.moc"
