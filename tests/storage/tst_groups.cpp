// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/savedgroups.h"

#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::SavedGroup;
using storage::SavedGroups;

class TestSavedGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void comesBack()
    {
        const QTemporaryDir folder;
        SavedGroups store(folder.filePath(u"groups.json"_s));
        QCOMPARE(*store.load(), std::vector<SavedGroup>());
        const std::vector<SavedGroup> groups{
            {u"1"_s, u"Prüfung"_s, {u"c"_s}, u"audit"_s, {u"111122223333"_s}, {u"eu-west-1"_s}, true},
            {u"2"_s, u"own"_s, {u"c"_s, u"d"_s}, {}, {}, {}}};
        QVERIFY(store.save(groups));
        QCOMPARE(*store.load(), groups);
    }

    void ofAnEarlierVersion()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"groups.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"version":1,"groups":[{"id":"1","name":"a","connections":["c"],"role":"r",)"
                   R"("accounts":["111122223333"],"regions":[]}]})");
        file.close();
        const auto groups = SavedGroups(file.fileName()).load();
        QVERIFY(groups);
        QCOMPARE(*groups, (std::vector<SavedGroup>{{u"1"_s, u"a"_s, {u"c"_s}, u"r"_s, {u"111122223333"_s}, {}}}));
    }
};

JOBSCOPE_TEST_MAIN(TestSavedGroups)
#include "tst_groups.moc"
