// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listing/objectline.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;

class TestObjectLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void allFacts();
    void missingFacts_data();
    void missingFacts();
    void refused_data();
    void refused();
    void quickWayReadsTheSame();
    void buckets_data();
    void buckets();
};

void TestObjectLine::allFacts()
{
    const auto read = listing::readObjectLine(
        R"({"bucket":"b","accountId":"111122223333","effectivePermission":"PUBLIC","sharedAccess":"INTERNAL",)"
        R"("bucketTags":{"k":"v"},"key":"a/b.csv","size":1048576,"lastModified":"2024-05-01T00:00:00Z",)"
        R"("tags":{"x":"","y":"z"},"storageClass":"STANDARD","more":[1,{}]})");
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QCOMPARE(read->bucket, u"b"_s);
    QCOMPARE(read->accountId, u"111122223333"_s);
    QCOMPARE(read->effectivePermission, u"PUBLIC"_s);
    QCOMPARE(read->sharedAccess, u"INTERNAL"_s);
    QCOMPARE(read->bucketTags, (explain::TagMap{{u"k"_s, u"v"_s}}));
    QCOMPARE(read->key, u"a/b.csv"_s);
    QCOMPARE(read->size, 1048576);
    QCOMPARE(job::isoInstant(*read->lastModified), u"2024-05-01T00:00:00Z"_s);
    QCOMPARE(read->tags, (explain::TagMap{{u"x"_s, QString()}, {u"y"_s, u"z"_s}}));
    QCOMPARE(read->storageClass, u"STANDARD"_s);
}

void TestObjectLine::missingFacts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("absent") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(
        R"({"bucket":null,"accountId":null,"effectivePermission":null,"sharedAccess":null,"bucketTags":null,"key":null,"size":null,"lastModified":null,"tags":null,"storageClass":null})");
    QTest::newRow("other names") << QByteArray(R"( {"Bucket":"b","KEY":1} )");
}

void TestObjectLine::missingFacts()
{
    QFETCH(QByteArray, line);
    const auto read = listing::readObjectLine(line);
    QVERIFY(read);
    QVERIFY(!read->bucket && !read->accountId && !read->effectivePermission && !read->sharedAccess && !read->bucketTags
        && !read->key && !read->size && !read->lastModified && !read->tags && !read->storageClass);
}

void TestObjectLine::refused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* line, const QString& words) { QTest::newRow(line) << QByteArray(line) << words; };
    row("[]", u"a JSON object"_s);
    row("7", u"a JSON object"_s);
    row("{", u"byte 1"_s);
    row(R"({"key":1})", u"key: expected text, found 1"_s);
    row(R"({"bucket":["b"]})", u"bucket: expected text"_s);
    row(R"({"size":"1"})", u"size: expected a whole number"_s);
    row(R"({"size":-1})", u"size: expected a whole number"_s);
    row(R"({"size":1.5})", u"size: expected a whole number"_s);
    row(R"({"size":9223372036854775808})", u"size: expected a whole number"_s);
    row(R"({"lastModified":"yesterday"})", u"lastModified: expected an ISO 8601"_s);
    row(R"({"lastModified":1700000000})", u"lastModified: expected an ISO 8601"_s);
    row(R"({"tags":[]})", u"tags: expected an object"_s);
    row(R"({"tags":{"k":1}})", u"k: expected a tag value"_s);
    row(R"({"key":"a","key":"b"})", u"byte"_s);
}

void TestObjectLine::refused()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    const auto read = listing::readObjectLine(line);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(words), qPrintable(read.error()));
    QVERIFY(!read.error().contains(u'\n'));
}

namespace {

bool same(const explain::ObjectFacts& a, const explain::ObjectFacts& b)
{
    return a.bucket == b.bucket && a.accountId == b.accountId && a.effectivePermission == b.effectivePermission
        && a.sharedAccess == b.sharedAccess && a.bucketTags == b.bucketTags && a.key == b.key && a.size == b.size
        && a.lastModified == b.lastModified && a.tags == b.tags && a.storageClass == b.storageClass;
}

} // namespace

void TestObjectLine::quickWayReadsTheSame()
{
    const QByteArrayList lines{
        R"({"bucket":"b","accountId":"111122223333","effectivePermission":"PUBLIC","sharedAccess":"INTERNAL",)"
        R"("bucketTags":{"k":"v"},"key":"a/b.csv","size":1048576,"lastModified":"2024-05-01T00:00:00Z",)"
        R"("tags":{"k":"v","l":""},"storageClass":"STANDARD","more":true,"count":17})",
        R"( { "key" : "a" , "size" : 0 , "tags" : { } , "lastModified" : "2024-05-01" } )",
        R"({"key":"\u00fc","size":1e3,"other":[1],"x":null})",
    };
    const QByteArray letters = R"({}[]",:\0123456789.eE+-tfnulkayb/ )";
    QRandomGenerator random(4711);
    int readable = 0;
    for (int i = 0; i < 60'000; ++i) {
        QByteArray line = lines[i % lines.size()];
        for (int change = random.bounded(3); change > 0; --change) {
            const qsizetype at = random.bounded(int(line.size()));
            const char letter = letters[random.bounded(int(letters.size()))];
            switch (random.bounded(4)) {
            case 0:
                line[at] = letter;
                break;
            case 1:
                line.insert(at, letter);
                break;
            case 2:
                line.remove(at, 1 + random.bounded(3));
                break;
            default:
                line.insert(at, line.mid(at, random.bounded(20)));
                break;
            }
        }
        const auto careful = listing::readAnyObjectLine(line);
        const auto quick = listing::readObjectLine(line);
        QVERIFY2(careful.has_value() == quick.has_value(), line.constData());
        if (careful) {
            ++readable;
            QVERIFY2(same(*careful, *quick), line.constData());
        } else {
            QCOMPARE(quick.error(), careful.error());
        }
    }
    QVERIFY(readable > 10'000 && readable < 50'000);
}

void TestObjectLine::buckets_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("name"); // empty: refused
    QTest::newRow("name") << QByteArray("acme-exports.2026") << u"acme-exports.2026"_s;
    QTest::newRow("space around it") << QByteArray(" acme-exports\t\r") << u"acme-exports"_s;
    QTest::newRow("JSON") << QByteArray(R"( {"bucket":"b","sharedAccess":"INTERNAL"})") << u"b"_s;
    QTest::newRow("broken JSON") << QByteArray(R"({"bucket":})") << QString();
    QTest::newRow("two words") << QByteArray("a b") << QString();
    QTest::newRow("quoted") << QByteArray("\"b\"") << QString();
    QTest::newRow("address") << QByteArray("s3://b") << QString();
    QTest::newRow("other letters") << QByteArray("\xc3\xbc") << QString();
    QTest::newRow("nothing") << QByteArray(" ") << QString();
}

void TestObjectLine::buckets()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, name);
    const auto bucket = listing::readBucketLine(line);
    QCOMPARE(bucket.has_value(), !name.isEmpty());
    if (bucket)
        QCOMPARE(bucket->bucket, name);
}

JOBSCOPE_TEST_MAIN(TestObjectLine)
#include "tst_objectline.moc"
