// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/golden.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void differenceNamesLines_data();
    void differenceNamesLines();
    void missingFileIsADifference();
    void homeIsPrivate();
};

void TestGolden::differenceNamesLines_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("difference");
    QTest::newRow("equal") << u"a\nb\n"_s << u"a\nb\n"_s << QString();
    QTest::newRow("changed line") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"  a\n- b\n+ x\n  c"_s;
    QTest::newRow("added at the end") << u"a"_s << u"a\nb"_s << u"  a\n+ b"_s;
    QTest::newRow("removed at the start") << u"a\nb"_s << u"b"_s << u"- a\n  b"_s;
    QTest::newRow("long equal stretch") << u"1\n2\n3\n4\n5\nx"_s << u"1\n2\n3\n4\n5\ny"_s
                                        << u"  ...\n  4\n  5\n- x\n+ y"_s;
}

void TestGolden::differenceNamesLines()
{
    QFETCH(QString, expected);
    QFETCH(QString, actual);
    QFETCH(QString, difference);
    QCOMPARE(jobscope::test::lineDifference(expected, actual), difference);
}

void TestGolden::missingFileIsADifference()
{
    if (qEnvironmentVariableIsSet("JOBSCOPE_UPDATE_GOLDEN"))
        return;
    QVERIFY(jobscope::test::goldenDifference(u"no such file.txt"_s, u"text"_s).contains(u"no golden file"_s));
}

void TestGolden::homeIsPrivate()
{
    const QString home = qEnvironmentVariable("HOME");
    QVERIFY2(home.contains(u"tests/home/support_golden"_s), qPrintable(home));
    QVERIFY(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).startsWith(home));
}

JOBSCOPE_TEST_MAIN(TestGolden)
#include "tst_golden.moc"
