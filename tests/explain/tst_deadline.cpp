// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/deadline.h"
#include "explain/language.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using explain::Deadline;
using explain::DeadlineEffect;
using explain::DeadlinePhase;

class TestDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void countdown_data();
    void countdown();
    void endsOfTheRange();
    void meaning_data();
    void meaning();
    void changesWhenItSaysSo_data();
    void changesWhenItSaysSo();

private:
    const explain::Language m_english;
};

void TestDeadline::countdown_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<DeadlinePhase>("phase");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, std::chrono::nanoseconds left, DeadlinePhase phase, const QString& text) {
        QTest::newRow(name) << qint64(left.count()) << phase
                            << qint64(std::chrono::floor<std::chrono::seconds>(left).count()) << text;
    };
    const auto day = 24h;
    row("16 days", 16 * day + 2h + 59min, DeadlinePhase::Days, u"16 d 2 h"_s);
    row("just over a week", 7 * day + 1ns, DeadlinePhase::Days, u"7 d 0 h"_s);
    row("a week", 7 * day, DeadlinePhase::LastWeek, u"7 d 0 h"_s);
    row("just under a week", 7 * day - 1ns, DeadlinePhase::LastWeek, u"6 d 23 h"_s);
    row("just over a day", day + 1ns, DeadlinePhase::LastWeek, u"1 d 0 h"_s);
    row("a day", day, DeadlinePhase::LastDay, u"1 d 0 h"_s);
    row("just under a day", day - 1ns, DeadlinePhase::LastDay, u"23 h 59 min"_s);
    row("an hour", 1h, DeadlinePhase::LastDay, u"1 h 0 min"_s);
    row("59 minutes", 1h - 1ns, DeadlinePhase::LastDay, u"59 min"_s);
    row("a minute", 1min, DeadlinePhase::LastDay, u"1 min"_s);
    row("59 seconds", 59s, DeadlinePhase::LastDay, u"59 s"_s);
    row("less than a second", 1ns, DeadlinePhase::LastDay, u"0 s"_s);
    row("now", 0ns, DeadlinePhase::Expired, u"expired 0 s ago"_s);
    row("just past", -1ns, DeadlinePhase::Expired, u"expired 0 s ago"_s);
    row("a second past", -1s, DeadlinePhase::Expired, u"expired 1 s ago"_s);
    row("an hour past", -1h, DeadlinePhase::Expired, u"expired 1 h 0 min ago"_s);
    row("days past", -3 * day - 4h, DeadlinePhase::Expired, u"expired 3 d 4 h ago"_s);
    row("ages ahead", 100000 * day, DeadlinePhase::Days, u"100,000 d 0 h"_s);
}

void TestDeadline::countdown()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(DeadlinePhase, phase);
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const job::Instant now{};
    const Deadline deadline{now + std::chrono::nanoseconds(nanoseconds), DeadlineEffect::JobCancelled, false};
    QCOMPARE(deadline.phase(now), phase);
    QCOMPARE(qint64(deadline.remaining(now).count()), seconds);
    QCOMPARE(explain::plain(deadline.countdown(now), m_english), text);
}

void TestDeadline::endsOfTheRange()
{
    const Deadline last{job::Instant::max(), DeadlineEffect::JobCancelled, false};
    QCOMPARE(last.phase(job::Instant::min()), DeadlinePhase::Days);
    QVERIFY(last.remaining(job::Instant::min()) > 0s);
    QVERIFY(last.untilNextChange(job::Instant::min()) >= 1ms);
    const Deadline first{job::Instant::min(), DeadlineEffect::JobCancelled, false};
    QCOMPARE(first.phase(job::Instant::max()), DeadlinePhase::Expired);
    QVERIFY(first.remaining(job::Instant::max()) < 0s);
    QVERIFY(first.untilNextChange(job::Instant::max()) >= 1ms);
}

void TestDeadline::meaning_data()
{
    QTest::addColumn<DeadlineEffect>("effect");
    QTest::addColumn<bool>("ifStillPaused");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<QString>("text");
    QTest::newRow("job") << DeadlineEffect::JobCancelled << false << false
                         << u"1 d 0 h until the job is cancelled for good"_s;
    QTest::newRow("run") << DeadlineEffect::RunCancelled << false << false
                         << u"1 d 0 h until the interrupted run is cancelled"_s;
    QTest::newRow("job of an undated file") << DeadlineEffect::JobCancelled << true << false
                                            << u"1 d 0 h until the job is cancelled for good, if still paused"_s;
    QTest::newRow("run of an undated file") << DeadlineEffect::RunCancelled << true << false
                                            << u"1 d 0 h until the interrupted run is cancelled, if still paused"_s;
    QTest::newRow("expired job") << DeadlineEffect::JobCancelled << false << true
                                 << u"expired 1 d 0 h ago: the job has probably been cancelled since; refresh"_s;
    QTest::newRow("expired run")
        << DeadlineEffect::RunCancelled << false << true
        << u"expired 1 d 0 h ago: the interrupted run has probably been cancelled; the job stays paused"_s;
}

void TestDeadline::meaning()
{
    QFETCH(DeadlineEffect, effect);
    QFETCH(bool, ifStillPaused);
    QFETCH(bool, expired);
    QFETCH(QString, text);
    const job::Instant now{};
    const Deadline deadline{expired ? now - 24h : now + 24h, effect, ifStillPaused};
    QCOMPARE(explain::plain(deadline.sentence(now), m_english), text);
}

void TestDeadline::changesWhenItSaysSo_data()
{
    QTest::addColumn<qint64>("left");
    for (const qint64 left :
        {3 * 86'400'000LL, 3 * 86'400'000LL + 1, 86'400'000LL, 86'399'999LL, 3'600'000LL, 3'599'999LL, 60'000LL,
            59'999LL, 1'000LL, 999LL, 1LL, 0LL, -1LL, -999LL, -1'000LL, -59'999LL, -60'000LL, -86'400'000LL})
        QTest::addRow("%lld ms left", left) << left;
}

void TestDeadline::changesWhenItSaysSo()
{
    QFETCH(qint64, left);
    const job::Instant now{};
    const Deadline deadline{now + std::chrono::milliseconds(left), DeadlineEffect::JobCancelled, false};
    const std::chrono::milliseconds wait = deadline.untilNextChange(now);
    QVERIFY(wait >= 1ms);
    const QString text = explain::plain(deadline.countdown(now), m_english);
    QCOMPARE(explain::plain(deadline.countdown(now + wait - 1ms), m_english), text);
    QVERIFY(explain::plain(deadline.countdown(now + wait), m_english) != text);
}

JOBSCOPE_TEST_MAIN(TestDeadline)
#include "tst_deadline.moc"
