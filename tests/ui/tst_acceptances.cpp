// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"
#include "support/testmain.h"
#include "ui/joblist/joblistview.h"
#include "ui/jobpage/acceptdialog.h"
#include "ui/jobpage/checksview.h"
#include "ui/mainwindow/reportjobs.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;

namespace {

/** The sample's job with four findings, on its page of checks. */
struct AtChecks {
    AtChecks()
    {
        p.session.openSource(std::make_shared<sample::SampleSource>(p.clock));
        QTRY_VERIFY(!p.session.isBusy() && p.session.count() > 20);
        int row = 0;
        while (row < p.session.count() && p.session.at(row).job.name() != u"invoices-monthly"_s)
            ++row;
        QVERIFY(row < p.session.count());
        id = p.session.at(row).job.id();
        window().list().selectJob(p.session.at(row).rowId);
        window().actions().showChecks->trigger();
        QTRY_COMPARE(tabText(), u"Checks (4)"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    MainWindow& window() const { return p.shell->window(); }
    QString tabText() const
    {
        return window().findChild<QTabWidget*>(u"jobTabs"_s)->tabText(int(JobPage::Tab::Checks));
    }
    QPushButton* button() const
    {
        const auto* card = window().findChild<QWidget*>(u"finding-short-month-day"_s);
        return card->findChildren<QPushButton*>().back();
    }
    AcceptDialog* ask() const
    {
        button()->setFocus();
        button()->click();
        return window().findChild<AcceptDialog*>();
    }

    test::Program p;
    job::JobId id;
};

} // namespace

/** Accepting findings with a reason. */
class TestAcceptances : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void needsAReason()
    {
        const AtChecks at;
        QCOMPARE(at.button()->text(), u"Accept…"_s);
        auto* dialog = at.ask();
        QVERIFY(dialog);
        auto* accepting = dialog->findChild<QPushButton*>(u"acceptNow"_s);
        auto* reason = dialog->findChild<QPlainTextEdit*>(u"acceptReason"_s);
        QVERIFY(!accepting->isEnabled());
        reason->setPlainText(u" \n "_s);
        QVERIFY(!accepting->isEnabled());
        reason->setPlainText(u"x"_s);
        QVERIFY(accepting->isEnabled());
        dialog->reject();
        QCOMPARE(at.tabText(), u"Checks (4)"_s);
        QVERIFY(at.p.acceptanceStore.text.isEmpty());
    }

    void acceptedAndWithdrawn()
    {
        const AtChecks at;
        auto* dialog = at.ask();
        dialog->findChild<QPlainTextEdit*>(u"acceptReason"_s)->setPlainText(u"day 31\nis on purpose"_s);
        dialog->findChild<QPushButton*>(u"acceptNow"_s)->click();
        QTRY_COMPARE(at.tabText(), u"Checks (3)"_s);
        const auto kept = explain::readAcceptances(at.p.acceptanceStore.text);
        QVERIFY(kept);
        const std::vector<explain::Acceptance> expected{
            {explain::CheckId::ShortMonthDay, at.id.text(), u"day 31 is on purpose"_s}};
        QCOMPARE(*kept, expected);
        // A report from here names it, too.
        const int row = at.p.session.rowOf(at.id);
        const auto order = orderOf(at.p.session, {at.p.session.at(row).rowId});
        const auto explanation = order.explain(order.jobs.front());
        QVERIFY(std::any_of(explanation.checks.begin(), explanation.checks.end(),
            [](const explain::Finding& finding) { return finding.acceptedReason == u"day 31 is on purpose"_s; }));
        // The keyboard is where it was.
        QTRY_COMPARE(at.window().focusWidget(), at.button());
        QCOMPARE(at.button()->text(), u"Withdraw the acceptance"_s);
        at.button()->click();
        QTRY_COMPARE(at.tabText(), u"Checks (4)"_s);
        QVERIFY(explain::readAcceptances(at.p.acceptanceStore.text)->empty());
    }

    void inEveryJob()
    {
        const AtChecks at;
        auto* dialog = at.ask();
        dialog->findChild<QPlainTextEdit*>(u"acceptReason"_s)->setPlainText(u"house rule"_s);
        dialog->findChild<QCheckBox*>(u"acceptEveryJob"_s)->setChecked(true);
        dialog->accept();
        QTRY_COMPARE(at.tabText(), u"Checks (3)"_s);
        QVERIFY(!explain::readAcceptances(at.p.acceptanceStore.text)->front().job);
        // To withdraw it concerns other jobs as well.
        at.button()->click();
        const auto asked = [&at] { return at.window().findChild<QMessageBox*>(u"withdrawEverywhere"_s); };
        QTRY_VERIFY(asked());
        asked()->reject();
        QTRY_VERIFY(!asked());
        QCOMPARE(at.tabText(), u"Checks (3)"_s);
        at.button()->click();
        QTRY_VERIFY(asked());
        for (QAbstractButton* button : asked()->buttons()) {
            if (asked()->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
                break;
            }
        }
        QTRY_COMPARE(at.tabText(), u"Checks (4)"_s);
    }

    /** Another job with the same finding is chosen in the list: the keyboard stays there. */
    void listKeepsTheKeyboard()
    {
        AtChecks at;
        at.button()->setFocus();
        auto* list = at.window().list().findChild<QAbstractItemView*>();
        QVERIFY(list);
        list->setFocus();
        QVERIFY(list->hasFocus());
        at.p.acceptances.accept({explain::CheckId::ShortMonthDay, {}, u"house rule"_s});
        QTRY_COMPARE(at.tabText(), u"Checks (3)"_s);
        QCOMPARE(at.window().focusWidget(), list);
    }

    void cannotBeKept()
    {
        AtChecks at;
        at.p.acceptanceStore.error
            = ports::FileError{ports::FileErrorKind::CannotWrite, at.p.acceptanceStore.file(), u"disk full"_s};
        auto* dialog = at.ask();
        dialog->findChild<QPlainTextEdit*>(u"acceptReason"_s)->setPlainText(u"why"_s);
        dialog->accept();
        QTRY_VERIFY(!at.window().messages().message().what.isEmpty());
        QVERIFY(at.window().messages().message().where.contains(u"accepted.json"_s));
        QCOMPARE(at.tabText(), u"Checks (4)"_s);
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestAcceptances)
#include "tst_acceptances.moc"
