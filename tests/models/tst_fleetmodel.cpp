// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fleetmodel.h"

#include "models/jobtablemodel.h"
#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using models::FleetModel;
using ports::CallErrorKind;
using session::SourceState;

/** Accounts and Regions, and what each of them answered. */
class TestFleetModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLongerOneGoesDown_data();
    void theLongerOneGoesDown();
    void countsJobs();
    void eachState_data();
    void eachState();
    void refusedDetails();
    void nobodyIsAsked();
    void noRegion();
    void saysHowManyAnswered();
    void jobsSayWhereTheyAre();

private:
    std::shared_ptr<test::FakeJobSource> add(const QString& account, const QString& region)
    {
        m_sources.push_back(std::make_shared<test::FakeJobSource>(account, region));
        return m_sources.back();
    }
    void open() { m_session->openSources({m_sources.begin(), m_sources.end()}); }
    static ports::CallError error(CallErrorKind kind)
    {
        ports::CallError error;
        error.kind = kind;
        return error;
    }
    QString cell(int row, int column) const { return m_fleet->index(row, column).data().toString(); }

    test::FakeClock m_clock;
    test::FakeTicker m_ticker{m_clock};
    explain::Language m_language{u"en"_s};
    std::vector<std::shared_ptr<test::FakeJobSource>> m_sources;
    std::unique_ptr<session::JobSession> m_session;
    std::unique_ptr<FleetModel> m_fleet;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFleetModel::init()
{
    test::failOnAnyWarning();
    m_session = std::make_unique<session::JobSession>(m_clock, m_ticker);
    m_fleet = std::make_unique<FleetModel>(*m_session, m_language);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_fleet.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestFleetModel::cleanup()
{
    m_tester.reset();
    m_fleet.reset();
    m_session.reset();
    m_sources.clear();
}

void TestFleetModel::theLongerOneGoesDown_data()
{
    QTest::addColumn<int>("accounts");
    QTest::addColumn<int>("regions");
    QTest::addColumn<QSize>("size");
    QTest::newRow("one account in many Regions") << 1 << 5 << QSize(1, 5);
    QTest::newRow("many accounts in one Region") << 7 << 1 << QSize(1, 7);
    QTest::newRow("more accounts") << 3 << 2 << QSize(2, 3);
    QTest::newRow("as many") << 2 << 2 << QSize(2, 2);
}

void TestFleetModel::theLongerOneGoesDown()
{
    QFETCH(const int, accounts);
    QFETCH(const int, regions);
    QFETCH(const QSize, size);
    for (int account = 0; account < accounts; ++account) {
        for (int region = 0; region < regions; ++region)
            add(QString::number(account).rightJustified(12, u'0'), u"region-%1"_s.arg(region));
    }
    open();
    for (const auto& source : m_sources) {
        if (source->isListing())
            source->endList();
    }
    m_fleet->refresh();
    QCOMPARE(QSize(m_fleet->columnCount(), m_fleet->rowCount()), size);
    const bool accountsGoDown = size.height() == accounts;
    const auto down = accountsGoDown ? Qt::Vertical : Qt::Horizontal;
    const auto across = accountsGoDown ? Qt::Horizontal : Qt::Vertical;
    QCOMPARE(m_fleet->headerData(0, down).toString(), u"000000000000\nfake"_s);
    QCOMPARE(m_fleet->headerData(0, across).toString(), u"region-0"_s);
    QSet<int> sources;
    for (int row = 0; row < m_fleet->rowCount(); ++row) {
        for (int column = 0; column < m_fleet->columnCount(); ++column)
            sources.insert(m_fleet->index(row, column).data(FleetModel::SourceRole).toInt());
    }
    QCOMPARE(sources.size(), accounts * regions);
}

void TestFleetModel::countsJobs()
{
    add(u"111122223333"_s, u"eu-west-1"_s);
    add(u"111122223333"_s, u"us-east-1"_s);
    open();
    const QByteArray paused = R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobPausedAt":"2026-08-01T10:00:00Z",)"
                              R"("jobExpiresAt":")";
    const auto at = [this](std::chrono::days days) -> QByteArray {
        return job::isoInstant(m_clock.now() + days).toUtf8() + R"("},)";
    };
    m_sources[0]->page(
        {test::summary(u"a"_s, R"("jobStatus":"RUNNING",)"), test::summary(u"b"_s, R"("jobStatus":"COMPLETE",)"),
            test::summary(u"c"_s, R"("jobStatus":"PAUSED",)"), test::summary(u"d"_s, paused + at(std::chrono::days(3))),
            test::summary(u"e"_s, paused + at(std::chrono::days(20))),
            test::summary(u"f"_s, paused + at(std::chrono::days(-2)))});
    m_sources[0]->endList();
    m_sources[1]->endList();
    m_fleet->refresh();
    QCOMPARE(cell(0, 0), u"6 jobs\n1 running, 4 paused, 1 expiring"_s);
    QCOMPARE(m_fleet->index(0, 0).data(FleetModel::JobCountRole).toInt(), 6);
    QCOMPARE(m_fleet->index(0, 0).data(FleetModel::ExpiringRole).toInt(), 1);
    QCOMPARE(m_fleet->index(0, 0).data(FleetModel::FilterRole).toString(), u"111122223333 eu-west-1"_s);
    QCOMPARE(m_fleet->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"111122223333 fake, eu-west-1: 6 jobs, 1 running, 4 paused, 1 expiring"_s);
    QCOMPARE(cell(1, 0), u"no jobs"_s);
}

void TestFleetModel::eachState_data()
{
    QTest::addColumn<CallErrorKind>("kind");
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("off") << CallErrorKind::MacieOff << SourceState::Off << u"Macie is off"_s;
    QTest::newRow("no permission") << CallErrorKind::NoPermission << SourceState::NoPermission << u"no permission"_s;
    QTest::newRow("failed") << CallErrorKind::TimedOut << SourceState::Failed << u"failed"_s;
}

void TestFleetModel::eachState()
{
    QFETCH(const CallErrorKind, kind);
    QFETCH(const SourceState, state);
    QFETCH(const QString, text);
    add(u"111122223333"_s, u"eu-west-1"_s);
    add(u"111122223333"_s, u"us-east-1"_s);
    open();
    m_sources[1]->endList();
    m_fleet->refresh();
    QCOMPARE(cell(0, 0), u"listing…"_s);
    m_sources[0]->endList(Unexpected(error(kind)));
    m_fleet->refresh();
    QCOMPARE(cell(0, 0), text);
    QCOMPARE(m_fleet->index(0, 0).data(FleetModel::StateRole).toInt(), int(state));
    QVERIFY(!m_fleet->index(0, 0).data(FleetModel::ErrorRole).toString().isEmpty());
    QVERIFY(m_fleet->index(1, 0).data(FleetModel::ErrorRole).toString().isEmpty());
}

void TestFleetModel::refusedDetails()
{
    add(u"111122223333"_s, u"eu-west-1"_s);
    open();
    m_sources[0]->page({test::summary(u"a"_s)});
    m_sources[0]->endList();
    QVERIFY(m_sources[0]->answer(u"a"_s, Unexpected(error(CallErrorKind::NoPermission))));
    m_fleet->refresh();
    QCOMPARE(cell(0, 0), u"1 job\n1 running\ndetails refused"_s);
}

/** Two connections with a Region each make four places, of which two are nobody's. */
void TestFleetModel::nobodyIsAsked()
{
    add(u"111122223333"_s, u"eu-west-1"_s);
    add(u"444455556666"_s, u"us-east-1"_s);
    open();
    m_sources[0]->endList();
    m_sources[1]->endList();
    m_fleet->refresh();
    QCOMPARE(cell(0, 0), u"no jobs"_s);
    QVERIFY(!m_fleet->index(0, 1).data().isValid());
    QVERIFY(!m_fleet->index(0, 1).data(FleetModel::SourceRole).isValid());
}

void TestFleetModel::noRegion()
{
    add(u"111122223333"_s, {});
    open();
    m_sources[0]->endList();
    m_fleet->refresh();
    QCOMPARE(m_fleet->headerData(0, Qt::Horizontal).toString(), u"Region not named"_s);
    QCOMPARE(cell(0, 0), u"no jobs"_s);
}

void TestFleetModel::saysHowManyAnswered()
{
    for (const auto& region : {u"a"_s, u"b"_s, u"c"_s})
        add(u"111122223333"_s, region);
    open();
    m_sources[0]->endList();
    m_sources[1]->endList(Unexpected(error(CallErrorKind::MacieOff)));
    QCOMPARE(plain(models::answeredText(m_session->sources()), m_language), u"2 of 3 sources"_s);
    m_sources[2]->endList();
    QCOMPARE(plain(models::answeredText(m_session->sources()), m_language), u"3 sources"_s);
}

void TestFleetModel::jobsSayWhereTheyAre()
{
    using models::JobTableModel;
    models::JobTableModel table(*m_session, m_language);
    add(u"111122223333"_s, u"eu-west-1"_s);
    const auto secondary = [&table] {
        return table.index(0, 0).data(JobTableModel::SecondaryTextRole).toString().section(u" · "_s, 0, 1);
    };
    open();
    m_sources[0]->page({test::details(u"a"_s)});
    m_sources[0]->endList();
    QVERIFY(!secondary().contains(u"eu-west-1"_s)); // they all are
    QCOMPARE(table.index(0, JobTableModel::SourceColumn).data().toString(), u"fake"_s);
    add(u"111122223333"_s, u"us-east-1"_s);
    open();
    m_sources[0]->page({test::details(u"a"_s)});
    QCOMPARE(secondary(), u"111122223333 · eu-west-1"_s);
}

JOBSCOPE_TEST_MAIN(TestFleetModel)

#include "tst_fleetmodel.moc"
