// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/savedconnections.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::ConnectionKind;
using ports::FileErrorKind;
using ports::SavedConnection;

class TestSavedConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"new/folder/connections.json"_s);
    }

    void nothingSaved()
    {
        const auto loaded = storage::SavedConnections(m_file).load();
        QVERIFY(loaded);
        QVERIFY(loaded->empty());
        QVERIFY(!QFile::exists(m_file));
    }

    void comesBack()
    {
        const std::vector<SavedConnection> list{
            {u"1"_s, u"Prüfung \"a\""_s, 3, ConnectionKind::Profile, u"work"_s, u"eu-west-1"_s},
            {u"2"_s, u"Key"_s, 0, ConnectionKind::AccessKey, {}, u"us-east-1"_s},
            {u"3"_s, u"Role"_s, 0, ConnectionKind::AssignedRole, {}, u"us-east-1"_s,
                {u"s"_s, u"111122223333"_s, u"r"_s}},
        };
        storage::SavedConnections store(m_file);
        QVERIFY(store.save(list));
        QCOMPARE(*store.load(), list);
        QCOMPARE(QFile::permissions(m_file) & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
        QCOMPARE(QFileInfo(QFileInfo(m_file).path()).permissions() & QFileDevice::Permissions(0x77),
            QFileDevice::Permissions());
        QCOMPARE(QDir(QFileInfo(m_file).path()).entryList(QDir::Files), QStringList{u"connections.json"_s});
    }

    void brokenIsKept_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{\"connections\":[");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("unknown kind") << QByteArray(R"({"connections":[{"id":"1","kind":"sso"}]})");
        QTest::newRow("no id") << QByteArray(R"({"connections":[{"kind":"profile"}]})");
        QTest::newRow("no object") << QByteArray(R"({"connections":[1]})");
    }

    void brokenIsKept()
    {
        QFETCH(QByteArray, text);
        storage::SavedConnections store(m_file);
        QVERIFY(store.save({}));
        QFile file(m_file);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        const auto loaded = store.load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().kind == FileErrorKind::Broken);
        QCOMPARE(loaded.error().file, m_file);
        QVERIFY(!loaded.error().detail.isEmpty());
        QVERIFY(store.save({{u"1"_s, u"n"_s, 0, ConnectionKind::Profile, u"p"_s, {}}}));
        QCOMPARE(store.load()->size(), size_t{1});
        QFile aside(m_file + u".broken"_s);
        QVERIFY(aside.open(QFile::ReadOnly));
        QCOMPARE(aside.readAll(), text);
    }

    void tooLarge()
    {
        storage::SavedConnections store(m_file);
        QVERIFY(store.save({}));
        QFile file(m_file);
        QVERIFY(file.resize(storage::ListFile::largestFile + 1));
        QVERIFY(store.load().error().kind == FileErrorKind::TooLarge);
    }

    void cannotBeWritten()
    {
        QFile inTheWay(m_folder->filePath(u"new"_s));
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        const auto saved = storage::SavedConnections(m_file).save({});
        QVERIFY(!saved);
        QVERIFY(saved.error().kind == FileErrorKind::CannotWrite);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

JOBSCOPE_TEST_MAIN(TestSavedConnections)

#include "tst_connections.moc"
