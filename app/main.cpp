// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "aws/connections.h"
#include "aws/coredumps.h"
#include "aws/proxies.h"
#include "explain/language.h"
#include "keychain/systemkeychain.h"
#include "sample/samplesource.h"
#include "session/acceptancedesk.h"
#include "session/connectiondesk.h"
#include "session/filterdesk.h"
#include "session/groupdesk.h"
#include "session/jobsession.h"
#include "session/logbook.h"
#include "session/rememberingprompter.h"
#include "session/snapshotkeeper.h"
#include "session/systemclock.h"
#include "storage/bundle.h"
#include "storage/confirmedcommands.h"
#include "storage/logfile.h"
#include "storage/savedacceptances.h"
#include "storage/savedconnections.h"
#include "storage/savedfilters.h"
#include "storage/savedgroups.h"
#include "storage/snapshots.h"
#include "ui/connections/windowprompter.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/mainwindow/windowcontroller.h"
#include "ui/mainwindow/windowsettings.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace jobscope;

namespace {

Q_LOGGING_CATEGORY(startLog, "jobscope.start", QtWarningMsg)

constexpr int wrongUse = 2;

struct Options {
    bool sample = false;
    std::optional<job::Instant> now;
    std::optional<QString> language;
    std::optional<ui::ThemeChoice> theme;
    QStringList files;
};

int complain(const QString& message)
{
    std::fprintf(stderr, "jobscope: %s\n", qPrintable(message));
    return wrongUse;
}

/** What the command line asks for, or what is wrong with it. */
Expected<Options, QString> readOptions(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Browses Amazon Macie classification jobs and explains each one."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, QCoreApplication::translate("main", "Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, QCoreApplication::translate("main", "Show the version."));
    const QCommandLineOption sample(
        u"sample"_s, QCoreApplication::translate("main", "Open the built-in sample account."));
    const QCommandLineOption now(u"now"_s,
        QCoreApplication::translate("main", "Explain as of this time (ISO 8601) instead of the present."),
        u"INSTANT"_s);
    const QCommandLineOption lang(u"lang"_s,
        QCoreApplication::translate("main", "Language of the window: %1.")
            .arg(explain::Language::available().join(u", "_s)),
        u"xx"_s);
    const QCommandLineOption theme(u"theme"_s,
        QCoreApplication::translate("main", "Look: system, light, dark, light-contrast or dark-contrast."), u"look"_s);
    parser.addOptions({sample, now, lang, theme, help, version});
    parser.addPositionalArgument(u"FILE"_s,
        QCoreApplication::translate(
            "main", "Answers of Macie calls as JSON, folders of them, or - for standard input."),
        u"[FILE...]"_s);
    if (!parser.parse(app.arguments()))
        return Unexpected(parser.errorText());
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();

    Options options;
    options.sample = parser.isSet(sample);
    options.files = parser.positionalArguments();
    if (options.sample && !options.files.isEmpty())
        return Unexpected(QCoreApplication::translate("main", "--sample and files exclude each other"));
    if (parser.isSet(now)) {
        const auto instant = job::parseInstant(parser.value(now), job::InstantForm::Lenient);
        if (!instant)
            return Unexpected(
                QCoreApplication::translate("main", "--now: cannot read “%1” as a time").arg(parser.value(now)));
        options.now = instant->at;
    }
    if (parser.isSet(lang)) {
        options.language = parser.value(lang);
        if (!explain::Language::available().contains(parser.value(lang).section(u'_', 0, 0)))
            return Unexpected(QCoreApplication::translate("main", "--lang: there is no “%1”; there are %2")
                                  .arg(parser.value(lang), explain::Language::available().join(u", "_s)));
    }
    if (parser.isSet(theme)) {
        options.theme = ui::themeFromText(parser.value(theme));
        if (!options.theme)
            return Unexpected(QCoreApplication::translate(
                "main", "--theme: “%1” is none of system, light, dark, light-contrast, dark-contrast")
                                  .arg(parser.value(theme)));
    }
    return options;
}

QProcessEnvironment environmentFor(const ui::Preferences& preferences)
{
    const auto environment = QProcessEnvironment::systemEnvironment();
    switch (preferences.proxy) {
    case ui::ProxyChoice::System:
        return environment;
    case ui::ProxyChoice::None:
        return aws::withProxy(environment, {});
    case ui::ProxyChoice::Own:
        return aws::withProxy(environment, preferences.proxyUrl);
    }
    return environment;
}

} // namespace

int main(int argc, char** argv)
{
    aws::leaveNoCoreDumps();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Jobscope"_s);
    QCoreApplication::setOrganizationDomain(u"jobscope.github.io"_s);
    QCoreApplication::setApplicationName(u"jobscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JOBSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Jobscope"_s);
    QGuiApplication::setDesktopFileName(u"io.github.jobscope.Jobscope"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/io.github.jobscope.Jobscope.svg"_s));

    const auto options = readOptions(app);
    if (!options)
        return complain(options.error());

    QSettings store;
    ui::WindowSettings settings(store);
    ui::Appearance appearance(options->theme.value_or(settings.theme()));

    const session::SystemClock clock = options->now ? session::SystemClock(*options->now) : session::SystemClock();
    const session::SystemClock realClock; // what is signed needs the real time, whatever --now says
    storage::LogFile logFile(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/log"_s);
    session::LogBook log(realClock, [&logFile](const QByteArray& line) { logFile.append(line); });
    log.setLevel(settings.preferences().log);
    log.install();
    QObject::connect(
        &settings, &ui::WindowSettings::logChanged, &log, [&] { log.setLevel(settings.preferences().log); });
    qCInfo(startLog).noquote() << "Jobscope" << QCoreApplication::applicationVersion() << "with Qt" << qVersion()
                               << "on" << QSysInfo::prettyProductName();
    session::SystemTicker ticker;
    ui::WindowPrompter windowPrompter;
    storage::ConfirmedCommands confirmed(storage::ConfirmedCommands::usualFile());
    session::RememberingPrompter prompter(windowPrompter, confirmed);
    session::JobSession session(clock, ticker);
    session.setReadFile(storage::readJobsOrBundle);
    if (options->now)
        session.keepClock();
    aws::Connections catalog(environmentFor(settings.preferences()), realClock, ticker, &prompter);
    QObject::connect(&settings, &ui::WindowSettings::proxyChanged, &settings,
        [&] { catalog.setEnvironment(environmentFor(settings.preferences())); });
    keychain::SystemKeychain keychain(u"Jobscope"_s, ticker);
    const QString configFolder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    storage::SavedConnections connections(configFolder + u"/connections.json"_s);
    storage::SavedGroups groups(configFolder + u"/groups.json"_s);
    storage::SavedFilters filters(configFolder + u"/filters.json"_s);
    storage::SavedAcceptances acceptances(configFolder + u"/accepted.json"_s);
    storage::Snapshots snapshots(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/snapshots"_s);
    session::ConnectionDesk desk({catalog, connections, keychain, session});
    session::GroupDesk groupDesk({desk, groups, session});
    session::FilterDesk filterDesk(filters);
    session::AcceptanceDesk acceptanceDesk(acceptances, session);
    session::SnapshotKeeper keeper(session, snapshots);
    const auto openSample = [&session, &clock] { session.openSource(std::make_shared<sample::SampleSource>(clock)); };

    ui::Shell shell({session, desk, groupDesk, filterDesk, acceptanceDesk, keeper, settings, appearance, windowPrompter,
        openSample, options->language, &log, logFile.folder(), storage::makeBundle});
    desk.load();
    groupDesk.load();
    filterDesk.load();
    acceptanceDesk.load();
    shell.window().show();
    if (options->sample)
        openSample();
    else
        shell.controller().openFiles(options->files);
    return QApplication::exec();
}
