// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "report/saveaside.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace jobscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void writesAndReplaces();
    void failureLeavesNothing();
    void filesThatBelongTogether();
};

void TestFiles::writesAndReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.html"_s);
    QVERIFY(report::saveAside(path, "first"));
    QCOMPARE(read(path), QByteArray("first"));
    QVERIFY(report::saveAside(path, "second"));
    QCOMPARE(read(path), QByteArray("second"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.html"_s});
}

void TestFiles::failureLeavesNothing()
{
    const QTemporaryDir folder;
    const auto saved = report::saveAside(folder.filePath(u"no such folder/a.html"_s), "text");
    QVERIFY(!saved);
    QVERIFY(!saved.error().isEmpty());
    QDir(folder.path()).mkdir(u"taken"_s);
    QVERIFY(!report::saveAside(folder.filePath(u"taken"_s), "text"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestFiles::filesThatBelongTogether()
{
    const QTemporaryDir folder;
    const auto pathOf = [&](const QString& name) { return folder.filePath(name); };
    const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
    QVERIFY(report::saveAside(
        std::vector<report::FileToSave>{{pathOf(u"a.csv"_s), "table"}, {pathOf(u"b.pdf"_s), "pages"}}));
    QCOMPARE(read(pathOf(u"a.csv"_s)), QByteArray("table"));
    QCOMPARE(read(pathOf(u"b.pdf"_s)), QByteArray("pages"));

    const auto saved = report::saveAside(
        std::vector<report::FileToSave>{{pathOf(u"new.csv"_s), "1"}, {pathOf(u"none/new.pdf"_s), "2"}});
    QVERIFY(!saved);
    QCOMPARE(saved.error().path, pathOf(u"none/new.pdf"_s));
    QVERIFY(!saved.error().words.isEmpty());
    QCOMPARE(files(), (QStringList{u"a.csv"_s, u"b.pdf"_s}));
}

JOBSCOPE_TEST_MAIN(TestFiles)
#include "tst_files.moc"
