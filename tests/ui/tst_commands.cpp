// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

struct Palette {
    explicit Palette(test::WindowFixture& f)
    {
        f.window->actions().showCommands->trigger();
        dialog = f.find<QDialog>("commandPalette");
        field = dialog->findChild<QLineEdit*>(u"paletteField"_s);
        list = dialog->findChild<QTreeView*>(u"paletteList"_s);
    }
    QString current() const { return list->currentIndex().siblingAtColumn(0).data().toString(); }

    QDialog* dialog;
    QLineEdit* field;
    QTreeView* list;
};

} // namespace

/** Everything by its name, and all keys on a sheet. */
class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void goesToAJob()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        Palette palette(f);
        QVERIFY(palette.list->model()->rowCount() > f.session.count());
        QTest::keyClicks(palette.field, u"WEEKLY arch"_s);
        QCOMPARE(palette.list->model()->rowCount(), 1);
        QCOMPARE(palette.current(), u"archive-weekly"_s);
        QTest::keyClick(palette.field, Qt::Key_Return);
        const auto chosen = f.window->list().currentJob();
        QVERIFY(chosen);
        QCOMPARE(f.session.at(f.session.rowOf(*chosen)).job.name(), u"archive-weekly"_s);
        QTRY_VERIFY(!f.find<QDialog>("commandPalette"));
    }

    void doesAnAction()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(f.choose(u"archive-weekly"_s));
        Palette palette(f);
        palette.field->setText(u"json"_s);
        while (palette.current() != u"JSON" && palette.list->indexBelow(palette.list->currentIndex()).isValid())
            QTest::keyClick(palette.field, Qt::Key_Down);
        QCOMPARE(palette.current(), u"JSON"_s);
        QTest::keyClick(palette.field, Qt::Key_Return);
        QCOMPARE(f.find<QTabWidget>("jobTabs")->currentIndex(), int(ui::JobPage::Tab::Json));
    }

    void nothingFound()
    {
        test::WindowFixture f;
        f.show();
        Palette palette(f);
        palette.field->setText(u"(no such \\thing"_s);
        QCOMPARE(palette.list->model()->rowCount(), 0);
        QVERIFY(palette.dialog->findChild<QWidget*>(u"paletteNothing"_s)->isVisible());
        QTest::keyClick(palette.field, Qt::Key_Return);
        QVERIFY(palette.dialog->isVisible());
    }

    void keys()
    {
        test::WindowFixture f;
        f.show();
        f.window->actions().showKeys->trigger();
        auto* keys = f.find<QTreeView>("shortcuts");
        QVERIFY(keys);
        bool isThere = false;
        for (int row = 0; row < keys->model()->rowCount(); ++row) {
            const QString text = keys->model()->index(row, 0).data().toString();
            QVERIFY(!text.contains(u'&') && !text.endsWith(u'…'));
            QVERIFY(!keys->model()->index(row, 1).data().toString().isEmpty());
            isThere = isThere || text == u"Go to anything";
        }
        QVERIFY(isThere);
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestCommands)

#include "tst_commands.moc"
