// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobsource.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::job;

class TestSourceError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void text_data();
    void text();
    void oneHarmlessLine_data();
    void oneHarmlessLine();
};

void TestSourceError::text_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* expected, const QByteArray& bytes) {
        QTest::newRow(expected) << QString::fromUtf8(expected) << bytes;
    };
    row("jobs.json: /items/1/jobId (byte 34): expected a string, found 12",
        R"({"items":[{"jobId":"a"},{"jobId": 12}]})");
    row("jobs.json: byte 0: expected a classification job, found an empty object", "{}");
    row("jobs.json: byte 0: expected a classification job, found an object", R"({"a":1})");
    row("jobs.json: /0 (byte 1): expected a classification job, found \"a\"", R"(["a"])");
    row("jobs.json: line 2, /tags (byte 43): expected an object, found an array",
        "{\"jobId\":\"a\"}\n{\"s3JobDefinition\":{},\"tags\":[]}");
    row("jobs.json: byte 0: not valid JSON: expected a value, found the end of the text", "");
    row("jobs.json: /jobId (byte 13): a member stands twice: expected a name that does not stand in this object "
        "before, "
        "found \"jobId\":2}",
        R"({"jobId":"a","jobId":2})");
}

void TestSourceError::text()
{
    QFETCH(QByteArray, bytes);
    ReadOptions options;
    options.source = u"jobs.json"_s;
    const auto jobs = readJobs(bytes, options);
    QVERIFY(!jobs);
    QTEST(jobs.error().toText(), "expected");
}

void TestSourceError::oneHarmlessLine_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("letters") << u"żółć 名前 🪣.json"_s << u"żółć 名前 🪣.json: no such file"_s;
    QTest::newRow("newline") << u"a\nb\r"_s << u"a\\u000ab\\u000d: no such file"_s;
    QTest::newRow("escape sequence") << u"\u001b[31m"_s << u"\\u001b[31m: no such file"_s;
    QTest::newRow("C1 control") << u"\u009b"_s << u"\\u009b: no such file"_s;
    QTest::newRow("direction mark") << u"a\u202egpj.exe"_s << u"a\\u202egpj.exe: no such file"_s;
    QTest::newRow("zero width") << u"a\u200b\ufeffb"_s << u"a\\u200b\\ufeffb: no such file"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b: no such file"_s;
    QTest::newRow("tag character") << u"a\U000e0041b"_s << u"a\\udb40\\udc41b: no such file"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << u"\\ud800: no such file"_s;
}

void TestSourceError::oneHarmlessLine()
{
    QFETCH(QString, source);
    QTEST((SourceError{source, std::nullopt, 0, u"no such file"_s}.toText()), "expected");
}

JOBSCOPE_TEST_MAIN(TestSourceError)
#include "tst_sourceerror.moc"
