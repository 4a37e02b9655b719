// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/deadlinenotices.h"

#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace std::chrono_literals;
using session::DeadlineNotices;

namespace {

/** Members of a job; moc does not read such text within a class. */
QByteArray pausedUntil(job::Instant end)
{
    return R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobPausedAt":"2026-08-01T10:00:00Z","jobExpiresAt":")"
        + job::isoInstant(end).toUtf8() + R"("},)";
}

} // namespace

/** Who wants it is told twice of each deadline, and never again. */
class TestDeadlineNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offUntilWanted();
    void atSevenDaysAndAtOne();
    void neverRepeated();
    void theNextFirst();
    void notOfWhatIsOver();
    void notOfOldFiles();

private:
    job::Job paused(const QString& id, std::chrono::seconds until) const
    {
        job::Job job = test::summary(id, pausedUntil(m_clock.now() + until));
        job.answer.receivedAt = m_clock.now();
        return job;
    }
    void load(std::vector<job::Job> jobs)
    {
        const auto source = std::make_shared<test::FakeJobSource>();
        m_session->openSource(source);
        source->page(std::move(jobs));
        source->endList();
        while (!source->open().isEmpty()) {
            ports::CallError none;
            none.kind = ports::CallErrorKind::TimedOut;
            source->answer(source->open().first(), Unexpected(none));
        }
    }
    void make(const QStringList& told = {})
    {
        m_notices = std::make_unique<DeadlineNotices>(*m_session, told);
        connect(m_notices.get(), &DeadlineNotices::due, this, [this](const std::vector<int>& rows) {
            QStringList ids;
            for (const int row : rows)
                ids += m_session->at(row).job.id().text();
            m_told += ids.join(u' ');
        });
    }

    test::FakeClock m_clock;
    test::FakeTicker m_ticker{m_clock};
    std::unique_ptr<session::JobSession> m_session;
    std::unique_ptr<DeadlineNotices> m_notices;
    QStringList m_told;
};

void TestDeadlineNotices::init()
{
    test::failOnAnyWarning();
    m_told.clear();
    m_notices.reset();
    m_session = std::make_unique<session::JobSession>(m_clock, m_ticker);
    make();
}

void TestDeadlineNotices::offUntilWanted()
{
    load({paused(u"a"_s, 24h * 3)});
    QVERIFY(m_told.isEmpty());
    m_notices->setWanted(true);
    QCOMPARE(m_told, QStringList(u"a"_s));
}

void TestDeadlineNotices::atSevenDaysAndAtOne()
{
    m_notices->setWanted(true);
    load({paused(u"a"_s, 24h * 9)});
    QVERIFY(m_told.isEmpty());
    m_ticker.advance(24h);
    QVERIFY(m_told.isEmpty());
    m_ticker.advance(24h);
    QCOMPARE(m_told, QStringList(u"a"_s));
    m_ticker.advance(24h * 5);
    QCOMPARE(m_told, QStringList(u"a"_s));
    m_ticker.advance(24h);
    QCOMPARE(m_told, QStringList({u"a"_s, u"a"_s}));
    m_ticker.advance(24h * 3);
    QCOMPARE(m_told.size(), 2);
}

void TestDeadlineNotices::neverRepeated()
{
    m_notices->setWanted(true);
    const auto job = paused(u"a"_s, 24h * 3);
    load({job});
    load({job});
    QCOMPARE(m_told, QStringList(u"a"_s));
    // Nor after the program was started anew.
    make(QStringList(m_notices->told()));
    m_notices->setWanted(true);
    load({job});
    QCOMPARE(m_told, QStringList(u"a"_s));
    // Paused once more, it is another deadline.
    load({paused(u"a"_s, 24h * 4)});
    QCOMPARE(m_told.size(), 2);
}

void TestDeadlineNotices::theNextFirst()
{
    m_notices->setWanted(true);
    load({paused(u"later"_s, 24h * 6), paused(u"far"_s, 24h * 20), paused(u"next"_s, 2h)});
    QCOMPARE(m_told, QStringList(u"next later"_s));
}

void TestDeadlineNotices::notOfWhatIsOver()
{
    m_notices->setWanted(true);
    load({paused(u"a"_s, -2h), test::summary(u"b"_s)});
    QVERIFY(m_told.isEmpty());
}

void TestDeadlineNotices::notOfOldFiles()
{
    m_notices->setWanted(true);
    const auto jobs = test::jobsOf(test::detailsJson(u"a"_s, pausedUntil(m_clock.now() + 24h * 3)));
    QVERIFY(explain::deadlineOf(jobs.front())->ifStillPaused);
    load({jobs.front()});
    QVERIFY(m_told.isEmpty());
}

JOBSCOPE_TEST_MAIN(TestDeadlineNotices)

#include "tst_deadlinenotices.moc"
