// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "flaws.h"
#include "support/testmain.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace jobscope;
using test::WindowFixture;

namespace {

/**
 * Qt's item views tell screen readers and open editors of new data in one place, the readers only while one runs. None
 * does here: an editor listens instead.
 */
class Listener : public QStyledItemDelegate {
public:
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return new QWidget(parent);
    }
    void setEditorData(QWidget*, const QModelIndex&) const override { ++told; }

    mutable int told = 0;
};

} // namespace

Q_DECLARE_METATYPE(QAction* ui::Actions::*)

class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void everyStopHasAName_data()
    {
        QTest::addColumn<bool>("open");
        QTest::addColumn<ui::JobPage::Tab>("tab");
        using Tab = ui::JobPage::Tab;
        QTest::newRow("welcome") << false << Tab::Explanation;
        QTest::newRow("explanation") << true << Tab::Explanation;
        QTest::newRow("try an object") << true << Tab::TryObject;
        QTest::newRow("definition") << true << Tab::Definition;
        QTest::newRow("JSON") << true << Tab::Json;
        QTest::newRow("checks") << true << Tab::Checks;
        QTest::newRow("runs") << true << Tab::Runs;
    }

    void everyStopHasAName()
    {
        QFETCH(bool, open);
        QFETCH(ui::JobPage::Tab, tab);
        WindowFixture f;
        f.show();
        if (open) {
            f.loadSample();
            f.window->page().setTab(tab);
        }
        const QStringList found = test::nameless(*f.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    }

    void dialogsHaveNames_data()
    {
        QTest::addColumn<QAction * ui::Actions::*>("action");
        QTest::newRow("about") << &ui::Actions::about;
        QTest::newRow("agenda") << &ui::Actions::showAgenda;
        QTest::newRow("look up a bucket") << &ui::Actions::lookUpBucket;
        QTest::newRow("compare") << &ui::Actions::compare;
        QTest::newRow("why") << &ui::Actions::why;
    }

    void dialogsHaveNames()
    {
        using ActionOf = QAction* ui::Actions::*;
        QFETCH(ActionOf, action);
        WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(f.choose(u"archive-weekly"_s));
        auto* logic = f.find<QTreeView>("objectsLogic");
        logic->setFocus();
        QTest::keyClick(logic, Qt::Key_Down);
        (f.window->actions().*action)->trigger();
        QDialog* dialog = nullptr;
        for (QDialog* one : f.window->findChildren<QDialog*>()) {
            if (one->isVisible())
                dialog = one;
        }
        QVERIFY(dialog);
        QVERIFY(!dialog->windowTitle().isEmpty());
        auto* tabs = dialog->findChild<QTabWidget*>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            const QStringList found = test::nameless(*dialog);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
        }
    }

    /** The status of a row is a word, not a colour. */
    void statusIsText()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        for (int row = 0; row < f.jobs.rowCount(); ++row) {
            const QModelIndex index = f.jobs.index(row, models::JobTableModel::StatusColumn);
            QVERIFY(!index.data().toString().isEmpty());
        }
        const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.window->list());
        QVERIFY(list);
        QVERIFY(list->childCount() > 0);
    }

    /** Every row of the logic of every job is a whole sentence. */
    void logicIsSpoken()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        int sentences = 0;
        for (int row = 0; row < f.session.count(); ++row) {
            f.window->list().selectJob(f.session.at(row).rowId);
            for (const char* name : {"bucketsLogic", "objectsLogic"}) {
                auto* view = f.find<QTreeView>(name);
                for (QModelIndex index = view->model()->index(0, 0); index.isValid(); index = view->indexBelow(index)) {
                    const QString sentence = index.data(Qt::AccessibleTextRole).toString();
                    QVERIFY2(!sentence.isEmpty(), qPrintable(f.session.at(row).job.name()));
                    ++sentences;
                }
            }
        }
        QVERIFY(sentences > 3 * f.session.count());
    }

    /** A list that spoke at each tick of a countdown could not be listened to. */
    void listSpeaksOfPhasesOnly()
    {
        Listener listener;
        WindowFixture f;
        f.show();
        f.loadSample();
        ui::JobListView& list = f.window->list();
        QVERIFY(f.choose(u"archive-weekly"_s));
        const QPersistentModelIndex cell = list.currentIndex().siblingAtColumn(models::JobTableModel::ExpiresColumn);
        list.setItemDelegateForColumn(cell.column(), &listener);
        list.openPersistentEditor(cell);
        listener.told = 0;
        const QString before = cell.data().toString();
        f.ticker.advance(1h);
        QVERIFY(cell.data().toString() != before);
        QCOMPARE(listener.told, 0);
        f.ticker.advance(24h * 10);
        QVERIFY(listener.told > 0);
    }

    void tabReachesThePage()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        f.window->list().setFocus();
        QSet<QString> seen;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget());
            seen += QApplication::focusWidget()->objectName();
        }
        for (const QString& name :
            {u"copyId"_s, u"copyArn"_s, u"bucketsLogic"_s, u"objectsLogic"_s, u"filterField"_s, u"jobList"_s})
            QVERIFY2(seen.contains(name), qPrintable(name));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestAccessibility)
#include "tst_accessibility.moc"
