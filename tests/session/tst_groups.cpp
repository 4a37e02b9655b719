// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/groupdesk.h"

#include "support/fakeclock.h"
#include "support/fakeconnections.h"
#include "support/faketicker.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::ConnectionKind;
using ports::SavedGroup;
using session::ConnectionDesk;
using session::GroupDesk;

/** Groups of accounts and Regions, with everything outside held by the test. */
class TestGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAndForgets();
    void opensAccountsTimesRegions_data();
    void opensAccountsTimesRegions();
    void opensConnectionsAsTheyAre();
    void keyThatIsGone();
    void profileThatIsGone();
    void connectionThatIsGone();
    void everyRegion();
    void theLatestWins();
    void fileCannotBeWritten();

private:
    QString profile(const QString& name, const QString& region = {})
    {
        return m_connections->put(
            {{}, name, 0, ConnectionKind::Profile, name, region}, {}, ConnectionDesk::KeyPlace::Session);
    }
    QStringList asked() const
    {
        QStringList all;
        for (const auto& request : m_catalog->opened) {
            all += QStringList{request.name, request.role ? request.role->account.text() : u"-"_s,
                request.role ? request.role->name : u"-"_s, request.region.value_or(u"-"_s)}
                       .join(u' ');
        }
        return all;
    }

    test::FakeClock m_clock;
    test::FakeTicker m_ticker{m_clock};
    std::unique_ptr<test::FakeCatalog> m_catalog;
    std::unique_ptr<test::FakeConnectionStore> m_connectionStore;
    std::unique_ptr<test::FakeKeychain> m_keychain;
    std::unique_ptr<test::FakeGroupStore> m_store;
    std::unique_ptr<session::JobSession> m_session;
    std::unique_ptr<ConnectionDesk> m_connections;
    std::unique_ptr<GroupDesk> m_desk;
};

void TestGroups::init()
{
    test::failOnAnyWarning();
    m_desk.reset();
    m_connections.reset();
    m_session = std::make_unique<session::JobSession>(m_clock, m_ticker);
    m_catalog = std::make_unique<test::FakeCatalog>();
    m_connectionStore = std::make_unique<test::FakeConnectionStore>();
    m_keychain = std::make_unique<test::FakeKeychain>();
    m_store = std::make_unique<test::FakeGroupStore>();
    m_connections = std::make_unique<ConnectionDesk>(
        ConnectionDesk::Parts{*m_catalog, *m_connectionStore, *m_keychain, *m_session});
    m_desk = std::make_unique<GroupDesk>(GroupDesk::Parts{*m_connections, *m_store, *m_session});
}

void TestGroups::keepsAndForgets()
{
    m_store->groups = {{u"1"_s, u"old"_s, {}, {}, {}, {}}};
    m_desk->load();
    QCOMPARE(m_desk->groups().size(), size_t{1});
    const QString id = m_desk->put({{}, u"new"_s, {u"c"_s}, u"audit"_s, {u"111122223333"_s}, {u"eu-west-1"_s}});
    QCOMPARE(m_store->groups.size(), size_t{2});
    auto changed = *m_desk->find(id);
    changed.name = u"newer"_s;
    QCOMPARE(m_desk->put(changed), id);
    QCOMPARE(m_store->groups.back(), changed);
    m_desk->remove(u"1"_s);
    QCOMPARE(m_store->groups, std::vector<SavedGroup>{changed});
}

void TestGroups::opensAccountsTimesRegions_data()
{
    QTest::addColumn<bool>("isAssigned");
    QTest::newRow("role taken on") << false;
    QTest::newRow("role of IAM Identity Center") << true;
}

void TestGroups::opensAccountsTimesRegions()
{
    const QString base = profile(u"base"_s, u"us-east-1"_s);
    QFETCH(bool, isAssigned);
    const QString id = m_desk->put({{}, u"prod"_s, {base}, u"audit"_s, {u"111111111111"_s, u"222222222222"_s},
        {u"eu-west-1"_s, u"eu-central-1"_s}, isAssigned});
    m_desk->open(id);
    QTRY_COMPARE(asked(),
        QStringList({u"base 111111111111 audit eu-west-1"_s, u"base 111111111111 audit eu-central-1"_s,
            u"base 222222222222 audit eu-west-1"_s, u"base 222222222222 audit eu-central-1"_s}));
    for (size_t at = 0; at < 4; ++at) {
        QCOMPARE(m_catalog->opened[at].role->isAssigned, isAssigned);
        const auto* use = m_desk->useOf(*m_catalog->sources[at]);
        QCOMPARE(use->connection.id, base);
        QCOMPARE(use->role->account, m_catalog->opened[at].role->account);
    }
    QVERIFY(!m_desk->current()); // nothing is shown yet
    for (const auto& source : m_catalog->sources)
        source->held.endList();
    QCOMPARE(m_session->sources().size(), size_t{4});
    QCOMPARE(m_desk->current()->name, u"prod"_s);
    QVERIFY(!m_connections->current());
    m_session->close();
    QVERIFY(!m_desk->current());
}

void TestGroups::opensConnectionsAsTheyAre()
{
    const QString first = profile(u"first"_s, u"us-east-1"_s);
    const QString second = profile(u"second"_s);
    m_desk->open(m_desk->put({{}, u"both"_s, {first, second}, {}, {}, {}}));
    QTRY_COMPARE(asked(), QStringList({u"first - - us-east-1"_s, u"second - - -"_s}));
}

void TestGroups::keyThatIsGone()
{
    const QString key = m_connections->put(
        {{}, u"key"_s, 0, ConnectionKind::AccessKey, {}, u"us-east-1"_s}, {}, ConnectionDesk::KeyPlace::Keychain);
    const QString other = profile(u"other"_s, u"eu-west-1"_s);
    m_desk->open(m_desk->put({{}, u"both"_s, {key, other}, {}, {}, {}}));
    QTRY_COMPARE(m_catalog->sources.size(), size_t{1});
    m_catalog->sources[0]->held.page({test::summary(u"a"_s)});
    m_catalog->sources[0]->held.endList();
    QTRY_COMPARE(m_session->sources().front().state, session::SourceState::Failed);
    QCOMPARE(m_session->sources().front().error->subject, u"key"_s);
    QCOMPARE(m_session->count(), 1);
}

void TestGroups::profileThatIsGone()
{
    m_catalog->error = ports::CallError{};
    m_catalog->error->kind = ports::CallErrorKind::Local;
    m_catalog->error->problem = ports::LocalProblem::NoSuchProfile;
    QSignalSpy ended(m_session.get(), &session::JobSession::loadEnded);
    m_desk->open(m_desk->put({{}, u"g"_s, {profile(u"gone"_s)}, {}, {}, {u"eu-west-1"_s, u"us-east-1"_s}}));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_session->errors().size(), size_t{2});
}

void TestGroups::connectionThatIsGone()
{
    const QString gone = profile(u"gone"_s);
    const QString here = profile(u"here"_s);
    const QString id = m_desk->put({{}, u"g"_s, {gone, here}, {}, {}, {}});
    m_connections->remove(gone);
    m_desk->open(id);
    QTRY_COMPARE(asked(), QStringList(u"here - - -"_s));
}

void TestGroups::everyRegion()
{
    m_desk->openEverywhere(profile(u"base"_s, u"ap-south-2"_s));
    QTRY_COMPARE(asked(), QStringList({u"base - - eu-west-1"_s, u"base - - us-east-1"_s}));
    m_catalog->sources[0]->held.endList();
    QCOMPARE(m_desk->current()->regions, QStringList({u"eu-west-1"_s, u"us-east-1"_s}));
    QVERIFY(m_desk->current()->id.isEmpty()); // not saved
}

void TestGroups::theLatestWins()
{
    const QString first = m_desk->put({{}, u"1"_s, {profile(u"first"_s)}, {}, {}, {}});
    const QString second = m_desk->put({{}, u"2"_s, {profile(u"second"_s)}, {}, {}, {}});
    m_desk->open(first);
    m_desk->open(second);
    QTRY_COMPARE(asked(), QStringList(u"second - - -"_s));
    m_catalog->sources.back()->held.endList();
    QCOMPARE(m_desk->current()->id, second);
}

void TestGroups::fileCannotBeWritten()
{
    QSignalSpy failed(m_desk.get(), &GroupDesk::failed);
    m_store->error = ports::FileError{ports::FileErrorKind::CannotWrite, u"groups.json"_s, {}};
    m_desk->put({{}, u"g"_s, {}, {}, {}, {}});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_desk->groups().size(), size_t{1}); // for this session
}

JOBSCOPE_TEST_MAIN(TestGroups)

#include "tst_groups.moc"
