// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/markdown.h"
#include "report/sampleofpieces.h"
#include "support/golden.h"
#include "support/testmain.h"

using namespace jobscope;
using namespace Qt::StringLiterals;

class TestMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void report() { JOBSCOPE_COMPARE_GOLDEN(u"report/report.md"_s, report::toMarkdown(test::everyPieceTwice())); }
    void jobAlone() { JOBSCOPE_COMPARE_GOLDEN(u"report/job.md"_s, report::toMarkdown(test::everyPiece())); }
    void text_data();
    void text();
    void cell_data();
    void cell();
};

void TestMarkdown::text_data()
{
    QTest::addColumn<report::Text>("text");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("words") << test::words(u"plain (words)."_s) << u"plain (words)."_s;
    QTest::newRow("markup in words") << test::words(u"*a* _b_ [c](d) `e` ~f~"_s)
                                     << u"\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\~f\\~"_s;
    QTest::newRow("html") << test::words(u"<b>&amp;"_s) << u"&lt;b&gt;&amp;amp;"_s;
    QTest::newRow("value") << test::value(u"exports/"_s) << u"`exports/`"_s;
    QTest::newRow("html in a value") << test::value(u"<b>&*"_s) << u"`<b>&*`"_s;
    QTest::newRow("empty value") << test::value(u""_s) << u"\"\""_s;
    QTest::newRow("backtick in a value") << test::value(u"a`b"_s) << u"``a`b``"_s;
    QTest::newRow("backtick at the end") << test::value(u"a``"_s) << u"``` a`` ```"_s;
    QTest::newRow("spaces at both ends") << test::value(u" a "_s) << u"`  a  `"_s;
    QTest::newRow("only spaces") << test::value(u"  "_s) << u"`  `"_s;
    QTest::newRow("link in a name") << test::name(u"http://a www.b c@d"_s) << u"http&#58;//a www&#46;b c&#64;d"_s;
    QTest::newRow("dash at the start") << test::words(u"- a"_s) << u"\\- a"_s;
    QTest::newRow("number at the start") << test::words(u"12. a"_s) << u"12\\. a"_s;
    QTest::newRow("number in brackets") << test::words(u"12) a"_s) << u"12\\) a"_s;
    QTest::newRow("plus at the start") << test::words(u"+ a"_s) << u"\\+ a"_s;
    QTest::newRow("heading at the start") << test::words(u"# a"_s) << u"\\# a"_s;
    QTest::newRow("quote at the start") << test::words(u"> a"_s) << u"&gt; a"_s;
}

void TestMarkdown::text()
{
    QFETCH(report::Text, text);
    QFETCH(QString, markdown);
    report::JobContent job;
    job.title = test::words(u"t"_s);
    job.status = test::words(u"s"_s);
    job.sections = {{report::SectionId::Summary, {}, test::words(u"h"_s), {report::Paragraph{text}}}};
    QCOMPARE(report::toMarkdown(job), u"# t\n\n**s**\n\n## h\n\n"_s + markdown + u'\n');
}

void TestMarkdown::cell_data()
{
    QTest::addColumn<report::Text>("text");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("value with a bar") << test::value(u"a|b"_s) << u"`a\\|b`"_s;
    QTest::newRow("words with a bar") << test::words(u"a|b"_s) << u"a\\|b"_s;
}

void TestMarkdown::cell()
{
    QFETCH(report::Text, text);
    QFETCH(QString, markdown);
    report::JobContent job;
    job.title = test::words(u"t"_s);
    job.status = test::words(u"s"_s);
    job.identity.items = {{test::words(u"l"_s), {}, text, false}};
    QCOMPARE(report::toMarkdown(job), u"# t\n\n**s**\n\n| | |\n|---|---|\n| **l** | %1 |\n"_s.arg(markdown));
}

JOBSCOPE_TEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"
