// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/jobfactory.h"
#include "support/testmain.h"
#include "ui/mainwindow/printing.h"
#include "ui/mainwindow/reportjobs.h"
#include "ui/widgets/messagebar.h"
#include "windowfixture.h"

#include <QApplication>
#include <QFile>
#include <QPointer>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;

/** A printer that writes files stands for one with paper. */
class TestPrinting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void endings_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::addColumn<bool>("isReached");
        QTest::addColumn<QString>("ending");
        QTest::newRow("printed") << false << true << u"printed"_s;
        QTest::newRow("cancelled") << true << true << u"cancelled"_s;
        QTest::newRow("no printer") << false << false << u"failed"_s;
    }
    void endings()
    {
        QFETCH(bool, cancels);
        QFETCH(bool, isReached);
        QFETCH(QString, ending);
        test::WindowFixture f;
        f.show();
        f.loadSample();
        f.window->list().selectFirst();
        const QString path = f.folder.filePath(isReached ? u"pages.pdf"_s : u"none/pages.pdf"_s);
        auto printer = std::make_shared<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        if (!isReached)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s));
        QSemaphore mayGoOn;
        pdf::ReportOrder order = orderOf(f.session, {*f.window->list().currentJob()});
        order.explain = [&mayGoOn, explain = order.explain](const job::Job& job) {
            mayGoOn.acquire();
            return explain(job);
        };
        const QPointer printing = new Printing(order, u"en"_s, printer, f.window.get());
        QString ended;
        connect(printing, &Printing::printed, this, [&] { ended = u"printed"_s; });
        connect(printing, &Printing::cancelled, this, [&] { ended = u"cancelled"_s; });
        connect(printing, &Printing::failed, this, [&] { ended = u"failed"_s; });
        if (cancels)
            printing->progress().findChild<QPushButton*>()->click();
        mayGoOn.release(1000);
        QTRY_COMPARE_WITH_TIMEOUT(ended, ending, 60'000);
        QTRY_VERIFY(!printing);
        QVERIFY(!f.window->findChild<QProgressDialog*>());
        QFile file(path);
        QCOMPARE(file.open(QFile::ReadOnly) && file.read(5) == "%PDF-", ending == u"printed");
    }

    /** What a person selects twice is told once, and what the files do not hold is said. */
    void orderSaysWhatIsMissing()
    {
        test::WindowFixture f;
        f.show();
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(f.folder.filePath(name));
            QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write(u"1.json"_s, "{\"items\":[" + test::summaryJson(u"a"_s) + "],\"nextToken\":\"t\"}");
        write(u"2.json"_s, test::detailsJson(u"a"_s));
        write(u"3.json"_s, test::detailsJson(u"b"_s));
        write(u"4.txt"_s, "none");
        f.controller->openFiles({f.folder.path()});
        QTRY_COMPARE(f.session.count(), 3);
        QTRY_VERIFY(f.window->messages().isVisible());
        QVERIFY(f.window->messages().message().what.contains(u"AWS had more"_s));
        const pdf::ReportOrder all = orderOf(f.session, allRows(f.session));
        QCOMPARE(all.jobs.size(), size_t(2));
        QCOMPARE(all.when.completeness.listed, size_t(2));
        QCOMPARE(all.when.completeness.failures.size(), size_t(1));
        QCOMPARE(all.when.completeness.passedOver.size(), size_t(2)); // the list entry and the other file
        const pdf::ReportOrder entry = orderOf(f.session, {f.session.at(0).rowId});
        QCOMPARE(entry.jobs.size(), size_t(1)); // chosen on purpose
        QVERIFY(!entry.jobs.front().isComplete());
    }

    void closedMeanwhile()
    {
        test::WindowFixture f;
        f.show();
        f.loadSample();
        f.window->list().selectFirst();
        auto printer = std::make_shared<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(f.folder.filePath(u"pages.pdf"_s));
        const QPointer printing
            = new Printing(orderOf(f.session, {*f.window->list().currentJob()}), u"en"_s, printer, f.window.get());
        f.window.reset();
        QVERIFY(!printing);
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestPrinting)
#include "tst_printing.moc"
