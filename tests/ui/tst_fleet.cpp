// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeconnections.h"
#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/connections/connectionbutton.h"
#include "ui/connections/connectioncontroller.h"
#include "ui/fleet/fleetcontroller.h"
#include "ui/fleet/groupdialog.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CallErrorKind;
using ports::ConnectionKind;

namespace {

/** The window with groups, everything outside held by the test. */
struct Fixture : test::WindowFixture {
    Fixture()
        : desk({catalog, store2, keychain, session})
        , groups({desk, groupStore, session})
        , keeper(session, snapshots)
    {
        new ui::ConnectionController({*window, session, desk, keeper, language});
        new ui::FleetController({*window, session, groups, language});
        base = desk.put({{}, u"base"_s, 0, ConnectionKind::Profile, u"base"_s, u"eu-west-1"_s}, {},
            session::ConnectionDesk::KeyPlace::Session);
    }

    QMenu& menu() const
    {
        QMenu& menu = *window->connection().menu();
        Q_EMIT menu.aboutToShow();
        return menu;
    }
    QAction* entry(const QString& text) const
    {
        const auto actions = menu().actions();
        for (QAction* action : actions) {
            if (action->text() == text || action->objectName() == text)
                return action;
        }
        return nullptr;
    }
    test::FakeJobSource& held(size_t at) const { return catalog.sources[at]->held; }
    /** Two accounts in two Regions: two answer, one is off, one refuses. */
    void openGroup()
    {
        groups.open(groups.put({{}, u"prod"_s, {base}, u"audit"_s, {u"111111111111"_s, u"222222222222"_s},
            {u"eu-west-1"_s, u"us-east-1"_s}}));
        QTRY_COMPARE(catalog.sources.size(), size_t{4});
        held(0).page({test::summary(u"a"_s)});
        held(0).endList();
        held(1).endList(Unexpected(error(CallErrorKind::MacieOff)));
        held(2).endList(Unexpected(error(CallErrorKind::NoPermission)));
        held(3).page({test::summary(u"b"_s), test::summary(u"c"_s)});
        held(3).endList();
        for (const size_t at : {0, 3}) {
            while (!held(at).open().isEmpty())
                held(at).answer(held(at).open().first(), test::details(held(at).open().first()));
        }
        QVERIFY(!session.isBusy());
    }
    static ports::CallError error(CallErrorKind kind)
    {
        ports::CallError error;
        error.kind = kind;
        return error;
    }

    test::FakeCatalog catalog;
    test::FakeConnectionStore store2;
    test::FakeGroupStore groupStore;
    test::FakeKeychain keychain;
    test::FakeSnapshots snapshots;
    session::ConnectionDesk desk;
    session::GroupDesk groups;
    session::SnapshotKeeper keeper;
    QString base;
};

} // namespace

/** Groups and the matrix of accounts and Regions, as a person uses them. */
class TestFleet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void makesAGroup();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void accountsOfIdentityCenter();
    void changesAndRemoves();
    void opensByOneClick();
    void matrixLeadsToJobs();
    void matrixAsksAgain();
    void checksWhatDidNotAnswer();
    void opensAJobOfAnyOfThem();
    void findsWhereMacieIsOn();
    void offEverywhere();
};

void TestFleet::makesAGroup()
{
    Fixture f;
    f.show();
    f.entry(u"newGroup"_s)->trigger();
    QTest::keyClicks(f.find<QLineEdit>("groupName"), u"prod"_s);
    f.find<QListWidget>("groupConnections")->item(0)->setCheckState(Qt::Checked);
    QTest::keyClicks(f.find<QLineEdit>("groupRole"), u"audit"_s);
    f.find<QPlainTextEdit>("groupAccounts")->setPlainText(u"111111111111, 222222222222\n111111111111"_s);
    f.find<QListWidget>("groupRegions")->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(f.find<QLabel>("groupSum")->text(), u"2 accounts and Regions will be asked."_s);
    f.find<QPushButton>("openGroup")->click();
    QCOMPARE(f.groupStore.groups.size(), size_t{1});
    const auto& saved = f.groupStore.groups.front();
    QCOMPARE(saved.accounts, QStringList({u"111111111111"_s, u"222222222222"_s}));
    QCOMPARE(saved.regions, QStringList(u"us-east-1"_s));
    QCOMPARE(saved.connections, QStringList(f.base));
    QTRY_COMPARE(f.catalog.opened.size(), size_t{2});
    QCOMPARE(f.catalog.opened[1].role->name, u"audit"_s);
}

void TestFleet::saysWhatIsWrong_data()
{
    QTest::addColumn<ports::SavedGroup>("group");
    QTest::addColumn<QString>("words");
    const QStringList accounts{u"111111111111"_s};
    QTest::newRow("no name") << ports::SavedGroup{{}, {}, {u"base"_s}, {}, {}, {}} << u"needs a name"_s;
    QTest::newRow("no connection") << ports::SavedGroup{{}, u"g"_s, {}, {}, {}, {}} << u"Choose the connections"_s;
    QTest::newRow("no account id") << ports::SavedGroup{{}, u"g"_s, {u"base"_s}, u"r"_s, {u"1111"_s}, {}}
                                   << u"“1111” is no account id"_s;
    QTest::newRow("role without accounts")
        << ports::SavedGroup{{}, u"g"_s, {u"base"_s}, u"r"_s, {}, {}} << u"Name the accounts"_s;
    QTest::newRow("accounts without a role")
        << ports::SavedGroup{{}, u"g"_s, {u"base"_s}, {}, accounts, {}} << u"Name the role"_s;
}

void TestFleet::saysWhatIsWrong()
{
    QFETCH(ports::SavedGroup, group);
    QFETCH(QString, words);
    Fixture f;
    if (!group.connections.isEmpty())
        group.connections = {f.base};
    ui::GroupDialog dialog(f.groups, f.language, group, f.window.get());
    QVERIFY2(f.find<QLabel>("groupSum")->text().contains(words), qPrintable(f.find<QLabel>("groupSum")->text()));
    QVERIFY(!f.find<QPushButton>("openGroup")->isEnabled());
    QVERIFY(!f.find<QPushButton>("saveGroup")->isEnabled());
}

void TestFleet::accountsOfIdentityCenter()
{
    Fixture f;
    f.show();
    f.catalog.assigned = {{u"222222222222"_s, u"Prod"_s}, {u"333333333333"_s, {}}};
    const ports::SavedGroup group{{}, u"g"_s, {f.base}, u"Audit"_s, {u"222222222222"_s}, {}};
    ui::GroupDialog dialog(f.groups, f.language, group, f.window.get());
    dialog.show();
    QCOMPARE(f.find<QComboBox>("groupGiver")->currentData(), QVariant(false));
    auto* list = f.find<QPushButton>("listGroupAccounts");
    QCOMPARE(list->menu()->actions().first()->text(), u"work"_s);
    list->menu()->actions().first()->trigger();
    QTRY_COMPARE(f.find<QPlainTextEdit>("groupAccounts")->toPlainText(), u"222222222222\n333333333333"_s);
    QCOMPARE(f.catalog.signedInAt, QStringList(u"work"_s));
    QCOMPARE(f.find<QComboBox>("groupGiver")->currentData(), QVariant(true));
    QCOMPARE(f.find<QLabel>("groupNote")->text(), u"2 accounts were listed."_s);

    // What is refused is said, and what stands there stays.
    f.catalog.error = Fixture::error(CallErrorKind::SignIn);
    list->menu()->actions().last()->trigger();
    QTRY_VERIFY(f.find<QLabel>("groupNote")->text() != u"2 accounts were listed."_s
        && f.find<QLabel>("groupNote")->text() != u"Asking AWS…"_s);
    QCOMPARE(f.find<QPlainTextEdit>("groupAccounts")->toPlainText(), u"222222222222\n333333333333"_s);
    f.catalog.error.reset();
    f.find<QPushButton>("saveGroup")->click();
    QVERIFY(f.groupStore.groups.front().roleIsAssigned);
    ui::GroupDialog again(f.groups, f.language, f.groupStore.groups.front(), f.window.get());
    QCOMPARE(again.findChild<QComboBox*>(u"groupGiver"_s)->currentData(), QVariant(true));
}

void TestFleet::changesAndRemoves()
{
    Fixture f;
    f.show();
    const QString id = f.groups.put({{}, u"one"_s, {f.base}, {}, {}, {u"far-away-1"_s}});
    auto* dialog = new ui::GroupDialog(f.groups, f.language, *f.groups.find(id), f.window.get());
    dialog->show();
    QCOMPARE(f.find<QListWidget>("groupRegions")->item(0)->checkState(), Qt::Checked); // although nobody offers it
    f.find<QLineEdit>("groupName")->setText(u"two"_s);
    f.find<QPushButton>("saveGroup")->click();
    QCOMPARE(f.groups.find(id)->name, u"two"_s);
    QVERIFY(f.catalog.opened.empty());
    delete dialog;
    dialog = new ui::GroupDialog(f.groups, f.language, *f.groups.find(id), f.window.get());
    dialog->show();
    f.find<QPushButton>("removeGroup")->click();
    auto* question = f.find<QMessageBox>("removeGroupQuestion");
    QVERIFY(question);
    const auto buttons = question->buttons();
    for (QAbstractButton* button : buttons) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QVERIFY(f.groups.groups().empty());
    QCOMPARE(f.desk.connections().size(), size_t{1});
}

void TestFleet::opensByOneClick()
{
    Fixture f;
    f.show();
    f.openGroup();
    QVERIFY(f.entry(u"prod"_s));
    QVERIFY(f.entry(u"prod"_s)->isChecked());
    QCOMPARE(f.session.count(), 3);
    // What one refused is said, and the rest is there.
    QVERIFY(f.window->messages().isVisible());
    QVERIFY2(f.window->messages().message().what.contains(u"3 of 4 sources"_s),
        qPrintable(f.window->messages().message().what));
    QVERIFY2(f.window->connection().text().contains(u"prod"_s), qPrintable(f.window->connection().text()));
}

void TestFleet::matrixLeadsToJobs()
{
    Fixture f;
    f.show();
    f.openGroup();
    f.window->actions().showFleet->trigger();
    auto* view = f.find<QTableView>("fleet");
    QVERIFY(QTest::qWaitForWindowExposed(view->window()));
    QCOMPARE(view->model()->index(0, 0).data().toString().section(u'\n', 0, 0), u"1 job"_s);
    QCOMPARE(view->model()->index(0, 1).data().toString(), u"Macie is off"_s);
    QCOMPARE(view->model()->index(1, 0).data().toString(), u"no permission"_s);
    view->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(f.find<QLabel>("fleetNote")->isVisible());
    QVERIFY(!f.find<QPushButton>("showFleetJobs")->isEnabled());
    view->setCurrentIndex(view->model()->index(1, 1));
    QVERIFY(!f.find<QLabel>("fleetNote")->isVisible());
    f.find<QPushButton>("showFleetJobs")->click();
    QCOMPARE(f.window->filter().text(), u"222222222222 us-east-1"_s);
}

void TestFleet::matrixAsksAgain()
{
    Fixture f;
    f.show();
    f.openGroup();
    f.window->actions().showFleet->trigger();
    auto* view = f.find<QTableView>("fleet");
    view->setCurrentIndex(view->model()->index(1, 0));
    f.find<QPushButton>("askAgain")->click();
    QCOMPARE(f.held(2).lists, 2);
    QCOMPARE(f.held(0).lists, 1);
    f.held(2).page({test::summary(u"new"_s)});
    f.held(2).endList();
    QVERIFY(f.held(2).answer(u"new"_s, test::details(u"new"_s)));
    QCOMPARE(f.session.count(), 4);
    f.ticker.advance(std::chrono::seconds(1));
    QTRY_VERIFY(view->model()->index(1, 0).data().toString().contains(u"1 job"_s));
    QCOMPARE(view->currentIndex(), view->model()->index(1, 0));
    // Off is off until somebody wants to know.
    f.window->actions().refresh->trigger();
    QCOMPARE(f.held(1).lists, 1);
    QCOMPARE(f.held(0).lists, 2);
}

void TestFleet::checksWhatDidNotAnswer()
{
    Fixture f;
    f.show();
    f.openGroup();
    // From what is said of the group: the first one that failed.
    QVERIFY(f.window->messages().message().isOfConnection);
    Q_EMIT f.window->messages().checkRequested();
    QTRY_COMPARE(f.catalog.examined.size(), size_t{1});
    QCOMPARE(f.catalog.examined[0].region, u"eu-west-1"_s);
    QCOMPARE(f.catalog.examined[0].role->account.text(), u"222222222222"_s);
    QCOMPARE(f.catalog.examined[0].role->name, u"audit"_s);
    auto* doctor = f.find<QDialog>("doctorDialog");
    QVERIFY2(doctor->windowTitle().endsWith(u"base · 222222222222 · eu-west-1"_s), qPrintable(doctor->windowTitle()));
    delete doctor;

    f.window->actions().showFleet->trigger();
    auto* view = f.find<QTableView>("fleet");
    auto* check = f.find<QPushButton>("checkSource");
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(!check->isEnabled());
    view->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(check->isEnabled());
    check->click();
    QTRY_COMPARE(f.catalog.examined.size(), size_t{2});
    QCOMPARE(f.catalog.examined[1].role->account.text(), u"222222222222"_s);
    QVERIFY(view->window()->findChild<QDialog*>(u"doctorDialog"_s));
}

void TestFleet::opensAJobOfAnyOfThem()
{
    Fixture f;
    f.show();
    f.groups.open(f.groups.put({{}, u"g"_s, {f.base}, {}, {}, {u"eu-west-1"_s, u"us-east-1"_s}}));
    QTRY_COMPARE(f.catalog.sources.size(), size_t{2});
    f.held(0).endList();
    f.held(1).endList();
    f.window->actions().openJob->trigger();
    auto* dialog = f.find<QInputDialog>("openJobDialog");
    dialog->setTextValue(u"newer"_s);
    dialog->accept();
    QCOMPARE(f.held(0).open(), QStringList(u"newer"_s));
    QVERIFY(f.held(0).answer(u"newer"_s, Unexpected(Fixture::error(CallErrorKind::NotFound))));
    QVERIFY(f.held(1).answer(u"newer"_s, test::details(u"newer"_s)));
    QCOMPARE(f.session.sourceOf(0), f.catalog.sources[1]);
}

void TestFleet::findsWhereMacieIsOn()
{
    Fixture f;
    f.show();
    f.desk.open(f.base);
    QTRY_COMPARE(f.catalog.sources.size(), size_t{1});
    f.held(0).endList();
    f.entry(u"findRegions"_s)->trigger();
    QTRY_COMPARE(f.catalog.sources.size(), size_t{3});
    f.held(1).endList(Unexpected(Fixture::error(CallErrorKind::MacieOff)));
    f.held(2).endList();
    auto* view = f.find<QTableView>("fleet");
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTRY_VERIFY(f.find<QPushButton>("keepAsGroup")->isEnabled());
    f.find<QPushButton>("keepAsGroup")->click();
    QCOMPARE(f.find<QLineEdit>("groupName")->text(), u"base"_s);
    auto* regions = f.find<QListWidget>("groupRegions");
    QCOMPARE(regions->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(regions->item(1)->checkState(), Qt::Checked);
}

void TestFleet::offEverywhere()
{
    Fixture f;
    f.show();
    f.groups.open(f.groups.put({{}, u"g"_s, {f.base}, {}, {}, {u"eu-west-1"_s, u"us-east-1"_s}}));
    QTRY_COMPARE(f.catalog.sources.size(), size_t{2});
    for (const size_t at : {0, 1})
        f.held(at).endList(Unexpected(Fixture::error(CallErrorKind::MacieOff)));
    QCOMPARE(f.window->messages().message().what, u"Macie is off in all 2 accounts and Regions that were asked."_s);
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestFleet)

#include "tst_fleet.moc"
