// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/contentbuilder.h"
#include "report/html.h"
#include "report/indentedjson.h"
#include "report/palette.h"
#include "report/timetext.h"
#include "sample/sampleaccount.h"
#include "support/testmain.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace jobscope;
using namespace Qt::StringLiterals;

namespace {

job::Instant fixedNow()
{
    return job::parseInstant(u"2026-08-27T14:00:12Z", job::InstantForm::Condition)->at;
}

const explain::Language& english()
{
    static const explain::Language language;
    return language;
}

report::Content build(
    const std::vector<job::Job>& jobs, const report::Options& options = {}, const report::BuildProgress& progress = {})
{
    const auto explain = [](const job::Job& job) { return explain::explain(job, {}, fixedNow()); };
    return report::build(jobs, explain, {fixedNow(), QTimeZone(7200), u"1.2.3"_s}, options, english(), progress);
}

job::Job sampleJob(const QString& name)
{
    for (const job::Job& job : sample::sampleJobs(fixedNow())) {
        if (job.name() == name)
            return job;
    }
    qFatal("the sample has no job %s", qPrintable(name));
}

const report::Section* sectionOf(const report::JobContent& job, report::SectionId id)
{
    for (const report::Section& section : job.sections) {
        if (section.id == id)
            return &section;
    }
    return nullptr;
}

QString factOf(const report::Facts& facts, const QString& label)
{
    for (const report::Fact& fact : facts.items) {
        if (fact.label.toPlain() == label)
            return fact.value.toPlain();
    }
    return u"no fact "_s + label;
}

const report::Logic& logicOf(const report::JobContent& job, report::SectionId id)
{
    return std::get<report::Logic>(sectionOf(job, id)->blocks.front());
}

double luminance(quint32 colour)
{
    const auto channel = [](quint32 value) {
        const double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour >> 16 & 0xff) + 0.7152 * channel(colour >> 8 & 0xff)
        + 0.0722 * channel(colour & 0xff);
}

double contrast(report::Colours colours)
{
    const double a = luminance(colours.text) + 0.05;
    const double b = luminance(colours.ground) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TestContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void coverSaysWhenAndByWhat();
    void coverSaysWhoAsked();
    void saysOnceThatItIsNoProof();
    void sectionsOfADefinition();
    void provenanceIsThatOfTheBytes();
    void optionsLeaveSectionsOut();
    void countdown();
    void joiners();
    void emptyBlocksSayWhatTheyMean();
    void longListsAreWhole();
    void listEntryIsSaidToBeIncomplete();
    void cancelled();
    void time_data();
    void time();
    void indentedJson_data();
    void indentedJson();
    void colours();
};

void TestContent::coverSaysWhenAndByWhat()
{
    const report::Content content = build({sampleJob(u"archive-weekly"_s)});
    QCOMPARE(content.title.toPlain(), u"Macie classification job"_s);
    QCOMPARE(content.documentTitle, u"Macie classification job: archive-weekly"_s);
    const auto& facts = std::get<report::Facts>(content.cover.front());
    QCOMPARE(factOf(facts, u"Generated"_s), u"2026-08-27 14:00:12 UTC (2026-08-27 16:00:12 +02:00 local time)"_s);
    QVERIFY(factOf(facts, u"Program"_s).startsWith(u"Jobscope 1.2.3"_s));
    QCOMPARE(factOf(facts, u"Contains"_s), u"1 job, with the whole definition"_s);
    QCOMPARE(content.pageFooter, u"Jobscope 1.2.3, generated 2026-08-27 14:00:12 UTC"_s);
}

void TestContent::coverSaysWhoAsked()
{
    job::Job known = sampleJob(u"archive-weekly"_s);
    job::Job other = known;
    other.answer.callerArn = u"arn:aws:iam::444455556666:user/other"_s;
    job::Job fromFile = known;
    fromFile.answer.callerArn.clear();
    const report::Content content = build({known, other, known, fromFile, fromFile});
    QStringList said;
    for (const report::Fact& fact : std::get<report::Facts>(content.cover.front()).items) {
        if (fact.label.toPlain() == u"Asked as")
            said += fact.value.toPlain();
    }
    QCOMPARE(said, QStringList({sample::sampleIdentity(), other.answer.callerArn, u"not known for 2 jobs"_s}));
}

void TestContent::saysOnceThatItIsNoProof()
{
    const QString sentence
        = u"This is what the job is set up to read. It is not proof that every such object was read."_s;
    const std::vector<job::Job> jobs = sample::sampleJobs(fixedNow());
    QCOMPARE(report::toHtml(build(jobs)).count(sentence), 1);
    QCOMPARE(report::toHtml(build({jobs.front()})).count(sentence), 1);
    const report::Content alone = build({jobs.front()});
    QCOMPARE(report::toHtml(alone.jobs.front(), english()).count(sentence), 1);
}

void TestContent::sectionsOfADefinition()
{
    const report::Content content = build({sampleJob(u"archive-weekly"_s)});
    QList<report::SectionId> ids;
    for (const report::Section& section : content.jobs.front().sections)
        ids.append(section.id);
    using enum report::SectionId;
    const QList<report::SectionId> expected{Summary, Gates, Buckets, Objects, Schedule, Sampling, Identifiers, LastRun,
        Pause, Checks, Readings, Members, Provenance, Definition};
    QCOMPARE(ids, expected);
    const auto& gates = std::get<report::Gates>(content.jobs.front().sections[1].blocks.front());
    QCOMPARE(gates.items.size(), std::size_t(6));
    QCOMPARE(gates.items[3].number.toPlain(), u"4"_s);
    const auto* members = sectionOf(content.jobs.front(), Members);
    QCOMPARE(std::get<report::Facts>(members->blocks.front()).items.size(), std::size_t(21));
}

void TestContent::provenanceIsThatOfTheBytes()
{
    const job::Job job = sampleJob(u"archive-weekly"_s);
    const report::Content content = build({job});
    const auto& facts
        = std::get<report::Facts>(sectionOf(content.jobs.front(), report::SectionId::Provenance)->blocks.front());
    QCOMPARE(factOf(facts, u"SHA-256 of these bytes"_s), QString::fromLatin1(job.answer.sha256()));
    QCOMPARE(factOf(facts, u"Operation"_s), u"DescribeClassificationJob"_s);
    QCOMPARE(factOf(facts, u"Request id"_s), job.answer.requestId);
    QCOMPARE(factOf(facts, u"Asked as"_s), u"arn:aws:sts::111122223333:assumed-role/SecurityAudit/sample"_s);
    QVERIFY(factOf(facts, u"Length"_s).endsWith(u" bytes"_s));
}

void TestContent::optionsLeaveSectionsOut()
{
    report::Options options;
    options.leftOut = {report::SectionId::Provenance, report::SectionId::Definition};
    const report::Content content = build({sampleJob(u"archive-weekly"_s)}, options);
    QVERIFY(!sectionOf(content.jobs.front(), report::SectionId::Provenance));
    QVERIFY(!sectionOf(content.jobs.front(), report::SectionId::Definition));
}

void TestContent::countdown()
{
    const report::Content content = build({sampleJob(u"archive-weekly"_s), sampleJob(u"audit-2022"_s)});
    QVERIFY(content.jobs[0].countdown.toPlain().startsWith(u"16 d "_s));
    QVERIFY(content.jobs[0].countdownAt.toPlain().contains(u"+02:00 local time"_s));
    QCOMPARE(content.jobs[0].statusTone, report::Tone::PausedByUser);
    QVERIFY(content.jobs[1].countdown.isEmpty());
    QCOMPARE(content.jobs[1].statusTone, report::Tone::Complete);
}

void TestContent::joiners()
{
    const report::Content content = build({sampleJob(u"archive-weekly"_s)});
    const report::Logic& logic = logicOf(content.jobs.front(), report::SectionId::Objects);
    QCOMPARE(logic.blocks.size(), std::size_t(2));
    const report::LogicBlock& exclude = logic.blocks[1];
    QCOMPARE(exclude.tone, report::Tone::Exclude);
    QCOMPARE(exclude.head.toPlain(), u"EXCLUDE wins: leave an object out only if BOTH are true"_s);
    QCOMPARE(exclude.mark.toPlain(), u"two readings"_s);
    QCOMPARE(exclude.rows.size(), std::size_t(2));
    QCOMPARE(exclude.rows[0].joiner, u"1"_s);
    QCOMPARE(exclude.rows[1].joiner, u"AND 2"_s);
    QVERIFY(exclude.remarks.front().isReading);

    explain::Readings readings;
    QVERIFY(readings.settle(u"exclude-join=any"));
    const job::Job job = sampleJob(u"archive-weekly"_s);
    const report::JobContent other = report::buildJob(
        job, explain::explain(job, readings, fixedNow()), {fixedNow(), QTimeZone::utc(), {}}, {}, english());
    QCOMPARE(logicOf(other, report::SectionId::Objects).blocks[1].rows[1].joiner, u"OR 2"_s);
}

void TestContent::emptyBlocksSayWhatTheyMean()
{
    const report::Content content = build({sampleJob(u"customer-exports-2026"_s)});
    const report::LogicBlock& exclude = logicOf(content.jobs.front(), report::SectionId::Objects).blocks[1];
    QCOMPARE(exclude.tone, report::Tone::Idle);
    QCOMPARE(exclude.head.toPlain(), u"EXCLUDE"_s);
    QCOMPARE(exclude.rows.size(), std::size_t(1));
    QCOMPARE(exclude.rows[0].text.toPlain(), u"no exclude conditions, so nothing taken above is left out"_s);
}

void TestContent::longListsAreWhole()
{
    const report::Content content = build({sampleJob(u"migration-check"_s)});
    std::size_t names = 0;
    for (const report::LogicBlock& block : logicOf(content.jobs.front(), report::SectionId::Buckets).blocks) {
        QCOMPARE(block.rows.size(), std::size_t(1));
        names += block.rows.front().values.size();
        QCOMPARE(block.rows.front().values.front().spans.front().kind, explain::Span::Kind::Value);
    }
    QCOMPARE(names, std::size_t(1000));
}

void TestContent::listEntryIsSaidToBeIncomplete()
{
    const std::vector<job::Job> entries = sample::sampleSummaries(fixedNow(), 0);
    std::vector<job::Job> jobs{entries.front(), sampleJob(u"audit-2022"_s)};
    const report::Content content = build(jobs);
    const QString contains = factOf(std::get<report::Facts>(content.cover.front()), u"Contains"_s);
    QCOMPARE(contains, u"2 jobs; of 1 only the list entry is loaded, so this report is not complete"_s);
    QVERIFY(content.jobs[0].notLoaded.toPlain().startsWith(u"Only the list entry is loaded."_s));
    QVERIFY(content.jobs[1].notLoaded.isEmpty());
}

void TestContent::cancelled()
{
    QList<int> done;
    const std::vector<job::Job> jobs = sample::sampleJobs(fixedNow());
    const report::Content content = build(jobs, {}, [&](int now, int total) {
        done.append(now);
        return now < 3 && total == int(jobs.size());
    });
    QCOMPARE(done, (QList<int>{1, 2, 3}));
    QCOMPARE(content.jobs.size(), std::size_t(3));
}

void TestContent::time_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTC") << 0 << u"2026-08-27 14:00:12 UTC"_s;
    QTest::newRow("east") << 19800 << u"2026-08-27 14:00:12 UTC (2026-08-27 19:30:12 +05:30 local time)"_s;
    QTest::newRow("west, the day before")
        << -3600 * 10 << u"2026-08-27 14:00:12 UTC (2026-08-27 04:00:12 -10:00 local time)"_s;
}

void TestContent::time()
{
    QFETCH(int, offset);
    QFETCH(QString, text);
    QCOMPARE(plain(report::timeText(fixedNow(), QTimeZone(offset)), english()), text);
}

void TestContent::indentedJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("order and digits") << QByteArray(R"({"b":1.50,"a":[true,null]})")
                                      << u"{\n    \"b\": 1.50,\n    \"a\": [\n        true,\n        null\n    ]\n}"_s;
    QTest::newRow("direction") << QByteArray("\"a\xe2\x80\xae"
                                             "b\"")
                               << u"\"a\\u202eb\""_s;
    QTest::newRow("no JSON") << QByteArray("{\xe2\x80\xae") << u"{\\u202e"_s;
}

void TestContent::indentedJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(report::indentedJson(json), text);
}

void TestContent::colours()
{
    for (int tone = int(report::Tone::Plain); tone <= int(report::Tone::Cancelled); ++tone) {
        QVERIFY2(contrast(report::lightColours(report::Tone(tone))) >= 4.5, qPrintable(QString::number(tone)));
        QVERIFY2(contrast(report::darkColours(report::Tone(tone))) >= 4.5, qPrintable(QString::number(tone)));
    }
}

JOBSCOPE_TEST_MAIN(TestContent)
#include "tst_content.moc"
