// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/errorwording.h"

#include "explain/language.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;

Q_DECLARE_METATYPE(jobscope::session::LoadError)

class TestErrorWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void everyKindIsWorded_data();
    void everyKindIsWorded();
    void fileErrorNamesFileAndPlace();
    void systemErrorNamesItsReason();
    void callErrorNamesCallStatusCodeAndRequest();
    void missingPermissionIsNamed();
    void placeIsNamed();
    void adviceNamesTheCommand();
    void signInByCode_data();
    void signInByCode();
    void storesAreWorded();
    void outsideTextIsHarmless();
};

void TestErrorWording::everyKindIsWorded_data()
{
    QTest::addColumn<session::LoadError>("error");
    for (int kind = 0; kind <= int(json::ErrorKind::WrongValue); ++kind) {
        job::SourceError error{u"jobs.json"_s, json::Error(), 0, {}};
        error.json->kind = json::ErrorKind(kind);
        QTest::addRow("json %d", kind) << session::LoadError(error);
    }
    for (int kind = 0; kind <= int(ports::CallErrorKind::Local); ++kind) {
        ports::CallError error;
        error.kind = ports::CallErrorKind(kind);
        QTest::addRow("call %d", kind) << session::LoadError(error);
    }
    for (int problem = 1; problem <= int(ports::LocalProblem::Instance); ++problem) {
        ports::CallError error;
        error.kind = ports::CallErrorKind::SignIn;
        error.problem = ports::LocalProblem(problem);
        QTest::addRow("problem %d", problem) << session::LoadError(error);
        error.subject = u"thing"_s;
        QTest::addRow("problem %d with its subject", problem) << session::LoadError(error);
    }
}

void TestErrorWording::everyKindIsWorded()
{
    QFETCH(session::LoadError, error);
    const explain::Language language;
    const session::ErrorWords words = session::wordsFor(error);
    for (const explain::Phrase& phrase : {words.what, words.todo}) {
        const QString text = explain::plain(phrase, language);
        QVERIFY(text.size() > 10);
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void TestErrorWording::fileErrorNamesFileAndPlace()
{
    json::Error place;
    place.kind = json::ErrorKind::WrongType;
    place.pointer = u"/items/3/jobId"_s;
    place.byte = 1203;
    place.expected = u"a string"_s;
    place.found = u"12"_s;
    const session::ErrorWords words = session::wordsFor(job::SourceError{u"jobs.json"_s, place, 0, {}});
    QCOMPARE(explain::plain(words.what, explain::Language()),
        u"jobs.json holds something that cannot be read as a Macie job."_s);
    QCOMPARE(words.where, u"jobs.json: /items/3/jobId (byte 1203): expected a string, found 12"_s);
}

void TestErrorWording::systemErrorNamesItsReason()
{
    const session::ErrorWords words
        = session::wordsFor(job::SourceError{u"gone.json"_s, std::nullopt, 0, u"No such file or directory"_s});
    QCOMPARE(
        explain::plain(words.what, explain::Language()), u"gone.json could not be read: No such file or directory."_s);
}

void TestErrorWording::callErrorNamesCallStatusCodeAndRequest()
{
    ports::CallError error;
    error.kind = ports::CallErrorKind::Throttled;
    error.operation = u"DescribeClassificationJob"_s;
    error.httpStatus = 429;
    error.awsCode = u"ThrottlingException"_s;
    error.awsMessage = u"Rate exceeded"_s;
    error.requestId = u"abc-1"_s;
    QCOMPARE(session::wordsFor(error).where,
        u"DescribeClassificationJob, HTTP 429, ThrottlingException: Rate exceeded, request id abc-1"_s);
}

void TestErrorWording::missingPermissionIsNamed()
{
    ports::CallError error;
    error.kind = ports::CallErrorKind::NoPermission;
    error.action = u"macie2:DescribeClassificationJob"_s;
    const session::ErrorWords words = session::wordsFor(error);
    const explain::Language language;
    QVERIFY(explain::plain(words.what, language).contains(error.action));
    QVERIFY(explain::plain(words.todo, language).contains(error.action));
}

void TestErrorWording::placeIsNamed()
{
    const explain::Language language;
    ports::CallError error;
    error.kind = ports::CallErrorKind::NotFound;
    error.region = u"eu-west-1"_s;
    QCOMPARE(explain::plain(session::wordsFor(error).what, language), u"No such job in Region eu-west-1."_s);
    error.account = u"111122223333"_s;
    QCOMPARE(explain::plain(session::wordsFor(error).what, language),
        u"No such job in Region eu-west-1 of account 111122223333."_s);
    QCOMPARE(
        explain::plain(session::wordsFor(error).todo, language), u"Jobs exist in one Region only; check the ARN."_s);
    error.kind = ports::CallErrorKind::MacieOff;
    QCOMPARE(explain::plain(session::wordsFor(error).what, language),
        u"Macie is not enabled in Region eu-west-1 of account 111122223333."_s);
    // Said once.
    error.endpoint = u"https://localhost:1"_s;
    QVERIFY(session::wordsFor(error).where.contains(u"Region eu-west-1"_s));
    error.endpoint = u"https://macie2.eu-west-1.amazonaws.com"_s;
    QVERIFY(!session::wordsFor(error).where.contains(u"Region"_s));
}

void TestErrorWording::adviceNamesTheCommand()
{
    using enum ports::LocalProblem;
    for (const auto& [problem, command] : {std::pair(NotSignedIn, u"aws sso login --profile work"_s),
             std::pair(LoginSession, u"aws login --profile work"_s)}) {
        ports::CallError error;
        error.kind = ports::CallErrorKind::SignIn;
        error.problem = problem;
        error.subject = u"work"_s;
        const QString todo = explain::plain(session::wordsFor(error).todo, explain::Language());
        QVERIFY2(todo.contains(command), qPrintable(todo));
    }
}

void TestErrorWording::signInByCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("expired") << u"ExpiredTokenException"_s << u"expired"_s;
    QTest::newRow("expired at STS") << u"ExpiredToken"_s << u"expired"_s;
    QTest::newRow("unknown key") << u"UnrecognizedClientException"_s << u"does not know this access key"_s;
    QTest::newRow("unknown key at STS") << u"InvalidClientTokenId"_s << u"does not know this access key"_s;
    QTest::newRow("signature") << u"InvalidSignatureException"_s << u"signature"_s;
    QTest::newRow("signature at STS") << u"SignatureDoesNotMatch"_s << u"signature"_s;
    QTest::newRow("no keys") << QString() << u"no keys"_s;
    QTest::newRow("another") << u"AuthFailure"_s << u"sign in again"_s;
}

void TestErrorWording::signInByCode()
{
    QFETCH(QString, code);
    QFETCH(QString, word);
    ports::CallError error;
    error.kind = ports::CallErrorKind::SignIn;
    error.awsCode = code;
    const QString what = explain::plain(session::wordsFor(error).what, explain::Language());
    QVERIFY2(what.contains(word), qPrintable(what));
    QVERIFY(what.endsWith(u'.'));
}

void TestErrorWording::storesAreWorded()
{
    QSet<QString> said;
    const explain::Language language;
    for (int kind = 0; kind <= int(ports::StoreErrorKind::Other); ++kind) {
        const auto words = session::wordsFor(ports::StoreError{ports::StoreErrorKind(kind), u"its words"_s});
        QVERIFY(explain::plain(words.todo, language).endsWith(u'.'));
        QCOMPARE(words.where, u"its words"_s);
        said += explain::plain(words.what, language);
        QVERIFY(explain::plain(session::wordsForUnkept({ports::StoreErrorKind(kind), {}}).what, language)
                    .contains(u"this session only"_s));
    }
    QCOMPARE(said.size(), qsizetype{6});
    for (int kind = 0; kind <= int(ports::FileErrorKind::TooLarge); ++kind) {
        const auto words
            = session::wordsFor(ports::FileError{ports::FileErrorKind(kind), u"a.snapshot"_s, u"byte 3"_s});
        QVERIFY(explain::plain(words.what, language).startsWith(u"a.snapshot "_s));
        QCOMPARE(words.where, u"a.snapshot: byte 3"_s);
        said += explain::plain(words.what, language);
    }
    QCOMPARE(said.size(), qsizetype{11});
}

void TestErrorWording::outsideTextIsHarmless()
{
    ports::CallError error;
    error.awsCode = u"X\u202eY"_s;
    QVERIFY(!session::wordsFor(error).where.contains(QChar(0x202e)));
    const job::SourceError file{u"a\u202eb.json"_s, std::nullopt, 0, u"no"_s};
    QVERIFY(!session::wordsFor(file).where.contains(QChar(0x202e)));
    QVERIFY(!explain::plain(session::wordsFor(file).what, explain::Language()).contains(QChar(0x202e)));
}

JOBSCOPE_TEST_MAIN(TestErrorWording)
#include "tst_errorwording.moc"
