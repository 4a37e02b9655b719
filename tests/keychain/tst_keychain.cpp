// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "keychain/systemkeychain.h"

#include "support/testmain.h"

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace std::chrono_literals;
using ports::SecureBytes;
using ports::StoreErrorKind;

namespace {

/** Real time; the limits of these tests are short. */
class RealTicker final : public ports::Ticker {
public:
    std::unique_ptr<Alarm> after(std::chrono::milliseconds delay, std::function<void()> call) override
    {
        struct TimerAlarm final : public Alarm {
            QTimer timer;
        };
        auto alarm = std::make_unique<TimerAlarm>();
        alarm->timer.setSingleShot(true);
        QObject::connect(&alarm->timer, &QTimer::timeout, &alarm->timer, [call = std::move(call)] {
            const auto due = call;
            due();
        });
        alarm->timer.start(delay);
        return alarm;
    }
};

/** Owns the name of the Secret Service and never says a word. */
class Silence final : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage&, const QDBusConnection&) override { return true; }
};

const auto service = u"jobscope-test"_s;
const auto item = u"work / eu-central-1"_s;
const QByteArray secret = R"({"id":"AKIDEXAMPLE","secret":"planted-secret"})";

QString kind()
{
    return qEnvironmentVariable("JOBSCOPE_TEST_KEYCHAIN");
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void present();
    void absent();
    void prepare();
    void locked();
    void silent();

private:
    Expected<SecureBytes, ports::StoreError> read(const QString& name)
    {
        std::optional<Expected<SecureBytes, ports::StoreError>> got;
        const auto operation = m_store->read(name, [&got](auto result) { got = std::move(result); });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 30'000))
            return tl::make_unexpected(ports::StoreError{StoreErrorKind::Other, u"never ended"_s});
        return *got;
    }
    Expected<void, ports::StoreError> write(const QString& name, const QByteArray& bytes)
    {
        std::optional<Expected<void, ports::StoreError>> got;
        const auto operation
            = m_store->write(name, SecureBytes(bytes), [&got](auto result) { got = std::move(result); });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 30'000))
            return tl::make_unexpected(ports::StoreError{StoreErrorKind::Other, u"never ended"_s});
        return *got;
    }
    Expected<void, ports::StoreError> remove(const QString& name)
    {
        std::optional<Expected<void, ports::StoreError>> got;
        const auto operation = m_store->remove(name, [&got](auto result) { got = std::move(result); });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 30'000))
            return tl::make_unexpected(ports::StoreError{StoreErrorKind::Other, u"never ended"_s});
        return *got;
    }
    /** Another program of the same person looks into the keyring. */
    static QByteArray seenFromOutside()
    {
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, service});
        tool.waitForFinished(20'000);
        return tool.readAllStandardOutput();
    }
    /** A store that has not read anything yet. */
    void renew(std::chrono::milliseconds limit = 15s)
    {
        m_store = std::make_unique<keychain::SystemKeychain>(service, m_ticker, limit);
    }

    RealTicker m_ticker;
    std::unique_ptr<keychain::SystemKeychain> m_store;
};

void TestKeychain::initTestCase()
{
    QVERIFY2(!kind().isEmpty(), "run this by with-keyring");
    renew();
}

void TestKeychain::present()
{
    if (kind() != u"present")
        return;
    auto got = read(item);
    QVERIFY(!got);
    QVERIFY2(got.error().kind == StoreErrorKind::NotFound, qPrintable(got.error().detail));
    QVERIFY(remove(item));

    auto done = write(item, secret);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    renew();
    got = read(item);
    QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
    QCOMPARE(got->view().toByteArray(), secret);
    const auto seen = seenFromOutside();
    QVERIFY2(seen.contains(item.toUtf8()), seen.constData());

    // Read once a run: what others do to it meanwhile is not seen.
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"clear"_s, u"server"_s, service});
    QVERIFY(tool.waitForFinished(20'000));
    QVERIFY(!seenFromOutside().contains(item.toUtf8()));
    got = read(item);
    QVERIFY(got);
    renew();
    QVERIFY(!read(item));

    QVERIFY(write(item, QByteArray(ports::CredentialStore::largest, 'x')));
    done = write(item, QByteArray(ports::CredentialStore::largest + 1, 'x'));
    QVERIFY(!done);
    QVERIFY(done.error().kind == StoreErrorKind::TooLarge);
    QVERIFY(remove(item));
    got = read(item);
    QVERIFY(!got);
    QVERIFY(got.error().kind == StoreErrorKind::NotFound);

    // Cancelled: not a word.
    bool called = false;
    m_store->read(item, [&called](const auto&) { called = true; }).reset();
    QVERIFY(!read(u"other"_s));
    QVERIFY(!called);
}

void TestKeychain::absent()
{
    if (kind() != u"absent")
        return;
    const auto got = read(item);
    QVERIFY(!got);
    QVERIFY2(got.error().kind == StoreErrorKind::NoKeychain, qPrintable(got.error().detail));
    const auto done = write(item, secret);
    QVERIFY(!done);
    QVERIFY2(done.error().kind == StoreErrorKind::NoKeychain, qPrintable(done.error().detail));
    QVERIFY(!done.error().detail.contains(u"planted"));
    // Nothing was kept elsewhere instead.
    QVERIFY(!read(item));
}

void TestKeychain::prepare()
{
    if (kind() != u"prepare")
        return;
    QVERIFY(write(item, secret));
}

void TestKeychain::locked()
{
    if (kind() != u"locked")
        return;
    // Without a display nobody can unlock it. libsecret does not tell a locked item from none.
    renew(5s);
    const auto got = read(item);
    QVERIFY(!got);
    QVERIFY2(got.error().kind != StoreErrorKind::Other, qPrintable(got.error().detail));
    const auto done = write(item, secret);
    QVERIFY(!done);
    QVERIFY(!done.error().detail.contains(u"planted"));
}

void TestKeychain::silent()
{
    if (kind() != u"silent")
        return;
    auto bus = QDBusConnection::sessionBus();
    Silence silence;
    QVERIFY(bus.registerVirtualObject(u"/"_s, &silence, QDBusConnection::SubPath));
    QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
    renew(300ms);
    const auto got = read(item);
    QVERIFY(!got);
    QVERIFY2(got.error().kind == StoreErrorKind::TimedOut, qPrintable(got.error().detail));
    const auto done = write(item, secret);
    QVERIFY(!done);
    QVERIFY2(done.error().kind == StoreErrorKind::TimedOut, qPrintable(done.error().detail));
}

JOBSCOPE_TEST_MAIN(TestKeychain)

#include "tst_keychain.moc"
