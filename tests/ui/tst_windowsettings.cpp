// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/mainwindow/windowsettings.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;

class TestWindowSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void nothingIsSetAtFirst()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"x.ini"_s), QSettings::IniFormat);
        const WindowSettings settings(store);
        QVERIFY(settings.geometry().isEmpty());
        QVERIFY(settings.recentFiles().isEmpty());
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QVERIFY(settings.preferences() == Preferences());
        QVERIFY(settings.readings() == explain::Readings());
    }

    void staysInTheStore()
    {
        QTemporaryDir folder;
        {
            QSettings store(folder.filePath(u"x.ini"_s), QSettings::IniFormat);
            WindowSettings settings(store);
            settings.setTheme(ThemeChoice::Dark);
            settings.setFolder(u"/jobs"_s);
            settings.setColumns("columns");
            explain::Readings readings;
            readings.settle(u"exclude-join=any");
            readings.settle(u"null-selector=RECOMMENDED");
            settings.setReadings(readings);
            settings.addRecentFile(u"/jobs/a.json"_s);
        }
        QSettings store(folder.filePath(u"x.ini"_s), QSettings::IniFormat);
        const WindowSettings settings(store);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.folder(), u"/jobs"_s);
        QCOMPARE(settings.columns(), "columns");
        QCOMPARE(
            settings.readings().assignments(), (QStringList{u"exclude-join=any"_s, u"null-selector=RECOMMENDED"_s}));
        QCOMPARE(settings.recentFiles(), QStringList{u"/jobs/a.json"_s});
    }

    void recentFilesAreFewAndOnce()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"x.ini"_s), QSettings::IniFormat);
        WindowSettings settings(store);
        for (int i = 0; i < 15; ++i)
            settings.addRecentFile(u"/jobs/%1.json"_s.arg(i));
        settings.addRecentFile(u"/jobs/10.json"_s);
        QCOMPARE(settings.recentFiles().size(), qsizetype(WindowSettings::mostRecentFiles));
        QCOMPARE(settings.recentFiles().first(), u"/jobs/10.json"_s);
        QCOMPARE(settings.recentFiles().count(u"/jobs/10.json"_s), 1);
        settings.removeRecentFile(u"/jobs/10.json"_s);
        QVERIFY(!settings.recentFiles().contains(u"/jobs/10.json"_s));
        settings.clearRecentFiles();
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void oddTextCountsAsNeverSet()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"x.ini"_s), QSettings::IniFormat);
        store.setValue(u"look/theme"_s, u"pink"_s);
        store.setValue(u"files/recent"_s, 17);
        store.setValue(u"explain/readings"_s, QStringList{u"exclude-join=perhaps"_s, u"x"_s, u"ne-values=any-of"_s});
        const WindowSettings settings(store);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.readings().assignments(), QStringList{u"ne-values=any-of"_s});
    }

    void themesAsText()
    {
        for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                 ThemeChoice::LightContrast, ThemeChoice::DarkContrast})
            QCOMPARE(themeFromText(toText(choice)), choice);
        QVERIFY(!themeFromText(u"Light"_s));
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestWindowSettings)
#include "tst_windowsettings.moc"
