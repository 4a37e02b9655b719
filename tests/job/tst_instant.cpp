// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/instant.h"
#include "support/testmain.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace jobscope::job;

namespace {

constexpr qint64 first = std::numeric_limits<qint64>::min();
constexpr qint64 last = std::numeric_limits<qint64>::max();
constexpr qint64 second = 1'000'000'000;
// 2024-05-01T10:20:30Z
constexpr qint64 may = 1'714'558'830 * second;

qint64 nanos(Instant instant)
{
    return instant.time_since_epoch().count();
}
Instant at(qint64 nanos)
{
    return Instant(std::chrono::nanoseconds(nanos));
}

} // namespace

class TestInstant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void read_data();
    void read();
    void spaceForT();
    void unreadable_data();
    void unreadable();
    void epochSeconds_data();
    void epochSeconds();
    void noEpochSeconds_data();
    void noEpochSeconds();
    void httpDate_data();
    void httpDate();
    void written_data();
    void written();
    void writtenIsRead_data();
    void writtenIsRead();
};

void TestInstant::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected");
    QTest::addColumn<bool>("hasZone");
    QTest::addColumn<bool>("dateOnly");
    const auto row = [](const char* text, qint64 expected, bool hasZone = true, bool dateOnly = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected << hasZone << dateOnly;
    };
    row("2024-05-01T10:20:30Z", may);
    row("2024-05-01T10:20:30", may, false);
    row("2024-05-01T10:20Z", may - 30 * second);
    row("2024-05-01T10:20", may - 30 * second, false);
    row("2024-05-01", may - 37'230 * second, false, true);
    row("2024-05-01T10:20:30.5Z", may + second / 2);
    row("2024-05-01T10:20:30.123456Z", may + 123'456'000);
    row("2024-05-01T10:20:30.123456789Z", may + 123'456'789);
    row("2024-05-01T10:20:30.1234567899999Z", may + 123'456'789);
    row("2024-05-01T10:20:30.000000000000000000000000000000001Z", may);
    row("2024-05-01T10:20:30.123456+00:00", may + 123'456'000);
    row("2024-05-01T10:20:30.5", may + second / 2, false);
    row("2024-05-01T12:20:30+02:00", may);
    row("2024-05-01T12:20:30+0200", may);
    row("2024-05-01T04:50:30-05:30", may);
    row("2024-05-01T04:50-0530", may - 30 * second);
    row("2024-05-01T10:20:30-00:00", may);
    row("2024-05-02T10:19:30+23:59", may);
    row("2024-04-30T10:21:30-23:59", may);
    row("1970-01-01T00:00:00Z", 0);
    row("1970-01-01", 0, false, true);
    row("1969-12-31T23:59:59.999999999Z", -1);
    row("1969-12-31T23:59:59Z", -second);
    row("1969-12-31T23:59:59.5Z", -second / 2);
    row("2024-02-29", 19'782 * (86'400 * second), false, true);
    row("2000-02-29", 11'016 * (86'400 * second), false, true);
    // The ends of the range, exactly and beyond.
    row("1677-09-21T00:12:43.145224192Z", first);
    row("1677-09-21T00:12:43.145224193Z", first + 1);
    row("1677-09-21T00:12:43.145224191Z", first);
    row("1677-09-21T00:12:44Z", first + 854'775'808);
    row("1677-09-20", first, false, true);
    row("0001-01-01", first, false, true);
    row("0000-01-01T00:00:00+23:59", first);
    row("2262-04-11T23:47:16.854775807Z", last);
    row("2262-04-11T23:47:16.854775806Z", last - 1);
    row("2262-04-11T23:47:16.854775808Z", last);
    row("2262-04-11T23:47:17Z", last);
    row("2262-04-12T01:47:16.854775806+02:00", last - 1);
    row("9999-12-31T23:59:59.999999999-23:59", last);
    row("9999-12-31", last, false, true);
}

void TestInstant::read()
{
    QFETCH(QString, text);
    for (const InstantForm form : {InstantForm::Condition, InstantForm::Lenient}) {
        const auto parsed = parseInstant(text, form);
        QVERIFY(parsed);
        QTEST(nanos(parsed->at), "expected");
        QTEST(parsed->hasZone, "hasZone");
        QTEST(parsed->dateOnly, "dateOnly");
    }
}

void TestInstant::spaceForT()
{
    const QString text = u"2024-05-01 10:20:30.123456+00:00"_s;
    QVERIFY(!parseInstant(text, InstantForm::Condition));
    const auto parsed = parseInstant(text, InstantForm::Lenient);
    QVERIFY(parsed);
    QCOMPARE(nanos(parsed->at), may + 123'456'000);
    QVERIFY(parsed->hasZone);
}

void TestInstant::unreadable_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", " ", "2024", "20240501", "1714558830", "2024-05", "2024-5-1", "24-05-01",
             "02024-05-01", "+2024-05-01", "-2024-05-01", "2024-00-10", "2024-13-10", "2024-05-00", "2024-05-32",
             "2023-02-29", "2100-02-29", "2024-04-31", "2024/05/01", "2024-05-01T", "2024-05-01Z", "2024-05-01+02:00",
             "2024-05-01T10", "2024-05-01T10Z", "2024-05-01T10:2", "2024-05-01T1020", "2024-05-01T102030Z",
             "2024-05-01T24:00:00Z", "2024-05-01T23:60:00Z", "2024-05-01T23:59:60Z", "2024-05-01T10:20:30.Z",
             "2024-05-01T10:20:30.", "2024-05-01T10:20:30,5Z", "2024-05-01T10:20.5Z", "2024-05-01T10:20:3Z",
             "2024-05-01T10:20:30+02", "2024-05-01T10:20:30+2:00", "2024-05-01T10:20:30+24:00",
             "2024-05-01T10:20:30+02:60", "2024-05-01T10:20:30+02:0", "2024-05-01T10:20:30+02:00:00",
             "2024-05-01T10:20:30+", "2024-05-01T10:20:30z", "2024-05-01t10:20:30Z", "2024-05-01T10:20:30ZZ",
             "2024-05-01T10:20:30 Z", "2024-05-01T10:20:30Z ", " 2024-05-01T10:20:30Z", "2024-05-01T10:20:30UTC",
             "2024-05-01  10:20:30Z", "2024-05-01_10:20:30Z", "2024-05-01T-1:20:30Z",
             "2024-05-01T10:20:30\xe2\x88\x92"
             "02:00",
             "\xd9\xa2\xd9\xa0\xd9\xa2\xd9\xa4-05-01"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void TestInstant::unreadable()
{
    QFETCH(QString, text);
    QVERIFY(!parseInstant(text, InstantForm::Condition));
    QVERIFY(!parseInstant(text, InstantForm::Lenient));
}

void TestInstant::epochSeconds_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<qint64>("expected");
    const auto row
        = [](const char* number, qint64 expected) { QTest::newRow(number) << QByteArray(number) << expected; };
    row("0", 0);
    row("-0", 0);
    row("0.0e5", 0);
    row("1714558830", may);
    row("1714558830.0", may);
    row("1714558830.5", may + second / 2);
    row("1714558830.123456", may + 123'456'000);
    row("1714558830.1234567899", may + 123'456'789);
    row("1.71455883e9", may);
    row("1.71455883E+9", may);
    row("171455883000e-2", may);
    row("17145588305e-1", may + second / 2);
    row("0.000000001", 1);
    row("0.0000000019", 1);
    row("1e-9", 1);
    row("1e-10", 0);
    row("-1", -second);
    row("-0.5", -second / 2);
    row("9223372036.854775807", last);
    row("9223372036.854775808", last);
    row("9223372036.854775806", last - 1);
    row("-9223372036.854775807", first + 1);
    row("-9223372036.854775808", first);
    row("-9223372036.854775809", first);
    row("9999999999", last);
    row("99999999999999999999999", last);
    row("1e400", last);
    row("-1e400", first);
    row("1e99999999999999999999999999", last);
    row("1e-99999999999999999999999999", 0);
    row("0e99999999999999999999999999", 0);
    row("0.00000000000000000000000000000001e32", second);
}

void TestInstant::epochSeconds()
{
    QFETCH(QByteArray, number);
    const auto instant = instantFromEpochSeconds(number);
    QVERIFY(instant);
    QTEST(nanos(*instant), "expected");
}

void TestInstant::noEpochSeconds_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char* number :
        {"", "-", "+1", "01", "1.", ".5", "1e", "1e+", "1.5.5", "1e5.5", "0x10", "NaN", " 1", "1 "})
        QTest::newRow(*number ? number : "empty") << QByteArray(number);
}

void TestInstant::noEpochSeconds()
{
    QFETCH(QByteArray, number);
    QVERIFY(!instantFromEpochSeconds(number));
}

void TestInstant::httpDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::newRow("as HTTP writes it") << u"Wed, 01 May 2024 10:20:30 GMT"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("ISO") << u"2024-05-01T10:20:30Z"_s << false;
    QTest::newRow("no weekday") << u"01 May 2024 10:20:30 GMT"_s << false;
    QTest::newRow("another zone") << u"Wed, 01 May 2024 10:20:30 CET"_s << false;
    QTest::newRow("no such month") << u"Wed, 01 Mai 2024 10:20:30 GMT"_s << false;
    QTest::newRow("no such day") << u"Wed, 31 Apr 2024 10:20:30 GMT"_s << false;
    QTest::newRow("one digit") << u"Wed, 1 May 2024 10:20:30 GMT"_s << false;
}

void TestInstant::httpDate()
{
    QFETCH(QString, text);
    const auto instant = instantFromHttpDate(text);
    QTEST(instant.has_value(), "readable");
    if (instant)
        QCOMPARE(nanos(*instant), may);
}

void TestInstant::written_data()
{
    QTest::addColumn<qint64>("nanos");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole seconds") << may << u"2024-05-01 10:20:30"_s;
    QTest::newRow("tenth") << may + 500'000'000 << u"2024-05-01 10:20:30.5"_s;
    QTest::newRow("microseconds") << may + 120'456'000 << u"2024-05-01 10:20:30.120456"_s;
    QTest::newRow("one nanosecond") << may + 1 << u"2024-05-01 10:20:30.000000001"_s;
    QTest::newRow("before 1970") << qint64(-1) << u"1969-12-31 23:59:59.999999999"_s;
    QTest::newRow("earliest") << first << u"1677-09-21 00:12:43.145224192"_s;
    QTest::newRow("latest") << last << u"2262-04-11 23:47:16.854775807"_s;
}

void TestInstant::written()
{
    QFETCH(qint64, nanos);
    QFETCH(QString, expected);
    QCOMPARE(isoDateTime(at(nanos)), expected);
    QCOMPARE(isoInstant(at(nanos)), QString(expected.replace(u' ', u'T') + u'Z'));
    QCOMPARE(isoDate(utcDate(at(nanos))), expected.first(10));
}

void TestInstant::writtenIsRead_data()
{
    QTest::addColumn<qint64>("value");
    for (const qint64 value :
        {first, first + 1, first / 2, qint64(-second), qint64(-1), qint64(0), qint64(1), may, last / 2, last - 1, last})
        QTest::newRow(qPrintable(QString::number(value))) << value;
}

void TestInstant::writtenIsRead()
{
    QFETCH(qint64, value);
    const auto parsed = parseInstant(isoInstant(at(value)), InstantForm::Condition);
    QVERIFY(parsed);
    QCOMPARE(nanos(parsed->at), value);
}

JOBSCOPE_TEST_MAIN(TestInstant)
#include "tst_instant.moc"
