// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/terms.h"
#include "report/completeness.h"
#include "report/contentbuilder.h"
#include "report/format.h"
#include "report/html.h"
#include "report/markdown.h"
#include "report/sections.h"
#include "sample/sampleaccount.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <algorithm>

using namespace jobscope;
using namespace Qt::StringLiterals;
using report::SectionId;

namespace {

job::Instant someDay()
{
    return job::parseInstant(u"2026-08-27T14:00:12Z", job::InstantForm::Condition)->at;
}

report::Content reportWithout(std::set<SectionId> leftOut)
{
    static const explain::Language english;
    static const std::vector<job::Job> jobs = sample::sampleJobs(someDay());
    report::Options options;
    options.leftOut = std::move(leftOut);
    return report::build(
        jobs, [](const job::Job& job) { return explain::explain(job, {}, someDay()); },
        {someDay(), QTimeZone::utc(), {}}, options, english);
}

} // namespace

/** Which sections a report has, what it may be without, and that it says so; and which formats there are. */
Q_DECLARE_METATYPE(std::optional<report::Format>)

class TestSections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void namesGoBothWays()
    {
        QCOMPARE(report::allSections().size(), size_t(SectionId::Glossary) + 1);
        std::set<QString> names;
        for (const SectionId id : report::allSections()) {
            QCOMPARE(report::sectionFromText(report::toText(id)), std::optional(id));
            QVERIFY(!report::titleOf(id).isEmpty());
            names.insert(report::toText(id));
        }
        QCOMPARE(names.size(), report::allSections().size());
        QVERIFY(!report::sectionFromText(u"Checks"));
        QVERIFY(!report::sectionFromText(u""));
    }

    void summaryAndProvenanceStay()
    {
        const std::set<SectionId> rest = report::allBut({SectionId::Checks});
        QCOMPARE(rest.size(), report::allSections().size() - 3);
        for (const SectionId id : {SectionId::Checks, SectionId::Summary, SectionId::Provenance})
            QVERIFY(!rest.contains(id));
        QVERIFY(report::allBut({report::optionalSections().begin(), report::optionalSections().end()}).empty());
    }

    void whatIsLeftOutIsGoneAndSaid_data()
    {
        QTest::addColumn<int>("id");
        for (const SectionId id : report::optionalSections())
            QTest::newRow(qPrintable(report::toText(id))) << int(id);
    }
    void whatIsLeftOutIsGoneAndSaid()
    {
        QFETCH(int, id);
        static const explain::Language english;
        const auto section = SectionId(id);
        const auto has = [&](const report::Content& content) {
            if (section == SectionId::Glossary)
                return content.glossary.has_value();
            return std::any_of(content.jobs.begin(), content.jobs.end(), [&](const report::JobContent& job) {
                return std::any_of(job.sections.begin(), job.sections.end(),
                    [&](const report::Section& each) { return each.id == section; });
            });
        };
        const QString title = plain(report::titleOf(section), english);
        const QString said = u"Left out on request, so this report is not complete: "_s + title;
        const report::Content whole = reportWithout({});
        const report::Content shorter = reportWithout({section});
        // The sample has all but what only AWS itself tells.
        QCOMPARE(has(whole), section != SectionId::BucketsNow);
        QVERIFY(!has(shorter));
        QVERIFY(!report::toHtml(whole).contains(u"Left out on request"_s));
        const auto isSaid = [&](const report::Block& block) {
            const auto* paragraph = std::get_if<report::Paragraph>(&block);
            return paragraph && paragraph->style == report::Paragraph::Style::Warning
                && paragraph->text.toPlain() == said;
        };
        QVERIFY(std::any_of(shorter.cover.begin(), shorter.cover.end(), isSaid));
        QVERIFY(report::toHtml(shorter).contains(u"Left out on request"_s));
        QVERIFY(report::toMarkdown(shorter).contains(u"Left out on request"_s));
    }

    void glossaryStandsAtTheEnd()
    {
        const report::Content content = reportWithout({});
        const auto& facts = std::get<report::Facts>(content.glossary->blocks.front());
        QCOMPARE(facts.items.size(), explain::allTerms().size());
        for (const report::Fact& fact : facts.items)
            QVERIFY(!fact.label.isEmpty() && !fact.value.isEmpty());
        const QString html = report::toHtml(content);
        QVERIFY(html.indexOf(u"id=\"glossary\""_s) > html.lastIndexOf(u"</article>"_s));
        const QString markdown = report::toMarkdown(content);
        QVERIFY(markdown.indexOf(u"\n## Glossary\n"_s) > markdown.lastIndexOf(u"```"_s));
    }

    void severalAreNamedInTheirOrder()
    {
        static const explain::Language english;
        QCOMPARE(plain(report::leftOutText({SectionId::Pause, SectionId::Checks, SectionId::Gates}), english),
            u"Left out on request, so this report is not complete: What an object must pass; Pause; Checks"_s);
        QVERIFY(report::leftOutText({}).isEmpty());
    }

    void formatsByEnding_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<std::optional<report::Format>>("format");
        using report::Format;
        const auto row = [](const char* name, const QString& path, std::optional<Format> format) {
            QTest::newRow(name) << path << format;
        };
        row("pdf", u"/a/b.pdf"_s, Format::Pdf);
        row("upper case", u"B.PDF"_s, Format::Pdf);
        row("html", u"b.html"_s, Format::Html);
        row("htm", u"b.htm"_s, Format::Html);
        row("md", u"b.x.md"_s, Format::Markdown);
        row("json", u"b.json"_s, Format::Json);
        row("csv", u"b.csv"_s, Format::Csv);
        row("another", u"b.docx"_s, {});
        row("none", u"pdf"_s, {});
    }
    void formatsByEnding()
    {
        QFETCH(QString, path);
        QFETCH(std::optional<report::Format>, format);
        QVERIFY(report::formatOf(path) == format);
        if (format)
            QVERIFY(report::formatOf(u"x."_s + report::endingOf(*format)) == format);
    }

    void jobsWithoutDetailsAreNamed()
    {
        static const explain::Language english;
        const auto jobs
            = test::jobsOf('[' + test::summaryJson(u"1"_s) + ',' + test::summaryJson(u"2"_s, R"("name":"",)") + ']');
        const std::vector<explain::Phrase> names{report::nameOf(jobs[0]), report::nameOf(jobs[1])};
        QCOMPARE(plain(report::detailsNotLoaded(names), english), u"the details of 2 jobs, not loaded: \"job 1\", 2"_s);
        QCOMPARE(plain(report::detailsRefused({names[0]}, explain::Phrase("No network.")), english),
            u"the details of 1 job, which could not be had: \"job 1\". No network."_s);
        const QString many = plain(report::detailsNotLoaded(std::vector<explain::Phrase>(100, names[0])), english);
        QVERIFY2(many.contains(u"100 jobs"_s) && many.count(u"job 1"_s) == 20, qPrintable(many));
    }
};

JOBSCOPE_TEST_MAIN(TestSections)
#include "tst_sections.moc"
