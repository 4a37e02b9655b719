// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "storage/zipfile.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QStringEncoder>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using storage::ZippedFile;
using test::atNow;
using test::isOneLine;
using test::parsed;
using test::Ran;
using test::runProgram;
using test::writeFile;

/** `bundle`, `verify`, and a bundle as a source. */
class TestBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void holdsTheExactBytes();
    void holdsOtherAnswers();
    void sumsAgreeWithOthers();
    void opensLikeAFile();
    void tellsWhatItWasToldFrom_data();
    void tellsWhatItWasToldFrom();
    void refusesABrokenAnswer();
    void opensInTheEncodingOfItsSource();
    void sameBytes();
    void tampered_data();
    void tampered();
    void packedAnew();
    void saysThatItIsMadeUp();
    void errors_data();
    void errors();

private:
    QTemporaryDir m_folder;
    QString m_bundle;
    QString m_answer; //!< the first one
    std::vector<ZippedFile> m_files;

    QByteArray fileOf(const QString& name) const
    {
        for (const ZippedFile& file : m_files) {
            if (file.name == name)
                return file.bytes;
        }
        return {};
    }
};

void TestBundle::initTestCase()
{
    m_bundle = m_folder.filePath(u"bundle.zip"_s);
    const Ran ran = runProgram(
        atNow({u"bundle"_s, u"--sample"_s, u"archive-weekly"_s, u"audit-2022"_s, u"--output"_s, m_bundle}));
    COMPARE_CODE(ran, 0);
    const auto files = storage::readZip(m_bundle);
    QVERIFY2(files, files ? "" : qPrintable(files.error().detail));
    m_files = *files;
    const auto answer = std::find_if(
        files->begin(), files->end(), [](const ZippedFile& file) { return file.name.startsWith(u"answers/0001"); });
    QVERIFY(answer != files->end());
    m_answer = answer->name;
}

void TestBundle::holdsTheExactBytes()
{
    const auto manifest = parsed(fileOf(u"manifest.json"_s));
    const auto jobs = manifest.member(u"jobs")->children();
    QCOMPARE(jobs.size(), size_t{2});
    for (const auto& job : jobs) {
        const QString name = job.member(u"answer")->toString();
        const QString id = job.member(u"jobId")->toString();
        const Ran described = runProgram(atNow({u"describe"_s, u"--sample"_s, id}));
        QCOMPARE(fileOf(name), described.out);
        const QString stem = QFileInfo(name).completeBaseName();
        QCOMPARE(parsed(fileOf(u"explanations/"_s + stem + u".json"_s)).member(u"jobId")->toString(), id);
        QVERIFY(fileOf(u"explanations/"_s + stem + u".md"_s).startsWith("# "));
        QCOMPARE(job.member(u"operation")->toString(), u"DescribeClassificationJob"_s);
    }
    QVERIFY(fileOf(u"report.pdf"_s).startsWith("%PDF-1.4\n"));
    QCOMPARE(m_files.size(), size_t{2 * 3 + 1 + 3});
}

/** What AWS said beside the jobs, of which the explanations name the sums. */
void TestBundle::holdsOtherAnswers()
{
    const QString path = m_folder.filePath(u"besides.zip"_s);
    COMPARE_CODE(runProgram(atNow(
                     {u"bundle"_s, u"--sample"_s, u"card-data-daily"_s, u"invoices-monthly"_s, u"--output"_s, path})),
        0);
    const auto read = storage::readZip(path);
    QVERIFY(read);
    const auto fileOf = [&](const QString& name) {
        const auto at
            = std::find_if(read->begin(), read->end(), [&](const ZippedFile& file) { return file.name == name; });
        return at == read->end() ? QByteArray() : at->bytes;
    };
    QStringList operations;
    QStringList sums;
    const auto manifest = parsed(fileOf(u"manifest.json"_s));
    for (const json::Value& entry : manifest.member(u"besides")->children()) {
        operations += entry.member(u"operation")->toString();
        sums += entry.member(u"sha256")->toString();
        const QByteArray bytes = fileOf(entry.member(u"answer")->toString());
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), sums.back());
    }
    QVERIFY2(operations.contains(u"BatchGetCustomDataIdentifiers"_s)
            && operations.count(u"GetClassificationExportConfiguration"_s) == 1,
        qPrintable(operations.join(u' ')));
    for (const json::Value& job : manifest.member(u"jobs")->children()) {
        const QString stem = QFileInfo(job.member(u"answer")->toString()).completeBaseName();
        const auto explanation = parsed(fileOf(u"explanations/"_s + stem + u".json"_s));
        const auto besides = explanation.member(u"besides")->children();
        QVERIFY(!besides.empty());
        for (const json::Value& answer : besides)
            QVERIFY(sums.contains(answer.member(u"sha256")->toString()));
    }
}

void TestBundle::sumsAgreeWithOthers()
{
    const Ran ran = runProgram({u"verify"_s, m_bundle});
    COMPARE_CODE(ran, 0);
    QCOMPARE(ran.out, QByteArray("all 9 files are as they were written\n"));
    const QTemporaryDir unpacked;
    for (const ZippedFile& file : m_files)
        writeFile(unpacked, file.name, file.bytes);
    QProcess process;
    process.setWorkingDirectory(unpacked.path());
    process.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
    if (!process.waitForStarted())
        QSKIP("sha256sum is not here");
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput().count(": OK\n"), 9);
}

void TestBundle::opensLikeAFile()
{
    const Ran listed = runProgram({u"list"_s, m_bundle, u"--json"_s});
    COMPARE_CODE(listed, 0);
    QCOMPARE(parsed(listed.out).size(), qsizetype{2});
    const Ran ours = runProgram(atNow({u"describe"_s, m_bundle, u"archive-weekly"_s}));
    const Ran theirs = runProgram(atNow({u"describe"_s, u"--sample"_s, u"archive-weekly"_s}));
    QCOMPARE(ours.out, theirs.out);
    const Ran report = runProgram(
        atNow({u"report"_s, m_bundle, u"archive-weekly"_s, u"--output"_s, m_folder.filePath(u"again.json"_s)}));
    COMPARE_CODE(report, 0);
    QFile again(m_folder.filePath(u"again.json"_s));
    QVERIFY(again.open(QIODevice::ReadOnly));
    const auto provenance = *parsed(again.readAll()).member(u"jobs")->children().front().member(u"provenance");
    QCOMPARE(provenance.member(u"operation")->toString(), u"DescribeClassificationJob"_s);
    QCOMPARE(
        provenance.member(u"callerArn")->toString(), u"arn:aws:sts::111122223333:assumed-role/SecurityAudit/sample"_s);
    QVERIFY(provenance.member(u"source")->toString().startsWith(u"bundle.zip/answers/"_s));
}

void TestBundle::tellsWhatItWasToldFrom_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
        {"partner-uploads-sweep", "support-tickets-daily", "card-data-daily", "whole-estate-monthly"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/** Whoever opens a bundle later reads what its maker read: AWS is not asked, and nothing of its answers is lost. */
void TestBundle::tellsWhatItWasToldFrom()
{
    QFETCH(QString, name);
    const QString path = m_folder.filePath(u"%1.zip"_s.arg(name));
    COMPARE_CODE(runProgram(atNow({u"bundle"_s, u"--sample"_s, name, u"--output"_s, path})), 0);
    const auto files = storage::readZip(path);
    QVERIFY(files);
    QByteArray then;
    for (const ZippedFile& file : *files) {
        if (file.name.startsWith(u"explanations/"_s) && file.name.endsWith(u".json"_s))
            then = file.bytes;
    }
    const Ran now = runProgram(atNow({u"explain"_s, path, name, u"--format"_s, u"json"_s}));
    COMPARE_CODE(now, 0);
    const auto before = parsed(then);
    const auto after = parsed(now.out);
    for (const QString& member :
        {u"summary"_s, u"identifiers"_s, u"lastRun"_s, u"members"_s, u"checks"_s, u"buckets"_s})
        QVERIFY2(json::equal(*before.member(member), *after.member(member)), qPrintable(member));
    const auto sums = [](const json::Value& explanation) {
        QStringList all;
        for (const json::Value& answer : explanation.member(u"besides")->children())
            all += answer.member(u"sha256")->toString();
        return all;
    };
    QVERIFY(!sums(before).isEmpty());
    QCOMPARE(sums(after), sums(before));
}

/** A bundle whose sums agree, but not with what AWS answers. */
void TestBundle::refusesABrokenAnswer()
{
    const QString path = m_folder.filePath(u"kept.zip"_s);
    COMPARE_CODE(runProgram(atNow({u"bundle"_s, u"--sample"_s, u"support-tickets-daily"_s, u"--output"_s, path})), 0);
    auto files = storage::readZip(path).value();
    const auto sumOf
        = [](const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(); };
    const auto named = [&](QStringView part) -> ZippedFile& {
        return *std::find_if(
            files.begin(), files.end(), [&](const ZippedFile& file) { return file.name.contains(part); });
    };
    ZippedFile& answer = named(u"BatchGetCustomDataIdentifiers");
    const QByteArray before = sumOf(answer.bytes);
    answer.bytes = R"({"customDataIdentifiers": [{"id": 5}]})";
    ZippedFile& manifest = named(u"manifest.json");
    const QByteArray manifestBefore = sumOf(manifest.bytes);
    manifest.bytes.replace(before, sumOf(answer.bytes));
    named(u"SHA256SUMS").bytes.replace(before, sumOf(answer.bytes)).replace(manifestBefore, sumOf(manifest.bytes));
    writeFile(m_folder, u"kept.zip"_s, storage::makeZip(files).value());
    const Ran ran = runProgram(atNow({u"explain"_s, path}));
    COMPARE_CODE(ran, 2);
    QVERIFY2(ran.err.contains("BatchGetCustomDataIdentifiers.json: /customDataIdentifiers/0/id"), ran.err.constData());
}

void TestBundle::opensInTheEncodingOfItsSource()
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    const QByteArray bytes = QByteArray(encoder(uR"({"jobId":"a","name":"ä","s3JobDefinition":{}})"_s));
    const QString file = writeFile(m_folder, u"utf16.json"_s, "\xff\xfe" + bytes);
    const QString bundle = m_folder.filePath(u"utf16.zip"_s);
    COMPARE_CODE(runProgram({u"bundle"_s, file, u"--output"_s, bundle}), 0);
    const Ran described = runProgram({u"describe"_s, bundle});
    COMPARE_CODE(described, 0);
    QCOMPARE(described.out, runProgram({u"describe"_s, file}).out);
}

void TestBundle::sameBytes()
{
    const QString second = m_folder.filePath(u"second.zip"_s);
    COMPARE_CODE(
        runProgram(atNow({u"bundle"_s, u"--sample"_s, u"archive-weekly"_s, u"audit-2022"_s, u"--output"_s, second})),
        0);
    QFile one(m_bundle);
    QFile two(second);
    QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
    QVERIFY(one.readAll() == two.readAll());
}

void TestBundle::tampered_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("changed") << u"changed"_s << QByteArray("report.pdf: changed\n");
    QTest::newRow("missing") << u"missing"_s << QByteArray("report.pdf: missing\n");
    QTest::newRow("answer and its sum") << u"answer"_s << m_answer.toUtf8() + ": changed\n";
    QTest::newRow("added") << u"added"_s << QByteArray("note.txt: not of this bundle\n");
}

void TestBundle::tampered()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, says);
    std::vector<ZippedFile> files = m_files;
    const auto pdf
        = std::find_if(files.begin(), files.end(), [](const ZippedFile& file) { return file.name == u"report.pdf"; });
    if (what == u"changed")
        pdf->bytes += ' ';
    else if (what == u"missing")
        files.erase(pdf);
    else if (what == u"answer") {
        // The manifest still tells of the answer as it came.
        for (ZippedFile& file : files) {
            if (file.name == m_answer)
                file.bytes.replace("PAUSED", "CALMED");
        }
        files.erase(std::find_if(
            files.begin(), files.end(), [](const ZippedFile& file) { return file.name == u"SHA256SUMS"; }));
        QByteArray sums;
        for (const ZippedFile& file : files)
            sums += QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex() + "  " + file.name.toUtf8()
                + '\n';
        files.push_back({u"SHA256SUMS"_s, sums});
    } else
        files.push_back({u"note.txt"_s, "believe me"});
    const QString path = writeFile(m_folder, what + u".zip"_s, *storage::makeZip(files));
    const Ran ran = runProgram({u"verify"_s, path});
    COMPARE_CODE(ran, 1);
    QCOMPARE(ran.out, says);
    // And it opens no more.
    const Ran listed = runProgram({u"list"_s, path});
    COMPARE_CODE(listed, 2);
    QVERIFY2(isOneLine(listed.err) && listed.err.contains("was changed"), listed.err.constData());
}

/** Other programs pack the folders, too. */
void TestBundle::packedAnew()
{
    std::vector<ZippedFile> files = m_files;
    files.push_back({u"answers/"_s, {}});
    const QString path = writeFile(m_folder, u"anew.zip"_s, *storage::makeZip(files));
    COMPARE_CODE(runProgram({u"verify"_s, path}), 0);
}

void TestBundle::saysThatItIsMadeUp()
{
    const QString path = m_folder.filePath(u"madeup.md"_s);
    COMPARE_CODE(runProgram(atNow({u"report"_s, m_bundle, u"--output"_s, path})), 0);
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QCOMPARE(report.readAll().count("made up"), 2);
}

void TestBundle::errors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    const QString file = writeFile(m_folder, u"job.json"_s, test::detailsJson(u"1"_s));
    QTest::newRow("no output") << QStringList{u"bundle"_s, file} << QByteArray("needs --output");
    QTest::newRow("no such folder") << QStringList{u"bundle"_s, file, u"--output"_s, m_folder.filePath(u"x/a.zip"_s)}
                                    << QByteArray("cannot be written");
    QTest::newRow("over its source") << QStringList{u"bundle"_s, file, u"--output"_s, file}
                                     << QByteArray("replace its source");
    QTest::newRow("no bundle") << QStringList{u"verify"_s, file} << QByteArray("job.json");
    QTest::newRow("not there") << QStringList{u"verify"_s, m_folder.filePath(u"none.zip"_s)} << QByteArray("none.zip");
    QTest::newRow("the sample account") << QStringList{u"verify"_s, u"--sample"_s} << QByteArray("takes one bundle");
    QTest::newRow("redacted") << QStringList{u"bundle"_s, file, u"--redact"_s, u"--output"_s, u"a.zip"_s}
                              << QByteArray("does not take --redact");
}

void TestBundle::errors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    const Ran ran = runProgram(arguments);
    COMPARE_CODE(ran, 2);
    QVERIFY2(isOneLine(ran.err) && ran.err.contains(error), ran.err.constData());
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

JOBSCOPE_TEST_MAIN(TestBundle)
#include "tst_bundle.moc"
