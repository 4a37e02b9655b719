// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/zipfile.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::FileErrorKind;
using storage::ZippedFile;

namespace {

QString written(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(u"a.zip"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

} // namespace

/** ZIP archives, as far as bundles need them. */
class TestZipFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void comesBack()
    {
        const QTemporaryDir folder;
        const std::vector<ZippedFile> files{
            {u"a.json"_s, "{}"}, {u"Prüfung/ü.md"_s, QByteArray(200'000, 'x')}, {u"empty"_s, {}}};
        const auto made = storage::makeZip(files);
        QVERIFY(made);
        const auto read = storage::readZip(written(folder, *made));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, files);
        QCOMPARE(*storage::makeZip(files), *made);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("name that leads out") << QByteArray("aa/bb") << QByteArray("../bb");
        QTest::newRow("name from the root") << QByteArray("aa/bb") << QByteArray("/a/bb");
        QTest::newRow("name of another system") << QByteArray("aa/bb") << QByteArray("c:\\bb");
        QTest::newRow("name twice") << QByteArray("aa/bb") << QByteArray("other");
        QTest::newRow("content changed") << QByteArray("content") << QByteArray("Content");
    }

    void refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QTemporaryDir folder;
        QByteArray bytes = *storage::makeZip({{u"aa/bb"_s, "content"}, {u"other"_s, "x"}});
        QVERIFY(bytes.contains(from));
        const auto read = storage::readZip(written(folder, bytes.replace(from, to)));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, FileErrorKind::Broken);
    }

    void noArchive()
    {
        const QTemporaryDir folder;
        QCOMPARE(storage::readZip(folder.filePath(u"none"_s)).error().kind, FileErrorKind::NotFound);
        QCOMPARE(storage::readZip(written(folder, "PK\x03\x04 cut")).error().kind, FileErrorKind::Broken);
        const QByteArray good = *storage::makeZip({{u"a"_s, QByteArray(1000, 'x')}});
        for (qsizetype size = 0; size < good.size(); size += 7)
            QVERIFY(!storage::readZip(written(folder, good.first(size))));
    }
};

JOBSCOPE_TEST_MAIN(TestZipFile)
#include "tst_zipfile.moc"
