// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/savedacceptances.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::FileErrorKind;
using storage::SavedAcceptances;

class TestAcceptances : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void keepsTheText()
    {
        const QTemporaryDir folder;
        SavedAcceptances store(folder.filePath(u"config/accepted.json"_s));
        QCOMPARE(store.load()->size(), 0);
        QVERIFY(store.save("[]\n"));
        QCOMPARE(*store.load(), QByteArray("[]\n"));
        const auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(store.file()) & ofOthers));
        QCOMPARE(QDir(folder.filePath(u"config"_s)).entryList(QDir::Files).size(), 1);
    }

    void tooLarge()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"accepted.json"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.resize(SavedAcceptances::largestFile + 1));
        const auto loaded = SavedAcceptances(file.fileName()).load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, FileErrorKind::TooLarge);
    }

    void cannotBeWritten()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"config"_s)); // where the folder should be
        QVERIFY(file.open(QFile::WriteOnly));
        SavedAcceptances store(folder.filePath(u"config/accepted.json"_s));
        const auto saved = store.save("[]");
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, FileErrorKind::CannotWrite);
    }
};

JOBSCOPE_TEST_MAIN(TestAcceptances)
#include "tst_acceptances.moc"
