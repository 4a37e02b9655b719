// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/compare/comparedialog.h"
#include "ui/compare/comparedobjects.h"
#include "ui/jobpage/logicview.h"
#include "ui/mainwindow/readingsmenu.h"
#include "ui/tryobject/listingsource.h"
#include "ui/tryobject/objectpage.h"
#include "ui/tryobject/tryview.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/flowlabel.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::WindowFixture;

/** Two jobs compared, and readings switched, in the window. */
class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesTwoJobs();
    void objectsThatChangeVerdict();
    void cancelsALargeListing();
    void switchesReadings();
    void remembersReadings();
};

void TestCompare::comparesTwoJobs()
{
    WindowFixture f;
    f.show();
    f.loadSample();
    QVERIFY(f.choose(u"archive-weekly"_s));
    f.window->actions().compare->trigger();
    auto* dialog = f.find<ui::CompareDialog>("compareDialog");
    QVERIFY(dialog && dialog->isVisible());
    auto* other = dialog->findChild<QComboBox*>(u"compareWith"_s);
    QCOMPARE(other->count(), f.session.count() - 1);
    QCOMPARE(other->findText(u"archive-weekly"_s), -1);
    other->setCurrentText(u"customer-exports-2026"_s);
    const auto* changes = dialog->findChild<QTableWidget*>(u"compareChanges"_s);
    QVERIFY(changes->rowCount() >= 8);
    QCOMPARE(changes->item(0, 0)->text(), u"Buckets: Fixed list"_s);
    QCOMPARE(changes->item(0, 1)->text(), u"1 bucket of account 111122223333: \"example-archive\""_s);
    QStringList said;
    for (const ui::FlowLabel* words : dialog->findChildren<ui::FlowLabel*>())
        said += words->text();
    QVERIFY(said.join(u' ').contains(u"The second takes what the first does not: objects of the buckets"_s));
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text().contains(u"text"_s))
            button->click();
    }
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"FIRST \"archive-weekly\""_s));
    dialog->reject();
}

namespace {

/** Two sample jobs over the same bucket name, and the objects of a listing tried on both. */
struct Objects {
    Objects()
    {
        f.show();
        f.loadSample();
        f.choose(u"archive-weekly"_s);
        f.window->actions().compare->trigger();
        auto* dialog = f.find<ui::CompareDialog>("compareDialog");
        other = dialog->findChild<QComboBox*>(u"compareWith"_s);
        other->setCurrentText(u"customer-exports-2026"_s);
        dialog->findChild<QTabWidget*>(u"compareTabs"_s)->setCurrentIndex(1);
        objects = dialog->findChild<ui::ComparedObjects*>(u"comparedObjects"_s);
        table = dialog->findChild<QTableView*>(u"verdictChanges"_s);
        summary = dialog->findChild<ui::FlowLabel*>(u"comparedSummary"_s);
        bucket = dialog->findChild<QLineEdit*>(u"comparedBucket"_s);
    }

    WindowFixture f;
    QComboBox* other;
    ui::ComparedObjects* objects;
    QTableView* table;
    ui::FlowLabel* summary;
    QLineEdit* bucket;
};

} // namespace

void TestCompare::objectsThatChangeVerdict()
{
    Objects o;
    QVERIFY(!o.table->isVisible());
    QGuiApplication::clipboard()->setText(u"exports/a.csv\nplain.txt\npicture.png\n"_s);
    o.objects->findChild<QPushButton*>(u"pasteKeys"_s)->click();
    QTRY_VERIFY(o.summary->isVisible());
    // Without the bucket both cannot say it of the first key, and the second takes no text files.
    QCOMPARE(o.table->model()->rowCount(), 1);
    QTest::keyClicks(o.bucket, u"example-archive"_s);
    QTRY_COMPARE(o.table->model()->rowCount(), 3);
    using Model = models::VerdictChangeModel;
    const auto text = [&](int row, int column) { return o.table->model()->index(row, column).data().toString(); };
    QCOMPARE(text(0, Model::KeyColumn), u"exports/a.csv"_s);
    QCOMPARE(text(0, Model::FirstColumn), u"In scope"_s);
    QCOMPARE(text(0, Model::SecondColumn), u"Not in scope: its bucket is not selected"_s);
    QCOMPARE(o.summary->text(),
        u"3 of 3 object(s) change verdict: 2 in scope of the first job only, 0 in scope of the second only."_s);
    // Another second job: the same listing again.
    o.other->setCurrentText(u"invoices-monthly"_s);
    QTRY_VERIFY(!o.objects->run().isRunning());
    QCOMPARE(o.objects->run().result()->listing->objects.size(), std::size_t(3));
}

void TestCompare::cancelsALargeListing()
{
    Objects o;
    o.objects->source().openText(QByteArray("exports/k.csv\n").repeated(400'000));
    QVERIFY(o.objects->run().isRunning());
    const auto buttons = o.objects->findChild<ui::BusyBar*>()->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 1);
    QVERIFY(buttons.front()->isVisible());
    buttons.front()->click();
    QVERIFY(!o.objects->run().isRunning());
    QVERIFY(!o.summary->isVisible());
    QVERIFY(!buttons.front()->isVisible());
}

void TestCompare::switchesReadings()
{
    WindowFixture f;
    f.show();
    f.loadSample();
    QVERIFY(f.choose(u"archive-weekly"_s));
    f.window->actions().showTryObject->trigger();
    explain::ObjectFacts facts;
    facts.bucket = u"example-archive"_s;
    facts.key = u"scratch/a.csv"_s;
    f.window->page().tryView().objectPage().setFacts(facts);
    const auto verdict = [&] { return f.find<ui::FlowLabel>("verdict")->text(); };
    QCOMPARE(verdict(), u"Depends on the reading"_s);
    auto* menu = f.find<ui::ReadingsMenu>("readingsMenu");
    const auto trigger = [&](const QString& reading, const QString& choice) {
        menu->findChild<QMenu*>(reading)->findChild<QAction*>(choice)->trigger();
    };
    trigger(u"exclude-join"_s, u"any"_s);
    QVERIFY(f.session.readings().excludesAlone());
    QCOMPARE(verdict(), u"Not in scope: left out"_s);
    trigger(u"exclude-join"_s, u"all"_s);
    QCOMPARE(verdict(), u"In scope"_s);
    trigger(u"exclude-join"_s, u"notSettled"_s);
    QVERIFY(!f.session.readings().isSettled(explain::ReadingId::ExcludeJoin));
    QCOMPARE(verdict(), u"Depends on the reading"_s);
}

void TestCompare::remembersReadings()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        WindowFixture f(ui::ThemeChoice::Light, file);
        auto* menu = f.find<ui::ReadingsMenu>("readingsMenu");
        menu->findChild<QMenu*>(u"ne-values"_s)->findChild<QAction*>(u"any-of"_s)->trigger();
        QVERIFY(f.session.readings().neAnyOf());
    }
    WindowFixture f(ui::ThemeChoice::Light, file);
    QVERIFY(f.session.readings().neAnyOf());
    QVERIFY(!f.session.readings().isSettled(explain::ReadingId::ExcludeJoin));
    auto* menu = f.find<ui::ReadingsMenu>("readingsMenu");
    menu->findChild<QMenu*>(u"ne-values"_s)->findChild<QAction*>(u"notSettled"_s)->trigger();
    QVERIFY(f.settings.readings() == explain::Readings());
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestCompare)
#include "tst_compare.moc"
