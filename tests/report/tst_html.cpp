// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/contentbuilder.h"
#include "report/html.h"
#include "report/sampleofpieces.h"
#include "sample/sampleaccount.h"
#include "support/golden.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace jobscope;
using namespace Qt::StringLiterals;

namespace {

/** Without the style sheet, which is looks alone. */
QString bodyOf(QString html)
{
    const qsizetype from = html.indexOf(u"<style>"_s);
    const qsizetype to = html.indexOf(u"</style>"_s);
    return html.remove(from + 7, to - from - 7);
}

/** The first thing wrong with the nesting of elements, or nothing. */
QString nestingError(const QString& html)
{
    static const QRegularExpression tag(u"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>"_s);
    QStringList open;
    auto found = tag.globalMatch(bodyOf(html));
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString element = match.captured(2);
        if (element == u"meta"_s)
            continue;
        if (match.captured(1).isEmpty()) {
            open.append(element);
        } else if (open.isEmpty() || open.takeLast() != element) {
            return u"</%1> at %2"_s.arg(element).arg(match.capturedStart());
        }
    }
    return open.join(u' ');
}

report::Content sampleReport(job::Instant now)
{
    static const explain::Language english;
    const std::vector<job::Job> jobs = sample::sampleJobs(now);
    return report::build(
        jobs, [now](const job::Job& job) { return explain::explain(job, {}, now); },
        {now, QTimeZone::utc(), u"1.2.3"_s}, {}, english);
}

} // namespace

class TestHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void report() { JOBSCOPE_COMPARE_GOLDEN(u"report/report.html"_s, bodyOf(report::toHtml(test::everyPieceTwice()))); }
    void jobAlone();
    void needsNothingElse();
    void elementsAreNested();
    void idsAreUnique();
    void sampleHoldsNoMarkupOfItsOwn();
    void rightToLeft();
};

void TestHtml::jobAlone()
{
    const explain::Language english;
    JOBSCOPE_COMPARE_GOLDEN(u"report/job.html"_s, bodyOf(report::toHtml(test::everyPiece(), english)));
}

void TestHtml::needsNothingElse()
{
    const QString html = report::toHtml(test::everyPieceTwice());
    for (const QString& reference : {u"src="_s, u"<link"_s, u"<script"_s, u"@import"_s, u"url("_s, u"href=\"http"_s})
        QVERIFY2(!html.contains(reference, Qt::CaseInsensitive), qPrintable(reference));
    QVERIFY(html.contains(u"default-src 'none'; style-src 'unsafe-inline'"_s));
    QVERIFY(html.contains(u"<style>\n:root"_s));
}

void TestHtml::elementsAreNested()
{
    const explain::Language english;
    QCOMPARE(nestingError(report::toHtml(test::everyPieceTwice())), QString());
    QCOMPARE(nestingError(report::toHtml(test::everyPiece(), english)), QString());
    QCOMPARE(nestingError(u"<p><b></p></b>"_s), u"</p> at 6"_s); // the check itself
}

void TestHtml::idsAreUnique()
{
    static const QRegularExpression id(u"\\bid=\"([^\"]*)\""_s);
    static const QRegularExpression reference(u"(?:href=\"#|aria-labelledby=\")([^\"]*)\""_s);
    const QString html = report::toHtml(test::everyPieceTwice());
    QSet<QString> ids;
    auto found = id.globalMatch(html);
    while (found.hasNext()) {
        const QString text = found.next().captured(1);
        QVERIFY2(!ids.contains(text), qPrintable(text));
        ids.insert(text);
    }
    found = reference.globalMatch(html);
    int references = 0;
    for (; found.hasNext(); ++references) {
        const QString text = found.next().captured(1);
        QVERIFY2(ids.contains(text), qPrintable(text));
    }
    QVERIFY(references > 8);
}

void TestHtml::sampleHoldsNoMarkupOfItsOwn()
{
    const QString html = bodyOf(report::toHtml(sampleReport(job::Instant(std::chrono::hours(24 * 365 * 56)))));
    QCOMPARE(nestingError(html), QString());
    static const QRegularExpression element(u"</?([a-zA-Z][a-zA-Z0-9]*)"_s);
    const QSet<QString> known{u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s, u"main"_s,
        u"header"_s, u"nav"_s, u"article"_s, u"section"_s, u"div"_s, u"span"_s, u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s,
        u"ol"_s, u"ul"_s, u"li"_s, u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"th"_s, u"td"_s, u"a"_s, u"b"_s,
        u"bdi"_s, u"code"_s, u"pre"_s};
    auto found = element.globalMatch(html);
    while (found.hasNext()) {
        const QString text = found.next().captured(1);
        QVERIFY2(known.contains(text), qPrintable(text));
    }
    // The hostile job is there, written out.
    QVERIFY(html.contains(u"&lt;b&gt;hostile-text&lt;/b&gt; &amp; &quot;quotes&quot; \\u202e"_s));
    for (const QChar c : html) {
        QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format),
            qPrintable(QString::number(c.unicode(), 16)));
    }
}

void TestHtml::rightToLeft()
{
    report::Content content = test::everyPieceTwice();
    content.languageCode = u"ar_EG"_s;
    content.rightToLeft = true;
    QVERIFY(report::toHtml(content).contains(u"<html lang=\"ar-EG\" dir=\"rtl\">"_s));
}

JOBSCOPE_TEST_MAIN(TestHtml)
#include "tst_html.moc"
