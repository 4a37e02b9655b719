// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/jobreader.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::job;

namespace {

using Read = Expected<std::variant<JobSummary, ClassificationJob>, json::Error>;

Read read(const QByteArray& text)
{
    const auto document = json::Document::parse(text);
    return document ? readJobObject(document->root()) : Read(Unexpected<json::Error>(document.error()));
}

/** A job with one member more. */
QByteArray jobWith(const QByteArray& member)
{
    const QByteArray start = R"({"s3JobDefinition":{},"jobId":"j")";
    return member.isEmpty() ? QByteArray(start + "}") : QByteArray(start + "," + member + "}");
}

ClassificationJob definition(const QByteArray& text)
{
    const Read job = read(text);
    return job && std::holds_alternative<ClassificationJob>(*job) ? std::get<ClassificationJob>(*job)
                                                                  : ClassificationJob{};
}

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(JOBSCOPE_TEST_DATA "/api/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Where a member stands in a ClassificationJob, as far as absent and null are concerned. */
struct Place {
    const char* name;
    int (*state)(const ClassificationJob&); // 0 absent, 1 null, 2 there
    const char* good;
    QList<QByteArray> bad; // a wrong JSON type each
};

template <typename T> int stateOf(const Member<T>& member)
{
    return member.hasValue() ? 2 : member.isNull() ? 1 : 0;
}

#define PLACE(member, good, ...)                                                                                       \
    Place                                                                                                              \
    {                                                                                                                  \
#member, [](const ClassificationJob& job) { return stateOf(job.member); }, good,                               \
        {                                                                                                              \
            __VA_ARGS__                                                                                                \
        }                                                                                                              \
    }

const QList<Place>& places()
{
    static const QList<Place> all{
        PLACE(allowListIds, R"(["a"])", R"("a")", "{}", "[1]", "[null]"),
        PLACE(clientToken, R"("a")", "1", "{}", "[]", "true"),
        PLACE(createdAt, R"("2024-05-01T10:20:30Z")", "{}", "[]", "true"),
        PLACE(customDataIdentifierIds, "[]", R"("a")", "{}", "[1]"),
        PLACE(description, R"("")", "1", "{}", "[]"),
        PLACE(initialRun, "false", "0", R"("false")", "{}"),
        PLACE(jobArn, R"("a")", "1", "{}", "[]"),
        PLACE(jobStatus, R"("IDLE")", "1", "{}", "[]"),
        PLACE(jobType, R"("ONE_TIME")", "1", "{}", "[]"),
        PLACE(lastRunErrorStatus, R"({"code":"NONE"})", R"("NONE")", "[]", R"({"code":1})"),
        PLACE(lastRunTime, "1714558830", "{}", "[]", "false"),
        PLACE(managedDataIdentifierIds, R"(["a","b"])", R"("a")", "{}", "[[]]"),
        PLACE(managedDataIdentifierSelector, R"("ALL")", "1", "{}", "[]"),
        PLACE(name, R"("n")", "1", "{}", "[]"),
        PLACE(samplingPercentage, "100", R"("100")", "{}", "true"),
        PLACE(scheduleFrequency, "{}", R"("daily")", "[]", "1", R"({"dailySchedule":1})", R"({"weeklySchedule":[]})",
            R"({"monthlySchedule":"1"})", R"({"weeklySchedule":{"dayOfWeek":1}})",
            R"({"monthlySchedule":{"dayOfMonth":"31"}})", R"({"monthlySchedule":{"dayOfMonth":1.5}})",
            R"({"monthlySchedule":{"dayOfMonth":1e1}})"),
        PLACE(statistics, "{}", "[]", "1", R"({"numberOfRuns":"1"})", R"({"approximateNumberOfObjectsToProcess":[]})"),
        PLACE(tags, "{}", "[]", "1", R"({"a":1})", R"({"a":{}})"),
        PLACE(userPausedDetails, "{}", "[]", R"("a")", R"({"jobPausedAt":true})", R"({"jobExpiresAt":{}})",
            R"({"jobImminentExpirationHealthEventArn":1})"),
    };
    return all;
}

QByteArray member(const char* name, const QByteArray& value)
{
    return QByteArray("\"") + name + "\":" + value;
}

} // namespace

class TestMembers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void absentNullOrThere_data();
    void absentNullOrThere();
    void wrongType_data();
    void wrongType();
    void wrongS3JobDefinition_data();
    void wrongS3JobDefinition();
    void wrongInstant_data();
    void wrongInstant();
    void errorPlace();
    void everyMember();
    void nullDefinitionIsADefinition();
    void emptyDailyScheduleIsThere();
    void instants();
    void numbersKeepTheirDigits();
    void tags();
    void unknownIsKept();
    void escapedNames();
    void byteOrderMarkInText();
    void listEntry();
    void listEntryKeepsWhatOnlyDefinitionsHave();
    void provenanceIsNoMember();
    void looksLikeJobs_data();
    void looksLikeJobs();
    void noObject();
};

void TestMembers::absentNullOrThere_data()
{
    QTest::addColumn<int>("place");
    for (int i = 0; i < places().size(); ++i)
        QTest::newRow(places()[i].name) << i;
}

void TestMembers::absentNullOrThere()
{
    QFETCH(int, place);
    const Place& tested = places()[place];
    QCOMPARE(tested.state(definition(jobWith({}))), 0);
    const QByteArray texts[]{{}, "null", tested.good};
    for (int state = 1; state <= 2; ++state) {
        const Read job = read(jobWith(member(tested.name, texts[state])));
        QVERIFY2(job, tested.name);
        QCOMPARE(tested.state(std::get<ClassificationJob>(*job)), state);
        QVERIFY(std::get<ClassificationJob>(*job).unknown.isEmpty());
        int others = 0;
        for (const Place& other : places())
            others += other.state(std::get<ClassificationJob>(*job)) != 0 ? 1 : 0;
        QCOMPARE(others, 1);
    }
}

void TestMembers::wrongType_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    for (const Place& place : places()) {
        for (const QByteArray& bad : place.bad)
            QTest::addRow("%s %s", place.name, bad.constData()) << QByteArray(place.name) << bad;
    }
    for (const char* bad : {"1", "{}", "[]", "true"})
        QTest::addRow("jobId %s", bad) << QByteArray("jobId") << QByteArray(bad);
}

void TestMembers::wrongType()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const Read job = read(R"({"s3JobDefinition":{},)" + member(name.constData(), value) + "}");
    QVERIFY(!job);
    QCOMPARE(job.error().kind, json::ErrorKind::WrongType);
    QVERIFY2(job.error().pointer.startsWith(u'/' + QString::fromUtf8(name)), qPrintable(job.error().pointer));
    QVERIFY(!job.error().expected.isEmpty());
    QVERIFY(!job.error().found.isEmpty());
}

void TestMembers::wrongS3JobDefinition_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("a string") << QByteArray(R"("a")") << u"/s3JobDefinition"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"/s3JobDefinition"_s;
    QTest::newRow("buckets in an object")
        << QByteArray(R"({"bucketDefinitions":{}})") << u"/s3JobDefinition/bucketDefinitions"_s;
}

void TestMembers::wrongS3JobDefinition()
{
    QFETCH(QByteArray, value);
    const Read job = read(R"({"s3JobDefinition":)" + value + "}");
    QVERIFY(!job);
    QCOMPARE(job.error().kind, json::ErrorKind::WrongType);
    QTEST(job.error().pointer, "pointer");
}

void TestMembers::wrongInstant_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no date") << QByteArray(R"("createdAt":"yesterday")") << u"/createdAt"_s;
    QTest::newRow("empty") << QByteArray(R"("lastRunTime":"")") << u"/lastRunTime"_s;
    QTest::newRow("no such day") << QByteArray(R"("createdAt":"2023-02-29T00:00:00Z")") << u"/createdAt"_s;
    QTest::newRow("digits in quotes") << QByteArray(R"("createdAt":"1714558830")") << u"/createdAt"_s;
    QTest::newRow("within a pause") << QByteArray(R"("userPausedDetails":{"jobExpiresAt":"soon"})")
                                    << u"/userPausedDetails/jobExpiresAt"_s;
}

void TestMembers::wrongInstant()
{
    QFETCH(QByteArray, member);
    const Read job = read(jobWith(member));
    QVERIFY(!job);
    QCOMPARE(job.error().kind, json::ErrorKind::WrongValue);
    QTEST(job.error().pointer, "pointer");
}

void TestMembers::errorPlace()
{
    const QByteArray text = R"([ {"jobId":"a"}, {"s3JobDefinition":null, "tags":{"a/b":["x"]}} ])";
    const auto document = json::Document::parse(text);
    QVERIFY(document);
    const Read job = readJobObject(document->root().children().at(1));
    QVERIFY(!job);
    QCOMPARE(job.error().pointer, u"/1/tags/a~1b"_s);
    QCOMPARE(job.error().byte, text.indexOf(R"(["x"])"));
    QCOMPARE(job.error().expected, u"a string"_s);
    QCOMPARE(job.error().found, u"an array"_s);
}

void TestMembers::everyMember()
{
    const ClassificationJob job = definition(fixture(u"maximal.json"_s));
    for (const Place& place : places())
        QVERIFY2(place.state(job) == 2, place.name);
    QVERIFY(job.unknown.isEmpty());
    QCOMPARE(job.jobId->text(), u"0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(*job.allowListIds, (QStringList{u"al0example1"_s, u"al0example2"_s}));
    QVERIFY(job.jobStatus->is(JobStatus::UserPaused));
    QVERIFY(job.jobType->is(JobType::Scheduled));
    QVERIFY(job.lastRunErrorStatus->code->is(LastRunErrorCode::Error));
    QVERIFY(job.managedDataIdentifierSelector->is(ManagedDataIdentifierSelector::Include));
    QCOMPARE(*job.initialRun, true);
    QCOMPARE(isoInstant(job.createdAt->at), u"2024-03-04T09:15:27.123456Z"_s);
    QCOMPARE(isoInstant(job.userPausedDetails->jobExpiresAt->at), u"2024-06-12T08:00:00Z"_s);
    QCOMPARE(isoInstant(job.userPausedDetails->jobPausedAt->at), u"2024-05-13T08:00:00Z"_s);
    QVERIFY(job.userPausedDetails->jobImminentExpirationHealthEventArn->startsWith(u"arn:aws:health"));
    QVERIFY(job.scheduleFrequency->dailySchedule);
    QVERIFY(job.scheduleFrequency->weeklySchedule->dayOfWeek->is(DayOfWeek::Monday));
    QCOMPARE(*job.scheduleFrequency->monthlySchedule->dayOfMonth, 31);
    QCOMPARE(job.statistics->numberOfRuns->value, 9.0);
    QCOMPARE(job.statistics->approximateNumberOfObjectsToProcess->raw, "1234.0");
    QCOMPARE(job.samplingPercentage->value, 20.0);
    QCOMPARE(job.s3JobDefinition->buckets.definitions->size(), 2);
    QCOMPARE(job.s3JobDefinition->buckets.definitions->at(1).accountId->text(), u"444455556666"_s);
    QVERIFY(job.s3JobDefinition->buckets.criteria->readable);
    QVERIFY(job.s3JobDefinition->scoping->readable);
}

void TestMembers::nullDefinitionIsADefinition()
{
    const Read job = read(R"({"s3JobDefinition":null})");
    QVERIFY(job);
    QVERIFY(std::holds_alternative<ClassificationJob>(*job));
    QVERIFY(std::get<ClassificationJob>(*job).s3JobDefinition.isNull());
}

void TestMembers::emptyDailyScheduleIsThere()
{
    const auto schedule = definition(jobWith(R"("scheduleFrequency":{"dailySchedule":{}})")).scheduleFrequency;
    QVERIFY(schedule);
    QVERIFY(schedule->dailySchedule);
    QVERIFY(schedule->weeklySchedule.isAbsent());
    QVERIFY(
        definition(jobWith(R"("scheduleFrequency":{"dailySchedule":null})")).scheduleFrequency->dailySchedule.isNull());
}

void TestMembers::instants()
{
    const ClassificationJob cli = definition(fixture(u"weekly-aws-cli.json"_s));
    QCOMPARE(isoInstant(cli.lastRunTime->at), u"2024-05-13T08:00:00.456789Z"_s);
    QCOMPARE(cli.lastRunTime->raw, "\"2024-05-13T08:00:00.456789+00:00\"");
    const ClassificationJob boto3 = definition(fixture(u"monthly-boto3.json"_s));
    QCOMPARE(isoInstant(boto3.createdAt->at), u"2024-01-31T12:30:45.123456Z"_s);
    const ClassificationJob epoch = definition(fixture(u"epoch-instants.json"_s));
    QCOMPARE(isoInstant(epoch.createdAt->at), u"2024-05-07T08:00:00.123456Z"_s);
    QCOMPARE(epoch.userPausedDetails->jobPausedAt->raw, "1.7151E+9");
    QCOMPARE(isoInstant(epoch.userPausedDetails->jobPausedAt->at), u"2024-05-07T16:40:00Z"_s);
}

void TestMembers::numbersKeepTheirDigits()
{
    const ClassificationJob job
        = definition(jobWith(R"("samplingPercentage":12.50,"statistics":{"numberOfRuns":9007199254740993})"));
    QCOMPARE(job.samplingPercentage->raw, "12.50");
    QCOMPARE(job.samplingPercentage->value, 12.5);
    QCOMPARE(job.statistics->numberOfRuns->raw, "9007199254740993");
}

void TestMembers::tags()
{
    const auto tags = definition(jobWith(R"("tags":{"z":"1","a/b":"","n":null})")).tags;
    QVERIFY(tags);
    QCOMPARE(tags->size(), 3);
    QCOMPARE(tags->at(0), (std::pair{u"z"_s, Member<QString>(u"1"_s)}));
    QCOMPARE(tags->at(1), (std::pair{u"a/b"_s, Member<QString>(QString(u""_s))}));
    QCOMPARE(tags->at(2), (std::pair{u"n"_s, Member<QString>::null()}));
}

void TestMembers::unknownIsKept()
{
    const ClassificationJob job = definition(fixture(u"unknown-parts.json"_s));
    QCOMPARE(job.jobStatus->text, u"HIBERNATING"_s);
    QVERIFY(!job.jobStatus->known);
    QCOMPARE(job.scheduleFrequency->weeklySchedule->dayOfWeek->text, u"SOMEDAY"_s);

    const auto pointers = [](const QList<UnknownMember>& members) {
        QStringList list;
        for (const UnknownMember& member : members)
            list << member.pointer;
        return list;
    };
    QCOMPARE(pointers(job.unknown), QStringList{u"/futureMember"_s});
    QVERIFY(job.unknown.first().raw.startsWith('{') && job.unknown.first().raw.contains("2.50"));
    QCOMPARE(pointers(job.lastRunErrorStatus->unknown), QStringList{u"/lastRunErrorStatus/detail"_s});
    QCOMPARE(pointers(job.s3JobDefinition->unknown), QStringList{u"/s3JobDefinition/directoryBuckets"_s});
    QCOMPARE(pointers(job.scheduleFrequency->unknown), QStringList{u"/scheduleFrequency/hourlySchedule"_s});
    QCOMPARE(pointers(job.scheduleFrequency->dailySchedule->unknown),
        QStringList{u"/scheduleFrequency/dailySchedule/hour"_s});
    QCOMPARE(pointers(job.scheduleFrequency->weeklySchedule->unknown),
        QStringList{u"/scheduleFrequency/weeklySchedule/hour"_s});
    QCOMPARE(pointers(job.scheduleFrequency->monthlySchedule->unknown),
        QStringList{u"/scheduleFrequency/monthlySchedule/hour"_s});
    QCOMPARE(pointers(job.statistics->unknown), QStringList{u"/statistics/numberOfSkips"_s});
    QCOMPARE(pointers(job.userPausedDetails->unknown), QStringList{u"/userPausedDetails/reason"_s});
    QCOMPARE(pointers(definition(fixture(u"text.json"_s)).unknown), QStringList{u"/a~0b~1c"_s});
}

void TestMembers::escapedNames()
{
    const ClassificationJob job
        = definition(R"({"s3Job\u0044efinition":{"sco\u0070ing":{"includes":{"\u0061nd":[]}}},"n\u0061me":"\u0041"})");
    QCOMPARE(*job.name, u"A"_s);
    QVERIFY(job.s3JobDefinition->scoping->includes->conditions);
    QVERIFY(job.unknown.isEmpty());
}

void TestMembers::byteOrderMarkInText()
{
    QCOMPARE(*definition(jobWith("\"name\":\"\xef\xbb\xbfx\"")).name, u"\ufeffx"_s);
}

void TestMembers::listEntry()
{
    const Read job = read(R"({"jobId":"j","name":"n","jobType":"ONE_TIME","jobStatus":"IDLE","createdAt":0,
        "lastRunErrorStatus":{"code":"NONE"},"userPausedDetails":{},
        "bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}],
        "bucketCriteria":{"includes":{"and":[{"simpleCriterion":{"key":"ACCOUNT_ID"}}]}}})");
    QVERIFY(job);
    const auto* summary = std::get_if<JobSummary>(&*job);
    QVERIFY(summary);
    QVERIFY(summary->jobId && summary->name && summary->jobType && summary->jobStatus && summary->createdAt
        && summary->lastRunErrorStatus && summary->userPausedDetails);
    QVERIFY(summary->unknown.isEmpty());
    QCOMPARE(summary->buckets.pointer, QString());
    QCOMPARE(summary->buckets.definitions->first().pointer, u"/bucketDefinitions/0"_s);
    QCOMPARE(summary->buckets.criteria->includes->conditions->first().simple->pointer,
        u"/bucketCriteria/includes/and/0/simpleCriterion"_s);
}

void TestMembers::listEntryKeepsWhatOnlyDefinitionsHave()
{
    const Read job = read(R"({"jobId":"j","jobArn":"a","tags":1})");
    QVERIFY(job);
    const auto& unknown = std::get<JobSummary>(*job).unknown;
    QCOMPARE(unknown.size(), 2);
    QCOMPARE(unknown[0].name, u"jobArn"_s);
    QCOMPARE(unknown[1].raw, "1");

    const ClassificationJob full = definition(R"({"s3JobDefinition":{},"bucketCriteria":{}})");
    QCOMPARE(full.unknown.size(), 1);
    QVERIFY(full.s3JobDefinition->buckets.criteria.isAbsent());
}

void TestMembers::provenanceIsNoMember()
{
    QVERIFY(definition(fixture(u"monthly-boto3.json"_s)).unknown.isEmpty());
}

void TestMembers::looksLikeJobs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("id") << QByteArray(R"({"jobId":null})") << true;
    QTest::newRow("ARN") << QByteArray(R"({"jobArn":"a"})") << true;
    QTest::newRow("definition") << QByteArray(R"({"s3JobDefinition":null})") << true;
    QTest::newRow("empty") << QByteArray("{}") << false;
    QTest::newRow("name alone") << QByteArray(R"({"name":"a"})") << false;
    QTest::newRow("another case") << QByteArray(R"({"JobId":"a"})") << false;
    QTest::newRow("array") << QByteArray(R"(["jobId"])") << false;
    QTest::newRow("string") << QByteArray(R"("jobId")") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void TestMembers::looksLikeJobs()
{
    QFETCH(QByteArray, text);
    QTEST(looksLikeJob(json::Document::parse(text)->root()), "expected");
}

void TestMembers::noObject()
{
    const Read job = read("[]");
    QVERIFY(!job);
    QCOMPARE(job.error().kind, json::ErrorKind::WrongType);
}

JOBSCOPE_TEST_MAIN(TestMembers)
#include "tst_members.moc"
