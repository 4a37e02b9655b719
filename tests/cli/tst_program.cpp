// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::atNow;
using test::isOneLine;
using test::parsed;
using test::Ran;
using test::runProgram;
using test::writeFile;

/** The built program, as a person or a script runs it: its sources, `list`, `describe` and `explain`. */
class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void wrongUse_data();
    void wrongUse();
    void helpAndVersion();
    void unreadableInput_data();
    void unreadableInput();
    void describeIsByteForByte_data();
    void describeIsByteForByte();
    void describeOfALargerFile();
    void sources_data();
    void sources();
    void emptyListsNothing();
    void listIsAligned();
    void listJson();
    void listJsonOfEntries();
    void listDetails();
    void explainFormats_data();
    void explainFormats();
    void nowMovesTheCountdown();
    void readingIsSettled();
    void choosesTheJob_data();
    void choosesTheJob();
    void notFound();
    void notUnique();
    void sameJobTwice();
    void oneJobNeedsNoName();

private:
    QTemporaryDir m_folder;
};

namespace {

QString dataPath(const QString& name)
{
    return QLatin1StringView(JOBSCOPE_TEST_DATA) + u"/api/" + name;
}

} // namespace

void TestProgram::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    const QString file = dataPath(u"one-time.json"_s);
    QTest::newRow("nothing") << QStringList{} << QByteArray("no command");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << QByteArray("no such command: \"frobnicate\"");
    QTest::newRow("unknown option") << QStringList{u"list"_s, file, u"--frobnicate"_s} << QByteArray("frobnicate");
    QTest::newRow("value missing") << QStringList{u"list"_s, file, u"--now"_s} << QByteArray("now");
    QTest::newRow("list without source") << QStringList{u"list"_s} << QByteArray("list needs a source");
    QTest::newRow("explain without source") << QStringList{u"explain"_s} << QByteArray("explain needs a source");
    QTest::newRow("empty source") << QStringList{u"list"_s, u""_s} << QByteArray("the source is empty");
    QTest::newRow("list with a job") << QStringList{u"list"_s, file, u"a"_s} << QByteArray("no job");
    QTest::newRow("two jobs to explain") << QStringList{u"explain"_s, file, u"a"_s, u"b"_s}
                                         << QByteArray("takes one job");
    QTest::newRow("input used twice") << QStringList{u"explain"_s, u"-"_s, u"-"_s} << QByteArray("- is used twice");
    QTest::newRow("unknown format") << QStringList{u"explain"_s, file, u"--format"_s, u"docx"_s}
                                    << QByteArray("no such format: \"docx\"");
    QTest::newRow("format of another command")
        << QStringList{u"list"_s, file, u"--format"_s, u"json"_s} << QByteArray("list does not take --format");
    QTest::newRow("unknown reading") << QStringList{u"explain"_s, file, u"--reading"_s, u"a=b"_s}
                                     << QByteArray("no such reading: \"a=b\"");
    QTest::newRow("unreadable instant") << QStringList{u"explain"_s, file, u"--now"_s, u"tomorrow"_s}
                                        << QByteArray("--now cannot be read: \"tomorrow\"");
    QTest::newRow("report without file") << QStringList{u"report"_s, file} << QByteArray("report needs --output FILE");
    QTest::newRow("newline in a word") << QStringList{u"fr\nob"_s} << QByteArray("\"fr\\nob\"");
}

void TestProgram::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    const Ran ran = runProgram(arguments);
    COMPARE_CODE(ran, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(isOneLine(ran.err), ran.err.constData());
    QVERIFY2(ran.err.contains(error), ran.err.constData());
}

void TestProgram::helpAndVersion()
{
    const Ran help = runProgram({u"--help"_s});
    COMPARE_CODE(help, 0);
    QCOMPARE(help.err, QByteArray());
    for (const char* word : {"list ", "describe ", "explain ", "evaluate ", "covers ", "diff ", "report ", "--sample",
             "--reading", "exclude-join=all|any"})
        QVERIFY2(help.out.contains(word), word);
    QCOMPARE(runProgram({u"explain"_s, u"--help"_s}).out, help.out);
    const Ran version = runProgram({u"--version"_s});
    COMPARE_CODE(version, 0);
    QVERIFY(
        QRegularExpression(u"^jobscope-cli \\d+\\.\\d+\\.\\d+\n$"_s).match(QString::fromUtf8(version.out)).hasMatch());
}

void TestProgram::unreadableInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("not JSON") << QByteArray("{\"jobId\": }") << QByteArray("byte 10");
    QTest::newRow("no job") << QByteArray("{}") << QByteArray("");
    QTest::newRow("empty") << QByteArray("") << QByteArray("");
    QTest::newRow("wrong type") << QByteArray(
        R"([{"jobId":"a","s3JobDefinition":{}},{"jobId":1,"s3JobDefinition":{}}])")
                                << QByteArray("/1/jobId");
    QTest::newRow("bad UTF-8") << QByteArray("{\"jobId\":\"\xff\"}") << QByteArray("");
}

void TestProgram::unreadableInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, where);
    const QString path = writeFile(m_folder, u"bad input.json"_s, bytes);
    for (const QString& command : {u"list"_s, u"describe"_s, u"explain"_s}) {
        const Ran ran = runProgram({command, path});
        COMPARE_CODE(ran, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(isOneLine(ran.err), ran.err.constData());
        QVERIFY2(ran.err.contains("bad input.json") && ran.err.contains(where), ran.err.constData());
    }
    const Ran missing = runProgram({u"list"_s, m_folder.filePath(u"no such file.json"_s)});
    COMPARE_CODE(missing, 2);
    QVERIFY2(isOneLine(missing.err) && missing.err.contains("no such file.json"), missing.err.constData());
}

void TestProgram::describeIsByteForByte_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("alone") << QByteArray("") << QByteArray("");
    QTest::newRow("white space around") << QByteArray(" \r\n\t") << QByteArray("\n\n");
    QTest::newRow("in an array") << QByteArray("[\n") << QByteArray("\n]\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << QByteArray("\n");
}

void TestProgram::describeIsByteForByte()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray job = "{\"jobId\" : \"a\",\r\n\t\"name\":\"\\u00e9\xc3\xa9 \\/\", \"samplingPercentage\": 1.50e1,"
                           "\"s3JobDefinition\":{ }}";
    const Ran ran = runProgram({u"describe"_s, u"-"_s}, before + job + after);
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out, job);
    QCOMPARE(ran.err, QByteArray());
}

void TestProgram::describeOfALargerFile()
{
    const Ran list = runProgram(atNow({u"list"_s, u"--sample"_s, u"--json"_s}));
    COMPARE_CODE(list, 0);
    for (const json::Value& entry : parsed(list.out).children()) {
        const QString id = entry.member(u"jobId")->toString();
        const Ran described = runProgram(atNow({u"describe"_s, u"--sample"_s, id}));
        COMPARE_CODE(described, 0);
        QCOMPARE(parsed(described.out).member(u"jobId")->toString(), id);
        // The report names the hash of the same bytes.
        const Ran explained = runProgram(atNow({u"explain"_s, u"--sample"_s, id, u"--format"_s, u"markdown"_s}));
        COMPARE_CODE(explained, 0);
        const QByteArray hash = QCryptographicHash::hash(described.out, QCryptographicHash::Sha256).toHex();
        QVERIFY2(explained.out.contains(hash), id.toUtf8().constData());
    }
}

void TestProgram::sources_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<qsizetype>("jobs");
    const QByteArray three
        = test::detailsJson(u"1"_s) + '\n' + test::detailsJson(u"2"_s) + '\n' + test::summaryJson(u"3"_s);
    QTest::newRow("file") << QStringList{dataPath(u"one-time.json"_s)} << QByteArray() << qsizetype(1);
    QTest::newRow("lines") << QStringList{u"-"_s} << three << qsizetype(3);
    QTest::newRow("array") << QStringList{u"-"_s}
                           << QByteArray('[' + test::detailsJson(u"1"_s) + ',' + test::detailsJson(u"2"_s) + ']')
                           << qsizetype(2);
    QTest::newRow("page") << QStringList{u"-"_s} << QByteArray(R"({"items":[)" + test::summaryJson(u"1"_s) + "]}")
                          << qsizetype(1);
    QTest::newRow("empty array") << QStringList{u"-"_s} << QByteArray("[]") << qsizetype(0);
    QTest::newRow("empty page") << QStringList{u"-"_s} << QByteArray(R"({"items":[]})") << qsizetype(0);
    writeFile(m_folder, u"folder/b.json"_s, test::detailsJson(u"1"_s));
    writeFile(m_folder, u"folder/a.jsonl"_s, test::detailsJson(u"2"_s) + '\n' + test::detailsJson(u"3"_s));
    writeFile(m_folder, u"folder/notes.txt"_s, "no JSON");
    QTest::newRow("folder") << QStringList{m_folder.filePath(u"folder"_s)} << QByteArray() << qsizetype(3);
    QTest::newRow("sample") << QStringList{u"--sample"_s} << QByteArray() << qsizetype(24);
}

void TestProgram::sources()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(qsizetype, jobs);
    const Ran ran = runProgram(QStringList{u"list"_s, u"--json"_s} + arguments, input);
    COMPARE_CODE(ran, 0);
    QCOMPARE(parsed(ran.out).size(), jobs);
}

void TestProgram::emptyListsNothing()
{
    const Ran ran = runProgram({u"list"_s, u"-"_s}, "[]");
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out.count('\n'), 1); // the heads
    const Ran json = runProgram({u"list"_s, u"-"_s, u"--json"_s}, "[]");
    QCOMPARE(json.out, QByteArray("[]\n"));
    COMPARE_CODE(runProgram({u"explain"_s, u"-"_s}, "[]"), 4);
}

void TestProgram::listIsAligned()
{
    const QByteArray jobs = '[' + test::detailsJson(u"1"_s, R"("name":"日本","jobStatus":"IDLE",)") + ','
        + test::detailsJson(u"2"_s, R"("name":"e\u0301 \u202etxt","jobStatus":"USER_PAUSED",)") + ']';
    const Ran ran = runProgram({u"list"_s, u"-"_s}, jobs);
    COMPARE_CODE(ran, 0);
    QCOMPARE(QString::fromUtf8(ran.out),
        u"STATUS            NAME         RUNS  ACCOUNT       REGION     CREATED     EXPIRES IN  CHECKS  JOB ID\n"
        "Active (Idle)     日本         Once  111122223333  eu-west-1  2026-08-01  -           1E 1I   1\n"
        "Paused (By user)  e\u0301 \\u202etxt  Once  111122223333  eu-west-1  2026-08-01  -           1I      2\n"_s);
}

void TestProgram::listJson()
{
    const QByteArray job = test::detailsJson(u"1"_s,
        R"("name":"a\u202eb","jobType":"SCHEDULED","jobStatus":"USER_PAUSED","lastRunTime":"2026-08-20T10:00:00.5Z",
        "scheduleFrequency":{"weeklySchedule":{"dayOfWeek":"MONDAY"}},"statistics":{"numberOfRuns":12.0},
        "lastRunErrorStatus":{"code":"ERROR"},"userPausedDetails":{"jobExpiresAt":"2026-08-28T14:00:12Z"},)");
    const Ran ran = runProgram(atNow({u"list"_s, u"-"_s, u"--json"_s}), job);
    COMPARE_CODE(ran, 0);
    const auto expected = parsed(R"([{"jobId":"1","name":"a\u202eb","accountId":"111122223333","region":"eu-west-1",
        "jobStatus":"USER_PAUSED","jobType":"SCHEDULED","createdAt":"2026-08-01T10:00:00Z",
        "lastRunTime":"2026-08-20T10:00:00.5Z","numberOfRuns":12.0,"lastRunErrorCode":"ERROR",
        "schedule":{"type":"weekly","dayOfWeek":"MONDAY","text":"Weekly, Monday"},"source":"-",
        "deadline":{"at":"2026-08-28T14:00:12Z","remainingSeconds":86400,"phase":"lastDay","effect":"runCancelled"},
        "checks":{"error":0,"warning":2,"info":1}}])");
    QVERIFY2(json::equal(parsed(ran.out), expected), ran.out.constData());
    QVERIFY(!ran.out.contains("\xe2\x80\xae"));
}

void TestProgram::listJsonOfEntries()
{
    const Ran ran = runProgram({u"list"_s, u"-"_s, u"--json"_s}, test::summaryJson(u"1"_s));
    COMPARE_CODE(ran, 0);
    const auto expected = parsed(R"([{"jobId":"1","name":"job 1","accountId":null,"region":null,"jobStatus":"RUNNING",
        "jobType":"ONE_TIME","createdAt":"2026-08-01T10:00:00Z","lastRunTime":null,"numberOfRuns":null,
        "lastRunErrorCode":null,"schedule":null,"source":"-","deadline":null,"checks":null}])");
    QVERIFY2(json::equal(parsed(ran.out), expected), ran.out.constData());
}

void TestProgram::listDetails()
{
    const Ran without = runProgram(atNow({u"list"_s, u"--sample"_s, u"--json"_s}));
    const Ran with = runProgram(atNow({u"list"_s, u"--sample"_s, u"--json"_s, u"--details"_s}));
    COMPARE_CODE(without, 0);
    COMPARE_CODE(with, 0);
    const std::vector<json::Value> entries = parsed(without.out).children();
    const std::vector<json::Value> details = parsed(with.out).children();
    QCOMPARE(entries.size(), details.size());
    for (std::size_t row = 0; row < entries.size(); ++row) {
        QCOMPARE(entries[row].member(u"jobId")->toString(), details[row].member(u"jobId")->toString());
        QVERIFY(entries[row].member(u"schedule")->isNull());
        QVERIFY(details[row].member(u"schedule")->isObject());
    }
}

void TestProgram::explainFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("text") << u"text"_s << QByteArray("archive-weekly\n");
    QTest::newRow("markdown") << u"markdown"_s << QByteArray("# archive-weekly\n");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>\n<html lang=\"en\"");
    QTest::newRow("json") << u"json"_s << QByteArray("{\n    \"schemaVersion\": 1");
}

void TestProgram::explainFormats()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const Ran ran = runProgram(atNow({u"explain"_s, u"--sample"_s, u"archive-weekly"_s, u"--format"_s, format}));
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.startsWith(begin), ran.out.left(200).constData());
    QVERIFY(ran.out.endsWith('\n') && !ran.out.endsWith("\n\n"));
    if (format == u"text"_s)
        QCOMPARE(runProgram(atNow({u"explain"_s, u"--sample"_s, u"archive-weekly"_s})).out, ran.out);
}

void TestProgram::nowMovesTheCountdown()
{
    const QByteArray job = test::detailsJson(
        u"1"_s, R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":"2026-08-28T14:00:00Z"},)");
    const Ran early = runProgram({u"explain"_s, u"-"_s, u"--now"_s, u"2026-08-27 12:00"_s}, job);
    const Ran late = runProgram({u"explain"_s, u"-"_s, u"--now=2026-08-28T13:59:00Z"_s}, job);
    COMPARE_CODE(early, 0);
    COMPARE_CODE(late, 0);
    QVERIFY2(early.out.contains("1 d 2 h "), early.out.constData());
    QVERIFY2(late.out.contains("1 min "), late.out.constData());
}

void TestProgram::readingIsSettled()
{
    const QStringList explain = atNow({u"explain"_s, u"--sample"_s, u"archive-weekly"_s});
    const Ran all = runProgram(explain);
    const Ran any = runProgram(explain + QStringList{u"--reading"_s, u"exclude-join=any"_s});
    COMPARE_CODE(any, 0);
    QVERIFY(all.out.contains("leave an object out only if BOTH are true"));
    QVERIFY(any.out.contains("leave an object out if AT LEAST ONE of 2 is true"));
}

void TestProgram::choosesTheJob_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("name") << u"archive-weekly"_s;
    QTest::newRow("id") << u"4f1a09bc63d84e07b52f9ac81e7d3021"_s;
    QTest::newRow("ARN")
        << u"arn:aws:macie2:eu-west-1:111122223333:classification-job/4f1a09bc63d84e07b52f9ac81e7d3021"_s;
}

void TestProgram::choosesTheJob()
{
    QFETCH(QString, wanted);
    const Ran ran = runProgram(atNow({u"explain"_s, u"--sample"_s, wanted}));
    COMPARE_CODE(ran, 0);
    QVERIFY(ran.out.startsWith("archive-weekly\n"));
}

void TestProgram::notFound()
{
    for (const QString& command : {u"explain"_s, u"describe"_s}) {
        const Ran similar = runProgram(atNow({command, u"--sample"_s, u"ARCHIVE"_s}));
        COMPARE_CODE(similar, 4);
        QVERIFY2(isOneLine(similar.err), similar.err.constData());
        QVERIFY2(
            similar.err.contains("4f1a09bc63d84e07b52f9ac81e7d3021 (\"archive-weekly\")"), similar.err.constData());
        QCOMPARE(similar.out, QByteArray());
    }
    const Ran none = runProgram(atNow({u"explain"_s, u"--sample"_s, u"no such job"_s}));
    COMPARE_CODE(none, 4);
    QVERIFY2(isOneLine(none.err) && none.err.contains("and 19 more"), none.err.constData());
}

void TestProgram::notUnique()
{
    const QByteArray jobs
        = test::detailsJson(u"1"_s, R"("name":"same",)") + '\n' + test::detailsJson(u"2"_s, R"("name":"same",)");
    const Ran ran = runProgram({u"explain"_s, u"-"_s, u"same"_s}, jobs);
    COMPARE_CODE(ran, 4);
    QVERIFY2(isOneLine(ran.err), ran.err.constData());
    QVERIFY2(ran.err.contains("1 (\"same\")") && ran.err.contains("2 (\"same\")"), ran.err.constData());
    COMPARE_CODE(runProgram({u"explain"_s, u"-"_s, u"2"_s}, jobs), 0);
}

void TestProgram::sameJobTwice()
{
    // A list page and the answer of one of its jobs: the answer is what counts.
    const QByteArray details = test::detailsJson(u"1"_s);
    const Ran both = runProgram({u"describe"_s, u"-"_s, u"1"_s}, test::summaryJson(u"1"_s) + '\n' + details);
    COMPARE_CODE(both, 0);
    QCOMPARE(both.out, details);
    COMPARE_CODE(runProgram({u"describe"_s, u"-"_s, u"job 1"_s}, details + '\n' + details), 0);
    const Ran changed = runProgram(
        {u"describe"_s, u"-"_s, u"1"_s}, details + '\n' + test::detailsJson(u"1"_s, R"("jobStatus":"COMPLETE",)"));
    COMPARE_CODE(changed, 4);
    QVERIFY2(isOneLine(changed.err) && changed.err.contains("more than once"), changed.err.constData());
}

void TestProgram::oneJobNeedsNoName()
{
    COMPARE_CODE(runProgram({u"explain"_s, dataPath(u"one-time.json"_s)}), 0);
    const Ran several = runProgram(atNow({u"explain"_s, u"--sample"_s}));
    COMPARE_CODE(several, 2);
    QVERIFY2(isOneLine(several.err) && several.err.contains("needs a job"), several.err.constData());
}

JOBSCOPE_TEST_MAIN(TestProgram)
#include "tst_program.moc"
