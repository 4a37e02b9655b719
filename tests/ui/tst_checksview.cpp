// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "models/logicmodel.h"
#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/jobpage/checksview.h"
#include "ui/jobpage/jobpage.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flowlabel.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace jobscope;
using test::WindowFixture;

/** What the checks found, on a page of its own and beside the statements concerned. */
class TestChecksView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aCardForEachFinding()
    {
        const explain::Language english;
        ui::ChecksView view(english);
        const explain::Explanation explanation = explained(test::details(
            u"1"_s, R"("managedDataIdentifierSelector":"ALL","jobStatus":"PAUSED","samplingPercentage":0,)"));
        view.setExplanation(explanation);
        QCOMPARE(explanation.checks.size(), size_t(2));
        const QWidget* error = view.findChild<QWidget*>(u"finding-sampling-range"_s);
        const QWidget* warning = view.findChild<QWidget*>(u"finding-paused-by-macie"_s);
        QVERIFY(error && warning);
        // How serious it is stands there as icon and word.
        const auto* badge = warning->findChild<ui::Badge*>();
        QVERIFY(badge->look().symbol == ui::Symbol::Warning);
        QCOMPARE(badge->look().text, u"Warning"_s);
        QVERIFY(textsOf(*warning).contains(u"Macie has paused the job."_s));
        QVERIFY(error->findChild<ui::Badge*>()->look().tone == ui::Tone::Error);
        const auto* button = warning->findChild<QPushButton*>();
        QCOMPARE(button->accessibleName(), u"Show in the definition: Macie has paused the job."_s);
        QCOMPARE(button->accessibleDescription(), u"/jobStatus"_s);
        // The next job takes all of them away.
        view.setExplanation(explained(test::details(u"2"_s, R"("managedDataIdentifierSelector":"ALL",)")));
        QVERIFY(!view.findChild<QWidget*>(u"finding-paused-by-macie"_s));
        QCOMPARE(view.findChild<QLabel*>(u"checksHead"_s)->text(), u"No check found anything."_s);
    }

    void anAcceptedFindingSaysWhy()
    {
        const explain::Language english;
        ui::ChecksView view(english);
        explain::Explanation explanation
            = explained(test::details(u"1"_s, R"("managedDataIdentifierSelector":"ALL","jobStatus":"PAUSED",)"));
        explanation.checks.front().acceptedReason = u"quota\u202e asked for"_s;
        view.setExplanation(explanation);
        const QWidget* card = view.findChild<QWidget*>(u"finding-paused-by-macie"_s);
        QVERIFY(textsOf(*card).contains(u"Accepted: quota\\u202e asked for"_s));
    }

    void aListEntryPromisesNothing()
    {
        const explain::Language english;
        ui::ChecksView view(english);
        view.setExplanation(explained(test::summary(u"1"_s)));
        QVERIFY(view.findChild<QLabel*>(u"checksHead"_s)->text().contains(u"Only the list entry is loaded"_s));
    }

    void tabCountsAndButtonsLead()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(f.choose(u"invoices-monthly"_s));
        auto* tabs = f.find<QTabWidget>("jobTabs");
        QTRY_COMPARE(tabs->tabText(int(ui::JobPage::Tab::Checks)), u"Checks (4)"_s);
        f.window->actions().showChecks->trigger();
        QVERIFY(f.window->page().tab() == ui::JobPage::Tab::Checks);
        auto* view = f.find<ui::ChecksView>("checksView");
        QVERIFY(view->isVisible());
        auto* button = view->findChild<QWidget*>(u"finding-short-month-day"_s)->findChild<QPushButton*>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(f.window->page().tab() == ui::JobPage::Tab::Definition);
        const auto* tree = tabs->currentWidget()->findChild<QTreeView*>();
        QVERIFY(tree->currentIndex().isValid());
        QVERIFY(tree->currentIndex().siblingAtColumn(0).data().toString().contains(u"Day of the month"_s));
        QVERIFY(f.choose(u"migration-check"_s));
        QTRY_COMPARE(tabs->tabText(int(ui::JobPage::Tab::Checks)), u"Checks"_s);
    }

    void statementsAreMarked()
    {
        WindowFixture f;
        f.show();
        f.loadSample();
        QVERIFY(f.choose(u"invoices-monthly"_s));
        const auto* schedule = f.find<QWidget>("schedule");
        QTRY_VERIFY(textsOf(*schedule).contains(u"Warning: On day 31 it runs in seven months of the year only."_s));
        QVERIFY(f.choose(u"archive-weekly"_s));
        const auto* logic = qobject_cast<const models::LogicModel*>(f.find<QTreeView>("objectsLogic")->model());
        for (const QString& place : {u"0"_s, u"1"_s}) {
            const QString pointer = u"/s3JobDefinition/scoping/excludes/and/"_s + place;
            const auto said = [&] { return logic->indexOf(pointer).data(Qt::AccessibleTextRole).toString(); };
            QTRY_VERIFY2(said().endsWith(u"(see Checks: Warning)"_s), qPrintable(said()));
        }
    }

private:
    static explain::Explanation explained(const job::Job& job)
    {
        return explain::explain(job, {}, job::parseInstant(u"2026-08-27T14:00:12Z", job::InstantForm::Condition)->at);
    }

    static QStringList textsOf(const QWidget& widget)
    {
        QStringList texts;
        const auto labels = widget.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts += label->text();
        return texts;
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestChecksView)
#include "tst_checksview.moc"
