// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/operations.h"
#include "session/errorwording.h"
#include "session/policies.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;

/** One table of permissions: every call has its place in it, and the README prints it. */
class TestPolicies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void everyCall();
    void readme_data();
    void readme();
    void ofWhatIsMissing();
};

void TestPolicies::everyCall()
{
    QStringList permitted;
    for (const auto& access : session::allAccess()) {
        for (const auto& permission : access.permissions) {
            QVERIFY2(!permitted.contains(QLatin1StringView(permission.action)), permission.action);
            permitted += QString::fromLatin1(permission.action);
        }
    }
    QStringList called;
    for (const auto& operation : aws::operations()) {
        if (operation.service != aws::Service::Sts)
            called += QString::fromUtf16(operation.action);
    }
    permitted.sort();
    called.sort();
    QCOMPARE(permitted, called);
}

void TestPolicies::readme_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("policy");
    for (const auto& access : session::allAccess())
        QTest::newRow(access.name) << QString::fromLatin1(access.name) << session::policyFor(access);
}

void TestPolicies::readme()
{
    QFETCH(QString, name);
    QFETCH(QString, policy);
    QVERIFY(json::Document::parse(policy.toUtf8()));
    QFile file(QStringLiteral(JOBSCOPE_README));
    QVERIFY(file.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(name), qPrintable(name));
    QVERIFY2(text.contains(policy), qPrintable(policy));
}

void TestPolicies::ofWhatIsMissing()
{
    ports::CallError error;
    error.kind = ports::CallErrorKind::NoPermission;
    error.action = u"macie2:SearchResources"_s;
    const auto policy = json::Document::parse(session::wordsFor(error).policy.toUtf8());
    QVERIFY(policy);
    QCOMPARE(policy->at(u"/Statement")->size(), qsizetype{1});
    QCOMPARE(policy->at(u"/Statement/0/Action")->toString(), u"macie2:SearchResources"_s);
    QCOMPARE(policy->at(u"/Statement/0/Resource")->toString(), u"*"_s);
    const auto two = json::Document::parse(
        session::policyFor({u"macie2:SearchResources"_s, u"macie2:DescribeBuckets"_s, u"macie2:GetAllowList"_s})
            .toUtf8());
    QCOMPARE(two->at(u"/Statement")->size(), qsizetype{2});
    error.action = u"macie2:Unheard"_s;
    QCOMPARE(session::wordsFor(error).policy, QString());
    error.kind = ports::CallErrorKind::Throttled;
    error.action = u"macie2:SearchResources"_s;
    QCOMPARE(session::wordsFor(error).policy, QString());
}

JOBSCOPE_TEST_MAIN(TestPolicies)

#include "tst_policies.moc"
