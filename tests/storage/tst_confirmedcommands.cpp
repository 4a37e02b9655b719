// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/confirmedcommands.h"

#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using ports::CommandPrompt;

class TestConfirmedCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"new/confirmed.json"_s);
    }

    void onlyTheSame_data()
    {
        QTest::addColumn<QStringList>("other"); // profile, file, command
        QTest::addColumn<int>("line");
        QTest::addColumn<bool>("isConfirmed");
        QTest::newRow("the same") << QStringList{u"work"_s, u"/config"_s, u"program --secret x"_s} << 3 << true;
        QTest::newRow("another line") << QStringList{u"work"_s, u"/config"_s, u"program --secret x"_s} << 4 << true;
        QTest::newRow("another command") << QStringList{u"work"_s, u"/config"_s, u"program --secret y"_s} << 3 << false;
        QTest::newRow("another profile") << QStringList{u"prod"_s, u"/config"_s, u"program --secret x"_s} << 3 << false;
        QTest::newRow("another file") << QStringList{u"work"_s, u"/other"_s, u"program --secret x"_s} << 3 << false;
        QTest::newRow("moved between them") << QStringList{u"work/config"_s, {}, u"program --secret x"_s} << 3 << false;
    }

    void onlyTheSame()
    {
        QFETCH(QStringList, other);
        QFETCH(int, line);
        QFETCH(bool, isConfirmed);
        const CommandPrompt first{u"work"_s, u"program --secret x"_s, u"/config"_s, 3};
        QVERIFY(!storage::ConfirmedCommands(m_file).isConfirmed(first));
        storage::ConfirmedCommands(m_file).confirm(first);
        storage::ConfirmedCommands later(m_file);
        QCOMPARE(later.isConfirmed({other[0], other[2], other[1], line}), isConfirmed);
        QVERIFY(!bytes().contains("secret"));
        QCOMPARE(QFile::permissions(m_file) & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
    }

    void brokenConfirmsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{\"confirmed\":[");
        QTest::newRow("no list") << QByteArray(R"({"confirmed":true})");
        QTest::newRow("no texts") << QByteArray(R"({"confirmed":[1,null]})");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("too large") << QByteArray(storage::ConfirmedCommands::largestFile + 1, ' ');
    }

    void brokenConfirmsNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
        file.close();
        storage::ConfirmedCommands store(m_file);
        const CommandPrompt command{u"work"_s, u"program"_s, u"/config"_s, 3};
        QVERIFY(!store.isConfirmed(command));
        store.confirm(command);
        QVERIFY(store.isConfirmed(command));
    }

    void theOldestGo()
    {
        storage::ConfirmedCommands store(m_file);
        const auto command = [](qsizetype number) {
            return CommandPrompt{u"work"_s, u"program %1"_s.arg(number), u"/config"_s, 3};
        };
        constexpr auto most = storage::ConfirmedCommands::mostKept;
        for (qsizetype i = 0; i <= most; ++i)
            store.confirm(command(i));
        store.confirm(command(most)); // once more changes nothing
        QVERIFY(!store.isConfirmed(command(0)));
        QVERIFY(store.isConfirmed(command(1)));
        QVERIFY(store.isConfirmed(command(most)));
    }

private:
    QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

JOBSCOPE_TEST_MAIN(TestConfirmedCommands)

#include "tst_confirmedcommands.moc"
