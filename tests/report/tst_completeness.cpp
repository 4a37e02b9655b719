// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/completeness.h"

#include "explain/language.h"
#include "report/repeats.h"
#include "support/jobfactory.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray definition(const QByteArray& id, const QByteArray& more = {}, const QByteArray& account = "111122223333")
{
    return R"({"jobId":")" + id + R"(","name":"job )" + id + R"(","jobArn":"arn:aws:macie2:eu-west-1:)" + account
        + ":classification-job/" + id + R"(","jobStatus":"RUNNING","s3JobDefinition":{})" + more + '}';
}

QByteArray entry(const QByteArray& id, const QByteArray& status = "RUNNING")
{
    return R"({"jobId":")" + id + R"(","name":"job )" + id + R"(","jobStatus":")" + status + R"("})";
}

QStringList texts(const std::vector<explain::Phrase>& phrases)
{
    const explain::Language english;
    QStringList found;
    for (const explain::Phrase& phrase : phrases)
        found += explain::plain(phrase, english);
    return found;
}

} // namespace

/** What a report does not hold, and what it holds only once. */
class TestCompleteness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void repeats_data();
    void repeats();
    void gaps();
    void isComplete_data();
    void isComplete();
};

void TestCompleteness::repeats_data()
{
    QTest::addColumn<QList<QByteArray>>("jobs");
    QTest::addColumn<QList<int>>("kept");
    QTest::addColumn<QStringList>("passedOver");
    QTest::addColumn<QStringList>("repeated");
    const auto row = [](const char* name, const QList<QByteArray>& jobs, const QList<int>& kept,
                         const QStringList& passedOver = {}, const QStringList& repeated = {}) {
        QTest::newRow(name) << jobs << kept << passedOver << repeated;
    };
    row("nothing", {}, {});
    row("others", {definition("a"), definition("b"), entry("c")}, {0, 1, 2});
    row("without ids", {R"({"s3JobDefinition":{}})", R"({"s3JobDefinition":{}})"}, {0, 1});
    row("entry before its definition", {entry("a"), definition("a")}, {1},
        {u"the list entry of 1 job whose definition is here: \"job a\""_s});
    row("entry behind its definition", {definition("a"), entry("a")}, {0},
        {u"the list entry of 1 job whose definition is here: \"job a\""_s});
    row("entry of another status", {definition("a"), entry("a", "CANCELLED")}, {0},
        {u"the list entry of 1 job whose definition is here: \"job a\""_s},
        {u"job \"job a\": its list entry says the status CANCELLED, its definition says RUNNING; the definition stands "
         "here"_s});
    row("copy", {definition("a"), definition("a"), definition("a")}, {0},
        {u"2 answers that are here already, byte for byte: \"job a\", \"job a\""_s});
    row("differing answers", {definition("a"), definition("a", R"(,"description":"later")")}, {0, 1}, {},
        {u"job \"job a\": 2 answers that differ; each stands here on its own"_s});
    row("differing answers and a copy",
        {definition("a"), definition("a", R"(,"description":"later")"), definition("a")}, {0, 1},
        {u"1 answer that is here already, byte for byte: \"job a\""_s},
        {u"job \"job a\": 2 answers that differ; each stands here on its own"_s});
    row("differing entries", {entry("a"), entry("a", "CANCELLED")}, {0, 1}, {},
        {u"job \"job a\": 2 answers that differ; each stands here on its own"_s});
    row("same id in two accounts", {definition("a"), definition("a", {}, "444455556666")}, {0, 1});
}

void TestCompleteness::repeats()
{
    QFETCH(QList<QByteArray>, jobs);
    std::vector<job::Job> read;
    for (const QByteArray& json : jobs)
        read.push_back(test::jobsOf(json).front());
    std::vector<const job::Job*> all;
    for (const job::Job& job : read)
        all.push_back(&job);
    const report::Repeats found = report::findRepeats(all);
    QTEST(QList<int>(found.kept.begin(), found.kept.end()), "kept");
    QTEST(texts(found.passedOver), "passedOver");
    QTEST(texts(found.repeated), "repeated");
}

void TestCompleteness::gaps()
{
    using Kind = job::SourceGap::Kind;
    report::Completeness completeness;
    const std::vector<job::SourceGap> gaps{{Kind::OtherFile, u"notes.txt"_s}, {Kind::SubFolder, u"old"_s},
        {Kind::OtherFile, u"b\u202e.docx"_s}, {Kind::MorePages, u"page.json"_s}, {Kind::BundleLeftOut, u"e.zip"_s, 2},
        {Kind::BundleFailure, u"e.zip"_s, 0, u"refused"_s}, {Kind::BundleNote, u"e.zip"_s, 0, u"odd"_s}};
    report::addGaps(completeness, gaps);
    QCOMPARE(texts(completeness.passedOver),
        (QStringList{u"2 other jobs of the source that the evidence bundle was made from, which are not in it"_s,
            u"as the evidence bundle says of itself: odd"_s,
            u"2 files whose names do not end in .json, .jsonl or .ndjson: \"notes.txt\", \"b\\u202e.docx\""_s,
            u"1 folder, whose files were not read: \"old\""_s}));
    QCOMPARE(texts(completeness.failures),
        (QStringList{u"the jobs behind the list page \"page.json\": AWS said there that it had more, and no further "
                     "page follows in that file"_s,
            u"as the evidence bundle says of itself: refused"_s}));
}

void TestCompleteness::isComplete_data()
{
    QTest::addColumn<QByteArray>("job");
    QTest::addColumn<int>("listed");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("all") << definition("a") << 1 << false << true;
    QTest::newRow("not known how many") << definition("a") << 0 << false << true;
    QTest::newRow("one of two") << definition("a") << 2 << false << false;
    QTest::newRow("a failure") << definition("a") << 1 << true << false;
    QTest::newRow("only a list entry") << entry("a") << 1 << false << false;
}

void TestCompleteness::isComplete()
{
    QFETCH(QByteArray, job);
    QFETCH(int, listed);
    QFETCH(bool, fails);
    report::Completeness completeness;
    completeness.listed = size_t(listed);
    if (fails)
        completeness.failures.push_back(explain::Phrase("failed"));
    QTEST(completeness.isComplete(test::jobsOf(job)), "isComplete");
}

JOBSCOPE_TEST_MAIN(TestCompleteness)
#include "tst_completeness.moc"
