// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/savedfilters.h"

#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::SavedFilter;
using storage::SavedFilters;

class TestSavedFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void comesBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"new/filters.json"_s);
        SavedFilters store(file);
        QCOMPARE(*store.load(), std::vector<SavedFilter>());
        const std::vector<SavedFilter> filters{
            {u"Prüfung"_s, u"status:idle \"a \\\"b\\\"\""_s}, {u"2"_s, u"expires<7d"_s}};
        QVERIFY(store.save(filters));
        QCOMPARE(*store.load(), filters);
        QCOMPARE(QFile::permissions(file) & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
    }

    void brokenFileIsSetAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"filters.json"_s);
        const QByteArray broken = R"({"version":1,"filters":[{"text":"a"}]})";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(broken) == broken.size());
        file.close();
        SavedFilters store(path);
        QCOMPARE(store.load().error().kind, ports::FileErrorKind::Broken);
        QVERIFY(store.save({{u"a"_s, u"b"_s}}));
        QFile aside(path + u".broken"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), broken);
    }
};

JOBSCOPE_TEST_MAIN(TestSavedFilters)
#include "tst_filters.moc"
