// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "job/ids.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope::job;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { jobscope::test::failOnAnyWarning(); }
    void textsAreKept();
    void arn_data();
    void arn();
    void noArn_data();
    void noArn();
};

void TestIds::textsAreKept()
{
    const AccountId account(u"000122223333"_s);
    QCOMPARE(account.text(), u"000122223333"_s);
    QVERIFY(account == AccountId(u"000122223333"_s));
    QVERIFY(!(account == AccountId(u"122223333"_s)));
    QVERIFY(AccountId(u"1"_s) < AccountId(u"2"_s));
    QVERIFY(AccountId().isEmpty());
    const QSet<JobId> ids{JobId(u"a"_s), JobId(u"a"_s), JobId(u"b"_s)};
    QCOMPARE(ids.size(), 2);
}

void TestIds::arn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("partition");
    QTest::addColumn<QString>("region");
    QTest::newRow("commercial") << u"arn:aws:macie2:eu-west-1:111122223333:classification-job/abc"_s << u"aws"_s
                                << u"eu-west-1"_s;
    QTest::newRow("China") << u"arn:aws-cn:macie2:cn-north-1:111122223333:classification-job/abc"_s << u"aws-cn"_s
                           << u"cn-north-1"_s;
    QTest::newRow("GovCloud") << u"arn:aws-us-gov:macie2:us-gov-west-1:111122223333:classification-job/abc"_s
                              << u"aws-us-gov"_s << u"us-gov-west-1"_s;
}

void TestIds::arn()
{
    QFETCH(QString, text);
    const JobArn arn = JobArn::parse(text);
    QVERIFY(arn.isValid());
    QTEST(arn.partition, "partition");
    QTEST(arn.region.text(), "region");
    QCOMPARE(arn.account.text(), u"111122223333"_s);
    QCOMPARE(arn.jobId.text(), u"abc"_s);
}

void TestIds::noArn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("an id") << u"abc"_s;
    QTest::newRow("another service") << u"arn:aws:s3:eu-west-1:111122223333:classification-job/abc"_s;
    QTest::newRow("another resource") << u"arn:aws:macie2:eu-west-1:111122223333:allow-list/abc"_s;
    QTest::newRow("no id") << u"arn:aws:macie2:eu-west-1:111122223333:classification-job/"_s;
    QTest::newRow("path in the id") << u"arn:aws:macie2:eu-west-1:111122223333:classification-job/a/b"_s;
    QTest::newRow("no Region") << u"arn:aws:macie2::111122223333:classification-job/abc"_s;
    QTest::newRow("no account") << u"arn:aws:macie2:eu-west-1::classification-job/abc"_s;
    QTest::newRow("too many parts") << u"arn:aws:macie2:eu-west-1:111122223333:classification-job/abc:1"_s;
    QTest::newRow("not an ARN") << u"urn:aws:macie2:eu-west-1:111122223333:classification-job/abc"_s;
}

void TestIds::noArn()
{
    QFETCH(QString, text);
    const JobArn arn = JobArn::parse(text);
    QVERIFY(!arn.isValid());
    QVERIFY(arn.partition.isEmpty() && arn.region.isEmpty() && arn.account.isEmpty());
}

JOBSCOPE_TEST_MAIN(TestIds)
#include "tst_ids.moc"
