// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/redaction.h"

#include "explain/language.h"

#include "support/jobfactory.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using report::Redaction;

namespace {

const QByteArray s_json = R"({"jobId":"j","name":"pii in acme-exports","jobType":"ONE_TIME","jobStatus":"RUNNING",
"jobArn":"arn:aws:macie2:eu-central-1:444455556666:classification-job/j","createdAt":"2026-08-01T10:00:00Z",
"allowListIds":["x"],"description":"for arn:aws:iam::999988887777:role/Boss, see exports/","tags":{"name":"pii","n":"2024"},
"s3JobDefinition":{"bucketDefinitions":[{"accountId":"111122223333","buckets":["acme-exports","acme-exports-eu"]}],
"scoping":{"includes":{"and":[{"simpleScopeTerm":{"comparator":"STARTS_WITH","key":"OBJECT_KEY","values":["exports/","/x"]}},
{"simpleScopeTerm":{"comparator":"EQ","key":"OBJECT_EXTENSION","values":["csv"]}},
{"tagScopeTerm":{"comparator":"EQ","key":"TAG","tagValues":[{"key":"owner","value":"Jane"}],"target":"S3_OBJECT"}}]}}}})";

const QString s_caller = u"arn:aws:sts::777766665555:assumed-role/Auditors/Doe,Jane@example.com"_s;

} // namespace

/** Other names for what tells whose data it is. */
class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_redaction = Redaction();
        const auto jobs = test::jobsOf(s_json);
        m_redaction.learn(jobs.front());
        job::Job asked = jobs.front();
        asked.answer.callerArn = s_caller;
        m_redaction.learn(asked);
    }
    void masks_data();
    void masks();
    void json();
    void wordsOfTheApi();
    void openValues();
    void oddAccount();
    void ownNumbers();
    void sameEverywhere();
    void tableOfAliases();

private:
    Redaction m_redaction;
};

void TestRedaction::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("account") << u"444455556666"_s << u"000000000001"_s;
    QTest::newRow("ARN of a job") << u"arn:aws:macie2:eu-central-1:444455556666:classification-job/j"_s
                                  << u"arn:aws:macie2:eu-central-1:000000000001:classification-job/j"_s;
    QTest::newRow("ARN of something else") << u"by arn:aws:iam::999988887777:role/Boss"_s << u"by arn-1"_s;
    QTest::newRow("who asked") << s_caller << u"arn-2"_s;
    QTest::newRow("bucket") << u"acme-exports"_s << u"bucket-1"_s;
    QTest::newRow("bucket that holds another's name") << u"s3://acme-exports-eu/a"_s << u"s3://bucket-2/a"_s;
    QTest::newRow("within a text") << u"pii in acme-exports"_s << u"tag-4 in bucket-1"_s;
    QTest::newRow("prefix keeps its slash") << u"exports/"_s << u"key-1/"_s;
    QTest::newRow("slash in front stays") << u"/x"_s << u"/key-2"_s;
    QTest::newRow("tag of an object") << u"owner=Jane"_s << u"tag-1=tag-2"_s;
    QTest::newRow("number is no part of others") << u"2024-01-01"_s << u"2024-01-01"_s;
    QTest::newRow("number that is all") << u"2024"_s << u"tag-6"_s;
    QTest::newRow("part of a word") << u"Janet"_s << u"Janet"_s;
    QTest::newRow("extension") << u"csv"_s << u"csv"_s;
    QTest::newRow("Region") << u"eu-central-1"_s << u"eu-central-1"_s;
    QTest::newRow("place") << u"/s3JobDefinition/scoping/owner"_s << u"/s3JobDefinition/scoping/owner"_s;
    QTest::newRow("unknown") << u"something else"_s << u"something else"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestRedaction::masks()
{
    QFETCH(QString, text);
    QTEST(m_redaction.mask(text), "masked");
}

void TestRedaction::json()
{
    const QByteArray masked = m_redaction.maskJson(s_json);
    for (const char* original : {"444455556666", "111122223333", "999988887777", "acme", "exports/", "Jane", "owner",
             "pii", "\"2024\"", "Boss"})
        QVERIFY2(!masked.contains(original), original);
    const auto document = json::Document::parse(masked);
    QVERIFY(document);
    // Names of members are the API's, but for those of tags.
    QVERIFY(document->at(u"/name"));
    QCOMPARE(document->at(u"/tags")->size(), 2);
    QVERIFY(!document->at(u"/tags/name"));
    QCOMPARE(document->at(u"/s3JobDefinition/bucketDefinitions/0/buckets/0")->toString(), u"bucket-1"_s);
    QCOMPARE(document->at(u"/s3JobDefinition/scoping/includes/and/1/simpleScopeTerm/values/0")->toString(), u"csv"_s);
    QCOMPARE(m_redaction.maskJson("no JSON of acme-exports"), QByteArray("no JSON of bucket-1"));
    const QByteArray deep = QByteArray(200, '[') + QByteArray(200, ']');
    QCOMPARE(m_redaction.maskJson(deep), deep);
}

void TestRedaction::wordsOfTheApi()
{
    // Tags may be called as the API calls things.
    const auto jobs = test::jobsOf(
        R"({"jobId":"j","jobType":"ONE_TIME","jobStatus":"RUNNING","name":"n","tags":{"RUNNING":"ONE_TIME"},
"s3JobDefinition":{"scoping":{"includes":{"and":[{"tagScopeTerm":{"comparator":"EQ","key":"TAG","target":"S3_OBJECT",
"tagValues":[{"key":"TAG","value":"EQ"}]}}]}}}})");
    Redaction redaction;
    redaction.learn(jobs.front());
    const auto masked = json::Document::parse(redaction.maskJson(jobs.front().answer.utf8));
    QVERIFY(masked);
    const auto term = masked->at(u"/s3JobDefinition/scoping/includes/and/0/tagScopeTerm");
    QVERIFY(term);
    QCOMPARE(masked->at(u"/jobStatus")->toString(), u"RUNNING"_s);
    QCOMPARE(masked->at(u"/jobType")->toString(), u"ONE_TIME"_s);
    QCOMPARE(term->member(u"comparator")->toString(), u"EQ"_s);
    QCOMPARE(term->member(u"key")->toString(), u"TAG"_s);
    QCOMPARE(term->member(u"tagValues")->children()[0].member(u"key")->toString(), u"tag-1"_s);
    QCOMPARE(term->member(u"tagValues")->children()[0].member(u"value")->toString(), u"tag-2"_s);
    QVERIFY(!masked->at(u"/tags/RUNNING"));
}

/** Sizes and times are no secrets, whatever else has their digits. */
void TestRedaction::openValues()
{
    const auto jobs = test::jobsOf(
        R"({"jobId":"j","name":"n","tags":{"n":"2022","v":"PUBLIC"},"s3JobDefinition":{"bucketCriteria":{"includes":{"and":[
{"simpleCriterion":{"comparator":"EQ","key":"S3_BUCKET_EFFECTIVE_PERMISSION","values":["PUBLIC"]}},
{"simpleCriterion":{"comparator":"EQ","key":"S3_BUCKET_NAME","values":["2022"]}}]}},"scoping":{"includes":{"and":[
{"simpleScopeTerm":{"comparator":"GT","key":"OBJECT_SIZE","values":["2022"]}}]}}}})");
    Redaction redaction;
    redaction.learn(jobs.front());
    const QByteArray masked = redaction.maskJson(jobs.front().answer.utf8);
    QVERIFY2(masked.contains(R"("key":"OBJECT_SIZE","values":["2022"])"), masked.constData());
    QVERIFY2(masked.contains(R"("values":["PUBLIC"])"), masked.constData());
    QVERIFY2(masked.contains(R"("key":"S3_BUCKET_NAME","values":["bucket-1"])"), masked.constData());
    QCOMPARE(masked.count("2022"), 1);
    // As it is quoted of a condition that cannot be read.
    QCOMPARE(redaction.mask(uR"({"names":["2022","x"]})"_s), uR"({"names":["bucket-1","x"]})"_s);
    QCOMPARE(redaction.mask(u"{no JSON"_s), u"{no JSON"_s);
}

void TestRedaction::oddAccount()
{
    const auto jobs = test::jobsOf(
        R"({"jobId":"j","jobType":"ONE_TIME","jobStatus":"RUNNING","s3JobDefinition":{"bucketDefinitions":
[{"accountId":"<i>account</i>","buckets":["one"]},{"accountId":"7","buckets":["two"]}]}})");
    Redaction redaction;
    redaction.learn(jobs.front());
    QCOMPARE(redaction.mask(u"<i>account</i>"_s), u"account-1"_s); // and is told to be no account id
    QCOMPARE(redaction.mask(u"7"_s), u"account-2"_s);
    QCOMPARE(redaction.mask(u"page 7"_s), u"page 7"_s); // could be anything
    const QByteArray masked = redaction.maskJson(jobs.front().answer.utf8);
    QVERIFY2(!masked.contains("<i>") && !masked.contains("\"7\""), masked.constData());
}

void TestRedaction::ownNumbers()
{
    const explain::Language language(u"en"_s, [this](const QString& text) { return m_redaction.mask(text); });
    const explain::Phrase phrase = explain::Phrase("%1 of %2 in %3")
                                       .arg(explain::Fixed{u"2024"_s})
                                       .arg(explain::Value{u"2024"_s})
                                       .arg(explain::Fixed{u"owner"_s});
    QCOMPARE(explain::plain(phrase, language), u"2024 of \"tag-6\" in owner"_s);
}

void TestRedaction::sameEverywhere()
{
    const auto before = m_redaction.aliases().size();
    const auto jobs = test::jobsOf(s_json);
    m_redaction.learn(jobs.front());
    QCOMPARE(m_redaction.aliases().size(), before);
    for (const auto& alias : m_redaction.aliases())
        QCOMPARE(m_redaction.mask(alias.original), alias.alias);
}

void TestRedaction::tableOfAliases()
{
    const auto jobs = test::jobsOf(QByteArray(s_json).replace("\"Jane\"", "\"=cmd(1)\""));
    Redaction redaction;
    redaction.learn(jobs.front());
    const QByteArray table = report::aliasTable(redaction);
    QVERIFY(table.startsWith("\xEF\xBB\xBFkind,alias,original\r\n"));
    for (const char* line :
        {"\r\naccount,000000000001,444455556666\r\n", "\r\nbucket,bucket-1,acme-exports\r\n", ",'=cmd(1)\r\n"})
        QVERIFY2(table.contains(line), table.constData());
    QCOMPARE(table.count("\r\n"), qsizetype(redaction.aliases().size()) + 1);
}

JOBSCOPE_TEST_MAIN(TestRedaction)
#include "tst_redaction.moc"
