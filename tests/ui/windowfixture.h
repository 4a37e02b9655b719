// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/jobfilterproxy.h"
#include "models/jobtablemodel.h"
#include "sample/samplesource.h"
#include "session/jobsession.h"
#include "storage/bundle.h"
#include "support/fakeclock.h"
#include "support/faketicker.h"
#include "ui/joblist/joblistview.h"
#include "ui/jobpage/jobpage.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowcontroller.h"
#include "ui/mainwindow/windowsettings.h"
#include "ui/theme/appearance.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace jobscope::test {

/** Any warning fails, but for what the offscreen platform says of each dialog and popup. */
inline void failOnWarningsButOfDialogs()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard))")));
}

/** The whole window with a fake clock and settings of its own: all that main() puts together. */
class WindowFixture {
public:
    explicit WindowFixture(ui::ThemeChoice theme = ui::ThemeChoice::Light, const QString& settingsFile = {})
        : store(settingsFile.isEmpty() ? folder.filePath(QStringLiteral("settings.ini")) : settingsFile,
            QSettings::IniFormat)
        , settings(store)
        , appearance(theme)
        , ticker(clock)
        , session(clock, ticker)
        , table(session, language)
    {
        jobs.setSourceModel(&table);
        window = std::make_unique<ui::MainWindow>(session, jobs, language, settings);
        controller = new ui::WindowController(
            {*window, session, jobs, language, settings, appearance, [this] { openSample(); }, storage::makeBundle});
    }

    void show(QSize size = {1280, 860})
    {
        window->resize(size);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    void openSample() { session.openSource(std::make_shared<sample::SampleSource>(clock)); }

    /** Opens the sample account and waits until every job is there with its details. */
    void loadSample()
    {
        openSample();
        QTRY_VERIFY(session.count() > 0 && !session.isBusy());
    }

    /** Chooses the job of that name in the list. */
    bool choose(const QString& name)
    {
        for (int row = 0; row < session.count(); ++row) {
            if (session.at(row).job.name() == name) {
                window->list().selectJob(session.at(row).rowId);
                return window->list().currentJob() == session.at(row).rowId;
            }
        }
        return false;
    }

    template <typename Widget> Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    QSettings store;
    ui::WindowSettings settings;
    ui::Appearance appearance;
    explain::Language language{QStringLiteral("en")};
    FakeClock clock;
    FakeTicker ticker;
    session::JobSession session;
    models::JobTableModel table;
    models::JobFilterProxy jobs;
    std::unique_ptr<ui::MainWindow> window;
    ui::WindowController* controller = nullptr;
};

} // namespace jobscope::test
