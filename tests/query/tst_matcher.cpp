// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkrun.h"
#include "query/fields.h"
#include "query/matcher.h"
#include "query/parser.h"
#include "support/jobfactory.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

#include <array>

using namespace jobscope;
using namespace Qt::StringLiterals;
using explain::Truth;

class TestMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void terms_data();
    void terms();
    void logic_data();
    void logic();
    void spansFollowTheClock();
    void acceptedFindingsDoNotCount();
    void costlyFactsOnlyWhenAsked();
    void everyFieldIsTested();
};

namespace {

/** 2026-08-27 14:00:12 */
const job::Instant now = test::someTime();

class Facts : public query::JobFacts {
public:
    explicit Facts(const job::Job& job)
        : m_job(job)
    {
    }
    const job::Job& job() const override { return m_job; }
    QString text() const override { return query::searchText(m_job, {u"Läuft"_s}); }
    query::FoundChecks checks() const override
    {
        ++asked;
        return query::FoundChecks(explain::runChecks(m_job, {}, now));
    }
    mutable int asked = 0;

private:
    const job::Job& m_job;
};

Truth answer(const QString& text, const job::Job& job)
{
    const auto query = query::parse(text);
    if (!query)
        qFatal("no query: %s", qPrintable(text));
    return query::matches(*query, Facts(job), now);
}

const QByteArray members = R"("name":"Billing, weekly","jobType":"SCHEDULED","jobStatus":"USER_PAUSED",
    "createdAt":"2024-05-31T23:59:59.5Z","lastRunErrorStatus":{"code":"ERROR"},
    "userPausedDetails":{"jobExpiresAt":"2026-08-30T14:00:12Z"},)";

job::Job entry()
{
    return test::summary(u"4f1a09"_s, members);
}

job::Job whole()
{
    return test::details(u"4f1a09"_s, members + R"("tags":{"Env":"Prod","aws:x":"a=b","empty":null},
        "samplingPercentage":25,"scheduleFrequency":{"weeklySchedule":{"dayOfWeek":"MONDAY"}},
        "s3JobDefinition":{"bucketCriteria":{"includes":{"and":[{"simpleCriterion":{"key":"S3_BUCKET_NAME",
        "comparator":"EQ","values":["Access-Logs"]}}]}}},)");
}

} // namespace

void TestMatcher::terms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Truth>("ofEntry");
    QTest::addColumn<Truth>("ofWhole");
    constexpr Truth yes = Truth::True;
    constexpr Truth no = Truth::False;
    constexpr Truth open = Truth::Unknown;
    const std::tuple<const char*, Truth, Truth> rows[]{
        {"", yes, yes},
        {"bill", yes, yes},
        {"WEEKLY billing", yes, yes},
        {"user_paused", yes, yes},
        {"läuft", yes, yes},
        {"0a09", no, no},
        {"access-logs", no, yes},
        {"b-4f1a", yes, no},
        {"arn:aws:macie2:eu-west-1:111122223333:classification-job/4f1a09", yes, yes},
        {"arn:aws:macie2:eu-west-1:111122223333:classification-job/4f1a08", no, no},
        {"arn:aws", open, yes},
        {"arn:gcp", open, no},
        {"name:weekly", yes, yes},
        {"name:4f1a", no, no},
        {"id:4F1A", yes, yes},
        {"id:billing", no, no},
        {"status:user_paused", yes, yes},
        {"status:\"Paused (By user)\"", yes, yes},
        {"status:paused", no, no},
        {"status:active", no, no},
        {"type:scheduled", yes, yes},
        {"type:once", no, no},
        {"schedule:weekly", open, yes},
        {"schedule:monday", open, yes},
        {"schedule:tuesday", open, no},
        {"schedule:daily", open, no},
        {"schedule:monthly", open, no},
        {"schedule:1", open, no},
        {"schedule:once", no, no},
        {"bucket:LOGS", no, yes},
        {"bucket:b-4", yes, no},
        {"account:1111", open, yes},
        {"account:2222233", open, no},
        {"region:eu-", open, yes},
        {"region:us-", open, no},
        {"tag:env", open, yes},
        {"tag:env=prod", open, yes},
        {"tag:env=pro", open, no},
        {"tag:en", open, no},
        {"tag:aws:x=a=b", open, yes},
        {"tag:empty=", open, yes},
        {"check:warning", yes, yes},
        {"check:last-run-error", yes, yes},
        {"check:pause-expiring", yes, yes},
        {"check:size-range-empty", open, no},
        {"created<2024-06-01", yes, yes},
        {"created<=2024-05-31", yes, yes},
        {"created<2024-05-31", no, no},
        {"created:2024-05-31", yes, yes},
        {"created:2024-06-01", no, no},
        {"created>2024-05-31", no, no},
        {"created>=2024-05-31", yes, yes},
        {"created>2024-05-30", yes, yes},
        {"created>2024-05-31T23:59:59Z", yes, yes},
        {"created<-365d", yes, yes},
        {"created>-7d", no, no},
        {"expires<7d", yes, yes},
        {"expires<3d", no, no},
        {"expires<=3d", yes, yes},
        {"expires>72h", no, no},
        {"expires>=72h", yes, yes},
        {"expires>71h", yes, yes},
        {"expires<-1d", no, no},
        {"expires:2026-08-30", yes, yes},
        {"sampling<100", open, yes},
        {"sampling<25", open, no},
        {"sampling<=25", open, yes},
        {"sampling:25%", open, yes},
        {"sampling>24.5", open, yes},
        {"sampling>=26", open, no},
        {"has:error", yes, yes},
        {"has:deadline", yes, yes},
        {"has:tags", open, yes},
        {"has:details", no, yes},
    };
    for (const auto& [text, ofEntry, ofWhole] : rows)
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << ofEntry << ofWhole;
}

void TestMatcher::terms()
{
    QFETCH(QString, text);
    QTEST(answer(text, entry()), "ofEntry");
    QTEST(answer(text, whole()), "ofWhole");
    QFETCH(Truth, ofWhole);
    if (!text.isEmpty())
        QCOMPARE(answer(QString(u"-("_s + text + u')'), whole()), !ofWhole);
}

void TestMatcher::logic_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Truth>("truth");
    // Of an entry: name:weekly holds, name:x does not, tag:x is open.
    const std::pair<const char*, Truth> rows[]{
        {"name:weekly tag:x", Truth::Unknown},
        {"name:x tag:x", Truth::False},
        {"tag:x name:x", Truth::False},
        {"name:weekly or tag:x", Truth::True},
        {"tag:x or name:weekly", Truth::True},
        {"name:x or tag:x", Truth::Unknown},
        {"-tag:x", Truth::Unknown},
        {"-name:x -(tag:x name:x)", Truth::True},
        {"name:x name:x or name:weekly", Truth::True},
        {"name:x (name:x or name:weekly)", Truth::False},
        {"--name:weekly", Truth::True},
    };
    for (const auto& [text, truth] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << truth;
}

void TestMatcher::logic()
{
    QFETCH(QString, text);
    QTEST(answer(text, entry()), "truth");
}

void TestMatcher::spansFollowTheClock()
{
    const job::Job job = entry();
    const auto query = query::parse(u"expires<1d");
    const Facts facts(job);
    QCOMPARE(query::matches(*query, facts, now + std::chrono::hours(48)), Truth::False);
    QCOMPARE(query::matches(*query, facts, now + std::chrono::hours(49)), Truth::True);
    QCOMPARE(query::matches(*query, facts, now + std::chrono::hours(9000)), Truth::True);
    // The ends of the range: nothing wraps around.
    QCOMPARE(query::matches(*query, facts, job::Instant::max()), Truth::True);
    QCOMPARE(query::matches(*query, facts, job::Instant::min()), Truth::False);
    QCOMPARE(query::matches(*query::parse(u"expires<0001-01-01"), facts, now), Truth::False);
    QCOMPARE(query::matches(*query::parse(u"expires<9999-12-31"), facts, now), Truth::True);
}

void TestMatcher::acceptedFindingsDoNotCount()
{
    std::vector<explain::Finding> findings{{explain::CheckId::SizeRangeEmpty, {u"/x"_s}, {}, {}},
        {explain::CheckId::LastRunError, {u"/y"_s}, {}, u"known"_s}};
    const query::FoundChecks found(findings);
    QVERIFY(found.has(explain::CheckId::SizeRangeEmpty));
    QVERIFY(found.hasAny(explain::checkInfo(explain::CheckId::SizeRangeEmpty).severity));
    QVERIFY(!found.has(explain::CheckId::LastRunError));
    QVERIFY(!query::FoundChecks().hasAny(explain::Severity::Error));
}

void TestMatcher::costlyFactsOnlyWhenAsked()
{
    const job::Job job = whole();
    const Facts facts(job);
    QCOMPARE(query::matches(*query::parse(u"name:x check:error"), facts, now), Truth::False);
    QCOMPARE(query::matches(*query::parse(u"name:weekly or check:error"), facts, now), Truth::True);
    QCOMPARE(facts.asked, 0);
    query::matches(*query::parse(u"check:error"), facts, now);
    QCOMPARE(facts.asked, 1);
}

void TestMatcher::everyFieldIsTested()
{
    // Every check has its place in the set, and every word of a field gives an answer.
    for (const query::FieldInfo& info : query::allFields()) {
        for (const query::Choice& choice : query::choicesOf(info.field)) {
            const QString text = info.name + u':' + choice.name;
            QVERIFY2(answer(text, whole()) != Truth::Unknown, qPrintable(text));
        }
    }
    QCOMPARE(query::choicesOf(query::Field::Check).size(), explain::allChecks().size() + query::firstCheck);
}

JOBSCOPE_TEST_MAIN(TestMatcher)
#include "tst_matcher.moc"
