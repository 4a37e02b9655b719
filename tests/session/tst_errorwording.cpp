// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "session/errorwording.h"

#include "explain/language.h"
#include "support/testmain.h"

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
