// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobtablemodel.h"

#include "models/jobfilterproxy.h"
#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/modeldump.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace std::chrono;
using models::JobFilterProxy;
using models::JobTableModel;
using session::JobSession;

namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;

QByteArray paused(const char* expiresAt)
{
    return R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":")" + QByteArray(expiresAt) + R"("},)";
}

} // namespace

class TestJobTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cellsOfAnAnswer();
    void findingsAreCounted();
    void neverRun();
    void listEntryIsNotLoaded();
    void detailsTurnUp();
    void failureIsTold();
    void secondaryText_data();
    void secondaryText();
    void rolesForMachines();
    void hostileNamesAreHarmless();
    void rowsComeAndGo();
    void outsideIsInvalid();
    void headersAreWorded();
    void countdownChangesWithItsTextOnly();
    void countdownChangesPhase();
    void countdownOfAFileIsMarked();
    void noTicksWithoutDeadline();
    void filter_data();
    void filter();
    void sorts_data();
    void sorts();
    void nothingToSortByComesLast();
    void tenThousandRows();

private:
    QString text(int row, JobTableModel::Column column) const { return m_model->index(row, column).data().toString(); }
    void list(std::vector<job::Job> jobs, bool goOn = false);
    QStringList shownIds(const QAbstractItemModel& model) const;

    test::FakeClock m_clock; // 2026-08-30 12:00
    explain::Language m_language;
    std::shared_ptr<test::FakeJobSource> m_source;
    std::unique_ptr<test::FakeTicker> m_ticker;
    std::unique_ptr<JobSession> m_session;
    std::unique_ptr<JobTableModel> m_model;
    std::unique_ptr<JobFilterProxy> m_proxy;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

void TestJobTableModel::init()
{
    test::failOnAnyWarning();
    m_clock = test::FakeClock();
    m_source = std::make_shared<test::FakeJobSource>();
    m_ticker = std::make_unique<test::FakeTicker>(m_clock);
    m_session = std::make_unique<JobSession>(m_clock, *m_ticker);
    m_model = std::make_unique<JobTableModel>(*m_session, m_language);
    m_proxy = std::make_unique<JobFilterProxy>();
    m_proxy->setSourceModel(m_model.get());
    m_testers.push_back(std::make_unique<QAbstractItemModelTester>(m_model.get(), reporting));
    m_testers.push_back(std::make_unique<QAbstractItemModelTester>(m_proxy.get(), reporting));
}

void TestJobTableModel::cleanup()
{
    m_testers.clear();
    m_proxy.reset();
    m_model.reset();
    m_session.reset();
}

void TestJobTableModel::list(std::vector<job::Job> jobs, bool goOn)
{
    m_session->openSource(m_source);
    m_source->page(std::move(jobs));
    if (goOn)
        m_source->endList();
    else
        m_session->cancel();
}

QStringList TestJobTableModel::shownIds(const QAbstractItemModel& model) const
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(JobTableModel::JobIdRole).toString();
    return ids;
}

void TestJobTableModel::cellsOfAnAnswer()
{
    list({test::details(u"a"_s,
        R"("lastRunTime":"2026-08-02T03:04:05.678Z","statistics":{"numberOfRuns":3.0},"jobStatus":"COMPLETE",)")});
    QCOMPARE(text(0, JobTableModel::StatusColumn), u"Complete"_s);
    QCOMPARE(text(0, JobTableModel::NameColumn), u"job a"_s);
    QCOMPARE(text(0, JobTableModel::AccountColumn), u"111122223333"_s);
    QCOMPARE(text(0, JobTableModel::RegionColumn), u"eu-west-1"_s);
    QCOMPARE(text(0, JobTableModel::ScheduleColumn), u"Once"_s);
    QCOMPARE(text(0, JobTableModel::BucketsColumn), u"1 bucket"_s);
    QCOMPARE(text(0, JobTableModel::CreatedColumn), u"2026-08-01 10:00"_s);
    QCOMPARE(text(0, JobTableModel::LastRunColumn), u"2026-08-02 03:04"_s);
    QCOMPARE(text(0, JobTableModel::ExpiresColumn), QString());
    QCOMPARE(text(0, JobTableModel::ChecksColumn), u"1 note"_s);
    for (int column = 0; column < JobTableModel::ColumnCount; ++column)
        QVERIFY(m_model->index(0, column).data(JobTableModel::KnownRole).toBool());
}

void TestJobTableModel::findingsAreCounted()
{
    list({test::details(u"a"_s, R"("managedDataIdentifierSelector":"ALL",)"),
        test::details(u"b"_s, R"("jobStatus":"PAUSED",)"), test::details(u"c"_s, R"("samplingPercentage":0,)"),
        test::summary(u"d"_s)});
    QCOMPARE(text(0, JobTableModel::ChecksColumn), u"nothing found"_s);
    QCOMPARE(text(1, JobTableModel::ChecksColumn), u"1 warning, 1 note"_s);
    QCOMPARE(m_model->index(1, 0).data(JobTableModel::FindingsRole).value<QList<int>>(), (QList<int>{0, 1, 1}));
    QCOMPARE(text(2, JobTableModel::ChecksColumn), u"1 error, 1 note"_s);
    const auto sort
        = [&](int row) { return m_model->index(row, JobTableModel::ChecksColumn).data(JobTableModel::SortRole); };
    QVERIFY(sort(0).toLongLong() < sort(1).toLongLong() && sort(1).toLongLong() < sort(2).toLongLong());
    // Of a list entry the number is not known, and 0 would be a lie.
    QVERIFY(!sort(3).isValid());
    // Once all are loaded they are compared with each other.
    const QByteArray daily = R"("jobType":"SCHEDULED","jobStatus":"IDLE","managedDataIdentifierSelector":"ALL",
        "initialRun":true,"scheduleFrequency":{"dailySchedule":{}},"s3JobDefinition":{"bucketCriteria":{}},)";
    m_session->close();
    list({test::details(u"a"_s, daily), test::details(u"b"_s, daily)});
    QVERIFY(!m_session->isBusy());
    QCOMPARE(text(0, JobTableModel::ChecksColumn), u"1 note"_s);
    QVERIFY(m_session->explanation(0)->checks.front().id == explain::CheckId::JobsOverlap);
}

void TestJobTableModel::neverRun()
{
    list({test::details(u"a"_s, R"("lastRunTime":"2026-08-01T10:00:00Z","statistics":{"numberOfRuns":0.0},)")});
    QCOMPARE(text(0, JobTableModel::LastRunColumn), u"never"_s);
    QVERIFY(!m_model->index(0, JobTableModel::LastRunColumn).data(JobTableModel::SortRole).isValid());
}

void TestJobTableModel::listEntryIsNotLoaded()
{
    list({test::summary(u"a"_s), test::summary(u"b"_s, R"("jobType":"SCHEDULED",)")});
    for (const auto column : {JobTableModel::AccountColumn, JobTableModel::RegionColumn, JobTableModel::LastRunColumn,
             JobTableModel::ChecksColumn}) {
        QCOMPARE(text(0, column), u"not loaded"_s);
        QVERIFY(!m_model->index(0, column).data(JobTableModel::KnownRole).toBool());
    }
    QCOMPARE(text(0, JobTableModel::ScheduleColumn), u"Once"_s);
    QVERIFY(m_model->index(0, JobTableModel::ScheduleColumn).data(JobTableModel::KnownRole).toBool());
    QCOMPARE(text(1, JobTableModel::ScheduleColumn), u"Recurring"_s);
    QVERIFY(!m_model->index(1, JobTableModel::ScheduleColumn).data(JobTableModel::KnownRole).toBool());
    QVERIFY(!m_model->index(0, 0).data(JobTableModel::CompleteRole).toBool());
    QVERIFY(m_model->index(1, 0).data(JobTableModel::SecondaryTextRole).toString().endsWith(u" · not loaded"_s));
}

void TestJobTableModel::detailsTurnUp()
{
    list({test::summary(u"a"_s)}, true);
    QCOMPARE(text(0, JobTableModel::LastRunColumn), u"…"_s);
    QCOMPARE(m_model->index(0, 0).data(JobTableModel::DetailStateRole).toInt(), int(session::DetailState::Loading));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_source->answer(u"a"_s, test::details(u"a"_s)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0, JobTableModel::RegionColumn), u"eu-west-1"_s);
    QVERIFY(m_model->index(0, 0).data(JobTableModel::CompleteRole).toBool());
}

void TestJobTableModel::failureIsTold()
{
    list({test::summary(u"a"_s)}, true);
    ports::CallError error;
    error.kind = ports::CallErrorKind::TimedOut;
    QVERIFY(m_source->answer(u"a"_s, Unexpected<ports::CallError>(error)));
    QCOMPARE(m_model->index(0, 0).data(JobTableModel::ErrorRole).toString(),
        u"AWS did not answer in time. Refresh to try again."_s);
    QCOMPARE(text(0, JobTableModel::LastRunColumn), u"not loaded"_s);
}

void TestJobTableModel::secondaryText_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("text");
    const QByteArray monday = R"("jobType":"SCHEDULED","scheduleFrequency":{"weeklySchedule":{"dayOfWeek":"MONDAY"}},)";
    const QByteArray two = R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"1","buckets":["a"]},)"
                           R"({"accountId":"2","buckets":["b"]}]},)";
    QTest::newRow("weekly and sampled") << QByteArray(monday + two + R"("samplingPercentage":25,)")
                                        << u"Weekly, Monday · 2 buckets · 2 accounts · 25 %"_s;
    QTest::newRow("criteria") << QByteArray(R"("s3JobDefinition":{"bucketCriteria":{}},"samplingPercentage":100,)")
                              << u"Once · by criteria"_s;
    QTest::newRow("errors") << QByteArray(R"("s3JobDefinition":{"bucketCriteria":{}},)"
                                          R"("lastRunErrorStatus":{"code":"ERROR"},)")
                            << u"Once · by criteria · with errors"_s;
    QTest::newRow("both forms") << QByteArray(
        R"("s3JobDefinition":{"bucketCriteria":{},"bucketDefinitions":[{"accountId":"1","buckets":["a"]}]},)")
                                << u"Once · buckets not clear"_s;
    QTest::newRow("no buckets") << QByteArray(R"("s3JobDefinition":{},)") << u"Once · buckets not clear"_s;
}

void TestJobTableModel::secondaryText()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, text);
    list({test::details(u"a"_s, members)});
    QCOMPARE(m_model->index(0, 0).data(JobTableModel::SecondaryTextRole).toString(), text);
}

void TestJobTableModel::rolesForMachines()
{
    list({test::details(u"a"_s, paused("2026-09-01T12:00:00Z")), test::details(u"b"_s, R"("jobStatus":"DREAMING",)")});
    const QModelIndex a = m_model->index(0, JobTableModel::RegionColumn);
    QCOMPARE(a.data(JobTableModel::StatusRole).toInt(), int(job::JobStatus::UserPaused));
    QCOMPARE(a.data(JobTableModel::StatusApiRole).toString(), u"USER_PAUSED"_s);
    QCOMPARE(a.data(JobTableModel::StatusLabelRole).toString(), u"Paused (By user)"_s);
    QCOMPARE(text(0, JobTableModel::StatusColumn), u"By user"_s);
    QCOMPARE(a.data(JobTableModel::DeadlineRole).toLongLong(),
        qint64(job::parseInstant(u"2026-09-01T12:00:00Z", job::InstantForm::Lenient)->at.time_since_epoch().count()));
    QCOMPARE(a.data(JobTableModel::DeadlinePhaseRole).toInt(), int(explain::DeadlinePhase::LastWeek));
    QCOMPARE(a.data(JobTableModel::JobIdRole).toString(), u"a"_s);
    QCOMPARE(
        a.data(JobTableModel::ArnRole).toString(), u"arn:aws:macie2:eu-west-1:111122223333:classification-job/a"_s);
    QCOMPARE(a.data(JobTableModel::RowIdRole).toULongLong(), m_session->at(0).rowId);

    const QModelIndex b = m_model->index(1, 0);
    QVERIFY(!b.data(JobTableModel::StatusRole).isValid());
    QCOMPARE(b.data(JobTableModel::StatusApiRole).toString(), u"DREAMING"_s);
    QVERIFY(text(1, JobTableModel::StatusColumn).contains("DREAMING"_L1));
    QVERIFY(!b.data(JobTableModel::DeadlineRole).isValid());
    QVERIFY(!b.data(JobTableModel::DeadlinePhaseRole).isValid());
    // Looks are somebody else's business.
    for (const int role :
        {int(Qt::DecorationRole), int(Qt::ForegroundRole), int(Qt::BackgroundRole), int(Qt::FontRole)})
        QVERIFY(!a.data(role).isValid());
}

void TestJobTableModel::hostileNamesAreHarmless()
{
    list({test::details(u"a"_s, QByteArray(R"("name":"a\u202eb\nc",)"))});
    QCOMPARE(text(0, JobTableModel::NameColumn), u"a\\u202eb\\nc"_s);
}

void TestJobTableModel::rowsComeAndGo()
{
    list({test::summary(u"a"_s), test::summary(u"b"_s), test::summary(u"c"_s, paused("2026-09-30T12:00:00Z"))});
    const QPersistentModelIndex c = m_proxy->index(2, 0);
    QCOMPARE(c.data(JobTableModel::JobIdRole).toString(), u"c"_s);
    m_session->refresh();
    m_source->page({test::summary(u"new"_s), test::summary(u"c"_s, paused("2026-09-30T12:00:00Z"))});
    m_source->endList();
    QCOMPARE(shownIds(*m_model), QStringList({u"new"_s, u"c"_s}));
    QCOMPARE(c.data(JobTableModel::JobIdRole).toString(), u"c"_s);
    QCOMPARE(text(1, JobTableModel::ExpiresColumn), u"31 d 0 h if still paused"_s);
    m_session->close();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestJobTableModel::outsideIsInvalid()
{
    list({test::summary(u"a"_s)});
    QCOMPARE(test::wrongIndex(*m_model), QString());
    QCOMPARE(test::wrongIndex(*m_proxy), QString());
    QVERIFY(!m_model->data({}).isValid());
}

void TestJobTableModel::headersAreWorded()
{
    QSet<QString> seen;
    for (int column = 0; column < JobTableModel::ColumnCount; ++column)
        seen += m_model->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(seen.size(), int(JobTableModel::ColumnCount));
    QVERIFY(!seen.contains(QString()));
    QVERIFY(!m_model->headerData(JobTableModel::ColumnCount, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Horizontal).isValid());
}

void TestJobTableModel::countdownChangesWithItsTextOnly()
{
    // In 3 d 2 h 30 min, and in 90 min 30 s.
    list({test::summary(u"a"_s, paused("2026-09-02T14:30:00Z")), test::summary(u"b"_s),
        test::summary(u"c"_s, paused("2026-08-30T13:30:30Z"))});
    QCOMPARE(text(0, JobTableModel::ExpiresColumn), u"3 d 2 h if still paused"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto rows = [&] {
        QList<int> seen;
        for (const QList<QVariant>& call : std::as_const(changed)) {
            const auto topLeft = call[0].toModelIndex();
            const auto bottomRight = call[1].toModelIndex();
            if (topLeft.row() == bottomRight.row() && topLeft.column() == JobTableModel::ExpiresColumn)
                seen += topLeft.row();
        }
        changed.clear();
        return seen;
    };
    m_ticker->advance(milliseconds(999));
    QVERIFY(rows().isEmpty());
    m_ticker->advance(minutes(29));
    QCOMPARE(rows(), QList<int>(29, 2)); // the minutes of c
    m_ticker->advance(minutes(1) + seconds(1));
    QCOMPARE(rows().count(0), 1);
    QVERIFY(text(0, JobTableModel::ExpiresColumn).startsWith("3 d 1 h"_L1));
}

void TestJobTableModel::countdownChangesPhase()
{
    list({test::summary(u"a"_s, paused("2026-08-30T12:00:02Z"))});
    const QModelIndex a = m_model->index(0, JobTableModel::StatusColumn);
    QCOMPARE(a.data(JobTableModel::DeadlinePhaseRole).toInt(), int(explain::DeadlinePhase::LastDay));
    bool wholeRow = false;
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this,
        [&](const QModelIndex& topLeft, const QModelIndex&, const QList<int>& roles) {
            wholeRow = wholeRow || (topLeft.column() == 0 && roles.contains(JobTableModel::DeadlinePhaseRole));
        });
    m_ticker->advance(seconds(1));
    QVERIFY(!wholeRow);
    m_ticker->advance(seconds(2));
    QVERIFY(wholeRow);
    QCOMPARE(a.data(JobTableModel::DeadlinePhaseRole).toInt(), int(explain::DeadlinePhase::Expired));
    QCOMPARE(text(0, JobTableModel::ExpiresColumn), u"expired 1 s ago"_s);
}

void TestJobTableModel::countdownOfAFileIsMarked()
{
    job::Job dated = test::summary(u"a"_s, paused("2026-09-02T14:30:00Z"));
    dated.answer.receivedAt = m_clock.now();
    list({std::move(dated), test::summary(u"b"_s, paused("2026-09-02T14:30:00Z"))});
    QCOMPARE(text(0, JobTableModel::ExpiresColumn), u"3 d 2 h"_s);
    QCOMPARE(text(1, JobTableModel::ExpiresColumn), u"3 d 2 h if still paused"_s);
    const auto spoken
        = [this](int row, int column) { return m_model->index(row, column).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0, JobTableModel::ExpiresColumn), u"3 d 2 h until the job is cancelled for good"_s);
    QCOMPARE(
        spoken(1, JobTableModel::ExpiresColumn), u"3 d 2 h until the job is cancelled for good, if still paused"_s);
    QVERIFY(spoken(0, JobTableModel::NameColumn).startsWith("job a, Paused (By user), 3 d 2 h until"_L1));
}

void TestJobTableModel::noTicksWithoutDeadline()
{
    list({test::summary(u"a"_s)});
    m_ticker->advance(hours(6));
    QCOMPARE(m_ticker->rung(), 0);
}

void TestJobTableModel::filter_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("nothing") << QString() << QStringList({u"a"_s, u"b"_s, u"c"_s});
    QTest::newRow("blanks") << u"   "_s << QStringList({u"a"_s, u"b"_s, u"c"_s});
    QTest::newRow("name, any case") << u"PAYroll"_s << QStringList({u"a"_s});
    QTest::newRow("bucket") << u"b-b"_s << QStringList({u"b"_s});
    QTest::newRow("bucket of criteria") << u"hr-archive"_s << QStringList({u"c"_s});
    QTest::newRow("ARN") << u"classification-job/b"_s << QStringList({u"b"_s});
    QTest::newRow("account") << u"1111222233"_s << QStringList({u"a"_s, u"b"_s, u"c"_s});
    QTest::newRow("Region") << u"eu-west"_s << QStringList({u"a"_s, u"b"_s, u"c"_s});
    QTest::newRow("status word") << u"by user"_s << QStringList({u"b"_s});
    QTest::newRow("status of the API") << u"user_paused"_s << QStringList({u"b"_s});
    QTest::newRow("all words") << u"job cancelled"_s << QStringList({u"c"_s});
    QTest::newRow("no such") << u"job nowhere"_s << QStringList();
}

void TestJobTableModel::filter()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, ids);
    list({test::details(u"a"_s, R"("name":"Payroll",)"), test::details(u"b"_s, R"("jobStatus":"USER_PAUSED",)"),
        test::details(u"c"_s,
            R"("jobStatus":"CANCELLED","s3JobDefinition":{"bucketCriteria":{"includes":{"and":[{"simpleCriterion":)"
            R"({"key":"S3_BUCKET_NAME","comparator":"EQ","values":["hr-archive"]}}]}}},)")});
    m_proxy->setFilterText(filter);
    QCOMPARE(shownIds(*m_proxy), ids);
    m_proxy->setFilterText({});
    QCOMPARE(m_proxy->rowCount(), 3);
}

void TestJobTableModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ids");
    QTest::newRow("status") << int(JobTableModel::StatusColumn) << u"b a c"_s;
    QTest::newRow("name") << int(JobTableModel::NameColumn) << u"c b a"_s;
    QTest::newRow("buckets") << int(JobTableModel::BucketsColumn) << u"c b a"_s;
    QTest::newRow("created") << int(JobTableModel::CreatedColumn) << u"b c a"_s;
    QTest::newRow("expires") << int(JobTableModel::ExpiresColumn) << u"a b c"_s;
}

void TestJobTableModel::sorts()
{
    QFETCH(int, column);
    QFETCH(QString, ids);
    const auto buckets = [](const QByteArray& names) -> QByteArray {
        return R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"1","buckets":[)" + names + "]}]},";
    };
    list({
        test::details(u"a"_s,
            paused("2026-09-02T14:30:00Z") + buckets(R"("x","y","z")")
                + R"("name":"Zebra","createdAt":"2026-08-03T00:00:00Z",)"),
        test::details(u"b"_s, buckets(R"("x","y")") + R"("name":"beta","createdAt":"2026-08-01T00:00:00Z",)"),
        test::details(u"c"_s,
            buckets(R"("x")") + R"("name":"Alpha","createdAt":"2026-08-02T00:00:00Z","jobStatus":"CANCELLED",)"),
    });
    m_proxy->sort(column);
    QCOMPARE(shownIds(*m_proxy).join(u' '), ids);
}

void TestJobTableModel::nothingToSortByComesLast()
{
    list({test::details(u"a"_s), test::details(u"b"_s, paused("2026-09-02T14:30:00Z")),
        test::details(u"c"_s, paused("2026-09-01T14:30:00Z"))});
    m_proxy->sort(JobTableModel::ExpiresColumn, Qt::AscendingOrder);
    QCOMPARE(shownIds(*m_proxy).join(u' '), u"c b a"_s);
    m_proxy->sort(JobTableModel::ExpiresColumn, Qt::DescendingOrder);
    QCOMPARE(shownIds(*m_proxy).join(u' '), u"b c a"_s);
}

void TestJobTableModel::tenThousandRows()
{
    m_testers.clear(); // each signal makes them walk through everything
    std::vector<job::Job> jobs;
    for (int i = 0; i < 10000; ++i)
        jobs.push_back(test::summary(QString::number(i)));
    list(std::move(jobs));
    QCOMPARE(m_proxy->rowCount(), 10000);
    m_proxy->setFilterText(u"9999"_s);
    QCOMPARE(m_proxy->rowCount(), 1);

    QElapsedTimer timer;
    timer.start();
    m_proxy->setFilterText(u"99"_s);
    const qint64 took = timer.elapsed();
    QCOMPARE(m_proxy->rowCount(), 280);
    // Far more than it takes, so that a busy machine passes and an accident of another order does not.
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
}

JOBSCOPE_TEST_MAIN(TestJobTableModel)
#include "tst_jobtablemodel.moc"
