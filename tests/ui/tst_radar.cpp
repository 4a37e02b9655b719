// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/radar/radarcontroller.h"
#include "ui/radar/radardialog.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

struct Fixture : test::WindowFixture {
    Fixture() { radar = new ui::RadarController({*window, session, language, settings}); }

    void open()
    {
        show();
        loadSample();
        window->actions().showRadar->trigger();
        view = find<QTreeView>("deadlines");
        QVERIFY(view->isVisible());
    }
    void answer(QMessageBox::StandardButton button)
    {
        auto* question = find<QMessageBox>("noticesQuestion");
        QVERIFY(question);
        question->button(button)->click();
    }

    ui::RadarController* radar;
    QTreeView* view = nullptr;
};

} // namespace

/** The deadlines of the sample account, as a person uses them. */
class TestRadar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void leadsToItsJob()
    {
        Fixture f;
        f.open();
        QVERIFY(f.view->model()->rowCount() > 1);
        const QModelIndex second = f.view->model()->index(1, models::DeadlineModel::JobColumn);
        f.view->setCurrentIndex(second);
        Q_EMIT f.view->activated(second);
        QCOMPARE(f.window->list().currentJob(), second.data(models::DeadlineModel::RowIdRole).toULongLong());
    }

    void givesTheCommand()
    {
        Fixture f;
        f.open();
        QVERIFY(f.find<QLabel>("resumeCommand")->text().contains(u"--job-status RUNNING"_s));
        f.find<QPushButton>("copyResume")->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"aws macie2 update-classification-job"_s));
        // What is over cannot be resumed.
        const int last = f.view->model()->rowCount() - 1;
        f.view->setCurrentIndex(f.view->model()->index(last, 0));
        const bool isOver = f.view->currentIndex().data(models::DeadlineModel::PhaseRole).toInt()
            == int(explain::DeadlinePhase::Expired);
        QVERIFY(isOver);
        QVERIFY(!f.find<QPushButton>("copyResume")->isEnabled());
    }

    void asksOnce()
    {
        Fixture f;
        QSignalSpy told(f.radar, &ui::RadarController::told);
        f.open();
        QVERIFY(!f.settings.notices());
        f.answer(QMessageBox::No);
        QCOMPARE(f.settings.notices(), std::optional(false));
        QVERIFY(!f.find<QCheckBox>("notices")->isChecked());
        QVERIFY(told.isEmpty());
        f.find<ui::RadarDialog>("radarDialog")->hide();
        f.window->actions().showRadar->trigger();
        QTRY_VERIFY(!f.find<QMessageBox>("noticesQuestion"));
        // The person may change their mind.
        f.find<QCheckBox>("notices")->click();
        QCOMPARE(told.size(), 1);
        QVERIFY(!f.settings.toldDeadlines().isEmpty());
        QVERIFY(f.window->messages().isVisible()); // there is no tray here
        f.window->actions().refresh->trigger();
        QTRY_VERIFY(!f.session.isBusy());
        QCOMPARE(told.size(), 1);
    }

    void exportsACalendar()
    {
        Fixture f;
        f.open();
        f.answer(QMessageBox::No);
        auto* dialog = f.find<ui::RadarDialog>("radarDialog");
        const QString path = f.folder.filePath(u"deadlines.ics"_s);
        QVERIFY(dialog->writeCalendar(path));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray text = file.readAll();
        int toCome = 0;
        for (int row = 0; row < f.view->model()->rowCount(); ++row)
            toCome += f.view->model()->index(row, 0).data(models::DeadlineModel::PhaseRole).toInt()
                != int(explain::DeadlinePhase::Expired);
        QCOMPARE(text.count("BEGIN:VEVENT"), toCome);
        QVERIFY(toCome > 0);
        QVERIFY(!dialog->writeCalendar(f.folder.filePath(u"no/folder/x.ics"_s)));
    }

    void nothingToTell()
    {
        Fixture f;
        f.show();
        f.window->actions().showRadar->trigger();
        QVERIFY(!f.find<QMessageBox>("noticesQuestion"));
        QVERIFY(f.find<QLabel>("radarRest")->text().startsWith(u"No loaded job"_s));
        QVERIFY(!f.find<QPushButton>("exportCalendar")->isEnabled());
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestRadar)

#include "tst_radar.moc"
