// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::atNow;
using test::isOneLine;
using test::Ran;
using test::runProgram;
using test::writeFile;

/** `report` of the built program. */
class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void reportWritesPdf();
    void reportBytesAreTheSame();
    void reportWritesHtml();
    void reportErrors_data();
    void reportErrors();
    void fullDisk();

private:
    QTemporaryDir m_folder;
};

void TestReport::reportWritesPdf()
{
    const QString path = m_folder.filePath(u"Report.PDF"_s);
    const Ran ran
        = runProgram(atNow({u"report"_s, u"--sample"_s, u"archive-weekly"_s, u"audit-2022"_s, u"--output"_s, path}));
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err, QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4\n") && bytes.endsWith("%%EOF\n"));
}

void TestReport::reportBytesAreTheSame()
{
    QByteArray first;
    for (const QString& name : {u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s}) {
        const QString path = m_folder.filePath(name);
        COMPARE_CODE(runProgram(atNow({u"report"_s, u"--sample"_s, u"--output"_s, path})), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (first.isEmpty())
            first = bytes;
        QVERIFY(bytes == first);
    }
}

void TestReport::reportWritesHtml()
{
    const QString path = m_folder.filePath(u"report.html"_s);
    // The same job twice is told once.
    const Ran ran = runProgram(atNow({u"report"_s, u"--sample"_s, u"archive-weekly"_s,
        u"4f1a09bc63d84e07b52f9ac81e7d3021"_s, u"audit-2022"_s, u"--output"_s, path}));
    COMPARE_CODE(ran, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QCOMPARE(html.count("<article "), 2);
    QVERIFY(html.indexOf(">archive-weekly<") < html.indexOf(">audit-2022<"));
}

void TestReport::reportErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("error");
    const QString source = writeFile(m_folder, u"source.html"_s, test::detailsJson(u"1"_s));
    QTest::newRow("unknown ending") << QStringList{u"--sample"_s, u"--output"_s, m_folder.filePath(u"a.docx"_s)} << 2
                                    << QByteArray("tells no format");
    QTest::newRow("no ending") << QStringList{u"--sample"_s, u"--output"_s, m_folder.filePath(u"pdf"_s)} << 2
                               << QByteArray("tells no format");
    QTest::newRow("no such folder, HTML")
        << QStringList{u"--sample"_s, u"--output"_s, m_folder.filePath(u"none/a.html"_s)} << 2
        << QByteArray("cannot be written");
    QTest::newRow("no such folder, PDF") << QStringList{u"--sample"_s, u"archive-weekly"_s, u"--output"_s,
        m_folder.filePath(u"none/a.pdf"_s)}
                                         << 2 << QByteArray("cannot be written");
    QTest::newRow("over its source") << QStringList{source, u"--output"_s, source} << 2
                                     << QByteArray("replace its source");
    QTest::newRow("no such job") << QStringList{u"--sample"_s, u"nothing"_s, u"--output"_s,
        m_folder.filePath(u"a.html"_s)}
                                 << 4 << QByteArray("no job \"nothing\"");
}

void TestReport::reportErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, error);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    const Ran ran = runProgram(QStringList{u"report"_s} + arguments);
    COMPARE_CODE(ran, code);
    QVERIFY2(isOneLine(ran.err) && ran.err.contains(error), ran.err.constData());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void TestReport::fullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(JOBSCOPE_CLI), {u"list"_s, u"--sample"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardError(), QByteArray("jobscope-cli: standard output cannot be written\n"));
}

JOBSCOPE_TEST_MAIN(TestReport)
#include "tst_report.moc"
