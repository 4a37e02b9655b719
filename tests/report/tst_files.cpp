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

JOBSCOPE_TEST_MAIN(TestFiles)
#include "tst_files.moc"
