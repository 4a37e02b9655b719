// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobsession.h"

#include "session/fileload.h"
#include "support/fakeclock.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using session::Ending;
using session::JobSession;

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensFilesAndFoldersInOrder();
    void errorKeepsWhatWasLoaded();
    void oneBadFileAmongGoodOnes();
    void oneBadFileInAFolder();
    void gapsAreOfTheOpenFiles();
    void emptyListIsOpen();
    void refreshKeepsIdentity();
    void refreshOfABrokenFileKeepsItsJobs();
    void sameJobTwiceStaysTwoRows();
    void newerLoadWins();
    void cancelKeepsWhatWasLoaded();
    void closeForgetsEverything();
    void tenThousandJobsInBackground();
    void loaderCancels();
    void othersKnowMoreKindsOfFiles();

private:
    QString write(const QString& name, const QByteArray& text);
    Ending waitForEnd(JobSession& session, const std::function<void()>& start);
    QStringList names(const JobSession& session);

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    test::FakeTicker m_ticker{m_clock};
};

void TestFiles::init()
{
    test::failOnAnyWarning();
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

QString TestFiles::write(const QString& name, const QByteArray& text)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

Ending TestFiles::waitForEnd(JobSession& session, const std::function<void()>& start)
{
    QSignalSpy ended(&session, &JobSession::loadEnded);
    start();
    if (ended.isEmpty() && !ended.wait(20000))
        qFatal("the load does not end");
    return ended.takeFirst().first().value<Ending>();
}

QStringList TestFiles::names(const JobSession& session)
{
    QStringList names;
    for (int row = 0; row < session.count(); ++row)
        names += session.at(row).job.id().text();
    return names;
}

void TestFiles::opensFilesAndFoldersInOrder()
{
    const QString one = write(u"one.json"_s, test::detailsJson(u"z"_s));
    QVERIFY(QDir(m_dir->path()).mkdir(u"more"_s));
    write(u"more/b.json"_s, test::detailsJson(u"b"_s));
    write(u"more/a.json"_s, test::summaryJson(u"a"_s));

    JobSession session(m_clock, m_ticker);
    QVERIFY(!session.isOpen());
    const Ending ending = waitForEnd(session, [&] { session.openFiles({one, m_dir->filePath(u"more"_s)}); });
    QCOMPARE(ending, Ending::Done);
    QVERIFY(session.isOpen());
    QVERIFY(session.errors().empty());
    QCOMPARE(names(session), QStringList({u"z"_s, u"a"_s, u"b"_s}));
    QCOMPARE(session.at(0).state, session::DetailState::Loaded);
    QCOMPARE(session.at(1).state, session::DetailState::SummaryLoaded);
    QCOMPARE(session.progress(), session::Progress());
    QVERIFY(!session.sourceInfo());
}

void TestFiles::errorKeepsWhatWasLoaded()
{
    const QString good = write(u"good.json"_s, test::detailsJson(u"a"_s));
    const QString bad = write(u"bad.json"_s, "{\"jobId\":12}");
    JobSession session(m_clock, m_ticker);
    waitForEnd(session, [&] { session.openFiles({good}); });
    const quint64 rowId = session.at(0).rowId;

    QSignalSpy resets(&session, &JobSession::jobsReset);
    QCOMPARE(waitForEnd(session, [&] { session.openFiles({bad}); }), Ending::Failed);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(session.errors().size(), size_t(1));
    QCOMPARE(session.openPaths(), QStringList({good}));
    QCOMPARE(session.at(0).rowId, rowId);
}

void TestFiles::oneBadFileAmongGoodOnes()
{
    const QString good = write(u"good.json"_s, test::detailsJson(u"a"_s));
    JobSession session(m_clock, m_ticker);
    const Ending ending = waitForEnd(session, [&] { session.openFiles({m_dir->filePath(u"none.json"_s), good}); });
    QCOMPARE(ending, Ending::Failed);
    QCOMPARE(session.errors().size(), size_t(1));
    QCOMPARE(names(session), QStringList({u"a"_s}));
}

void TestFiles::oneBadFileInAFolder()
{
    write(u"1.json"_s, test::detailsJson(u"a"_s));
    write(u"2.json"_s, "{");
    write(u"3.json"_s, test::detailsJson(u"b"_s));
    JobSession session(m_clock, m_ticker);
    QCOMPARE(waitForEnd(session, [&] { session.openFiles({m_dir->path()}); }), Ending::Failed);
    QCOMPARE(names(session), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(session.errors().size(), size_t(1));
    // What was read of a file that is broken now stays.
    write(u"2.json"_s, test::detailsJson(u"c"_s));
    QCOMPARE(waitForEnd(session, [&] { session.refresh(); }), Ending::Done);
    QCOMPARE(names(session), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    write(u"2.json"_s, "{");
    QCOMPARE(waitForEnd(session, [&] { session.refresh(); }), Ending::Failed);
    QCOMPARE(names(session), QStringList({u"a"_s, u"c"_s, u"b"_s}));
}

void TestFiles::gapsAreOfTheOpenFiles()
{
    const QString page = write(u"page.json"_s, "{\"items\":[" + test::summaryJson(u"a"_s) + "],\"nextToken\":\"t\"}");
    write(u"notes.txt"_s, "none");
    const QString bad = write(u"bad.jso"_s, "{");
    JobSession session(m_clock, m_ticker);
    waitForEnd(session, [&] { session.openFiles({m_dir->path()}); });
    QCOMPARE(session.gaps().size(), size_t(3));
    waitForEnd(session, [&] { session.openFiles({page}); });
    QCOMPARE(session.gaps().size(), size_t(1));
    QCOMPARE(session.gaps().front().kind, job::SourceGap::Kind::MorePages);
    waitForEnd(session, [&] { session.openFiles({bad}); });
    QCOMPARE(session.gaps().size(), size_t(1)); // the page is still what is shown
    waitForEnd(session, [&] { session.openFiles({write(u"one.json"_s, test::detailsJson(u"z"_s))}); });
    QVERIFY(session.gaps().empty());
    waitForEnd(session, [&] { session.openFiles({page}); });
    session.close();
    QVERIFY(session.gaps().empty());
}

void TestFiles::emptyListIsOpen()
{
    const QString empty = write(u"empty.json"_s, "[]");
    JobSession session(m_clock, m_ticker);
    QCOMPARE(waitForEnd(session, [&] { session.openFiles({empty}); }), Ending::Done);
    QVERIFY(session.isOpen());
    QCOMPARE(session.count(), 0);
}

void TestFiles::refreshKeepsIdentity()
{
    const auto list = [](const QList<QByteArray>& jobs) -> QByteArray { return '[' + jobs.join(',') + ']'; };
    const QString path = write(
        u"jobs.json"_s, list({test::detailsJson(u"a"_s), test::detailsJson(u"b"_s), test::detailsJson(u"c"_s)}));
    JobSession session(m_clock, m_ticker);
    waitForEnd(session, [&] { session.openFiles({path}); });
    const quint64 a = session.at(0).rowId;
    const quint64 c = session.at(2).rowId;

    // b is gone, c has changed, and there are new ones at either end and in the middle.
    write(u"jobs.json"_s,
        list({test::detailsJson(u"new1"_s), test::detailsJson(u"a"_s), test::detailsJson(u"new2"_s),
            test::detailsJson(u"c"_s, R"("jobStatus":"CANCELLED",)"), test::detailsJson(u"new3"_s)}));
    QSignalSpy resets(&session, &JobSession::jobsReset);
    QSignalSpy changes(&session, &JobSession::jobChanged);
    QCOMPARE(waitForEnd(session, [&] { session.refresh(); }), Ending::Done);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(names(session), QStringList({u"new1"_s, u"a"_s, u"new2"_s, u"c"_s, u"new3"_s}));
    QCOMPARE(session.rowOf(a), 1);
    QCOMPARE(session.rowOf(c), 3);
    QCOMPARE(session.rowOf(job::JobId(u"new3"_s)), 4);
    QCOMPARE(session.rowOf(job::JobId(u"b"_s)), -1);
    QCOMPARE(session.at(3).job.status(), job::JobStatus::Cancelled);
    QCOMPARE(changes.size(), 1); // a is as it was
}

void TestFiles::refreshOfABrokenFileKeepsItsJobs()
{
    const QString one = write(u"1.json"_s, test::detailsJson(u"a"_s));
    const QString two = write(u"2.json"_s, test::detailsJson(u"b"_s));
    JobSession session(m_clock, m_ticker);
    waitForEnd(session, [&] { session.openFiles({one, two}); });
    write(u"2.json"_s, "{");
    QCOMPARE(waitForEnd(session, [&] { session.refresh(); }), Ending::Failed);
    QCOMPARE(names(session), QStringList({u"a"_s, u"b"_s}));
}

void TestFiles::sameJobTwiceStaysTwoRows()
{
    const QString path = write(u"jobs.json"_s, '[' + test::summaryJson(u"a"_s) + ',' + test::detailsJson(u"a"_s) + ']');
    JobSession session(m_clock, m_ticker);
    waitForEnd(session, [&] { session.openFiles({path}); });
    QCOMPARE(session.count(), 2);
    const quint64 first = session.at(0).rowId;
    const quint64 second = session.at(1).rowId;
    waitForEnd(session, [&] { session.refresh(); });
    QCOMPARE(session.count(), 2);
    QCOMPARE(session.at(0).rowId, first);
    QCOMPARE(session.at(1).rowId, second);
}

void TestFiles::newerLoadWins()
{
    const QString one = write(u"1.json"_s, test::detailsJson(u"a"_s));
    const QString two = write(u"2.json"_s, test::detailsJson(u"b"_s));
    JobSession session(m_clock, m_ticker);
    QSignalSpy ended(&session, &JobSession::loadEnded);
    session.openFiles({one});
    session.openFiles({two});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(names(session), QStringList({u"b"_s}));
    QTest::qWait(0);
    QCOMPARE(ended.size(), 1);
}

void TestFiles::cancelKeepsWhatWasLoaded()
{
    const QString one = write(u"1.json"_s, test::detailsJson(u"a"_s));
    const QString two = write(u"2.json"_s, test::detailsJson(u"b"_s));
    JobSession session(m_clock, m_ticker);
    waitForEnd(session, [&] { session.openFiles({one}); });
    const Ending ending = waitForEnd(session, [&] {
        session.openFiles({two});
        QVERIFY(session.isBusy());
        session.cancel();
    });
    QCOMPARE(ending, Ending::Cancelled);
    QVERIFY(!session.isBusy());
    QCOMPARE(names(session), QStringList({u"a"_s}));
    QCOMPARE(session.openPaths(), QStringList({one}));
}

void TestFiles::closeForgetsEverything()
{
    const QString one = write(u"1.json"_s, test::detailsJson(u"a"_s));
    JobSession session(m_clock, m_ticker);
    waitForEnd(session, [&] { session.openFiles({one}); });
    QVERIFY(session.canRefresh());
    session.close();
    QVERIFY(!session.isOpen());
    QVERIFY(!session.canRefresh());
    QCOMPARE(session.count(), 0);
    QVERIFY(!m_ticker.untilNext());
}

void TestFiles::tenThousandJobsInBackground()
{
    QByteArray text = "[";
    for (int i = 0; i < 10000; ++i)
        text += (i > 0 ? "," : "") + test::detailsJson(QString::number(i));
    const QString path = write(u"many.json"_s, text + ']');

    JobSession session(m_clock, m_ticker);
    QList<session::Progress> seen;
    connect(&session, &JobSession::progressChanged, this, [&] { seen += session.progress(); });
    // That it comes back before there is anything shows that the work is done elsewhere.
    session.openFiles({path});
    QCOMPARE(session.count(), 0);
    QCOMPARE(session.progress().activity, session::Activity::Reading);
    QSignalSpy ended(&session, &JobSession::loadEnded);
    QVERIFY(ended.wait(30000));
    QCOMPARE(session.count(), 10000);
    QVERIFY(seen.size() > 2);
    QCOMPARE(seen.last(), session::Progress());
    qint64 last = 0;
    for (const session::Progress& progress : std::as_const(seen)) {
        if (progress.activity != session::Activity::Reading)
            continue;
        QVERIFY(progress.done >= last);
        QVERIFY(progress.done <= progress.total);
        last = progress.done;
    }
    QVERIFY(last > 0);
}

void TestFiles::loaderCancels()
{
    const QString one = write(u"1.json"_s, test::detailsJson(u"a"_s));
    const session::FileLoad load = session::loadFiles({one}, [](qint64, qint64) { return false; });
    QVERIFY(load.cancelled);
    QVERIFY(load.jobs.empty());
    QVERIFY(load.errors.empty());
}

void TestFiles::othersKnowMoreKindsOfFiles()
{
    JobSession session(m_clock, m_ticker);
    session.setReadFile([](const QString& path, const job::ReadOptions& options) {
        return path.endsWith(u".other"_s) ? test::jobsOf(test::detailsJson(u"other"_s))
                                          : job::readJobsFromFile(path, options);
    });
    const QString json = write(u"a.json"_s, test::detailsJson(u"a"_s));
    QCOMPARE(waitForEnd(session, [&] { session.openFiles({json, u"b.other"_s}); }), Ending::Done);
    QCOMPARE(names(session), QStringList({u"a"_s, u"other"_s}));
}

JOBSCOPE_TEST_MAIN(TestFiles)
#include "tst_files.moc"
