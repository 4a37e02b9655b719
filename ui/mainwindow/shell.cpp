// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/shell.h"

#include "explain/language.h"
#include "models/datetext.h"
#include "models/jobfilterproxy.h"
#include "models/jobtablemodel.h"
#include "ui/connections/connectioncontroller.h"
#include "ui/connections/windowprompter.h"
#include "ui/fleet/fleetcontroller.h"
#include "ui/joblist/filtercontroller.h"
#include "ui/joblist/filterfield.h"
#include "ui/joblist/joblistview.h"
#include "ui/jobpage/acceptancecontroller.h"
#include "ui/jobpage/jobpage.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/logdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowcontroller.h"
#include "ui/mainwindow/windowsettings.h"
#include "ui/radar/radarcontroller.h"
#include "ui/tryobject/objectpage.h"
#include "ui/tryobject/tryview.h"
#include "ui/widgets/bringup.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QLibraryInfo>
#include <QScrollBar>

#include <map>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

/** What speaks one language, in the order that it is made. */
struct Shell::Stage {
    Stage(const Parts& parts, const QString& code)
        : language(code)
        , table(parts.session, language)
    {
        jobs.setSourceModel(&table);
        window = std::make_unique<MainWindow>(parts.session, jobs, language, parts.settings);
        controller = new WindowController({*window, parts.session, jobs, language, parts.settings, parts.appearance,
            parts.openSample, parts.packEvidence});
        new ConnectionController({*window, parts.session, parts.desk, parts.snapshots, language});
        new FleetController({*window, parts.session, parts.groups, language});
        new FilterController({*window, parts.session, jobs, parts.filters, language});
        new AcceptanceController(window->page(), parts.acceptances, window->messages(), language);
        new RadarController({*window, parts.session, language, parts.settings});
        parts.prompter.setWindow(window.get());
        QAction* showLog = window->actions().showLog;
        showLog->setVisible(parts.log);
        connect(showLog, &QAction::triggered, window.get(), [this, log = parts.log, folder = parts.logFolder] {
            if (!logDialog)
                logDialog = new LogDialog(*log, folder, window.get());
            bringUp(*logDialog);
        });
    }

    explain::Language language;
    models::JobTableModel table;
    models::JobFilterProxy jobs;
    std::unique_ptr<MainWindow> window;
    WindowController* controller; //!< the window's
    LogDialog* logDialog = nullptr; //!< the window's; made when it is first asked for
};

/** Where the person is. */
struct Shell::Place {
    QString filter;
    std::optional<quint64> job;
    JobPage::Tab tab;
    explain::ObjectFacts tried;
    std::map<QString, int> scrolled; //!< by object name
};

Shell::Shell(const Parts& parts)
    : m_parts(parts)
    , m_refresh(parts.session)
{
    const QString code = m_parts.settings.preferences().language;
    build(m_parts.language.value_or(code.isEmpty() ? explain::Language::systemCode() : code));
    // Not at once: what asked for it may be a child of the window that goes.
    connect(&m_parts.settings, &WindowSettings::wordingChanged, this, &Shell::rebuild, Qt::QueuedConnection);
    const auto refresh = [this] { m_refresh.setEvery(m_parts.settings.preferences().refreshEvery); };
    connect(&m_parts.settings, &WindowSettings::refreshChanged, this, refresh);
    refresh();
}

Shell::~Shell() = default;

MainWindow& Shell::window() const
{
    return *m_stage->window;
}

WindowController& Shell::controller() const
{
    return *m_stage->controller;
}

/** The window's own words and Qt's, in the language of the explanations. */
void Shell::speak(const QString& code)
{
    const explain::Language language(code);
    QLocale::setDefault(language.locale());
    const auto install = [](QTranslator& translator, bool isLoaded) {
        QCoreApplication::removeTranslator(&translator);
        if (isLoaded)
            QCoreApplication::installTranslator(&translator);
    };
    install(m_words, m_words.load(u":/i18n/jobscope_%1.qm"_s.arg(language.code())));
    install(m_qtWords,
        m_qtWords.load(language.locale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    QGuiApplication::setLayoutDirection(language.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    models::showTimesInUtc(m_parts.settings.preferences().times == TimesShown::Utc);
}

void Shell::build(const QString& code)
{
    speak(code);
    m_stage = std::make_unique<Stage>(m_parts, code);
}

void Shell::rebuild()
{
    const QString chosen = m_parts.settings.preferences().language;
    const Place place = this->place();
    const bool wasVisible = window().isVisible();
    window().remember();
    // The old window goes last: the program ends with its last one.
    const std::unique_ptr<Stage> old = std::move(m_stage);
    const QString before = old->language.code();
    build(chosen.isEmpty() ? explain::Language::systemCode() : chosen);
    if (m_stage->language.code() != before)
        window().list().refitColumns(); // other words
    if (wasVisible)
        window().show();
    goTo(place);
}

Shell::Place Shell::place() const
{
    Place place{window().filter().text(), window().list().currentJob(), window().page().tab(),
        window().page().tryView().objectPage().facts(), {}};
    for (const auto* area : window().findChildren<QAbstractScrollArea*>()) {
        if (!area->objectName().isEmpty())
            place.scrolled[area->objectName()] = area->verticalScrollBar()->value();
    }
    return place;
}

void Shell::goTo(const Place& place)
{
    window().filter().setText(place.filter);
    if (place.job)
        window().list().selectJob(*place.job);
    window().page().setTab(place.tab);
    window().page().tryView().objectPage().setFacts(place.tried);
    // Only once it is laid out is there something to scroll.
    QMetaObject::invokeMethod(
        &window(),
        [&window = window(), scrolled = place.scrolled] {
            for (const auto& [name, value] : scrolled) {
                if (const auto* area = window.findChild<QAbstractScrollArea*>(name))
                    area->verticalScrollBar()->setValue(value);
            }
        },
        Qt::QueuedConnection);
}

} // namespace jobscope::ui
