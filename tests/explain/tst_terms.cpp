// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/terms.h"

#include "explain/language.h"
#include "job/enums.h"
#include "support/golden.h"
#include "support/testmain.h"
#include "json/document.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::explain;

namespace {

const QString unknownMember = u"This version of Jobscope does not know this member; AWS may have added it."_s;

QString meaning(const QString& pointer)
{
    return plain(propertyInfo(pointer).meaning, Language());
}

QString title(const QString& pointer)
{
    return plain(propertyInfo(pointer).title, Language());
}

} // namespace

class TestTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void tableIsInOrder();
    void eachTermHasOneSentence();
    void everyPlaceOfTheMaximalAnswer();
    void sentencesOfTheContract_data();
    void sentencesOfTheContract();
    void listEntriesMeanTheSame();
    void numbersInTitles();
    void tagKeysAreNames();
    void unknownPlaces_data();
    void unknownPlaces();
    void provenance();
    void enumTexts_data();
    void enumTexts();
};

void TestTerms::tableIsInOrder()
{
    for (size_t i = 0; i < allTerms().size(); ++i) {
        QCOMPARE(size_t(allTerms()[i].term), i);
        QCOMPARE(&termInfo(allTerms()[i].term), &allTerms()[i]);
    }
    QCOMPARE(allTerms().size(), size_t(Term::Reading) + 1);
}

void TestTerms::eachTermHasOneSentence()
{
    QSet<QString> names;
    for (const TermInfo& info : allTerms()) {
        names += QString::fromUtf8(info.name);
        const QString text = QString::fromUtf8(info.meaning);
        QVERIFY2(text.endsWith(u'.'), info.name);
        QVERIFY2(!text.chopped(1).contains(". "_L1), info.name);
        QVERIFY2(text[0].isUpper() || text[0].isDigit(), info.name);
    }
    QCOMPARE(size_t(names.size()), allTerms().size());
}

void TestTerms::everyPlaceOfTheMaximalAnswer()
{
    const auto document = json::Document::parse(test::testData(u"api/maximal.json"_s));
    QVERIFY(document);
    int places = 0;
    const std::function<void(const json::Value&)> walk = [&](const json::Value& value) {
        const QString pointer = value.pointer();
        QVERIFY2(!title(pointer).isEmpty(), qPrintable(pointer));
        QVERIFY2(!title(pointer).contains(u'%'), qPrintable(pointer));
        QVERIFY2(meaning(pointer).endsWith(u'.'), qPrintable(pointer));
        QVERIFY2(meaning(pointer) != unknownMember, qPrintable(pointer));
        ++places;
        for (const json::Value& child : value.children())
            walk(child);
    };
    walk(document->root());
    QVERIFY(places > 150);
}

void TestTerms::sentencesOfTheContract_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("/allowListIds") << u"Text on these lists is ignored when found; they do not limit what is read."_s;
    QTest::newRow("/tags") << u"Labels on the job itself; no effect on what is read."_s;
    QTest::newRow("/clientToken") << u"Technical; no effect."_s;
}

void TestTerms::sentencesOfTheContract()
{
    QFETCH(QString, sentence);
    QCOMPARE(meaning(QString::fromLatin1(QTest::currentDataTag())), sentence);
}

void TestTerms::listEntriesMeanTheSame()
{
    for (const QString& place : {u"/bucketDefinitions"_s, u"/bucketDefinitions/0/buckets/2"_s, u"/bucketCriteria"_s,
             u"/bucketCriteria/includes/and/0/simpleCriterion/key"_s,
             u"/bucketCriteria/excludes/and/7/tagCriterion/tagValues/0/key"_s}) {
        QCOMPARE(meaning(place), meaning(u"/s3JobDefinition"_s + place));
        QCOMPARE(title(place), title(u"/s3JobDefinition"_s + place));
        QVERIFY2(meaning(place) != unknownMember, qPrintable(place));
    }
}

void TestTerms::numbersInTitles()
{
    QCOMPARE(title(u"/s3JobDefinition/scoping/includes/and/0"_s), u"Condition 1"_s);
    QCOMPARE(title(u"/s3JobDefinition/bucketDefinitions/1/buckets/11"_s), u"Bucket 12"_s);
}

void TestTerms::tagKeysAreNames()
{
    QCOMPARE(title(u"/tags/cost~1center~0x"_s), u"cost/center~x"_s);
    QCOMPARE(title(u"/tags/0"_s), u"0"_s);
    QVERIFY(meaning(u"/tags/"_s) != unknownMember);
}

void TestTerms::unknownPlaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("/novel") << u"novel"_s;
    QTest::newRow("/novel/deep/0") << u"0"_s;
    QTest::newRow("/statistics/novel") << u"novel"_s;
    QTest::newRow("/allowListIds/x") << u"x"_s;
    QTest::newRow("/allowListIds/0/x") << u"x"_s;
    QTest::newRow("/s3JobDefinition/scoping/includes/or") << u"or"_s;
    QTest::newRow("/s3JobDefinition/scoping/maybe/and") << u"and"_s;
    QTest::newRow("/s3JobDefinition/scoping/includes/and/0/simpleCriterion") << u"simpleCriterion"_s;
    QTest::newRow("/tags/a/b") << u"b"_s;
}

void TestTerms::unknownPlaces()
{
    QFETCH(QString, name);
    const QString pointer = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(meaning(pointer), unknownMember);
    QCOMPARE(title(pointer), name);
    QVERIFY(!propertyInfo(pointer).term);
}

void TestTerms::provenance()
{
    QVERIFY(meaning(u"/ResponseMetadata"_s) != unknownMember);
    QCOMPARE(meaning(u"/ResponseMetadata/HTTPHeaders/date"_s), meaning(u"/ResponseMetadata"_s));
    QCOMPARE(title(u"/ResponseMetadata/HTTPHeaders/date"_s), u"date"_s);
}

void TestTerms::enumTexts_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const QString bucket = u"/s3JobDefinition/bucketCriteria/includes/and/0/simpleCriterion/"_s;
    const QString object = u"/s3JobDefinition/scoping/excludes/and/3/simpleScopeTerm/"_s;
    QTest::newRow("status") << u"/jobStatus"_s << u"PAUSED"_s << QString() << u"Paused (By Macie)"_s;
    QTest::newRow("status in another case") << u"/jobStatus"_s << u"paused"_s << QString() << QString();
    QTest::newRow("type") << u"/jobType"_s << u"ONE_TIME"_s << QString() << u"One-time job"_s;
    QTest::newRow("selector") << u"/managedDataIdentifierSelector"_s << u"NONE"_s << QString() << u"Exclude all"_s;
    QTest::newRow("day") << u"/scheduleFrequency/weeklySchedule/dayOfWeek"_s << u"MONDAY"_s << QString() << u"Monday"_s;
    QTest::newRow("error code") << u"/lastRunErrorStatus/code"_s << u"ERROR"_s << QString() << u"access errors"_s;
    QTest::newRow("bucket key") << bucket + u"key"_s << u"ACCOUNT_ID"_s << QString() << u"Account id"_s;
    QTest::newRow("object key") << object + u"key"_s << u"OBJECT_KEY"_s << QString() << u"Prefix"_s;
    QTest::newRow("object key for a bucket") << bucket + u"key"_s << u"OBJECT_KEY"_s << QString() << QString();
    QTest::newRow("comparator") << object + u"comparator"_s << u"LTE"_s << QString() << u"less than or equal to"_s;
    QTest::newRow("permission") << bucket + u"values/0"_s << u"NOT_PUBLIC"_s << u"S3_BUCKET_EFFECTIVE_PERMISSION"_s
                                << u"Not public"_s;
    QTest::newRow("access in a list entry") << u"/bucketCriteria/includes/and/0/simpleCriterion/values/0"_s
                                            << u"NOT_SHARED"_s << u"S3_BUCKET_SHARED_ACCESS"_s << u"Not shared"_s;
    QTest::newRow("bucket named so") << bucket + u"values/0"_s << u"NOT_PUBLIC"_s << u"S3_BUCKET_NAME"_s << QString();
    QTest::newRow("name of a job") << u"/name"_s << u"COMPLETE"_s << QString() << QString();
}

void TestTerms::enumTexts()
{
    QFETCH(QString, pointer);
    QFETCH(QString, text);
    QFETCH(QString, key);
    QTEST(plain(valueTitle(pointer, text, key), Language()), "expected");
}

JOBSCOPE_TEST_MAIN(TestTerms)
#include "tst_terms.moc"
