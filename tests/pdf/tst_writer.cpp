// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/pdfwriter.h"
#include "pdf/reports.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace jobscope;
using namespace Qt::StringLiterals;

class TestWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void sameBytesForTheSameContent();
    void sameBytesOnAnotherThread();
    void paperCounts();
    void progressCountsPages();
    void cancelledLeavesNoFile_data();
    void cancelledLeavesNoFile();
    void failureLeavesNoFile();
    void replacesAFile();
    void noJobs();
};

void TestWriter::sameBytesForTheSameContent()
{
    const report::Content content = test::reportOf(test::sampleJobs());
    const auto first = pdf::toPdf(content);
    const auto second = pdf::toPdf(content);
    QVERIFY(first && second);
    QVERIFY(first->startsWith("%PDF-1.4\n"));
    QCOMPARE(*second, *first);
}

void TestWriter::sameBytesOnAnotherThread()
{
    const report::Content content = test::reportOf({test::sampleJob(u"archive-weekly"_s)});
    const auto here = pdf::toPdf(content);
    QVERIFY(here);
    Expected<QByteArray, pdf::PdfError> there;
    const std::unique_ptr<QThread> thread(QThread::create([&] { there = pdf::toPdf(content); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(there);
    QCOMPARE(*there, *here);
}

void TestWriter::paperCounts()
{
    const report::Content content = test::reportOf({test::sampleJob(u"archive-weekly"_s)});
    const auto a4 = pdf::toPdf(content);
    const auto letter = pdf::toPdf(content, {QPageSize(QPageSize::Letter)});
    QVERIFY(a4 && letter);
    QVERIFY(a4->contains("595"));
    QVERIFY(letter->contains("[ 0 0 612"));
}

void TestWriter::progressCountsPages()
{
    QList<int> done;
    int total = 0;
    const auto bytes = pdf::toPdf(test::reportOf({test::sampleJob(u"archive-weekly"_s)}), {}, [&](int page, int pages) {
        done.append(page);
        total = pages;
        return true;
    });
    QVERIFY(bytes);
    QVERIFY(total >= 3);
    // First the pages are counted, those of the job and those of the glossary, then each is painted.
    QCOMPARE(done.first(), 0);
    QCOMPARE(done.last(), total);
    QCOMPARE(done.size(), total + 2);
}

void TestWriter::cancelledLeavesNoFile_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("while counting") << 0;
    QTest::newRow("while painting") << 2;
}

void TestWriter::cancelledLeavesNoFile()
{
    QFETCH(int, page);
    const QTemporaryDir folder;
    const auto written = pdf::writePdf(folder.filePath(u"a.pdf"_s),
        test::reportOf({test::sampleJob(u"archive-weekly"_s)}), {}, [page](int done, int) { return done < page; });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, pdf::PdfErrorKind::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestWriter::failureLeavesNoFile()
{
    const QTemporaryDir folder;
    const report::Content content = test::reportOf({test::sampleJob(u"archive-weekly"_s)});
    const auto written = pdf::writePdf(folder.filePath(u"no such folder/a.pdf"_s), content);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, pdf::PdfErrorKind::File);
    QVERIFY(!written.error().detail.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
}

void TestWriter::replacesAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("what was there before");
    file.close();
    QVERIFY(pdf::writePdf(file.fileName(), test::reportOf({test::sampleJob(u"archive-weekly"_s)})));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1.4\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.pdf"_s});
}

void TestWriter::noJobs()
{
    const auto bytes = pdf::toPdf(test::reportOf({}));
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF-1.4\n"));
}

JOBSCOPE_TEST_MAIN_WITH(QGuiApplication, TestWriter)
#include "tst_writer.moc"
