// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/dashboard.h"

#include "models/jobtablemodel.h"
#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Figures over all loaded jobs. */
class TestDashboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void counts();
    void nothing();
};

namespace {

struct Fixture {
    void list(std::vector<job::Job> jobs)
    {
        auto source = std::make_shared<test::FakeJobSource>();
        session.openSource(source);
        source->page(std::move(jobs));
        source->endList();
    }
    job::Job paused(const QString& id, std::chrono::seconds until) const
    {
        return test::details(id,
            R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":")"
                + job::isoInstant(clock.now() + until).toUtf8() + R"("},)");
    }
    QStringList told() const
    {
        QStringList texts;
        for (const models::DashboardEntry& entry : models::dashboardOf(table, session, language))
            texts += u"%1 %2: %3"_s.arg(entry.filter).arg(entry.count).arg(entry.text);
        return texts;
    }

    test::FakeClock clock;
    test::FakeTicker ticker{clock};
    session::JobSession session{clock, ticker};
    explain::Language language{u"en"_s};
    models::JobTableModel table{session, language};
};

} // namespace

void TestDashboard::counts()
{
    Fixture f;
    f.list({test::details(u"1"_s), test::details(u"2"_s), f.paused(u"3"_s, 5h + 12min), f.paused(u"4"_s, 240h),
        f.paused(u"5"_s, -1h), test::details(u"6"_s, R"("jobStatus":"PAUSED",)"),
        test::details(u"7"_s, R"("jobStatus":"COMPLETE","lastRunErrorStatus":{"code":"ERROR"},)")});
    QCOMPARE(f.told(),
        QStringList(
            {u"status:running 2: 2 running"_s, u"status:user_paused 3: 3 paused by a person, next in 5 h 12 min"_s,
                u"status:paused 1: 1 paused by Macie"_s, u"has:error 1: 1 with errors in the last run"_s,
                u"expires<7d -expires<0d 1: 1 expiring within 7 days"_s}));
}

void TestDashboard::nothing()
{
    Fixture f;
    for (const models::DashboardEntry& entry : models::dashboardOf(f.table, f.session, f.language))
        QCOMPARE(entry.count, 0);
}

JOBSCOPE_TEST_MAIN(TestDashboard)

#include "tst_dashboard.moc"
