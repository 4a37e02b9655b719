// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "sample/template.h"

#include "support/testmain.h"

#include <QTest>

using namespace jobscope;

class TestTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void filled_data();
    void filled();
    void refused_data();
    void refused();
    void endsOfTime_data();
    void endsOfTime();
};

// A Thursday.
static job::Instant thursday()
{
    return job::parseInstant(u"2026-08-27T12:00:12.987654321Z", job::InstantForm::Lenient)->at;
}

void TestTemplate::filled_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing to fill in", R"({"a": 1})", R"({"a": 1})");
    row("empty", "", "");
    row("now has whole seconds", R"("@now")", R"("2026-08-27T12:00:12Z")");
    row("all around it stays", R"(  {"a" :"@now" ,"b":[]} )", R"(  {"a" :"2026-08-27T12:00:12Z" ,"b":[]} )");
    row("two places", R"(["@now", "@now-1s"])", R"(["2026-08-27T12:00:12Z", "2026-08-27T12:00:11Z"])");
    row("days and hours back", R"("@now-3d4h")", R"("2026-08-24T08:00:12Z")");
    row("all units ahead", R"("@now+1w2d3h4m5.25s")", R"("2026-09-05T15:04:17.25Z")");
    row("microseconds", R"("@now-0.000001s")", R"("2026-08-27T12:00:11.999999Z")");
    row("over a leap day", R"("@now-910d")", R"("2024-02-29T12:00:12Z")");
    row("last monday", R"("@now before monday 04:02:55.730121")", R"("2026-08-24T04:02:55.730121Z")");
    row("this thursday, earlier", R"("@now before thursday 12:00:12")", R"("2026-08-27T12:00:12Z")");
    row("last thursday, as it is too early", R"("@now before thursday 12:00:13")", R"("2026-08-20T12:00:13Z")");
    row("any day, today", R"("@now before anyday 06:00:00")", R"("2026-08-27T06:00:00Z")");
    row("any day, yesterday", R"("@now before anyday 18:00:00")", R"("2026-08-26T18:00:00Z")");
    row("last 31st", R"("@now before day31 03:20:11")", R"("2026-07-31T03:20:11Z")");
    row("last 31st skips short months", R"("@now-28d before day31 03:20:11")", R"("2026-05-31T03:20:11Z")");
    row("last 1st", R"("@now before day1 00:00:00")", R"("2026-08-01T00:00:00Z")");
    row("offset behind", R"("@now before monday 00:00:00 +30d1h")", R"("2026-09-23T01:00:00Z")");
    row("chain", R"("@now-13d before monday 04:00:00 -1d before sunday 03:00:00")", R"("2026-08-09T03:00:00Z")");
    row("weekday", R"("@now as weekday")", R"("THURSDAY")");
    row("weekday ahead", R"("@now+3d as weekday")", R"("SUNDAY")");
    row("names", "[\n    \"@names a- 9 11\"\n]", "[\n    \"a-09\",\n    \"a-10\",\n    \"a-11\"\n]");
    row("one name", "[\n  \"@names a 7 7\"\n]", "[\n  \"a7\"\n]");
    row("other text with an at sign", R"x(["@SUM(1+1)", "now", "a@now", "@"])x",
        R"x(["@SUM(1+1)", "now", "a@now", "@"])x");
}

void TestTemplate::filled()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto filled = sample::fillTemplate(text, thursday());
    QVERIFY(filled);
    QCOMPARE(*filled, expected);
}

void TestTemplate::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {
             R"("@now)",
             R"("@nowhere")",
             R"("@now ")",
             R"("@now-")",
             R"("@now-3")",
             R"("@now-3y")",
             R"("@now-3h4d")",
             R"("@now-3d3d")",
             R"("@now-1.5h")",
             R"("@now-1.1234567s")",
             R"("@now-1234567890s")",
             R"("@now+1s1s")",
             R"("@now before noon 00:00:00")",
             R"("@now before monday")",
             R"("@now before monday 24:00:00")",
             R"("@now before monday 00:60:00")",
             R"("@now before monday 00:00:60")",
             R"("@now before monday 00:00")",
             R"("@now before day0 00:00:00")",
             R"("@now before day32 00:00:00")",
             R"("@now as weekday +1d")",
             R"("@now as month")",
             R"("@names a 1")",
             R"("@names a 2 1")",
             R"("@names a b 3")",
             R"("@names a -1 3")",
             R"("@not a directive")",
         })
        QTest::newRow(text) << QByteArray(text);
}

void TestTemplate::refused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!sample::fillTemplate(text, thursday()));
}

void TestTemplate::endsOfTime_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto first = job::Instant::min().time_since_epoch().count();
    const auto last = job::Instant::max().time_since_epoch().count();
    QTest::newRow("before the first") << qint64{first} << QByteArray(R"("@now-400d")")
                                      << QByteArray(R"("1677-09-21T00:12:43.145224192Z")");
    QTest::newRow("after the last") << qint64{last} << QByteArray(R"("@now+400d")")
                                    << QByteArray(R"("2262-04-11T23:47:16.854775807Z")");
}

void TestTemplate::endsOfTime()
{
    QFETCH(qint64, now);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto filled = sample::fillTemplate(text, job::Instant(std::chrono::nanoseconds(now)));
    QVERIFY(filled);
    QCOMPARE(*filled, expected);
}

JOBSCOPE_TEST_MAIN(TestTemplate)

#include "tst_template.moc"
