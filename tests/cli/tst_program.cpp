// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/golden.h"
#include "support/jobfactory.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <optional>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** The built program, as a person or a script runs it. */
class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void wrongUse_data();
    void wrongUse();
    void notAvailableYet_data();
    void notAvailableYet();
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
    void checkExitCode_data();
    void checkExitCode();
    void checkJson();
    void checkText();
    void checkComparesJobs();
    void accepted();
    void acceptErrors_data();
    void acceptErrors();
    void readingIsSettled();

    void choosesTheJob_data();
    void choosesTheJob();
    void notFound();
    void notUnique();
    void sameJobTwice();
    void oneJobNeedsNoName();

    void reportWritesPdf();
    void reportBytesAreTheSame();
    void reportWritesHtml();
    void reportErrors_data();
    void reportErrors();
    void fullDisk();

private:
    struct Ran {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    static Ran run(const QStringList& arguments, const std::optional<QByteArray>& input = {});
    QString write(const QString& name, const QByteArray& bytes);
    static bool isOneLine(const QByteArray& error);

    QTemporaryDir m_folder;
};

namespace {

const auto s_now = u"2026-08-27T14:00:12Z"_s;

QString dataPath(const QString& name)
{
    return QLatin1StringView(JOBSCOPE_TEST_DATA) + u"/api/" + name;
}

QStringList at(const QStringList& arguments)
{
    return arguments + QStringList{u"--now"_s, s_now};
}

json::Value parsed(const QByteArray& bytes)
{
    const auto document = json::Document::parse(bytes);
    if (!document)
        qFatal("no JSON: %s", bytes.constData());
    return document->root();
}

} // namespace

#define COMPARE_CODE(ran, expected) QVERIFY2((ran).code == (expected), (ran).err.constData())

TestProgram::Ran TestProgram::run(const QStringList& arguments, const std::optional<QByteArray>& input)
{
    QProcess process;
    process.start(QStringLiteral(JOBSCOPE_CLI), arguments);
    if (input)
        process.write(*input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8() + process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString TestProgram::write(const QString& name, const QByteArray& bytes)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

bool TestProgram::isOneLine(const QByteArray& error)
{
    return error.startsWith("jobscope-cli: ") && error.endsWith('\n') && error.count('\n') == 1;
}

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
    const Ran ran = run(arguments);
    COMPARE_CODE(ran, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(isOneLine(ran.err), ran.err.constData());
    QVERIFY2(ran.err.contains(error), ran.err.constData());
}

void TestProgram::notAvailableYet_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = dataPath(u"one-time.json"_s);
    QTest::newRow("bundle") << QStringList{u"bundle"_s, file};
    QTest::newRow("verify") << QStringList{u"verify"_s, u"a.zip"_s};
    QTest::newRow("filter") << QStringList{u"list"_s, file, u"--filter"_s, u"a"_s};
    QTest::newRow("redact") << QStringList{u"report"_s, file, u"--output"_s, u"a.pdf"_s, u"--redact"_s};
    for (const QString& ending : {u"md"_s, u"json"_s, u"csv"_s})
        QTest::newRow(qPrintable(u"report to "_s + ending))
            << QStringList{u"report"_s, file, u"--output"_s, u"a."_s + ending};
}

void TestProgram::notAvailableYet()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    COMPARE_CODE(ran, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(isOneLine(ran.err), ran.err.constData());
    QVERIFY2(ran.err.endsWith(": not available yet\n"), ran.err.constData());
}

void TestProgram::helpAndVersion()
{
    const Ran help = run({u"--help"_s});
    COMPARE_CODE(help, 0);
    QCOMPARE(help.err, QByteArray());
    for (const char* word : {"list ", "describe ", "explain ", "evaluate ", "covers ", "diff ", "report ", "--sample",
             "--reading", "exclude-join=all|any"})
        QVERIFY2(help.out.contains(word), word);
    QCOMPARE(run({u"explain"_s, u"--help"_s}).out, help.out);
    const Ran version = run({u"--version"_s});
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
    const QString path = write(u"bad input.json"_s, bytes);
    for (const QString& command : {u"list"_s, u"describe"_s, u"explain"_s}) {
        const Ran ran = run({command, path});
        COMPARE_CODE(ran, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(isOneLine(ran.err), ran.err.constData());
        QVERIFY2(ran.err.contains("bad input.json") && ran.err.contains(where), ran.err.constData());
    }
    const Ran missing = run({u"list"_s, m_folder.filePath(u"no such file.json"_s)});
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
    const Ran ran = run({u"describe"_s, u"-"_s}, before + job + after);
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out, job);
    QCOMPARE(ran.err, QByteArray());
}

void TestProgram::describeOfALargerFile()
{
    const Ran list = run(at({u"list"_s, u"--sample"_s, u"--json"_s}));
    COMPARE_CODE(list, 0);
    for (const json::Value& entry : parsed(list.out).children()) {
        const QString id = entry.member(u"jobId")->toString();
        const Ran described = run(at({u"describe"_s, u"--sample"_s, id}));
        COMPARE_CODE(described, 0);
        QCOMPARE(parsed(described.out).member(u"jobId")->toString(), id);
        // The report names the hash of the same bytes.
        const Ran explained = run(at({u"explain"_s, u"--sample"_s, id, u"--format"_s, u"markdown"_s}));
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
    write(u"folder/b.json"_s, test::detailsJson(u"1"_s));
    write(u"folder/a.jsonl"_s, test::detailsJson(u"2"_s) + '\n' + test::detailsJson(u"3"_s));
    write(u"folder/notes.txt"_s, "no JSON");
    QTest::newRow("folder") << QStringList{m_folder.filePath(u"folder"_s)} << QByteArray() << qsizetype(3);
    QTest::newRow("sample") << QStringList{u"--sample"_s} << QByteArray() << qsizetype(24);
}

void TestProgram::sources()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(qsizetype, jobs);
    const Ran ran = run(QStringList{u"list"_s, u"--json"_s} + arguments, input);
    COMPARE_CODE(ran, 0);
    QCOMPARE(parsed(ran.out).size(), jobs);
}

void TestProgram::emptyListsNothing()
{
    const Ran ran = run({u"list"_s, u"-"_s}, "[]");
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out.count('\n'), 1); // the heads
    const Ran json = run({u"list"_s, u"-"_s, u"--json"_s}, "[]");
    QCOMPARE(json.out, QByteArray("[]\n"));
    COMPARE_CODE(run({u"explain"_s, u"-"_s}, "[]"), 4);
}

void TestProgram::listIsAligned()
{
    const QByteArray jobs = '[' + test::detailsJson(u"1"_s, R"("name":"日本","jobStatus":"IDLE",)") + ','
        + test::detailsJson(u"2"_s, R"("name":"e\u0301 \u202etxt","jobStatus":"USER_PAUSED",)") + ']';
    const Ran ran = run({u"list"_s, u"-"_s}, jobs);
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
    const Ran ran = run(at({u"list"_s, u"-"_s, u"--json"_s}), job);
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
    const Ran ran = run({u"list"_s, u"-"_s, u"--json"_s}, test::summaryJson(u"1"_s));
    COMPARE_CODE(ran, 0);
    const auto expected = parsed(R"([{"jobId":"1","name":"job 1","accountId":null,"region":null,"jobStatus":"RUNNING",
        "jobType":"ONE_TIME","createdAt":"2026-08-01T10:00:00Z","lastRunTime":null,"numberOfRuns":null,
        "lastRunErrorCode":null,"schedule":null,"source":"-","deadline":null,"checks":null}])");
    QVERIFY2(json::equal(parsed(ran.out), expected), ran.out.constData());
}

void TestProgram::listDetails()
{
    const Ran without = run(at({u"list"_s, u"--sample"_s, u"--json"_s}));
    const Ran with = run(at({u"list"_s, u"--sample"_s, u"--json"_s, u"--details"_s}));
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
    const Ran ran = run(at({u"explain"_s, u"--sample"_s, u"archive-weekly"_s, u"--format"_s, format}));
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.startsWith(begin), ran.out.left(200).constData());
    QVERIFY(ran.out.endsWith('\n') && !ran.out.endsWith("\n\n"));
    if (format == u"text"_s)
        QCOMPARE(run(at({u"explain"_s, u"--sample"_s, u"archive-weekly"_s})).out, ran.out);
}

void TestProgram::nowMovesTheCountdown()
{
    const QByteArray job = test::detailsJson(
        u"1"_s, R"("jobStatus":"USER_PAUSED","userPausedDetails":{"jobExpiresAt":"2026-08-28T14:00:00Z"},)");
    const Ran early = run({u"explain"_s, u"-"_s, u"--now"_s, u"2026-08-27 12:00"_s}, job);
    const Ran late = run({u"explain"_s, u"-"_s, u"--now=2026-08-28T13:59:00Z"_s}, job);
    COMPARE_CODE(early, 0);
    COMPARE_CODE(late, 0);
    QVERIFY2(early.out.contains("1 d 2 h "), early.out.constData());
    QVERIFY2(late.out.contains("1 min "), late.out.constData());
}

void TestProgram::checkExitCode_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    const QString sound = uR"("managedDataIdentifierSelector":"ALL",)"_s;
    const QString info = u""_s; // no selector
    const QString warning = uR"("jobStatus":"PAUSED",)"_s;
    const QString error = uR"("samplingPercentage":0,)"_s;
    QTest::newRow("sound") << sound << QStringList{u"--fail-on=info"_s} << 0;
    QTest::newRow("info") << info << QStringList() << 0;
    QTest::newRow("info, fail on info") << info << QStringList{u"--fail-on=info"_s} << 1;
    QTest::newRow("warning") << warning << QStringList() << 1;
    QTest::newRow("warning, fail on error") << warning << QStringList{u"--fail-on"_s, u"error"_s} << 0;
    QTest::newRow("error, fail on error") << error << QStringList{u"--fail-on"_s, u"error"_s} << 1;
    QTest::newRow("state alone") << warning << QStringList{u"--only"_s, u"state"_s} << 1;
    QTest::newRow("definition alone") << warning << QStringList{u"--only"_s, u"definition"_s} << 0;
    QTest::newRow("live alone") << error << QStringList{u"--only"_s, u"live"_s, u"--fail-on=info"_s} << 0;
    QTest::newRow("unknown severity") << sound << QStringList{u"--fail-on"_s, u"fatal"_s} << 2;
    QTest::newRow("unknown kind") << sound << QStringList{u"--only"_s, u"all"_s} << 2;
    QTest::newRow("unknown job") << sound << QStringList{u"nobody"_s} << 4;
}

void TestProgram::checkExitCode()
{
    QFETCH(QString, members);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    const QByteArray job = test::detailsJson(u"1"_s, members.toUtf8());
    COMPARE_CODE(run(at({u"check"_s, u"-"_s}) + options, job), code);
}

void TestProgram::checkJson()
{
    const QByteArray job = test::detailsJson(
        u"1"_s, R"("managedDataIdentifierSelector":"ALL","jobStatus":"PAUSED","samplingPercentage":0,)");
    const Ran ran = run(at({u"check"_s, u"-"_s, u"--json"_s}), '[' + job + ',' + test::summaryJson(u"2"_s) + ']');
    COMPARE_CODE(ran, 1);
    const std::vector<json::Value> findings = parsed(ran.out).children();
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].member(u"jobId")->toString(), u"1"_s);
    QCOMPARE(findings[0].member(u"id")->toString(), u"sampling-range"_s);
    QCOMPARE(findings[1].member(u"id")->toString(), u"paused-by-macie"_s);
    QStringList names;
    for (const json::Value& member : findings[1].children())
        names += member.key();
    QCOMPARE(names.join(u' '), u"jobId id severity category pointers what why action accepted acceptedReason"_s);
    QCOMPARE(run({u"check"_s, u"-"_s, u"--json"_s}, "[]").out, QByteArray("[]\n"));
}

void TestProgram::checkText()
{
    const QByteArray job = test::detailsJson(u"1"_s, R"("managedDataIdentifierSelector":"ALL","jobStatus":"PAUSED",)");
    const Ran ran = run(at({u"check"_s, u"-"_s}), job);
    COMPARE_CODE(ran, 1);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.contains("  Warning paused-by-macie: Macie has paused the job.\n"), ran.out.constData());
    QVERIFY2(ran.out.contains("    /jobStatus\n"), ran.out.constData());
    QVERIFY2(ran.out.endsWith("1 job: 0 errors, 1 warning, 0 notes.\n"), ran.out.constData());
    const Ran german = run(at({u"check"_s, u"-"_s, u"--lang"_s, u"de"_s}), job);
    QVERIFY2(german.out.contains("  Warnung paused-by-macie: Macie hat den Job pausiert.\n"), german.out.constData());
}

void TestProgram::checkComparesJobs()
{
    const QByteArray daily
        = R"("s3JobDefinition":{"bucketCriteria":{}},"jobType":"SCHEDULED","jobStatus":"IDLE","managedDataIdentifierSelector":"ALL",
        "initialRun":true,"scheduleFrequency":{"dailySchedule":{}},)";
    const QByteArray jobs = '[' + test::detailsJson(u"1"_s, daily) + ',' + test::detailsJson(u"2"_s, daily) + ']';
    // The job that is named is compared with all of its source, and every command says so.
    const Ran check = run(at({u"check"_s, u"-"_s, u"--json"_s, u"1"_s}), jobs);
    COMPARE_CODE(check, 0);
    const json::Value found = parsed(check.out).children().front();
    QCOMPARE(found.member(u"id")->toString(), u"jobs-overlap"_s);
    const Ran explain = run(at({u"explain"_s, u"-"_s, u"1"_s, u"--format=json"_s}), jobs);
    QVERIFY(explain.out.contains("jobs-overlap"));
    const Ran list = run(at({u"list"_s, u"-"_s, u"--json"_s}), jobs);
    QCOMPARE(parsed(list.out).children().front().member(u"checks")->member(u"info")->toInt64().value_or(-1), qint64(1));
}

void TestProgram::accepted()
{
    const QByteArray job = test::detailsJson(u"1"_s, R"("managedDataIdentifierSelector":"ALL","jobStatus":"PAUSED",)");
    const QString file
        = write(u"accepted.json"_s, R"([{"id":"paused-by-macie","jobId":"1","reason":"quota asked for"}])");
    const Ran json = run(at({u"check"_s, u"-"_s, u"--json"_s, u"--accept"_s, file}), job);
    COMPARE_CODE(json, 0);
    const json::Value finding = parsed(json.out).children().front();
    QVERIFY(finding.member(u"accepted")->toBool());
    QCOMPARE(finding.member(u"acceptedReason")->toString(), u"quota asked for"_s);
    const Ran text = run(at({u"check"_s, u"-"_s, u"--accept"_s, file}), job);
    QVERIFY2(text.out.contains("Accepted: quota asked for"), text.out.constData());
    QVERIFY2(text.out.endsWith("0 warnings, 0 notes, 1 accepted.\n"), text.out.constData());
    const QString report = m_folder.filePath(u"accepted.html"_s);
    COMPARE_CODE(run(at({u"report"_s, u"-"_s, u"--output"_s, report, u"--accept"_s, file}), job), 0);
    QFile html(report);
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll();
    QVERIFY(page.contains("paused-by-macie") && page.contains("quota asked for"));
    const QString other = write(u"other.json"_s, R"([{"id":"paused-by-macie","jobId":"2","reason":"x"}])");
    COMPARE_CODE(run(at({u"check"_s, u"-"_s, u"--accept"_s, other}), job), 1);
}

void TestProgram::acceptErrors_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("unknown id") << QByteArray(R"([{"id":"no-such-check","reason":"x"}])") << QByteArray("/0/id");
    QTest::newRow("no reason") << QByteArray(R"([{"id":"jobs-overlap"}])") << QByteArray("/0 ");
    QTest::newRow("no JSON") << QByteArray("id: jobs-overlap") << QByteArray("byte 0");
}

void TestProgram::acceptErrors()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, place);
    const Ran ran = run({u"check"_s, u"-"_s, u"--accept"_s, write(u"bad.json"_s, file)}, test::detailsJson(u"1"_s));
    COMPARE_CODE(ran, 2);
    QVERIFY2(isOneLine(ran.err), ran.err.constData());
    QVERIFY2(ran.err.contains("bad.json") && ran.err.contains(place), ran.err.constData());
    COMPARE_CODE(run({u"check"_s, u"-"_s, u"--accept"_s, u"/nowhere.json"_s}, test::detailsJson(u"1"_s)), 2);
}

void TestProgram::readingIsSettled()
{
    const QStringList explain = at({u"explain"_s, u"--sample"_s, u"archive-weekly"_s});
    const Ran all = run(explain);
    const Ran any = run(explain + QStringList{u"--reading"_s, u"exclude-join=any"_s});
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
    const Ran ran = run(at({u"explain"_s, u"--sample"_s, wanted}));
    COMPARE_CODE(ran, 0);
    QVERIFY(ran.out.startsWith("archive-weekly\n"));
}

void TestProgram::notFound()
{
    for (const QString& command : {u"explain"_s, u"describe"_s}) {
        const Ran similar = run(at({command, u"--sample"_s, u"ARCHIVE"_s}));
        COMPARE_CODE(similar, 4);
        QVERIFY2(isOneLine(similar.err), similar.err.constData());
        QVERIFY2(
            similar.err.contains("4f1a09bc63d84e07b52f9ac81e7d3021 (\"archive-weekly\")"), similar.err.constData());
        QCOMPARE(similar.out, QByteArray());
    }
    const Ran none = run(at({u"explain"_s, u"--sample"_s, u"no such job"_s}));
    COMPARE_CODE(none, 4);
    QVERIFY2(isOneLine(none.err) && none.err.contains("and 19 more"), none.err.constData());
}

void TestProgram::notUnique()
{
    const QByteArray jobs
        = test::detailsJson(u"1"_s, R"("name":"same",)") + '\n' + test::detailsJson(u"2"_s, R"("name":"same",)");
    const Ran ran = run({u"explain"_s, u"-"_s, u"same"_s}, jobs);
    COMPARE_CODE(ran, 4);
    QVERIFY2(isOneLine(ran.err), ran.err.constData());
    QVERIFY2(ran.err.contains("1 (\"same\")") && ran.err.contains("2 (\"same\")"), ran.err.constData());
    COMPARE_CODE(run({u"explain"_s, u"-"_s, u"2"_s}, jobs), 0);
}

void TestProgram::sameJobTwice()
{
    // A list page and the answer of one of its jobs: the answer is what counts.
    const QByteArray details = test::detailsJson(u"1"_s);
    const Ran both = run({u"describe"_s, u"-"_s, u"1"_s}, test::summaryJson(u"1"_s) + '\n' + details);
    COMPARE_CODE(both, 0);
    QCOMPARE(both.out, details);
    COMPARE_CODE(run({u"describe"_s, u"-"_s, u"job 1"_s}, details + '\n' + details), 0);
    const Ran changed = run(
        {u"describe"_s, u"-"_s, u"1"_s}, details + '\n' + test::detailsJson(u"1"_s, R"("jobStatus":"COMPLETE",)"));
    COMPARE_CODE(changed, 4);
    QVERIFY2(isOneLine(changed.err) && changed.err.contains("more than once"), changed.err.constData());
}

void TestProgram::oneJobNeedsNoName()
{
    COMPARE_CODE(run({u"explain"_s, dataPath(u"one-time.json"_s)}), 0);
    const Ran several = run(at({u"explain"_s, u"--sample"_s}));
    COMPARE_CODE(several, 2);
    QVERIFY2(isOneLine(several.err) && several.err.contains("needs a job"), several.err.constData());
}

void TestProgram::reportWritesPdf()
{
    const QString path = m_folder.filePath(u"Report.PDF"_s);
    const Ran ran = run(at({u"report"_s, u"--sample"_s, u"archive-weekly"_s, u"audit-2022"_s, u"--output"_s, path}));
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err, QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4\n") && bytes.endsWith("%%EOF\n"));
}

void TestProgram::reportBytesAreTheSame()
{
    QByteArray first;
    for (const QString& name : {u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s}) {
        const QString path = m_folder.filePath(name);
        COMPARE_CODE(run(at({u"report"_s, u"--sample"_s, u"--output"_s, path})), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (first.isEmpty())
            first = bytes;
        QVERIFY(bytes == first);
    }
}

void TestProgram::reportWritesHtml()
{
    const QString path = m_folder.filePath(u"report.html"_s);
    // The same job twice is told once.
    const Ran ran = run(at({u"report"_s, u"--sample"_s, u"archive-weekly"_s, u"4f1a09bc63d84e07b52f9ac81e7d3021"_s,
        u"audit-2022"_s, u"--output"_s, path}));
    COMPARE_CODE(ran, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QCOMPARE(html.count("<article "), 2);
    QVERIFY(html.indexOf(">archive-weekly<") < html.indexOf(">audit-2022<"));
}

void TestProgram::reportErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("error");
    const QString source = write(u"source.html"_s, test::detailsJson(u"1"_s));
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

void TestProgram::reportErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, error);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    const Ran ran = run(QStringList{u"report"_s} + arguments);
    COMPARE_CODE(ran, code);
    QVERIFY2(isOneLine(ran.err) && ran.err.contains(error), ran.err.constData());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void TestProgram::fullDisk()
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

JOBSCOPE_TEST_MAIN(TestProgram)
#include "tst_program.moc"
