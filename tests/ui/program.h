// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/acceptancedesk.h"
#include "session/connectiondesk.h"
#include "session/filterdesk.h"
#include "session/groupdesk.h"
#include "session/logbook.h"
#include "session/snapshotkeeper.h"
#include "storage/bundle.h"
#include "support/fakeacceptancestore.h"
#include "support/fakeconnections.h"
#include "support/fakefilterstore.h"
#include "ui/connections/windowprompter.h"
#include "ui/mainwindow/shell.h"
#include "windowfixture.h"

#include <QCoreApplication>
#include <QPointer>

namespace jobscope::test {

/** All that main() puts together, everything outside held by the test. */
struct Program {
    explicit Program(const ui::Preferences& preferences = english())
        : store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(store)
        , appearance(preferences.theme == ui::ThemeChoice::System ? ui::ThemeChoice::Light : preferences.theme)
        , log(clock)
        , ticker(clock)
        , session(clock, ticker)
        , desk({catalog, connections, keychain, session})
        , groups({desk, groupStore, session})
        , filters(filterStore)
        , acceptances(acceptanceStore, session)
        , keeper(session, snapshots)
    {
        settings.setPreferences(preferences);
        shell = std::make_unique<ui::Shell>(
            ui::Shell::Parts{session, desk, groups, filters, acceptances, keeper, settings, appearance, prompter,
                [this] { session.openSource(std::make_shared<sample::SampleSource>(clock)); }, std::nullopt, &log,
                folder.filePath(QStringLiteral("log")), storage::makeBundle});
        shell->window().resize(1000, 420);
        shell->window().show();
    }
    ~Program()
    {
        settings.setPreferences(english());
        QCoreApplication::processEvents();
    }

    static ui::Preferences english()
    {
        ui::Preferences preferences;
        preferences.language = QStringLiteral("en");
        return preferences;
    }
    void speak(const QString& code)
    {
        ui::Preferences preferences = settings.preferences();
        preferences.language = code;
        const QPointer<ui::MainWindow> before = &shell->window();
        settings.setPreferences(preferences);
        QTRY_VERIFY(!before);
        QVERIFY(QTest::qWaitForWindowExposed(&shell->window()));
    }
    void loadSample()
    {
        shell->window().actions().openSample->trigger();
        QTRY_VERIFY(session.count() > 0 && !session.isBusy());
    }
    ui::MainWindow& window() const { return shell->window(); }

    QTemporaryDir folder;
    QSettings store;
    ui::WindowSettings settings;
    ui::Appearance appearance;
    FakeClock clock;
    session::LogBook log;
    FakeTicker ticker;
    session::JobSession session;
    FakeCatalog catalog;
    FakeConnectionStore connections;
    FakeGroupStore groupStore;
    FakeFilterStore filterStore;
    FakeAcceptanceStore acceptanceStore;
    FakeKeychain keychain;
    FakeSnapshots snapshots;
    session::ConnectionDesk desk;
    session::GroupDesk groups;
    session::FilterDesk filters;
    session::AcceptanceDesk acceptances;
    session::SnapshotKeeper keeper;
    ui::WindowPrompter prompter;
    std::unique_ptr<ui::Shell> shell;
};

} // namespace jobscope::test
