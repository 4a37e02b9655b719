// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/mainwindow/exportcontroller.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace jobscope;
using test::WindowFixture;

namespace {

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

bool drop(QWidget& target, const QMimeData& data)
{
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
    return event.isAccepted();
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void welcomesWhenNothingIsOpen()
    {
        WindowFixture f;
        f.show();
        QVERIFY(f.find<QWidget>("welcomePage")->isVisible());
        QVERIFY(!f.find<QWidget>("jobList")->isVisible());
        QVERIFY(!f.window->actions().exportReport->isEnabled());
        QVERIFY(!f.window->actions().refresh->isEnabled());
        QTest::mouseClick(f.find<QPushButton>("welcomeSample"), Qt::LeftButton);
        QTRY_VERIFY(f.find<QWidget>("jobList")->isVisible());
        QTRY_VERIFY(!f.session.isBusy());
        QVERIFY(f.session.count() >= 16);
    }

    void opensTheSampleAccount()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(f.window->list().currentJob().has_value());
        QCOMPARE(f.find<QLabel>("jobName")->text(), f.session.at(0).job.name());
        QVERIFY(!f.find<QLabel>("summary")->text().isEmpty());
        QVERIFY(f.find<QLabel>("countLabel")->text().contains(QString::number(f.session.count())));
        QVERIFY(f.find<QLabel>("sourceLabel")->text().contains(u"111122223333"_s));
        QVERIFY(f.window->windowTitle().contains(f.session.at(0).job.name()));
        QVERIFY(f.window->actions().exportReport->isEnabled());
    }

    void toolsShowNoLettersOfMenus()
    {
        // Where these are not letters of the words, they stand behind them: "(O)".
        QTranslator japanese;
        QVERIFY(japanese.load(u":/i18n/jobscope_ja.qm"_s));
        QCoreApplication::installTranslator(&japanese);
        WindowFixture f;
        f.show();
        const auto* bar = f.window->findChild<QToolBar*>(u"toolBar"_s);
        int buttons = 0;
        const auto all = bar->findChildren<QToolButton*>();
        for (const auto* button : all) {
            QVERIFY2(!button->text().contains(u'('), qPrintable(button->text()));
            QVERIFY2(!button->accessibleName().contains(u'('), qPrintable(button->accessibleName()));
            buttons += button->text().isEmpty() ? 0 : 1;
        }
        QVERIFY(buttons >= 3);
        // A shorter text of its own stays.
        QVERIFY(!f.window->actions().exportReport->iconText().contains(u"PDF"_s));
        QVERIFY2(f.window->actions().open->text().contains(u"(&"_s), qPrintable(f.window->actions().open->text()));
    }

    void agendaLeadsToTheJob()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        f.window->actions().showAgenda->trigger();
        auto* agenda = f.window->findChild<QTreeView*>(u"agenda"_s);
        QVERIFY(agenda && agenda->isVisible());
        QVERIFY(agenda->model()->rowCount() > 5);
        QStringList dates;
        for (int row = 0; row < agenda->model()->rowCount(); ++row)
            dates += agenda->model()->index(row, 0).data().toString().left(10);
        QVERIFY(std::is_sorted(dates.cbegin(), dates.cend()));
        QVERIFY(!f.window->findChild<QLabel*>(u"agendaRest"_s)->text().isEmpty());
        int row = 0;
        while (agenda->model()->index(row, 1).data().toString() != u"invoices-monthly"_s)
            ++row;
        agenda->setCurrentIndex(agenda->model()->index(row, 0));
        agenda->setFocus();
        QTest::keyClick(agenda, Qt::Key_Return);
        QTRY_COMPARE(f.find<QLabel>("jobName")->text(), u"invoices-monthly"_s);
        // It follows the session.
        f.session.close();
        QTRY_COMPARE(agenda->model()->rowCount(), 0);
    }

    void keysGoThroughTheList()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        f.window->list().setFocus();
        QTest::keyClick(&f.window->list(), Qt::Key_Down);
        QTRY_COMPARE(f.find<QLabel>("jobName")->text(), f.session.at(1).job.name());
        QTest::keyClick(&f.window->list(), Qt::Key_End);
        QTRY_COMPARE(f.find<QLabel>("jobName")->text(), explain::shown(f.session.at(f.session.count() - 1).job.name()));
    }

    void filters()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        QLineEdit& field = f.window->filter();
        QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(field.hasFocus());
        QTest::keyClicks(&field, u"archive-weekly"_s);
        QTRY_COMPARE(f.jobs.rowCount(), 1);
        QTRY_COMPARE(f.find<QLabel>("jobName")->text(), u"archive-weekly"_s);
        QVERIFY(f.find<QLabel>("countLabel")->text().startsWith(u"1 "_s));
        QTest::keyClicks(&field, u" nothing like it"_s);
        QTRY_COMPARE(f.jobs.rowCount(), 0);
        auto* clear = f.find<QPushButton>("clearFilterButton");
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(f.jobs.rowCount(), f.session.count());
        QVERIFY(!clear->isVisible());
    }

    void tabsByKeyboard()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        auto* tabs = f.find<QTabWidget>("jobTabs");
        QTest::keyClick(f.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(tabs->currentIndex(), int(ui::JobPage::Tab::Json));
        QVERIFY(f.find<QPlainTextEdit>("jsonText")->toPlainText().contains(u"\"jobId\""_s));
        QTest::keyClick(f.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(tabs->currentIndex(), int(ui::JobPage::Tab::Definition));
        QVERIFY(f.find<QTreeView>("definitionTree")->model()->rowCount() >= 15);
        QTest::keyClick(f.window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(tabs->currentIndex(), int(ui::JobPage::Tab::Explanation));
        QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(tabs->currentIndex(), int(ui::JobPage::Tab::TryObject));
    }

    void copiesTheExplanation()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        f.window->actions().copyText->trigger();
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(f.session.at(0).job.name()));
        QVERIFY(text.contains(u"INCLUDE"_s));
        f.window->actions().copyMarkdown->trigger();
        const QString markdown = QApplication::clipboard()->text();
        QVERIFY(markdown != text);
        QVERIFY(markdown.contains(u'#'));
    }

    void copiesExactJson()
    {
        WindowFixture f;
        f.show();
        const QByteArray bytes = test::detailsJson(u"one"_s);
        f.controller->openFiles({write(f.folder, u"one.json"_s, bytes)});
        QTRY_COMPARE(f.session.count(), 1);
        f.window->page().setTab(ui::JobPage::Tab::Json);
        QTest::mouseClick(f.find<QWidget>("jsonCopy"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(bytes));
    }

    void findsInTheJson()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        f.window->page().setTab(ui::JobPage::Tab::Json);
        auto* text = f.find<QPlainTextEdit>("jsonText");
        text->setFocus();
        QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->objectName(), u"findField"_s);
        QTest::keyClicks(field, u"jobType"_s);
        QTRY_COMPARE(text->textCursor().selectedText(), u"jobType"_s);
        QTest::keyClicks(field, u"zzz"_s);
        QTRY_VERIFY(!field->parentWidget()->findChild<QLabel*>(u"findResult"_s)->text().isEmpty());
    }

    void anErrorKeepsWhatWasThere()
    {
        WindowFixture f;
        f.show();
        f.controller->openFiles({write(f.folder, u"good.json"_s, test::detailsJson(u"good"_s))});
        QTRY_COMPARE(f.session.count(), 1);
        f.controller->openFiles({write(f.folder, u"bad.json"_s, "{\"jobId\": 17}")});
        auto* bar = f.find<QWidget>("messageBar");
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(f.session.count(), 1);
        QCOMPARE(f.find<QLabel>("jobName")->text(), u"job good"_s);
        QVERIFY(f.find<QLabel>("messageWhat")->text().contains(u"bad.json"_s));
        QVERIFY(f.window->messages().message().where.contains(u"/jobId"_s));
        QTest::mouseClick(bar->findChild<QWidget*>(u"messageClose"_s), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
    }

    void aBundleIsMarked_data()
    {
        QTest::addColumn<job::Origin>("origin");
        QTest::addColumn<QString>("begins");
        QTest::newRow("of an account") << job::Origin::Bundle << u"Evidence bundle, unchanged: "_s;
        QTest::newRow("made up") << job::Origin::Sample << u"Evidence bundle of the sample account, unchanged: "_s;
    }

    void aBundleIsMarked()
    {
        QFETCH(job::Origin, origin);
        QFETCH(QString, begins);
        WindowFixture f;
        f.session.setReadFile([origin](const QString&, const job::ReadOptions&) {
            return Expected<std::vector<job::Job>, job::SourceError>(
                test::jobsOf(test::detailsJson(u"good"_s), origin));
        });
        f.show();
        f.controller->openFiles({write(f.folder, u"a.jobscope"_s, "PK")});
        QTRY_COMPARE(f.session.count(), 1);
        const QString source = f.find<QLabel>("sourceLabel")->text();
        QVERIFY2(source.startsWith(begins), qPrintable(source));
    }

    void theNextLoadTakesTheMessageAway()
    {
        WindowFixture f;
        f.show();
        f.controller->openFiles({f.folder.filePath(u"missing.json"_s)});
        QTRY_VERIFY(f.find<QWidget>("messageBar")->isVisible());
        f.loadSample();
        QTRY_VERIFY(!f.find<QWidget>("messageBar")->isVisible());
    }

    void filesCanBeDropped()
    {
        WindowFixture f;
        f.show();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(write(f.folder, u"a.json"_s, test::detailsJson(u"a"_s))),
            QUrl::fromLocalFile(write(f.folder, u"b.json"_s, test::detailsJson(u"b"_s)))});
        QVERIFY(drop(*f.window, files));
        QTRY_COMPARE(f.session.count(), 2);
        QMimeData text;
        text.setText(u"not a file"_s);
        QVERIFY(!drop(*f.window, text));
        QMimeData remote;
        remote.setUrls({QUrl(u"https://example.com/job.json"_s)});
        QVERIFY(!drop(*f.window, remote));
    }

    void remembersRecentFiles()
    {
        WindowFixture f;
        f.show();
        const QString path = write(f.folder, u"a & b.json"_s, test::detailsJson(u"a"_s));
        f.controller->openFiles({path});
        QTRY_COMPARE(f.session.count(), 1);
        QTRY_COMPARE(f.settings.recentFiles(), QStringList{path});
        f.session.close();
        QTRY_VERIFY(f.find<QWidget>("welcomePage")->isVisible());
        QVERIFY(f.window->actions().recent->actions().first()->text().contains(u"a && b.json"_s));
        f.window->actions().recent->actions().first()->trigger();
        QTRY_COMPARE(f.session.count(), 1);
    }

    void remembersItsLooks()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            WindowFixture f(ui::ThemeChoice::Light, file);
            f.show({1000, 700});
            f.loadSample();
            QMenu menu;
            f.window->list().fillColumnsMenu(menu);
            menu.actions().at(models::JobTableModel::RegionColumn)->setChecked(true);
            f.window->list().header()->resizeSection(models::JobTableModel::StatusColumn, 133);
            f.window->list().sortByColumn(models::JobTableModel::NameColumn, Qt::DescendingOrder);
            f.window->close();
        }
        WindowFixture f(ui::ThemeChoice::Light, file);
        f.window->show();
        f.loadSample();
        QCOMPARE(f.window->size(), QSize(1000, 700));
        QVERIFY(!f.window->list().isColumnHidden(models::JobTableModel::RegionColumn));
        QVERIFY(f.window->list().isColumnHidden(models::JobTableModel::AccountColumn));
        QCOMPARE(f.window->list().columnWidth(models::JobTableModel::StatusColumn), 133);
        QCOMPARE(f.window->list().header()->sortIndicatorSection(), int(models::JobTableModel::NameColumn));
        QStringList names;
        for (int row = 0; row < f.jobs.rowCount(); ++row)
            names += f.jobs.index(row, models::JobTableModel::NameColumn).data().toString();
        QVERIFY(names.first() > names.last());
    }

    void themeCanBeForced()
    {
        WindowFixture f;
        f.show();
        for (QAction* action : f.window->actions().themes->actions()) {
            if (action->data().toInt() == int(ui::ThemeChoice::Dark))
                action->trigger();
        }
        QCOMPARE(f.settings.theme(), ui::ThemeChoice::Dark);
        QCOMPARE(ui::Theme::of(QApplication::palette()).scheme(), ui::Scheme::Dark);
        QTRY_COMPARE(ui::Theme::of(f.window->palette()).scheme(), ui::Scheme::Dark);
    }

    /** 10,000 jobs: the event loop goes on, progress shows, and the list is there at the end. */
    void largeFilesLoadInTheBackground()
    {
        WindowFixture f;
        f.show();
        QByteArray lines;
        for (int i = 0; i < 10000; ++i) {
            lines += test::detailsJson(u"job%1"_s.arg(i), R"("description":")" + QByteArray(1500, 'x') + R"(",)");
            lines += '\n';
        }
        const QString path = write(f.folder, u"many.jsonl"_s, lines);

        int turns = 0;
        int turnsWithProgress = 0;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&] {
            ++turns;
            if (f.find<QWidget>("loadingBar")->isVisible())
                ++turnsWithProgress;
        });
        pulse.start(5);
        f.controller->openFiles({path});
        QTRY_COMPARE_WITH_TIMEOUT(f.session.count(), 10000, 60000);
        QVERIFY2(turns > 3, qPrintable(QString::number(turns)));
        QVERIFY(turnsWithProgress > 0);
        QTRY_VERIFY(!f.find<QWidget>("loadingBar")->isVisible());
        QCOMPARE(f.jobs.rowCount(), 10000);
        QTRY_VERIFY(f.window->list().currentJob().has_value());
    }

    void loadingCanBeStopped()
    {
        WindowFixture f;
        f.show();
        QByteArray lines;
        for (int i = 0; i < 10000; ++i)
            lines += test::detailsJson(u"job%1"_s.arg(i)) + '\n';
        f.controller->openFiles({write(f.folder, u"many.jsonl"_s, lines)});
        auto* bar = f.find<QWidget>("loadingBar");
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton*>(u"cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!f.session.isBusy());
        QCOMPARE(f.session.count(), 0);
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(f.settings.recentFiles().isEmpty());
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestMainWindow)
#include "tst_mainwindow.moc"
