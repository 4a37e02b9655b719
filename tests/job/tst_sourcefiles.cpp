// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobsource.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::job;

namespace {

using Result = Expected<std::vector<Job>, SourceError>;

constexpr qint64 mebibyte = 1024 * 1024;

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

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const QByteArray a = R"({"jobId":"a","name":"ä"})";
const QByteArray b = R"({ "jobId" : "b", "s3JobDefinition" : {} })";
const QByteArray c = R"({"jobId":"c","s3JobDefinition":null})";

} // namespace

class TestSourceFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void files();
    void missingFile();
    void standardInput();
    void endlessInput();
    void largeFile();
    void tooLargeFile();
    void folder();
    void gapsOfAFolder();
    void morePages_data();
    void morePages();
    void sumOfTheWholeFile_data();
    void sumOfTheWholeFile();
    void folderWithAnError();
    void othersBesideAnError();
    void noFolder();
};

void TestSourceFiles::files()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ä b.json"_s);
    QVERIFY(write(path, "\xef\xbb\xbf" + b));
    const Result jobs = readJobsFromFile(path);
    QVERIFY(jobs);
    QCOMPARE(jobs->front().answer.source, path);
    QCOMPARE(jobs->front().answer.origin, Origin::File);
    QCOMPARE(jobs->front().answer.bytes, b);
    QVERIFY(!jobs->front().answer.receivedAt);

    ReadOptions named;
    named.source = u"given"_s;
    named.origin = Origin::Snapshot;
    const Result again = readJobsFromFile(path, named);
    QCOMPARE(again->front().answer.source, u"given"_s);
    QCOMPARE(again->front().answer.origin, Origin::Snapshot);
}

void TestSourceFiles::missingFile()
{
    QTemporaryDir folder;
    for (const QString& path : {folder.filePath(u"none.json"_s), folder.path(), QString()}) {
        const Result jobs = readJobsFromFile(path);
        QVERIFY(!jobs);
        QVERIFY(!jobs.error().json);
        QCOMPARE(jobs.error().source, path);
        QVERIFY(!jobs.error().system.isEmpty());
    }
}

void TestSourceFiles::standardInput()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QVERIFY(write(path, "[" + a + "," + b + "]"));
    QVERIFY(std::freopen(QFile::encodeName(path).constData(), "rb", stdin));
    const Result jobs = readJobsFromFile(u"-"_s);
    QCOMPARE(idsOf(jobs), u"a b"_s);
    QCOMPARE(jobs->front().answer.origin, Origin::StandardInput);
    QCOMPARE(jobs->front().answer.source, u"-"_s);
}

void TestSourceFiles::endlessInput()
{
#ifdef Q_OS_UNIX
    QVERIFY(std::freopen("/dev/zero", "rb", stdin));
    const Result jobs = readJobsFromFile(u"-"_s);
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().json->kind, json::ErrorKind::TooLarge);
    QCOMPARE(jobs.error().source, u"-"_s);
#endif
}

void TestSourceFiles::largeFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.json"_s);
    const QByteArray job
        = R"({"jobId":"large","s3JobDefinition":{},"description":")" + QByteArray(mebibyte, 'x') + "\"}";
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[" + job);
        while (file.size() < 64 * mebibyte)
            file.write("," + job);
        file.write("]");
    }
    const Result jobs = readJobsFromFile(path);
    QVERIFY2(jobs, qPrintable(idsOf(jobs)));
    QCOMPARE(jobs->size(), size_t(64));
    QCOMPARE(jobs->back().answer.bytes, job);
}

void TestSourceFiles::tooLargeFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.json"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1024 * mebibyte));
    }
    const Result jobs = readJobsFromFile(path);
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().json->kind, json::ErrorKind::TooLarge);
    QCOMPARE(jobs.error().toText(),
        QString(path + u": too large: expected at most 268435456 bytes (256 MiB), found 1073741824 bytes"));
}

void TestSourceFiles::folder()
{
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"2.jsonl"_s), b + "\n" + c));
    QVERIFY(write(folder.filePath(u"1.json"_s), a));
    QVERIFY(write(folder.filePath(u"3.ndjson"_s), a));
    QVERIFY(write(folder.filePath(u"0.txt"_s), "no JSON"));
    QVERIFY(QDir(folder.path()).mkdir(u"4.json"_s));
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
    QVERIFY(write(folder.filePath(u"sub/5.json"_s), a));

    qint64 last = 0;
    ReadOptions options;
    options.progress = [&](qint64 done, qint64 total) {
        const bool grows = done >= last && done <= total && total == 2 * a.size() + b.size() + c.size() + 1;
        last = done;
        return grows;
    };
    const Result jobs = readJobsFromFolder(folder.path(), options);
    QCOMPARE(idsOf(jobs), u"a b c a"_s);
    QCOMPARE(jobs->at(1).answer.source, folder.filePath(u"2.jsonl"_s));
    QCOMPARE(last, 2 * a.size() + b.size() + c.size() + 1);
}

void TestSourceFiles::gapsOfAFolder()
{
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"1.JSON"_s), a));
    QVERIFY(write(folder.filePath(u"0.txt"_s), "no JSON"));
    QVERIFY(write(folder.filePath(u".hidden"_s), "no JSON"));
    QVERIFY(QDir(folder.path()).mkdir(u"4.json"_s));
    QStringList gaps;
    ReadOptions options;
    options.gap = [&](const SourceGap& gap) {
        gaps += (gap.kind == SourceGap::Kind::SubFolder ? u"folder "_s : u"file "_s) + gap.source;
    };
    QCOMPARE(idsOf(readJobsFromFolder(folder.path(), options)), u"a"_s);
    QCOMPARE(gaps, (QStringList{u"file .hidden"_s, u"file 0.txt"_s, u"folder 4.json"_s}));
}

void TestSourceFiles::morePages_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isCut");
    const QByteArray item = R"({"jobId":"a"})";
    const auto page = [&](const QByteArray& more) -> QByteArray { return R"({"items":[)" + item + "]" + more + "}"; };
    QTest::newRow("the last page") << page("") << false;
    QTest::newRow("a token") << page(R"(,"nextToken":"t")") << true;
    QTest::newRow("a token, as the AWS CLI writes it") << page(R"(,"NextToken":"t")") << true;
    QTest::newRow("null") << page(R"(,"nextToken":null)") << false;
    QTest::newRow("empty") << page(R"(,"nextToken":"")") << false;
    QTest::newRow("followed by the last") << page(R"(,"nextToken":"t")") + '\n' + page("") << false;
    QTest::newRow("two of three") << page(R"(,"nextToken":"t")") + '\n' + page(R"(,"nextToken":"u")") << true;
    QTest::newRow("array of pages") << '[' + page(R"(,"nextToken":"t")") + ',' + page("") + ']' << false;
    QTest::newRow("no page") << item << false;
}

void TestSourceFiles::morePages()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"page.json"_s);
    QVERIFY(write(path, text));
    QStringList cut;
    ReadOptions options;
    options.gap = [&](const SourceGap& gap) {
        QCOMPARE(gap.kind, SourceGap::Kind::MorePages);
        cut += gap.source;
    };
    QVERIFY(readJobsFromFile(path, options));
    QTEST(cut == QStringList{path}, "isCut");
}

void TestSourceFiles::sumOfTheWholeFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("all of it") << a << true;
    QTest::newRow("a line end behind it") << QByteArray(a + '\n') << false;
    QTest::newRow("one of several") << QByteArray('[' + a + ',' + b + ']') << false;
}

void TestSourceFiles::sumOfTheWholeFile()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isWhole);
    const Result jobs = readJobs(text, {});
    QVERIFY(jobs);
    for (const Job& job : *jobs) {
        QCOMPARE(job.answer.fileSha256,
            isWhole ? QByteArray() : QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
        QCOMPARE(job.answer.sha256(), QCryptographicHash::hash(job.answer.bytes, QCryptographicHash::Sha256).toHex());
    }
}

void TestSourceFiles::folderWithAnError()
{
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"1.json"_s), a));
    QVERIFY(write(folder.filePath(u"2.json"_s), "{}"));
    const Result jobs = readJobsFromFolder(folder.path());
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().source, folder.filePath(u"2.json"_s));
}

void TestSourceFiles::othersBesideAnError()
{
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"1.json"_s), a));
    QVERIFY(write(folder.filePath(u"2.json"_s), "{}"));
    QVERIFY(write(folder.filePath(u"3.json"_s), b));
    QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"4.json"_s)));
    QStringList refused;
    ReadOptions options;
    options.refused = [&](const SourceError& error) { refused += QFileInfo(error.source).fileName(); };
    QCOMPARE(idsOf(readJobsFromFolder(folder.path(), options)), u"a b"_s);
    QCOMPARE(refused, (QStringList{u"2.json"_s, u"4.json"_s}));
    options.progress = [](qint64, qint64) { return false; };
    const Result cancelled = readJobsFromFolder(folder.path(), options);
    QVERIFY(!cancelled && cancelled.error().isCancelled());
}

void TestSourceFiles::noFolder()
{
    QTemporaryDir folder;
    QCOMPARE(idsOf(readJobsFromFolder(folder.path())), QString());
    const Result jobs = readJobsFromFolder(folder.filePath(u"none"_s));
    QVERIFY(!jobs);
    QCOMPARE(jobs.error().source, folder.filePath(u"none"_s));
    QVERIFY(!jobs.error().system.isEmpty());
}

JOBSCOPE_TEST_MAIN(TestSourceFiles)
#include "tst_sourcefiles.moc"
