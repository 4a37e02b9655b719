// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/mainwindow/windowcontroller.h"

#include "explain/output.h"
#include "models/fleetmodel.h"
#include "models/jobfilterproxy.h"
#include "session/errorwording.h"
#include "ui/bucketlookup/bucketdialog.h"
#include "ui/compare/comparedialog.h"
#include "ui/joblist/jobhistory.h"
#include "ui/joblist/joblistview.h"
#include "ui/joblist/jobpins.h"
#include "ui/jobpage/jobhead.h"
#include "ui/jobpage/jobpage.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/agendadialog.h"
#include "ui/mainwindow/commandcontroller.h"
#include "ui/mainwindow/exportcontroller.h"
#include "ui/mainwindow/listexport.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/readingsmenu.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/mainwindow/windowsettings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/appearance.h"
#include "ui/tryobject/objectpage.h"
#include "ui/tryobject/tryview.h"
#include "ui/widgets/bringup.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

namespace jobscope::ui {

using namespace Qt::StringLiterals;

WindowController::WindowController(const Parts& parts)
    : QObject(&parts.window)
    , m_window(parts.window)
    , m_session(parts.session)
    , m_jobs(parts.jobs)
    , m_language(parts.language)
    , m_settings(parts.settings)
    , m_appearance(parts.appearance)
    , m_openSample(parts.openSample)
    , m_export(
          new ExportController(parts.window, parts.session, parts.language, parts.settings, parts.packEvidence, this))
{
    new JobHistory(m_window, m_session);
    new JobPins(m_window, m_jobs, m_settings);
    new ListExport(m_window, parts.settings, this);
    new CommandController(m_window, m_session, [this](quint64 rowId) { goToJob(rowId); });
    m_session.setReadings(m_settings.readings());
    auto* readings = new ReadingsMenu(m_session, m_language, m_window.actions().view);
    connect(readings, &ReadingsMenu::readingsChosen, &m_settings, &WindowSettings::setReadings);
    connect(
        &m_settings, &WindowSettings::readingsChanged, this, [this] { m_session.setReadings(m_settings.readings()); });
    m_window.actions().view->addMenu(readings);
    connectActions();
    connectSession();
    fillRecentMenu();
    updateList();
    updateProgress();
}

void WindowController::connectActions()
{
    Actions& actions = m_window.actions();
    connect(actions.open, &QAction::triggered, this, &WindowController::chooseFiles);
    connect(actions.openFolder, &QAction::triggered, this, &WindowController::chooseFolder);
    connect(actions.openSample, &QAction::triggered, this, [this] { m_openSample(); });
    connect(actions.recent, &QMenu::aboutToShow, this, &WindowController::fillRecentMenu);
    connect(actions.refresh, &QAction::triggered, &m_session, &session::JobSession::refresh);
    connect(actions.close, &QAction::triggered, &m_session, &session::JobSession::close);
    connect(actions.quit, &QAction::triggered, &m_window, &QWidget::close);
    connect(actions.find, &QAction::triggered, this, &WindowController::find);
    connect(actions.why, &QAction::triggered, &m_window.page(), &JobPage::askWhy);
    connect(actions.filter, &QAction::triggered, &m_window, &MainWindow::focusFilter);
    connect(actions.about, &QAction::triggered, this, &WindowController::showAbout);
    connect(actions.copyText, &QAction::triggered, this, [this] { copyExplanation(false); });
    connect(actions.copyMarkdown, &QAction::triggered, this, [this] { copyExplanation(true); });
    connect(actions.showExplanation, &QAction::triggered, this,
        [this] { m_window.page().setTab(JobPage::Tab::Explanation); });
    connect(actions.compare, &QAction::triggered, this, &WindowController::compareJobs);
    connect(
        actions.showTryObject, &QAction::triggered, this, [this] { m_window.page().setTab(JobPage::Tab::TryObject); });
    connect(actions.showDefinition, &QAction::triggered, this,
        [this] { m_window.page().setTab(JobPage::Tab::Definition); });
    connect(actions.showJson, &QAction::triggered, this, [this] { m_window.page().setTab(JobPage::Tab::Json); });
    connect(actions.showChecks, &QAction::triggered, this, [this] { m_window.page().setTab(JobPage::Tab::Checks); });
    connect(actions.showRuns, &QAction::triggered, this, [this] { m_window.page().setTab(JobPage::Tab::Runs); });
    connect(actions.showAgenda, &QAction::triggered, this, &WindowController::showAgenda);
    connect(actions.lookUpBucket, &QAction::triggered, this, &WindowController::lookUpBucket);
    connect(actions.settings, &QAction::triggered, this, &WindowController::showSettings);
    connect(actions.themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto choice = ThemeChoice(action->data().toInt());
        m_settings.setTheme(choice);
        m_appearance.setChoice(choice); // the command line may have set another than the settings
    });
    connect(&m_settings, &WindowSettings::themeChanged, this, [this] {
        m_appearance.setChoice(m_settings.theme());
        showTheme();
    });
    showTheme();

    connect(&m_window, &MainWindow::filesDropped, this, &WindowController::openFiles);
    connect(&m_window.welcome(), &WelcomePage::openRequested, this, &WindowController::chooseFiles);
    connect(&m_window.welcome(), &WelcomePage::sampleRequested, this, [this] { m_openSample(); });
    connect(&m_window.welcome(), &WelcomePage::fileRequested, this, [this](const QString& path) { openFiles({path}); });
    connect(&m_window.filter(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_jobs.setFilterText(text);
        updateStatus();
    });
    // A job may come into the list, or not, once its details are there.
    connect(&m_jobs, &models::JobFilterProxy::undecidedChanged, this, &WindowController::updateStatus);
    connect(&m_window.filter(), &QLineEdit::returnPressed, this, [this] {
        if (m_jobs.error())
            return;
        if (!m_window.list().currentJob())
            m_window.list().selectFirst();
        m_window.list().setFocus(Qt::OtherFocusReason);
    });
    connect(&m_window.list(), &JobListView::refreshRequested, m_window.actions().refresh,
        [this] { m_window.actions().refresh->trigger(); });
    connect(&m_window.list(), &JobListView::clearFilterRequested, this, [this] {
        m_window.filter().clear();
        m_window.focusFilter();
    });
    connect(&m_window.list(), &JobListView::currentJobChanged, this, &WindowController::showCurrentJob);
    connect(&m_window.page(), &JobPage::fetchDetailsRequested, this, [this](quint64 rowId) {
        if (const int row = m_session.rowOf(rowId); row >= 0)
            m_session.fetchDetails(row);
    });
    connect(&m_window.loading(), &BusyBar::cancelRequested, &m_session, &session::JobSession::cancel);
}

void WindowController::connectSession()
{
    connect(&m_session, &session::JobSession::progressChanged, this, &WindowController::updateProgress);
    connect(&m_session, &session::JobSession::sourceChanged, this, &WindowController::updateList);
    connect(&m_session, &session::JobSession::sourceStatesChanged, this, &WindowController::updateStatus);
    connect(&m_session, &session::JobSession::jobsReset, this, &WindowController::updateList);
    connect(&m_session, &session::JobSession::jobsInserted, this, [this] {
        updateList();
        chooseJobAfterLoad();
    });
    connect(&m_session, &session::JobSession::jobsRemoved, this, &WindowController::updateList);
    connect(&m_session, &session::JobSession::loadEnded, this, &WindowController::showEnding);
    connect(&m_session, &session::JobSession::explanationsOutdated, this, &WindowController::showCurrentJob);
    connect(&m_session, &session::JobSession::jobChanged, this, [this](int row) {
        if (m_window.list().currentJob() == m_session.at(row).rowId)
            showCurrentJob();
    });
}

void WindowController::chooseFiles()
{
    const QString types = tr("Answers of Macie calls (%1);;All files (%2)")
                              .arg(u"*.json *.jsonl *.ndjson *.txt *.zip *.jobscope"_s, u"*"_s);
    auto* dialog = new QFileDialog(&m_window, tr("Open jobs"), m_settings.folder(), types);
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &WindowController::openFiles);
    dialog->open();
}

void WindowController::chooseFolder()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open all jobs of a folder"), m_settings.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &WindowController::openFiles);
    dialog->open();
}

void WindowController::openFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    m_asked = paths;
    if (paths.first() != "-"_L1)
        m_settings.setFolder(QFileInfo(paths.first()).absolutePath());
    m_session.openFiles(paths);
}

void WindowController::fillRecentMenu()
{
    const QStringList files = m_settings.recentFiles();
    m_window.welcome().setRecentFiles(files);
    QMenu& menu = *m_window.actions().recent;
    menu.clear();
    for (const QString& path : files) {
        connect(menu.addAction(explain::shown(path).replace(u'&', u"&&"_s)), &QAction::triggered, this,
            [this, path] { openFiles({path}); });
    }
    if (!files.isEmpty()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Forget these files")), &QAction::triggered, this, [this] {
            m_settings.clearRecentFiles();
            fillRecentMenu();
        });
    }
    menu.menuAction()->setEnabled(!files.isEmpty());
}

void WindowController::showCurrentJob()
{
    const auto rowId = m_window.list().currentJob();
    const int row = rowId ? m_session.rowOf(*rowId) : -1;
    m_window.actions().setJobActionsEnabled(row >= 0);
    if (row < 0) {
        m_window.page().clear();
        m_window.setWindowTitle(u"Jobscope"_s);
        return;
    }
    const session::JobEntry& entry = m_session.at(row);
    if (entry.state == session::DetailState::SummaryLoaded)
        m_session.fetchDetails(row);
    m_session.lookUp(session::LookUp::Named, row);
    m_window.page().showJob(entry, m_session.explanation(row));
    const QString name = explain::shown(entry.job.name());
    m_window.setWindowTitle(name.isEmpty() ? u"Jobscope"_s : tr("%1 – Jobscope", "title of the window").arg(name));
}

void WindowController::updateList()
{
    m_window.showContent(m_session.isOpen());
    m_window.page().offerToChoose(m_session.count() > 0);
    m_window.actions().refresh->setEnabled(m_session.canRefresh());
    m_window.actions().close->setEnabled(m_session.isOpen());
    updateStatus();
    showCurrentJob();
}

void WindowController::updateProgress()
{
    const session::Progress progress = m_session.progress();
    switch (progress.activity) {
    case session::Activity::None:
        m_window.loading().finish();
        return;
    case session::Activity::Reading: {
        const QString name = m_asked.size() == 1 ? QFileInfo(m_asked.first()).fileName() : QString();
        m_window.loading().show(name.isEmpty() ? tr("Reading files…") : tr("Reading %1…").arg(explain::shown(name)),
            progress.done, progress.total);
        return;
    }
    case session::Activity::Listing:
        m_window.loading().show(tr("Listing jobs…"), progress.done, progress.total);
        return;
    case session::Activity::Describing:
        m_window.loading().show(tr("Loading details…"), progress.done, progress.total);
        return;
    }
}

QString WindowController::ageText(std::chrono::nanoseconds age)
{
    using namespace std::chrono;
    if (const auto days = duration_cast<std::chrono::days>(age).count(); days > 0)
        return tr("%n day(s) old", nullptr, int(days));
    if (const auto hours = duration_cast<std::chrono::hours>(age).count(); hours > 0)
        return tr("%n hour(s) old", nullptr, int(hours));
    return tr("%n minute(s) old", nullptr, int(std::max(duration_cast<minutes>(age).count(), minutes::rep{0})));
}

void WindowController::updateStatus()
{
    if (!m_session.isOpen()) {
        m_window.setStatus({}, {}, {});
        return;
    }
    const int all = m_session.count();
    const int shown = m_jobs.rowCount();
    const QString count = shown == all
        ? tr("%n job(s)", nullptr, all)
        : tr("%1 of %n job(s)", "some are filtered out", all).arg(m_language.locale().toString(shown));
    QString source;
    if (const auto info = m_session.sourceInfo()) {
        // `arn:aws:sts::111122223333:assumed-role/SecurityAudit/me`: the role matters, the session does not.
        const QString who = info->identity.section(u':', 5);
        const QString role = who.startsWith("assumed-role/"_L1) ? who.section(u'/', 0, 1) : who;
        source
            = role.isEmpty() ? info->account.text() : tr("%1 in %2", "role in account").arg(role, info->account.text());
        if (source.isEmpty())
            source = info->name;
    } else if (!m_session.sources().empty()) {
        source = explain::plain(models::answeredText(m_session.sources()), m_language);
    } else if (const QStringList paths = m_session.openPaths(); paths.size() == 1) {
        source = paths.first() == "-"_L1 ? tr("Standard input") : paths.first();
        // Opening it compared all its files with their checksums.
        const job::Origin origin = all > 0 ? m_session.at(0).job.answer.origin : job::Origin::File;
        if (origin == job::Origin::Bundle)
            source = tr("Evidence bundle, unchanged: %1").arg(source);
        else if (origin == job::Origin::Sample)
            source = tr("Evidence bundle of the sample account, unchanged: %1").arg(source);
    } else if (paths.size() > 1) {
        source = tr("%n file(s)", nullptr, int(paths.size()));
    }
    QString age;
    for (int row = 0; row < all; ++row) {
        if (const auto received = m_session.at(row).job.answer.receivedAt) {
            const QString time = localAndUtc(*received, m_language.locale());
            const auto info = m_session.sourceInfo();
            age = info && info->snapshotTaken
                ? tr("Snapshot of %1, %2").arg(time, ageText(m_session.clock().now() - *received))
                : tr("As of %1").arg(time);
            break;
        }
    }
    if (age.isEmpty() && all > 0)
        age = tr("As saved, date unknown");
    m_window.setStatus(count, explain::shown(source), age);
}

namespace {

/** A list page that AWS had more behind. */
auto firstCutPage(const std::vector<job::SourceGap>& gaps)
{
    return std::find_if(gaps.begin(), gaps.end(),
        [](const job::SourceGap& gap) { return gap.kind == job::SourceGap::Kind::MorePages; });
}

} // namespace

void WindowController::showEnding(session::Ending ending)
{
    const std::vector<session::LoadError>& errors = m_session.errors();
    std::optional<std::chrono::seconds> skew;
    for (const session::SourceEntry& entry : m_session.sources()) {
        if (!skew)
            skew = entry.source->info().clockSkew;
    }
    if (errors.empty() && skew) {
        m_window.messages().show({Tone::Warning,
            tr("This computer's clock differs from AWS's by %n minute(s).", nullptr,
                int(std::chrono::round<std::chrono::minutes>(std::chrono::abs(*skew)).count())),
            tr("AWS's time is used instead, for countdowns too unless --now sets one. Set the clock."), {}});
    } else if (const auto gap = firstCutPage(m_session.gaps()); errors.empty() && gap != m_session.gaps().end()) {
        m_window.messages().show({Tone::Warning, tr("Not all jobs are here: AWS had more than this list page holds."),
            tr("Save the pages that follow as well, or connect to the account."), explain::shown(gap->source)});
    } else if (errors.empty()) {
        m_window.messages().dismiss();
    } else {
        const session::ErrorWords words = session::wordsFor(errors.front());
        QString what = explain::plain(words.what, m_language);
        if (errors.size() > 1)
            what = tr("%1 And %n more could not be loaded.", "what went wrong first", int(errors.size()) - 1).arg(what);
        const bool isOfConnection = std::holds_alternative<ports::CallError>(errors.front())
            && m_window.actions().checkConnection->isEnabled();
        m_window.messages().show({Tone::Error, what, explain::plain(words.todo, m_language),
            explain::shown(words.where), words.policy, isOfConnection});
    }
    const bool failed = ending != session::Ending::Done;
    for (const QString& path : std::as_const(m_asked)) {
        if (failed)
            m_settings.removeRecentFile(QFileInfo(path).absoluteFilePath());
        else if (path != "-"_L1)
            m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    }
    m_asked.clear();
    fillRecentMenu();
    updateList();
    chooseJobAfterLoad();
}

void WindowController::chooseJobAfterLoad()
{
    if (!m_window.list().currentJob())
        m_window.list().selectFirst();
}

void WindowController::showError(const QString& what, const QString& todo, const QString& where)
{
    m_window.messages().show({Tone::Error, what, todo, where});
}

void WindowController::find()
{
    const QWidget* focus = m_window.focusWidget();
    const bool inPage = focus && m_window.page().isAncestorOf(focus);
    if (!inPage || !m_window.page().focusFind())
        m_window.focusFilter();
}

void WindowController::copyExplanation(bool markdown)
{
    const auto rowId = m_window.list().currentJob();
    const int row = rowId ? m_session.rowOf(*rowId) : -1;
    if (row < 0)
        return;
    const job::Job& job = m_session.at(row).job;
    const auto explanation = m_session.explanation(row);
    QGuiApplication::clipboard()->setText(
        markdown ? m_export->markdown(job, *explanation) : explain::toPlainText(job, *explanation, m_language));
    m_window.statusBar()->showMessage(tr("Copied."), 4000);
}

void WindowController::showAgenda()
{
    if (!m_agenda) {
        m_agenda = new AgendaDialog(m_session, m_language, &m_window);
        connect(m_agenda, &AgendaDialog::jobChosen, this, &WindowController::goToJob);
    }
    bringUp(*m_agenda);
}

void WindowController::lookUpBucket()
{
    if (!m_bucketLookup) {
        m_bucketLookup = new BucketDialog(m_session, m_language, &m_window);
        connect(m_bucketLookup, &BucketDialog::jobChosen, this, &WindowController::goToJob);
    }
    bringUp(*m_bucketLookup);
}

void WindowController::goToJob(quint64 rowId)
{
    m_window.showJob(rowId);
    m_window.activateWindow();
}

void WindowController::compareJobs()
{
    std::vector<quint64> chosen = m_window.list().selectedJobs();
    if (const auto rowId = m_window.list().currentJob(); rowId && chosen.size() != 2)
        chosen = {*rowId};
    const int row = chosen.empty() ? -1 : m_session.rowOf(chosen.front());
    if (row < 0)
        return;
    auto* dialog = new CompareDialog(m_session, row, m_language, &m_window);
    if (chosen.size() == 2)
        dialog->setOther(chosen.back());
    dialog->setBucket(m_window.page().tryView().objectPage().facts());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowController::showTheme()
{
    for (QAction* theme : m_window.actions().themes->actions())
        theme->setChecked(theme->data().toInt() == int(m_appearance.choice()));
}

void WindowController::showSettings()
{
    auto* dialog = new SettingsDialog(m_settings.preferences(), m_language, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_settings.setPreferences(dialog->preferences()); });
    dialog->open();
}

void WindowController::showAbout()
{
    auto* dialog = new AboutDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace jobscope::ui
