// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/redaction.h"

#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void leavesSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto row = [](const char* name, const QString& text, const QString& secret) {
            QVERIFY2(text.contains(secret), name);
            QTest::newRow(name) << text << secret;
        };
        const QString key = u"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_s;
        row("access key id", u"signed with AKIAIOSFODNN7EXAMPLE"_s, u"IOSFODNN7EXAMPLE"_s);
        row("temporary access key id", u"ASIAIOSFODNN7EXAMPLE"_s, u"IOSFODNN7EXAMPLE"_s);
        row("secret access key by itself", u"key "_s + key, key);
        row("secret access key of a file", u"aws_secret_access_key = "_s + key, key);
        row("secret access key of an answer", u"{\"SecretAccessKey\":\"abc\",\"Expiration\":1}"_s, u"abc"_s);
        row("session token", u"SessionToken: FwoGZXIvYXdzEBc"_s, u"FwoGZXIvYXdzEBc"_s);
        row("header with a token", u"X-Amz-Security-Token: a b c"_s, u"b c"_s);
        row("authorization", u"Authorization: AWS4-HMAC-SHA256 Credential=x, SignedHeaders=y, Signature=0123abcd"_s,
            u"0123abcd"_s);
        row("authorization in JSON", u"{\"authorization\": \"Bearer a.b\"}"_s, u"a.b"_s);
        row("password in an address", u"proxy http://me:hunter2@proxy:3128"_s, u"hunter2"_s);
        row("password", u"password=hunter2"_s, u"hunter2"_s);
        row("cookie", u"Set-Cookie: sid=31d4d96e407aad42"_s, u"31d4d96e407aad42"_s);
        row("web token", u"eyJhbGciOi.eyJzdWIi.SflKxw"_s, u"SflKxw"_s);
        row("client secret of a sign-in", u"clientSecret=abc&x=1"_s, u"abc"_s);
        row("verifier of a sign-in", u"code_verifier=abc&x=1"_s, u"abc"_s);
        row("long and unnamed", u"got "_s + QString(120, u'A'), QString(120, u'A'));
        row("signature in an address", u"https://b.s3.amazonaws.com/?X-Amz-Signature=0a1b2c"_s, u"0a1b2c"_s);
    }

    void leavesSecretsOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const QString left = session::withoutSecrets(text);
        QVERIFY2(!left.contains(secret), qPrintable(left));
        QVERIFY2(left.contains(u'…') || left.contains(u"***"_s) || left.size() < text.size(), qPrintable(left));
    }

    void leavesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a call") << u"DescribeClassificationJob GET "
                                   "https://macie2.eu-west-1.amazonaws.com/jobs/3ce05dbb7ec5505def334104bf347788 200 "
                                   "1f0e8bd6-9a3c-4d0e-8a54-2b8b6d1b3c9f 84 ms"_s;
        QTest::newRow("an ARN") << u"arn:aws:macie2:us-east-1:123456789012:classification-job/"
                                   "3ce05dbb7ec5505def334104bf347788"_s;
        QTest::newRow("words in capitals") << u"ALL JOBS ARE PAUSED"_s;
        QTest::newRow("a long path") << u"/srv/exports/2026/november/classification-jobs/all-of-them.json"_s;
    }

    void leavesTheRest()
    {
        QFETCH(QString, text);
        QCOMPARE(session::withoutSecrets(text), text);
    }
};

JOBSCOPE_TEST_MAIN(TestRedaction)
#include "tst_redaction.moc"
