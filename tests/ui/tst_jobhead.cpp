// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeclock.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/jobpage/countdownlabel.h"
#include "ui/jobpage/jobhead.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace jobscope;

namespace {

job::Job pausedJob(const QByteArray& expires)
{
    return test::details(u"paused"_s,
        R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":")" + expires
            + R"(","jobPausedAt":"2026-08-13T10:00:00Z"},)");
}

} // namespace

class TestJobHead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void countsDownWithTheClock()
    {
        test::FakeClock clock;
        test::FakeTicker ticker(clock);
        const explain::Language language(u"en"_s);
        ui::JobHead head(clock, ticker, language);
        const job::Job job = pausedJob("2026-09-01T14:30:00Z");
        head.setJob(job, explain::explain(job, {}, clock.now()));
        auto* countdown = head.findChild<QLabel*>(u"countdown"_s);
        QVERIFY(!countdown->isHidden());
        QCOMPARE(countdown->text(), u"2 d 2 h"_s);
        QCOMPARE(countdown->palette().color(countdown->foregroundRole()),
            ui::Theme::of(head.palette()).tone(ui::Tone::PausedByUser).text);
        QVERIFY(head.findChild<QLabel*>(u"countdownMeaning"_s)->text().contains(u"1 Sep 2026 14:30 UTC"_s));

        ticker.advance(1h);
        QCOMPARE(countdown->text(), u"2 d 1 h"_s);
        const int before = ticker.rung();
        ticker.advance(30min);
        QVERIFY2(ticker.rung() - before <= 1, "ticks only when the text changes");
        ticker.advance(24h);
        QVERIFY2(countdown->text().startsWith(u"1 d"_s) || countdown->text().contains(u"h"_s),
            qPrintable(countdown->text()));
        ticker.advance(48h);
        QVERIFY2(countdown->text().startsWith(u"expired"_s), qPrintable(countdown->text()));
    }

    /** A screen reader is told of another phase, and not of each tick. */
    void speaksOfPhasesOnly()
    {
        test::FakeClock clock;
        test::FakeTicker ticker(clock);
        const explain::Language language(u"en"_s);
        ui::JobHead head(clock, ticker, language);
        const job::Job job = pausedJob("2026-09-01T14:30:00Z");
        head.setJob(job, explain::explain(job, {}, clock.now()));
        auto* countdown = head.findChild<ui::CountdownLabel*>(u"countdown"_s);
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(countdown);
        QCOMPARE(spoken->text(QAccessible::Name), u"2 d 2 h"_s);
        QVERIFY2(!countdown->accessibleName().isEmpty(), "otherwise QLabel sends an event for each text");
        const QSignalSpy announced(countdown, &ui::CountdownLabel::announced);
        ticker.advance(1h);
        QCOMPARE(spoken->text(QAccessible::Name), u"2 d 1 h"_s);
        QCOMPARE(announced.size(), 0);
        ticker.advance(26h);
        QCOMPARE(announced.size(), 1);
        // The page is made anew for the new phase, which is said only once.
        head.setJob(job, explain::explain(job, {}, clock.now()));
        QCOMPARE(announced.size(), 1);
        ticker.advance(24h);
        QCOMPARE(announced.size(), 2);
    }

    void hasNoCountdownWithoutADeadline()
    {
        test::FakeClock clock;
        test::FakeTicker ticker(clock);
        const explain::Language language(u"en"_s);
        ui::JobHead head(clock, ticker, language);
        const job::Job paused = pausedJob("2026-09-01T14:30:00Z");
        head.setJob(paused, explain::explain(paused, {}, clock.now()));
        QVERIFY(ticker.untilNext());
        const job::Job running = test::details(u"running"_s);
        head.setJob(running, explain::explain(running, {}, clock.now()));
        QVERIFY(head.findChild<QLabel*>(u"countdown"_s)->isHidden());
        QVERIFY2(!ticker.untilNext(), "the alarm of the job before is gone");
    }

    void copiesIdAndArn()
    {
        test::FakeClock clock;
        test::FakeTicker ticker(clock);
        const explain::Language language(u"en"_s);
        ui::JobHead head(clock, ticker, language);
        const job::Job job = test::details(u"0123456789abcdef0123456789abcdef"_s);
        head.setJob(job, explain::explain(job, {}, clock.now()));
        auto* id = head.findChild<QToolButton*>(u"copyId"_s);
        QVERIFY(id->text().size() < 20);
        id->click();
        QCOMPARE(QApplication::clipboard()->text(), job.id().text());
        head.findChild<QToolButton*>(u"copyArn"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), job.arn());
    }

    void aListEntryHasNoArnToCopy()
    {
        test::FakeClock clock;
        test::FakeTicker ticker(clock);
        const explain::Language language(u"en"_s);
        ui::JobHead head(clock, ticker, language);
        const job::Job job = test::summary(u"one"_s);
        head.setJob(job, explain::explain(job, {}, clock.now()));
        QVERIFY(head.findChild<QToolButton*>(u"copyArn"_s)->isHidden());
    }

    void hostileNamesAreHarmless()
    {
        test::FakeClock clock;
        test::FakeTicker ticker(clock);
        const explain::Language language(u"en"_s);
        ui::JobHead head(clock, ticker, language);
        const job::Job job = test::details(u"x"_s, "\"name\":\"<b>a</b>\\u202eb\",");
        head.setJob(job, explain::explain(job, {}, clock.now()));
        const QString shown = head.findChild<QLabel*>(u"jobName"_s)->text();
        QVERIFY(shown.contains(u"<b>a</b>"_s));
        QVERIFY(!shown.contains(QChar(0x202e)));
    }

    void localTimeStandsBesideUtc()
    {
        const job::Instant instant = std::chrono::sys_days(std::chrono::year(2026) / 9 / 12) + 16h + 30min;
        const QLocale english(QLocale::English);
        QCOMPARE(ui::localAndUtc(instant, english), u"12 Sep 2026 16:30 UTC"_s);
#ifdef Q_OS_UNIX
        qputenv("TZ", "Europe/Berlin");
        tzset();
        QCOMPARE(ui::localAndUtc(instant, english), u"12 Sep 2026 18:30 CEST (16:30 UTC)"_s);
        QCOMPARE(ui::localAndUtc(instant + 6h, english), u"13 Sep 2026 00:30 CEST (12 Sep 2026 22:30 UTC)"_s);
        qputenv("TZ", "UTC");
        tzset();
#endif
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestJobHead)
#include "tst_jobhead.moc"
