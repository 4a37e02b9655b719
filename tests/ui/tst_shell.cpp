// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/datetext.h"
#include "program.h"
#include "support/testmain.h"
#include "ui/joblist/filterfield.h"
#include "ui/tryobject/objectpage.h"
#include "ui/tryobject/tryview.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;
using test::Program;

/** Another language and other times without a restart, and without losing one's place. */
class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void saysEverythingInTheOtherLanguage()
    {
        Program p;
        QCOMPARE(p.window().actions().refresh->text(), u"&Refresh"_s);
        p.speak(u"de"_s);
        QCOMPARE(p.window().actions().refresh->text(), u"&Aktualisieren"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        p.speak(u"en"_s);
        QCOMPARE(p.window().actions().refresh->text(), u"&Refresh"_s);
    }

    void turnsRoundForArabic()
    {
        Program p;
        p.loadSample();
        const auto listIsLeft = [&p] {
            return p.window().list().mapToGlobal(QPoint()).x() < p.window().page().mapToGlobal(QPoint()).x();
        };
        QVERIFY(listIsLeft());
        p.speak(u"ar"_s);
        QCOMPARE(p.window().layoutDirection(), Qt::RightToLeft);
        QVERIFY(!listIsLeft());
        p.speak(u"en"_s);
        QVERIFY(listIsLeft());
    }

    void goesOnWhereThePersonWas()
    {
        Program p;
        p.loadSample();
        p.window().filter().setText(u"status:paused"_s);
        p.window().list().selectFirst();
        const auto job = p.window().list().currentJob();
        QVERIFY(job);
        explain::ObjectFacts tried;
        tried.key = u"a/b.csv"_s;
        p.window().page().tryView().objectPage().setFacts(tried);
        p.window().page().setTab(JobPage::Tab::Definition);
        const int jobs = p.session.count();
        const int shown = p.window().list().model()->rowCount();
        p.speak(u"de"_s);
        QCOMPARE(p.session.count(), jobs);
        QCOMPARE(p.window().filter().text(), u"status:paused"_s);
        QCOMPARE(p.window().list().model()->rowCount(), shown);
        QCOMPARE(p.window().list().currentJob(), job);
        QCOMPARE(p.window().page().tab(), JobPage::Tab::Definition);
        QVERIFY(p.window().page().tryView().objectPage().facts() == tried);
        QTRY_VERIFY(p.window().findChild<QWidget*>(u"dashboard"_s)->isVisible());
    }

    void staysWhereItWasScrolled()
    {
        Program p;
        p.loadSample();
        QScrollBar* before = p.window().list().verticalScrollBar();
        QTRY_VERIFY(before->maximum() > 60);
        before->setValue(60);
        p.speak(u"de"_s);
        QTRY_COMPARE(p.window().list().verticalScrollBar()->value(), 60);
    }

    void columnsFitTheOtherWords()
    {
        Program p;
        p.loadSample();
        p.speak(u"de"_s);
        const auto isWideEnough = [&p] {
            const JobListView& list = p.window().list();
            const int needed = static_cast<const QAbstractItemView&>(list).sizeHintForColumn(0);
            return needed > 0 && list.columnWidth(0) >= needed;
        };
        QTRY_VERIFY(isWideEnough());
    }

    void keepsTheSizeAndTheEndOfTheProgram()
    {
        Program p;
        const QSize size = p.window().size();
        bool hasEnded = false;
        connect(qApp, &QGuiApplication::lastWindowClosed, this, [&hasEnded] { hasEnded = true; });
        // Only within exec() do windows end the program.
        QTimer::singleShot(0, this, [&] {
            p.speak(u"de"_s);
            QCOMPARE(p.window().size(), size);
            QVERIFY(!hasEnded);
            p.window().close();
        });
        QTimer::singleShot(std::chrono::seconds(20), qApp, [] { QCoreApplication::exit(1); });
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(hasEnded);
    }

    void timesInUtc()
    {
        Program p;
        Preferences preferences = p.settings.preferences();
        preferences.times = TimesShown::Utc;
        const QPointer<MainWindow> before = &p.window();
        p.settings.setPreferences(preferences);
        QTRY_VERIFY(!before);
        QCOMPARE(models::shownTime({}).timeSpec(), Qt::UTC);
    }

    void directionFollowsTheLanguage()
    {
        Program p;
        QCOMPARE(p.window().layoutDirection(), Qt::LeftToRight);
        if (!explain::Language::available().contains(u"ar"_s))
            QSKIP("no translation from right to left");
        p.speak(u"ar"_s);
        QCOMPARE(p.window().layoutDirection(), Qt::RightToLeft);
        p.speak(u"en"_s);
        QCOMPARE(p.window().layoutDirection(), Qt::LeftToRight);
    }

    void refreshesByItself()
    {
        Preferences preferences = Program::english();
        preferences.refreshEvery = std::chrono::minutes(15);
        Program p(preferences);
        p.loadSample();
        int loads = 0;
        connect(&p.session, &session::JobSession::loadEnded, this, [&loads] { ++loads; });
        p.ticker.advance(std::chrono::minutes(14));
        QVERIFY(!p.session.isBusy());
        p.ticker.advance(std::chrono::minutes(1));
        QTRY_COMPARE(loads, 1);
        p.settings.setPreferences(Program::english());
        p.ticker.advance(std::chrono::hours(2));
        QVERIFY(!p.session.isBusy());
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestShell)

#include "tst_shell.moc"
