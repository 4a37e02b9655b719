// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/joblist/filterfield.h"
#include "ui/mainwindow/commandpalette.h"
#include "windowfixture.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QTreeView>

#include <set>

using namespace Qt::StringLiterals;
using namespace jobscope;
using models::Grouping;
using Model = models::JobTableModel;

namespace {

QString nameAt(const test::WindowFixture& f, int row)
{
    return f.jobs.index(row, Model::NameColumn).data().toString();
}

QString currentName(const test::WindowFixture& f)
{
    return f.window->list().currentIndex().siblingAtColumn(Model::NameColumn).data().toString();
}

QStringList heads(const test::WindowFixture& f)
{
    QStringList found;
    for (int row = 0; row < f.jobs.rowCount(); ++row) {
        if (const QString head = f.jobs.groupHead(row); !head.isEmpty())
            found += head;
    }
    return found;
}

void group(const test::WindowFixture& f, Grouping by)
{
    for (QAction* action : f.window->actions().groupings->actions()) {
        if (action->data().toInt() == int(by))
            action->trigger();
    }
}

} // namespace

/** Groups, pins, going back and forth, and two jobs chosen at once. */
class TestJobList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void groups_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("role");
        QTest::newRow("status") << int(Grouping::Status) << int(Model::StatusColumn) << int(Model::StatusLabelRole);
        QTest::newRow("source") << int(Grouping::Source) << int(Model::SourceColumn) << int(Qt::DisplayRole);
        QTest::newRow("schedule") << int(Grouping::Schedule) << int(Model::ScheduleColumn) << int(Qt::DisplayRole);
    }

    void groups()
    {
        QFETCH(int, by);
        QFETCH(int, column);
        QFETCH(int, role);
        test::WindowFixture f;
        f.show();
        f.loadSample();
        QCOMPARE(heads(f), QStringList());
        const int high = f.window->list().visualRect(f.jobs.index(0, 0)).height();
        group(f, Grouping(by));
        std::set<QString> values;
        for (int row = 0; row < f.jobs.rowCount(); ++row)
            values.insert(f.jobs.index(row, column).data(role).toString());
        // Each once: its jobs stand together.
        QCOMPARE(heads(f).size(), qsizetype(values.size()));
        for (const QString& head : heads(f))
            QVERIFY2(values.contains(head), qPrintable(head));
        QTRY_VERIFY(f.window->list().visualRect(f.jobs.index(0, 0)).height() > high);
        QCOMPARE(int(f.settings.grouping()), by);
        group(f, Grouping::None);
        QCOMPARE(heads(f), QStringList());
        QTRY_COMPARE(f.window->list().visualRect(f.jobs.index(0, 0)).height(), high);
    }

    void orderWithinGroups()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        QStringList unsorted;
        for (int row = 0; row < f.jobs.rowCount(); ++row)
            unsorted += nameAt(f, row);
        group(f, Grouping::Status);
        const QStringList groups = heads(f);
        f.jobs.sort(Model::NameColumn, Qt::DescendingOrder);
        QCOMPARE(heads(f), groups);
        for (int row = 1; row < f.jobs.rowCount(); ++row) {
            if (f.jobs.groupHead(row).isEmpty())
                QVERIFY(f.jobs.index(row - 1, Model::NameColumn).data(Model::SortRole).toString()
                    >= f.jobs.index(row, Model::NameColumn).data(Model::SortRole).toString());
        }
        f.jobs.sort(-1);
        group(f, Grouping::None);
        QStringList again;
        for (int row = 0; row < f.jobs.rowCount(); ++row)
            again += nameAt(f, row);
        QCOMPARE(again, unsorted);
    }

    void pins()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"x.ini"_s);
        {
            test::WindowFixture f(ui::ThemeChoice::Light, file);
            f.show();
            f.loadSample();
            QVERIFY(f.choose(u"archive-weekly"_s));
            QVERIFY(nameAt(f, 0) != u"archive-weekly");
            f.window->actions().pin->trigger();
            QCOMPARE(nameAt(f, 0), u"archive-weekly"_s);
            QCOMPARE(currentName(f), u"archive-weekly"_s);
            QCOMPARE(heads(f), (QStringList{u"Pinned"_s, u"Other jobs"_s}));
            QCOMPARE(f.jobs.index(0, Model::NameColumn).data(Qt::AccessibleDescriptionRole).toString(), u"Pinned"_s);
        }
        test::WindowFixture f(ui::ThemeChoice::Light, file);
        f.show();
        f.loadSample();
        QCOMPARE(nameAt(f, 0), u"archive-weekly"_s);
        QVERIFY(f.choose(u"archive-weekly"_s));
        QVERIFY(f.window->actions().pin->isChecked());
        f.window->actions().pin->trigger();
        QCOMPARE(heads(f), QStringList());
        QVERIFY(nameAt(f, 0) != u"archive-weekly");
    }

    void backAndForward()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        const QStringList names{nameAt(f, 1), nameAt(f, 4), nameAt(f, 2)};
        for (const QString& name : names)
            QVERIFY(f.choose(name));
        QVERIFY(!f.window->actions().forward->isEnabled());
        QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(currentName(f), names[1]);
        QTest::mouseClick(f.window->list().viewport(), Qt::BackButton);
        QCOMPARE(currentName(f), names[0]);
        QTest::mouseClick(&f.window->page(), Qt::ForwardButton);
        QCOMPARE(currentName(f), names[1]);
        QTest::keyClick(f.window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(currentName(f), names[2]);
        // Choosing anew forgets what was ahead.
        f.window->actions().back->trigger();
        QVERIFY(f.choose(nameAt(f, 3)));
        QVERIFY(!f.window->actions().forward->isEnabled());
    }

    void backToAJobThatTheFilterHides()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(f.choose(u"archive-weekly"_s));
        f.window->filter().setText(u"-archive"_s);
        f.window->list().selectFirst();
        f.window->actions().back->trigger();
        while (currentName(f) != u"archive-weekly" && f.window->actions().back->isEnabled())
            f.window->actions().back->trigger();
        QCOMPARE(currentName(f), u"archive-weekly"_s);
        QCOMPARE(f.window->filter().text(), QString());
    }

    void comparesTheTwoThatAreSelected()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        auto* selection = f.window->list().selectionModel();
        f.window->list().setCurrentIndex(f.jobs.index(2, Model::NameColumn));
        selection->setCurrentIndex(
            f.jobs.index(5, Model::NameColumn), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(f.window->list().selectedJobs().size(), size_t{2});
        f.window->actions().compare->trigger();
        auto* other = f.find<QComboBox>("compareWith");
        QVERIFY(other);
        QCOMPARE(other->currentData().toULongLong(), f.jobs.index(5, 0).data(Model::RowIdRole).toULongLong());
        QVERIFY(other->findData(f.jobs.index(2, 0).data(Model::RowIdRole)) < 0); // the first one
    }

    void sourcesInThePalette()
    {
        test::WindowFixture f;
        const QString file = f.folder.filePath(u"none-of-the-jobs.json"_s);
        f.settings.addRecentFile(file);
        f.show();
        f.window->actions().showCommands->trigger();
        auto* field = f.find<QLineEdit>("paletteField");
        field->setText(u"none-of-the-jobs"_s);
        QCOMPARE(f.find<QTreeView>("paletteList")->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!f.session.isBusy() && !f.session.errors().empty()); // there is no such file
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestJobList)

#include "tst_joblist.moc"
