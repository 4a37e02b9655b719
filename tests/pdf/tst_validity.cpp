// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/pdfwriter.h"
#include "pdf/reports.h"
#include "support/testmain.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace jobscope;
using namespace Qt::StringLiterals;

namespace {

struct Ran {
    int code = -1;
    QString output;
};

Ran run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, process.errorString()};
    return {
        process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

/** What PDFBox's validator of PDF/A-1b needs to run; empty where a piece is missing. */
QString validatorClassPath()
{
    QStringList path;
    for (const QString& name : {u"preflight"_s, u"pdfbox2"_s, u"xmpbox"_s, u"fontbox2"_s, u"commons-logging"_s,
             u"commons-io"_s, u"javax.activation"_s, u"jaxb-api"_s}) {
        const QString jar = u"/usr/share/java/%1.jar"_s.arg(name);
        if (!QFile::exists(jar))
            return {};
        path.append(jar);
    }
    return path.join(u':');
}

} // namespace

#define NEED_TOOL(name)                                                                                                \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty())                                                \
    QSKIP(name " is not installed")

class TestValidity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void isPdfA_data() { files(); }
    void isPdfA();
    void qpdfFindsNothing_data() { files(); }
    void qpdfFindsNothing();
    void textComesOut();
    void linesComeOutOnce();
    void everyPageNamesItsJobAndNumber();
    void missingGlyphsAreNamed_data();
    void missingGlyphsAreNamed();
    void outlineAndProperties();
    void contentsLeadToPages();

private:
    static void files();
    QString write(const std::vector<job::Job>& jobs);
    QString textOf(const QString& path, const QStringList& options = {});

    QTemporaryDir m_folder;
};

void TestValidity::files()
{
    QTest::addColumn<std::vector<job::Job>>("jobs");
    QTest::newRow("one job") << std::vector<job::Job>{test::sampleJob(u"archive-weekly"_s)};
    QTest::newRow("whole sample") << test::sampleJobs();
    QTest::newRow("no job") << std::vector<job::Job>{};
    QTest::newRow("emoji and other scripts") << std::vector<job::Job>{
        test::jobNamed(u"\U0001F4C1 \U0001F1E9\U0001F1EA 日本語 中文 한국어 عربي עברית ไทย \ue000 \uffff e\u0301"_s)};
    // Strings of PDF/A-1 end at 65535 bytes, numbers at 32767.
    QTest::newRow("a word without end") << std::vector<job::Job>{test::jobNamed(QString(70'000, u'w'))};
    QTest::newRow("a text without end") << std::vector<job::Job>{test::jobNamed(u"many words "_s.repeated(7'000))};
}

QString TestValidity::write(const std::vector<job::Job>& jobs)
{
    const QString path = m_folder.filePath(u"report.pdf"_s);
    const auto written = pdf::writePdf(path, test::reportOf(jobs));
    return written ? path : QString();
}

QString TestValidity::textOf(const QString& path, const QStringList& options)
{
    return run(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).output;
}

void TestValidity::isPdfA()
{
    QFETCH(std::vector<job::Job>, jobs);
    NEED_TOOL("java");
    const QString classPath = validatorClassPath();
    if (classPath.isEmpty())
        QSKIP("PDFBox's preflight is not installed");
    const QString path = write(jobs);
    QVERIFY(!path.isEmpty());
    const Ran ran = run(u"java"_s, {u"-cp"_s, classPath, u"org.apache.pdfbox.preflight.Validator_A1b"_s, path});
    QVERIFY2(ran.output.contains(u"is a valid PDF/A-1b file"_s), qPrintable(ran.output));
}

void TestValidity::qpdfFindsNothing()
{
    QFETCH(std::vector<job::Job>, jobs);
    NEED_TOOL("qpdf");
    const Ran ran = run(u"qpdf"_s, {u"--check"_s, write(jobs)});
    QVERIFY2(ran.code == 0, qPrintable(ran.output));
    QVERIFY2(ran.output.contains(u"No syntax or stream encoding errors found"_s), qPrintable(ran.output));
}

void TestValidity::textComesOut()
{
    NEED_TOOL("pdftotext");
    const job::Job job = test::sampleJob(u"archive-weekly"_s);
    const QString text = textOf(write({job})).simplified();
    for (const QString& words :
        {u"archive-weekly"_s, u"Paused (By user)"_s, u"It is not proof that every such object was read."_s,
            u"EXCLUDE wins: leave an object out only if BOTH are true"_s, u"its key (full path) begins with scratch/"_s,
            u"Every member of the definition"_s, QString::fromLatin1(job.answer.sha256()),
            u"\"managedDataIdentifierSelector\": \"RECOMMENDED\""_s, u"2026-08-27 14:00:12 UTC"_s, u"Jobscope 1.2.3"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void TestValidity::linesComeOutOnce()
{
    NEED_TOOL("pdftotext");
    // Over several pages, as a list of chips and as JSON.
    const QString text = textOf(write({test::sampleJob(u"migration-check"_s)}));
    for (int number = 10; number <= 400; ++number) {
        const QString name = u"migration-landing-%1"_s.arg(number, 3, 10, QChar(u'0'));
        static const auto alone = u"(?<![-\\w])%1(?![-\\w])"_s;
        QVERIFY2(text.count(QRegularExpression(alone.arg(name))) == 2, qPrintable(name));
    }
}

void TestValidity::everyPageNamesItsJobAndNumber()
{
    NEED_TOOL("pdftotext");
    const std::vector<job::Job> jobs{test::sampleJob(u"archive-weekly"_s), test::sampleJob(u"audit-2022"_s)};
    const QStringList pages = textOf(write(jobs), {u"-layout"_s}).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 5);
    static const QRegularExpression heads(
        u"^Macie classification jobs +Job ([0-9a-f]+)$"_s, QRegularExpression::MultilineOption);
    QStringList ids;
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const QString number = u"Page %1 of %2"_s.arg(at + 1).arg(pages.size());
        QVERIFY2(pages[at].contains(number), qPrintable(number));
        const QString id = heads.match(pages[at]).captured(1);
        if (ids.isEmpty() || ids.last() != id)
            ids.append(id);
    }
    // Cover and glossary are of no job.
    QCOMPARE(ids, (QStringList{QString(), jobs[0].id().text(), jobs[1].id().text(), QString()}));
}

void TestValidity::missingGlyphsAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << u"a\U0001F4C1b"_s << u"aU+1F4C1b"_s;
    QTest::newRow("private use") << u"a\U000F1234b"_s << u"aU+F1234b"_s;
    QTest::newRow("no character") << u"a\ufdd0b"_s << u"aU+FDD0b"_s;
    QTest::newRow("there") << u"Größe é"_s << u"Größe é"_s;
    // "fi" as one character would not be found by a search.
    QTest::newRow("no ligature") << u"classification office"_s << u"classification office"_s;
}

void TestValidity::missingGlyphsAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    NEED_TOOL("pdftotext");
    QVERIFY2(textOf(write({test::jobNamed(name)})).contains(text), qPrintable(text));
}

void TestValidity::outlineAndProperties()
{
    NEED_TOOL("qpdf");
    NEED_TOOL("pdfinfo");
    const QString path = write({test::sampleJob(u"archive-weekly"_s), test::jobNamed(u"Größe (a) \\ <b>"_s)});
    const QString info = run(u"pdfinfo"_s, {path}).output;
    for (const QString& line : {u"^Title: +Macie classification jobs$"_s, u"^Creator: +Jobscope 1\\.2\\.3$"_s,
             u"^CreationDate: +Thu Aug 27 14:00:12 2026"_s})
        QVERIFY2(info.contains(QRegularExpression(line, QRegularExpression::MultilineOption)), qPrintable(line + info));
    const QString json = run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path}).output;
    for (const QString& title : {u"Macie classification jobs"_s, u"archive-weekly"_s, u"Buckets"_s,
             u"Appendix: the JSON"_s, u"Größe (a) \\\\ <b>"_s})
        QVERIFY2(json.contains(u"\"title\": \"%1\""_s.arg(title)), qPrintable(title + json));
    const QString objects = run(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, path}).output;
    QVERIFY(objects.contains(u"\"/Lang\": \"u:en\""_s));
}

/** Over more than one page; the numbers are those that stand on the pages, and each row can be followed. */
void TestValidity::contentsLeadToPages()
{
    NEED_TOOL("pdftotext");
    NEED_TOOL("qpdf");
    const std::vector<job::Job> jobs = test::sampleJobs();
    const QString path = write(jobs);
    const QStringList pages = textOf(path, {u"-layout"_s}).split(u'\f', Qt::SkipEmptyParts);
    static const QRegularExpression row(u"^ *(\\d+) +(.+?) {2,}.* (\\d+)$"_s, QRegularExpression::MultilineOption);
    const QString cover = pages[0] + pages[1];
    int found = 0;
    for (const auto& match : row.globalMatch(cover)) {
        const auto at = std::size_t(match.captured(1).toInt() - 1);
        if (at >= jobs.size())
            continue;
        ++found;
        const QString page = pages.value(match.captured(3).toInt() - 1);
        QVERIFY2(page.contains(u"Job "_s + jobs[at].id().text()), qPrintable(match.captured()));
        QVERIFY2(!pages.value(match.captured(3).toInt() - 2).contains(u"Job "_s + jobs[at].id().text()),
            qPrintable(match.captured()));
    }
    QCOMPARE(found, int(jobs.size()));
    const QString objects = run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).output;
    QCOMPARE(objects.count(u"/Subtype /Link"_s), jobs.size() + 1); // and the glossary
}

JOBSCOPE_TEST_MAIN_WITH(QGuiApplication, TestValidity)
#include "tst_validity.moc"
