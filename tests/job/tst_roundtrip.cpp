// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobreader.h"
#include "job/jobsource.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::job;

namespace {

QByteArray written(const Job& job)
{
    return std::visit([](const auto& content) { return toJson(content); }, job.content);
}

/** The job's text without the provenance that boto3 adds. */
QByteArray withoutProvenance(const QByteArray& text)
{
    const auto document = json::Document::parse(text);
    QList<QByteArray> members;
    for (const json::Value& member : document->root().children()) {
        if (member.key() != u"ResponseMetadata")
            members << text.mid(member.keyRange().begin, member.keyRange().length()) + ":" + member.raw();
    }
    return "{" + members.join(',') + "}";
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void fixture_data();
    void fixture();
    void oddShapes_data();
    void oddShapes();
    void valuesWithoutRaw();
};

void TestRoundTrip::fixture_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(JOBSCOPE_TEST_DATA "/api"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 12);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestRoundTrip::fixture()
{
    QFETCH(QString, path);
    const auto jobs = readJobsFromFile(path);
    QVERIFY2(jobs, qPrintable(jobs ? QString() : jobs.error().toText()));
    QVERIFY(!jobs->empty());
    for (const Job& job : *jobs) {
        const auto before = json::Document::parse(withoutProvenance(job.answer.utf8));
        const auto after = json::Document::parse(written(job));
        QVERIFY(before && after);
        QVERIFY2(json::equal(before->root(), after->root()), written(job).constData());
        const auto again = readJobObject(after->root());
        QVERIFY(again);
        QCOMPARE(again->index(), job.content.index());
    }
}

void TestRoundTrip::oddShapes_data()
{
    QTest::addColumn<QByteArray>("definition");
    for (const char* text :
        {"null", "{}", R"({"scoping":null})", R"({"scoping":[1]})", R"({"scoping":{"x":{}}})",
            R"({"scoping":{"includes":"x","excludes":null}})", R"({"scoping":{"includes":{"and":null}}})",
            R"({"scoping":{"includes":{"and":3}}})", R"({"scoping":{"includes":{"and":[],"or":[]}}})",
            R"({"scoping":{"includes":{"and":[1,null,{},{"x":1}]}}})",
            R"({"scoping":{"includes":{"and":[{"simpleScopeTerm":[]},{"simpleScopeTerm":null,"tagScopeTerm":{}}]}}})",
            R"({"scoping":{"includes":{"and":[{"simpleScopeTerm":{"values":[1,"a"]},"tagScopeTerm":null}]}}})",
            R"({"scoping":{"includes":{"and":[{"tagScopeTerm":{"tagValues":[{"key":1}],"target":"x","key":null}}]}}})",
            R"({"bucketCriteria":{"includes":{"and":[{"tagCriterion":{"tagValues":null}},{"tagCriterion":{"tagValues":1}}]}}})",
            R"({"bucketCriteria":{"includes":{"and":[{"simpleScopeTerm":{}},{"simpleCriterion":{"values":[]}}]}}})",
            R"({"bucketDefinitions":null,"bucketCriteria":7})", R"({"bucketDefinitions":[]})",
            R"({"bucketDefinitions":[1,{"accountId":1},{"buckets":[2]},{"accountId":"1","buckets":["a",null],"x":[]}]})"})
        QTest::newRow(text) << QByteArray(text);
}

void TestRoundTrip::oddShapes()
{
    QFETCH(QByteArray, definition);
    const QByteArray text = R"({"s3JobDefinition":)" + definition + "}";
    const auto document = json::Document::parse(text);
    const auto job = readJobObject(document->root());
    QVERIFY(job);
    const auto after = json::Document::parse(toJson(std::get<ClassificationJob>(*job)));
    QVERIFY(after);
    QVERIFY(json::equal(document->root(), after->root()));
}

void TestRoundTrip::valuesWithoutRaw()
{
    ClassificationJob job;
    job.createdAt = Timestamp{Instant(std::chrono::seconds(1'714'558'830)), {}};
    job.samplingPercentage = Number{12.5, {}};
    S3JobDefinition definition;
    BucketDefinition buckets;
    buckets.accountId = AccountId(u"111122223333"_s);
    buckets.buckets = QList{BucketName(u"b"_s)};
    definition.buckets.definitions = QList{buckets};
    job.s3JobDefinition = definition;
    const auto written = json::Document::parse(toJson(job));
    const auto expected = json::Document::parse(R"({"createdAt":"2024-05-01T10:20:30Z","samplingPercentage":12.5,
        "s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}]}})");
    QVERIFY(json::equal(written->root(), expected->root()));
}

JOBSCOPE_TEST_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
