// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/doctorwording.h"
#include "session/redaction.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::DoctorFactKind;
using ports::DoctorOutcome;
using ports::DoctorReason;
using ports::DoctorStep;
using ports::Finding;

Q_DECLARE_METATYPE(jobscope::ports::Finding)

namespace {

Finding refused(const QString& action)
{
    Finding finding{DoctorStep::Permission, DoctorOutcome::Failed};
    finding.facts.push_back({DoctorFactKind::Action, action});
    finding.error = ports::CallError{};
    finding.error->kind = ports::CallErrorKind::NoPermission;
    finding.error->action = action;
    return finding;
}

} // namespace

class TestDoctorWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void everyFindingIsWorded_data();
    void everyFindingIsWorded();
    void namesPlaces();
    void namesTheIssuer();
    void policyOfAllThatMisses();
    void textOfAll();
    void secretsStayOut_data();
    void secretsStayOut();
    void harmlessStays_data();
    void harmlessStays();

private:
    explain::Language m_english;
    explain::Language m_german{u"de"_s};
};

void TestDoctorWording::everyFindingIsWorded_data()
{
    QTest::addColumn<Finding>("finding");
    for (int step = 0; step <= int(DoctorStep::Permission); ++step) {
        Finding finding{DoctorStep(step)};
        if (finding.step == DoctorStep::Keys)
            finding.keys = ports::ProfileKind::Keys;
        QTest::addRow("step %d is fine", step) << finding;
    }
    for (int kind = 0; kind < int(ports::ProfileKind::Broken); ++kind) {
        Finding finding{DoctorStep::Keys};
        finding.keys = ports::ProfileKind(kind);
        QTest::addRow("keys %d", kind) << finding;
    }
    for (int reason = 1; reason <= int(DoctorReason::OtherStatus); ++reason)
        QTest::addRow("reason %d", reason) << Finding{DoctorStep::Tls, DoctorOutcome::Failed, DoctorReason(reason)};
    for (int kind = 0; kind <= int(ports::CallErrorKind::Local); ++kind) {
        Finding finding{DoctorStep::Macie, DoctorOutcome::Failed};
        finding.error = ports::CallError{};
        finding.error->kind = ports::CallErrorKind(kind);
        QTest::addRow("error %d", kind) << finding;
    }
}

void TestDoctorWording::everyFindingIsWorded()
{
    QFETCH(Finding, finding);
    for (const auto* language : {&m_english, &m_german}) {
        const auto words = session::wordsFor(finding);
        const QString what = explain::plain(words.what, *language);
        QVERIFY2(what.size() > 10 && what.endsWith(u'.'), qPrintable(what));
        QVERIFY(!explain::plain(words.step, *language).isEmpty());
        QVERIFY(!explain::plain(words.outcome, *language).isEmpty());
        const QString todo = explain::plain(words.todo, *language);
        const bool isExplained = finding.reason == DoctorReason::ProxyResolves
            || finding.reason == DoctorReason::NotEncrypted || finding.reason == DoctorReason::NothingToTryWith;
        if (finding.outcome == DoctorOutcome::Failed && !isExplained)
            QVERIFY2(todo.size() > 10 && todo.endsWith(u'.'), qPrintable(todo));
        else
            QVERIFY2(todo.isEmpty(), qPrintable(todo));
    }
    if (explain::plain(session::wordsFor(finding).what, m_german)
        == explain::plain(session::wordsFor(finding).what, m_english))
        QFAIL("not translated");
}

void TestDoctorWording::namesPlaces()
{
    Finding finding{DoctorStep::Settings};
    finding.facts = {{DoctorFactKind::Region, u"eu-west-1"_s, u"AWS_REGION"_s}, {DoctorFactKind::Profile, u"work"_s}};
    const auto words = session::wordsFor(finding);
    QCOMPARE(words.details.size(), size_t{2});
    QCOMPARE(explain::plain(words.details[0], m_english), u"Region: eu-west-1 (from AWS_REGION)"_s);
    QCOMPARE(explain::plain(words.details[1], m_english), u"Profile: work"_s);
    for (int kind = 0; kind <= int(DoctorFactKind::Action); ++kind) {
        finding.facts = {{DoctorFactKind(kind), u"thing"_s}};
        QVERIFY(explain::plain(session::wordsFor(finding).details[0], m_english).endsWith(u": thing"));
    }
}

void TestDoctorWording::namesTheIssuer()
{
    Finding finding{DoctorStep::Tls, DoctorOutcome::Failed, DoctorReason::NotTrusted};
    finding.facts = {{DoctorFactKind::Certificate, u"localhost"_s}, {DoctorFactKind::Issuer, u"Office Inspection"_s}};
    const auto words = session::wordsFor(finding);
    QVERIFY(explain::plain(words.what, m_english).contains(u"Office Inspection"));
    QVERIFY(explain::plain(words.todo, m_english).contains(u"AWS_CA_BUNDLE"));
}

void TestDoctorWording::policyOfAllThatMisses()
{
    QCOMPARE(session::policyFor(std::vector<Finding>{Finding{}}), QString());
    const QString policy
        = session::policyFor({refused(u"macie2:ListAllowLists"_s), refused(u"macie2:DescribeBuckets"_s), Finding{}});
    QVERIFY(policy.contains(u"macie2:ListAllowLists") && policy.contains(u"macie2:DescribeBuckets"));
    QVERIFY(!policy.contains(u"macie2:ListClassificationJobs"));
}

void TestDoctorWording::textOfAll()
{
    const QString text = session::doctorText(
        u"work"_s, {Finding{DoctorStep::Settings}, refused(u"macie2:ListAllowLists"_s)}, m_english);
    QVERIFY2(text.startsWith(u"Check of the connection \"work\" by Jobscope\n"), qPrintable(text));
    QVERIFY(text.contains(u"\n[Fine] Settings: The settings fit together.\n"));
    QVERIFY(text.contains(
        u"\n[Failed] Permissions: Your AWS identity lacks the permission macie2:ListAllowLists.\n  -> Ask"));
}

void TestDoctorWording::secretsStayOut_data()
{
    QTest::addColumn<QString>("planted");
    QTest::addColumn<QString>("secret");
    QTest::newRow("password of a proxy") << u"http://me:hunter2@proxy:8080"_s << u"hunter2"_s;
    QTest::newRow("secret key") << u"x wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY y"_s << u"wJalrXUtnFEMI"_s;
    QTest::newRow("key id") << u"AKIAIOSFODNN7EXAMPLE"_s << u"AKIAIOSFODNN"_s;
    QTest::newRow("setting") << u"aws_secret_access_key = abc"_s << u"abc"_s;
    QTest::newRow("JSON") << uR"({"SessionToken": "ab cd"})"_s << u"cd"_s;
    QTest::newRow("token of a page") << u"https://x/?X-Amz-Security-Token=zyx&a=b"_s << u"zyx"_s;
    QTest::newRow("signature") << u"X-Amz-Signature=deadbeef"_s << u"deadbeef"_s;
    QTest::newRow("header") << u"Authorization: Bearer abcdef"_s << u"abcdef"_s;
    QTest::newRow("login of a header") << u"Proxy-Authorization: Basic bWU6cHc="_s << u"bWU6"_s;
}

void TestDoctorWording::secretsStayOut()
{
    QFETCH(QString, planted);
    QFETCH(QString, secret);
    Finding finding{DoctorStep::Port, DoctorOutcome::Failed, DoctorReason::NoConnection};
    finding.facts = {{DoctorFactKind::Endpoint, planted, planted}};
    finding.error = ports::CallError{};
    finding.error->detail = planted;
    finding.error->awsCode = u"Code"_s;
    finding.error->awsMessage = planted;
    const QString text = session::doctorText(planted, {finding}, m_english);
    QVERIFY2(!text.contains(secret), qPrintable(text));
    const auto words = session::wordsFor(finding);
    QVERIFY(!words.where.contains(secret));
    QVERIFY(!explain::plain(words.details[0], m_english).contains(secret));
}

void TestDoctorWording::harmlessStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("identity") << u"arn:aws:sts::111122223333:assumed-role/SecurityAudit/me"_s;
    QTest::newRow("endpoint") << u"https://macie2.eu-central-1.amazonaws.com"_s;
    QTest::newRow("request id") << u"request id 0b9c5c0a-6ba4-4e0b-9f0a-1b2c3d4e5f60"_s;
    QTest::newRow("path") << u"/etc/office/certificates/of-the-whole-office-2024.pem"_s;
    QTest::newRow("action") << u"macie2:ListManagedDataIdentifiers"_s;
}

void TestDoctorWording::harmlessStays()
{
    QFETCH(QString, text);
    QCOMPARE(session::withoutSecrets(text), text);
}

JOBSCOPE_TEST_MAIN(TestDoctorWording)

#include "tst_doctorwording.moc"
