// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/awsfixture.h"

#include <QFile>

using namespace jobscope;
using namespace Qt::StringLiterals;
using test::Received;
using Reply = test::TestServer::Reply;

/** What the program asks on the terminal, and keeps to itself. */
class TestAwsQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_aws = std::make_unique<test::AwsFixture>();
    }
    void cleanup() { m_aws.reset(); }

    void nobodyToAsk_data();
    void nobodyToAsk();
    void asksOnTheTerminal_data();
    void asksOnTheTerminal();
    void signsInByCode();
    void remembersPrograms();
    void secretsStayInside();

private:
    std::unique_ptr<test::AwsFixture> m_aws;
};

void TestAwsQuestions::nobodyToAsk_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("code") << u"mfa"_s << QByteArray("mfa/phone");
    QTest::newRow("program") << u"program"_s << QByteArray("config:14: the program was not run");
    QTest::newRow("sign-in") << u"center"_s << QByteArray("aws sso login --profile center");
}

void TestAwsQuestions::nobodyToAsk()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, error);
    const test::Ran ran = m_aws->run({u"list"_s, u"--profile"_s, profile});
    COMPARE_CODE(ran, 3);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(error), ran.err.constData());
}

void TestAwsQuestions::asksOnTheTerminal_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("code") << u"mfa"_s << QByteArray("123456\r") << 0;
    QTest::newRow("corrected code") << u"mfa"_s
                                    << QByteArray("1299\x7f\x7f"
                                                  "3456\r")
                                    << 0;
    QTest::newRow("wrong code") << u"mfa"_s << QByteArray("000000\r") << 3;
    QTest::newRow("no code") << u"mfa"_s << QByteArray("\r") << 3;
    QTest::newRow("given up") << u"mfa"_s << QByteArray("12\x03") << 3;
    QTest::newRow("program") << u"program"_s << QByteArray("yes\r") << 0;
    QTest::newRow("no program") << u"program"_s << QByteArray("no\r") << 3;
}

void TestAwsQuestions::asksOnTheTerminal()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    m_aws->central.mfaCode = "123456";
    // Two Regions, one question.
    const test::Ran ran = m_aws->run({u"list"_s, u"--profile"_s, profile, u"--region"_s, u"eu-central-1"_s,
                                         u"--region"_s, u"eu-north-1"_s, u"--json"_s},
        typed);
    COMPARE_CODE(ran, code);
    if (code == 0)
        QCOMPARE(test::idsOf(ran.out).size(), qsizetype{6});
    QCOMPARE(m_aws->terminal.count(": "), 1);
    if (profile == u"mfa") {
        QVERIFY2(m_aws->terminal.contains("mfa/phone"), m_aws->terminal.constData());
        QVERIFY2(!m_aws->terminal.contains("123456"), "the code is shown");
    } else {
        QVERIFY2(
            m_aws->terminal.contains(m_aws->folder.filePath(u"keys.json"_s).toUtf8()), m_aws->terminal.constData());
    }
}

void TestAwsQuestions::signsInByCode()
{
    m_aws->central.sso.pending = 1;
    const test::Ran ran = m_aws->run({u"list"_s, u"--profile"_s, u"center"_s}, QByteArray());
    COMPARE_CODE(ran, 0);
    QVERIFY2(m_aws->terminal.contains("https://device.example/?user_code=ABCD-EFGH\r\n"), m_aws->terminal.constData());
    QVERIFY2(m_aws->terminal.contains("code: ABCD-EFGH"), m_aws->terminal.constData());
    QVERIFY(!m_aws->terminal.contains("very-secret"));
    QCOMPARE(ran.err, QByteArray());
}

void TestAwsQuestions::remembersPrograms()
{
    const QStringList list{u"list"_s, u"--profile"_s, u"program"_s};
    COMPARE_CODE(m_aws->run(list, "no\r"), 3);
    COMPARE_CODE(m_aws->run(list), 3); // a refusal is not kept
    COMPARE_CODE(m_aws->run(list, "yes\r"), 0);
    COMPARE_CODE(m_aws->run(list), 0);
    QFile kept(m_aws->folder.filePath(u"settings/Jobscope/jobscope/confirmed-commands.json"_s));
    QVERIFY(kept.open(QFile::ReadOnly));
    const QByteArray text = kept.readAll();
    QVERIFY2(!text.contains("keys.json") && !text.contains("cat"), text.constData());
    // The same profile with another command asks anew.
    QFile config(m_aws->folder.filePath(u"config"_s));
    QVERIFY(config.open(QFile::ReadOnly));
    m_aws->write(u"config"_s, config.readAll().replace("credential_process = cat", "credential_process = cat  "));
    COMPARE_CODE(m_aws->run(list), 3);
}

void TestAwsQuestions::secretsStayInside()
{
    m_aws->central.mfaCode = "123456";
    m_aws->environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_aws->environment.insert(u"XDG_CONFIG_HOME"_s, m_aws->folder.filePath(u"xdg"_s));
    m_aws->environment.insert(u"XDG_DATA_HOME"_s, m_aws->folder.filePath(u"xdg"_s));
    m_aws->environment.insert(u"XDG_CACHE_HOME"_s, m_aws->folder.filePath(u"xdg"_s));
    const QString file = m_aws->folder.filePath(u"report.html"_s);
    const test::Ran ran = m_aws->run({u"report"_s, u"--profile"_s, u"mfa"_s, u"--output"_s, file}, "123456\r");
    COMPARE_CODE(ran, 0);
    QFile report(file);
    QVERIFY(report.open(QFile::ReadOnly));
    const QByteArray secret = test::AwsStandIn::longLived().secretAccessKey.view().toByteArray();
    for (const QByteArray& text : {ran.out, ran.err, m_aws->terminal, report.readAll()}) {
        for (const QByteArray& planted :
            {secret, QByteArray("role-secret-"), QByteArray("role-token"), QByteArray("123456")})
            QVERIFY2(!text.contains(planted), planted.constData());
    }
    QVERIFY(!QFile::exists(m_aws->folder.filePath(u"xdg"_s)));
}

JOBSCOPE_TEST_MAIN(TestAwsQuestions)

#include "tst_awsquestions.moc"
