// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::atNow;
using test::isOneLine;
using test::parsed;
using test::Ran;
using test::runProgram;
using test::writeFile;

/** What a report says of the files that it was made from: it never looks complete when it is not. */
class TestReportSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void passedOver_data();
    void passedOver();
    void brokenFile_data();
    void brokenFile();
    void onlyBrokenFiles();
    void morePages_data();
    void morePages();
    void repeats();
    void oneOfSeveral();
    void oneOfSeveralInATable();
    void wholeFile();
    void timeSetByHand();
    void bundleSaysTheSame();

private:
    QString source() const { return m_folder->filePath(u"jobs"_s); }
    QString put(const QString& name, const QByteArray& bytes) { return writeFile(*m_folder, u"jobs/"_s + name, bytes); }

    /** The report of the source, which ends with that code. */
    QByteArray report(const QString& ending, int code = 0, const QStringList& more = {}, QByteArray* error = nullptr)
    {
        const QString path = m_folder->filePath(u"report."_s + ending);
        const Ran ran = runProgram(atNow(QStringList{u"report"_s, source()} + more + QStringList{u"--output"_s, path}));
        if (ran.code != code)
            qWarning("ended with %d: %s", ran.code, ran.err.constData());
        if (error)
            *error = ran.err;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportSource::passedOver_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("files");
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("HTML") << u"html"_s << QByteArray("1 file whose name does not end in .json, .jsonl or .ndjson")
                          << QByteArray("1 folder, whose files were not read");
    QTest::newRow("JSON") << u"json"_s
                          << QByteArray(
                                 R"("1 file whose name does not end in .json, .jsonl or .ndjson: \"notes.txt\"")")
                          << QByteArray(R"("1 folder, whose files were not read: \"old\"")");
    QTest::newRow("CSV") << u"csv"_s
                         << QByteArray("\r\n,\"Passed over: 1 file whose name does not end in .json, .jsonl or "
                                       ".ndjson: \"\"notes.txt\"\"\"\r\n")
                         << QByteArray("\r\n,\"Passed over: 1 folder, whose files were not read: \"\"old\"\"\"\r\n");
    QTest::newRow("Markdown") << u"md"_s
                              << QByteArray("1 file whose name does not end in .json, .jsonl or .ndjson: `notes.txt`")
                              << QByteArray("1 folder, whose files were not read: `old`");
}

void TestReportSource::passedOver()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, files);
    QFETCH(QByteArray, folder);
    put(u"1.json"_s, test::detailsJson(u"1"_s));
    put(u"notes.txt"_s, "none");
    put(u"old/2.json"_s, test::detailsJson(u"2"_s));
    const QByteArray text = report(ending);
    QVERIFY2(text.contains(files), text.left(4000).constData());
    QVERIFY2(text.contains(folder), text.left(4000).constData());
}

void TestReportSource::brokenFile_data()
{
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"pdf", "html", "md", "json", "csv"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

/** It is named in the report and at the end; the others are told of. */
void TestReportSource::brokenFile()
{
    QFETCH(QString, ending);
    put(u"1.json"_s, test::detailsJson(u"1"_s));
    put(u"2.json"_s, "{\"jobId\":");
    put(u"3.json"_s, test::detailsJson(u"3"_s));
    QByteArray error;
    const QByteArray text = report(ending, 2, {}, &error);
    QVERIFY2(isOneLine(error) && error.contains("2.json: /jobId (byte 9)"), error.constData());
    QVERIFY(!text.isEmpty());
    if (ending == u"pdf"_s)
        return; // its text is compressed
    QVERIFY(text.contains("job 1") && text.contains("job 3"));
    QVERIFY2(text.contains("2.json: /jobId (byte 9)"), text.left(4000).constData());
    QVERIFY(ending != u"json"_s || parsed(text).member(u"contains")->member(u"isComplete")->toBool() == false);
}

void TestReportSource::onlyBrokenFiles()
{
    put(u"1.json"_s, "{}");
    put(u"2.json"_s, "[");
    QByteArray error;
    QCOMPARE(report(u"html"_s, 2, {}, &error), QByteArray());
    QVERIFY2(error.contains("1.json") && error.contains("2.json") && error.count('\n') == 2, error.constData());
}

void TestReportSource::morePages_data()
{
    brokenFile_data();
}

void TestReportSource::morePages()
{
    QFETCH(QString, ending);
    put(u"page.json"_s, R"({"items":[{"jobId":"1","name":"a"}],"nextToken":"t"})");
    const QByteArray text = report(ending);
    if (ending == u"pdf"_s)
        return;
    QVERIFY2(text.contains("AWS said there that it had more"), text.left(4000).constData());
    if (ending == u"json"_s)
        QCOMPARE(parsed(text).member(u"contains")->member(u"isComplete")->toBool(), false);
}

void TestReportSource::repeats()
{
    put(u"1-list.json"_s, R"({"items":[{"jobId":"1","name":"job 1","jobStatus":"RUNNING"}]})");
    put(u"2.json"_s, test::detailsJson(u"1"_s));
    put(u"3.json"_s, test::detailsJson(u"1"_s));
    put(u"4.json"_s, test::detailsJson(u"1"_s, R"("jobStatus":"CANCELLED",)"));
    const auto contains = *parsed(report(u"json"_s)).member(u"contains");
    QCOMPARE(contains.member(u"jobs")->toInt64(), std::optional<qint64>(2));
    QCOMPARE(contains.member(u"ofJobs")->toInt64(), std::optional<qint64>(2));
    QCOMPARE(contains.member(u"listEntriesOnly")->toInt64(), std::optional<qint64>(0));
    QCOMPARE(contains.member(u"leftOut")->toInt64(), std::optional<qint64>(0));
    QCOMPARE(contains.member(u"passedOver")->size(), 2);
    QCOMPARE(contains.member(u"repeated")->size(), 1);
    QVERIFY(contains.member(u"repeated")->children()[0].toString().contains(u"2 answers that differ"_s));
}

void TestReportSource::oneOfSeveral()
{
    put(u"1.json"_s, test::detailsJson(u"1"_s));
    put(u"2.json"_s, test::detailsJson(u"2"_s));
    const auto contains = *parsed(report(u"json"_s, 0, {u"1"_s})).member(u"contains");
    QCOMPARE(contains.member(u"leftOut")->toInt64(), std::optional<qint64>(1));
    QCOMPARE(contains.member(u"isComplete")->toBool(), false);
}

void TestReportSource::oneOfSeveralInATable()
{
    put(u"1.json"_s, test::detailsJson(u"1"_s));
    put(u"2.json"_s, test::detailsJson(u"2"_s));
    const QByteArray text = report(u"csv"_s, 0, {u"1"_s, u"--redact"_s});
    const auto heads = text.left(text.indexOf('\r')).mid(3).split(',');
    QCOMPARE(
        heads.mid(heads.size() - 4), (QList<QByteArray>{"generatedAt", "program", "redacted", "reportIsComplete"}));
    QVERIFY2(text.contains(",2026-08-27T14:00:12Z,Jobscope ") && text.contains(",true,false\r\n"), text.constData());
    QVERIFY(text.endsWith("\r\n,\"Left out: 1 other job of the source, which was not asked for\"\r\n"));
}

void TestReportSource::wholeFile()
{
    const QByteArray bytes = '[' + test::detailsJson(u"1"_s) + ',' + test::detailsJson(u"2"_s) + "]\n";
    put(u"all.json"_s, bytes);
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(report(u"html"_s).count(sum), 2);
    QCOMPARE(report(u"csv"_s).count(sum), 2);
    const auto jobs = *parsed(report(u"json"_s)).member(u"jobs");
    for (const json::Value& job : jobs.children())
        QCOMPARE(job.member(u"provenance")->member(u"fileSha256")->toString().toLatin1(), sum);
}

void TestReportSource::timeSetByHand()
{
    put(u"1.json"_s, test::detailsJson(u"1"_s));
    QVERIFY(report(u"html"_s).contains("a time that was set by hand"));
    QCOMPARE(parsed(report(u"json"_s)).member(u"generatedAtIsGiven")->toBool(), true);
    const QString path = m_folder->filePath(u"now.json"_s);
    COMPARE_CODE(runProgram({u"report"_s, source(), u"--output"_s, path}), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(parsed(file.readAll()).member(u"generatedAtIsGiven")->toBool(), false);
}

void TestReportSource::bundleSaysTheSame()
{
    const QByteArray bytes = '[' + test::detailsJson(u"1"_s) + ',' + test::detailsJson(u"2"_s) + "]";
    put(u"all.json"_s, bytes);
    put(u"broken.json"_s, "{}");
    put(u"notes.txt"_s, "none");
    const QString path = m_folder->filePath(u"evidence.zip"_s);
    const Ran ran = runProgram(atNow({u"bundle"_s, source(), u"1"_s, u"--output"_s, path}));
    COMPARE_CODE(ran, 2);
    QVERIFY2(isOneLine(ran.err) && ran.err.contains("broken.json"), ran.err.constData());
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, u"manifest.json"_s});
    if (!unzip.waitForStarted())
        QSKIP("unzip is not here");
    QVERIFY(unzip.waitForFinished(60'000));
    const auto manifest = parsed(unzip.readAllStandardOutput());
    QCOMPARE(manifest.member(u"leftOut")->toInt64(), std::optional<qint64>(1));
    QCOMPARE(manifest.member(u"failures")->size(), 1);
    QCOMPARE(manifest.member(u"passedOver")->size(), 1);
    QCOMPARE(manifest.member(u"generatedAtIsGiven")->toBool(), true);
    const QString sum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(manifest.member(u"jobs")->children()[0].member(u"fileSha256")->toString(), sum);
    // Whoever opens it learns of the file that the answer was a part of.
    const QString again = m_folder->filePath(u"again.html"_s);
    COMPARE_CODE(runProgram(atNow({u"report"_s, path, u"--output"_s, again})), 0);
    QFile file(again);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains(sum.toLatin1()));
    QVERIFY(html.contains("1 other job of the source that the evidence bundle was made from"));
    QVERIFY(html.contains("Missing, so this report is not complete: as the evidence bundle says of itself: "));
    QVERIFY(html.contains("1 file whose name does not end in .json"));
}

JOBSCOPE_TEST_MAIN(TestReportSource)
#include "tst_reportsource.moc"
