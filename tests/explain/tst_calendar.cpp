// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/calendar.h"

#include "explain/explanation.h"
#include "explain/language.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** When a recurring job runs next, and how that is said. */
class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void nextDates_data();
    void nextDates();
    void noDates_data();
    void noDates();
    void words_data();
    void words();
    void germanWords();
    void readingsMakeNoDifference();
    void everyDateIsScheduled();
};

namespace {

const char* const daily = R"({"dailySchedule":{}})";
const char* const monday = R"({"weeklySchedule":{"dayOfWeek":"MONDAY"}})";
const char* const sunday = R"({"weeklySchedule":{"dayOfWeek":"SUNDAY"}})";

QByteArray monthly(int day)
{
    return R"({"monthlySchedule":{"dayOfMonth":)" + QByteArray::number(day) + "}}";
}

job::Job recurring(const QByteArray& schedule, const QByteArray& more = {}, const char* status = "IDLE")
{
    return test::jobFromJson(QByteArray(R"({"jobId":"0123456789abcdef0123456789abcdef","jobType":"SCHEDULED",)")
        + R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}]},"jobStatus":")"
        + status + R"(","scheduleFrequency":)" + schedule + more + "}");
}

job::Instant instant(const QString& text)
{
    return job::parseInstant(text, job::InstantForm::Condition)->at;
}

QStringList datesOf(const job::Job& job, const QString& now)
{
    QStringList dates;
    for (const std::chrono::year_month_day date : explain::nextDates(*job.definition(), instant(now)))
        dates += job::isoDate(date);
    return dates;
}

} // namespace

void TestCalendar::nextDates_data()
{
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char* name, const QByteArray& schedule, const char* more, const char* now,
                         const char* dates) {
        QTest::newRow(name) << schedule << QByteArray(more) << QString::fromLatin1(now) << QString::fromLatin1(dates);
    };
    row("daily", daily, "", "2026-08-27T14:00:12Z", "2026-08-27 2026-08-28 2026-08-29 2026-08-30 2026-08-31");
    row("daily, over the end of a month", daily, "", "2026-02-26",
        "2026-02-26 2026-02-27 2026-02-28 2026-03-01 2026-03-02");
    row("daily, in a leap year", daily, "", "2028-02-27", "2028-02-27 2028-02-28 2028-02-29 2028-03-01 2028-03-02");
    row("daily, over the end of a year", daily, "", "2026-12-30",
        "2026-12-30 2026-12-31 2027-01-01 2027-01-02 2027-01-03");
    row("daily, the last second of a day", daily, "", "2026-08-27T23:59:59.999999999Z",
        "2026-08-27 2026-08-28 2026-08-29 2026-08-30 2026-08-31");
    row("daily, now with an offset", daily, "", "2026-08-28T00:30:00+02:00",
        "2026-08-27 2026-08-28 2026-08-29 2026-08-30 2026-08-31");
    row("daily, ran today", daily, R"(,"lastRunTime":"2026-08-27T02:00:00Z","statistics":{"numberOfRuns":3.0})",
        "2026-08-27T14:00:00Z", "2026-08-28 2026-08-29 2026-08-30 2026-08-31 2026-09-01");
    row("daily, ran today, runs not counted", daily, R"(,"lastRunTime":"2026-08-27T02:00:00Z")", "2026-08-27T14:00:00Z",
        "2026-08-28 2026-08-29 2026-08-30 2026-08-31 2026-09-01");
    row("daily, ran yesterday", daily, R"(,"lastRunTime":"2026-08-26T23:59:59.999Z","statistics":{"numberOfRuns":3.0})",
        "2026-08-27T14:00:00Z", "2026-08-27 2026-08-28 2026-08-29 2026-08-30 2026-08-31");
    row("daily, ran today in UTC, yesterday by its own offset", daily,
        R"(,"lastRunTime":"2026-08-26T23:00:00-02:00","statistics":{"numberOfRuns":3.0})", "2026-08-27T14:00:00Z",
        "2026-08-28 2026-08-29 2026-08-30 2026-08-31 2026-09-01");
    row("daily, created today", daily,
        R"(,"createdAt":"2026-08-27T09:00:00Z","lastRunTime":"2026-08-27T09:00:00Z","statistics":{"numberOfRuns":0.0})",
        "2026-08-27T14:00:00Z", "2026-08-28 2026-08-29 2026-08-30 2026-08-31 2026-09-01");
    row("daily, created yesterday, never ran", daily,
        R"(,"createdAt":"2026-08-26T09:00:00Z","lastRunTime":"2026-08-26T09:00:00Z","statistics":{"numberOfRuns":0.0})",
        "2026-08-27T14:00:00Z", "2026-08-27 2026-08-28 2026-08-29 2026-08-30 2026-08-31");
    row("weekly, today is the day", monday, "", "2026-08-31", "2026-08-31 2026-09-07 2026-09-14 2026-09-21 2026-09-28");
    row("weekly, the day after", monday, "", "2026-09-01", "2026-09-07 2026-09-14 2026-09-21 2026-09-28 2026-10-05");
    row("weekly, the day before", monday, "", "2026-08-30", "2026-08-31 2026-09-07 2026-09-14 2026-09-21 2026-09-28");
    row("weekly, on Sundays", sunday, "", "2026-08-29", "2026-08-30 2026-09-06 2026-09-13 2026-09-20 2026-09-27");
    row("weekly, over the end of a year", monday, "", "2026-12-20",
        "2026-12-21 2026-12-28 2027-01-04 2027-01-11 2027-01-18");
    row("weekly, ran today", monday, R"(,"lastRunTime":"2026-08-31T02:00:00Z","statistics":{"numberOfRuns":3.0})",
        "2026-08-31T14:00:00Z", "2026-09-07 2026-09-14 2026-09-21 2026-09-28 2026-10-05");
    row("weekly, created today on its day, existing objects too", monday,
        R"(,"createdAt":"2026-08-31T09:00:00Z","initialRun":true)", "2026-08-31T14:00:00Z",
        "2026-09-07 2026-09-14 2026-09-21 2026-09-28 2026-10-05");
    row("weekly, created today on its day, new objects only", monday,
        R"(,"createdAt":"2026-08-31T09:00:00Z","initialRun":false)", "2026-08-31T14:00:00Z",
        "2026-09-07 2026-09-14 2026-09-21 2026-09-28 2026-10-05");
    row("weekly, created today on another day, existing objects too", monday,
        R"(,"createdAt":"2026-08-27T09:00:00Z","initialRun":true)", "2026-08-27T14:00:00Z",
        "2026-08-31 2026-09-07 2026-09-14 2026-09-21 2026-09-28");
    row("weekly, created yesterday on another day", monday, R"(,"createdAt":"2026-08-30T09:00:00Z","initialRun":true)",
        "2026-08-31T14:00:00Z", "2026-08-31 2026-09-07 2026-09-14 2026-09-21 2026-09-28");
    row("monthly, on the first", monthly(1), "", "2026-08-27",
        "2026-09-01 2026-10-01 2026-11-01 2026-12-01 2027-01-01");
    row("monthly, today is the day", monthly(27), "", "2026-08-27",
        "2026-08-27 2026-09-27 2026-10-27 2026-11-27 2026-12-27");
    row("monthly, the day was yesterday", monthly(26), "", "2026-08-27",
        "2026-09-26 2026-10-26 2026-11-26 2026-12-26 2027-01-26");
    row("monthly, on the 28th", monthly(28), "", "2027-01-29",
        "2027-02-28 2027-03-28 2027-04-28 2027-05-28 2027-06-28");
    row("monthly, on the 29th, February skipped", monthly(29), "", "2027-01-29",
        "2027-01-29 2027-03-29 2027-04-29 2027-05-29 2027-06-29");
    row("monthly, on the 29th, in a leap year", monthly(29), "", "2028-01-30",
        "2028-02-29 2028-03-29 2028-04-29 2028-05-29 2028-06-29");
    row("monthly, on the 29th, 2100 is no leap year", monthly(29), "", "2100-02-01",
        "2100-03-29 2100-04-29 2100-05-29 2100-06-29 2100-07-29");
    row("monthly, on the 30th", monthly(30), "", "2026-12-31",
        "2027-01-30 2027-03-30 2027-04-30 2027-05-30 2027-06-30");
    row("monthly, on the 31st", monthly(31), "", "2026-09-01",
        "2026-10-31 2026-12-31 2027-01-31 2027-03-31 2027-05-31");
    row("monthly, on the 31st, ran today", monthly(31),
        R"(,"lastRunTime":"2026-08-31T02:00:00Z","statistics":{"numberOfRuns":3.0})", "2026-08-31T14:00:00Z",
        "2026-10-31 2026-12-31 2027-01-31 2027-03-31 2027-05-31");
    row("monthly, created today on its day", monthly(31), R"(,"createdAt":"2026-08-31T00:00:00Z","initialRun":true)",
        "2026-08-31T14:00:00Z", "2026-10-31 2026-12-31 2027-01-31 2027-03-31 2027-05-31");
}

void TestCalendar::nextDates()
{
    QFETCH(QByteArray, schedule);
    QFETCH(QByteArray, more);
    QFETCH(QString, now);
    QFETCH(QString, dates);
    for (const char* status : {"IDLE", "RUNNING", "PAUSED", "HIBERNATING"})
        QCOMPARE(datesOf(recurring(schedule, more, status), now).join(u' '), dates);
}

void TestCalendar::noDates_data()
{
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("paused by a person") << QByteArray(daily) << QByteArray("USER_PAUSED");
    QTest::newRow("cancelled") << QByteArray(daily) << QByteArray("CANCELLED");
    QTest::newRow("complete") << QByteArray(daily) << QByteArray("COMPLETE");
    QTest::newRow("no schedule") << QByteArray("null") << QByteArray("IDLE");
    QTest::newRow("empty schedule") << QByteArray("{}") << QByteArray("IDLE");
    QTest::newRow("two schedules") << QByteArray(R"({"dailySchedule":{},"monthlySchedule":{"dayOfMonth":1}})")
                                   << QByteArray("IDLE");
    QTest::newRow("unknown day") << QByteArray(R"({"weeklySchedule":{"dayOfWeek":"SOMEDAY"}})") << QByteArray("IDLE");
    QTest::newRow("no day of the week") << QByteArray(R"({"weeklySchedule":{}})") << QByteArray("IDLE");
    QTest::newRow("no day of the month") << QByteArray(R"({"monthlySchedule":{}})") << QByteArray("IDLE");
    QTest::newRow("day 0") << monthly(0) << QByteArray("IDLE");
    QTest::newRow("day 32") << monthly(32) << QByteArray("IDLE");
}

void TestCalendar::noDates()
{
    QFETCH(QByteArray, schedule);
    QFETCH(QByteArray, status);
    QCOMPARE(datesOf(recurring(schedule, {}, status.constData()), u"2026-08-27"_s), QStringList());
    const job::Job once = test::jobFromJson(R"({"jobId":"x","jobType":"ONE_TIME","jobStatus":"RUNNING",
        "scheduleFrequency":{"dailySchedule":{}},"s3JobDefinition":{}})");
    QCOMPARE(datesOf(once, u"2026-08-27"_s), QStringList());
}

void TestCalendar::words_data()
{
    QTest::addColumn<QByteArray>("schedule");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char* name, const QByteArray& schedule, const char* status, const char* now, const QString& words) {
              QTest::newRow(name) << schedule << QByteArray(status) << QString::fromLatin1(now) << words;
          };
    const QString zone = u"Macie documents neither hour nor time zone."_s;
    row("a month is skipped", monthly(31), "IDLE", "2026-09-01",
        u"Expected on 2026-10-31 (none in September: it has no 31st). "_s + zone
            + u" After that expected on 2026-12-31 (none in November: it has no 31st), 2027-01-31, 2027-03-31 (none in "
              u"February: it has no 31st) and 2027-05-31 (none in April: it has no 31st)."_s);
    row("no month is skipped", monthly(27), "RUNNING", "2026-08-27",
        u"Expected on 2026-08-27. "_s + zone
            + u" After that expected on 2026-09-27, 2026-10-27, 2026-11-27 and 2026-12-27."_s);
    row("paused by Macie", daily, "PAUSED", "2026-08-27",
        u"Expected on 2026-08-27. "_s + zone
            + u" Macie has paused it: it goes on by itself on that day or when the next calendar month starts, "
              u"whichever comes first. After that expected on 2026-08-28, 2026-08-29, 2026-08-30 and 2026-08-31."_s);
    row("paused by a person", daily, "USER_PAUSED", "2026-08-27",
        u"No run is expected while it is paused; once resumed, by its schedule. "_s + zone);
    row("cancelled", daily, "CANCELLED", "2026-08-27", u"No further run is expected."_s);
    row("schedule cannot be read", "{}", "IDLE", "2026-08-27", u"The date of the next run cannot be told from that."_s);
}

void TestCalendar::words()
{
    QFETCH(QByteArray, schedule);
    QFETCH(QByteArray, status);
    QFETCH(QString, now);
    QFETCH(QString, words);
    const explain::Language english;
    QStringList texts;
    const auto part
        = explain::describeSchedule(*recurring(schedule, {}, status.constData()).definition(), {}, instant(now));
    for (const explain::Statement& statement : part.statements)
        texts += explain::plain(statement.text, english);
    const QString text = texts.join(u' ');
    QVERIFY2(text.endsWith(words), qPrintable(text));
    QVERIFY(!text.contains(u"will run"));
}

void TestCalendar::germanWords()
{
    const explain::Language german(u"de"_s);
    const auto part = explain::describeSchedule(*recurring(monthly(31)).definition(), {}, instant(u"2026-09-01"_s));
    const QString text = explain::plain(part.statements[part.statements.size() - 2].text, german);
    QCOMPARE(text,
        u"Erwartet am 2026-10-31 (keiner im September: er hat keinen 31.). Macie dokumentiert weder Uhrzeit noch Zeitzone."_s);
}

// The two choices differ in whether the creation starts a run on a day that the schedule does not name.
void TestCalendar::readingsMakeNoDifference()
{
    const job::Job job = recurring(monday, R"(,"createdAt":"2026-08-27T09:00:00Z","initialRun":true)");
    explain::Readings scheduled;
    QVERIFY(scheduled.settle(u"initial-run-day=scheduled"));
    const auto now = instant(u"2026-08-27T14:00:00Z"_s);
    const auto byCreation = explain::describeSchedule(*job.definition(), {}, now).nextDates;
    QCOMPARE(byCreation.size(), size_t(5));
    QVERIFY(byCreation == explain::describeSchedule(*job.definition(), scheduled, now).nextDates);
}

// Day by day over four years: each date is one that the schedule names, and none between is left out.
void TestCalendar::everyDateIsScheduled()
{
    for (int day = 1; day <= 31; ++day) {
        const explain::Recurrence recurrence{{}, std::chrono::day(unsigned(day))};
        std::chrono::sys_days next = std::chrono::sys_days(
            explain::scheduledFrom(recurrence, std::chrono::year(2026) / std::chrono::January / 1));
        for (std::chrono::sys_days at = std::chrono::year(2026) / std::chrono::January / 1;
             at < std::chrono::sys_days(std::chrono::year(2030) / std::chrono::January / 1);
             at += std::chrono::days(1)) {
            const std::chrono::year_month_day date(at);
            if (unsigned(date.day()) == unsigned(day)) {
                QVERIFY(at == next);
                next = explain::scheduledFrom(recurrence, at + std::chrono::days(1));
            } else {
                QVERIFY(!explain::isScheduledOn(recurrence, date));
                QVERIFY(std::chrono::sys_days(explain::scheduledFrom(recurrence, date)) == next);
            }
        }
    }
}

JOBSCOPE_TEST_MAIN(TestCalendar)
#include "tst_calendar.moc"
