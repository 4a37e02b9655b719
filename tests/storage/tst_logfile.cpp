// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/logfile.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using storage::LogFile;

namespace {

constexpr QFileDevice::Permissions others{0x77};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

class TestLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void nothingIsMadeBeforeTheFirstLine()
    {
        const QTemporaryDir folder;
        const LogFile log(folder.filePath(u"log"_s));
        QVERIFY(!QFile::exists(log.folder()));
    }

    void goesOnWhereTheLastOneEnded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_s);
        LogFile(path).append("a\n");
        LogFile second(path);
        second.append("b\n");
        second.append("c\n");
        QCOMPARE(contentOf(path + u"/jobscope.log"_s), "a\nb\nc\n");
        QVERIFY(!QFile::exists(path + u"/jobscope.1.log"_s));
    }

    void onlyTheOwnerReadsIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_s);
        QVERIFY(QDir().mkpath(path));
        QFile before(path + u"/jobscope.log"_s);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.setPermissions(QFileDevice::Permissions(0x6666)));
        before.close();
        LogFile(path).append("a\n");
        QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
        QCOMPARE(QFile::permissions(path + u"/jobscope.log"_s) & others, QFileDevice::Permissions());
    }

    void neverGrowsBeyondTwoFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_s);
        LogFile log(path);
        const QByteArray half(LogFile::largest / 2, 'x');
        for (const char* name : {"1", "2", "3", "4", "5"})
            log.append(name + half.mid(1));
        const QDir files(path);
        QCOMPARE(files.entryList(QDir::Files), (QStringList{u"jobscope.1.log"_s, u"jobscope.log"_s}));
        QCOMPARE(contentOf(files.filePath(u"jobscope.1.log"_s)).first(1), "3");
        QCOMPARE(contentOf(files.filePath(u"jobscope.log"_s)).first(1), "5");
        QCOMPARE(QFile::permissions(files.filePath(u"jobscope.log"_s)) & others, QFileDevice::Permissions());
    }

    void whereNothingCanBeWrittenThereIsNone()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"log"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile log(inTheWay.fileName());
        log.append("a\n");
        QCOMPARE(contentOf(inTheWay.fileName()), QByteArray());
    }
};

JOBSCOPE_TEST_MAIN(TestLogFile)
#include "tst_logfile.moc"
