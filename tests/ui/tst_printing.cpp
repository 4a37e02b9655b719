// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/mainwindow/printing.h"
#include "ui/mainwindow/reportjobs.h"
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
