// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/language.h"
#include "session/jobsession.h"
#include "support/fakeclock.h"
#include "support/fakejobsource.h"
#include "support/fakelive.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using session::LookUp;

namespace {
/** Of the account: asked for with the first job that somebody looks at. */
const QString s_repository = u"GetClassificationExportConfiguration"_s;
} // namespace

/** What is looked up for the jobs that somebody looks at, and how often. */
class TestLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksOncePerSource();
    void asksOnlyForWhatIsNew();
    void inPortions();
    void refusedIsSaidAndNotTriedAgain();
    void listsByTheirNamesAlone();
    void listsThatAreNotThere();
    void refreshAsksAnew();
    void answersAreKept();
    void filesHaveNobodyToAsk();
    void closedWhileAsking();
    void runsOfAJob();
    void quotasOfPausedJobsOnly();
    void logFromThen_data();
    void logFromThen();
    void progressAndCancel();

private:
    void open(const std::vector<QByteArray>& members);
    void load(const std::vector<QByteArray>& members);
    QString said(int row, QStringView pointer) const;
    bool finds(int row, explain::CheckId id) const;

    test::FakeClock m_clock;
    test::FakeTicker m_ticker{m_clock};
    std::shared_ptr<test::FakeLive> m_live;
    std::shared_ptr<test::FakeJobSource> m_source;
    std::unique_ptr<session::JobSession> m_session;
};

void TestLive::init()
{
    test::failOnAnyWarning();
    m_live = std::make_shared<test::FakeLive>();
    m_live->custom = {{u"a"_s, u"Customer number"_s}, {u"b"_s, u"Ticket"_s, true}};
    m_live->lists = {{u"l"_s, u"Test cards"_s, u"OK"_s, {}}, {u"m"_s, u"Phones"_s, u"S3_OBJECT_EMPTY"_s, {}}};
    m_source = std::make_shared<test::FakeJobSource>();
    m_source->live = m_live;
    m_session = std::make_unique<session::JobSession>(m_clock, m_ticker);
}

void TestLive::cleanup()
{
    m_session.reset();
    m_source.reset();
}

/** Full answers with these members, one a row. */
void TestLive::open(const std::vector<QByteArray>& members)
{
    m_session->openSource(m_source);
    load(members);
}

void TestLive::load(const std::vector<QByteArray>& members)
{
    std::vector<job::Job> listed;
    for (size_t at = 0; at < members.size(); ++at)
        listed.push_back(test::summary(QString::number(at)));
    m_source->page(std::move(listed));
    m_source->endList();
    for (size_t at = 0; at < members.size(); ++at)
        QVERIFY(m_source->answer(QString::number(at), test::details(QString::number(at), members[at])));
}

QString TestLive::said(int row, QStringView pointer) const
{
    const explain::Language english;
    for (const explain::Statement& statement : m_session->explanation(row)->identifiers) {
        if (statement.pointer == pointer)
            return explain::plain(statement.text, english);
    }
    return {};
}

bool TestLive::finds(int row, explain::CheckId id) const
{
    const auto explanation = m_session->explanation(row);
    return std::any_of(explanation->checks.begin(), explanation->checks.end(),
        [&](const explain::Finding& finding) { return finding.id == id; });
}

void TestLive::asksOncePerSource()
{
    open({R"("customDataIdentifierIds":["a","b"],)", R"("customDataIdentifierIds":["b"],)"});
    QCOMPARE(m_live->asked, QStringList()); // nobody has looked yet
    QCOMPARE(said(0, u"/customDataIdentifierIds"), u"2 custom data identifiers are used. By id: a, b."_s);
    QSignalSpy changed(m_session.get(), &session::JobSession::jobChanged);
    m_session->lookUp(LookUp::Named, 0);
    m_session->lookUp(LookUp::Named, 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(said(0, u"/customDataIdentifierIds"),
        u"2 custom data identifiers are used. By name: \"Customer number\", \"Ticket\" (deleted)."_s);
    QVERIFY(finds(0, explain::CheckId::CustomIdentifierMissing));
    m_session->lookUp(LookUp::Named, 1);
    QCOMPARE(changed.size(), 2); // from what was known
    QVERIFY(said(1, u"/customDataIdentifierIds").endsWith(u"By name: \"Ticket\" (deleted)."));
    QCOMPARE(m_live->asked, QStringList({u"BatchGetCustomDataIdentifiers a,b"_s, s_repository}));
    QVERIFY(m_session->explanation(0)->names.at(1).pointer == u"/customDataIdentifierIds/1");
}

void TestLive::asksOnlyForWhatIsNew()
{
    open({R"("customDataIdentifierIds":["a"],)", R"("customDataIdentifierIds":["a","z"],)", ""});
    m_session->lookUp(LookUp::Named, 2);
    m_session->lookUp(LookUp::Named, 0);
    m_session->lookUp(LookUp::Named, 1);
    QTRY_VERIFY(said(1, u"/customDataIdentifierIds").endsWith(u"\"Customer number\", z (not found)."));
    QCOMPARE(m_live->asked,
        QStringList({s_repository, u"BatchGetCustomDataIdentifiers a"_s, u"BatchGetCustomDataIdentifiers z"_s}));
}

void TestLive::inPortions()
{
    QByteArrayList ids;
    for (int i = 0; i < 31; ++i)
        ids += "\"id" + QByteArray::number(i) + '"';
    open({R"("customDataIdentifierIds":[)" + ids.join(',') + "],"});
    m_session->lookUp(LookUp::Named, 0);
    QTRY_COMPARE(m_session->explanation(0)->names.size(), size_t{31});
    QCOMPARE(m_live->asked.size(), 3);
    QCOMPARE(m_live->asked[1], u"BatchGetCustomDataIdentifiers id30"_s);
}

void TestLive::refusedIsSaidAndNotTriedAgain()
{
    m_live->refused = {u"BatchGetCustomDataIdentifiers"_s, u"ListManagedDataIdentifiers"_s};
    open(
        {R"("customDataIdentifierIds":["a"],"managedDataIdentifierIds":["NAME"],"managedDataIdentifierSelector":"INCLUDE",)",
            R"("customDataIdentifierIds":["b"],)"});
    m_session->lookUp(LookUp::Named, 0);
    QTRY_COMPARE(said(0, u"/customDataIdentifierIds"),
        u"1 custom data identifier is used. By id: a. More could not be looked up: the permission "
        "macie2:BatchGetCustomDataIdentifiers is missing."_s);
    QTRY_COMPARE(m_session->refusedLookUps(0).size(), size_t{2});
    QVERIFY(said(0, u"/managedDataIdentifierSelector").endsWith(u"macie2:ListManagedDataIdentifiers is missing."));
    const auto asked = m_live->asked;
    m_session->lookUp(LookUp::Named, 1);
    QVERIFY(said(1, u"/customDataIdentifierIds").endsWith(u"is missing."));
    QCOMPARE(m_live->asked, asked);
}

void TestLive::listsByTheirNamesAlone()
{
    m_live->refused = {u"GetAllowList"_s};
    open({R"("allowListIds":["l","m","n"],)"});
    m_session->lookUp(LookUp::Named, 0);
    QTRY_COMPARE(said(0, u"/allowListIds"),
        u"3 allow lists are used. Text on these lists is ignored when found; they do not limit what is read. By name: "
        "\"Test cards\", \"Phones\", n (not found). More could not be looked up: the permission macie2:GetAllowList is "
        "missing."_s);
    QCOMPARE(m_live->asked.count(u"ListAllowLists"_s), 1);
}

void TestLive::listsThatAreNotThere()
{
    open({R"("allowListIds":["l","m","n"],)"});
    m_session->lookUp(LookUp::Named, 0);
    QTRY_VERIFY(
        said(0, u"/allowListIds")
            .endsWith(u"By name: \"Test cards\", \"Phones\" (cannot be used: S3_OBJECT_EMPTY), n (not found)."));
    QVERIFY(finds(0, explain::CheckId::AllowListUnusable));
    QVERIFY(!m_live->asked.contains(u"ListAllowLists"_s));
    QCOMPARE(m_session->refusedLookUps(0).size(), size_t{0});
}

void TestLive::refreshAsksAnew()
{
    open({R"("customDataIdentifierIds":["b"],)"});
    m_session->lookUp(LookUp::Named, 0);
    QTRY_VERIFY(finds(0, explain::CheckId::CustomIdentifierMissing));
    m_live->custom[1].isDeleted = false;
    m_session->refresh();
    load({R"("customDataIdentifierIds":["b"],)"});
    QVERIFY(finds(0, explain::CheckId::CustomIdentifierMissing)); // until somebody looks
    m_session->lookUp(LookUp::Named, 0);
    QTRY_VERIFY(!finds(0, explain::CheckId::CustomIdentifierMissing));
    QCOMPARE(m_live->asked.count(u"BatchGetCustomDataIdentifiers b"_s), qsizetype{2});
}

/** What a job's facts rest on is kept with them, and nothing else. */
void TestLive::answersAreKept()
{
    open({R"("customDataIdentifierIds":["a"],"allowListIds":["x"],)", R"("allowListIds":["y"],)"});
    m_live->lists = {{u"x"_s, u"X"_s, u"OK"_s, {}}, {u"y"_s, u"Y"_s, u"OK"_s, {}}};
    const auto answers = [&](int row) {
        QStringList found;
        for (const auto& answer : m_session->liveFacts(row).answers)
            found += answer->operation + u' ' + QString::fromUtf8(answer->bytes);
        return found;
    };
    m_session->lookUp(LookUp::Named, 0);
    m_session->lookUp(LookUp::Named, 1);
    const QString repository = u"GetClassificationExportConfiguration "_s;
    QTRY_COMPARE(answers(0), (QStringList{u"BatchGetCustomDataIdentifiers a"_s, u"GetAllowList x"_s, repository}));
    QTRY_COMPARE(answers(1), (QStringList{u"GetAllowList y"_s, repository}));
    m_session->lookUp(LookUp::Runs, 1);
    QTRY_COMPARE(answers(1).size(), 4);
    QCOMPARE(answers(0).size(), 3);
}

void TestLive::filesHaveNobodyToAsk()
{
    m_source->live.reset();
    open({R"("customDataIdentifierIds":["b"],)"});
    m_session->lookUp(LookUp::Named, 0);
    QCoreApplication::processEvents();
    QCOMPARE(said(0, u"/customDataIdentifierIds"), u"1 custom data identifier is used. By id: b."_s);
}

void TestLive::closedWhileAsking()
{
    open({R"("customDataIdentifierIds":["b"],)"});
    m_session->lookUp(LookUp::Named, 0);
    m_session->close();
    m_session->openSource(m_source);
    m_session.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_live->asked.size(), 2);
}

void TestLive::runsOfAJob()
{
    m_live->runs.events = {{test::FakeClock().now(), u"JOB_CREATED"_s, {}, {}, {}, {}}};
    m_live->findings = {{u"High"_s, 2}};
    open({"", ""});
    QSignalSpy moved(m_session.get(), &session::JobSession::lookUpMoved);
    m_session->lookUp(LookUp::Runs, 0);
    m_session->lookUp(LookUp::Runs, 0);
    QVERIFY(m_session->lookUpState(LookUp::Runs, 0).isBusy);
    QTRY_VERIFY(!m_session->lookUpState(LookUp::Runs, 0).isBusy && m_session->liveFacts(0).findings.value);
    QVERIFY(!moved.isEmpty());
    QCOMPARE(m_session->liveFacts(0).runLog.value.value()->events.size(), size_t{1});
    QVERIFY(!m_session->liveFacts(1).runLog.value);
    QCOMPARE(m_live->asked, QStringList({u"FilterLogEvents 0"_s, u"GetFindingStatistics 0"_s}));
    const auto lastRun = m_session->explanation(0)->lastRun;
    QVERIFY(explain::plain(lastRun.back().text, explain::Language()).startsWith(u"Macie has at least 2 findings"));
}

void TestLive::quotasOfPausedJobsOnly()
{
    m_live->quotas = {{u"111122223333"_s, true, 5}};
    open({R"("jobStatus":"PAUSED",)", R"("jobStatus":"PAUSED",)", ""});
    m_session->lookUp(LookUp::Runs, 2);
    QVERIFY(!m_live->asked.contains(u"GetUsageStatistics"));
    m_session->lookUp(LookUp::Runs, 0);
    m_session->lookUp(LookUp::Runs, 1);
    QCOMPARE(m_live->asked.count(u"GetUsageStatistics"_s), qsizetype{1});
    QTRY_VERIFY(m_session->liveFacts(1).quotas.value);
    QVERIFY(!m_session->liveFacts(2).quotas.value);
}

void TestLive::logFromThen_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("since");
    QTest::newRow("young") << QByteArray(R"("createdAt":"2026-08-20T10:00:00Z","lastRunTime":"2026-09-01T10:00:00Z",)")
                           << u"2026-08-20T10:00:00Z"_s;
    QTest::newRow("old") << QByteArray(R"("createdAt":"2020-08-20T10:00:00Z","lastRunTime":"2026-09-01T10:00:00Z",)")
                         << u"2026-06-03T10:00:00Z"_s;
    QTest::newRow("ended long ago") << QByteArray(
        R"("createdAt":"2020-08-20T10:00:00Z","lastRunTime":"2021-09-01T10:00:00Z",)")
                                    << u"2021-06-03T10:00:00Z"_s;
}

void TestLive::logFromThen()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, since);
    open({members});
    m_session->lookUp(LookUp::Runs, 0);
    QTRY_VERIFY(m_session->liveFacts(0).runLog.value);
    QCOMPARE(job::isoInstant(m_session->liveFacts(0).runLog.value.value()->since), since);
}

void TestLive::progressAndCancel()
{
    m_live->matching = {{u"1"_s, u"a"_s, {}, {}, {}, {}}};
    open({R"("s3JobDefinition":{"bucketCriteria":{"includes":{"and":[]}}},)"});
    m_session->lookUp(LookUp::Buckets, 0);
    QSignalSpy moved(m_session.get(), &session::JobSession::lookUpMoved);
    m_live->tellProgress(150);
    QCOMPARE(m_session->lookUpState(LookUp::Buckets, 0), (session::LookUpState{true, 150}));
    m_session->cancelLookUp(LookUp::Buckets, 0);
    QCOMPARE(m_session->lookUpState(LookUp::Buckets, 0), session::LookUpState());
    QTRY_VERIFY(!moved.isEmpty());
    QVERIFY(!m_session->liveFacts(0).matchingBuckets.value);
    QCOMPARE(m_live->asked.size(), 2);
    m_session->lookUp(LookUp::Buckets, 0); // cancelled is not refused
    QTRY_VERIFY(m_session->liveFacts(0).matchingBuckets.value && m_session->liveFacts(0).allBuckets.value);
    QCOMPARE(m_live->asked.size(), 4);
}

JOBSCOPE_TEST_MAIN(TestLive)

#include "tst_live.moc"
