// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/evaluator.h"
#include "explain/knowninput.h"
#include "explain/randomjob.h"
#include "support/testmain.h"

#include <QMap>
#include <QTest>

#include <array>

using namespace jobscope;
using namespace Qt::StringLiterals;
using explain::Evaluator;
using explain::ObjectFacts;
using explain::Truth;
using test::Json;
using test::KnownObject;
using test::manyObjects;
using test::RandomJob;
using test::readingsOf;
using test::readJob;
using test::SettledReadings;

/** Laws of logic that hold between conditions and blocks, whatever the objects. */
class TestLaws : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void negatedConditions();
    void deMorgan();
};

namespace {

/** The gates of a job that has only this. */
class Scope {
public:
    Scope(bool isOfBucket, const std::vector<Json>& conditions, bool isExcluding, SettledReadings settled)
        : m_isOfBucket(isOfBucket)
        , m_isExcluding(isExcluding)
        , m_evaluator(makeEvaluator(conditions, settled))
    {
    }

    /** Whether the block alone lets the object through. */
    Truth passes(const ObjectFacts& facts) const
    {
        const explain::Trace trace = m_evaluator.trace(facts);
        return m_isOfBucket ? trace.bucket : m_isExcluding ? trace.notExcluded : trace.included;
    }

private:
    Evaluator makeEvaluator(const std::vector<Json>& conditions, SettledReadings settled) const
    {
        Json block = Json::object();
        block.add(u"and"_s, Json::array(conditions));
        Json scope = Json::object();
        scope.add(m_isExcluding ? u"excludes"_s : u"includes"_s, block);
        Json definition = Json::object();
        definition.add(m_isOfBucket ? u"bucketCriteria"_s : u"scoping"_s, scope);
        Json job = Json::object();
        job.add(u"s3JobDefinition"_s, definition);
        const auto read = readJob(job);
        if (!read)
            qFatal("no job: %s", job.toText().constData());
        return Evaluator(*read, readingsOf(settled));
    }

    const bool m_isOfBucket;
    const bool m_isExcluding;
    const Evaluator m_evaluator;
};

Json& termOf(Json& condition)
{
    return condition.items[0].isObject() ? condition.items[0] : condition.items[1];
}

Json& memberOf(Json& term, const QString& name)
{
    for (std::size_t i = 0; i < term.names.size(); ++i) {
        if (term.names[i] == name)
            return term.items[i];
    }
    qFatal("no member %s", qPrintable(name));
    return term;
}

/** The same with the opposite comparator; nothing for a prefix, which has none. */
std::optional<Json> negated(Json condition)
{
    static const QMap<QString, QString> opposites{{u"EQ"_s, u"NE"_s}, {u"NE"_s, u"EQ"_s}, {u"GT"_s, u"LTE"_s},
        {u"LTE"_s, u"GT"_s}, {u"LT"_s, u"GTE"_s}, {u"GTE"_s, u"LT"_s}};
    QString& comparator = memberOf(termOf(condition), u"comparator"_s).text;
    if (!opposites.contains(comparator))
        return {};
    comparator = opposites.value(comparator);
    return condition;
}

/** One condition for each value of this one. */
std::vector<Json> singleValues(const Json& condition, const QString& comparator)
{
    Json copy = condition;
    Json& term = termOf(copy);
    const QString list = term.has(u"values") ? u"values"_s : u"tagValues"_s;
    const std::vector<Json> values = memberOf(term, list).items;
    memberOf(term, u"comparator"_s).text = comparator;
    std::vector<Json> result;
    for (const Json& value : values) {
        memberOf(term, list).items = {value};
        result.push_back(copy);
    }
    return result;
}

constexpr SettledReadings byDefault{false, false};
constexpr SettledReadings eachExcludes{true, false};
constexpr SettledReadings neAnyOf{false, true};

} // namespace

/** An opposite comparator is the opposite, and so is a condition moved from includes to excludes. */
void TestLaws::negatedConditions()
{
    RandomJob random(2262);
    const std::vector<KnownObject> objects = manyObjects(random, 500);
    std::array<int, 3> seen{};
    for (int i = 0; i < 1000; ++i) {
        const bool isOfBucket = random.once(3);
        const Json condition = random.soundCondition(isOfBucket);
        const auto opposite = negated(condition);
        const Scope included(isOfBucket, {condition}, false, byDefault);
        const Scope excluded(isOfBucket, {condition}, true, byDefault);
        const Scope other(isOfBucket, {opposite.value_or(condition)}, false, byDefault);
        for (int j = 0; j < 10; ++j) {
            const ObjectFacts& facts = objects[random.below(quint32(objects.size()))].facts;
            const Truth truth = included.passes(facts);
            ++seen[std::size_t(truth)];
            QVERIFY2(excluded.passes(facts) == !truth, condition.toText().constData());
            QVERIFY2(!opposite || other.passes(facts) == !truth, condition.toText().constData());
        }
    }
    for (const int count : seen)
        QVERIFY(count > 400);
}

void TestLaws::deMorgan()
{
    RandomJob random(1847);
    const std::vector<KnownObject> objects = manyObjects(random, 500);
    std::array<int, 3> seen{};
    int differing = 0;
    for (int i = 0; i < 1000; ++i) {
        const bool isOfBucket = random.once(3);
        std::vector<Json> conditions;
        std::vector<Json> opposites;
        while (conditions.size() < 2 + std::size_t(i % 2)) {
            const Json condition = random.soundCondition(isOfBucket);
            if (const auto opposite = negated(condition)) {
                conditions.push_back(condition);
                opposites.push_back(*opposite);
            }
        }
        const Scope all(isOfBucket, conditions, false, byDefault);
        const Scope notAll(isOfBucket, conditions, true, byDefault);
        const Scope none(isOfBucket, conditions, true, eachExcludes);
        const Scope allOpposites(isOfBucket, opposites, false, byDefault);

        // For the values of one condition.
        Json ne = conditions[0];
        const bool hasValues = [&ne] {
            QString& comparator = memberOf(termOf(ne), u"comparator"_s).text;
            const bool isRight = comparator == u"EQ" || comparator == u"NE";
            comparator = isRight ? u"NE"_s : comparator;
            return isRight;
        }();
        const Scope noneOf(isOfBucket, {ne}, false, byDefault);
        const Scope eachDiffers(isOfBucket, singleValues(ne, u"NE"_s), false, byDefault);
        const Scope anyOf(isOfBucket, {ne}, false, neAnyOf);
        const Scope notEachEqual(isOfBucket, singleValues(ne, u"EQ"_s), true, byDefault);
        for (int j = 0; j < 10; ++j) {
            const ObjectFacts& facts = objects[random.below(quint32(objects.size()))].facts;
            const Truth truth = notAll.passes(facts);
            ++seen[std::size_t(truth)];
            QCOMPARE(truth, !all.passes(facts));
            QCOMPARE(none.passes(facts), allOpposites.passes(facts));
            if (hasValues) {
                QCOMPARE(noneOf.passes(facts), eachDiffers.passes(facts));
                QCOMPARE(anyOf.passes(facts), notEachEqual.passes(facts));
                differing += anyOf.passes(facts) != noneOf.passes(facts);
            }
        }
    }
    for (const int count : seen)
        QVERIFY(count > 400);
    QVERIFY(differing > 100);
}

JOBSCOPE_TEST_MAIN(TestLaws)
#include "tst_laws.moc"
