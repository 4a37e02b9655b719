// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobsession.h"

#include "session/systemclock.h"
#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace std::chrono;
using session::JobSession;

class TestTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void explanationIsKeptUntilSomethingChanges();
    void explanationIsNewOnANewDay();
    void outdatedAtEachPhase();
    void readingsMakeItOutdated();
    void deadlineOnlyOfPausedJobs();
    void serverCorrectsTheClock();
    void clockThatWasSetStays();
    void systemClockGoesOn();
    void clockThatStartsElsewhere();
    void alarmGoesOff();
    void destroyedAlarmIsSilent();
    void alarmMayDestroyItself();

private:
    void list(JobSession& session, std::vector<job::Job> jobs);

    test::FakeClock m_clock; // 2026-08-30 12:00
    std::shared_ptr<test::FakeJobSource> m_source = std::make_shared<test::FakeJobSource>();
};

void TestTime::list(JobSession& session, std::vector<job::Job> jobs)
{
    session.openSource(m_source);
    m_source->page(std::move(jobs));
    m_source->endList({});
    session.cancel();
}

void TestTime::explanationIsKeptUntilSomethingChanges()
{
    test::FakeClock clock;
    test::FakeTicker ticker(clock);
    JobSession session(clock, ticker);
    list(session, {test::details(u"a"_s)});
    const auto first = session.explanation(0);
    QVERIFY(first);
    clock.advance(hours(1));
    QCOMPARE(session.explanation(0), first);

    explain::Readings readings;
    QVERIFY(readings.settle(u"ne-values=any-of"_s));
    session.setReadings(readings);
    QVERIFY(session.explanation(0) != first);
    session.setReadings({});
    session.fetchDetails(0);
    QVERIFY(m_source->answer(u"a"_s, test::details(u"a"_s, R"("jobStatus":"CANCELLED",)")));
    QCOMPARE(session.explanation(0)->status.api, u"CANCELLED"_s);
}

void TestTime::explanationIsNewOnANewDay()
{
    test::FakeClock clock;
    test::FakeTicker ticker(clock);
    JobSession session(clock, ticker);
    list(session, {test::details(u"a"_s)});
    QSignalSpy outdated(&session, &JobSession::explanationsOutdated);
    const auto first = session.explanation(0);
    ticker.advance(hours(11));
    QCOMPARE(outdated.size(), 0);
    ticker.advance(hours(1));
    QCOMPARE(outdated.size(), 1);
    QVERIFY(session.explanation(0) != first);
}

void TestTime::outdatedAtEachPhase()
{
    test::FakeClock clock;
    test::FakeTicker ticker(clock);
    JobSession session(clock, ticker);
    // Eight days and a minute after the clock's start.
    list(session,
        {test::summary(
            u"a"_s, R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":"2026-09-07T12:01:00Z"},)")});
    QVERIFY(session.deadline(0));
    QStringList seen;
    connect(&session, &JobSession::explanationsOutdated, this,
        [&] { seen += QString::number(duration_cast<minutes>(session.deadline(0)->at - clock.now()).count()); });
    ticker.advance(days(9));
    // Midnights, and 7 days, 24 hours and nothing before the end.
    const QStringList expected{u"10801"_s, u"10080"_s, u"9361"_s, u"7921"_s, u"6481"_s, u"5041"_s, u"3601"_s, u"2161"_s,
        u"1440"_s, u"721"_s, u"0"_s, u"-719"_s};
    QCOMPARE(seen, expected);
}

void TestTime::readingsMakeItOutdated()
{
    test::FakeTicker ticker(m_clock);
    JobSession session(m_clock, ticker);
    QSignalSpy outdated(&session, &JobSession::explanationsOutdated);
    session.setReadings({});
    QCOMPARE(outdated.size(), 0);
    explain::Readings readings;
    QVERIFY(readings.settle(u"exclude-join=any"_s));
    session.setReadings(readings);
    QCOMPARE(outdated.size(), 1);
}

void TestTime::deadlineOnlyOfPausedJobs()
{
    test::FakeTicker ticker(m_clock);
    JobSession session(m_clock, ticker);
    const QByteArray expiry = R"("userPausedDetails":{"jobExpiresAt":"2026-09-07T12:00:00Z"},)";
    list(session,
        {test::details(u"a"_s, R"("jobStatus":"USER_PAUSED",)" + expiry), test::details(u"b"_s, expiry),
            test::details(u"c"_s, R"("jobStatus":"USER_PAUSED",)")});
    QVERIFY(session.deadline(0));
    QCOMPARE(session.deadline(0)->at, job::parseInstant(u"2026-09-07T12:00:00Z", job::InstantForm::Lenient)->at);
    QVERIFY(!session.deadline(1));
    QVERIFY(!session.deadline(2));
}

void TestTime::serverCorrectsTheClock()
{
    test::FakeClock clock;
    test::FakeTicker ticker(clock);
    JobSession session(clock, ticker);
    QSignalSpy outdated(&session, &JobSession::explanationsOutdated);
    job::Instant atReset;
    connect(&session, &JobSession::jobsReset, this, [&] { atReset = session.clock().now(); });
    m_source->clockSkew = hours(1);
    // A day and half an hour before the end by this machine's clock.
    list(session,
        {test::summary(
            u"a"_s, R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":"2026-08-31T12:30:00Z"},)")});
    QCOMPARE(atReset, clock.now() + hours(1)); // nobody saw the jobs by the wrong time
    QCOMPARE(outdated.size(), 1);
    QVERIFY(session.explanation(0)->deadline->phase(session.clock().now()) == explain::DeadlinePhase::LastDay);

    // Found out later: what was made by the wrong time is outdated, and the next phase comes when it should.
    m_source->clockSkew = hours(24);
    session.fetchDetails(0);
    QVERIFY(m_source->answer(u"a"_s, session.at(0).job));
    QCOMPARE(session.clock().now(), clock.now() + hours(24));
    QCOMPARE(outdated.size(), 2);
    ticker.advance(minutes(30));
    QCOMPARE(outdated.size(), 3);
    QVERIFY(session.deadline(0)->phase(session.clock().now()) == explain::DeadlinePhase::Expired);

    // Another place has a clock of its own, or none.
    session.openSource(std::make_shared<test::FakeJobSource>());
    QCOMPARE(session.clock().now(), clock.now() + hours(24));
    session.close();
    QCOMPARE(session.clock().now(), clock.now());
}

void TestTime::clockThatWasSetStays()
{
    test::FakeTicker ticker(m_clock);
    JobSession session(m_clock, ticker);
    session.keepClock();
    m_source->clockSkew = hours(1);
    list(session, {test::summary(u"a"_s)});
    QCOMPARE(session.clock().now(), m_clock.now());
    QVERIFY(session.sourceInfo()->clockSkew); // the window says so all the same
}

void TestTime::systemClockGoesOn()
{
    const session::SystemClock clock;
    const auto before = system_clock::now();
    const job::Instant now = clock.now();
    QVERIFY(now >= before);
    QVERIFY(now <= system_clock::now());
}

void TestTime::clockThatStartsElsewhere()
{
    const job::Instant start = sys_days(year(2020) / 2 / 29);
    const session::SystemClock clock(start);
    const job::Instant now = clock.now();
    QVERIFY(now >= start);
    QVERIFY(now < start + minutes(1));
    QTRY_VERIFY(clock.now() > now);
}

void TestTime::alarmGoesOff()
{
    session::SystemTicker ticker;
    int rung = 0;
    const auto alarm = ticker.after(milliseconds(1), [&] { ++rung; });
    QCOMPARE(rung, 0);
    QTRY_COMPARE(rung, 1);
}

void TestTime::destroyedAlarmIsSilent()
{
    session::SystemTicker ticker;
    bool rung = false;
    ticker.after(milliseconds(0), [&] { rung = true; }).reset();
    bool later = false;
    const auto alarm = ticker.after(milliseconds(1), [&] { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!rung);
}

void TestTime::alarmMayDestroyItself()
{
    session::SystemTicker ticker;
    int rung = 0;
    std::unique_ptr<ports::Ticker::Alarm> alarm;
    const std::function<void()> again = [&] {
        if (++rung < 3)
            alarm = ticker.after(milliseconds(0), again);
    };
    alarm = ticker.after(milliseconds(0), again);
    QTRY_COMPARE(rung, 3);
}

JOBSCOPE_TEST_MAIN(TestTime)
#include "tst_time.moc"
