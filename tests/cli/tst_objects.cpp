// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::Ran;
using test::runProgram;

/** `evaluate`, `covers` and `diff` of the built program. */
class TestObjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void evaluateLines_data();
    void evaluateLines();
    void evaluateAnswersInOrder();
    void evaluateReadsFiles();
    void evaluateReadsUtf16_data();
    void evaluateReadsUtf16();
    void evaluateCutsEndlessLines();
    void evaluateAnswersAtOnce();
    void evaluateSettlesReadings();
    void evaluateOfAListEntry();

    void coversJson();
    void coversText();
    void coversSaysWhatItCannotRead();

    void diffFormats_data();
    void diffFormats();

    void wrongUse_data();
    void wrongUse();

private:
    QString write(const QString& name, const QByteArray& bytes) const { return test::writeFile(m_folder, name, bytes); }
    Ran evaluate(const QByteArray& lines, const QStringList& more = {}) const;

    QTemporaryDir m_folder;
    QString m_job;
};

namespace {

constexpr auto s_job = R"({"jobId":"0123456789abcdef0123456789abcdef","name":"exports","jobType":"ONE_TIME",
  "jobStatus":"RUNNING","samplingPercentage":20,"createdAt":"2026-01-01T00:00:00Z",
  "s3JobDefinition":{
    "bucketCriteria":{"includes":{"and":[
      {"simpleCriterion":{"key":"S3_BUCKET_NAME","comparator":"EQ","values":["b","c"]}},
      {"simpleCriterion":{"key":"S3_BUCKET_SHARED_ACCESS","comparator":"EQ","values":["INTERNAL"]}}]}},
    "scoping":{
      "includes":{"and":[{"simpleScopeTerm":{"key":"OBJECT_SIZE","comparator":"LTE","values":["5242880"]}}]},
      "excludes":{"and":[
        {"simpleScopeTerm":{"key":"OBJECT_KEY","comparator":"STARTS_WITH","values":["scratch/"]}},
        {"simpleScopeTerm":{"key":"OBJECT_EXTENSION","comparator":"EQ","values":["tmp"]}}]}}}})";

const QByteArray s_inScope = R"({"bucket":"b","sharedAccess":"INTERNAL","key":"a/b.csv","size":1})";
const QByteArray s_tooLarge = R"({"bucket":"b","sharedAccess":"INTERNAL","key":"a/b.csv","size":5242881})";

QByteArray answer(const QByteArray& verdict, const QByteArray& deciding = {}, const QByteArray& missing = {})
{
    return R"({"verdict":")" + verdict + R"(","deciding":[)" + deciding + R"(],"missing":[)" + missing
        + R"(],"byReading":{},"caveats":["sampled"]})" + '\n';
}

const QByteArray s_include = R"("/s3JobDefinition/scoping/includes/and/0")";

} // namespace

void TestObjects::initTestCase()
{
    m_job = write(u"job.json"_s, s_job);
}

Ran TestObjects::evaluate(const QByteArray& lines, const QStringList& more) const
{
    return runProgram(QStringList{u"evaluate"_s, m_job, u"--objects"_s, u"-"_s} + more, lines);
}

void TestObjects::evaluateLines_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const QByteArray& lines, const QByteArray& answers, int code = 0) {
        QTest::newRow(name) << lines << answers << code;
    };
    const QByteArray yes = answer("analyzed");
    const auto error = [](const QByteArray& text, int line) -> QByteArray {
        return R"({"error":")" + text + R"(","line":)" + QByteArray::number(line) + "}\n";
    };
    row("nothing", "", "");
    row("blank lines only", "\n \t\r\n\r\n", "");
    row("in scope", s_inScope + '\n', yes);
    row("no line feed at the end", s_inScope, yes);
    row("carriage returns", s_inScope + "\r\n" + s_inScope + "\r\n", yes + yes);
    row("byte order mark", "\xef\xbb\xbf" + s_inScope + '\n', yes);
    row("byte order mark alone", "\xef\xbb\xbf", "");
    row("blank lines between", "\n\n" + s_inScope + "\n\n\r\n" + s_inScope + "\n\n", yes + yes);
    row("not included", s_tooLarge, answer("notIncluded", s_include));
    row("not eligible", R"({"bucket":"b","sharedAccess":"INTERNAL","key":"a.PNG","size":1})", answer("notEligible"));
    row("bucket not selected", R"({"bucket":"d"})",
        answer("bucketNotSelected", R"("/s3JobDefinition/bucketCriteria/includes/and/0")"));
    row("nothing known", "{}\n",
        answer("unknown",
            R"("/s3JobDefinition/bucketCriteria/includes/and/0","/s3JobDefinition/bucketCriteria/includes/and/1",)"
                + s_include + R"(,"/s3JobDefinition/scoping/excludes/and/0","/s3JobDefinition/scoping/excludes/and/1")",
            R"("bucket","sharedAccess","key","size")"));
    row("excluded", R"({"bucket":"b","sharedAccess":"INTERNAL","key":"scratch/a.tmp","size":1})",
        QByteArray(answer("excluded",
                       R"("/s3JobDefinition/scoping/excludes/and/0","/s3JobDefinition/scoping/excludes/and/1")"))
            .replace(R"("sampled")", R"("sampled","unknownFormat")"));
    row("depends", R"({"bucket":"b","sharedAccess":"INTERNAL","key":"scratch/a.csv","size":1})",
        QByteArray(answer("dependsOnReading"))
            .replace("{}",
                R"({"default":"analyzed","exclude-join=any":"excluded","ne-values=any-of":"analyzed",)"
                R"("exclude-join=any,ne-values=any-of":"excluded"})"));
    row("an error in its place", s_inScope + "\n\n{\"key\":1}\r\n" + s_inScope + '\n',
        yes + error("key: expected text, found 1", 3) + yes, 2);
    row("no object", "[]", error("expected a JSON object", 1), 2);
    row("two lines of one byte", "\n1", error("expected a JSON object", 2), 2);
    row("negative size", R"({"size":-1})", error("size: expected a whole number of bytes, 0 or more, found -1", 1), 2);
    row("unreadable date",
        "\n"
        R"({"lastModified":"then"})",
        error(R"(lastModified: expected an ISO 8601 date-time or date, found \"then\")", 2), 2);
}

void TestObjects::evaluateLines()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, answers);
    QFETCH(int, code);
    const Ran ran = evaluate(lines);
    COMPARE_CODE(ran, code);
    QCOMPARE(ran.out, answers);
    QCOMPARE(ran.err, QByteArray());
}

void TestObjects::evaluateAnswersInOrder()
{
    QByteArray lines;
    QByteArray answers;
    // More than the blocks that input and output are cut into.
    for (int i = 0; i < 20'000; ++i) {
        const bool isLarge = i % 3 == 0;
        lines += (isLarge ? s_tooLarge : s_inScope) + '\n';
        answers += isLarge ? answer("notIncluded", s_include) : answer("analyzed");
    }
    const Ran ran = evaluate(lines);
    COMPARE_CODE(ran, 0);
    QVERIFY(ran.out == answers);
}

void TestObjects::evaluateReadsFiles()
{
    const QString objects = write(u"objects.jsonl"_s, s_inScope + '\n' + s_tooLarge);
    const Ran ran = runProgram({u"evaluate"_s, m_job, u"exports"_s, u"--objects"_s, objects});
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out, answer("analyzed") + answer("notIncluded", s_include));
    QFile job(m_job);
    QVERIFY(job.open(QIODevice::ReadOnly));
    QCOMPARE(runProgram({u"evaluate"_s, u"-"_s, u"--objects"_s, objects}, job.readAll()).out, ran.out);
}

void TestObjects::evaluateReadsUtf16_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::newRow("little endian") << QStringConverter::Utf16LE;
    QTest::newRow("big endian") << QStringConverter::Utf16BE;
}

void TestObjects::evaluateReadsUtf16()
{
    QFETCH(QStringConverter::Encoding, encoding);
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    QByteArray lines;
    const QString text = QString::fromUtf8(s_tooLarge + "\r\n") + u"{\"bucket\":\"\u00fc\"}\r\n"_s;
    for (int i = 0; i < 5000; ++i)
        lines += encode(text);
    const Ran ran = evaluate(lines);
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out.count('\n'), 10'000);
    QCOMPARE(ran.out.count("bucketNotSelected"), 5000);
    QVERIFY(ran.out.startsWith(answer("notIncluded", s_include)));
}

void TestObjects::evaluateCutsEndlessLines()
{
    const QByteArray endless = R"({"key":")" + QByteArray(9'000'000, 'x');
    const Ran ran = evaluate(s_inScope + '\n' + endless + '\n' + s_inScope + '\n' + endless);
    COMPARE_CODE(ran, 2);
    const QByteArray error = R"({"error":"longer than 4194304 bytes","line":)";
    QCOMPARE(ran.out, answer("analyzed") + error + "2}\n" + answer("analyzed") + error + "4}\n");
}

void TestObjects::evaluateAnswersAtOnce()
{
    QProcess process;
    process.start(QStringLiteral(JOBSCOPE_CLI), {u"evaluate"_s, m_job, u"--objects"_s, u"-"_s});
    QVERIFY(process.waitForStarted());
    for (int i = 0; i < 3; ++i) {
        process.write(s_inScope + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
        QCOMPARE(process.readLine(), answer("analyzed"));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestObjects::evaluateSettlesReadings()
{
    const QByteArray line = R"({"bucket":"b","sharedAccess":"INTERNAL","key":"scratch/a.csv","size":1})";
    const auto verdict = [&](const QString& choice) {
        return evaluate(line, {u"--reading"_s, u"exclude-join="_s + choice}).out;
    };
    QCOMPARE(verdict(u"all"_s), answer("analyzed"));
    const QByteArray excluded = answer("excluded", R"("/s3JobDefinition/scoping/excludes/and/0")");
    QCOMPARE(verdict(u"any"_s), excluded);
}

void TestObjects::evaluateOfAListEntry()
{
    const QString page = write(u"page.json"_s,
        R"({"items":[{"jobId":"0123456789abcdef0123456789abcdef","name":"n","jobType":"ONE_TIME",
            "bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}]}]})");
    const Ran ran = runProgram({u"evaluate"_s, page, u"--objects"_s, u"-"_s},
        QByteArray(R"({"bucket":"b","key":"a.csv"})"
                   "\n"
                   R"({"bucket":"c"})"));
    COMPARE_CODE(ran, 0);
    const QByteArray expected(
        R"({"verdict":"unknown","deciding":[],"missing":["definition"],"byReading":{},"caveats":[]})"
        "\n"
        R"({"verdict":"bucketNotSelected","deciding":["/bucketDefinitions"],"missing":[],"byReading":{},)"
        R"("caveats":[]})"
        "\n");
    QCOMPARE(ran.out, expected);
}

void TestObjects::coversJson()
{
    const Ran ran = runProgram({u"covers"_s, m_job, u"--buckets"_s, u"-"_s, u"--json"_s},
        QByteArray("b\r\nd\n"
                   R"({"bucket":"c","sharedAccess":"INTERNAL","accountId":"111122223333"})"
                   "\n"));
    COMPARE_CODE(ran, 0);
    const QByteArray job = R"("jobId":"0123456789abcdef0123456789abcdef","name":"exports","selected":)";
    const QByteArray base = R"("/s3JobDefinition/bucketCriteria/includes/and/)";
    const QByteArray expected = R"({"bucket":"b","accountId":null,)" + job + R"("unknown","deciding":[)" + base
        + R"(1"],"missing":["sharedAccess"],"byReading":{}})"
          "\n"
          R"({"bucket":"d","accountId":null,)"
        + job + R"("no","deciding":[)" + base
        + R"(0"],"missing":[],"byReading":{}})"
          "\n"
        + R"({"bucket":"c","accountId":"111122223333",)" + job
        + R"("yes","deciding":[],"missing":[],"byReading":{}})"
          "\n";
    QCOMPARE(ran.out, expected);
}

void TestObjects::coversText()
{
    const Ran ran = runProgram({u"covers"_s, m_job, u"exports"_s, u"--buckets"_s, u"-"_s}, QByteArray("b\nd\n"));
    COMPARE_CODE(ran, 0);
    const QString expected = uR"("b"
  Selected by 0 of 1 jobs, perhaps by 1 more.
  - Cannot be said: "exports" (0123456789abcdef0123456789abcdef)
      Not decided: its shared access is Internal (INTERNAL).
      Not known: the bucket's shared access.
"d"
  Selected by 0 of 1 jobs, perhaps by 0 more.
  - Not selected: "exports" (0123456789abcdef0123456789abcdef)
      The bucket does not meet this include condition: its name is "b" or "c".
)"_s;
    QCOMPARE(QString::fromUtf8(ran.out), expected);
}

void TestObjects::coversSaysWhatItCannotRead()
{
    const QStringList arguments{u"covers"_s, m_job, u"--buckets"_s, u"-"_s};
    const Ran json = runProgram(arguments + QStringList{u"--json"_s}, QByteArray("\nno name\n{\"bucket\":1}\n"));
    COMPARE_CODE(json, 2);
    const QByteArray errors(R"({"error":"expected a bucket's name or a JSON object","line":2})"
                            "\n"
                            R"({"error":"bucket: expected text, found 1","line":3})"
                            "\n");
    QCOMPARE(json.out, errors);
    const Ran text = runProgram(arguments, QByteArray("\nno name\n"));
    COMPARE_CODE(text, 2);
    QCOMPARE(text.out, QByteArray("Line 2 cannot be read: expected a bucket's name or a JSON object\n"));
}

void TestObjects::diffFormats_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("words");
    const QStringList jobs{u"archive-weekly"_s, u"customer-exports-2026"_s};
    const QByteArray first = "FIRST \"archive-weekly\" (4f1a09bc63d84e07b52f9ac81e7d3021)\n";
    QTest::newRow("text") << jobs << first
                          << QByteArray("\n  Fixed list, only in the first:\n    - 1 bucket of account");
    QTest::newRow("markdown")
        << (jobs + QStringList{u"--format"_s, u"markdown"_s})
        << QByteArray("# `archive-weekly` and `customer-exports-2026` compared\n\n")
        << QByteArray("\n| Part | What | `archive-weekly` | `customer-exports-2026` |\n|---|---|---|---|\n"
                      "| Buckets | Fixed list | 1 bucket of account 111122223333: `example-archive` | not there |\n");
    QTest::newRow("json") << (jobs + QStringList{u"--format"_s, u"json"_s})
                          << QByteArray("{\n    \"schemaVersion\": 1,\n    \"complete\": true,\n    \"same\": false,")
                          << QByteArray("\"kind\": \"removed\"");
    QTest::newRow("the same job") << QStringList{jobs[0], jobs[0]} << first << QByteArray("\nThe two mean the same:");
    QTest::newRow("in German") << (jobs + QStringList{u"--lang"_s, u"de"_s}) << QByteArray("ERSTER")
                               << QByteArray("Der zweite nimmt, was der erste nicht nimmt: Objekte der Buckets");
}

void TestObjects::diffFormats()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, words);
    const Ran ran = runProgram(QStringList{u"diff"_s, u"--sample"_s} + arguments);
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.startsWith(begin) && ran.out.contains(words), ran.out.constData());
}

void TestObjects::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char* name, const QStringList& arguments, const char* error, int code = 2) {
        QTest::newRow(name) << arguments << code << QByteArray(error);
    };
    const QString evaluate = u"evaluate"_s;
    const QString covers = u"covers"_s;
    const QString objects = u"--objects"_s;
    const QString buckets = u"--buckets"_s;
    row("no objects", {evaluate, m_job}, "evaluate needs --objects FILE");
    row("no buckets", {covers, m_job}, "covers needs --buckets FILE");
    row("input used twice", {evaluate, u"-"_s, objects, u"-"_s}, "- is used twice");
    row("input used twice by covers", {covers, u"-"_s, buckets, u"-"_s}, "- is used twice");
    row("no source", {evaluate, objects, u"-"_s}, "evaluate needs a source");
    row("no such file", {evaluate, m_job, objects, u"nowhere.jsonl"_s}, "nowhere.jsonl cannot be read");
    row("a folder", {evaluate, m_job, objects, m_folder.path()}, "it is a folder");
    row("no such job", {evaluate, m_job, u"other"_s, objects, u"-"_s}, "no job \"other\"", 4);
    row("no such job to cover", {covers, m_job, u"other"_s, buckets, u"-"_s}, "no job \"other\"", 4);
    row("two jobs", {evaluate, m_job, u"a"_s, u"b"_s, objects, u"-"_s}, "takes one job");
    row("json", {evaluate, m_job, objects, u"-"_s, u"--json"_s}, "evaluate does not take --json");
    const QString diff = u"diff"_s;
    row("one job to compare", {diff, m_job, u"a"_s}, "diff takes two jobs");
    row("three jobs to compare", {diff, m_job, u"a"_s, u"b"_s, u"c"_s}, "diff takes two jobs");
    row("HTML of a comparison", {diff, m_job, u"a"_s, u"b"_s, u"--format"_s, u"html"_s}, "no such format of diff");
    row("no such job to compare", {diff, m_job, u"exports"_s, u"b"_s}, "no job \"b\"", 4);
    row("objects of covers", {covers, m_job, objects, u"-"_s}, "covers does not take --objects");
}

void TestObjects::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, error);
    const Ran ran = runProgram(arguments);
    COMPARE_CODE(ran, code);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(test::isOneLine(ran.err) && ran.err.contains(error), ran.err.constData());
}

JOBSCOPE_TEST_MAIN(TestObjects)
#include "tst_objects.moc"
