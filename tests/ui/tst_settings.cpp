// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testmain.h"
#include "ui/settings/settingsdialog.h"
#include "windowfixture.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace jobscope;
using namespace jobscope::ui;

namespace {

Preferences everythingElse()
{
    Preferences other;
    other.language = u"de"_s;
    other.theme = ThemeChoice::Dark;
    other.times = TimesShown::Utc;
    other.readings.settle(u"exclude-join=any"_s);
    other.refreshEvery = std::chrono::minutes(15);
    other.notices = true;
    other.proxy = ProxyChoice::Own;
    other.proxyUrl = u"http://proxy.example.com:3128"_s;
    other.log = session::LogLevel::Warnings;
    return other;
}

struct Dialog {
    explicit Dialog(test::WindowFixture& f)
    {
        f.window->actions().settings->trigger();
        dialog = f.find<SettingsDialog>("settingsDialog");
    }
    template <typename Widget> Widget* part(const char* name) const
    {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void choose(const char* name, const QVariant& data) const
    {
        auto* box = part<QComboBox>(name);
        QVERIFY2(box && box->findData(data) >= 0, name);
        box->setCurrentIndex(box->findData(data));
    }

    SettingsDialog* dialog;
};

} // namespace

/** The dialog, and that each setting is kept in one place that all who show it listen to. */
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarningsButOfDialogs(); }

    void showsAndSaysTheSame_data()
    {
        QTest::addColumn<bool>("isSet");
        QTest::newRow("as at first") << false;
        QTest::newRow("all of it set") << true;
    }

    void showsAndSaysTheSame()
    {
        QFETCH(bool, isSet);
        const explain::Language language;
        const Preferences given = isSet ? everythingElse() : Preferences();
        const SettingsDialog dialog(given, language);
        QVERIFY(dialog.preferences() == given);
    }

    void resetFillsInWhatHeldAtFirst()
    {
        const explain::Language language;
        SettingsDialog dialog(everythingElse(), language);
        dialog.findChild<QPushButton*>(u"resetSettings"_s)->click();
        QVERIFY(dialog.preferences() == Preferences());
    }

    void acceptedIsKeptAndDone()
    {
        test::WindowFixture f;
        f.show();
        const Dialog settings(f);
        settings.choose("themeSetting", int(ThemeChoice::Dark));
        settings.choose("exclude-join", 1);
        QCOMPARE(f.appearance.choice(), ThemeChoice::Light);
        settings.dialog->accept();
        QCOMPARE(f.appearance.choice(), ThemeChoice::Dark);
        QVERIFY(f.settings.readings().isSettled(explain::ReadingId::ExcludeJoin));
        QVERIFY(f.session.readings() == f.settings.readings());
        for (const QAction* theme : f.window->actions().themes->actions())
            QCOMPARE(theme->isChecked(), theme->data().toInt() == int(ThemeChoice::Dark));
    }

    void rejectedIsForgotten()
    {
        test::WindowFixture f;
        f.show();
        const Dialog settings(f);
        settings.choose("themeSetting", int(ThemeChoice::Dark));
        settings.dialog->reject();
        QCOMPARE(f.appearance.choice(), ThemeChoice::Light);
        QVERIFY(f.settings.preferences() == Preferences());
    }

    void staysInTheStore()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"x.ini"_s);
        {
            QSettings store(file, QSettings::IniFormat);
            WindowSettings(store).setPreferences(everythingElse());
        }
        QSettings store(file, QSettings::IniFormat);
        WindowSettings settings(store);
        QVERIFY(settings.preferences() == everythingElse());
        settings.setPreferences({});
        QVERIFY2(store.allKeys().isEmpty(), qPrintable(store.allKeys().join(u' ')));
    }

    void eachTellsOfItselfOnly()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"x.ini"_s), QSettings::IniFormat);
        WindowSettings settings(store);
        QSignalSpy wording(&settings, &WindowSettings::wordingChanged);
        QSignalSpy theme(&settings, &WindowSettings::themeChanged);
        QSignalSpy proxy(&settings, &WindowSettings::proxyChanged);
        QSignalSpy log(&settings, &WindowSettings::logChanged);
        settings.setTheme(ThemeChoice::Dark);
        settings.setTheme(ThemeChoice::Dark);
        QCOMPARE(theme.count(), 1);
        QCOMPARE(wording.count(), 0);
        QCOMPARE(log.count(), 0);
        settings.setPreferences(everythingElse());
        QCOMPARE(theme.count(), 1);
        QCOMPARE(wording.count(), 1);
        QCOMPARE(proxy.count(), 1);
        QCOMPARE(log.count(), 1);
    }

    void onlyAProxyThatCanBeUsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("http") << u"http://proxy.example.com:3128"_s << true;
        QTest::newRow("socks") << u"socks5://127.0.0.1:1080"_s << true;
        QTest::newRow("no port") << u"http://proxy"_s << true;
        QTest::newRow("a password would be kept") << u"http://me:secret@proxy:3128"_s << false;
        QTest::newRow("no scheme") << u"proxy:3128"_s << false;
        QTest::newRow("another kind") << u"https://proxy:3128"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void onlyAProxyThatCanBeUsed()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(isProxyUrl(text), isOne);
        test::WindowFixture f;
        f.show();
        const Dialog settings(f);
        settings.choose("proxySetting", int(ProxyChoice::Own));
        settings.part<QLineEdit>("proxyUrlSetting")->setText(text);
        auto* buttons = settings.dialog->findChild<QDialogButtonBox*>();
        QCOMPARE(buttons->button(QDialogButtonBox::Ok)->isEnabled(), isOne);
    }

    void whoWasNotAskedIsStillNot()
    {
        const explain::Language language;
        SettingsDialog dialog({}, language);
        auto* box = dialog.findChild<QCheckBox*>(u"noticesSetting"_s);
        QVERIFY(!dialog.preferences().notices);
        box->setChecked(true);
        QCOMPARE(dialog.preferences().notices, std::optional(true));
    }

    void fitsASmallWindow()
    {
        test::WindowFixture f;
        f.show({700, 500});
        const Dialog settings(f);
        QVERIFY(settings.dialog->minimumSizeHint().width() <= 700);
        QVERIFY(settings.dialog->height() <= 500);
        auto* pages = settings.part<QTabWidget>("settingsPages");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            const auto* scroll = qobject_cast<QAbstractScrollArea*>(pages->widget(page));
            QVERIFY2(!scroll->horizontalScrollBar()->isVisible(), qPrintable(pages->tabText(page)));
        }
    }
};

JOBSCOPE_TEST_MAIN_WITH(QApplication, TestSettings)

#include "tst_settings.moc"
