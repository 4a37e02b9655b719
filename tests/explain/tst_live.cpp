// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/checks/checkrun.h"
#include "explain/explanation.h"
#include "explain/language.h"
#include "explain/output.h"
#include "support/jobfactory.h"
#include "support/jobs.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace jobscope;

using Change = std::function<void(job::LiveFacts&)>;
Q_DECLARE_METATYPE(Change)

/** What is said with answers of AWS beyond the job's own. */
class TestLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void checks_data();
    void checks();
    void nothingWithoutAnswers();
    void categories();
    void namesInJson();
};

namespace {

const QByteArray s_ids = R"("managedDataIdentifierSelector":"INCLUDE","managedDataIdentifierIds":["A","B"],
    "customDataIdentifierIds":["c"],"allowListIds":["l"],)";

job::LiveFacts answers()
{
    job::LiveFacts facts;
    facts.customIdentifiers.value = {{u"c"_s, u"Customer"_s, false, true}};
    facts.allowLists.value = {{u"l"_s, u"Cards"_s, u"OK"_s, {}, true}};
    facts.managedIdentifiers.value = {{u"A"_s, u"CREDENTIALS"_s}, {u"B"_s, u"CREDENTIALS"_s}, {u"C"_s, {}}};
    return facts;
}

QStringList liveFindings(const job::Job& job, const job::LiveFacts& facts)
{
    QStringList names;
    for (const explain::Finding& finding : explain::runChecks(job, {}, test::someTime(), facts)) {
        if (finding.info().category == explain::CheckCategory::Live)
            names += QString::fromLatin1(finding.info().name) + u' ' + finding.pointers.front();
    }
    return names;
}

} // namespace

void TestLive::checks_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, Change change, const QString& found) {
        QTest::newRow(name) << std::move(change) << found;
    };
    row("all is well", [](job::LiveFacts&) {}, {});
    row(
        "the list holds all there is", [](job::LiveFacts& facts) { facts.managedIdentifiers.value->pop_back(); },
        u"frozen-identifier-list /managedDataIdentifierSelector"_s);
    row(
        "the list holds one more", [](job::LiveFacts& facts) { facts.managedIdentifiers.value->resize(1); },
        u"frozen-identifier-list /managedDataIdentifierSelector"_s);
    row("there is none at all", [](job::LiveFacts& facts) { facts.managedIdentifiers.value->clear(); }, {});
    row(
        "deleted", [](job::LiveFacts& facts) { facts.customIdentifiers.value->front().isDeleted = true; },
        u"custom-identifier-missing /customDataIdentifierIds/0"_s);
    row(
        "not found", [](job::LiveFacts& facts) { facts.customIdentifiers.value->front().isFound = false; },
        u"custom-identifier-missing /customDataIdentifierIds/0"_s);
    row(
        "list gone", [](job::LiveFacts& facts) { facts.allowLists.value->front().isFound = false; },
        u"allow-list-unusable /allowListIds/0"_s);
    row(
        "list cannot be read",
        [](job::LiveFacts& facts) { facts.allowLists.value->front().status = u"UNKNOWN_ERROR"_s; },
        u"allow-list-unusable /allowListIds/0"_s);
    row("status not told", [](job::LiveFacts& facts) { facts.allowLists.value->front().status.clear(); }, {});
}

void TestLive::checks()
{
    QFETCH(Change, change);
    QFETCH(QString, found);
    job::LiveFacts facts = answers();
    change(facts);
    QCOMPARE(liveFindings(test::details(u"1"_s, s_ids), facts).join(u'|'), found);
}

void TestLive::nothingWithoutAnswers()
{
    const job::Job job = test::details(u"1"_s, s_ids);
    const explain::Language english;
    QCOMPARE(liveFindings(job, {}), QStringList());
    const auto plain = explain::explain(job, {}, test::someTime());
    QVERIFY(plain.names.empty());
    QVERIFY(!explain::toPlainText(job, plain, english).contains(u"By name"));
    QVERIFY(!explain::toJson(job, plain, english).contains("\"names\""));
}

void TestLive::categories()
{
    const explain::Language english;
    const auto explanation = explain::explain(test::details(u"1"_s,
                                                  R"("managedDataIdentifierSelector":"EXCLUDE",
        "managedDataIdentifierIds":["A","C","Z","B"],)"),
        {}, test::someTime(), answers());
    QCOMPARE(explain::plain(explanation.identifiers.front().text, english),
        u"All of Macie's own data types except the 4 listed. Listed are, by category, credentials: A, B; not on AWS's "
        "list: C, Z."_s);
}

void TestLive::namesInJson()
{
    const job::Job job = test::details(u"1"_s, s_ids);
    const explain::Language english;
    const auto document
        = json::Document::parse(explain::toJson(job, explain::explain(job, {}, test::someTime(), answers()), english));
    QVERIFY(document);
    QStringList said;
    for (const auto& named : document->at(u"/identifiers/names")->children())
        said += named.member(u"pointer")->toString() + u' ' + named.member(u"id")->toString() + u' '
            + named.member(u"text")->toString();
    QCOMPARE(said,
        QStringList({u"/customDataIdentifierIds/0 c \"Customer\""_s, u"/allowListIds/0 l \"Cards\""_s,
            u"/managedDataIdentifierIds/0 A credentials"_s, u"/managedDataIdentifierIds/1 B credentials"_s}));
}

JOBSCOPE_TEST_MAIN(TestLive)
#include "tst_live.moc"
