// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/jobsession.h"

#include "session/describequeue.h"
#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using session::Activity;
using session::DetailState;
using session::Ending;
using session::JobSession;

namespace {

std::vector<job::Job> page(const QStringList& ids)
{
    std::vector<job::Job> jobs;
    for (const QString& id : ids)
        jobs.push_back(test::summary(id));
    return jobs;
}

ports::CallError error(ports::CallErrorKind kind)
{
    ports::CallError error;
    error.kind = kind;
    return error;
}

Expected<void, ports::CallError> failed(ports::CallErrorKind kind)
{
    return Unexpected<ports::CallError>(error(kind));
}

Expected<job::Job, ports::CallError> noDetails(ports::CallErrorKind kind)
{
    return Unexpected<ports::CallError>(error(kind));
}

} // namespace

class TestService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesStreamInThenDetails();
    void atMostSomeDetailsAtOnce();
    void detailsOnDemandComeFirst();
    void failedDetailsStayAtTheirRow();
    void failedDetailsAreTriedAgain();
    void errorThatHitsAllStopsTheRest();
    void errorBeforeAnyPageKeepsTheOldJobs();
    void errorAfterAPageKeepsThePage();
    void emptyList();
    void refreshKeepsDefinitionsAndSelection();
    void refreshDuringRefresh();
    void answerOfAnOlderLoadIsDropped();
    void jobThatComesTwiceInAListIsOneRow();
    void cancelWhileListing();
    void cancelWhileDescribing();
    void refreshFromWithinASignal();
    void otherSourceTakesOver();
    void sessionMayDieWhileLoading();

private:
    QStringList ids() const;
    void openAndList(const QStringList& ids);
    void answerAll();
    Ending lastEnding() const { return m_ended->last().first().value<Ending>(); }

    test::FakeClock m_clock;
    test::FakeTicker m_ticker{m_clock};
    std::shared_ptr<test::FakeJobSource> m_source;
    std::unique_ptr<JobSession> m_session;
    std::unique_ptr<QSignalSpy> m_ended;
};

void TestService::init()
{
    test::failOnAnyWarning();
    m_source = std::make_shared<test::FakeJobSource>();
    m_session = std::make_unique<JobSession>(m_clock, m_ticker);
    m_ended = std::make_unique<QSignalSpy>(m_session.get(), &JobSession::loadEnded);
}

void TestService::cleanup()
{
    m_ended.reset();
    m_session.reset();
    m_source.reset();
}

QStringList TestService::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_session->count(); ++row)
        ids += m_session->at(row).job.id().text();
    return ids;
}

void TestService::openAndList(const QStringList& ids)
{
    m_session->openSource(m_source);
    m_source->page(page(ids));
    m_source->endList();
}

void TestService::answerAll()
{
    while (!m_source->open().isEmpty()) {
        const QString id = m_source->open().first();
        QVERIFY(m_source->answer(id, test::details(id)));
    }
}

void TestService::pagesStreamInThenDetails()
{
    m_session->openSource(m_source);
    QCOMPARE(m_session->progress().activity, Activity::Listing);
    QVERIFY(!m_session->isOpen());
    m_source->page(page({u"a"_s, u"b"_s}));
    QVERIFY(m_session->isOpen());
    QCOMPARE(m_session->progress(), (session::Progress{Activity::Listing, 2, 0}));
    m_source->page(page({u"c"_s}));
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_session->at(2).state, DetailState::SummaryLoaded);
    QVERIFY(m_source->asked.isEmpty());

    m_source->endList();
    QCOMPARE(m_session->progress(), (session::Progress{Activity::Describing, 0, 3}));
    QCOMPARE(m_source->asked, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_session->at(0).state, DetailState::Loading);
    QVERIFY(!m_session->at(0).job.isComplete());

    QVERIFY(m_source->answer(u"b"_s, test::details(u"b"_s)));
    QCOMPARE(m_session->at(1).state, DetailState::Loaded);
    QVERIFY(m_session->at(1).job.isComplete());
    QCOMPARE(m_session->progress(), (session::Progress{Activity::Describing, 1, 3}));
    QVERIFY(m_ended->isEmpty());
    answerAll();
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(lastEnding(), Ending::Done);
    QVERIFY(!m_session->isBusy());
    QCOMPARE(m_session->sourceInfo()->name, u"fake"_s);
    QCOMPARE(m_source->cancelled, 0);
}

void TestService::atMostSomeDetailsAtOnce()
{
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many += QString::number(i);
    openAndList(many);
    qsizetype most = 0;
    while (!m_source->open().isEmpty()) {
        most = std::max(most, m_source->open().size());
        const QString id = m_source->open().last();
        QVERIFY(m_source->answer(id, test::details(id)));
    }
    QCOMPARE(most, session::DescribeQueue::mostAtOnce);
    QCOMPARE(m_source->asked.size(), 20);
    QCOMPARE(lastEnding(), Ending::Done);
}

void TestService::detailsOnDemandComeFirst()
{
    // While the list is still coming ...
    m_session->openSource(m_source);
    m_source->page(page({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s}));
    m_session->fetchDetails(3);
    QCOMPARE(m_source->asked, QStringList({u"d"_s}));
    m_source->endList();
    QCOMPARE(m_source->asked.count(u"d"_s), 1);
    // ... and while others wait.
    m_session->fetchDetails(6);
    QVERIFY(m_source->answer(u"a"_s, test::details(u"a"_s)));
    QCOMPARE(m_source->asked.last(), u"g"_s);
    answerAll();
    QCOMPARE(m_source->asked.size(), 7);
    QCOMPARE(lastEnding(), Ending::Done);
}

void TestService::failedDetailsStayAtTheirRow()
{
    openAndList({u"a"_s, u"b"_s});
    QVERIFY(m_source->answer(u"a"_s, noDetails(ports::CallErrorKind::Throttled)));
    QCOMPARE(m_session->at(0).state, DetailState::Failed);
    QCOMPARE(m_session->at(0).error->kind, ports::CallErrorKind::Throttled);
    QCOMPARE(m_session->at(0).job.name(), u"job a"_s);
    answerAll();
    QCOMPARE(m_session->at(1).state, DetailState::Loaded);
    QVERIFY(m_session->errors().empty());
    QCOMPARE(lastEnding(), Ending::Done);
}

void TestService::failedDetailsAreTriedAgain()
{
    openAndList({u"a"_s});
    QVERIFY(m_source->answer(u"a"_s, noDetails(ports::CallErrorKind::Server)));
    QCOMPARE(m_ended->size(), 1);
    m_session->fetchDetails(0);
    QCOMPARE(m_session->at(0).state, DetailState::Loading);
    QVERIFY(m_session->isBusy());
    QVERIFY(m_source->answer(u"a"_s, test::details(u"a"_s)));
    QCOMPARE(m_session->at(0).state, DetailState::Loaded);
    QVERIFY(!m_session->at(0).error);
    QCOMPARE(m_ended->size(), 1); // it was no load of its own
}

void TestService::errorThatHitsAllStopsTheRest()
{
    QStringList ids{u"a"_s, u"b"_s};
    while (ids.size() < session::DescribeQueue::mostAtOnce + 2)
        ids += QString::number(ids.size());
    openAndList(ids);
    QVERIFY(m_source->answer(u"b"_s, noDetails(ports::CallErrorKind::SignIn)));
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(lastEnding(), Ending::Failed);
    QCOMPARE(m_session->errors().size(), size_t(1));
    QVERIFY(m_source->open().isEmpty());
    QCOMPARE(m_source->asked.size(), session::DescribeQueue::mostAtOnce);
    QCOMPARE(m_session->at(0).state, DetailState::SummaryLoaded);
    QCOMPARE(m_session->at(1).state, DetailState::Failed);
    QCOMPARE(m_session->count(), int(ids.size()));
}

void TestService::errorBeforeAnyPageKeepsTheOldJobs()
{
    openAndList({u"a"_s});
    answerAll();
    const auto other = std::make_shared<test::FakeJobSource>();
    m_session->openSource(other);
    other->endList(failed(ports::CallErrorKind::NotConnected));
    QCOMPARE(lastEnding(), Ending::Failed);
    QCOMPARE(ids(), QStringList({u"a"_s}));
    // What is there still belongs to the first source.
    m_session->fetchDetails(0);
    QCOMPARE(m_source->open(), QStringList({u"a"_s}));
    QVERIFY(other->asked.isEmpty());
}

void TestService::errorAfterAPageKeepsThePage()
{
    m_session->openSource(m_source);
    m_source->page(page({u"a"_s}));
    m_source->endList(failed(ports::CallErrorKind::Throttled));
    QCOMPARE(lastEnding(), Ending::Failed);
    QCOMPARE(ids(), QStringList({u"a"_s}));
    QVERIFY(m_session->isOpen());
}

void TestService::emptyList()
{
    m_session->openSource(m_source);
    m_source->endList();
    QCOMPARE(lastEnding(), Ending::Done);
    QVERIFY(m_session->isOpen());
    QCOMPARE(m_session->count(), 0);
}

void TestService::refreshKeepsDefinitionsAndSelection()
{
    openAndList({u"a"_s, u"b"_s, u"c"_s});
    answerAll();
    const quint64 c = m_session->at(2).rowId;
    QSignalSpy resets(m_session.get(), &JobSession::jobsReset);

    m_session->refresh();
    m_source->page(page({u"new"_s, u"a"_s}));
    m_source->page(page({u"c"_s}));
    QCOMPARE(m_session->count(), 4); // b may still come
    m_source->endList();
    QCOMPARE(ids(), QStringList({u"new"_s, u"a"_s, u"c"_s}));
    QCOMPARE(m_session->rowOf(c), 2);
    QVERIFY(m_session->at(2).job.isComplete());
    QCOMPARE(m_session->at(2).state, DetailState::Loading);
    QVERIFY(m_source->answer(u"c"_s, noDetails(ports::CallErrorKind::TimedOut)));
    QCOMPARE(m_session->at(2).state, DetailState::Failed);
    QVERIFY(m_session->at(2).job.isComplete());
    answerAll();
    QCOMPARE(resets.size(), 0);
    QCOMPARE(m_ended->size(), 2);
}

void TestService::refreshDuringRefresh()
{
    openAndList({u"a"_s, u"b"_s});
    answerAll();
    m_session->refresh();
    m_source->page(page({u"b"_s}));
    m_session->refresh();
    m_source->page(page({u"a"_s, u"b"_s}));
    m_source->endList();
    answerAll();
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(m_ended->size(), 2); // the one in the middle was overtaken
    QCOMPARE(m_source->lists, 3);
    QTRY_COMPARE(m_source->cancelled, 1);
}

void TestService::answerOfAnOlderLoadIsDropped()
{
    openAndList({u"a"_s});
    // A source that is late: it still holds the handler of the first question when the second list begins.
    m_session->refresh();
    QVERIFY(!m_source->answer(u"a"_s, test::details(u"a"_s)));
    QCOMPARE(m_session->at(0).state, DetailState::SummaryLoaded);
    QCOMPARE(m_source->cancelled, 1);
}

void TestService::jobThatComesTwiceInAListIsOneRow()
{
    m_session->openSource(m_source);
    m_source->page(page({u"a"_s, u"b"_s}));
    m_source->page(page({u"b"_s, u"c"_s}));
    m_source->endList();
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestService::cancelWhileListing()
{
    m_session->openSource(m_source);
    m_source->page(page({u"a"_s}));
    m_session->cancel();
    QCOMPARE(lastEnding(), Ending::Cancelled);
    QCOMPARE(ids(), QStringList({u"a"_s}));
    QTRY_VERIFY(!m_source->isListing());
    QVERIFY(!m_session->isBusy());
    QVERIFY(m_session->canRefresh());
}

void TestService::cancelWhileDescribing()
{
    openAndList({u"a"_s, u"b"_s});
    QVERIFY(m_source->answer(u"a"_s, test::details(u"a"_s)));
    m_session->cancel();
    QCOMPARE(lastEnding(), Ending::Cancelled);
    QCOMPARE(m_session->at(0).state, DetailState::Loaded);
    QCOMPARE(m_session->at(1).state, DetailState::SummaryLoaded);
    QVERIFY(m_source->open().isEmpty());
}

void TestService::refreshFromWithinASignal()
{
    m_session->openSource(m_source);
    bool once = true;
    connect(m_session.get(), &JobSession::jobsInserted, this, [&] {
        if (std::exchange(once, false))
            m_session->refresh();
    });
    m_source->page(page({u"a"_s}));
    m_source->page(page({u"b"_s})); // the refresh starts here
    m_source->page(page({u"a"_s, u"b"_s, u"c"_s}));
    m_source->endList();
    answerAll();
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(lastEnding(), Ending::Done);
}

void TestService::otherSourceTakesOver()
{
    openAndList({u"a"_s, u"b"_s});
    const auto other = std::make_shared<test::FakeJobSource>();
    m_session->openSource(other);
    QCOMPARE(ids(), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(m_source->open().isEmpty());
    other->page(page({u"x"_s}));
    QCOMPARE(ids(), QStringList({u"x"_s}));
    other->endList();
    QCOMPARE(other->open(), QStringList({u"x"_s}));
}

void TestService::sessionMayDieWhileLoading()
{
    openAndList({u"a"_s, u"b"_s});
    m_ended.reset();
    m_session.reset();
    QVERIFY(m_source->open().isEmpty());
    QCOMPARE(m_source->cancelled, 2);
}

JOBSCOPE_TEST_MAIN(TestService)
#include "tst_service.moc"
