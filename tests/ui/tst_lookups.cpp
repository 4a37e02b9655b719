// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakejobsource.h"
#include "support/fakelive.h"
#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ui::JobPage;

namespace {

const QByteArray s_criteria = R"("s3JobDefinition":{"bucketCriteria":{"includes":{"and":[]}}},)";

/** One job whose account answers as the test says. */
struct Fixture : test::WindowFixture {
    explicit Fixture(const QByteArray& members = s_criteria)
    {
        source->live = live;
        session.openSource(source);
        source->page({test::summary(u"1"_s)});
        source->endList();
        source->answer(u"1"_s, test::details(u"1"_s, members));
        show();
        window->list().selectJob(session.at(0).rowId);
    }
    int logRows() const { return find<QTreeView>("runLog")->model()->rowCount(); }

    std::shared_ptr<test::FakeLive> live = std::make_shared<test::FakeLive>();
    std::shared_ptr<test::FakeJobSource> source = std::make_shared<test::FakeJobSource>();
};

} // namespace

/** What AWS is asked beyond the jobs, as a person meets it on the page of a job. */
class TestLookUps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void runsWhenTheTabIsOpened()
    {
        Fixture f;
        f.live->runs.events = {{f.clock.now(), u"JOB_CREATED"_s, {}, {}, {}, R"({"eventType":"JOB_CREATED"})"}};
        QVERIFY(!f.live->asked.contains(u"FilterLogEvents 1"));
        f.window->actions().showRuns->trigger();
        QTRY_COMPARE(f.logRows(), 1);
        QVERIFY(!f.find<QPushButton>("lookUpRuns")->isVisible());
        QCOMPARE(f.live->asked.count(u"FilterLogEvents 1"_s), qsizetype{1});
        auto* view = f.find<QTreeView>("runLog");
        view->setCurrentIndex(view->model()->index(0, 0));
        view->actions().front()->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"{\"eventType\":\"JOB_CREATED\"}"_s);
    }

    void cancelledRunsAreAskedForByHand()
    {
        Fixture f;
        f.window->page().setTab(JobPage::Tab::Runs);
        auto* runs = f.find<QWidget>("runsView");
        auto* cancel = runs->findChild<QPushButton*>(u"cancel"_s);
        QVERIFY(cancel->isVisible());
        cancel->click();
        auto* lookUp = f.find<QPushButton>("lookUpRuns");
        QTRY_VERIFY(lookUp->isVisible() && !cancel->isVisible());
        lookUp->click();
        QTRY_VERIFY(f.find<QWidget>("runsFacts")->isVisible());
        QCOMPARE(f.live->asked.count(u"FilterLogEvents 1"_s), qsizetype{2});
    }

    void filesHaveNoRuns()
    {
        Fixture f;
        f.source->live.reset();
        f.window->page().setTab(JobPage::Tab::Runs);
        QVERIFY(f.find<QWidget>("runsNote")->isVisible());
        QVERIFY(!f.find<QPushButton>("lookUpRuns")->isVisible());
        QCOMPARE(f.logRows(), 0);
    }

    void bucketsAsATable()
    {
        Fixture f;
        for (const QString& name : {u"beta"_s, u"alpha"_s, u"gamma"_s}) {
            job::BucketNow bucket;
            bucket.accountId = u"111122223333"_s;
            bucket.name = name;
            f.live->matching.push_back(bucket);
            f.live->buckets.push_back(bucket);
        }
        auto* show = f.find<QPushButton>("showBuckets");
        QVERIFY(!show->isVisible());
        f.find<QPushButton>("lookUpBuckets")->click();
        QTRY_VERIFY(show->isVisibleTo(f.window.get()));
        QVERIFY(!f.find<QPushButton>("lookUpBuckets")->isVisibleTo(f.window.get()));
        show->click();
        auto* dialog = f.find<QDialog>("bucketsDialog");
        QVERIFY(dialog);
        auto* table = dialog->findChild<QTreeView*>(u"bucketsTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"alpha"_s);
        dialog->findChild<QLineEdit*>(u"bucketsFilter"_s)->setText(u"GAM"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(dialog->findChild<QLabel*>(u"bucketsCount"_s)->text(), u"1 of 3 buckets"_s);
        table->selectAll();
        table->actions().front()->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(u"\ngamma\t111122223333\tmeets the criteria\tselected"));
    }

    void refusedIsSaidWithThePolicy()
    {
        Fixture f(s_criteria + R"("allowListIds":["l"],)");
        f.live->refused = {u"FilterLogEvents"_s};
        f.window->page().setTab(JobPage::Tab::Runs);
        auto* bar = f.find<ui::MessageBar>("refusedLookUps");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->message().what.startsWith(u"Not all could be looked up"));
        QVERIFY(bar->message().where.contains(u"FilterLogEvents"));
        QVERIFY2(bar->message().policy.contains(u"\"logs:FilterLogEvents\""), qPrintable(bar->message().policy));
        // What was not refused is there.
        QTRY_VERIFY(f.session.liveFacts(0).findings.value);
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestLookUps)

#include "tst_lookups.moc"
