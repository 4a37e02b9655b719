// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/deadlinemodel.h"

#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::DeadlineModel;

/** The ends of pauses over all sources. */
class TestDeadlineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void nextOnTop();
    void countsDown();
    void saysWhatHappens();
};

namespace {

struct Fixture {
    job::Job paused(const QString& id, std::chrono::seconds until, const QByteArray& more = {}) const
    {
        return test::details(id,
            R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobPausedAt":"2026-08-01T10:00:00Z","jobExpiresAt":")"
                + job::isoInstant(clock.now() + until).toUtf8() + R"("},)" + more);
    }
    void list(const std::vector<std::vector<job::Job>>& jobs)
    {
        std::vector<std::shared_ptr<ports::JobSource>> sources;
        std::vector<std::shared_ptr<test::FakeJobSource>> held;
        for (size_t at = 0; at < jobs.size(); ++at) {
            held.push_back(std::make_shared<test::FakeJobSource>(u"111122223333"_s, u"region-%1"_s.arg(at)));
            sources.push_back(held.back());
        }
        session.openSources(sources);
        for (size_t at = 0; at < jobs.size(); ++at) {
            held[at]->page(jobs[at]);
            held[at]->endList();
        }
        deadlines.refresh();
    }
    QStringList column(DeadlineModel::Column column) const
    {
        QStringList texts;
        for (int row = 0; row < deadlines.rowCount(); ++row)
            texts += deadlines.index(row, column).data().toString();
        return texts;
    }

    test::FakeClock clock;
    test::FakeTicker ticker{clock};
    session::JobSession session{clock, ticker};
    explain::Language language{u"en"_s};
    DeadlineModel deadlines{session, language};
    QAbstractItemModelTester tester{&deadlines, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

void TestDeadlineModel::nextOnTop()
{
    Fixture f;
    f.list({{f.paused(u"c"_s, 240h), f.paused(u"over"_s, -5h), test::details(u"running"_s)},
        {f.paused(u"a"_s, 2h), f.paused(u"b"_s, 48h)}});
    QCOMPARE(f.column(DeadlineModel::JobColumn), QStringList({u"job a"_s, u"job b"_s, u"job c"_s, u"job over"_s}));
    QCOMPARE(f.deadlines.toCome(), 3);
    QCOMPARE(f.deadlines.index(0, 0).data(DeadlineModel::RowIdRole).toULongLong(),
        f.session.at(f.session.rowOf(job::JobId(u"a"_s))).rowId);
}

void TestDeadlineModel::countsDown()
{
    Fixture f;
    f.list({{f.paused(u"a"_s, 3min), f.paused(u"b"_s, 240h)}});
    QSignalSpy changed(&f.deadlines, &QAbstractItemModel::dataChanged);
    const QStringList before = f.column(DeadlineModel::CountdownColumn);
    f.ticker.advance(2min);
    const QStringList after = f.column(DeadlineModel::CountdownColumn);
    QVERIFY2(after[0] != before[0], qPrintable(after[0]));
    QVERIFY(!changed.isEmpty());
    f.ticker.advance(2min);
    QCOMPARE(f.deadlines.index(0, 0).data(DeadlineModel::PhaseRole).toInt(), int(explain::DeadlinePhase::Expired));
    QCOMPARE(f.deadlines.toCome(), 1);
}

void TestDeadlineModel::saysWhatHappens()
{
    Fixture f;
    f.list({{f.paused(u"a"_s, 24h, R"("jobType":"ONE_TIME",)"),
        f.paused(u"b"_s, 48h, R"("jobType":"SCHEDULED","scheduleFrequency":{"dailySchedule":{}},)")}});
    const QStringList effects = f.column(DeadlineModel::EffectColumn);
    QVERIFY2(effects[0].contains(u"the job is cancelled for good"_s), qPrintable(effects[0]));
    QVERIFY2(effects[1].contains(u"the interrupted run is cancelled"_s), qPrintable(effects[1]));
}

JOBSCOPE_TEST_MAIN(TestDeadlineModel)

#include "tst_deadlinemodel.moc"
