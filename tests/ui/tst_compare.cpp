// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/jobpage/logicview.h"
#include "ui/mainwindow/comparedialog.h"
#include "ui/mainwindow/readingsmenu.h"
#include "ui/tryobject/objectpage.h"
#include "ui/tryobject/tryview.h"
#include "ui/widgets/flowlabel.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::WindowFixture;

/** Two jobs compared, and readings switched, in the window. */
class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesTwoJobs();
    void switchesReadings();
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

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestCompare)
#include "tst_compare.moc"
