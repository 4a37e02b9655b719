// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "listing/listing.h"
#include "support/testmain.h"

#include <QStringEncoder>
#include <QTest>

using namespace jobscope;
using namespace Qt::StringLiterals;
using listing::Listing;
using listing::ListingKind;

class TestListing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void listings_data();
    void listings();
    void errors_data();
    void errors();
    void localTime();
    void utf16();
    void cancel();
    void manyErrors();
};

namespace {

/** `bucket|key|size|last modified|storage class`, `-` for what is not known. */
QString lineOf(const explain::ObjectFacts& object)
{
    return object.bucket.value_or(u"-"_s) + u'|' + object.key.value_or(u"-"_s) + u'|'
        + (object.size ? QString::number(*object.size) : u"-"_s) + u'|'
        + (object.lastModified ? job::isoInstant(*object.lastModified) : u"-"_s) + u'|'
        + object.storageClass.value_or(u"-"_s);
}

QStringList linesOf(const Listing& listing)
{
    QStringList lines;
    for (const explain::ObjectFacts& object : listing.objects)
        lines += lineOf(object);
    return lines;
}

const QByteArray s_entry = R"({"Key":"a/b.csv","LastModified":"2024-05-01T00:00:00+00:00","ETag":"\"x\"","Size":5,)"
                           R"("StorageClass":"STANDARD"})";
const auto s_entryLine = u"-|a/b.csv|5|2024-05-01T00:00:00Z|STANDARD"_s;

} // namespace

void TestListing::listings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ListingKind>("kind");
    QTest::addColumn<QStringList>("objects");
    const auto row = [](const char* name, const QByteArray& text, ListingKind kind, const QStringList& objects) {
        QTest::newRow(name) << text << kind << objects;
    };
    row("nothing", "", ListingKind::Keys, {});
    row("blank", " \n\r\n", ListingKind::Keys, {});

    row("one answer", R"({"Contents":[)" + s_entry + ',' + s_entry + R"(],"RequestCharged":null})", ListingKind::S3Api,
        {s_entryLine, s_entryLine});
    row("indented", "{\n    \"Contents\": [\n        " + s_entry + "\n    ]\n}\n", ListingKind::S3Api, {s_entryLine});
    row("an empty answer", R"({"KeyCount":0,"IsTruncated":false})", ListingKind::S3Api, {});
    row("answers behind each other", R"({"Contents":[)" + s_entry + "]}\n{\"Contents\":[" + s_entry + "]}",
        ListingKind::S3Api, {s_entryLine, s_entryLine});
    row("an array of answers", R"([{"Name":"b","Contents":[)" + s_entry + R"(]},{"Contents":null,"KeyCount":0}])",
        ListingKind::S3Api, {u"b"_s + s_entryLine.mid(1)});
    row("Contents alone", '[' + s_entry + ']', ListingKind::S3Api, {s_entryLine});
    row("entries on lines", s_entry + '\n' + s_entry + '\n', ListingKind::S3Api, {s_entryLine, s_entryLine});
    row("a byte order mark", "\xef\xbb\xbf[" + s_entry + ']', ListingKind::S3Api, {s_entryLine});
    row("seconds", R"([{"Key":"k","LastModified":0.5}])", ListingKind::S3Api, {u"-|k|-|1970-01-01T00:00:00.5Z|-"_s});
    row("brackets in keys", R"({"Contents":[{"Key":"}]\"{["}]}{"Contents":[{"Key":"b"}]})", ListingKind::S3Api,
        {u"-|}]\"{[|-|-|-"_s, u"-|b|-|-|-"_s});

    row("s3 ls", "2024-05-01 10:00:00    1048576 a/b c.csv\r\n2024-05-01 10:00:01          0 d\n", ListingKind::S3Ls,
        {u"-|a/b c.csv|1048576|2024-05-01T10:00:00Z|-"_s, u"-|d|0|2024-05-01T10:00:01Z|-"_s});
    row("s3 ls with sums",
        "2024-05-01 10:00:00  7 a\n                           PRE folder/\n\nTotal Objects: 1\n   Total Size: 7\n",
        ListingKind::S3Ls, {u"-|a|7|2024-05-01T10:00:00Z|-"_s});
    row("s3 ls for people", "2024-05-01 10:00:00    1.2 MiB a\n2024-05-01 10:00:00    7 Bytes b\n", ListingKind::S3Ls,
        {u"-|a|-|2024-05-01T10:00:00Z|-"_s, u"-|b|-|2024-05-01T10:00:00Z|-"_s});
    row("folders first", "    PRE folder/\n2024-05-01 10:00:00  7 a\n", ListingKind::S3Ls,
        {u"-|a|7|2024-05-01T10:00:00Z|-"_s});

    row("keys", "a/b.csv\r\n\n c d \n\xc3\xbc", ListingKind::Keys,
        {u"-|a/b.csv|-|-|-"_s, u"-| c d |-|-|-"_s, u"-|\u00fc|-|-|-"_s});
    row("addresses", "s3://b/a/c.csv\ns3://b/\ns3://b\n", ListingKind::Keys,
        {u"b|a/c.csv|-|-|-"_s, u"b||-|-|-"_s, u"-|s3://b|-|-|-"_s});

    row("JSON lines", "\n{\"bucket\":\"b\",\"key\":\"k\",\"size\":3}\n\n{}\n", ListingKind::JsonLines,
        {u"b|k|3|-|-"_s, u"-|-|-|-|-"_s});
}

void TestListing::listings()
{
    QFETCH(QByteArray, text);
    QFETCH(ListingKind, kind);
    QFETCH(QStringList, objects);
    const Listing listing = listing::readListing(text);
    QCOMPARE(listing.kind, kind);
    QCOMPARE(linesOf(listing), objects);
    QCOMPARE(listing.errorCount, 0);
    QVERIFY(!listing.isCancelled);
}

void TestListing::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("words");
    QTest::addColumn<qsizetype>("objects");
    const auto row = [](const char* name, const QByteArray& text, qint64 line, const QString& words,
                         qsizetype objects) { QTest::newRow(name) << text << line << words << objects; };
    row("JSON line", "{}\n\n{\"key\":1}\n{}\n", 3, u"key: expected text, found 1"_s, 2);
    row("entry without key", "{\n\"Contents\":[\n{\"Size\":1},\n" + s_entry + "]}", 3, u"with its Key"_s, 1);
    row("wrong size", "[\n" + s_entry + ",\n{\"Key\":\"k\",\"Size\":\"1\"}]", 3,
        u"Size: expected a whole number of bytes, 0 or more, found \"1\""_s, 1);
    row("wrong date", "[{\"Key\":\"k\",\n\"LastModified\":\"then\"}]", 2, u"LastModified: expected a date-time"_s, 0);
    row("Contents of another type", "{\n\"Contents\":3}", 2, u"Contents: expected a list"_s, 0);
    row("second answer cut off", "{\"Contents\":[" + s_entry + "]}\n{\"Contents\":[\n", 3, u"expected"_s, 1);
    row("s3 ls", "2024-05-01 10:00:00 7 a\nnext\n", 2, u"aws s3 ls"_s, 1);
    row("no such day", "2024-05-01 10:00:00 7 a\n2024-02-30 10:00:00 7 b\n", 2, u"no such date"_s, 1);
    row("key of other bytes", "a\n\xff\n", 2, u"UTF-8"_s, 1);
}

void TestListing::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, line);
    QFETCH(QString, words);
    QFETCH(qsizetype, objects);
    const Listing listing = listing::readListing(text);
    QCOMPARE(listing.errorCount, 1);
    QCOMPARE(listing.errors.front().line, line);
    QVERIFY2(listing.errors.front().text.contains(words), qPrintable(listing.errors.front().text));
    QCOMPARE(qsizetype(listing.objects.size()), objects);
}

void TestListing::localTime()
{
    listing::ListingOptions options;
    options.localTime = QTimeZone(2 * 3600);
    const Listing listing = listing::readListing("2024-05-01 00:30:00 7 a\n", options);
    QCOMPARE(linesOf(listing), QStringList{u"-|a|7|2024-04-30T22:30:00Z|-"_s});
}

void TestListing::utf16()
{
    QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray text = encode(u"a/\u00fc.csv\r\nb\r\n"_s);
    QCOMPARE(linesOf(listing::readListing(text)), (QStringList{u"-|a/\u00fc.csv|-|-|-"_s, u"-|b|-|-|-"_s}));
}

void TestListing::cancel()
{
    const QByteArray text = QByteArray("key\n").repeated(10'000);
    listing::ListingOptions options;
    qint64 last = 0;
    options.progress = [&](qint64 done, qint64 total) {
        last = done;
        return done < total / 2;
    };
    const Listing listing = listing::readListing(text, options);
    QVERIFY(listing.isCancelled);
    QVERIFY(last >= text.size() / 2 && last < text.size());
    QVERIFY(listing.objects.size() < 10'000 && !listing.objects.empty());
}

void TestListing::manyErrors()
{
    const Listing listing = listing::readListing(QByteArray("{}\n") + QByteArray("[\n").repeated(500));
    QCOMPARE(listing.errorCount, 500);
    QCOMPARE(listing.errors.size(), std::size_t(100));
}

JOBSCOPE_TEST_MAIN(TestListing)
#include "tst_listing.moc"
