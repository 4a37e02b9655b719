// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeconnections.h"
#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncontroller.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::ConnectionKind;
using ports::ProfileKind;

namespace {

ports::CallError broken()
{
    ports::CallError error;
    error.kind = ports::CallErrorKind::Local;
    error.problem = ports::LocalProblem::Loop;
    error.detail = u"config:4: a > b > a"_s;
    return error;
}

/** The window with connections, everything outside held by the test. */
struct Fixture : test::WindowFixture {
    Fixture()
        : desk({catalog, store2, keychain, session})
        , keeper(session, snapshots)
    {
        connections = new ui::ConnectionController({*window, session, desk, keeper, language});
        catalog.infos = {{u"audit"_s, job::Region(u"eu-west-1"_s), ProfileKind::Keys, {}, u"config"_s, 1, {}},
            {u"circle"_s, {}, ProfileKind::Broken, {}, u"config"_s, 4, broken()},
            {u"work"_s, {}, ProfileKind::Role, u"arn:aws:iam::1:role/r"_s, u"config"_s, 9, {}}};
    }

    template <typename Widget> Widget* dialogPart(const char* name) const { return find<Widget>(name); }
    QString idOf(const QString& name, const QString& profile = u"work"_s)
    {
        return desk.put(
            {{}, name, 0, ConnectionKind::Profile, profile, {}}, {}, session::ConnectionDesk::KeyPlace::Keychain);
    }
    void open(const QString& name, const QStringList& ids)
    {
        const auto before = catalog.sources.size();
        desk.open(idOf(name));
        QTRY_COMPARE(catalog.sources.size(), before + 1);
        std::vector<job::Job> page;
        for (const auto& id : ids)
            page.push_back(test::summary(id));
        catalog.sources.back()->held.page(std::move(page));
        catalog.sources.back()->held.endList();
    }
    QAction* action(QMenu& menu, const QString& text)
    {
        Q_EMIT menu.aboutToShow();
        for (QAction* each : menu.actions()) {
            if (each->text().remove(u'&').startsWith(text))
                return each;
        }
        return nullptr;
    }

    test::FakeCatalog catalog;
    test::FakeConnectionStore store2;
    test::FakeKeychain keychain;
    test::FakeSnapshots snapshots;
    session::ConnectionDesk desk;
    session::SnapshotKeeper keeper;
    ui::ConnectionController* connections = nullptr;
};

} // namespace

class TestConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform remarks on every dialog that it has no size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void fromAProfile();
    void fiveHundredProfiles();
    void profilesThatCannot();
    void fromAKey();
    void fromARole();
    void signInFails();
    void testsTheConnection();
    void changesAndRemoves();
    void brokenSharedFiles();
    void buttonSaysWhere();
    void menuChoosesTheRegion();
    void refreshKeepsSelection();
    void errorsKeepWhatWasThere();
    void opensByArn();
    void copies();
    void snapshotsOffline();
    void visibleOnesFirst();
};

void TestConnections::fromAProfile()
{
    Fixture f;
    f.show();
    QTest::mouseClick(f.find<QPushButton>("welcomeConnect"), Qt::LeftButton);
    auto* search = f.dialogPart<QLineEdit>("profileSearch");
    QTRY_VERIFY(search && search->isVisible());
    QTest::keyClicks(search, u"WORK"_s);
    auto* list = f.find<QListView>("profileList");
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(f.find<QLineEdit>("connectionName")->text(), u"work"_s);
    QCOMPARE(f.find<QLabel>("profileNote")->text(), u"arn:aws:iam::1:role/r"_s);
    f.find<QComboBox>("connectionColour")->setCurrentIndex(3);
    QTest::keyClicks(f.find<QComboBox>("connectionRegion"), u"eu-central-2"_s);
    QVERIFY(f.catalog.opened.empty() && f.catalog.tested.empty());
    QTest::mouseClick(f.find<QPushButton>("saveAndConnect"), Qt::LeftButton);
    QTRY_COMPARE(f.catalog.opened.size(), size_t{1});
    QCOMPARE(f.catalog.opened[0].profile, u"work"_s);
    QCOMPARE(f.catalog.opened[0].region, u"eu-central-2"_s);
    QCOMPARE(f.store2.connections.size(), size_t{1});
    QCOMPARE(f.store2.connections[0].colour, 3);
}

void TestConnections::fiveHundredProfiles()
{
    Fixture f;
    f.catalog.infos.clear();
    for (int i = 0; i < 500; ++i)
        f.catalog.infos.push_back({u"team-%1"_s.arg(i, 3, 10, QLatin1Char('0')), job::Region(u"eu-west-1"_s),
            ProfileKind::Role, {}, {}, 1, {}});
    f.show();
    f.connections->newConnection();
    auto* search = f.find<QLineEdit>("profileSearch");
    auto* list = f.find<QListView>("profileList");
    QCOMPARE(list->model()->rowCount(), 500);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(search, u"team-42"_s);
    QVERIFY2(timer.elapsed() < 1000, "typing waits for the list");
    QCOMPARE(list->model()->rowCount(), 10);
    QTest::keyClick(search, Qt::Key_Backspace);
    QVERIFY(list->currentIndex().isValid());
}

void TestConnections::profilesThatCannot()
{
    Fixture f;
    f.show();
    f.connections->newConnection();
    QTest::keyClicks(f.find<QLineEdit>("profileSearch"), u"circle"_s);
    const QString note = f.find<QLabel>("profileNote")->text();
    QVERIFY2(note.contains(u"a > b > a"_s), qPrintable(note));
    for (const char* button : {"saveAndConnect", "saveConnection", "testConnection"})
        QVERIFY2(!f.find<QPushButton>(button)->isEnabled(), button);
}

void TestConnections::fromAKey()
{
    Fixture f;
    f.show();
    f.connections->newConnection();
    f.find<QRadioButton>("fromKey")->click();
    auto* save = f.find<QPushButton>("saveAndConnect");
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(f.find<QLineEdit>("keyId"), u"AKIDEXAMPLE"_s);
    auto* secret = f.find<QLineEdit>("keySecret");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QTest::keyClicks(secret, u" very-secret "_s);
    QVERIFY(!save->isEnabled()); // no Region
    f.find<QComboBox>("connectionRegion")->setCurrentText(u"us-east-1"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(f.catalog.opened.size(), size_t{1});
    QVERIFY(f.catalog.opened[0].key->secret == ports::SecureBytes(QByteArrayView("very-secret")));
    QTRY_COMPARE(f.keychain.items.size(), size_t{1});
    QCOMPARE(f.store2.connections[0].kind, ConnectionKind::AccessKey);
    // Again, and the key stays what it is.
    QPointer<QDialog> old(f.find<QDialog>("connectionDialog"));
    QTRY_VERIFY(!old);
    f.connections->showConnections();
    QTest::mouseClick(f.find<QPushButton>("editConnection"), Qt::LeftButton);
    QTRY_VERIFY(f.find<QLineEdit>("keySecret"));
    QCOMPARE(f.find<QLineEdit>("keySecret")->text(), QString());
    f.find<QLineEdit>("connectionName")->setText(u"renamed"_s);
    QTest::mouseClick(f.find<QPushButton>("saveConnection"), Qt::LeftButton);
    QCOMPARE(f.store2.connections.size(), size_t{1});
    QCOMPARE(f.store2.connections[0].name, u"renamed"_s);
    QCOMPARE(f.keychain.items.size(), size_t{1});
}

void TestConnections::fromARole()
{
    Fixture f;
    f.show();
    f.connections->newConnection();
    f.find<QRadioButton>("fromCenter")->click();
    auto* save = f.find<QPushButton>("saveAndConnect");
    auto* account = f.find<QComboBox>("centerAccount");
    auto* role = f.find<QComboBox>("centerRole");
    QCOMPARE(f.find<QComboBox>("centerSession")->count(), 2);
    QVERIFY(!save->isEnabled());
    QVERIFY(f.catalog.signedInAt.isEmpty());
    QTest::mouseClick(f.find<QPushButton>("listAccounts"), Qt::LeftButton);
    QTRY_COMPARE(role->count(), 2);
    QCOMPARE(f.catalog.signedInAt, QStringList{u"work"_s});
    QCOMPARE(account->itemText(0), u"Production · 111122223333"_s);
    QCOMPARE(f.find<QLineEdit>("connectionName")->text(), u"Production · Audit-111122223333"_s);
    account->setCurrentIndex(1);
    Q_EMIT account->activated(1);
    QTRY_COMPARE(role->currentText(), u"Audit-444455556666"_s);
    QVERIFY(!save->isEnabled()); // no Region
    f.find<QComboBox>("connectionRegion")->setCurrentText(u"us-east-1"_s);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(f.catalog.opened.size(), size_t{1});
    const ports::AssignedRole expected{u"work"_s, u"444455556666"_s, u"Audit-444455556666"_s};
    QVERIFY(f.catalog.opened[0].assigned == expected);
    QVERIFY(!f.catalog.opened[0].profile);
    QVERIFY(f.store2.connections[0].assigned == expected);
    QVERIFY(f.keychain.items.empty());
    // It is offered again without a sign-in.
    QPointer<QDialog> old(f.find<QDialog>("connectionDialog"));
    QTRY_VERIFY(!old);
    f.connections->showConnections();
    QTest::mouseClick(f.find<QPushButton>("editConnection"), Qt::LeftButton);
    QTRY_VERIFY(f.find<QComboBox>("centerRole"));
    QCOMPARE(f.find<QComboBox>("centerRole")->currentText(), expected.role);
    QVERIFY(f.find<QPushButton>("saveConnection")->isEnabled());
    QCOMPARE(f.catalog.signedInAt.size(), 1);
}

void TestConnections::signInFails()
{
    Fixture f;
    f.show();
    f.connections->newConnection();
    f.find<QRadioButton>("fromCenter")->click();
    ports::CallError error;
    error.kind = ports::CallErrorKind::SignIn;
    error.problem = ports::LocalProblem::NotSignedIn;
    f.catalog.error = error;
    QTest::mouseClick(f.find<QPushButton>("listAccounts"), Qt::LeftButton);
    QTRY_VERIFY(f.find<QLabel>("centerNote")->text().contains(u"aws sso login"_s));
    QVERIFY(!f.find<QPushButton>("saveConnection")->isEnabled());
}

void TestConnections::testsTheConnection()
{
    Fixture f;
    f.show();
    f.connections->newConnection();
    auto* result = f.find<QLabel>("testResult");
    const auto press = [&f] { QTest::mouseClick(f.find<QPushButton>("testConnection"), Qt::LeftButton); };
    f.catalog.report = ports::ConnectionReport{job::AccountId(u"111122223333"_s), u"arn:me"_s, u"ENABLED"_s, {}};
    press();
    QTRY_VERIFY2(result->text().contains(u"111122223333"_s), qPrintable(result->text()));
    QVERIFY(result->text().contains(u"Macie is enabled there."_s));
    ports::CallError off;
    off.kind = ports::CallErrorKind::MacieOff;
    off.httpStatus = 401;
    f.catalog.report = ports::ConnectionReport{job::AccountId(u"1"_s), u"arn:me"_s, {}, off};
    press();
    QTRY_VERIFY2(result->text().contains(u"Macie is not enabled"_s), qPrintable(result->text()));
    QVERIFY(result->text().contains(u"HTTP 401"_s));
    ports::CallError refused;
    refused.kind = ports::CallErrorKind::SignIn;
    refused.awsCode = u"ExpiredTokenException"_s;
    f.catalog.report = Unexpected(refused);
    press();
    QTRY_VERIFY2(result->text().contains(u"ExpiredTokenException"_s), qPrintable(result->text()));
    // It belongs to what was tested.
    QTest::keyClicks(f.find<QLineEdit>("profileSearch"), u"work"_s);
    QCOMPARE(result->text(), QString());
    QVERIFY(f.store2.connections.empty());
}

void TestConnections::changesAndRemoves()
{
    Fixture f;
    f.idOf(u"one"_s);
    f.idOf(u"two & more"_s);
    f.show();
    f.connections->showConnections();
    auto* list = f.find<QListWidget>("connectionsList");
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QTest::mouseClick(f.find<QPushButton>("removeConnection"), Qt::LeftButton);
    auto* question = f.find<QDialog>("removeQuestion");
    QTRY_VERIFY(question && question->isVisible());
    QCOMPARE(f.desk.connections().size(), size_t{2});
    for (auto* button : question->findChildren<QPushButton*>()) {
        if (button->text().contains(u"Remove"_s))
            button->click();
    }
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(f.store2.connections[0].name, u"one"_s);
    QTest::mouseClick(f.find<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_COMPARE(f.catalog.opened.size(), size_t{1});
}

void TestConnections::brokenSharedFiles()
{
    Fixture f;
    ports::CallError broken;
    broken.kind = ports::CallErrorKind::Local;
    broken.detail = u"config:3: a key stands twice"_s;
    f.catalog.error = broken;
    f.show();
    f.connections->newConnection();
    QVERIFY(f.find<QLabel>("profileNote")->text().contains(u"config:3"_s));
    QVERIFY(!f.find<QPushButton>("saveAndConnect")->isEnabled());
}

void TestConnections::buttonSaysWhere()
{
    Fixture f;
    f.show({1280, 860});
    auto* button = f.find<QToolButton>("connectionButton");
    QCOMPARE(button->text(), u"Connect"_s);
    f.open(u"prod-security"_s, {u"1"_s});
    QCOMPARE(button->text(), u"prod-security · 111122223333 · eu-west-1"_s);
    QVERIFY(button->accessibleName().contains(u"eu-west-1"_s));
    QCOMPARE(f.find<QLabel>("sourceLabel")->text(), u"assumed-role/SecurityAudit in 111122223333"_s);
    QVERIFY(f.find<QLabel>("readOnlyLabel")->isVisible());
    f.window->resize(620, 500);
    QTRY_VERIFY2(button->text().endsWith(u"eu-west-1"_s) && !button->text().contains(u"111122223333"_s),
        qPrintable(button->text()));
    f.session.close();
    QTRY_VERIFY(!button->text().contains(u"111122223333"_s));
}

void TestConnections::menuChoosesTheRegion()
{
    Fixture f;
    f.show();
    f.open(u"work"_s, {u"1"_s});
    auto* button = f.find<QToolButton>("connectionButton");
    QMenu& menu = *button->menu();
    QVERIFY(f.action(menu, u"work"_s)->isChecked());
    QMenu* regions = f.action(menu, u"Region"_s)->menu();
    QVERIFY(f.action(*regions, u"eu-west-1"_s)->isChecked());
    f.action(*regions, u"us-east-1"_s)->trigger();
    QTRY_COMPARE(f.catalog.opened.size(), size_t{2});
    QCOMPARE(f.catalog.opened[1].region, u"us-east-1"_s);
    f.action(*f.action(menu, u"Region"_s)->menu(), u"Another Region"_s)->trigger();
    auto* dialog = f.find<QInputDialog>("regionDialog");
    QTRY_VERIFY(dialog && dialog->isVisible());
    dialog->setTextValue(u" ap-new-9 "_s);
    dialog->accept();
    QTRY_COMPARE(f.catalog.opened.size(), size_t{3});
    QCOMPARE(f.catalog.opened[2].region, u"ap-new-9"_s);
}

void TestConnections::refreshKeepsSelection()
{
    Fixture f;
    f.show();
    QStringList ids;
    for (int i = 0; i < 60; ++i)
        ids += QString::number(i);
    f.open(u"work"_s, ids);
    const quint64 chosen = f.session.at(40).rowId;
    f.window->list().selectJob(chosen);
    const int scrolled = f.window->list().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QCOMPARE(f.catalog.sources.back()->held.lists, 2);
    std::vector<job::Job> page;
    for (const auto& id : ids.mid(0, 50))
        page.push_back(test::summary(id));
    f.catalog.sources.back()->held.page(std::move(page));
    f.catalog.sources.back()->held.endList();
    QCOMPARE(f.session.count(), 50);
    QCOMPARE(f.window->list().currentJob(), chosen);
    QCOMPARE(f.window->list().verticalScrollBar()->value(), scrolled);
}

void TestConnections::errorsKeepWhatWasThere()
{
    Fixture f;
    f.show();
    f.open(u"work"_s, {u"1"_s, u"2"_s});
    f.session.refresh();
    ports::CallError denied;
    denied.kind = ports::CallErrorKind::NoPermission;
    denied.action = u"macie2:ListClassificationJobs"_s;
    denied.requestId = u"7a62"_s;
    f.catalog.sources.back()->held.endList(Unexpected(denied));
    QCOMPARE(f.session.count(), 2);
    QVERIFY(f.window->messages().isVisible());
    QVERIFY(f.window->messages().message().what.contains(u"macie2:ListClassificationJobs"_s));
    QVERIFY(f.window->messages().message().where.contains(u"7a62"_s));
    QVERIFY(f.find<QToolButton>("connectionButton")->text().contains(u"work"_s));
}

void TestConnections::opensByArn()
{
    Fixture f;
    f.show();
    f.open(u"work"_s, {u"1"_s, u"2"_s});
    f.connections->openJob(u" 2 "_s);
    QCOMPARE(f.window->list().currentJob(), f.session.at(1).rowId);
    f.session.cancel();
    // Not in the list: asked for by itself.
    auto& held = f.catalog.sources.back()->held;
    f.connections->openJob(u"new"_s);
    QCOMPARE(held.open().last(), u"new"_s);
    QVERIFY(held.answer(u"new"_s, test::details(u"new"_s)));
    QCOMPARE(f.session.count(), 3);
    QCOMPARE(f.window->list().currentJob(), f.session.at(2).rowId);
    QVERIFY(f.session.at(2).state == session::DetailState::Loaded);
    f.connections->openJob(u"nobody"_s);
    ports::CallError unknown;
    unknown.kind = ports::CallErrorKind::NotFound;
    QVERIFY(held.answer(u"nobody"_s, Unexpected(unknown)));
    QVERIFY(f.window->messages().message().what.contains(u"nobody"_s));
    QCOMPARE(f.session.count(), 3);
    // Another Region: the ARN says which.
    f.window->actions().openJob->trigger();
    auto* dialog = f.find<QInputDialog>("openJobDialog");
    QTRY_VERIFY(dialog && dialog->isVisible());
    dialog->setTextValue(u"arn:aws:macie2:us-east-1:111122223333:classification-job/b"_s);
    dialog->accept();
    QTRY_COMPARE(f.catalog.opened.size(), size_t{2});
    QCOMPARE(f.catalog.opened[1].region, u"us-east-1"_s);
    f.catalog.sources.back()->held.page({test::summary(u"a"_s), test::summary(u"b"_s)});
    f.catalog.sources.back()->held.endList();
    QCOMPARE(f.window->list().currentJob(), f.session.at(1).rowId);
}

void TestConnections::copies()
{
    Fixture f;
    f.show();
    f.open(u"work"_s, {u"1"_s});
    f.catalog.sources.back()->held.answer(u"1"_s, test::details(u"1"_s));
    QMenu& menu = *f.window->actions().copyAs;
    Q_EMIT menu.aboutToShow();
    const auto copied = [&](const char* name) {
        QGuiApplication::clipboard()->clear();
        for (QAction* each : menu.actions()) {
            if (each->objectName() == QLatin1StringView(name))
                each->trigger();
        }
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied("copyId"), u"1"_s);
    QVERIFY(copied("copyArn").startsWith(u"arn:aws:macie2:eu-west-1:"_s));
    QCOMPARE(copied("copyJson").toUtf8(), test::details(u"1"_s).answer.bytes);
    QCOMPARE(copied("copyDescribe"),
        u"aws macie2 describe-classification-job --job-id 1 --region eu-west-1 --profile work"_s);
    QVERIFY(copied("copyCancel").contains(u"--job-status CANCELLED"_s));
    QCOMPARE(f.catalog.sources.back()->held.asked, QStringList{u"1"_s}); // nothing but the look at it was asked
    f.session.close();
    QVERIFY(!menu.menuAction()->isEnabled());
}

void TestConnections::snapshotsOffline()
{
    Fixture f;
    f.show();
    QMenu& menu = *f.window->actions().snapshots;
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().size(), qsizetype{1});
    QVERIFY(!menu.actions().first()->isEnabled());
    auto source = std::make_shared<test::FakeCatalog::Source>();
    source->about = {u"work"_s, job::AccountId(u"111122223333"_s), job::Region(u"eu-west-1"_s), u"arn:x"_s, {},
        f.clock.now() - std::chrono::hours(75)};
    f.snapshots.source = source;
    f.snapshots.saved.push_back({{source->about.account, source->about.region, u"work"_s, {}, f.clock.now(), 1}, {}});
    Q_EMIT menu.aboutToShow();
    menu.actions().first()->trigger();
    auto job = test::details(u"1"_s);
    job.answer.receivedAt = f.clock.now() - std::chrono::hours(75);
    source->held.page({job});
    source->held.endList();
    QCOMPARE(f.session.count(), 1);
    QVERIFY(f.catalog.opened.empty());
    QVERIFY(f.find<QToolButton>("connectionButton")->text().startsWith(u"Snapshot: work"_s));
    const QString age = f.find<QLabel>("ageLabel")->text();
    QVERIFY2(age.startsWith(u"Snapshot of "_s) && age.endsWith(u"3 day(s) old"_s), qPrintable(age));
    QVERIFY(!f.window->actions().refresh->isEnabled());
    f.snapshots.error = {ports::FileErrorKind::Broken, u"x.snapshot"_s, u"byte 3"_s};
    Q_EMIT menu.aboutToShow();
    menu.actions().first()->trigger();
    QVERIFY(f.window->messages().message().where.contains(u"byte 3"_s));
    f.snapshots.error.reset();
    f.action(menu, u"Delete all"_s)->trigger();
    auto* question = f.find<QDialog>("clearQuestion");
    QTRY_VERIFY(question && question->isVisible());
    QCOMPARE(f.snapshots.saved.size(), size_t{1});
    for (auto* button : question->findChildren<QPushButton*>()) {
        if (button->text().contains(u"Delete"_s))
            button->click();
    }
    QVERIFY(f.snapshots.saved.empty());
}

void TestConnections::visibleOnesFirst()
{
    Fixture f;
    f.show({1280, 500});
    QStringList ids;
    for (int i = 0; i < 100; ++i)
        ids += QString::number(i);
    f.open(u"work"_s, ids);
    const auto visible = f.window->list().visibleJobs();
    QVERIFY(visible.size() > 3 && visible.size() < 40);
    f.window->list().scrollToBottom();
    auto& held = f.catalog.sources.back()->held;
    const auto before = held.asked.size();
    for (int i = 0; i < 3; ++i)
        QVERIFY(held.answer(held.open().first(), test::details(held.open().first())));
    for (const auto& id : held.asked.mid(before))
        QVERIFY2(id.toInt() > 60, qPrintable(id));
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestConnections)

#include "tst_connections.moc"
