// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobsource.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::job;

namespace {

using Result = Expected<std::vector<Job>, SourceError>;

Result read(const QByteArray& bytes, ReadOptions options = {})
{
    options.source = u"jobs.json"_s;
    return readJobs(bytes, options);
}

/** The ids of all jobs, or the error. */
QString idsOf(const Result& jobs)
{
    if (!jobs)
        return u"error: "_s + jobs.error().toText();
    QStringList ids;
    for (const Job& job : *jobs)
        ids << job.id().text();
    return ids.join(u' ');
}

QByteArray utf16(const QByteArray& utf8, bool bigEndian)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    return (bigEndian ? QByteArray("\xfe\xff") : QByteArray("\xff\xfe")) + QByteArray(encoder(QString::fromUtf8(utf8)));
}

const QByteArray a = R"({"jobId":"a","name":"ä"})";
const QByteArray b = R"({ "jobId" : "b", "s3JobDefinition" : {} })";
const QByteArray c = R"({"jobId":"c","s3JobDefinition":null})";

} // namespace

class TestSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void forms_data();
    void forms();
    void answers();
    void encodings_data();
    void encodings();
    void longUtf16();
    void provenance();
    void provenanceOfAPage();
    void accountAndRegion();
    void errors_data();
    void errors();
    void errorsInUtf16();
    void brokenUtf16_data();
    void brokenUtf16();
    void progress();
    void cancel_data();
    void cancel();
};

void TestSource::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char* name, const QByteArray& text, const char* ids) {
        QTest::newRow(name) << text << QString::fromLatin1(ids);
    };
    const QByteArray page = R"({"items":[)" + a + "," + a + R"(],"nextToken":"x"})";
    row("one answer", b, "b");
    row("one answer with space around", " \r\n\t" + b + "\n\n", "b");
    row("array", "[" + a + "," + b + ",\n" + c + "]", "a b c");
    row("empty array", "[]", "");
    row("page", page, "a a");
    row("empty page", R"({"items":[]})", "");
    row("last page", R"({"items":[)" + a + R"(],"nextToken":null})", "a");
    row("array of pages", "[" + page + R"(,{"items":[]},)" + page + "]", "a a a a");
    row("array of jobs and pages", "[" + b + "," + page + "]", "b a a");
    row("lines", a + "\n" + b + "\n", "a b");
    row("lines without a last newline", a + "\n" + b, "a b");
    row("lines ended by CR LF", a + "\r\n" + b + "\r\n", "a b");
    row("lines with blank ones", "\n\r\n" + a + "\n \t\n\n" + b + "\n\n", "a b");
    row("lines with space around", "  " + a + "  \n\t" + b + " \r\n", "a b");
    row("lines of every form", a + "\n[" + b + "," + c + "]\n[]\n" + page + "\n", "a b c a a");
    row("first line is empty", "[]\n" + a + "\n", "a");
    row("indented answers below each other", "{\n \"jobId\":\n\"x\"\n}\n" + a + "\n\n{\n\"jobId\":\"}\\\"{\"\n}\n",
        "x a }\"{");
    row("same id twice", "[" + a + "," + a + "]", "a a");
    row("members in any case are others", R"([{"jobId":"a","JOBID":1}])", "a");
}

void TestSource::forms()
{
    QFETCH(QByteArray, text);
    QTEST(idsOf(read(text)), "ids");
    QTEST(idsOf(read("\xef\xbb\xbf" + text)), "ids");
    QTEST(idsOf(read(utf16(text, false))), "ids");
    QTEST(idsOf(read(utf16(text, true))), "ids");
    QTEST(idsOf(read(utf16(text, false).sliced(2))), "ids");
    QTEST(idsOf(read(utf16(text, true).sliced(2))), "ids");
}

void TestSource::answers()
{
    const QByteArray text = " [\n " + a + " ,\n " + b + " ]\n";
    ReadOptions options;
    options.origin = Origin::Snapshot;
    const Result jobs = read(text, options);
    QVERIFY(jobs);
    const Answer& first = jobs->at(0).answer;
    const Answer& second = jobs->at(1).answer;
    QCOMPARE(first.bytes, a);
    QCOMPARE(second.bytes, b);
    QCOMPARE(second.utf8, b);
    QCOMPARE(second.utf8.constData(), second.bytes.constData());
    QCOMPARE(second.origin, Origin::Snapshot);
    QCOMPARE(second.source, u"jobs.json"_s);
    QCOMPARE(first.elementPointer, u"/0"_s);
    QCOMPARE(second.elementPointer, u"/1"_s);
    QCOMPARE(second.elementByte, text.indexOf(b));
    QCOMPARE(first.operation, u"ListClassificationJobs"_s);
    QCOMPARE(second.operation, u"DescribeClassificationJob"_s);
    QVERIFY(second.endpoint.isEmpty() && second.requestId.isEmpty() && !second.receivedAt);
    QCOMPARE(second.sha256(), QCryptographicHash::hash(b, QCryptographicHash::Sha256).toHex());

    const Result page = read(R"({"items":[)" + a + "]}");
    QCOMPARE(page->front().answer.elementPointer, u"/items/0"_s);
    QCOMPARE(page->front().name(), u"ä"_s);
    QVERIFY(!page->front().isComplete());

    const Result lines = read(a + "\n" + b);
    QCOMPARE(lines->at(1).answer.elementPointer, QString());
    QCOMPARE(lines->at(1).answer.elementByte, a.size() + 1);
    QCOMPARE(lines->at(1).answer.bytes, b);
    QVERIFY(lines->at(1).isComplete());
}

void TestSource::encodings_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("little endian") << false;
    QTest::newRow("big endian") << true;
}

void TestSource::encodings()
{
    QFETCH(bool, bigEndian);
    const QByteArray emoji = R"({"jobId":"🪣ä名","s3JobDefinition":{}})";
    const QByteArray text = utf16("[" + a + "," + emoji + "]", bigEndian);
    const Result jobs = read(text);
    QVERIFY(jobs);
    const Answer& answer = jobs->at(1).answer;
    QCOMPARE(answer.utf8, emoji);
    QCOMPARE(answer.bytes, utf16(emoji, bigEndian).sliced(2));
    QCOMPARE(answer.elementByte, 2 + 2 * (1 + QString::fromUtf8(a).size() + 1));
    QCOMPARE(text.mid(answer.elementByte, answer.bytes.size()), answer.bytes);
    QCOMPARE(jobs->at(1).id().text(), u"🪣ä名"_s);
}

void TestSource::longUtf16()
{
    QByteArray text = "[";
    for (int i = 0; i < 2000; ++i)
        text += (i ? ",{\"jobId\":\"🪣ä名" : "{\"jobId\":\"🪣ä名") + QByteArray::number(i) + "\"}";
    const QByteArray bytes = utf16(text + "]", false);
    const Result jobs = read(bytes);
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), size_t(2000));
    for (const Job& job : *jobs) {
        QCOMPARE(job.answer.bytes, utf16(job.answer.utf8, false).sliced(2));
        QCOMPARE(bytes.mid(job.answer.elementByte, job.answer.bytes.size()), job.answer.bytes);
    }
}

void TestSource::provenance()
{
    const Result jobs = readJobsFromFile(QStringLiteral(JOBSCOPE_TEST_DATA "/api/monthly-boto3.json"));
    QVERIFY(jobs);
    const Answer& answer = jobs->front().answer;
    QCOMPARE(answer.requestId, u"0f0e0d0c-0000-4000-8000-111122223333"_s);
    QVERIFY(answer.receivedAt);
    QCOMPARE(isoInstant(*answer.receivedAt), u"2024-05-14T10:00:00Z"_s);

    // What is no provenance is none; it is no reason to refuse the job.
    for (const char* odd :
        {"1", "null", "[]", "{}", R"({"RequestId":1,"HTTPHeaders":{"date":"today"}})", R"({"HTTPHeaders":[]})"}) {
        const Result job = read(R"({"jobId":"a","ResponseMetadata":)" + QByteArray(odd) + "}");
        QVERIFY(job);
        QVERIFY(job->front().answer.requestId.isEmpty() && !job->front().answer.receivedAt);
        QVERIFY(job->front().head().unknown.isEmpty());
    }
}

void TestSource::provenanceOfAPage()
{
    const Result jobs
        = read(R"({"ResponseMetadata":{"RequestId":"r","HTTPHeaders":{"date":"Tue, 14 May 2024 10:00:00 GMT"}},
        "items":[{"jobId":"a"},{"jobId":"b"}]})");
    QVERIFY(jobs);
    for (const Job& job : *jobs) {
        QCOMPARE(job.answer.requestId, u"r"_s);
        QVERIFY(job.answer.receivedAt);
    }
}

void TestSource::accountAndRegion()
{
    Result jobs = readJobsFromFile(QStringLiteral(JOBSCOPE_TEST_DATA "/api/maximal.json"));
    QVERIFY(jobs);
    Job& job = jobs->front();
    job.answer.account = AccountId(u"444455556666"_s);
    job.answer.region = Region(u"us-east-1"_s);
    QCOMPARE(job.account().text(), u"111122223333"_s);
    QCOMPARE(job.region().text(), u"eu-west-1"_s);
    QVERIFY(job.arn().startsWith(u"arn:aws:macie2:eu-west-1:"));
    QCOMPARE(job.status(), JobStatus::UserPaused);
    QCOMPARE(job.type(), JobType::Scheduled);
    QVERIFY(job.bucketSelection() && job.bucketSelection()->definitions);

    job.content = JobSummary{};
    QCOMPARE(job.account().text(), u"444455556666"_s);
    QCOMPARE(job.region().text(), u"us-east-1"_s);
    QVERIFY(job.arn().isEmpty() && job.name().isEmpty() && job.id().isEmpty());
    QVERIFY(!job.status() && !job.type());
    QVERIFY(job.bucketSelection());
    QVERIFY(!job.definition());

    job.content = ClassificationJob{};
    QVERIFY(!job.bucketSelection());
    QVERIFY(job.isComplete());
}

void TestSource::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<json::ErrorKind>("kind");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<qint64>("byte");
    QTest::addColumn<qint64>("line");
    using enum json::ErrorKind;
    const auto row
        = [](const char* name, const QByteArray& text, json::ErrorKind kind, const char* pointer, qint64 byte,
              qint64 line = 0) { QTest::newRow(name) << text << kind << QString::fromUtf8(pointer) << byte << line; };
    row("nothing", "", Syntax, "", 0);
    row("white space", " \n \n", Syntax, "", 4);
    row("empty object", "{}", WrongValue, "", 0);
    row("another object", R"( {"name":"a"})", WrongValue, "", 1);
    row("null", "null", WrongValue, "", 0);
    row("number", "12", WrongValue, "", 0);
    row("empty object in an array", "[" + a + ",{}]", WrongValue, "/1", a.size() + 2);
    row("null in an array", "[null]", WrongValue, "/0", 1);
    row("array in an array", "[[" + a + "]]", WrongValue, "/0", 1);
    row("no job in a page", R"({"items":[{}]})", WrongValue, "/items/0", 10);
    row("page in a page", R"({"items":[{"items":[]}]})", WrongValue, "/items/0", 10);
    row("no job in the second page", R"([{"items":[]},{"items":[1]}])", WrongValue, "/1/items/0", 24);
    row("page without a list", R"({"items":null})", WrongType, "/items", 9);
    row("wrong type", R"([{"jobId":1}])", WrongType, "/0/jobId", 10);
    row("wrong type behind letters of two bytes", "[" + a + R"(,{"jobId":1}])", WrongType, "/1/jobId", a.size() + 11);
    row("name twice", R"({"jobId":"a","jobId":"a"})", DuplicateKey, "/jobId", 13);
    row("invalid UTF-8", "{\"jobId\":\"\xff\"}", Encoding, "/jobId", 10);
    row("more on the line", a + " " + a, Syntax, "", a.size() + 1);
    row("unfinished", a.chopped(1), Syntax, "", a.size() - 1);
    row("too deep", QByteArray(300, '['), TooDeep, QByteArray("/0").repeated(256).constData(), 256);
    row("line without a job", a + "\n{}\n", WrongValue, "", a.size() + 1, 2);
    row("line with a wrong type", a + "\r\n\r\n[" + b + R"(,{"jobId":"x","name":1}])" + "\n", WrongType, "/1/name",
        a.size() + 4 + 1 + b.size() + 1 + 20, 3);
    row("broken line", a + "\n{\"jobId\":\"b\"\n" + c + "\n", Syntax, "", a.size() + 13, 2);
    row("two on the second line", a + "\n" + a + a + "\n", Syntax, "", 2 * a.size() + 1, 2);
    row("broken first line", "{\"jobId\":a}\n" + b, Syntax, "/jobId", 9, 1);
    row("name twice in a line", a + "\n{\"jobId\":1,\"jobId\":2}\n", DuplicateKey, "/jobId", a.size() + 12, 2);
    row("invalid UTF-8 in a line", a + "\n{\"jobId\":\"\xff\"}", Encoding, "/jobId", a.size() + 11, 2);
    row("below an indented answer", "{\n\"jobId\":\"a\"\n}\n{\n\"jobId\":1\n}\n", WrongType, "/jobId", 26, 5);
    row("text below an answer", a + "\nbye\n", Syntax, "", a.size() + 1, 2);
}

void TestSource::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, byte);
    const Result jobs = read(text);
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().source, u"jobs.json"_s);
    QVERIFY(jobs.error().json);
    QTEST(jobs.error().json->kind, "kind");
    QTEST(jobs.error().json->pointer, "pointer");
    QCOMPARE(jobs.error().json->byte, byte);
    QTEST(jobs.error().line, "line");
    QVERIFY(!jobs.error().json->expected.isEmpty());

    const Result withMark = read("\xef\xbb\xbf" + text);
    QVERIFY(!withMark);
    QCOMPARE(withMark.error().json->byte, byte + 3);
    QTEST(withMark.error().line, "line");
}

void TestSource::errorsInUtf16()
{
    const QByteArray prefix = R"([{"jobId":"🪣ä名"},{"jobId":)";
    const Result jobs = read(utf16(prefix + "1}]", false));
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().json->pointer, u"/1/jobId"_s);
    QCOMPARE(jobs.error().json->byte, 2 + 2 * QString::fromUtf8(prefix).size());
    const Result unmarked = read(utf16(prefix + "1}]", true).sliced(2));
    QVERIFY(!unmarked);
    QCOMPARE(unmarked.error().json->byte, 2 * QString::fromUtf8(prefix).size());
}

void TestSource::brokenUtf16_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("byte");
    const auto row = [](const char* name, const char* bytes, qsizetype size, qint64 byte) {
        QTest::newRow(name) << QByteArray(bytes, size) << byte;
    };
    row("low surrogate alone", "\xff\xfe\"\0\x00\xdc\"\0", 8, 4);
    row("high surrogate before a letter", "\xff\xfe\"\0\x00\xd8\"\0", 8, 4);
    row("high surrogate at the end", "\xfe\xff\0\"\xd8\x00", 6, 4);
    row("odd number of bytes", "\xff\xfe{\0}", 5, 4);
    row("odd number of bytes, no mark", "{\0}", 3, 2);
}

void TestSource::brokenUtf16()
{
    QFETCH(QByteArray, bytes);
    const Result jobs = read(bytes);
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().json->kind, json::ErrorKind::Encoding);
    QTEST(jobs.error().json->byte, "byte");
}

void TestSource::progress()
{
    QByteArray text = "[";
    for (int i = 0; i < 1000; ++i)
        text += (i ? "," : "") + a;
    text += "]";
    std::vector<qint64> calls;
    ReadOptions options;
    options.progress = [&](qint64 done, qint64 total) {
        calls.push_back(done);
        return total == text.size();
    };
    QVERIFY(read(text, options));
    QVERIFY(calls.size() > 10);
    QVERIFY(std::is_sorted(calls.begin(), calls.end()));
    QCOMPARE(calls.front(), 0);
    QCOMPARE(calls.back(), text.size());
}

void TestSource::cancel_data()
{
    QTest::addColumn<int>("allowed");
    QTest::newRow("at once") << 0;
    QTest::newRow("among the elements") << 3;
}

void TestSource::cancel()
{
    QFETCH(int, allowed);
    const QByteArray text = "[" + QByteArray(a + ",").repeated(999) + a + "]";
    int calls = 0;
    ReadOptions options;
    options.progress = [&](qint64, qint64) { return ++calls <= allowed; };
    const Result jobs = read(text, options);
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().system, u"cancelled"_s);
    QVERIFY(!jobs.error().json);
    QCOMPARE(calls, allowed + 1);
}

JOBSCOPE_TEST_MAIN(TestSource)
#include "tst_source.moc"
