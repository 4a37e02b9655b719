// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::atNow;
using test::parsed;
using test::Ran;
using test::runProgram;

class TestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void takes_data();
    void takes();
    void detailsAreFetched();
    void undecidedJobsAreCounted();
    void mistakesAreMarked_data();
    void mistakesAreMarked();
    void languageOfTheMistake();
    void onlyOfList();
};

namespace {

const QByteArray jobs = test::detailsJson(u"a1"_s, R"("name":"alpha","jobStatus":"IDLE","tags":{"env":"prod"},)") + '\n'
    + test::detailsJson(u"b2"_s, R"("name":"beta two","samplingPercentage":20,)") + '\n'
    + test::summaryJson(u"c3"_s, R"("name":"gamma",)");

QStringList idsIn(const QByteArray& list)
{
    QStringList ids;
    for (const json::Value& entry : parsed(list).children())
        ids += entry.member(u"jobId")->toString();
    return ids;
}

Ran listed(const QString& filter)
{
    return runProgram(atNow({u"list"_s, u"-"_s, u"--json"_s, u"--filter"_s, filter}), jobs);
}

} // namespace

void TestFilter::takes_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("empty") << u""_s << QStringList{u"a1"_s, u"b2"_s, u"c3"_s};
    QTest::newRow("word") << u"ALPHA"_s << QStringList{u"a1"_s};
    QTest::newRow("field") << u"status:running"_s << QStringList{u"b2"_s, u"c3"_s};
    QTest::newRow("not") << u"-status:running"_s << QStringList{u"a1"_s};
    QTest::newRow("or") << u"alpha or gamma"_s << QStringList{u"a1"_s, u"c3"_s};
    QTest::newRow("quotes") << u"\"beta two\""_s << QStringList{u"b2"_s};
    QTest::newRow("nothing") << u"omega"_s << QStringList{};
}

void TestFilter::takes()
{
    QFETCH(QString, filter);
    const Ran ran = listed(filter);
    COMPARE_CODE(ran, 0);
    QTEST(idsIn(ran.out), "ids");
    QCOMPARE(ran.err, QByteArray());
}

/** Of a source that has them, without --details. */
void TestFilter::detailsAreFetched()
{
    const Ran all = runProgram(atNow({u"list"_s, u"--sample"_s, u"--json"_s, u"--details"_s}));
    const Ran weekly = runProgram(atNow({u"list"_s, u"--sample"_s, u"--json"_s, u"--filter"_s, u"schedule:weekly"_s}));
    COMPARE_CODE(weekly, 0);
    QStringList ids;
    for (const json::Value& entry : parsed(all.out).children()) {
        if (entry.member(u"schedule")->member(u"type")->toString() == u"weekly"_s)
            ids += entry.member(u"jobId")->toString();
    }
    QVERIFY(!ids.isEmpty());
    QCOMPARE(idsIn(weekly.out), ids);
    QCOMPARE(weekly.err, QByteArray());
}

void TestFilter::undecidedJobsAreCounted()
{
    const Ran ran = listed(u"tag:env=prod"_s);
    COMPARE_CODE(ran, 0);
    QCOMPARE(idsIn(ran.out), QStringList{u"a1"_s});
    QVERIFY2(test::isOneLine(ran.err) && ran.err.contains("1 job "), ran.err.constData());
    QCOMPARE(listed(u"tag:env=prod alpha"_s).err, QByteArray());
}

void TestFilter::mistakesAreMarked_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("field") << u"alpha stauts:idle"_s
                           << QByteArray("    alpha stauts:idle\n"
                                         "          ^~~~~~\n");
    QTest::newRow("end") << u"created<"_s
                         << QByteArray("    created<\n"
                                       "            ^\n");
    QTest::newRow("wide and invisible") << u"日\u202e has:x"_s
                                        << QByteArray("    日\\u202e has:x\n"
                                                      "                 ^\n");
    QTest::newRow("long") << QString(QString(100, u'x') + u" ( "_s + QString(100, u'y'))
                          << QByteArray("    …" + QByteArray(59, 'x') + " ( " + QByteArray(59, 'y') + "…\n"
                                 + QByteArray(65, ' ') + "^\n");
}

void TestFilter::mistakesAreMarked()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, lines);
    const Ran ran = listed(filter);
    COMPARE_CODE(ran, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith("jobscope-cli: --filter, character "), ran.err.constData());
    QCOMPARE(ran.err.mid(ran.err.indexOf('\n') + 1), lines);
}

void TestFilter::languageOfTheMistake()
{
    const Ran ran = runProgram({u"list"_s, u"-"_s, u"--filter"_s, u"a )"_s, u"--lang"_s, u"de"_s}, jobs);
    COMPARE_CODE(ran, 2);
    QVERIFY2(ran.err.contains("Zeichen 3") && ran.err.contains("Klammer"), ran.err.constData());
}

void TestFilter::onlyOfList()
{
    const Ran ran = runProgram({u"check"_s, u"-"_s, u"--filter"_s, u"a"_s}, jobs);
    COMPARE_CODE(ran, 2);
    QVERIFY2(ran.err.contains("check does not take --filter"), ran.err.constData());
}

JOBSCOPE_TEST_MAIN(TestFilter)
#include "tst_filter.moc"
