// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobsession.h"

#include "session/snapshotkeeper.h"
#include "support/fakeclock.h"
#include "support/fakeconnections.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using session::Activity;
using session::DetailState;
using session::Ending;
using session::JobSession;
using session::SourceState;

namespace {

std::vector<job::Job> page(const QStringList& ids)
{
    std::vector<job::Job> jobs;
    for (const QString& id : ids)
        jobs.push_back(test::summary(id));
    return jobs;
}

ports::CallError error(CallErrorKind kind)
{
    ports::CallError error;
    error.kind = kind;
    return error;
}

} // namespace

class TestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void jobsOfAllInOneList();
    void detailsComeAsSoonAsTheirListIsThere();
    void oneFailsAndTheRestIsThere_data();
    void oneFailsAndTheRestIsThere();
    void allFailAndTheOldJobsStay();
    void macieIsOffEverywhere();
    void offIsNotAskedAgain();
    void oneIsAskedAgain();
    void jobsOfAFailedRefreshStay();
    void refusedDetailsStopOnlyTheirSource();
    void jobOfTwoSourcesIsOneRow();
    void cancelled();
    void fewListsAtOnce();
    void jobIsLookedForEverywhere();
    void wholeSourcesAreKept();
    void mayBeOpenedAnewFromASignal();

private:
    test::FakeJobSource& at(int source) { return *m_sources[size_t(source)]; }
    SourceState state(int source) const { return m_session->sources()[size_t(source)].state; }
    std::vector<std::shared_ptr<ports::JobSource>> all() const { return {m_sources.begin(), m_sources.end()}; }
    void open() { m_session->openSources(all()); }
    void list(int source, const QStringList& ids)
    {
        if (!ids.isEmpty())
            at(source).page(page(ids));
        at(source).endList();
    }
    void answerAll()
    {
        for (const auto& source : m_sources) {
            while (!source->open().isEmpty()) {
                const QString id = source->open().first();
                QVERIFY(source->answer(id, test::details(id)));
            }
        }
    }
    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < m_session->count(); ++row)
            ids += m_session->at(row).job.id().text();
        return ids;
    }

    test::FakeClock m_clock;
    test::FakeTicker m_ticker{m_clock};
    std::vector<std::shared_ptr<test::FakeJobSource>> m_sources;
    std::unique_ptr<JobSession> m_session;
    std::unique_ptr<QSignalSpy> m_ended;
};

void TestSources::init()
{
    test::failOnAnyWarning();
    for (const auto& region : {u"eu-central-1"_s, u"eu-west-1"_s, u"us-east-1"_s})
        m_sources.push_back(std::make_shared<test::FakeJobSource>(u"111122223333"_s, region));
    m_session = std::make_unique<JobSession>(m_clock, m_ticker);
    m_ended = std::make_unique<QSignalSpy>(m_session.get(), &JobSession::loadEnded);
}

void TestSources::cleanup()
{
    m_ended.reset();
    m_session.reset();
    m_sources.clear();
}

void TestSources::jobsOfAllInOneList()
{
    open();
    list(1, {u"b"_s});
    list(0, {u"a"_s});
    QVERIFY(m_ended->isEmpty());
    list(2, {});
    answerAll();
    QCOMPARE(m_ended->takeFirst().first().value<Ending>(), Ending::Done);
    QCOMPARE(ids(), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(m_session->at(0).source, 1);
    QCOMPARE(m_session->sourceOf(0)->info().region.text(), u"eu-west-1"_s);
    QCOMPARE(m_session->sourceOf(1), m_sources[0]);
    QVERIFY(!m_session->sourceInfo()); // which one?
    QVERIFY(!m_session->source());
    for (int source = 0; source < 3; ++source)
        QCOMPARE(state(source), SourceState::Listed);
}

void TestSources::detailsComeAsSoonAsTheirListIsThere()
{
    open();
    list(0, {u"a"_s, u"b"_s});
    QCOMPARE(at(0).open(), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(at(0).answer(u"a"_s, test::details(u"a"_s)));
    QCOMPARE(m_session->at(0).state, DetailState::Loaded);
    QCOMPARE(m_session->progress().activity, Activity::Listing);
    list(1, {});
    list(2, {u"c"_s});
    QCOMPARE(m_session->progress(), (session::Progress{Activity::Describing, 1, 3}));
    answerAll();
    QVERIFY(!m_session->isBusy());
    QCOMPARE(m_ended->size(), 1);
}

void TestSources::oneFailsAndTheRestIsThere_data()
{
    QTest::addColumn<CallErrorKind>("kind");
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("Macie is off") << CallErrorKind::MacieOff << SourceState::Off << Ending::Done;
    QTest::newRow("no permission") << CallErrorKind::NoPermission << SourceState::NoPermission << Ending::Failed;
    QTest::newRow("no connection") << CallErrorKind::NotConnected << SourceState::Failed << Ending::Failed;
    QTest::newRow("no keys") << CallErrorKind::SignIn << SourceState::Failed << Ending::Failed;
}

void TestSources::oneFailsAndTheRestIsThere()
{
    QFETCH(const CallErrorKind, kind);
    QFETCH(const SourceState, state);
    QFETCH(const Ending, ending);
    open();
    at(0).endList(Unexpected(error(kind)));
    list(1, {u"b"_s});
    list(2, {u"c"_s});
    answerAll();
    QCOMPARE(m_ended->first().first().value<Ending>(), ending);
    QCOMPARE(ids(), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(this->state(0), state);
    QCOMPARE(m_session->sources()[0].error->kind, kind);
    QCOMPARE(m_session->errors().size(), size_t(ending == Ending::Failed ? 1 : 0));
    QCOMPARE(m_session->at(0).state, DetailState::Loaded);
}

void TestSources::allFailAndTheOldJobsStay()
{
    const auto old = std::make_shared<test::FakeJobSource>();
    m_session->openSource(old);
    old->page(page({u"old"_s}));
    old->endList();
    QVERIFY(old->answer(u"old"_s, test::details(u"old"_s)));
    m_ended->clear();
    open();
    for (int source = 0; source < 3; ++source)
        at(source).endList(Unexpected(error(CallErrorKind::NotConnected)));
    QCOMPARE(m_ended->first().first().value<Ending>(), Ending::Failed);
    QCOMPARE(m_session->errors().size(), size_t{3});
    QCOMPARE(ids(), QStringList(u"old"_s));
    QCOMPARE(m_session->source(), old);
}

void TestSources::macieIsOffEverywhere()
{
    open();
    for (int source = 0; source < 3; ++source)
        at(source).endList(Unexpected(error(CallErrorKind::MacieOff)));
    QVERIFY(m_session->isOpen());
    QCOMPARE(m_session->count(), 0);
    QCOMPARE(m_ended->first().first().value<Ending>(), Ending::Done);
    // A person who turned it on and asks again wants to know.
    m_session->refresh();
    QCOMPARE(at(2).lists, 2);
}

void TestSources::offIsNotAskedAgain()
{
    open();
    at(0).endList(Unexpected(error(CallErrorKind::MacieOff)));
    list(1, {u"b"_s});
    list(2, {});
    answerAll();
    m_session->refresh();
    QCOMPARE(at(0).lists, 1);
    QCOMPARE(at(1).lists, 2);
    list(1, {u"b"_s});
    list(2, {});
    answerAll();
    QCOMPARE(m_ended->size(), 2);
    m_session->refreshSource(0);
    QCOMPARE(at(0).lists, 2);
    QCOMPARE(at(1).lists, 2);
    list(0, {u"a"_s});
    answerAll();
    QCOMPARE(state(0), SourceState::Listed);
    QVERIFY(!m_session->sources()[0].error);
    QCOMPARE(m_session->count(), 2);
}

void TestSources::oneIsAskedAgain()
{
    open();
    list(0, {u"a"_s, u"gone"_s});
    at(1).endList(Unexpected(error(CallErrorKind::NotConnected)));
    list(2, {u"c"_s});
    answerAll();
    m_session->refreshSource(1);
    list(1, {u"b"_s});
    answerAll();
    QCOMPARE(ids(), QStringList({u"b"_s, u"a"_s, u"gone"_s, u"c"_s}));
    QCOMPARE(at(0).asked.size(), 2); // others are left alone
    m_session->refreshSource(0);
    list(0, {u"a"_s});
    answerAll();
    QVERIFY(!ids().contains(u"gone"_s));
    QCOMPARE(ids().size(), 3);
}

void TestSources::jobsOfAFailedRefreshStay()
{
    open();
    list(0, {u"a"_s});
    list(1, {u"b"_s, u"gone"_s});
    list(2, {});
    answerAll();
    m_session->refresh();
    at(0).endList(Unexpected(error(CallErrorKind::TimedOut)));
    list(1, {u"b"_s});
    list(2, {});
    answerAll();
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(state(0), SourceState::Failed);
}

void TestSources::refusedDetailsStopOnlyTheirSource()
{
    open();
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many += u"a%1"_s.arg(i);
    list(0, many);
    list(1, {u"b"_s});
    list(2, {});
    QVERIFY(at(0).answer(u"a0"_s, Unexpected(error(CallErrorKind::NoPermission))));
    QVERIFY(at(0).open().isEmpty());
    QCOMPARE(at(1).open(), QStringList(u"b"_s));
    answerAll();
    QCOMPARE(state(0), SourceState::Listed);
    QCOMPARE(m_session->sources()[0].error->kind, CallErrorKind::NoPermission);
    QCOMPARE(m_session->errors().size(), size_t{1});
    QCOMPARE(m_session->at(m_session->rowOf(job::JobId(u"b"_s))).state, DetailState::Loaded);
    QCOMPARE(m_session->at(m_session->rowOf(job::JobId(u"a5"_s))).state, DetailState::SummaryLoaded);
}

void TestSources::jobOfTwoSourcesIsOneRow()
{
    open();
    list(0, {u"a"_s});
    list(1, {u"a"_s, u"b"_s});
    list(2, {});
    answerAll();
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(at(1).asked, QStringList(u"b"_s));
}

void TestSources::cancelled()
{
    open();
    list(0, {u"a"_s});
    m_session->cancel();
    QCOMPARE(m_ended->takeFirst().first().value<Ending>(), Ending::Cancelled);
    QTRY_COMPARE(at(1).cancelled, 1);
    QCOMPARE(state(0), SourceState::Listed);
    QCOMPARE(state(1), SourceState::Waiting);
    QVERIFY(!m_session->isBusy());
    QCOMPARE(ids(), QStringList(u"a"_s));
}

void TestSources::fewListsAtOnce()
{
    while (m_sources.size() < 20)
        m_sources.push_back(std::make_shared<test::FakeJobSource>());
    open();
    const auto listing = [this] {
        return std::count_if(
            m_sources.begin(), m_sources.end(), [](const auto& source) { return source->isListing(); });
    };
    QCOMPARE(int(listing()), session::SourceLists::mostAtOnce);
    for (int source = 0; source < 20; ++source) {
        QVERIFY(listing() <= session::SourceLists::mostAtOnce);
        QVERIFY(at(source).isListing());
        list(source, {});
    }
    QCOMPARE(m_ended->size(), 1);
}

void TestSources::jobIsLookedForEverywhere()
{
    open();
    for (int source = 0; source < 3; ++source)
        list(source, {});
    QSignalSpy failed(m_session.get(), &JobSession::fetchFailed);
    m_session->fetchJob(job::JobId(u"new"_s));
    QVERIFY(at(0).answer(u"new"_s, Unexpected(error(CallErrorKind::NotFound))));
    QVERIFY(at(1).answer(u"new"_s, test::details(u"new"_s)));
    QCOMPARE(m_session->sourceOf(0), m_sources[1]);
    // Too late, and of no importance.
    QVERIFY(at(2).answer(u"new"_s, Unexpected(error(CallErrorKind::NotFound))));
    QVERIFY(failed.isEmpty());

    m_session->fetchJob(job::JobId(u"no"_s));
    QVERIFY(at(0).answer(u"no"_s, Unexpected(error(CallErrorKind::NotFound))));
    QVERIFY(at(1).answer(u"no"_s, Unexpected(error(CallErrorKind::NoPermission))));
    QVERIFY(failed.isEmpty());
    QVERIFY(at(2).answer(u"no"_s, Unexpected(error(CallErrorKind::NotFound))));
    QCOMPARE(failed.first().first().value<ports::CallError>().kind, CallErrorKind::NoPermission);
}

void TestSources::wholeSourcesAreKept()
{
    test::FakeSnapshots store;
    session::SnapshotKeeper keeper(*m_session, store);
    QSignalSpy kept(&keeper, &session::SnapshotKeeper::kept);
    open();
    list(0, {u"a"_s, u"b"_s});
    at(1).page(page({u"c"_s}));
    at(1).endList(Unexpected(error(CallErrorKind::NotConnected)));
    list(2, {u"d"_s});
    answerAll();
    QTRY_COMPARE(kept.size(), 1);
    QStringList written;
    for (const auto& [info, answers] : store.saved)
        written += u"%1: %2 of %3"_s.arg(info.region.text()).arg(answers.size()).arg(info.jobs);
    QCOMPARE(written, QStringList({u"eu-central-1: 2 of 2"_s, u"us-east-1: 1 of 1"_s}));
}

void TestSources::mayBeOpenedAnewFromASignal()
{
    open();
    bool again = true;
    connect(m_session.get(), &JobSession::sourceStatesChanged, m_session.get(), [this, &again] {
        if (std::exchange(again, false))
            open();
    });
    at(0).endList();
    QCOMPARE(at(0).lists, 2);
    for (int source = 0; source < 3; ++source)
        list(source, {u"j%1"_s.arg(source)});
    answerAll();
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(m_session->count(), 3);
}

JOBSCOPE_TEST_MAIN(TestSources)

#include "tst_sources.moc"
