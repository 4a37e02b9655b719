// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakeconnections.h"
#include "support/testmain.h"
#include "ui/connections/connectioncontroller.h"
#include "ui/connections/doctordialog.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::ConnectionKind;
using ports::DoctorFactKind;
using ports::DoctorOutcome;
using ports::DoctorReason;
using ports::DoctorStep;
using ports::Finding;

namespace {

struct Fixture : test::WindowFixture {
    Fixture()
        : desk({catalog, store2, keychain, session})
        , keeper(session, snapshots)
    {
        new ui::ConnectionController({*window, session, desk, keeper, language});
    }

    /** The dialog on a connection of that kind, opened where its jobs would come from. */
    void open(ConnectionKind kind = ConnectionKind::Profile)
    {
        ports::SavedConnection connection;
        connection.name = u"work"_s;
        connection.kind = kind;
        connection.profile = u"work"_s;
        connection.region = u"eu-west-1"_s;
        connection.id = desk.put(connection, {}, session::ConnectionDesk::KeyPlace::Session);
        dialog = std::make_unique<ui::DoctorDialog>(
            desk, language, session::ConnectionUse{connection, u"eu-central-2"_s}, window.get());
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        list = dialog->findChild<QTreeWidget*>(u"doctorList"_s);
    }
    QPushButton* button(const char* name) const { return dialog->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QString words(const char* name) const { return dialog->findChild<QLabel*>(QString::fromLatin1(name))->text(); }

    test::FakeCatalog catalog;
    test::FakeConnectionStore store2;
    test::FakeKeychain keychain;
    test::FakeSnapshots snapshots;
    session::ConnectionDesk desk;
    session::SnapshotKeeper keeper;
    std::unique_ptr<ui::DoctorDialog> dialog;
    QTreeWidget* list = nullptr;
};

Finding refused()
{
    Finding finding{DoctorStep::Permission, DoctorOutcome::Failed};
    finding.facts = {{DoctorFactKind::Action, u"macie2:ListAllowLists"_s}};
    finding.error = ports::CallError{};
    finding.error->kind = ports::CallErrorKind::NoPermission;
    finding.error->action = u"macie2:ListAllowLists"_s;
    return finding;
}

} // namespace

class TestDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }
    void rowsStreamIn();
    void copies();
    void cancels();
    void closingCancels();
    void checksAgain();
    void keyNotAtHand();
    void fromTheErrorBar();
};

void TestDoctor::rowsStreamIn()
{
    Fixture f;
    f.open();
    QTRY_COMPARE(f.catalog.examined.size(), size_t{1});
    QCOMPARE(f.catalog.examined[0].profile, u"work"_s);
    QCOMPARE(f.catalog.examined[0].region, u"eu-central-2"_s);
    QVERIFY(!f.button("doctorAgain")->isEnabled() && !f.button("doctorCopy")->isEnabled());
    QVERIFY(f.button("cancel")->isVisible());

    Finding settings{DoctorStep::Settings};
    settings.facts = {{DoctorFactKind::Region, u"eu-central-2"_s, u"AWS_REGION"_s}};
    f.catalog.doctor.finding(settings);
    QCOMPARE(f.list->topLevelItemCount(), 1);
    QCOMPARE(f.list->topLevelItem(0)->text(0), u"Fine"_s);
    QVERIFY(!f.list->topLevelItem(0)->icon(0).isNull());
    QCOMPARE(f.list->topLevelItem(0)->text(1), u"Settings"_s);
    QVERIFY(f.words("doctorMore").contains(u"Region: eu-central-2 (from AWS_REGION)"));
    f.catalog.doctor.finding({DoctorStep::Port, DoctorOutcome::Failed, DoctorReason::NoConnection});
    f.catalog.doctor.finding({DoctorStep::Tls, DoctorOutcome::Skipped, DoctorReason::EarlierFailed});
    f.catalog.doctor.finding({DoctorStep::Clock, DoctorOutcome::Warning, DoctorReason::ClockOff});
    QCOMPARE(f.list->topLevelItemCount(), 4);
    // The first thing that is wrong is shown with what to do.
    QCOMPARE(f.list->currentItem(), f.list->topLevelItem(1));
    QCOMPARE(f.words("doctorWhat"), f.list->topLevelItem(1)->text(2));
    QVERIFY2(f.words("doctorMore").startsWith(u"Check whether a firewall"), qPrintable(f.words("doctorMore")));
    f.catalog.doctor.end();
    QVERIFY(!f.button("cancel")->isVisible());
    QVERIFY(f.button("doctorAgain")->isEnabled());
    QCOMPARE(f.words("doctorVerdict"), u"1 step(s) failed. 1 warning(s)."_s);
}

void TestDoctor::copies()
{
    Fixture f;
    f.open();
    QTRY_COMPARE(f.catalog.examined.size(), size_t{1});
    Finding port{DoctorStep::Port};
    port.facts = {{DoctorFactKind::Address, u"http://me:hunter2@proxy"_s}};
    f.catalog.doctor.finding(port);
    QVERIFY(!f.button("doctorCopyPolicy")->isEnabled());
    f.catalog.doctor.finding(refused());
    f.catalog.doctor.end();
    QTest::mouseClick(f.button("doctorCopy"), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"[Fine] Connection:") && text.contains(u"macie2:ListAllowLists"));
    QVERIFY(!text.contains(u"hunter2"));
    QTest::mouseClick(f.button("doctorCopyPolicy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(uR"("Action": "macie2:ListAllowLists")"));
}

void TestDoctor::cancels()
{
    Fixture f;
    f.open();
    QTRY_VERIFY(f.catalog.doctor.finding);
    f.catalog.doctor.finding({DoctorStep::Settings});
    QTest::mouseClick(f.button("cancel"), Qt::LeftButton);
    QVERIFY(!f.catalog.doctor.finding);
    QVERIFY(f.words("doctorVerdict").startsWith(u"Cancelled."));
    QCOMPARE(f.list->topLevelItemCount(), 1);
    QVERIFY(f.button("doctorAgain")->isEnabled() && f.button("doctorCopy")->isEnabled());
}

void TestDoctor::closingCancels()
{
    Fixture f;
    f.open();
    QTRY_VERIFY(f.catalog.doctor.finding);
    f.dialog.reset();
    QVERIFY(!f.catalog.doctor.finding);
}

void TestDoctor::checksAgain()
{
    Fixture f;
    f.open();
    QTRY_COMPARE(f.catalog.examined.size(), size_t{1});
    f.catalog.doctor.finding(refused());
    f.catalog.doctor.end();
    QTest::mouseClick(f.button("doctorAgain"), Qt::LeftButton);
    QCOMPARE(f.list->topLevelItemCount(), 0);
    QVERIFY(!f.button("doctorCopyPolicy")->isEnabled());
    QTRY_COMPARE(f.catalog.examined.size(), size_t{2});
    f.catalog.doctor.finding({DoctorStep::Settings});
    f.catalog.doctor.end();
    QCOMPARE(f.words("doctorVerdict"), u"All is well."_s);
}

void TestDoctor::keyNotAtHand()
{
    Fixture f;
    f.keychain.error = ports::StoreError{ports::StoreErrorKind::Locked, {}};
    f.open(ConnectionKind::AccessKey);
    QTRY_COMPARE(f.list->topLevelItemCount(), 1);
    QCOMPARE(f.list->topLevelItem(0)->text(0), u"Failed"_s);
    QVERIFY(f.words("doctorVerdict").contains(u"not at hand"));
    QVERIFY(f.catalog.examined.empty());
    QVERIFY(f.button("doctorAgain")->isEnabled());
}

void TestDoctor::fromTheErrorBar()
{
    Fixture f;
    f.show();
    auto* check = f.find<QAction>("actionCheckConnection");
    QVERIFY(check && !check->isEnabled());
    ports::SavedConnection connection;
    connection.name = u"work"_s;
    connection.profile = u"work"_s;
    f.desk.open(f.desk.put(connection, {}, session::ConnectionDesk::KeyPlace::Session));
    QTRY_COMPARE(f.catalog.sources.size(), size_t{1});
    ports::CallError error;
    error.kind = ports::CallErrorKind::NotConnected;
    f.catalog.sources[0]->held.endList(tl::make_unexpected(error));
    auto* button = f.find<QToolButton>("messageCheck");
    QTRY_VERIFY(button->isVisible());
    QVERIFY(check->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(f.find<ui::DoctorDialog>("doctorDialog"));
    QTRY_COMPARE(f.catalog.examined.size(), size_t{1});
    QCOMPARE(f.catalog.examined[0].profile, u"work"_s);
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestDoctor)

#include "tst_doctor.moc"
