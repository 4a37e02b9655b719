// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/snapshots.h"

#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::FileErrorKind;

namespace {

const job::AccountId s_account(u"111122223333"_s);
const job::Region s_region(u"eu-west-1"_s);

job::Answer answered(job::Job job)
{
    job.answer.operation = u"DescribeClassificationJob"_s;
    job.answer.endpoint = u"https://macie2.eu-west-1.amazonaws.com"_s;
    job.answer.requestId = u"7a62c49f"_s;
    job.answer.receivedAt = job::parseInstant(u"2026-08-27T14:00:12.123456789Z"_s, job::InstantForm::Lenient)->at;
    return job.answer;
}

struct Heard {
    std::vector<job::Job> jobs;
    int ends = 0;
    std::optional<ports::CallError> error;

    ports::JobSource::ListHandlers handlers()
    {
        return {[this](std::vector<job::Job> page) { std::move(page.begin(), page.end(), std::back_inserter(jobs)); },
            [this](Expected<void, ports::CallError> result) {
                ++ends;
                if (!result)
                    error = result.error();
            }};
    }
};

} // namespace

class TestSnapshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"snapshots"_s);
    }

    void comesBack();
    void replaces();
    void failedSaveKeepsTheOld();
    void manyJobsInTurns();
    void cancelled();
    void broken_data();
    void broken();
    void oddNames();
    void clears();

private:
    QString file() const { return m_path + u"/111122223333_eu-west-1.snapshot"_s; }
    ports::SnapshotInfo info(const QString& name = u"work"_s) const
    {
        return {s_account, s_region, name, u"arn:aws:iam::111122223333:user/me"_s,
            job::parseInstant(u"2026-08-27T14:00:12Z"_s, job::InstantForm::Lenient)->at, 0};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSnapshots::comesBack()
{
    storage::Snapshots store(m_path);
    QVERIFY(store.list().found.empty());
    // White space and line ends within an answer are part of it.
    const auto odd
        = test::jobsOf("  {\n\"jobId\": \"2\",\r\n \"name\":\"\\u00e4\",\"s3JobDefinition\":null, \"x\":1.50 }")
              .front();
    const std::vector<job::Answer> answers{answered(test::summary(u"1"_s)), answered(odd)};
    QVERIFY(store.save(info(), answers));
    QCOMPARE(QFile::permissions(file()) & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
    QCOMPARE(QFileInfo(m_path).permissions() & QFileDevice::Permissions(0x77), QFileDevice::Permissions());

    const auto list = store.list();
    QCOMPARE(list.found.size(), size_t{1});
    QCOMPARE(list.found[0].jobs, qint64{2});
    QCOMPARE(list.found[0].name, u"work"_s);
    QVERIFY(list.found[0].takenAt == info().takenAt);
    const auto source = store.open(s_account, s_region);
    QVERIFY(source);
    QVERIFY((*source)->info().snapshotTaken == info().takenAt);
    QCOMPARE((*source)->info().identity, info().identity);
    Heard heard;
    const auto operation = (*source)->listJobs(heard.handlers());
    QVERIFY(heard.jobs.empty());
    QTRY_COMPARE(heard.ends, 1);
    QVERIFY(!heard.error);
    QCOMPARE(heard.jobs.size(), size_t{2});
    QVERIFY(!heard.jobs[0].isComplete());
    QVERIFY(heard.jobs[1].isComplete());
    for (size_t at = 0; at < answers.size(); ++at) {
        const job::Answer& own = heard.jobs[at].answer;
        QCOMPARE(own.bytes, answers[at].bytes);
        QCOMPARE(own.requestId, answers[at].requestId);
        QCOMPARE(own.operation, answers[at].operation);
        QCOMPARE(own.endpoint, answers[at].endpoint);
        QVERIFY(own.receivedAt == answers[at].receivedAt);
        QVERIFY(own.origin == job::Origin::Snapshot);
        QCOMPARE(own.account, s_account);
        QCOMPARE(own.callerArn, info().identity);
        QCOMPARE(own.region, s_region);
    }
    std::optional<ports::CallError> refused;
    const auto describe
        = (*source)->describeJob(job::JobId(u"1"_s), [&refused](auto result) { refused = result.error(); });
    QTRY_VERIFY(refused);
}

void TestSnapshots::replaces()
{
    storage::Snapshots store(m_path);
    QVERIFY(store.save(info(u"first"_s), {answered(test::details(u"1"_s)), answered(test::details(u"2"_s))}));
    QVERIFY(store.save(info(u"second"_s), {answered(test::details(u"3"_s))}));
    auto other = info();
    other.region = job::Region(u"us-east-1"_s);
    other.takenAt += std::chrono::hours(1);
    QVERIFY(store.save(other, {}));
    const auto list = store.list();
    QCOMPARE(list.found.size(), size_t{2});
    QCOMPARE(list.found[0].region.text(), u"us-east-1"_s);
    QCOMPARE(list.found[1].name, u"second"_s);
    QCOMPARE(QDir(m_path).entryList(QDir::Files | QDir::Hidden).size(), qsizetype{2});
    Heard heard;
    const auto operation = (*store.open(s_account, other.region))->listJobs(heard.handlers());
    QTRY_COMPARE(heard.ends, 1);
    QVERIFY(heard.jobs.empty() && !heard.error);
}

void TestSnapshots::failedSaveKeepsTheOld()
{
    storage::Snapshots store(m_path);
    QVERIFY(store.save(info(), {answered(test::details(u"1"_s))}));
    QFile before(file());
    QVERIFY(before.open(QFile::ReadOnly));
    const auto bytes = before.readAll();
    const auto saved = store.save(info(), std::vector<job::Answer>(1'100'000, answered(test::details(u"1"_s))));
    QVERIFY(!saved);
    QVERIFY(saved.error().kind == FileErrorKind::TooLarge);
    QFile after(file());
    QVERIFY(after.open(QFile::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
}

void TestSnapshots::manyJobsInTurns()
{
    storage::Snapshots store(m_path);
    std::vector<job::Answer> answers;
    for (int i = 0; i < 250; ++i)
        answers.push_back(answered(test::details(QString::number(i))));
    QVERIFY(store.save(info(), answers));
    Heard heard;
    int pages = 0;
    auto handlers = heard.handlers();
    handlers.page = [&pages, take = handlers.page](std::vector<job::Job> page) {
        ++pages;
        take(std::move(page));
    };
    const auto operation = (*store.open(s_account, s_region))->listJobs(handlers);
    QTRY_COMPARE(heard.ends, 1);
    QCOMPARE(heard.jobs.size(), size_t{250});
    QVERIFY(pages > 2);
}

void TestSnapshots::cancelled()
{
    storage::Snapshots store(m_path);
    std::vector<job::Answer> answers(250, answered(test::details(u"1"_s)));
    QVERIFY(store.save(info(), answers));
    Heard heard;
    std::unique_ptr<ports::Operation> operation;
    auto handlers = heard.handlers();
    handlers.page = [&](std::vector<job::Job>) { operation.reset(); };
    operation = (*store.open(s_account, s_region))->listJobs(handlers);
    QTRY_VERIFY(!operation);
    QCoreApplication::processEvents();
    QCOMPARE(heard.ends, 0);
}

void TestSnapshots::broken_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("jobs"); // -1: it cannot be opened at all
    QTest::newRow("other format") << QByteArray("jobscope-snapshot") << QByteArray("other") << u"no snapshot"_s << -1;
    QTest::newRow("later version") << QByteArray("\"version\":1") << QByteArray("\"version\":2") << u"another version"_s
                                   << -1;
    QTest::newRow("no time") << QByteArray("takenAt") << QByteArray("x") << u"incomplete"_s << -1;
    QTest::newRow("changed") << QByteArray("job 2") << QByteArray("job 3") << u"job 2 was changed"_s << 1;
    QTest::newRow("longer") << QByteArray("job 2") << QByteArray("job 2345") << u"job 2 is cut off"_s << 1;
    QTest::newRow("cut off") << QByteArray() << QByteArray() << u"cut off"_s << 1;
    QTest::newRow("huge size") << QByteArray("\"size\":") << QByteArray("\"size\":9999999999999") << u"job 1"_s << 0;
}

void TestSnapshots::broken()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, error);
    QFETCH(int, jobs);
    storage::Snapshots store(m_path);
    QVERIFY(store.save(info(), {answered(test::details(u"1"_s)), answered(test::details(u"2"_s))}));
    QFile change(file());
    QVERIFY(change.open(QFile::ReadWrite));
    QByteArray bytes = change.readAll();
    if (from.isEmpty())
        bytes.chop(20);
    else
        bytes.replace(bytes.indexOf(from), from.size(), to);
    change.resize(0);
    change.seek(0);
    change.write(bytes);
    change.close();
    const auto source = store.open(s_account, s_region);
    if (jobs < 0) {
        QVERIFY(!source);
        QVERIFY(source.error().kind == FileErrorKind::Broken);
        QVERIFY2(source.error().detail.contains(error), qPrintable(source.error().detail));
        QCOMPARE(store.list().broken.size(), size_t{1});
        return;
    }
    QVERIFY(source);
    Heard heard;
    const auto operation = (*source)->listJobs(heard.handlers());
    QTRY_COMPARE(heard.ends, 1);
    QVERIFY(heard.error);
    QVERIFY2(heard.error->detail.contains(error), qPrintable(heard.error->detail));
    QVERIFY(heard.error->detail.contains(file()));
    QCOMPARE(int(heard.jobs.size()), jobs);
    QVERIFY(QFile::exists(file()));
}

void TestSnapshots::oddNames()
{
    storage::Snapshots store(m_path);
    auto odd = info();
    odd.account = job::AccountId(u"../../1"_s);
    QVERIFY(!store.save(odd, {}));
    QVERIFY(!store.open(odd.account, odd.region));
    odd.account = {};
    QVERIFY(!store.save(odd, {}));
    QVERIFY(store.open(s_account, s_region).error().kind == FileErrorKind::NotFound);
}

void TestSnapshots::clears()
{
    storage::Snapshots store(m_path);
    QVERIFY(store.clear());
    QVERIFY(store.save(info(), {}));
    QFile other(m_path + u"/x.snapshot"_s);
    QVERIFY(other.open(QFile::WriteOnly));
    other.close();
    QCOMPARE(store.list().broken.size(), size_t{1});
    QVERIFY(store.clear());
    QVERIFY(store.list().found.empty() && store.list().broken.empty());
}

JOBSCOPE_TEST_MAIN(TestSnapshots)

#include "tst_snapshots.moc"
