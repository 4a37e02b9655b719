// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::atNow;
using test::isOneLine;
using test::parsed;
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
    void reportWritesMarkdown();
    void reportWritesJson();
    void reportWritesCsv();
    void redacted_data();
    void redacted();
    void redactedLiveFacts();
    void acceptedInATable();
    void aliases();
    void sections();
    void reportErrors_data();
    void reportErrors();
    void fullDisk();
    void noRoomForTheReport_data();
    void noRoomForTheReport();
    void closedFolder_data();
    void closedFolder();

private:
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

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

void TestReport::reportWritesMarkdown()
{
    const QString path = m_folder.filePath(u"report.md"_s);
    COMPARE_CODE(runProgram(atNow({u"report"_s, u"--sample"_s, u"archive-weekly"_s, u"--output"_s, path})), 0);
    const QByteArray text = contentOf(path);
    QVERIFY(text.startsWith("# "));
    QVERIFY(text.contains("archive-weekly"));
    QVERIFY2(text.contains("23 other jobs of the source"), text.left(2000).constData());
}

void TestReport::reportWritesJson()
{
    const QString path = m_folder.filePath(u"report.json"_s);
    COMPARE_CODE(runProgram(atNow({u"report"_s, u"--sample"_s, u"--output"_s, path})), 0);
    const auto report = parsed(contentOf(path));
    const auto jobs = *report.member(u"jobs");
    QVERIFY(jobs.size() > 20);
    QCOMPARE(report.member(u"generatedAt")->toString(), u"2026-08-27T14:00:12Z"_s);
    QCOMPARE(report.member(u"contains")->member(u"jobs")->toInt64(), std::optional<qint64>(jobs.size()));
    QCOMPARE(report.member(u"redacted")->toBool(), false);
    for (const auto& job : jobs.children()) {
        const QString id = job.member(u"definition")->member(u"jobId")->toString();
        const Ran described = runProgram(atNow({u"describe"_s, u"--sample"_s, id}));
        QVERIFY(json::equal(*job.member(u"definition"), parsed(described.out)));
        QCOMPARE(job.member(u"provenance")->member(u"sha256")->toString(),
            QString::fromLatin1(QCryptographicHash::hash(described.out, QCryptographicHash::Sha256).toHex()));
        const Ran explained = runProgram(atNow({u"explain"_s, u"--sample"_s, id, u"--format"_s, u"json"_s}));
        // But for what only `explain` looks up.
        const auto theirs = parsed(explained.out);
        for (const auto& member : {u"summary"_s, u"status"_s, u"deadline"_s, u"gates"_s, u"buckets"_s, u"objects"_s,
                 u"schedule"_s, u"members"_s, u"readings"_s})
            QVERIFY2(
                json::equal(*job.member(u"explanation")->member(member), *theirs.member(member)), qPrintable(member));
    }
}

void TestReport::reportWritesCsv()
{
    const QString source = writeFile(m_folder, u"formula.json"_s, test::detailsJson(u"1"_s, R"x("name":"=cmd(1)",)x"));
    const QString path = m_folder.filePath(u"report.csv"_s);
    COMPARE_CODE(runProgram(atNow({u"report"_s, source, u"--output"_s, path})), 0);
    const QByteArray text = contentOf(path);
    QVERIFY(text.startsWith("\xEF\xBB\xBFjobId,name,accountId,region,jobStatus,"));
    QVERIFY2(text.contains("\r\n1,'=cmd(1),"), text.constData());
    QVERIFY(text.endsWith("\r\n"));
}

void TestReport::redacted_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"pdf", "html", "md", "json", "csv"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestReport::redacted()
{
    QFETCH(QString, ending);
    const QByteArray job = test::detailsJson(u"1"_s,
        R"("name":"reads acme-secret-bucket",)"
        R"("description":"of 432143214321","tags":{"plantedkey":"plantedvalue"},)"
        R"("s3JobDefinition":{"bucketDefinitions":[{"accountId":"432143214321","buckets":["acme-secret-bucket",)"
        R"("acme-europe-with-a-name-longer-than-the-summary-shows"]}],)"
        R"("scoping":{"excludes":{"and":[{"simpleScopeTerm":{"comparator":"STARTS_WITH","key":"OBJECT_KEY",)"
        R"("values":["plantedprefix/","planted/prefix/longer/than/the/summary/shows/it/"]}},{"tagScopeTerm":{"comparator":"EQ","key":"TAG","target":"S3_OBJECT",)"
        R"("tagValues":[{"key":"plantedtag","value":"plantedtagvalue"}]}}]}}},)");
    const QString source = writeFile(m_folder, u"111122223333.json"_s, job);
    const QString path = m_folder.filePath(u"redacted."_s + ending);
    COMPARE_CODE(runProgram(atNow({u"report"_s, source, u"--redact"_s, u"--output"_s, path})), 0);
    QByteArray text = contentOf(path);
    if (ending == u"pdf"_s) {
        QProcess extract;
        extract.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        if (!extract.waitForStarted())
            QSKIP("pdftotext is not here");
        QVERIFY(extract.waitForFinished(60'000));
        text += extract.readAllStandardOutput();
    }
    for (const char* planted : {"111122223333", "432143214321", "acme", "secret-bucket", "planted"}) {
        const auto at = text.indexOf(planted);
        QVERIFY2(at < 0, text.mid(std::max<qsizetype>(at - 200, 0), 400).constData());
    }
    for (const char* alias : {"bucket-1", "key-1/", "tag-1", "000000000001"})
        QVERIFY2(text.contains(alias), alias);
}

/** What AWS said beside the job. */
void TestReport::redactedLiveFacts()
{
    const QString path = m_folder.filePath(u"live.md"_s);
    COMPARE_CODE(runProgram(atNow({u"report"_s, u"--sample"_s, u"--redact"_s, u"--output"_s, path})), 0);
    const QByteArray text = contentOf(path);
    QVERIFY(text.contains("Macie puts the results of runs into the bucket"));
    QVERIFY(!text.contains("example-macie-results"));
}

void TestReport::acceptedInATable()
{
    const QString accepted = writeFile(m_folder, u"accepted.json"_s, R"([{"id":"several-excludes","reason":"tried"}])");
    const QString path = m_folder.filePath(u"accepted.csv"_s);
    COMPARE_CODE(runProgram(atNow(
                     {u"report"_s, u"--sample"_s, u"archive-weekly"_s, u"--accept"_s, accepted, u"--output"_s, path})),
        0);
    QVERIFY(contentOf(path).contains(",extension-single-case sampling-recurring,several-excludes: tried,"));
}

void TestReport::aliases()
{
    const QString source = writeFile(m_folder, u"aliases.json"_s, test::detailsJson(u"1"_s));
    const QString path = m_folder.filePath(u"aliases.html"_s);
    const QString table = m_folder.filePath(u"aliases.csv"_s);
    COMPARE_CODE(
        runProgram(atNow({u"report"_s, source, u"--redact"_s, u"--aliases"_s, table, u"--output"_s, path})), 0);
    QVERIFY(contentOf(path).contains("bucket-1") && !contentOf(path).contains(">b-1<"));
    const QByteArray text = contentOf(table);
    QVERIFY2(text.startsWith("\xEF\xBB\xBFkind,alias,original\r\n"), text.constData());
    QVERIFY2(text.contains("bucket,bucket-1,b-1\r\n"), text.constData());
}

void TestReport::sections()
{
    const QString path = m_folder.filePath(u"sections.html"_s);
    COMPARE_CODE(runProgram(atNow({u"report"_s, u"--sample"_s, u"archive-weekly"_s, u"--sections"_s, u"pause,checks"_s,
                     u"--output"_s, path})),
        0);
    const QByteArray html = contentOf(path);
    for (const char* there : {"summary", "pause", "checks", "provenance"})
        QVERIFY2(html.contains(QByteArray(QByteArray("id=\"job-1-") + there + '"')), there);
    for (const char* gone : {"gates", "buckets", "objects", "definition"})
        QVERIFY2(!html.contains(QByteArray(QByteArray("id=\"job-1-") + gone + '"')), gone);
    QVERIFY(html.contains("Left out on request, so this report is not complete: What an object must pass; Buckets"));
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
    const QStringList html{u"--sample"_s, u"--output"_s, m_folder.filePath(u"b.html"_s)};
    QTest::newRow("aliases without redaction")
        << html + QStringList{u"--aliases"_s, m_folder.filePath(u"b.csv"_s)} << 2 << QByteArray("is for --redact");
    QTest::newRow("aliases over the report")
        << html + QStringList{u"--redact"_s, u"--aliases"_s, m_folder.filePath(u"b.html"_s)} << 2
        << QByteArray("need two files");
    QTest::newRow("aliases in no folder")
        << html + QStringList{u"--redact"_s, u"--aliases"_s, m_folder.filePath(u"none/b.csv"_s)} << 2
        << QByteArray("none/b.csv cannot be written");
    QTest::newRow("no such section") << html + QStringList{u"--sections"_s, u"checks,pages"_s} << 2
                                     << QByteArray("no section \"pages\"");
    QTest::newRow("sections of a table") << QStringList{u"--sample"_s, u"--sections"_s, u"checks"_s, u"--output"_s,
        m_folder.filePath(u"b.csv"_s)} << 2
                                         << QByteArray("is always whole");
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

void TestReport::noRoomForTheReport_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("PDF") << QStringList{u"report"_s, u"a.pdf"_s};
    QTest::newRow("HTML") << QStringList{u"report"_s, u"a.html"_s};
    QTest::newRow("bundle") << QStringList{u"bundle"_s, u"a.zip"_s};
}

/** A limit on the size of files stands for a disk that fills up while it is being written. */
void TestReport::noRoomForTheReport()
{
    QFETCH(QStringList, arguments);
    const QString shell = QStandardPaths::findExecutable(u"bash"_s);
    if (shell.isEmpty())
        QSKIP("there is no bash here");
    const QTemporaryDir folder;
    QProcess process;
    process.start(shell,
        {u"-c"_s, u"trap '' XFSZ; ulimit -f 8; exec \"$@\""_s, u"limited"_s, QStringLiteral(JOBSCOPE_CLI), arguments[0],
            u"--sample"_s, u"--output"_s, folder.filePath(arguments[1])});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(isOneLine(error) && error.contains("cannot be written: File too large"), error.constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestReport::closedFolder_data()
{
    noRoomForTheReport_data();
}

void TestReport::closedFolder()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto reopen = qScopeGuard(
        [&] { QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
    QStringList command{
        QStringLiteral(JOBSCOPE_CLI), arguments[0], u"--sample"_s, u"--output"_s, folder.filePath(arguments[1])};
    // To root no folder is closed, unless it gives up that right.
    if (QFileInfo(folder.path()).isWritable())
        command = QStringList{u"setpriv"_s, u"--bounding-set=-dac_override"_s} + command;
    QProcess process;
    process.start(command.takeFirst(), command);
    QVERIFY2(process.waitForFinished(60'000), qPrintable(process.errorString()));
    QCOMPARE(process.exitCode(), 2);
    const QByteArray error = process.readAllStandardError();
    QVERIFY2(isOneLine(error) && error.contains("cannot be written: Permission denied"), error.constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

JOBSCOPE_TEST_MAIN(TestReport)
#include "tst_report.moc"
