// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/connectiondesk.h"
#include "session/jobcommands.h"
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
using ports::ConnectionKind;
using ports::SavedConnection;
using ports::StoreErrorKind;
using session::ConnectionDesk;
using session::JobCommand;

namespace {

SavedConnection profile(const QString& name = u"work"_s)
{
    return {{}, name, 0, ConnectionKind::Profile, u"p-"_s + name, {}};
}

SavedConnection byKey()
{
    return {{}, u"key"_s, 1, ConnectionKind::AccessKey, {}, u"us-east-1"_s};
}

ports::AccessKey key(const QByteArray& token = {})
{
    return {
        u"AKIDEXAMPLE"_s, ports::SecureBytes(QByteArrayView("very-secret")), ports::SecureBytes(QByteArrayView(token))};
}

} // namespace

/** Connections, snapshots and commands of the session, with everything outside held by the test. */
class TestConnectionDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsContactedUnasked();
    void opensAProfile();
    void keyOfTheKeychain();
    void keyForThisSession_data();
    void keyForThisSession();
    void noKeychain();
    void keyIsGone();
    void failedConnection();
    void removes();
    void tests();
    void brokenFile();
    void packs();

    void keepsSnapshots();
    void keepsNoHalfSnapshot_data();
    void keepsNoHalfSnapshot();
    void snapshotIsOffline();
    void visibleJobsFirst();

    void commands_data();
    void commands();
    void console();

private:
    void list(const QStringList& ids)
    {
        std::vector<job::Job> jobs;
        for (const auto& id : ids)
            jobs.push_back(test::summary(id));
        m_catalog->sources.back()->held.page(std::move(jobs));
        m_catalog->sources.back()->held.endList();
    }
    void answerAll()
    {
        auto& held = m_catalog->sources.back()->held;
        while (!held.open().isEmpty())
            QVERIFY(held.answer(held.open().first(), test::details(held.open().first())));
    }
    /** Lists one job, completely. */
    void load()
    {
        const QString id = m_desk->put(profile(), {}, ConnectionDesk::KeyPlace::Keychain);
        m_desk->open(id);
        QTRY_COMPARE(m_catalog->sources.size(), size_t{1});
        list({u"1"_s});
        answerAll();
    }

    test::FakeClock m_clock;
    std::unique_ptr<test::FakeTicker> m_ticker;
    std::unique_ptr<session::JobSession> m_session;
    std::unique_ptr<test::FakeCatalog> m_catalog;
    std::unique_ptr<test::FakeConnectionStore> m_store;
    std::unique_ptr<test::FakeKeychain> m_keychain;
    std::unique_ptr<test::FakeSnapshots> m_snapshots;
    std::unique_ptr<ConnectionDesk> m_desk;
    std::unique_ptr<session::SnapshotKeeper> m_keeper;
    std::vector<session::ErrorWords> m_failures;
};

void TestConnectionDesk::init()
{
    test::failOnAnyWarning();
    m_ticker = std::make_unique<test::FakeTicker>(m_clock);
    m_session = std::make_unique<session::JobSession>(m_clock, *m_ticker);
    m_catalog = std::make_unique<test::FakeCatalog>();
    m_store = std::make_unique<test::FakeConnectionStore>();
    m_keychain = std::make_unique<test::FakeKeychain>();
    m_snapshots = std::make_unique<test::FakeSnapshots>();
    m_desk = std::make_unique<ConnectionDesk>(ConnectionDesk::Parts{*m_catalog, *m_store, *m_keychain, *m_session});
    m_keeper = std::make_unique<session::SnapshotKeeper>(*m_session, *m_snapshots);
    m_failures.clear();
    connect(m_desk.get(), &ConnectionDesk::failed, this,
        [this](const session::ErrorWords& words) { m_failures.push_back(words); });
    connect(m_keeper.get(), &session::SnapshotKeeper::failed, this,
        [this](const session::ErrorWords& words) { m_failures.push_back(words); });
}

void TestConnectionDesk::cleanup()
{
    m_keeper.reset();
    m_desk.reset();
    m_session.reset();
}

void TestConnectionDesk::nothingIsContactedUnasked()
{
    m_store->connections = {profile()};
    m_desk->load();
    m_desk->put(byKey(), key(), ConnectionDesk::KeyPlace::Keychain);
    QTRY_COMPARE(m_keychain->items.size(), size_t{1});
    QVERIFY(m_catalog->opened.empty() && m_catalog->tested.empty());
    QCOMPARE(m_keychain->reads, 0);
    QVERIFY(!m_desk->current());
}

void TestConnectionDesk::opensAProfile()
{
    QSignalSpy changed(m_desk.get(), &ConnectionDesk::currentChanged);
    const QString id = m_desk->put(profile(), {}, ConnectionDesk::KeyPlace::Keychain);
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_store->connections, m_desk->connections());
    m_desk->open(id);
    QTRY_COMPARE(m_catalog->opened.size(), size_t{1});
    QCOMPARE(m_catalog->opened[0].profile, u"p-work"_s);
    QVERIFY(!m_catalog->opened[0].region && !m_catalog->opened[0].key);
    list({u"1"_s});
    QVERIFY(m_desk->current());
    QCOMPARE(m_desk->current()->id, id);
    QCOMPARE(m_desk->currentRegion(), u"eu-west-1"_s);
    m_desk->open(id, u"us-east-1"_s);
    QTRY_COMPARE(m_catalog->opened.size(), size_t{2});
    QCOMPARE(m_catalog->opened[1].region, u"us-east-1"_s);
    QCOMPARE(m_desk->currentRegion(), u"eu-west-1"_s); // until the other answers
    list({});
    QCOMPARE(m_desk->currentRegion(), u"us-east-1"_s);
    QVERIFY(!changed.isEmpty());
    m_session->close();
    QVERIFY(m_failures.empty());
}

void TestConnectionDesk::keyOfTheKeychain()
{
    const QString id = m_desk->put(byKey(), key(), ConnectionDesk::KeyPlace::Keychain);
    QTRY_COMPARE(m_keychain->items.size(), size_t{1});
    // The next run.
    m_desk = std::make_unique<ConnectionDesk>(ConnectionDesk::Parts{*m_catalog, *m_store, *m_keychain, *m_session});
    m_desk->load();
    m_desk->open(id);
    QTRY_COMPARE(m_catalog->opened.size(), size_t{1});
    QCOMPARE(m_keychain->reads, 1);
    const auto& opened = m_catalog->opened[0];
    QVERIFY(!opened.profile);
    QCOMPARE(opened.region, u"us-east-1"_s);
    QCOMPARE(opened.key->id, u"AKIDEXAMPLE"_s);
    QVERIFY(opened.key->secret == key().secret);
}

void TestConnectionDesk::keyForThisSession_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("keep");
    QTest::newRow("chosen") << QByteArray() << false;
    QTest::newRow("with a session token") << QByteArray("token") << true;
}

void TestConnectionDesk::keyForThisSession()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, keep);
    const QString id = m_desk->put(
        byKey(), key(token), keep ? ConnectionDesk::KeyPlace::Keychain : ConnectionDesk::KeyPlace::Session);
    m_desk->open(id);
    QTRY_COMPARE(m_catalog->opened.size(), size_t{1});
    QVERIFY(m_catalog->opened[0].key->sessionToken == ports::SecureBytes(QByteArrayView(token)));
    QVERIFY(m_keychain->items.empty());
    QCOMPARE(m_keychain->reads, 0);
    QVERIFY(m_failures.empty());
}

void TestConnectionDesk::noKeychain()
{
    m_keychain->error = {StoreErrorKind::NoKeychain, u"no service"_s};
    const QString id = m_desk->put(byKey(), key(), ConnectionDesk::KeyPlace::Keychain);
    QTRY_COMPARE(m_failures.size(), size_t{1});
    QVERIFY(QByteArrayView(m_failures[0].what.message()).contains("this session only"));
    m_desk->open(id);
    QTRY_COMPARE(m_catalog->opened.size(), size_t{1});
    QVERIFY(m_catalog->opened[0].key->secret == key().secret);
}

void TestConnectionDesk::keyIsGone()
{
    m_store->connections = {byKey()};
    m_store->connections[0].id = u"1"_s;
    m_desk->load();
    m_desk->open(u"1"_s);
    QTRY_COMPARE(m_failures.size(), size_t{1});
    QVERIFY(m_catalog->opened.empty());
}

void TestConnectionDesk::failedConnection()
{
    const QString id = m_desk->put(profile(), {}, ConnectionDesk::KeyPlace::Keychain);
    m_catalog->error = ports::CallError{};
    m_desk->open(id);
    QTRY_COMPARE(m_failures.size(), size_t{1});
    QVERIFY(!m_desk->current());
    m_catalog->error.reset();
    m_desk->open(id);
    QTRY_COMPARE(m_catalog->sources.size(), size_t{1});
    ports::CallError off;
    off.kind = ports::CallErrorKind::MacieOff;
    m_catalog->sources.back()->held.endList(Unexpected(off));
    // Nothing is open, and the person wants to try another Region of it.
    QVERIFY(m_desk->current());
    QCOMPARE(m_desk->current()->id, id);
}

void TestConnectionDesk::removes()
{
    const QString id = m_desk->put(byKey(), key(), ConnectionDesk::KeyPlace::Keychain);
    QTRY_COMPARE(m_keychain->items.size(), size_t{1});
    m_desk->remove(u"nobody"_s);
    m_desk->remove(id);
    QTRY_COMPARE(m_keychain->items.size(), size_t{0});
    QVERIFY(m_desk->connections().empty() && m_store->connections.empty());
    m_desk->open(id);
    QCoreApplication::processEvents();
    QVERIFY(m_catalog->opened.empty());
}

void TestConnectionDesk::tests()
{
    m_catalog->report = ports::ConnectionReport{job::AccountId(u"1"_s), u"me"_s, u"ENABLED"_s, {}};
    std::optional<Expected<ports::ConnectionReport, session::ErrorWords>> heard;
    const auto hear = [&heard](auto result) { heard = result; };
    auto operation = m_desk->test(profile(), {}, hear);
    QTRY_VERIFY(heard);
    QVERIFY(*heard);
    heard.reset();
    const QString id = m_desk->put(byKey(), key(), ConnectionDesk::KeyPlace::Keychain);
    operation = m_desk->test(*m_desk->find(id), {}, hear);
    QTRY_VERIFY(heard);
    QVERIFY(m_catalog->tested.back().key);
    heard.reset();
    auto other = byKey();
    other.id = u"not kept"_s;
    operation = m_desk->test(other, {}, hear);
    QTRY_VERIFY(heard);
    QVERIFY(!*heard);
    QVERIFY(heard->error().what == session::wordsFor(ports::StoreError{ports::StoreErrorKind::NotFound, {}}).what);
    // Taken back.
    heard.reset();
    operation = m_desk->test(profile(), {}, hear);
    operation.reset();
    QCoreApplication::processEvents();
    QVERIFY(!heard);
}

void TestConnectionDesk::brokenFile()
{
    m_store->error = {ports::FileErrorKind::Broken, u"connections.json"_s, u"byte 3"_s};
    m_desk->load();
    QCOMPARE(m_failures.size(), size_t{1});
    QVERIFY(m_failures[0].where.contains(u"connections.json: byte 3"_s));
}

void TestConnectionDesk::packs()
{
    const auto back = session::unpacked(session::packed(key()));
    QVERIFY(back);
    QCOMPARE(back->id, key().id);
    QVERIFY(back->secret == key().secret);
    for (const auto* bytes : {"", "\n", "id", "id\n", "\nsecret"})
        QVERIFY2(!session::unpacked(ports::SecureBytes(QByteArrayView(bytes))), bytes);
}

void TestConnectionDesk::keepsSnapshots()
{
    QSignalSpy kept(m_keeper.get(), &session::SnapshotKeeper::kept);
    load();
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(m_snapshots->saved.size(), size_t{1});
    const auto& [info, answers] = m_snapshots->saved[0];
    QCOMPARE(info.account.text(), u"111122223333"_s);
    QCOMPARE(info.region.text(), u"eu-west-1"_s);
    QCOMPARE(answers.size(), size_t{1});
    QCOMPARE(answers[0].bytes, test::details(u"1"_s).answer.bytes);
    m_snapshots->error = {ports::FileErrorKind::CannotWrite, u"f"_s, u"full"_s};
    m_session->refresh();
    list({u"1"_s});
    answerAll();
    QTRY_COMPARE(m_failures.size(), size_t{1});
}

void TestConnectionDesk::keepsNoHalfSnapshot_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("failed") << 0;
    QTest::newRow("cancelled") << 1;
    QTest::newRow("no account") << 2;
}

void TestConnectionDesk::keepsNoHalfSnapshot()
{
    QFETCH(int, how);
    QSignalSpy ended(m_session.get(), &session::JobSession::loadEnded);
    m_desk->open(m_desk->put(profile(), {}, ConnectionDesk::KeyPlace::Keychain));
    QTRY_COMPARE(m_catalog->sources.size(), size_t{1});
    auto& source = *m_catalog->sources.back();
    source.held.page({test::summary(u"1"_s)});
    if (how == 0)
        source.held.endList(Unexpected(ports::CallError{}));
    if (how == 1)
        m_session->cancel();
    if (how == 2) {
        source.about.account = {};
        source.held.endList();
        answerAll();
    }
    QTRY_COMPARE(ended.size(), 1);
    m_keeper.reset(); // waits for what is being written
    QVERIFY(m_snapshots->saved.empty());
}

void TestConnectionDesk::snapshotIsOffline()
{
    auto source = std::make_shared<test::FakeCatalog::Source>();
    source->about.account = job::AccountId(u"1"_s);
    source->about.region = job::Region(u"r"_s);
    source->about.snapshotTaken = m_clock.now();
    m_session->openSource(source);
    source->held.page({test::details(u"1"_s), test::summary(u"2"_s)});
    source->held.endList();
    QVERIFY(!m_session->isBusy());
    m_session->fetchDetails(1);
    QVERIFY(source->held.asked.isEmpty());
    QVERIFY(!m_session->canRefresh());
    QCOMPARE(m_session->count(), 2);
    m_keeper.reset();
    QVERIFY(m_snapshots->saved.empty());
}

void TestConnectionDesk::visibleJobsFirst()
{
    const QString id = m_desk->put(profile(), {}, ConnectionDesk::KeyPlace::Keychain);
    m_desk->open(id);
    QTRY_COMPARE(m_catalog->sources.size(), size_t{1});
    QStringList ids;
    for (int i = 0; i < 40; ++i)
        ids += QString::number(i);
    list(ids);
    auto& held = m_catalog->sources.back()->held;
    const auto asked = held.asked.size();
    m_session->describeFirst({m_session->at(35).rowId, m_session->at(30).rowId, 999, m_session->at(0).rowId});
    for (int i = 0; i < 3; ++i)
        QVERIFY(held.answer(held.open().first(), test::details(held.open().first())));
    QCOMPARE(held.asked.mid(asked), QStringList({u"35"_s, u"30"_s, QString::number(asked)}));
    answerAll();
    QCOMPARE(held.asked.size(), qsizetype{40});
}

void TestConnectionDesk::commands_data()
{
    QTest::addColumn<JobCommand>("command");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("text");
    QTest::newRow("describe") << JobCommand::Describe << QString()
                              << u"aws macie2 describe-classification-job --job-id 1a --region eu-west-1"_s;
    QTest::newRow("resume") << JobCommand::Resume << u"work"_s
                            << u"aws macie2 update-classification-job --job-status RUNNING --job-id 1a --region "
                               "eu-west-1 --profile work"_s;
    QTest::newRow("pause") << JobCommand::Pause << QString()
                           << u"aws macie2 update-classification-job --job-status USER_PAUSED --job-id 1a --region "
                              "eu-west-1"_s;
    QTest::newRow("cancel") << JobCommand::Cancel << QString()
                            << u"aws macie2 update-classification-job --job-status CANCELLED --job-id 1a --region "
                               "eu-west-1"_s;
    QTest::newRow("odd profile") << JobCommand::Describe << u"it's; rm -rf"_s
                                 << u"aws macie2 describe-classification-job --job-id 1a --region eu-west-1 --profile "
                                    "'it'\\''s; rm -rf'"_s;
}

void TestConnectionDesk::commands()
{
    QFETCH(JobCommand, command);
    QFETCH(QString, profile);
    QFETCH(QString, text);
    QCOMPARE(session::awsCliCommand(command, test::details(u"1a"_s), profile), text);
    QCOMPARE(session::awsCliCommand(command, job::Job{}, profile), QString());
}

void TestConnectionDesk::console()
{
    QCOMPARE(session::consoleUrl(test::details(u"1a"_s)),
        u"https://eu-west-1.console.aws.amazon.com/macie/home?region=eu-west-1#jobs?itemId=1a"_s);
    QCOMPARE(session::consoleUrl(test::summary(u"1a"_s)), QString());
    auto odd = test::summary(u"1&a"_s);
    odd.answer.region = job::Region(u"eu-west-1"_s);
    QVERIFY(session::consoleUrl(odd).endsWith(u"itemId=1%26a"_s));
    odd.answer.region = job::Region(u"evil.example/"_s);
    QCOMPARE(session::consoleUrl(odd), QString());
}

JOBSCOPE_TEST_MAIN(TestConnectionDesk)

#include "tst_connections.moc"
