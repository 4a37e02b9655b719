// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/acceptance.h"

#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** Files that say which findings somebody accepted, and why. */
class TestAcceptance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void reads();
    void writesWhatItReads();
    void refuses_data();
    void refuses();
    void accepts();
};

void TestAcceptance::reads()
{
    const auto read = explain::readAcceptances(R"([
        {"id":"several-excludes","jobId":"abc","reason":"tried it"},
        {"reason":"known","id":"short-month-day","jobId":null},
        {"id":"jobs-overlap","reason":"on purpose"}])");
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), size_t(3));
    QVERIFY((read->at(0) == explain::Acceptance{explain::CheckId::SeveralExcludes, u"abc"_s, u"tried it"_s}));
    QVERIFY((read->at(1) == explain::Acceptance{explain::CheckId::ShortMonthDay, {}, u"known"_s}));
    QVERIFY(!read->at(2).job);
    QVERIFY(explain::readAcceptances("[]")->empty());
}

void TestAcceptance::writesWhatItReads()
{
    const std::vector<explain::Acceptance> all{
        {explain::CheckId::SeveralExcludes, u"abc"_s, u"tried \"it\"\u202e"_s},
        {explain::CheckId::ShortMonthDay, {}, u"known"_s},
    };
    const QByteArray text = explain::acceptancesJson(all);
    QCOMPARE(*explain::readAcceptances(text), all);
    QCOMPARE(*explain::readAcceptances("\xEF\xBB\xBF" + text), all);
    QVERIFY(explain::readAcceptances(explain::acceptancesJson({}))->empty());
}

void TestAcceptance::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const char* json, const char* pointer) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(pointer);
    };
    row("no JSON", "{", "");
    row("no array", "{}", "");
    row("no object", R"(["several-excludes"])", "/0");
    row("no id", R"([{"reason":"x"}])", "/0");
    row("unknown id", R"([{"id":"several-excludes","reason":"x"},{"id":"several-exclude","reason":"x"}])", "/1/id");
    row("id that is no text", R"([{"id":11,"reason":"x"}])", "/0/id");
    row("no reason", R"([{"id":"several-excludes"}])", "/0");
    row("empty reason", R"([{"id":"several-excludes","reason":" "}])", "/0/reason");
    row("null reason", R"([{"id":"several-excludes","reason":null}])", "/0/reason");
    row("empty job", R"([{"id":"several-excludes","jobId":"","reason":"x"}])", "/0/jobId");
    row("unknown member", R"([{"id":"several-excludes","jobID":"a","reason":"x"}])", "/0/jobID");
}

void TestAcceptance::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const auto read = explain::readAcceptances(json);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().pointer, pointer);
}

void TestAcceptance::accepts()
{
    const job::Job job
        = test::jobFromJson(R"({"jobId":"abc","jobArn":"arn:aws:macie2:eu-west-1:111122223333:classification-job/abc",
        "s3JobDefinition":{}})");
    using explain::CheckId;
    const auto accepted = [&](const std::vector<explain::Acceptance>& acceptances) -> QString {
        std::vector<explain::Finding> findings{
            {CheckId::SeveralExcludes, {u"/a"_s}, {}, {}}, {CheckId::JobsOverlap, {u"/b"_s}, {}, {}}};
        explain::accept(findings, job, acceptances);
        return findings.front().acceptedReason.value_or(u"-"_s) + findings.back().acceptedReason.value_or(u"-"_s);
    };
    QCOMPARE(accepted({}), u"--"_s);
    QCOMPARE(accepted({{CheckId::SeveralExcludes, {}, u"r"_s}}), u"r-"_s);
    QCOMPARE(accepted({{CheckId::SeveralExcludes, u"abc"_s, u"r"_s}}), u"r-"_s);
    QCOMPARE(accepted({{CheckId::SeveralExcludes, u"abcd"_s, u"r"_s}}), u"--"_s);
    QCOMPARE(accepted({{CheckId::JobsOverlap, job.arn(), u"1"_s}, {CheckId::JobsOverlap, {}, u"2"_s}}), u"-1"_s);
    std::vector<explain::Finding> findings{{CheckId::SeveralExcludes, {u"/a"_s}, {}, u"r"_s}};
    QCOMPARE(explain::countsOf(findings).warnings, 0);
}

JOBSCOPE_TEST_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
