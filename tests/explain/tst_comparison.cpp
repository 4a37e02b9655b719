// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/comparison.h"
#include "explain/evaluator.h"
#include "explain/knowninput.h"
#include "explain/randomjob.h"
#include "support/jobfactory.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using explain::Comparison;
using explain::Verdict;
using test::Json;
using test::RandomJob;

/** What two jobs are set up to do differently. */
class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void changes_data();
    void changes();
    void gains_data();
    void gains();
    void pointersOfBothSides();
    void listEntries();
    void readingsCount();
    void agreesWithTheEvaluator_data();
    void agreesWithTheEvaluator();
    void outputs();
};

namespace {

job::Job withDefinition(const QByteArray& definition, const QByteArray& more = {})
{
    return test::details(u"0123456789abcdef0123456789abcdef"_s, R"("s3JobDefinition":{)" + definition + "}," + more);
}

job::Job withList(const QByteArray& list)
{
    return withDefinition(R"("bucketDefinitions":[)" + list + ']');
}

job::Job withCriteria(const QByteArray& criteria)
{
    return withDefinition(R"("bucketCriteria":)" + criteria);
}

job::Job withScoping(const QByteArray& includes, const QByteArray& excludes = {})
{
    return withDefinition(
        R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}],"scoping":{"includes":{"and":[)"
        + includes + R"(]},"excludes":{"and":[)" + excludes + "]}}");
}

job::Job with(const QByteArray& more)
{
    return withDefinition(R"("bucketDefinitions":[{"accountId":"111122223333","buckets":["b"]}])", more);
}

QByteArray term(const QByteArray& key, const QByteArray& comparator, const QByteArray& values)
{
    return R"({"simpleScopeTerm":{"key":"OBJECT_)" + key + R"(","comparator":")" + comparator + R"(","values":[)"
        + values + "]}}";
}

QByteArray tags(const QByteArray& comparator, const QByteArray& pairs)
{
    return R"({"tagScopeTerm":{"key":"TAG","target":"S3_OBJECT","comparator":")" + comparator + R"(","tagValues":[)"
        + pairs + "]}}";
}

Comparison compared(const job::Job& first, const job::Job& second, const explain::Readings& readings = {})
{
    return explain::compare(first, second, readings, {});
}

QString text(const explain::Phrase& phrase)
{
    static const explain::Language english;
    return plain(phrase, english);
}

/** `buckets: Fixed list, a -> b` */
QStringList lines(const Comparison& comparison)
{
    QStringList result;
    for (const explain::Change& change : comparison.changes) {
        QString line = explain::sectionName(change.section) + u": "_s + text(change.what) + u", "_s;
        if (change.first)
            line += text(change.first->text) + u' ';
        line += change.kind == explain::ChangeKind::Changed ? u"->"_s
            : change.kind == explain::ChangeKind::Added     ? u"added"_s
                                                            : u"removed"_s;
        if (change.second)
            line += u' ' + text(change.second->text);
        result += line;
    }
    return result;
}

const QByteArray s_csv = term("EXTENSION", "EQ", R"("csv")");
const QByteArray s_old = term("LAST_MODIFIED_DATE", "LT", R"("2024-01-01T00:00:00Z")");
const QByteArray s_scratch = term("KEY", "STARTS_WITH", R"("scratch/")");
const auto s_same = u""_s;

} // namespace

void TestComparison::changes_data()
{
    QTest::addColumn<job::Job>("first");
    QTest::addColumn<job::Job>("second");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const job::Job& first, const job::Job& second, const QString& expected) {
        QTest::newRow(name) << first << second << expected;
    };
    row("order of conditions", withScoping(s_csv + ',' + s_scratch), withScoping(s_scratch + ',' + s_csv), s_same);
    row("order of values", withScoping(term("EXTENSION", "EQ", R"("a","b","a")")),
        withScoping(term("EXTENSION", "EQ", R"("b","a")")), s_same);
    row("a condition twice", withScoping(s_csv + ',' + s_csv), withScoping(s_csv), s_same);
    row("a bound written otherwise", withScoping(term("SIZE", "LT", R"("6")")),
        withScoping(term("SIZE", "LTE", R"("5")")), s_same);
    row("an instant written otherwise", withScoping(s_old),
        withScoping(term("LAST_MODIFIED_DATE", "LT", R"("2024-01-01T01:00:00+01:00")")), s_same);
    row("a prefix that another covers", withScoping(term("KEY", "STARTS_WITH", R"("a","a/b")")),
        withScoping(term("KEY", "STARTS_WITH", R"("a")")), s_same);
    row("absent and null", with(R"("allowListIds":null,)"), with({}), s_same);
    row("buckets in another order", withList(R"({"accountId":"111122223333","buckets":["a","b"]})"),
        withList(R"({"accountId":"111122223333","buckets":["b"]},{"accountId":"111122223333","buckets":["a"]})"),
        s_same);
    row("names and tags", with(R"("name":"x","tags":{"a":"b"},"description":"d",)"), with({}), s_same);

    row("an include more", withScoping({}), withScoping(s_csv),
        u"objects: Include condition, added its extension is \"csv\""_s);
    row("an exclude less", withScoping({}, s_csv), withScoping({}),
        u"objects: Exclude condition, its extension is \"csv\" removed"_s);
    row("other values", withScoping(s_csv), withScoping(term("EXTENSION", "EQ", R"("csv","json")")),
        u"objects: Include condition, its extension is \"csv\" -> its extension is \"csv\" or \"json\""_s);
    row("another comparator", withScoping(s_csv), withScoping(term("EXTENSION", "NE", R"("csv")")),
        u"objects: Include condition, its extension is \"csv\" removed\n"
        u"objects: Include condition, added its extension is not \"csv\""_s);
    row("moved to the excludes", withScoping(s_csv), withScoping({}, s_csv),
        u"objects: Include condition, its extension is \"csv\" removed\n"
        u"objects: Exclude condition, added its extension is \"csv\""_s);
    row("one that cannot be read", withScoping(term("SIZE", "EQ", R"("1 MB")")),
        withScoping(term("SIZE", "EQ", R"("2 MB")")),
        u"objects: Include condition, a condition that cannot be read: "
        u"{\"simpleScopeTerm\":{\"key\":\"OBJECT_SIZE\",\"comparator\":\"EQ\",\"values\":[\"1 MB\"]}} removed\n"
        u"objects: Include condition, added a condition that cannot be read: "
        u"{\"simpleScopeTerm\":{\"key\":\"OBJECT_SIZE\",\"comparator\":\"EQ\",\"values\":[\"2 MB\"]}}"_s);
    row("buckets", withList(R"({"accountId":"111122223333","buckets":["a","b"]})"),
        withList(
            R"({"accountId":"111122223333","buckets":["b","c"]},{"accountId":"444455556666","buckets":["d","e"]})"),
        u"buckets: Fixed list, 1 bucket of account 111122223333: \"a\" removed\n"
        u"buckets: Fixed list, added 1 bucket of account 111122223333: \"c\"\n"
        u"buckets: Fixed list, added 2 buckets of account 444455556666: \"d\", \"e\""_s);
    row("list or criteria", withList(R"({"accountId":"111122223333","buckets":["a"]})"), withCriteria("{}"),
        u"buckets: Which buckets, a fixed list of 1 bucket -> chosen when the job runs, Region eu-west-1"_s);
    row("schedule", with(R"("jobType":"SCHEDULED","scheduleFrequency":{"weeklySchedule":{"dayOfWeek":"MONDAY"}},)"),
        with(R"("jobType":"SCHEDULED","scheduleFrequency":{"dailySchedule":{}},)"),
        u"schedule: Schedule, Weekly, Monday -> Daily"_s);
    row("sampling", with(R"("samplingPercentage":100,)"), with(R"("samplingPercentage":20,)"),
        u"sampling: Sampling depth, No sampling: every object in scope. -> About 20 % of the objects in scope, picked "
        u"at "
        u"random. The rest is not read by this job."_s);
    row("identifiers", with(R"("customDataIdentifierIds":["a","b"],)"), with(R"("customDataIdentifierIds":["b","c"],)"),
        u"identifiers: Custom data identifiers, \"a\" removed\n"
        u"identifiers: Custom data identifiers, added \"c\""_s);
    row("allow lists", with({}), with(R"("allowListIds":["l"],)"), u"allowLists: Allow lists, added \"l\""_s);
}

void TestComparison::changes()
{
    QFETCH(job::Job, first);
    QFETCH(job::Job, second);
    QFETCH(QString, expected);
    const Comparison comparison = compared(first, second);
    QCOMPARE(lines(comparison).join(u'\n'), expected);
    QCOMPARE(comparison.complete, true);
    QCOMPARE(closingText(comparison).isEmpty(), !expected.isEmpty());
    QCOMPARE(compared(second, first).changes.size(), comparison.changes.size());
}

void TestComparison::gains_data()
{
    QTest::addColumn<job::Job>("first");
    QTest::addColumn<job::Job>("second");
    QTest::addColumn<QString>("secondOnly"); // empty: nothing
    QTest::addColumn<QString>("firstOnly");
    const auto row
        = [](const char* name, const job::Job& first, const job::Job& second, const QString& secondOnly,
              const QString& firstOnly) { QTest::newRow(name) << first << second << secondOnly << firstOnly; };
    const QString none;
    row("an include more", withScoping({}), withScoping(s_csv), none,
        u"objects for which this holds: its extension is not \"csv\""_s);
    row("a prefix more", withScoping({}), withScoping(s_scratch), none,
        u"objects for which this does not hold: its key (full path) begins with \"scratch/\""_s);
    row("values more", withScoping(s_csv), withScoping(term("EXTENSION", "EQ", R"("csv","json")")),
        u"objects for which this holds: its extension is \"json\""_s, none);
    row("values exchanged", withScoping(s_csv), withScoping(term("EXTENSION", "EQ", R"("json")")),
        u"objects for which this holds: its extension is \"json\""_s,
        u"objects for which this holds: its extension is \"csv\""_s);
    row("fewer under NE", withScoping(term("EXTENSION", "NE", R"("a","b")")),
        withScoping(term("EXTENSION", "NE", R"("a")")), u"objects for which this holds: its extension is \"b\""_s,
        none);
    row("a wider size", withScoping(term("SIZE", "LTE", R"("1024")")), withScoping(term("SIZE", "LT", R"("2048")")),
        u"objects for which this holds: its size is more than 1024 bytes (1 KiB)"_s, none);
    row("a wider prefix", withScoping(term("KEY", "STARTS_WITH", R"("a/b","c")")),
        withScoping(term("KEY", "STARTS_WITH", R"("a","c")")),
        u"objects for which this holds: its key (full path) begins with \"a\""_s, none);
    row("a tag more", withScoping(tags("EQ", R"({"key":"a","value":"b"})")),
        withScoping(tags("EQ", R"({"key":"a","value":"b"},{"key":"c","value":""})")),
        u"objects for which this holds: it has the tag \"c\" with any value"_s, none);
    row("the first exclude", withScoping({}), withScoping({}, s_csv), none,
        u"objects that the other leaves out: its extension is \"csv\""_s);
    row("a second exclude takes more in", withScoping({}, s_csv), withScoping({}, s_csv + ',' + s_scratch),
        u"objects that the other leaves out: its extension is \"csv\""_s, none);
    row("a value more left out", withScoping({}, s_csv), withScoping({}, term("EXTENSION", "EQ", R"("csv","tmp")")),
        none, u"objects that the other leaves out: its extension is \"tmp\""_s);
    row("buckets", withList(R"({"accountId":"111122223333","buckets":["a"]})"),
        withList(R"({"accountId":"111122223333","buckets":["b"]})"), u"objects of the buckets \"b\""_s,
        u"objects of the buckets \"a\""_s);
    row("sampling alone", with({}), with(R"("samplingPercentage":20,)"), none, none);
}

void TestComparison::gains()
{
    QFETCH(job::Job, first);
    QFETCH(job::Job, second);
    QFETCH(QString, secondOnly);
    QFETCH(QString, firstOnly);
    const Comparison comparison = compared(first, second);
    QCOMPARE(text(comparison.secondOnly),
        secondOnly.isEmpty() ? u"By its conditions the second takes nothing that the first does not."_s
                             : u"The second takes what the first does not: %1."_s.arg(secondOnly));
    QCOMPARE(text(comparison.firstOnly),
        firstOnly.isEmpty() ? u"By its conditions the first takes nothing that the second does not."_s
                            : u"The first takes what the second does not: %1."_s.arg(firstOnly));
}

void TestComparison::pointersOfBothSides()
{
    const Comparison comparison = compared(
        withScoping(s_scratch + ',' + s_csv), withScoping(term("EXTENSION", "EQ", R"("json")") + ',' + s_scratch));
    QCOMPARE(comparison.changes.size(), std::size_t(1));
    QCOMPARE(comparison.changes.front().first->pointer, u"/s3JobDefinition/scoping/includes/and/1"_s);
    QCOMPARE(comparison.changes.front().second->pointer, u"/s3JobDefinition/scoping/includes/and/0"_s);
}

void TestComparison::listEntries()
{
    const job::Job entry = test::summary(u"a"_s);
    const Comparison comparison = compared(entry, test::details(u"b"_s));
    QVERIFY(!comparison.complete);
    QCOMPARE(lines(comparison),
        (QStringList{u"buckets: Fixed list, 1 bucket of account 111122223333: \"b-a\" removed"_s,
            u"buckets: Fixed list, added 1 bucket of account 111122223333: \"b-b\""_s}));
    QVERIFY(text(closingText(comparison)).startsWith(u"Only the list entry is loaded."_s));
    QVERIFY(comparison.secondOnly.isEmpty());
}

void TestComparison::readingsCount()
{
    explain::Readings alone;
    QVERIFY(alone.settle(u"exclude-join=any"));
    const Comparison comparison = compared(withScoping({}, s_csv), withScoping({}, s_csv + ',' + s_scratch), alone);
    QCOMPARE(text(comparison.firstOnly),
        u"The first takes what the second does not: objects that the other leaves out: its key (full path) begins with "
        u"\"scratch/\"."_s);
    QCOMPARE(text(comparison.secondOnly), u"By its conditions the second takes nothing that the first does not."_s);
}

void TestComparison::agreesWithTheEvaluator_data()
{
    QTest::addColumn<QString>("join");
    QTest::newRow("all") << u"exclude-join=all"_s;
    QTest::newRow("any") << u"exclude-join=any"_s;
}

void TestComparison::agreesWithTheEvaluator()
{
    QFETCH(QString, join);
    explain::Readings readings;
    QVERIFY(readings.settle(join) && readings.settle(u"ne-values=none-of"));
    RandomJob random(20260827);
    const std::vector<test::KnownObject> objects = test::manyObjects(random, 100);
    int same = 0;
    int nothingMore = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<QByteArray> pool;
        const quint32 size = round % 2 == 0 ? 3 : 1;
        for (quint32 i = 0; i < size; ++i)
            pool.push_back(random.soundCondition(false).toText());
        const auto someOf = [&] {
            QByteArrayList conditions;
            const quint32 first = random.below(size);
            for (quint32 i = 0; i < size; ++i) {
                if (random.once(2))
                    conditions += pool[(first + i) % size];
            }
            return conditions.join(',');
        };
        const job::Job first = withScoping(someOf(), someOf());
        const job::Job second = withScoping(someOf(), someOf());
        const Comparison comparison = compared(first, second, readings);
        const bool isSame = comparison.changes.empty();
        const bool takesNoMore = isSame || text(comparison.secondOnly).startsWith(u"By its conditions"_s);
        same += isSame ? 1 : 0;
        nothingMore += takesNoMore ? 1 : 0;
        const explain::Evaluator one(first, readings);
        const explain::Evaluator other(second, readings);
        for (const test::KnownObject& object : objects) {
            const Verdict before = one.verdict(object.facts);
            const Verdict after = other.verdict(object.facts);
            const bool isTakenAnew
                = after == Verdict::Analyzed && before != Verdict::Analyzed && before != Verdict::Unknown;
            QVERIFY2(!isSame || before == after, object.json.toText().constData());
            QVERIFY2(!takesNoMore || !isTakenAnew,
                QByteArrayList({first.answer.bytes, second.answer.bytes, object.json.toText()}).join('\n').constData());
        }
    }
    QVERIFY(same > 20);
    QVERIFY(nothingMore > same + 20);
}

void TestComparison::outputs()
{
    const job::Job first = withScoping(s_csv);
    const job::Job second = withScoping({});
    const Comparison comparison = compared(first, second);
    const explain::Language english;
    const QString expected = uR"(FIRST "job 0123456789abcdef0123456789abcdef" (0123456789abcdef0123456789abcdef)
SECOND "job 0123456789abcdef0123456789abcdef" (0123456789abcdef0123456789abcdef)

The second takes what the first does not: objects for which this holds: its extension is not "csv".
By its conditions the first takes nothing that the second does not.

Objects
  Include condition, only in the first:
    - its extension is "csv"
)"_s;
    QCOMPARE(comparisonText(first, second, comparison, english), expected);
    const auto json = json::Document::parse(comparisonJson(first, second, comparison, english));
    QVERIFY(json);
    const auto at = [&](QStringView pointer) { return json->at(pointer)->toString(); };
    QCOMPARE(at(u"/changes/0/section"), u"objects"_s);
    QCOMPARE(at(u"/changes/0/kind"), u"removed"_s);
    QCOMPARE(at(u"/changes/0/first/pointer"), u"/s3JobDefinition/scoping/includes/and/0"_s);
    QVERIFY(json->at(u"/changes/0/second")->isNull());
    QCOMPARE(json->at(u"/same")->toBool(), false);
}

JOBSCOPE_TEST_MAIN(TestComparison)
#include "tst_comparison.moc"
