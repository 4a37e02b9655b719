// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/outcomewording.h"
#include "models/bucketcovermodel.h"
#include "support/testmain.h"
#include "ui/bucketlookup/bucketdialog.h"
#include "ui/widgets/flowlabel.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTreeView>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::WindowFixture;
using Model = models::BucketCoverModel;

/** "Look up a bucket": what is typed, what each job answers, and the way to a job. */
class TestBucketDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void nothingIsAsked();
    void answersWhileTyping();
    void saysWhatTheCommandLineSays();
    void leadsToTheJob();
    void followsTheSession();
    void emptyWindow();
};

namespace {

/** The window with the dialog opened by its keys. */
struct Lookup {
    explicit Lookup(bool load = true)
    {
        f.show();
        if (load)
            f.loadSample();
        f.window->actions().lookUpBucket->trigger();
        dialog = f.find<ui::BucketDialog>("bucketDialog");
        jobs = dialog->findChild<QTreeView*>(u"bucketJobs"_s);
        bucket = dialog->findChild<QLineEdit*>(u"tryBucket"_s);
    }

    QString said(const char* name) const { return dialog->findChild<ui::FlowLabel*>(QLatin1StringView(name))->text(); }

    QString cell(int row, Model::Column column) const { return jobs->model()->index(row, column).data().toString(); }

    WindowFixture f;
    ui::BucketDialog* dialog = nullptr;
    QTreeView* jobs = nullptr;
    QLineEdit* bucket = nullptr;
};

} // namespace

void TestBucketDialog::nothingIsAsked()
{
    Lookup l;
    QVERIFY(l.dialog->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), l.bucket);
    QCOMPARE(l.said("bucketCounts"), u"Name a bucket to see which jobs select it."_s);
    QCOMPARE(l.jobs->model()->rowCount(), l.f.session.count());
    QVERIFY(!l.cell(0, Model::GateColumn).isEmpty());
    QCOMPARE(l.cell(0, Model::AnswerColumn), QString());
    // Only what is of the bucket is asked for.
    QVERIFY(!l.dialog->findChild<QLineEdit*>(u"tryKey"_s)->isVisible());
    QVERIFY(l.dialog->findChild<QComboBox*>(u"tryPermission"_s)->isVisible());
}

void TestBucketDialog::answersWhileTyping()
{
    Lookup l;
    QTest::keyClicks(l.bucket, u"example-archive"_s);
    QCOMPARE(l.cell(0, Model::AnswerColumn), u"Selected"_s);
    QVERIFY2(l.said("bucketCounts").startsWith(u"Selected by "_s), qPrintable(l.said("bucketCounts")));
    QVERIFY(l.said("bucketAnswer").startsWith(u"Selected: "_s));
    const int last = l.jobs->model()->rowCount() - 1;
    QCOMPARE(l.cell(last, Model::AnswerColumn), u"Not selected"_s);
    l.jobs->setFocus();
    QTest::keyClick(l.jobs, Qt::Key_End);
    QVERIFY2(l.said("bucketWhy").contains(l.cell(last, Model::WhyColumn)), qPrintable(l.said("bucketWhy")));
    QVERIFY(l.said("bucketWhy").contains(l.cell(last, Model::GateColumn)));
    l.bucket->clear();
    QCOMPARE(l.said("bucketCounts"), u"Name a bucket to see which jobs select it."_s);
}

// One engine, one wording: what `covers` prints of a bucket.
void TestBucketDialog::saysWhatTheCommandLineSays()
{
    Lookup l;
    l.bucket->setText(u"example-archive"_s);
    explain::ObjectFacts bucket;
    bucket.bucket = u"example-archive"_s;
    for (int row = 0; row < l.jobs->model()->rowCount(); ++row) {
        const quint64 rowId = l.jobs->model()->index(row, 0).data(Model::RowIdRole).toULongLong();
        const job::Job& job = l.f.session.at(l.f.session.rowOf(rowId)).job;
        const explain::Outcome outcome = explain::Evaluator(job, {}).bucketOutcome(bucket);
        const explain::OutcomeWords words
            = explain::bucketWordsFor(explain::explain(job, {}, l.f.clock.now()), outcome);
        QCOMPARE(l.cell(row, Model::AnswerColumn), explain::plain(words.head, l.f.language));
        QCOMPARE(l.cell(row, Model::WhyColumn), explain::plain(words.reasons(), l.f.language));
    }
}

void TestBucketDialog::leadsToTheJob()
{
    Lookup l;
    l.bucket->setText(u"example-archive"_s);
    l.jobs->setFocus();
    QTest::keyClick(l.jobs, Qt::Key_Home);
    QTest::keyClick(l.jobs, Qt::Key_Return);
    QVERIFY2(l.dialog->isVisible(), "stays open beside the window");
    const int row = l.f.session.rowOf(*l.f.window->list().currentJob());
    QCOMPARE(l.f.session.at(row).job.name(), l.cell(0, Model::JobColumn));
    QTest::keyClick(l.dialog, Qt::Key_Escape);
    QVERIFY(!l.dialog->isVisible());
    l.f.window->actions().lookUpBucket->trigger();
    QVERIFY(l.dialog->isVisible());
    QCOMPARE(l.bucket->text(), u"example-archive"_s);
}

void TestBucketDialog::followsTheSession()
{
    Lookup l;
    l.bucket->setText(u"example-archive"_s);
    l.f.session.close();
    QTRY_COMPARE(l.jobs->model()->rowCount(), 0);
    QCOMPARE(l.said("bucketCounts"), u"No jobs are loaded."_s);
    l.f.loadSample();
    QTRY_COMPARE(l.jobs->model()->rowCount(), l.f.session.count());
    QCOMPARE(l.cell(0, Model::AnswerColumn), u"Selected"_s);
}

void TestBucketDialog::emptyWindow()
{
    Lookup l(false);
    QCOMPARE(l.said("bucketCounts"), u"No jobs are loaded."_s);
    l.bucket->setText(u"b"_s);
    QCOMPARE(l.said("bucketCounts"), u"No jobs are loaded."_s);
    QCOMPARE(l.said("bucketWhy"), QString());
}

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestBucketDialog)
#include "tst_bucketdialog.moc"
