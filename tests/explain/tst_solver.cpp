// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/solver.h"

#include "explain/orderedjson.h"
#include "explain/randomjob.h"
#include "explain/scopetruth.h"
#include "job/scope.h"
#include "listing/objectline.h"
#include "support/jobs.h"
#include "support/testmain.h"

#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;

/** Whether conditions can be met together, tried with what meets them and with thousands of things that do not. */
class TestSolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void agreesWithTheEvaluator_data();
    void agreesWithTheEvaluator();
    void prefixes();
    void range();
    void givesUpInTime();
};

namespace {

/** The conditions of one scope, compiled as the program does. */
std::vector<explain::CompiledCondition> compiled(const QByteArray& conditions, bool ofBuckets)
{
    const QByteArray block = R"({"includes":{"and":)" + conditions + "}}";
    const job::Job job = ofBuckets ? test::jobWithCriteria(block) : test::jobWithScoping(block);
    const job::S3JobDefinition& definition = *job.definition()->s3JobDefinition;
    return explain::compile(ofBuckets ? definition.buckets.criteria : definition.scoping,
        ofBuckets ? explain::Domain::Buckets : explain::Domain::Objects, u"/s3JobDefinition"_s)
        .includes.conditions;
}

bool meets(const std::vector<explain::Literal>& literals, explain::Domain domain, const explain::ObjectFacts& facts,
    bool neAnyOf)
{
    for (const explain::Literal& literal : literals) {
        const auto wanted = literal.wanted ? explain::Truth::True : explain::Truth::False;
        if (explain::truthOf(*literal.condition, domain, facts, neAnyOf) != wanted)
            return false;
    }
    return true;
}

/** Of the values that Macie documents: no condition can tell what others there might be. */
bool isOfThisWorld(const explain::ObjectFacts& facts)
{
    return (!facts.effectivePermission || job::fromText<job::EffectivePermission>(*facts.effectivePermission))
        && (!facts.sharedAccess || job::fromText<job::SharedAccess>(*facts.sharedAccess));
}

} // namespace

void TestSolver::agreesWithTheEvaluator_data()
{
    QTest::addColumn<bool>("ofBuckets");
    QTest::addColumn<bool>("neAnyOf");
    QTest::newRow("objects") << false << false;
    QTest::newRow("objects, NE to the letter") << false << true;
    QTest::newRow("buckets") << true << false;
    QTest::newRow("buckets, NE to the letter") << true << true;
}

void TestSolver::agreesWithTheEvaluator()
{
    QFETCH(bool, ofBuckets);
    QFETCH(bool, neAnyOf);
    test::RandomJob random(20260827);
    const explain::Domain domain = ofBuckets ? explain::Domain::Buckets : explain::Domain::Objects;
    int possible = 0;
    int impossible = 0;
    for (int round = 0; round < 1'500; ++round) {
        test::Json conditions = test::Json::array();
        const quint32 count = 1 + random.below(5);
        for (quint32 at = 0; at < count; ++at)
            conditions.items.push_back(random.soundCondition(ofBuckets));
        const auto all = compiled(conditions.toText(), ofBuckets);
        std::vector<explain::Literal> literals;
        for (const explain::CompiledCondition& condition : all) {
            QVERIFY(!condition.isMalformed());
            literals.push_back({&condition, !random.once(3)});
        }
        const explain::Solution solution = explain::solve(literals, domain, neAnyOf);
        if (solution.possible) {
            ++possible;
            QVERIFY(solution.example.has_value());
            QVERIFY2(meets(literals, domain, *solution.example, neAnyOf), conditions.toText().constData());
            continue;
        }
        ++impossible;
        for (int object = 0; object < 30; ++object) {
            const auto facts = listing::readObjectLine(random.object().toText());
            if (facts && isOfThisWorld(*facts))
                QVERIFY2(!meets(literals, domain, *facts, neAnyOf), conditions.toText().constData());
        }
    }
    // Both answers are common enough to mean something.
    QVERIFY2(
        possible > 200 && impossible > 200, qPrintable(QString::number(possible) + u' ' + QString::number(impossible)));
}

void TestSolver::prefixes()
{
    const auto shortest = explain::shortestPrefixes({u"b/"_s, u"a/b"_s, u"a/"_s, u"a"_s, u"a"_s, u"ab"_s, u"b/c"_s});
    QCOMPARE(QStringList(shortest.begin(), shortest.end()), (QStringList{u"a"_s, u"b/"_s}));
    QCOMPARE(explain::prefixOf(shortest, u"a/x"_s).value_or(u"-"_s), u"a"_s);
    QCOMPARE(explain::prefixOf(shortest, u"b"_s).value_or(u"-"_s), u"-"_s);
    QCOMPARE(explain::prefixOf(shortest, u"b/z"_s).value_or(u"-"_s), u"b/"_s);
    const auto all = explain::shortestPrefixes({u"a"_s, QString()});
    QCOMPARE(explain::prefixOf(all, u"z"_s).value_or(u"-"_s), QString());
}

void TestSolver::range()
{
    explain::Range range;
    range.low = 0;
    range.restrict(job::Comparator::Gte, 5, true);
    range.restrict(job::Comparator::Gt, 7, false);
    range.restrict(job::Comparator::Eq, 5, false);
    QCOMPARE(range.smallest().value_or(-1), qint64(6));
    range.restrict(job::Comparator::Ne, 6, true);
    range.restrict(job::Comparator::Ne, 7, true);
    QVERIFY(!range.smallest());
}

// A job made to keep the search busy costs no more than a moment, and no alarm.
void TestSolver::givesUpInTime()
{
    QByteArray conditions = "[";
    for (int at = 0; at < 40; ++at) {
        if (at > 0)
            conditions += ',';
        conditions += R"({"tagScopeTerm":{"comparator":"EQ","tagValues":[)";
        for (int pair = 0; pair < 40; ++pair)
            conditions += QByteArray(pair > 0 ? "," : "") + R"({"key":"k)" + QByteArray::number(pair) + R"(","value":")"
                + QByteArray::number(at) + "\"}";
        conditions += "]}}";
    }
    conditions += "]";
    const auto all = compiled(conditions, false);
    std::vector<explain::Literal> literals;
    for (const explain::CompiledCondition& condition : all)
        literals.push_back({&condition, true});
    QVERIFY(explain::solve(literals, explain::Domain::Objects, false).possible);
}

JOBSCOPE_TEST_MAIN(TestSolver)
#include "tst_solver.moc"
