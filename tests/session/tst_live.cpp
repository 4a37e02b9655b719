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
    void filesHaveNobodyToAsk();
    void closedWhileAsking();

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
    QCOMPARE(said(0, u"/customDataIdentifierIds"), u"2 custom data identifiers are used."_s);
    QSignalSpy changed(m_session.get(), &session::JobSession::jobChanged);
    m_session->lookUp(0);
    m_session->lookUp(0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(said(0, u"/customDataIdentifierIds"),
        u"2 custom data identifiers are used. By name: \"Customer number\", \"Ticket\" (deleted)."_s);
    QVERIFY(finds(0, explain::CheckId::CustomIdentifierMissing));
    m_session->lookUp(1);
    QCOMPARE(changed.size(), 2); // from what was known
    QVERIFY(said(1, u"/customDataIdentifierIds").endsWith(u"By name: \"Ticket\" (deleted)."));
    QCOMPARE(m_live->asked, QStringList{u"BatchGetCustomDataIdentifiers a,b"_s});
    QVERIFY(m_session->explanation(0)->names.at(1).pointer == u"/customDataIdentifierIds/1");
}

void TestLive::asksOnlyForWhatIsNew()
{
    open({R"("customDataIdentifierIds":["a"],)", R"("customDataIdentifierIds":["a","z"],)", ""});
    m_session->lookUp(2);
    m_session->lookUp(0);
    m_session->lookUp(1);
    QTRY_VERIFY(said(1, u"/customDataIdentifierIds").endsWith(u"\"Customer number\", z (not found)."));
    QCOMPARE(m_live->asked, QStringList({u"BatchGetCustomDataIdentifiers a"_s, u"BatchGetCustomDataIdentifiers z"_s}));
}

void TestLive::inPortions()
{
    QByteArrayList ids;
    for (int i = 0; i < 31; ++i)
        ids += "\"id" + QByteArray::number(i) + '"';
    open({R"("customDataIdentifierIds":[)" + ids.join(',') + "],"});
    m_session->lookUp(0);
    QTRY_COMPARE(m_session->explanation(0)->names.size(), size_t{31});
    QCOMPARE(m_live->asked.size(), 2);
    QCOMPARE(m_live->asked[1], u"BatchGetCustomDataIdentifiers id30"_s);
}

void TestLive::refusedIsSaidAndNotTriedAgain()
{
    m_live->refused = {u"BatchGetCustomDataIdentifiers"_s, u"ListManagedDataIdentifiers"_s};
    open(
        {R"("customDataIdentifierIds":["a"],"managedDataIdentifierIds":["NAME"],"managedDataIdentifierSelector":"INCLUDE",)",
            R"("customDataIdentifierIds":["b"],)"});
    m_session->lookUp(0);
    QTRY_COMPARE(said(0, u"/customDataIdentifierIds"),
        u"1 custom data identifier is used. More could not be looked up: the permission "
        "macie2:BatchGetCustomDataIdentifiers is missing."_s);
    QTRY_COMPARE(m_session->refusedLookUps(0).size(), size_t{2});
    QVERIFY(said(0, u"/managedDataIdentifierSelector").endsWith(u"macie2:ListManagedDataIdentifiers is missing."));
    const auto asked = m_live->asked;
    m_session->lookUp(1);
    QVERIFY(said(1, u"/customDataIdentifierIds").endsWith(u"is missing."));
    QCOMPARE(m_live->asked, asked);
}

void TestLive::listsByTheirNamesAlone()
{
    m_live->refused = {u"GetAllowList"_s};
    open({R"("allowListIds":["l","m","n"],)"});
    m_session->lookUp(0);
    QTRY_COMPARE(said(0, u"/allowListIds"),
        u"3 allow lists are used. Text on these lists is ignored when found; they do not limit what is read. By name: "
        "\"Test cards\", \"Phones\", n (not found). More could not be looked up: the permission macie2:GetAllowList is "
        "missing."_s);
    QCOMPARE(m_live->asked.count(u"ListAllowLists"_s), 1);
}

void TestLive::listsThatAreNotThere()
{
    open({R"("allowListIds":["l","m","n"],)"});
    m_session->lookUp(0);
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
    m_session->lookUp(0);
    QTRY_VERIFY(finds(0, explain::CheckId::CustomIdentifierMissing));
    m_live->custom[1].isDeleted = false;
    m_session->refresh();
    load({R"("customDataIdentifierIds":["b"],)"});
    QVERIFY(finds(0, explain::CheckId::CustomIdentifierMissing)); // until somebody looks
    m_session->lookUp(0);
    QTRY_VERIFY(!finds(0, explain::CheckId::CustomIdentifierMissing));
    QCOMPARE(m_live->asked.size(), 2);
}

void TestLive::filesHaveNobodyToAsk()
{
    m_source->live.reset();
    open({R"("customDataIdentifierIds":["b"],)"});
    m_session->lookUp(0);
    QCoreApplication::processEvents();
    QCOMPARE(said(0, u"/customDataIdentifierIds"), u"1 custom data identifier is used."_s);
}

void TestLive::closedWhileAsking()
{
    open({R"("customDataIdentifierIds":["b"],)"});
    m_session->lookUp(0);
    m_session->close();
    m_session->openSource(m_source);
    m_session.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_live->asked.size(), 1);
}

JOBSCOPE_TEST_MAIN(TestLive)

#include "tst_live.moc"
