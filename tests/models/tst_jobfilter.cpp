// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobfacts.h"
#include "models/jobfilterproxy.h"
#include "models/jobtablemodel.h"
#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using models::JobFilterProxy;
using models::JobTableModel;

/** The filter language over a list whose details turn up bit by bit. */
class TestJobFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheLanguage();
    void whatStandsBeforeAMistakeCounts();
    void undecidedUntilDescribed();
    void undecidedGoWithTheirRows();
    void checksOfEntriesAndWholes();
    void followsTheClock();
    void textsToCompleteWith();

private:
    void list(std::vector<job::Job> jobs)
    {
        m_session->openSource(m_source);
        m_source->page(std::move(jobs));
        m_source->endList();
    }
    QString shown() const
    {
        QStringList ids;
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            ids += m_proxy->index(row, 0).data(JobTableModel::JobIdRole).toString();
        return ids.join(u' ');
    }

    explain::Language m_language{u"en"_s};
    test::FakeClock m_clock;
    std::shared_ptr<test::FakeJobSource> m_source;
    std::unique_ptr<test::FakeTicker> m_ticker;
    std::unique_ptr<session::JobSession> m_session;
    std::unique_ptr<JobTableModel> m_model;
    std::unique_ptr<JobFilterProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestJobFilter::init()
{
    test::failOnAnyWarning();
    m_tester.reset();
    m_proxy.reset();
    m_model.reset();
    m_session.reset();
    m_clock = test::FakeClock();
    m_source = std::make_shared<test::FakeJobSource>();
    m_ticker = std::make_unique<test::FakeTicker>(m_clock);
    m_session = std::make_unique<session::JobSession>(m_clock, *m_ticker);
    m_model = std::make_unique<JobTableModel>(*m_session, m_language);
    m_proxy = std::make_unique<JobFilterProxy>();
    m_proxy->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestJobFilter::takesTheLanguage()
{
    list({test::summary(u"a"_s, R"("jobStatus":"IDLE",)"), test::summary(u"b"_s), test::summary(u"c"_s)});
    QSignalSpy changed(m_proxy.get(), &JobFilterProxy::filterChanged);
    m_proxy->setFilterText(u"-status:idle (id:a or id:b)"_s);
    QCOMPARE(shown(), u"b"_s);
    m_proxy->setFilterText(u"status:\"Active (Idle)\" or name:\"job c\""_s);
    QCOMPARE(shown(), u"a c"_s);
    m_proxy->setFilterText({});
    QCOMPARE(shown(), u"a b c"_s);
    QCOMPARE(changed.size(), 3);
}

void TestJobFilter::whatStandsBeforeAMistakeCounts()
{
    list({test::summary(u"a"_s), test::summary(u"b"_s)});
    m_proxy->setFilterText(u"id:a"_s);
    QVERIFY(!m_proxy->error());
    m_proxy->setFilterText(u"id:a stauts:idle"_s);
    QCOMPARE(m_proxy->error()->position, qsizetype(5));
    QCOMPARE(m_proxy->filterText(), u"id:a stauts:idle"_s);
    QCOMPARE(shown(), u"a"_s); // by what stands before it
    m_proxy->setFilterText(u"stauts:"_s);
    QCOMPARE(shown(), u"a b"_s);
    m_proxy->setFilterText(u"id:a or status:"_s); // nothing that could be asked
    QCOMPARE(shown(), u"a b"_s);
    m_proxy->setFilterText(u"id:a"_s);
    QVERIFY(!m_proxy->error());
    QCOMPARE(shown(), u"a"_s);
}

void TestJobFilter::undecidedUntilDescribed()
{
    list({test::summary(u"a"_s), test::summary(u"b"_s), test::summary(u"c"_s, R"("jobStatus":"IDLE",)")});
    QSignalSpy changed(m_proxy.get(), &JobFilterProxy::undecidedChanged);
    m_proxy->setFilterText(u"tag:env status:running"_s);
    QCOMPARE(shown(), QString());
    QCOMPARE(m_proxy->undecidedCount(), 2); // the idle one is out whatever its tags
    QVERIFY(changed.wait(1000));
    QVERIFY(m_source->answer(u"a"_s, test::details(u"a"_s, R"("tags":{"env":"x"},)")));
    QCOMPARE(shown(), u"a"_s);
    QCOMPARE(m_proxy->undecidedCount(), 1);
    QVERIFY(m_source->answer(u"b"_s, test::details(u"b"_s)));
    QCOMPARE(shown(), u"a"_s);
    QCOMPARE(m_proxy->undecidedCount(), 0);
    changed.clear();
    QVERIFY(changed.wait(1000)); // nothing else tells that there is none left
    m_proxy->setFilterText(u"-tag:env"_s);
    QCOMPARE(shown(), u"b"_s);
    QCOMPARE(m_proxy->undecidedCount(), 1);
    m_proxy->setFilterText({});
    QCOMPARE(m_proxy->undecidedCount(), 0);
}

void TestJobFilter::undecidedGoWithTheirRows()
{
    m_proxy->setFilterText(u"tag:env"_s);
    list({test::summary(u"a"_s), test::summary(u"b"_s)});
    QCOMPARE(m_proxy->undecidedCount(), 2);
    m_session->refresh();
    m_source->page({test::summary(u"b"_s)});
    m_source->endList();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_proxy->undecidedCount(), 1);
    m_session->close();
    QCOMPARE(m_proxy->undecidedCount(), 0);
}

void TestJobFilter::checksOfEntriesAndWholes()
{
    const QByteArray failed = R"("lastRunErrorStatus":{"code":"ERROR"},)";
    list({test::summary(u"a"_s, failed), test::summary(u"b"_s)});
    m_proxy->setFilterText(u"check:last-run-error"_s);
    QCOMPARE(shown(), u"a"_s); // known from the list entry
    QCOMPARE(m_proxy->undecidedCount(), 1);
    QVERIFY(m_source->answer(u"a"_s, test::details(u"a"_s, failed)));
    QVERIFY(m_source->answer(u"b"_s, test::details(u"b"_s)));
    QCOMPARE(shown(), u"a"_s);
    QCOMPARE(m_proxy->undecidedCount(), 0);
    m_proxy->setFilterText(u"-check:warning -check:error"_s);
    QCOMPARE(shown(), u"b"_s);
}

void TestJobFilter::followsTheClock()
{
    const QByteArray paused
        = R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":"2026-09-10T12:00:00Z"},)";
    list({test::summary(u"a"_s, paused)}); // eleven days ahead
    m_proxy->setFilterText(u"expires<7d"_s);
    QCOMPARE(shown(), QString());
    m_ticker->advance(std::chrono::hours(24 * 5));
    QCOMPARE(shown(), u"a"_s);
}

void TestJobFilter::textsToCompleteWith()
{
    list({test::summary(u"a"_s), test::summary(u"b"_s)});
    QVERIFY(m_source->answer(u"a"_s, test::details(u"a"_s, R"("tags":{"env":"x","k":""},)")));
    using query::Field;
    QCOMPARE(models::textsOf(*m_session, Field::Tag), QStringList({u"env=x"_s, u"k"_s}));
    QCOMPARE(models::textsOf(*m_session, Field::Account), QStringList({u"111122223333"_s}));
    QCOMPARE(models::textsOf(*m_session, Field::Region), QStringList({u"eu-west-1"_s}));
    QCOMPARE(models::textsOf(*m_session, Field::Bucket), QStringList({u"b-a"_s, u"b-b"_s}));
    QCOMPARE(models::textsOf(*m_session, Field::Status), QStringList());
}

JOBSCOPE_TEST_MAIN(TestJobFilter)
#include "tst_jobfilter.moc"
