// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/agendamodel.h"

#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using models::AgendaModel;

/** The runs to come of all jobs, in one order. */
class TestAgendaModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void sortsAllJobsByDate();
    void countsWhatHasNoDate();
};

namespace {

struct Fixture {
    void list(std::vector<job::Job> jobs)
    {
        auto source = std::make_shared<test::FakeJobSource>();
        session.openSource(source);
        source->page(std::move(jobs));
        source->endList();
        agenda.refresh();
    }

    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < agenda.rowCount(); ++row)
            rows += agenda.index(row, AgendaModel::DateColumn).data().toString().left(10) + u' '
                + agenda.index(row, AgendaModel::JobColumn).data().toString();
        return rows;
    }

    test::FakeClock clock;
    test::FakeTicker ticker{clock};
    session::JobSession session{clock, ticker};
    explain::Language language;
    AgendaModel agenda{session, language};
};

job::Job recurring(const QString& id, const QByteArray& schedule, const char* status = "IDLE")
{
    return test::details(id,
        R"("jobType":"SCHEDULED","jobStatus":")" + QByteArray(status) + R"(","scheduleFrequency":)" + schedule + ',');
}

} // namespace

void TestAgendaModel::sortsAllJobsByDate()
{
    Fixture f;
    const std::chrono::year_month_day today = job::utcDate(f.clock.now());
    const std::chrono::sys_days first(today);
    f.list({recurring(u"b"_s, R"({"dailySchedule":{}})"), recurring(u"a"_s, R"({"dailySchedule":{}})")});
    QStringList expected;
    for (int day = 0; day < 5; ++day) {
        const QString date = job::isoDate(first + std::chrono::days(day));
        expected += {QString(date + u" job a"_s), QString(date + u" job b"_s)};
    }
    QCOMPARE(f.rows(), expected);
    QCOMPARE(f.agenda.index(0, AgendaModel::ScheduleColumn).data().toString(), u"Daily"_s);
    QCOMPARE(f.agenda.index(0, AgendaModel::StatusColumn).data().toString(), u"Active (Idle)"_s);
    QCOMPARE(f.agenda.index(0, 0).data(AgendaModel::RowIdRole).toULongLong(), f.session.at(1).rowId);
}

void TestAgendaModel::countsWhatHasNoDate()
{
    Fixture f;
    f.list({test::summary(u"a"_s), test::details(u"b"_s), recurring(u"c"_s, R"({"dailySchedule":{}})", "USER_PAUSED"),
        recurring(u"d"_s, R"({"monthlySchedule":{"dayOfMonth":31}})")});
    QCOMPARE(f.agenda.rowCount(), 5);
    QCOMPARE(f.agenda.withoutDate(), 2);
    QCOMPARE(f.agenda.notLoaded(), 1);
    QVERIFY(!f.agenda.data({}).isValid());
    f.session.close();
    f.agenda.refresh();
    QCOMPARE(f.agenda.rowCount(), 0);
}

JOBSCOPE_TEST_MAIN(TestAgendaModel)
#include "tst_agendamodel.moc"
